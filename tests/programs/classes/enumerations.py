"""Enum, IntEnum, StrEnum: members, values, names, texts, look-up, order, as keys, with methods."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum, auto, unique

from redisjit import Module

module = Module("enumerations")


class Color(Enum):
    """Plain, with an alias."""

    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def warm(self) -> bool:
        """A property."""
        return self is Color.RED

    def mixed(self, other: Color) -> str:
        """A method."""
        return f"{self.name}+{other.name}"

    @classmethod
    def first(cls) -> Color:
        """A class method."""
        return cls.RED

    @staticmethod
    def parse(text: bytes) -> Color:
        """By name."""
        return Color[text.decode().upper()]


@unique
class Level(IntEnum):
    """Members are ints."""

    LOW = 10
    MID = auto()
    HIGH = -5


class Unit(StrEnum):
    """Members are texts."""

    METRE = "m"
    FOOT = auto()


class Op(Enum):
    """Values of bytes, and a text of its own."""

    PLUS = b"+"
    MINUS = b"-"

    def __str__(self) -> str:
        return f"op {self.name}"

    def apply(self, a: int, b: int) -> int:
        """What it does."""
        if self is Op.PLUS:
            return a + b
        return a - b


class Pair(Enum):
    """Values of tuples."""

    A = (1, b"x")
    B = (2, b"y")


@module.command
def color(n: int) -> list[str]:
    """A member by value."""
    c = Color(n)
    out = [str(c), f"{c}", f"{c!r}", c.name, str(c.value), str(c.warm), c.mixed(Color.BLUE)]
    out += [str(c == Color.CRIMSON), str(c != Color.GREEN), str(c is Color.RED), str(bool(c)), str(Color.first() is c)]
    out += [other.name for other in Color]
    out.append(f"{len(Color)} {c in (Color.RED, Color.BLUE)} {list(Color)[1].value}")
    return out


@module.command
def parse(text: bytes) -> str:
    """A member by name."""
    return Color.parse(text).name


@module.command
def level(n: int) -> list[int]:
    """Arithmetic gives ints."""
    x = Level(n)
    out = [int(x), x.value, x + 1, x * 2, -x, x // 3, int(x > Level.LOW), int(x == 10), int(x < 11), abs(x)]
    if x:
        out.append(max(x.value, 3))
    counts: dict[Level, int] = {Level.LOW: 1}
    counts[x] = counts.get(x, 0) + 1
    return [*out, counts[Level.LOW], len(counts)]


@module.command
def level_text(n: int) -> list[str]:
    """Texts of an IntEnum."""
    x = Level(n)
    return [str(x), f"{x}", f"{x!r}", x.name, f"{sorted([Level.MID, x, Level.HIGH])[0]!r}"]


@module.command
def unit(text: str) -> list[str]:
    """Members are texts."""
    u = Unit(text)
    return [u.value, f"{u!r}", u.name, u.upper(), str(u == "m"), u + "/s", str(u is Unit.METRE)]


@module.command
def op(text: bytes, a: int, b: int) -> list[str]:
    """Dispatch on members."""
    o = Op(text)
    word = "?"
    match o:
        case Op.PLUS:
            word = "plus"
        case Op.MINUS:
            word = "minus"
    maybe: Op | None = o if a else None
    return [str(o), f"{o!r}", str(o.apply(a, b)), word, str(maybe is None), str(maybe)]


@module.command
def pair(n: int) -> int:
    """Tuples as values."""
    p = Pair.A if n else Pair.B
    number, name = p.value
    return number + len(name) + p.value[0]


# case: color 1
# case: color 2
# case: color 3
# case: color 4
# case: color -1
# case: parse red
# case: parse crimson
# case: parse pink
# case: level 10
# case: level 11
# case: level -5
# case: level 0
# case: level_text 11
# case: level_text -5
# case: unit m
# case: unit foot
# case: unit x
# case: op + 1 2
# case: op - 0 2
# case: op * 0 2
# case: op + 9223372036854775807 1 # overflow
# case: pair 0
# case: pair 1
