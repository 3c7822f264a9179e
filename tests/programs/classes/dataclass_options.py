"""Dataclasses: defaults, factories, __post_init__, order, frozen ones as keys, repr, inheritance of fields."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Module

module = Module("dataclass_options")


@dataclass
class Item:
    """A thing with a price."""

    name: bytes
    price: int = 10
    tags: list[bytes] = field(default_factory=list)
    counts: dict[bytes, int] = field(default_factory=dict, compare=False)
    total: int = field(init=False)
    seen: int = field(default=0, compare=False, repr=False)

    def __post_init__(self) -> None:
        self.total = self.price * 2

    def tag(self, *tags: bytes) -> None:
        """Add tags."""
        for tag in tags:
            self.tags.append(tag)
            self.counts[tag] = self.counts.get(tag, 0) + 1


def start() -> list[int]:
    """A default that a function makes."""
    return [1, 2]


@dataclass(order=True, frozen=True)
class Point:
    """Frozen: a key of dicts."""

    x: int
    y: int = 0

    def moved(self, dx: int) -> Point:
        """Another point."""
        return Point(self.x + dx, self.y)


@dataclass(kw_only=True)
class Options:
    """Keywords only."""

    a: int
    b: bytes = b"-"
    c: list[int] = field(default_factory=start)
    d: list[int] = field(default_factory=lambda: [7, 8])


@dataclass
class Animal:
    """A base of records."""

    name: str
    legs: int = 4

    def describe(self) -> str:
        """What it is."""
        return f"{self.name} on {self.legs}"


@dataclass
class Bird(Animal):
    """More fields."""

    legs: int = 2
    wings: int = 2


@dataclass(unsafe_hash=True)
class Tagged:
    """Parts that do not count."""

    key: bytes
    note: str = field(default="", compare=False)
    weight: float = field(default=0.5, hash=False)


@module.command
def items(name: bytes, price: int) -> list[str]:
    """Defaults are made for each object."""
    a, b = Item(name), Item(name, price)
    a.tag(b"x", b"y", b"x")
    c = Item(name, tags=[b"q"], price=price)
    out = [f"{a.total} {b.total} {c.total}", str(a == b), str(b == Item(name, price)), str(b == c)]
    b.seen = 5
    out.append(str(b == Item(name, price)))
    out.append(f"{len(a.tags)} {len(b.tags)} {len(c.tags)} {a.counts[b'x']}")
    return out


@module.command
def points(x: int, y: int) -> list[str]:
    """Order, hash and text."""
    p, q = Point(x, y), Point(x)
    known = {p: 1, q: 2}
    known[Point(x, y)] = 5
    out = [f"{p} {q!r}", f"{p < q} {p <= q} {p > q} {p >= q} {p == q} {p != q}", str(len(known)), str(known[p])]
    out += [f"{point}" for point in sorted([Point(3, 1), p, q, Point(0, 9)])]
    out.append(f"{p.moved(5)} {Point(1) in known} {max(p, q)}")
    seen = {p, q, Point(x, y)}
    out.append(str(len(seen)))
    return out


@module.command
def options(a: int) -> list[int]:
    """Keyword-only fields and factories."""
    o, p = Options(a=a), Options(b=b"!", a=1, c=[])
    o.c.append(a)
    p.c.append(9)
    return [o.a, len(o.b), *o.c, *o.d, p.a, len(p.b), *p.c, *Options(a=0).c]


@module.command
def animals(name: str) -> list[str]:
    """Fields of a base class come first; an overridden default keeps its place."""
    bird, dog = Bird(name), Animal(name)
    zoo: list[Animal] = [bird, dog, Bird("kiwi", wings=0), Animal("ant", 6)]
    out = [f"{animal!r} {animal.describe()}" for animal in zoo]
    out.append(f"{bird == dog} {bird == Bird(name)} {dog == Animal(name, 4)} {zoo[0] == bird}")
    return out


@module.command
def tagged(key: bytes, note: str) -> list[str]:
    """hash= and compare=."""
    a, b, c = Tagged(key, note), Tagged(key, "other"), Tagged(key, note, 2.5)
    counts: dict[Tagged, int] = {}
    for t in (a, b, c, a):
        counts[t] = counts.get(t, 0) + 1
    return [f"{t!r}: {n}" for t, n in counts.items()] + [f"{a == b} {a == c}"]


@module.command
def animal(name: str, legs: int) -> Animal:
    """A record as a reply: the fields of the declared class."""
    if legs == 2:
        return Bird(name)
    return Animal(name, legs)


# case: items a 3
# case: items "" 10
# case: items a 9223372036854775807 # overflow
# case: points 1 2
# case: points 0 0
# case: points -1 -5
# case: options 4
# case: animals gull
# case: tagged k one
# case: tagged k other
# case: animal x 4
# case: animal x 2
