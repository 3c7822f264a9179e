"""The third version: fields were renamed and given other types, so a function says what becomes of the second."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("stock")


@dataclass
class OldItem:
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


@dataclass
class OldStock:
    plain: Plain
    by: dict[bytes, OldItem]
    items: list[OldItem]
    first: OldItem
    steps: Step | None = None
    count: int = 0
    note: str = "none"


@module.datatype("stock-rj1", version=3)
@dataclass
class Stock:
    prices: dict[str, float]
    count: float
    notes: list[str]

    @staticmethod
    def upgrade(old: OldStock) -> Stock:
        """What the third version makes of the second."""
        if old.count > 1000:
            raise ValueError("too many")
        prices = {item.name: item.price / 100 for item in old.items}
        return Stock(prices, float(old.count), [old.note, f"{old.plain.n}"])


@module.command
def show(key: Key[Stock]) -> list[str]:
    stock = key.value
    return [] if stock is None else [f"{stock.prices} {stock.count} {stock.notes}"]
