"""Classes with subclasses that cannot be told apart, or not be compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from redisjit import Key, Module

module = Module("m")
T = TypeVar("T")


@dataclass
class Event:
    at: int


@dataclass
class Login(Event):
    user: str


class Late(Event):
    def __getattr__(self, name: str) -> int:
        return 0


@dataclass
class Box(Generic[T]):
    item: T


@dataclass
class Crate(Box[int]):
    size: int = 0


@module.datatype("journal-1")
@dataclass
class Journal:
    events: list[Event]


@module.datatype("store-rj1")
@dataclass
class Store:
    box: Box[bytes] | None = None


@module.command
def journal(key: Key[Journal]) -> int:
    found = key.value
    return len(found.events) if found is not None else 0


@module.command
def store(key: Key[Store]) -> bool:
    return key.value is None
