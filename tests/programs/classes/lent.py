"""Other names of arguments and of fields, while what they name is changed, assigned, and gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from redisjit import Module

module = Module("lent")


@dataclass
class Inner:
    words: list[bytes]
    name: str = "inner"


@dataclass
class Outer:
    inner: Inner
    spare: Inner
    names: dict[str, int] = field(default_factory=dict)

    def fixed(self, n: int) -> list[bytes]:
        """`inner` is never assigned, and what is in it is."""
        inner = self.inner
        words = inner.words
        inner.words = [b"%d" % n]
        return words + self.inner.words

    def assigned(self, n: int) -> list[bytes]:
        spare = self.spare
        self.spare = Inner([b"new"])
        if n > 2:
            spare.words.append(b"old")
        return spare.words + self.spare.words

    def raising(self, n: int) -> int:
        names = self.names
        inner = self.inner
        names["n"] = n
        if n > 3:
            raise ValueError(inner.name)
        return len(names) + len(inner.words)

    def replaced(self, other: Outer) -> bytes:
        inner = self.inner
        self = other
        return inner.words[0] + self.inner.words[0]


def texts(given: bytes, more: bytes) -> bytes:
    mine = given
    both = (mine, more)
    first = both[0]
    given = more + b"!"
    return mine + first + given


def loop(words: list[bytes], n: int) -> list[bytes]:
    out: list[bytes] = []
    for i in range(n):
        mine = words
        word = mine[i % len(mine)]
        out.append(word)
        if i == 2:
            mine.append(word * 2)
    return out


def later(words: list[bytes]) -> Callable[[], int]:
    mine = words
    return lambda: len(mine)


def each(words: list[bytes]) -> Iterator[bytes]:
    mine = words
    yield from mine
    mine.append(b"end")
    yield mine[-1]


def optional(words: list[bytes] | None) -> int:
    mine = words
    if mine is None:
        return -1
    same = mine
    return len(same)


@module.command
def run(n: int, *words: bytes) -> list[list[bytes]]:
    outer = Outer(Inner(list(words)), Inner([b"spare"]))
    out = [outer.fixed(n), outer.assigned(n), outer.assigned(0)]
    out.append([outer.replaced(Outer(Inner([b"x"]), Inner([])))])
    out.append([texts(words[0], words[-1])])
    out.append(loop(list(words), n))
    waiting = later(list(words))
    out.append([b"%d" % waiting(), b"%d" % optional(list(words)), b"%d" % optional(None)])
    out.append(list(each(list(words))))
    try:
        out.append([b"%d" % outer.raising(n)])
    except ValueError as error:
        out.append([str(error).encode()])
    return out


# case: run 0 a
# case: run 3 a b c
# case: run 5 apple pear
# case: run 1
