"""Generic functions and classes: TypeVar, bounds, Generic, Self, inference, aliases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from redisjit import Module

module = Module("generics")

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
N = TypeVar("N", int, float)

Pair = tuple[int, bytes]
MaybePair = Pair | None


class Shape:
    """A bound."""

    def __init__(self, size: int) -> None:
        self.size = size

    def area(self) -> int:
        """Overridden."""
        return self.size


class Square(Shape):
    """Below the bound."""

    def area(self) -> int:
        return self.size * self.size


S = TypeVar("S", bound=Shape)


def first(items: list[T], default: T) -> T:
    """Of any type."""
    return items[0] if items else default


def swap(pair: tuple[K, V]) -> tuple[V, K]:
    """Two parameters."""
    return pair[1], pair[0]


def add(a: N, b: N) -> N:
    """Constrained."""
    return a + b


def largest(shapes: list[S]) -> S:
    """Bounded: the result has the type of the items."""
    best = shapes[0]
    for shape in shapes:
        if shape.area() > best.area():
            best = shape
    return best


class Stack(Generic[T]):
    """A generic class."""

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Stack[T]:
        """Chained."""
        self.items.append(item)
        return self

    def pop(self) -> T:
        """The last."""
        return self.items.pop()

    def peek(self) -> T | None:
        """The last, or None."""
        return self.items[-1] if self.items else None

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)


@dataclass
class Node(Generic[K, V]):
    """A generic dataclass that leads to itself."""

    key: K
    value: V
    next: Node[K, V] | None = None
    seen: list[K] = field(default_factory=list)


class Map(Generic[K, V]):
    """Of generic nodes."""

    def __init__(self) -> None:
        self.head: Node[K, V] | None = None
        self.count = 0

    def set(self, key: K, value: V) -> None:
        """Insert or replace."""
        node = self.head
        while node is not None:
            if node.key == key:
                node.value = value
                node.seen.append(key)
                return
            node = node.next
        self.head = Node(key, value, self.head)
        self.count += 1

    def get(self, key: K, default: V) -> V:
        """Find."""
        node = self.head
        while node is not None:
            if node.key == key:
                return node.value
            node = node.next
        return default


class IntStack(Stack[int]):
    """Below a generic class."""

    def total(self) -> int:
        """The sum."""
        return sum(self.items)


def make(n: int) -> MaybePair:
    """An alias."""
    pair: Pair = (n, b"x" * n)
    return pair if n > 0 else None


@module.command
def functions(n: int, b: bytes) -> list[str]:
    """Each call has its own types."""
    out = [str(first([n, 2], 3)), first([b, b"z"], b"-").decode(), str(first([], 5)), f"{swap((n, b))}"]
    out += [str(add(n, 1)), str(add(0.5, float(n)))]
    squares = [Square(n), Square(2)]
    shapes = [Shape(n), Square(2), Shape(9)]
    out += [str(largest(squares).area()), str(largest(shapes).area())]
    return out


@module.command
def stacks(n: int) -> list[str]:
    """A stack of ints, and one of texts."""
    ints: Stack[int] = Stack()
    texts = Stack[str]()
    for i in range(n):
        ints.push(i).push(i * 10)
        texts.push(str(i))
    out = [str(len(ints)), str(ints.peek()), str(texts.peek()), str(sum(ints))]
    out += [text + "!" for text in texts]
    nested: Stack[Stack[int]] = Stack()
    nested.push(ints)
    out.append(str(nested.pop().pop()))
    return out


@module.command
def maps(*words: bytes) -> list[bytes]:
    """A map from bytes to numbers, and back."""
    counts: Map[bytes, int] = Map()
    back: Map[int, bytes] = Map()
    for word in words:
        counts.set(word, counts.get(word, 0) + 1)
        back.set(counts.get(word, 0), word)
    return [b"%d %d" % (counts.count, back.count), *[back.get(i, b"-") for i in range(4)]]


@module.command
def below(n: int) -> int:
    """A class below a generic one."""
    s = IntStack()
    for i in range(n):
        s.push(i)
    both: Stack[int] = s
    both.push(100)
    return s.total() + len(both) + s.pop()


@module.command
def alias(n: int) -> bytes:
    """Types by other names."""
    found = make(n)
    if found is None:
        return b"none"
    return found[1]


# case: functions 3 abc
# case: functions -1 ""
# case: functions 9223372036854775807 x # overflow
# case: stacks 0
# case: stacks 1
# case: stacks 3
# case: maps
# case: maps a b a c a
# case: below 0
# case: below 5
# case: alias 3
# case: alias 0
