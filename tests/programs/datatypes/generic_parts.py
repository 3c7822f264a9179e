"""Values with objects of generic classes in them, whose type arguments say what their fields are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from redisjit import Key, Module

module = Module("generic_parts")
T = TypeVar("T")
K = TypeVar("K")


@dataclass
class Change(Generic[T]):
    now: T
    before: T | None = None

    def set(self, value: T) -> None:
        self.before = self.now
        self.now = value


@dataclass
class Link(Generic[K, T]):
    key: K
    values: list[T] = field(default_factory=list)
    after: Link[K, T] | None = None


@module.datatype("generic-1")
@dataclass
class Values:
    name: Change[bytes]
    size: Change[int]
    texts: list[Change[str]] = field(default_factory=list)
    links: Link[bytes, int] | None = None
    other: Link[int, Change[float]] | None = None


@module.command
def put(key: Key[Values], name: bytes, size: int) -> str:
    value = key.get_or_create(lambda: Values(Change(b""), Change(0)))
    value.name.set(name)
    value.size.set(size)
    value.texts.append(Change(name.decode()))
    value.texts[0].set(f"{size}")
    value.links = Link(name, [size, size], value.links)
    value.other = Link(size, [Change(size / 2)], value.other)
    return f"{value.name} {value.size}"


@module.command
def show(key: Key[Values]) -> list[str]:
    value = key.value
    if value is None:
        return []
    out = [f"{value.name} {value.size}", f"{value.texts}"]
    link, other = value.links, value.other
    while link is not None and other is not None:
        out.append(f"{link.key!r} {link.values} {other.key} {other.values[0].now}")
        link, other = link.after, other.after
    return out


# case: put k a 1
# case: put k b 2
# case: put k c -3
# case: show k
# run: COPY k l
# case: put l d 4
# case: show l
# case: show k
