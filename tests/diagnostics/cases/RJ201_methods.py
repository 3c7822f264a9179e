"""Methods of built-in types that are not compiled."""

from functools import cached_property

from redisjit import Module

module = Module("m")


@module.command
def tuple_(n: int) -> int:
    return (n, b"").count(n)


class Circle:
    def __init__(self, radius: int) -> None:
        self.radius = radius

    @cached_property
    def area(self) -> int:
        return 3 * self.radius**2


@module.command
def cached(n: int) -> bool:
    return bool(Circle(n).area)


class Shape:
    def sides(self) -> int:
        return 0

    @property
    def size(self) -> int:
        return 1


class Square(Shape):
    def sides(self) -> int:
        return 4


class Tile(Square):
    def sides(self) -> int:
        return super(Square, self).sides()

    def called(self) -> int:
        return super().size()  # type: ignore[operator]

    def kept(self) -> bool:
        return bool(super().sides)


@module.command
def sides(n: int) -> int:
    return Tile().sides()


@module.command
def called(n: int) -> int:
    return Tile().called()


@module.command
def kept(n: int) -> bool:
    return Tile().kept()
