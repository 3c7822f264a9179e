from __future__ import annotations

from enum import Enum, IntEnum, IntFlag
from typing import NamedTuple

from redisjit import Module, RedisError

module = Module("inventory")

LIMIT = 100
PRICES = {b"nut": 3, b"bolt": 5, b"gear": 40}


class Kind(Enum):
    """What was done."""

    ADDED = "added"
    TAKEN = "taken"


class Level(IntEnum):
    """How full a shelf is."""

    EMPTY = 0
    LOW = 10
    FULL = 100


class Right(IntFlag):
    """What somebody may do."""

    READ = 1
    ADD = 2
    TAKE = 4


class Entry(NamedTuple):
    """A line of the book."""

    kind: Kind
    item: bytes
    count: int = 1  # type: ignore[assignment]

    def value(self) -> int:
        return PRICES.get(self.item, 0) * self.count


class Shelf:
    """A shelf with its book."""

    rights = Right.READ | Right.ADD

    def __init__(self) -> None:
        self.counts: dict[bytes, int] = {}
        self.book: list[Entry] = []

    def level(self) -> Level:
        global LIMIT
        total = sum(self.counts.values())
        if total >= LIMIT:
            return Level.FULL
        return Level.LOW if total <= Level.LOW else Level.EMPTY

    def add(self, item: bytes, count: int) -> None:
        if item not in PRICES:
            raise KeyError(item)
        self.counts[item] = self.counts.get(item, 0) + count
        self.book.append(Entry(Kind.ADDED, item, count))

    def take(self, item: bytes) -> None:
        if not self.rights & Right.TAKE:
            raise RedisError("NOPERM you may not take")
        self.counts[item] -= 1
        self.book.append(Entry(Kind.TAKEN, item))


class OpenShelf(Shelf):
    """A shelf for everybody."""

    rights = Right.READ | Right.ADD | Right.TAKE


@module.command
def work(open_: int, *words: bytes) -> tuple[list[str], int, str, int]:
    shelf = OpenShelf() if open_ else Shelf()
    for word in words:
        name, _, count = word.partition(b"=")
        if count:
            shelf.add(name, int(count))
        else:
            shelf.take(name)
    lines = [f"{kind.value} {count} {item.decode()}" for kind, item, count in shelf.book]
    worth = sum(entry.value() * (1 if entry.kind is Kind.ADDED else -1) for entry in shelf.book)
    return lines, worth, shelf.level().name, int(shelf.rights)


@module.command
def names(n: int) -> list[str]:
    right = Right(n & 7)
    out = [member.name or "?" for member in Right if member in right]
    out.append(str(Level.LOW + 1))
    out.append(Kind("taken").name)
    out.append(repr(Entry(Kind.ADDED, b"nut")))
    return out


# case: work 1 nut=4 gear=1 nut nut
# case: work 0 nut=4 nut
# case: work 0 nut=100
# case: work 1 screw=1
# case: work 1 nut=1 bolt
# case: work 0 nut=5 bolt=10
# case: names 5
# case: names 0
