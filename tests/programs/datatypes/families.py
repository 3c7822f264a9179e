"""Data types that are classes with subclasses: of numbers alone, below one another, with methods of their own."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Context, Key, Module

module = Module("families")


@module.datatype("fam-cnt-1", stats=True)
@dataclass
class Count:
    n: int

    def total(self) -> int:
        return self.n

    def digest(self) -> bytes:
        return b"%d" % self.total()

    def mem_usage(self) -> int:
        return 1000 + self.total()


@module.datatype("fam-pair1", stats=True)
@dataclass
class Pair(Count):
    """A data type of its own, too."""

    m: int = 0

    def total(self) -> int:
        return self.n + self.m


@dataclass
class Named(Pair):
    name: bytes = b""

    def digest(self) -> bytes:
        return self.name


@module.datatype("flat-rj-1")
@dataclass
class Flat:
    x: float


@dataclass
class Deep(Flat):
    y: float = 0.5
    z: bool = True


@module.datatype("holds-rj1")
@dataclass
class Holds:
    count: Count
    pair: Pair
    flats: list[Flat] = field(default_factory=list)
    by: dict[int, Count] = field(default_factory=dict)


@module.command
def count(key: Key[Count], n: int, m: int, name: bytes) -> int:
    key.value = Named(n, m, name) if name else Pair(n, m) if m else Count(n)
    value = key.value
    return value.total() if value is not None else -1


@module.command
def pair(key: Key[Pair], n: int, m: int, name: bytes) -> int:
    key.value = Named(n, m, name) if name else Pair(n, m)
    value = key.value
    return value.total() if value is not None else -1


@module.command
def move(source: Key[Pair], target: Key[Count]) -> str:
    """An object of one data type becomes the value of a key of the other: a copy."""
    value = source.value
    if value is None:
        return "none"
    target.value = value
    value.n += 1
    other = target.value
    return f"{type(other).__name__} {other.total() if other is not None else -1} {value.total()}"


@module.command
def show(key: Key[Count]) -> str:
    match key.value:
        case Named(n, m, name):
            return f"{n} {m} {name!r}"
        case Pair(n, m):
            return f"{n} {m}"
        case Count(n):
            return f"{n}"
        case _:
            return "none"


@module.command
def flat(key: Key[Flat], x: float, deep: int) -> str:
    key.value = Deep(x, x * 2) if deep else Flat(x)
    return repr(key.value)


@module.command
def hold(key: Key[Holds], n: int, name: bytes) -> str:
    named = Named(n, n, name)
    holds = key.get_or_create(lambda: Holds(Count(n), Pair(n, 1)))
    holds.by[n] = holds.count
    holds.count = named
    holds.pair = named
    holds.flats.append(Deep(0.5) if n % 2 else Flat(1.5))
    named.n += 1
    return f"{holds.count.total()} {[count.total() for count in holds.by.values()]} {holds.flats}"


@module.command
def same(key: Key[Holds]) -> bool:
    """An object that fields of two classes hold is one, also when it was loaded."""
    holds = key.value
    return holds is not None and holds.count is holds.pair


@module.command
def all_of(ctx: Context) -> list[tuple[bytes, str]]:
    return sorted((name, type(count).__name__) for name, count in ctx.objects(Count))


# case: count a 1 0 ""
# case: count b 1 2 ""
# case: count c 1 2 name
# case: show a
# case: show b
# case: show c
# case: pair p 3 4 ""
# case: pair q 3 4 other
# case: move p d
# case: move q e
# case: move none e
# case: move a d
# case: show d
# case: show e
# run: COPY e f
# case: show f
# case: flat g 1.5 0
# case: flat h 2.5 1
# case: hold i 1 x
# case: hold i 2 y
# case: hold i 3 z
# case: same i
# run: COPY i j
# case: hold j 4 w
# case: same j
# case: same i
# case: all_of
