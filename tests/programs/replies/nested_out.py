"""dicts, sets and dataclasses inside one another as replies."""

from dataclasses import dataclass

from redisjit import Module

module = Module("nested_out")


@dataclass
class Item:
    name: bytes
    count: int
    tags: list[bytes]
    note: str | None = None


@dataclass
class Order:
    id: int
    items: list[Item]
    totals: dict[bytes, float]


@module.command
def item(b: bytes, n: int) -> Item:
    return Item(b, n, b.split(), None if n else "noted")


@module.command
def order(b: bytes) -> Order:
    items = [Item(w, i, [w.upper()]) for i, w in enumerate(b.split())]
    totals: dict[bytes, float] = {}
    for it in items:
        totals[it.name] = it.count / 2
    return Order(len(items), items, totals)


@module.command
def by_name(b: bytes) -> dict[bytes, list[tuple[int, bytes]]]:
    out: dict[bytes, list[tuple[int, bytes]]] = {}
    for i, w in enumerate(b.split()):
        if w[:1] not in out:
            out[w[:1]] = []
        out[w[:1]].append((i, w))
    return out


@module.command
def optional(b: bytes) -> list[Item | None]:
    return [Item(w, len(w), []) if w else None for w in b.split(b",")]


@module.command
def one(b: bytes) -> set[bytes]:
    return {b, b}


@module.command
def deep(n: int) -> dict[int, dict[bytes, tuple[bool, float | None]]]:
    return {n: {b"k": (n > 0, n / 4 if n else None)}}


# case: item "a b" 0
# case: item "" 3
# case: order "x y x"
# case: order ""
# case: by_name "apple avocado bean"
# case: by_name ""
# case: optional a,,bb
# case: one a
# case: deep 1
# case: deep 0
