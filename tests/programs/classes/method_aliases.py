"""Methods under a second name: what overrides the one does not override the other."""

from __future__ import annotations

from redisjit import Module

module = Module("classes_method_aliases")


class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __str__(self) -> str:
        return f"({self.x}, {self.y})"

    __repr__ = __str__

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    __radd__ = __add__
    plus = also = __add__

    @property
    def size(self) -> int:
        return abs(self.x) + abs(self.y)

    length = size

    def moved(self, dx: int = 1, *, dy: int = 2) -> str:
        return f"{self.x + dx} {self.y + dy}"

    go = moved

    @staticmethod
    def origin() -> Point:
        return Point(0, 0)

    zero = origin


class Named(Point):
    def __str__(self) -> str:
        return "named " + super().__str__()

    def moved(self, dx: int = 1, *, dy: int = 2) -> str:
        return "never by go " + super().moved(dx, dy=dy)

    @property
    def size(self) -> int:
        return -1


@module.command
def texts(x: int, y: int) -> list[str]:
    points: list[Point] = [Point(x, y), Named(x, y)]
    out = [f"{p} {p!r} {p.size} {p.length} {p.moved()} {p.go()} {p.go(3, dy=4)}" for p in points]
    return [*out, repr(points), str(points[0] + points[1]), str(points[1].plus(points[0])), str(Point.zero())]


@module.command
def starred(*numbers: int) -> str:
    try:
        return Point(1, 2).go(*numbers)
    except TypeError as error:
        return str(error)


# case: texts 1 -2
# case: texts 0 7
# case: starred 1 2 3
