"""Parts of one key's value that reach another's by way of another name for the object they were put into."""

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


@dataclass
class Box:
    parts: list[Part] = field(default_factory=list)


def same(parts: list[Part]) -> list[Part]:
    return parts


@module.command
def conditional(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        b: list[Part] = []
        x = a if n else b
        x.append(first.parts[0])
        second.parts = a


@module.command
def called(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        x = same(a)
        x.append(first.parts[0])
        second.parts = a


@module.command
def field_of(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        box = Box()
        x = box.parts
        x.append(first.parts[0])
        second.parts = box.parts


@module.command
def items_of(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        rows: list[list[Part]] = [[]]
        x = rows[0]
        x.append(first.parts[0])
        second.parts = rows[0]


@module.command
def nested(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        rows = [a]
        rows[0].append(first.parts[0])
        second.parts = a


@module.command
def by_tuple(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        pair = (a, n)
        x, m = pair
        x.append(first.parts[0])
        second.parts = a


@module.command
def by_or(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        x = a or [Part()]
        x.append(first.parts[0])
        second.parts = a


@module.command
def by_loop(one: Key[Items], other: Key[Items], n: int) -> None:
    first, second = one.value, other.value
    if first is not None and second is not None:
        a: list[Part] = []
        b: list[Part] = []
        for x in (a, b):
            x.append(first.parts[0])
        second.parts = a


@module.command
def fine(one: Key[Items], other: Key[Items], n: int) -> int:
    first, second = one.value, other.value
    if first is None or second is None:
        return 0
    both = [first, second]
    seen: list[Part] = []
    for items in both:
        seen.extend(items.parts)
        items.parts.append(Part(len(seen)))
    rows = [first.items, second.items]
    total = 0
    for row in rows:
        row.append(len(rows))
        total += len(row)
    a: list[Part] = []
    b: list[Part] = []
    x, y = a, b
    x.append(first.parts[0])
    y.append(Part(total))
    second.parts = b
    counts: dict[bytes, int] = {}
    counts[b"x"] = len(x)
    copies = [Part(part.n) for part in first.parts]
    second.parts.extend(copies)
    return len(seen) + total
