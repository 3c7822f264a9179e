"""Parts of one key's value that become parts of another's."""

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("m")


@dataclass
class Part:
    n: int = 0


@module.datatype("items-rj1")
@dataclass
class Items:
    items: list[int]
    parts: list[Part] = field(default_factory=list)


@module.command
def share(one: Key[Items], other: Key[Items]) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        second.items = first.items


@module.command
def append(one: Key[Items], other: Key[Items]) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        for part in first.parts:
            second.parts.append(part)


@module.command
def wrap(one: Key[Items], other: Key[Items]) -> None:
    first = one.value
    if first is not None:
        other.value = Items(first.items)


@module.command
def collect(*keys: Key[Items]) -> int:
    whole: list[Part] = []
    for key in keys:
        items = key.value
        if items is not None:
            whole.extend(items.parts)
            items.parts = whole
    return len(whole)


def put(target: Items, part: Part) -> None:
    target.parts.append(part)


@module.command
def called(one: Key[Items], other: Key[Items]) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        put(second, first.parts[0])
