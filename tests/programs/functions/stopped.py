"""StopIteration inside generator expressions, which their consumers must not take for the end, nor let through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from redisjit import Module

module = Module("stopped")


def first(xs: list[int]) -> int:
    return next(x for x in xs if x > 2)


def above(xs: list[int], n: int) -> bool:
    return next(iter(xs)) > n


@dataclass(order=True)
class Wild:
    n: int

    def __add__(self, other: Wild) -> Wild:
        if other.n == 3:
            raise StopIteration("added")
        return Wild(self.n + other.n)

    def __bool__(self) -> bool:
        if self.n == 3:
            raise StopIteration("truth")
        return self.n > 0


def told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


@module.command
def summed(xs: list[int]) -> str:
    try:
        return str(sum(next(x for x in xs if x > n) for n in [2]))
    except Exception as error:
        return told(error)


@module.command
def listed(xs: list[int]) -> str:
    try:
        return str(list(first(xs) for n in [2]))
    except Exception as error:
        return told(error)


@module.command
def plain(xs: list[int]) -> str:
    try:
        return str([first(xs) for n in [2]])
    except Exception as error:
        return told(error)


@module.command
def within(xs: list[int]) -> str:
    try:
        return str(sorted(n for group in [[first(xs) for _ in range(2)]] for n in group))
    except Exception as error:
        return told(error)


@module.command
def nested(xs: list[int]) -> str:
    try:
        return str(max(n + m for n in range(2) for m in [first(xs)]))
    except Exception as error:
        return told(error)


@module.command
def outside(xs: list[int]) -> str:
    try:
        return str(min(n for n in [first(xs)]))
    except Exception as error:
        return told(error)


@module.command
def tested(xs: list[int]) -> str:
    try:
        return str(all(n > 0 for n in [1, 2] if above(xs, n)))
    except Exception as error:
        return told(error)


@module.command
def anyone(xs: list[int]) -> str:
    it = iter(xs)
    try:
        return str(any(next(it) > 10 for n in [2, 3, 4]))
    except Exception as error:
        return told(error)


@module.command
def default(xs: list[int]) -> str:
    it = iter(xs)
    return str(sum(next(it, 0) for n in [2, 3, 4]))


@module.command
def truth(n: int) -> str:
    try:
        return str(any(Wild(n + k) for k in [-n, 0]))
    except Exception as error:
        return told(error)


@module.command
def added(n: int) -> str:
    try:
        return str(sum((Wild(k) for k in [1, n]), Wild(0)).n)
    except Exception as error:
        return told(error)


@module.command
def keyed(xs: list[int]) -> str:
    try:
        return str(sorted((x for x in xs), key=lambda x: first([x])))
    except Exception as error:
        return told(error)


@module.command
def keyed_inside(xs: list[int]) -> str:
    try:
        return str(list(sorted([x], key=lambda x: first([x])) for x in xs))
    except Exception as error:
        return told(error)


@module.command
def joined(xs: list[int]) -> str:
    try:
        return ",".join(str(first(xs)) for _ in range(3))
    except Exception as error:
        return told(error)


@module.command
def table(xs: list[int]) -> str:
    try:
        return str(dict((n, first(xs)) for n in range(2)))
    except Exception as error:
        return told(error)


def counted(xs: list[int]) -> Iterator[int]:
    for x in xs:
        yield first([x])


@module.command
def generator(xs: list[int]) -> str:
    try:
        return str(sum(x for x in counted(xs)))
    except Exception as error:
        return told(error)


@module.command
def escapes(xs: list[int]) -> int:
    return sum(first(xs) for n in [2])


# case: summed 1 1
# case: summed 3
# case: listed 1
# case: listed 3
# case: plain 1
# case: plain 3
# case: within 1
# case: within 4
# case: nested 1
# case: nested 5
# case: outside 1
# case: outside 5
# case: tested
# case: tested 1
# case: anyone 1 2
# case: anyone 1 2 11
# case: default 1 2
# case: truth 3
# case: truth 2
# case: added 3
# case: added 2
# case: keyed 1
# case: keyed 5 3
# case: keyed_inside 5 1
# case: keyed_inside 5 3
# case: joined 1
# case: joined 3
# case: table 1
# case: table 3
# case: generator 1
# case: generator 3
# case: escapes 1
# case: escapes 3
