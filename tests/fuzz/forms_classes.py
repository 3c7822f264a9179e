"""What every generated module begins with: classes and functions that templates use."""

from __future__ import annotations

MODULES = (
    *("base64", "binascii", "bisect", "collections", "contextlib", "dataclasses", "functools", "hashlib", "heapq"),
    *("hmac", "itertools", "math", "struct", "zlib"),
)
HEAD = """
from __future__ import annotations

@IMPORTS@
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, IntEnum, IntFlag
from typing import Generic, NamedTuple, TypeVar

from redisjit import Module

module = Module("@NAME@")
T = TypeVar("T")


class Odd(Exception):
    pass


class Counter2:
    step: int = 2

    def __init__(self, start: int) -> None:
        self.total = start
        self.seen: list[int] = []

    def bump(self, by: int) -> None:
        self.total += by * self.step
        self.seen.append(by)

    def __len__(self) -> int:
        return len(self.seen)


class Shape:
    def __init__(self, size: int) -> None:
        self.size = size

    def area(self) -> int:
        return 0


class Square(Shape):
    def area(self) -> int:
        return self.size * self.size


class Circle(Shape):
    def area(self) -> int:
        return super().area() + 3 * self.size * self.size


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self) -> int:
        return abs(self.x) + abs(self.y)


class Level(IntEnum):
    LOW = 0
    MID = 1
    HIGH = 2


class Color(Enum):
    RED = b"red"
    BLUE = b"blue"


class Perm(IntFlag):
    NONE = 0
    READ = 1
    WRITE = 2
    RUN = 4


@dataclass(frozen=True, order=True)
class Key:
    number: int
    name: bytes


@dataclass
class Shade:
    weight: float
    name: bytes
    tags: list[bytes] = field(default_factory=list)
    heavy: bool = False

    def scaled(self, by: float) -> Shade:
        return Shade(self.weight * by, self.name, self.tags, not self.heavy)


class Odd2(ValueError):
    def __init__(self, code: int, text: bytes) -> None:
        super().__init__(f"odd {code} {text!r}")
        self.code = code


class Guard:
    def __init__(self, swallows: bool) -> None:
        self.swallows = swallows
        self.seen: list[bytes] = []

    def note(self, text: bytes) -> None:
        self.seen.append(text)

    def __enter__(self) -> Guard:
        self.seen.append(b"+")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        self.seen.append(b"-" if error is None else b"!")
        return self.swallows


class Stack(Generic[T]):
    def __init__(self, items: list[T]) -> None:
        self.items = items

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        yield from reversed(self.items)


@dataclass
class Node:
    value: int
    next: Node | None = None


class Tree:
    def __init__(self) -> None:
        self.value: int | None = None
        self.left: Tree | None = None
        self.right: Tree | None = None

    def add(self, value: int) -> None:
        if self.value is None:
            self.value = value
        elif value < self.value:
            if self.left is None:
                self.left = Tree()
            self.left.add(value)
        elif value > self.value:
            if self.right is None:
                self.right = Tree()
            self.right.add(value)

    def __contains__(self, value: int) -> bool:
        node: Tree | None = self
        while node is not None and node.value is not None:
            if node.value == value:
                return True
            node = node.left if value < node.value else node.right
        return False

    def __iter__(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left
        if self.value is not None:
            yield self.value
        if self.right is not None:
            yield from self.right


class Temp:
    zero = -273

    def __init__(self, value: int) -> None:
        self.value = value

    @property
    def double(self) -> int:
        return self.value * 2

    @double.setter
    def double(self, value: int) -> None:
        self.value = value // 2

    @staticmethod
    def of(text: bytes) -> Temp:
        return Temp(len(text) + Temp.zero)

    def __iadd__(self, by: int) -> Temp:
        self.value += by
        return self

    def __neg__(self) -> Temp:
        return Temp(-self.value)

    def __getitem__(self, index: int) -> int:
        if index > 3:
            raise IndexError(index)
        return self.value + index

    def __gt__(self, other: Temp) -> bool:
        return self.value > other.value

    def __bool__(self) -> bool:
        return self.value != 0


def countdown(start: int) -> Iterator[int]:
    while start > 0:
        yield start
        start -= 1


def twice(value: int) -> int:
    return value + value


def apply(function: Callable[[int], int], value: int) -> int:
    return function(value)


def total(first: int, *rest: int, step: int = 1) -> int:
    return first + step * sum(rest)


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def divided(number: int, text: bytes) -> tuple[int, bytes]:
    return number // (len(text) - 1), text[1:]


def maybe(text: bytes) -> bytes | None:
    return text[1:] if len(text) > 1 else None
"""
