"""A constant of the module becomes part of the value of a key."""

from dataclasses import dataclass

from redisjit import Key, Module

module = Module("m")

FIRST = [1, 2, 3]


@module.datatype("items-rj1")
@dataclass
class Items:
    items: list[int]


@module.command
def start(key: Key[Items]) -> None:
    key.value = Items(FIRST)


@module.command
def add(key: Key[Items], n: int) -> None:
    found = key.value
    if found is not None:
        found.items.append(n)
