"""The first version of a small type, of numbers and texts. It was written as one string, or as one and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from redisjit import Key, Module

module = Module("slip")


@module.datatype("slip--rj1", version=1)
@dataclass
class Slip:
    number: int
    weight: float
    name: bytes
    done: bool = False
    label: str = ""


@module.command
def make(key: Key[Slip], count: int) -> None:
    key.value = Slip(count * 977, count / 4, b"n" * count, count % 2 == 1, "é" * (count // 2))


@module.command
def show(key: Key[Slip]) -> list[str]:
    slip = key.value
    return [] if slip is None else [f"{slip.number} {slip.weight} {slip.name!r} {slip.done} {slip.label}"]
