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
