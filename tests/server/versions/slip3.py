"""The third version has a list as well, and is not written in parts any more; one text of it is new, one is gone."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("slip")


@module.datatype("slip--rj1", version=3)
@dataclass
class Slip:
    sort: str = "plain"
    name: bytes = b"?"
    lines: list[int] = field(default_factory=list)
    weight: float = 0.0
    number: int = 0


@module.command
def make(key: Key[Slip], count: int) -> None:
    key.value = Slip("new", b"n" * count, list(range(count)), count / 4, count)


@module.command
def show(key: Key[Slip]) -> list[str]:
    slip = key.value
    return [] if slip is None else [f"{slip.number} {slip.sort} {slip.name!r} {slip.lines} {slip.weight}"]
