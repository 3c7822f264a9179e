"""The second version: a field is gone, the texts are in another order, and there is one more.

The first of the texts was written before the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from redisjit import Key, Module

module = Module("slip")


@module.datatype("slip--rj1", version=2)
@dataclass
class Slip:
    number: int
    label: str
    name: bytes
    tag: str = "none"
    weight: float = 0.0


@module.command
def make(key: Key[Slip], count: int) -> None:
    key.value = Slip(count * -977, "é" * (count // 2), b"n" * count, f"tag {count}", count / 4)


@module.command
def show(key: Key[Slip]) -> list[str]:
    slip = key.value
    return [] if slip is None else [f"{slip.number} {slip.label} {slip.name!r} {slip.tag} {slip.weight}"]
