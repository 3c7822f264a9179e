"""Handlers that ask for more memory or stack than there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from redisjit import Module

module = Module("exhausting")


@module.command
def list_times(n: int) -> int:
    return len([1, 2] * n)


@module.command
def bytes_times(n: int) -> int:
    return len(b"abc" * n)


@module.command
def str_times(n: int) -> int:
    return len("abc" * n)


@module.command
def zeros(n: int) -> int:
    return len(bytes(n))


@module.command
def barray(n: int) -> int:
    return len(bytearray(n))


@module.command
def just(n: int) -> int:
    return len(b"x".ljust(n))


@module.command
def justs(n: int) -> int:
    return len("x".rjust(n))


@module.command
def zfill(n: int) -> int:
    return len(b"1".zfill(n))


@module.command
def fmt(n: int) -> int:
    return len(f"{1:>{n}}")


@module.command
def join(n: int) -> int:
    return len(b",".join([b"x" * 1000000] * n))


@module.command
def replace(n: int) -> int:
    return len((b"a" * 100000).replace(b"a", b"b" * n))


@module.command
def expand(n: int) -> int:
    return len((b"\t" * 1000).expandtabs(n))


@module.command
def to_bytes(n: int) -> int:
    return len((1).to_bytes(n, "big"))


@module.command
def shift(n: int) -> int:
    return 1 << n


def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)


def odd(n: int) -> bool:
    return False if n == 0 else even(n - 1)


@module.command
def mutual(n: int) -> bool:
    return even(n)


@dataclass
class Node:
    next: Node | None
    value: int

    def depth(self) -> int:
        return 1 if self.next is None else 1 + self.next.depth()


@module.command
def method(n: int) -> int:
    node: Node | None = None
    for i in range(n):
        node = Node(node, i)
    return 0 if node is None else node.depth()


@module.command
def free(n: int) -> int:
    node: Node | None = None
    for i in range(n):
        node = Node(node, i)
    return n


@module.command
def closure(n: int) -> int:
    def down(k: int) -> int:
        return 0 if k == 0 else 1 + down(k - 1)

    return down(n)


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n) if n == 0 else apply(f, n - 1) + 1


@module.command
def indirect(n: int) -> int:
    return apply(lambda k: k + 1, n)


def count(n: int) -> Iterator[int]:
    if n > 0:
        yield n
        yield from count(n - 1)


@module.command
def gen(n: int) -> int:
    total = 0
    for x in count(n):
        total += x
    return total


class Key:
    def __init__(self, inner: Key | None) -> None:
        self.inner = inner

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and (self.inner is None or self.inner == other.inner)

    def __hash__(self) -> int:
        return 1 if self.inner is None else hash(self.inner)


@module.command
def equal(n: int) -> bool:
    a = Key(None)
    b = Key(None)
    for _ in range(n):
        a = Key(a)
        b = Key(b)
    return a == b
