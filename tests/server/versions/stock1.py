"""The first version of a data type, whose values stand in RDB files beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("stock")


@dataclass
class Item:
    name: str
    price: int


@dataclass
class Step:
    n: int
    after: Step | None = None


@dataclass
class Plain:
    n: int


@module.datatype("stock-rj1", version=1)
@dataclass
class Stock:
    items: list[Item]
    by: dict[bytes, Item]
    first: Item
    plain: Plain
    count: int = 0
    obsolete: dict[str, list[tuple[float, bytes | None]]] = field(default_factory=dict)
    old_items: list[Item] = field(default_factory=list)
    steps: Step | None = None


@module.command
def make(key: Key[Stock], count: int) -> int:
    """A value with objects that several refer to, and a chain."""
    items = [Item(f"item {n}", n * 100) for n in range(count)]
    stock = Stock(items, {b"last": items[-1], b"new": Item("new", 5)}, items[0], Plain(count), count)
    pairs: list[tuple[float, bytes | None]] = []
    pairs.append((1.5, b"a"))
    pairs.append((2.5, None))
    stock.obsolete = {"x": pairs, "y": []}
    stock.old_items = [Item("old", 1)]
    for n in range(count):
        stock.steps = Step(n, stock.steps)
    key.value = stock
    return count


def told(stock: Stock) -> list[str]:
    steps = []
    step = stock.steps
    while step is not None:
        steps.append(str(step.n))
        step = step.after
    shared = stock.first is stock.items[0] and stock.by[b"last"] is stock.items[-1]
    names = [f"{item.name}: {item.price}" for item in stock.items]
    return [*names, f"{stock.count} {shared} {stock.by[b'new'].name} {stock.plain.n}", " ".join(steps)]


@module.command
def show(key: Key[Stock]) -> list[str]:
    stock = key.value
    return [] if stock is None else told(stock)
