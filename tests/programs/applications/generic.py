from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from redisjit import Module

module = Module("generic")

T = TypeVar("T")
U = TypeVar("U")


class Stack(Generic[T]):
    """A stack of anything."""

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        if not self.items:
            raise IndexError("empty")
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)


class Pair(Generic[T, U]):
    """Two values."""

    def __init__(self, first: T, second: U) -> None:
        self.first = first
        self.second = second

    def swapped(self) -> Pair[U, T]:
        return Pair(self.second, self.first)


def first_of(items: list[T], test: Callable[[T], bool], default: T) -> T:
    for item in items:
        if test(item):
            return item
    return default


def apply_all(items: list[T], f: Callable[[T], U]) -> list[U]:
    return [f(item) for item in items]


@module.command
def stacks(*words: bytes) -> tuple[list[bytes], int, float]:
    names: Stack[bytes] = Stack()
    sizes: Stack[int] = Stack()
    for word in words:
        names.push(word)
        sizes.push(len(word))
    out = []
    while len(names) > 1:
        out.append(names.pop())
    total = 0
    while len(sizes):
        total += sizes.pop()
    pair = Pair(b"x", 1.5).swapped()
    return out, total, pair.first + len(pair.second)


@module.command
def emptied(n: int) -> int:
    s: Stack[int] = Stack()
    s.push(n)
    return s.pop() + s.pop()


@module.command
def found(*numbers: int) -> tuple[int, bytes, list[str], list[int]]:
    items = list(numbers)
    big = first_of(items, lambda n: n > 10, -1)
    word = first_of([b"a", b"bb", b"ccc"], lambda w: len(w) > 1, b"none")
    return big, word, apply_all(items, str), apply_all([b"q", b"rr"], len)


# case: stacks a bb ccc
# case: stacks
# case: emptied 4
# case: found 1 20 3
# case: found
