"""`match` on objects: dataclasses, hierarchies, named tuples, enumerations, built-in classes, exceptions."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NamedTuple

from redisjit import Module

module = Module("match_classes")


class Colour(enum.Enum):
    """Members are named with a dot."""

    RED = 1
    GREEN = 2
    BLUE = 3


class Level(enum.IntEnum):
    """Members are ints."""

    LOW = 1
    HIGH = 9


class Limits:
    """Constants of a class."""

    MOST = 100
    WORD = b"stop"


class Point(NamedTuple):
    """A named tuple."""

    x: int
    y: int


@dataclass
class Shape:
    """The base of the others."""

    name: bytes


@dataclass
class Circle(Shape):
    """Has a radius."""

    radius: float


@dataclass
class Rectangle(Shape):
    """Has corners."""

    low: Point
    high: Point
    colour: Colour | None = None


@dataclass
class Square(Rectangle):
    """A rectangle with equal sides."""


class Plain:
    """Positional parts by hand."""

    __match_args__ = ("right", "left")

    def __init__(self, left: int, right: list[int]) -> None:
        self.left = left
        self.right = right


def shapes(n: int) -> list[Shape]:
    return [
        Circle(b"c", n / 2),
        Rectangle(b"r", Point(0, 0), Point(n, 2)),
        Square(b"s", Point(1, 1), Point(n, n), Colour.GREEN),
        Shape(b"?"),
        Rectangle(b"e", Point(3, 3), Point(3, 3), Colour.RED),
    ]


def describe(shape: Shape) -> str:
    match shape:
        case Circle(radius=0.0):
            return "dot"
        case Circle(name, radius) if radius > 2:
            return f"big {name!r} {radius}"
        case Circle():
            return f"circle {shape.radius}"
        case Square(colour=Colour.GREEN, high=Point(x=5)):
            return "green square of five"
        case Square() as square:
            return f"square {square.high.x - square.low.x}"
        case Rectangle(_, Point(x, y), Point(a, b), colour=None):
            return f"rectangle {(a - x) * (b - y)}"
        case Rectangle(low=low, high=high, colour=Colour.RED | Colour.BLUE) if low == high:
            return "coloured dot"
        case Shape(b"?" as name):
            return f"shape {name!r}"
    return "other"


@module.command
def all_shapes(n: int) -> list[str]:
    return [describe(shape) for shape in shapes(n)]


@module.command
def colours(n: int, text: bytes) -> list[str]:
    out: list[str] = []
    for colour in Colour:
        match colour:
            case Colour.RED:
                out.append("red")
            case Colour.GREEN | Colour.BLUE as other:
                out.append(other.name)
    match n:
        case Level.LOW:
            out.append("low")
        case Level.HIGH | Limits.MOST:
            out.append("high")
    match text:
        case Limits.WORD:
            out.append("stop")
    level = Level.HIGH if n > 5 else Level.LOW
    match level:
        case 1:
            out.append("one")
        case int(number):
            out.append(str(number + 1))
    return out


@module.command
def points(x: int, y: int) -> str:
    match Point(x, y):
        case Point(0, 0):
            return "origin"
        case Point(0, _) | Point(_, 0):
            return "axis"
        case (1, b):
            return f"one {b}"
        case Point(a, y=b):
            return f"{a} {b}"


@module.command
def plain(n: int) -> str:
    match Plain(n, [n, n + 1]):
        case Plain([], _):
            return "empty"
        case Plain([1, *rest], left):
            return f"one {left} {len(rest)}"
        case Plain([first, _], left=7):
            return f"seven {first}"
        case Plain(left=k):
            return f"left {k}"


@module.command
def nested(n: int) -> list[str]:
    found: dict[bytes, Shape | None] = {b"a": Circle(b"in", 1.5), b"b": None}
    pairs: list[tuple[Shape, Colour]] = [(Circle(b"x", 2.0), Colour.RED), (Shape(b"y"), Colour.BLUE)]
    out: list[str] = []
    match found:
        case {b"a": Circle(radius=r), b"b": None}:
            out.append(f"both {r}")
    match found:
        case {b"b": Shape()}:
            out.append("never")
        case {b"c": _}:
            out.append("never")
        case {b"a": None}:
            out.append("never")
        case {b"a": Shape(name), **rest}:
            out.append(f"{name!r} {len(rest)}")
    for pair in pairs:
        match pair:
            case (Circle(radius=r), Colour.RED):
                out.append(f"red circle {r}")
            case (Shape(name), colour):
                out.append(f"{name!r} {colour.value}")
    if n > 0:
        match found.get(b"a"):
            case None:
                out.append("none")
            case Circle(_, r):
                out.append(str(r * n))
    return out


@module.command
def errors(n: int) -> str:
    try:
        if n == 0:
            raise KeyError("k")
        if n == 1:
            raise ValueError("v")
        [1][n]
    except (LookupError, ValueError) as error:
        match error:
            case KeyError():
                return "key " + str(error)
            case LookupError():
                return "lookup " + str(error)
            case _:
                return "other " + str(error)
    return "fine"


# case: all_shapes 0
# case: all_shapes 5
# case: all_shapes 6
# case: colours 1 stop
# case: colours 9 go
# case: colours 100 x
# case: colours 4 stop
# case: points 0 0
# case: points 0 5
# case: points 5 0
# case: points 1 5
# case: points 4 5
# case: plain 1
# case: plain 7
# case: plain 3
# case: nested 0
# case: nested 2
# case: errors 0
# case: errors 1
# case: errors 2
