"""Functions of type parameters; classes and callable objects as functions, defaults that are functions, overriding."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from redisjit import Module

module = Module("typed")
T = TypeVar("T")
R = TypeVar("R")


def mapped(f: Callable[[T], R], xs: list[T]) -> list[R]:
    return [f(x) for x in xs]


def kept(xs: list[T], test: Callable[[T], bool]) -> list[T]:
    out: list[T] = []
    for x in xs:
        if test(x):
            out.append(x)
    return out


def fold(xs: Iterable[T], start: R, f: Callable[[R, T], R]) -> R:
    for x in xs:
        start = f(start, x)
    return start


def apply(n: int, f: Callable[[int], int] = abs) -> int:
    return f(n)


@dataclass
class Point:
    x: int
    y: int = 0

    def moved(self, by: int) -> "Point":
        return Point(self.x + by, self.y)


class Adder:
    def __init__(self, by: int) -> None:
        self.by = by

    def __call__(self, n: int) -> int:
        return n + self.by


class Shape:
    def sides(self) -> Iterator[int]:
        yield 0

    def total(self) -> int:
        return sum(self.sides())


class Square(Shape):
    def __init__(self, side: int) -> None:
        self.side = side

    def sides(self) -> Iterator[int]:
        for _ in range(4):
            yield self.side


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def __iter__(self) -> Iterator[T]:
        for i in range(len(self.items) - 1, -1, -1):
            yield self.items[i]

    def each(self, f: Callable[[T], None]) -> None:
        for item in self.items:
            f(item)


@module.command
def generic(text: bytes) -> list[int]:
    words = text.split()
    out = mapped(len, words) + mapped(lambda w: len(w) * 2, words) + mapped(int, kept(words, bytes.isdigit))
    out += kept(mapped(lambda w: len(w), words), lambda n: n > 1)
    out.append(fold(words, 0, lambda total, w: total + len(w)))
    out.append(len(fold([1, 2, 3], b"", lambda b, n: b + str(n).encode())))
    return out


@module.command
def objects(n: int) -> list[int]:
    make: Callable[[int, int], Point] = Point
    p = make(n, 2)
    add: Callable[[int], int] = Adder(10)
    fs: list[Callable[[int], int]] = [Adder(1), Adder(2), abs]
    points = mapped(Point, [1, 2])
    q = points[1].moved(5)
    return [p.x, p.y, add(n), apply(-n), apply(n, Adder(5)), apply(n, lambda x: -x), *[f(n) for f in fs], q.x]


@module.command
def overriding(n: int) -> list[int]:
    shapes = [Shape(), Square(n)]
    out = [s.total() for s in shapes]
    for s in shapes:
        out += s.sides()
    stack: Stack[int] = Stack()
    for i in range(n):
        stack.push(i)
    seen: list[int] = []
    stack.each(seen.append)
    stack.each(lambda i: seen.append(-i))
    return out + list(stack) + seen


# case: generic "a bb 12 ccc"
# case: generic ""
# case: objects 3
# case: overriding 3
