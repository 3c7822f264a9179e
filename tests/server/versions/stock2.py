"""The second version: fields were added, removed, and put in another order; a class can now contain itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("stock")


@dataclass
class Item:
    price: int
    name: str
    tags: list[str] = field(default_factory=lambda: ["untagged"])
    sold: bool = False


@dataclass
class Step:
    n: int
    weight: float = 0.5
    after: Step | None = None
    other: Step | None = None


@dataclass
class Plain:
    more: list[Plain] = field(default_factory=list)
    n: int = 7


@module.datatype("stock-rj1", version=2)
@dataclass
class Stock:
    plain: Plain
    by: dict[bytes, Item]
    items: list[Item]
    first: Item
    steps: Step | None = None
    count: int = 0
    note: str = "none"


@module.command
def make(key: Key[Stock], count: int) -> int:
    """A value with objects that several refer to, and a chain."""
    items = [Item(n * 100, f"item {n}") for n in range(count)]
    stock = Stock(Plain([], count), {b"last": items[-1], b"new": Item(5, "new")}, items, items[0], None, count)
    for n in range(count):
        stock.steps = Step(n, after=stock.steps)
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
    extra = f"{stock.note} {stock.items[0].tags} {stock.plain.more}"
    return [*names, f"{stock.count} {shared} {stock.by[b'new'].name} {stock.plain.n}", " ".join(steps), extra]


@module.command
def show(key: Key[Stock]) -> list[str]:
    stock = key.value
    return [] if stock is None else told(stock)
