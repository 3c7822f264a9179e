"""The classes of values, and their names."""
# mypy: disable-error-code="comparison-overlap"

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from enum import Enum, IntEnum, IntFlag
from typing import NamedTuple

import numpy as np

from redisjit import Module

module = Module("class_names")


class Color(Enum):
    RED = 1


class Level(IntEnum):
    LOW = 1


class Bits(IntFlag):
    A = 1


class Point(NamedTuple):
    x: int


@dataclass
class Plain:
    x: int


@module.command
def plain() -> list[str]:
    return [
        type(1).__name__,
        type(1 > 0).__name__,
        type(1.5).__name__,
        type("").__name__,
        type(b"").__name__,
        type([1]).__name__,
        type({1: 2}).__name__,
        type({1}).__name__,
        type(frozenset([1])).__name__,
        type((1, 2)).__name__,
        type(bytearray(b"x")).__name__,
        type(None).__name__,
    ]


@module.command
def view() -> list[str]:
    return [type(memoryview(b"x")).__name__]


@module.command
def user() -> list[str]:
    return [
        type(Color.RED).__name__,
        type(Level.LOW).__name__,
        type(Bits.A).__name__,
        type(Point(1)).__name__,
        type(Plain(1)).__name__,
    ]


@module.command
def numbers() -> list[str]:
    return [
        type(np.int32(1)).__name__,
        type(np.uint8(1)).__name__,
        type(np.float64(1)).__name__,
        type(np.float32(1)).__name__,
        type(np.bool_(True)).__name__,
    ]


@module.command
def arrays() -> list[str]:
    return [type(np.zeros(3)).__name__]


@module.command
def kinds() -> list[str]:
    d: defaultdict[str, int] = defaultdict(int)
    return [
        type(Counter([1])).__name__,
        type(deque([1])).__name__,
        type(d).__name__,
        type(OrderedDict([(1, 2)])).__name__,
    ]


@module.command
def errors(n: int) -> list[str]:
    out: list[str] = []
    try:
        out.append(str(10 // n) + str([1, 2][n]))
    except Exception as error:
        out.append(type(error).__name__)
    return out


@module.command
def exact(n: int) -> list[str]:
    try:
        out = [str(10 // n) + str([1, 2][n])]
    except LookupError as error:
        out = [type(error).__name__, error.__class__.__name__]
    except ZeroDivisionError as error:
        out = [type(error).__name__]
    return out


class Odd(ValueError):
    pass


class Worse(Odd):
    def __init__(self, n: int) -> None:
        super().__init__("worse")
        self.n = n


@module.command
def own(n: int) -> str:
    try:
        if n == 1:
            raise Odd("a")
        if n == 2:
            raise Worse(3)
        return str(len(b"\xff".decode()))
    except Odd as error:
        return f"{type(error).__name__}: {error}"
    except ValueError as error:
        return f"{type(error).__qualname__}"


@module.command
def maybe(n: int) -> list[str]:
    x = None if n < 0 else n
    return [str(type(x) is int), str(type(x) is str), type(x).__name__, str(type(x) is not int)]


@module.command
def same(n: int) -> list[bool]:
    xs = [n]
    ys = ["a"]
    c = Counter(xs)
    d = {1: 2}
    return [
        type(xs) is type(ys),
        type(c) is type(d),
        type(c) is Counter,
        type(c) is dict,
        isinstance(c, dict),
        type(d) is dict,
        type(n) is bool,
        type(n > 1) is bool,
        type(n > 1) is int,
        type(n) == type(2),
        type((1, 2)) is type(("a",)),
        type((1, 2)) is tuple,
        type(Point(1)) is tuple,
        type(Point(1)) is Point,
        type(Color.RED) is Color,
        type(np.float64(1)) is float,
        isinstance(np.float64(1), float),
        type(frozenset([1])) is set,
        type(frozenset([1])) is type({1}),
        isinstance((1,), tuple),
        type(tuple(xs)) is tuple,
        isinstance(tuple(xs), tuple),
    ]


# case: plain
# case: view
# case: user
# case: numbers
# case: arrays
# case: kinds
# case: errors 0
# case: errors 5
# case: exact 0
# case: exact 5
# case: own 1
# case: own 2
# case: own 3
# case: maybe 1
# case: maybe -1
# case: same 1
# case: same 2
