"""Forms of classes that are not compiled."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from redisjit import Module

module = Module("m")


class Plain:
    def __init__(self, n: int) -> None:
        self.n = n


@module.command
def plain(n: int) -> int:
    return Plain(n).n


class Pair(NamedTuple):
    a: int
    b: int


@module.command
def named_tuple(n: int) -> int:
    return Pair(n, n).a


@dataclass
class Base:
    a: int


@dataclass
class Derived(Base):
    b: int


@module.command
def derived(n: int) -> int:
    return Derived(n, n).a


@dataclass
class Sized:
    a: int

    def __len__(self) -> int:
        return self.a


@module.command
def special_method(n: int) -> int:
    return len(Sized(n))


@dataclass(kw_only=True)
class Keywords:
    a: int


@module.command
def dataclass_option(n: int) -> int:
    return Keywords(a=n).a


@dataclass(frozen=True)
class Point:
    x: int

    @staticmethod
    def zero() -> int:
        return 0


@module.command
def frozen(n: int) -> None:
    p = Point(n)
    p.x = 1


@module.command
def static_method(n: int) -> int:
    return Point.zero()


@module.command
def decorated_method(n: int) -> int:
    return Point(n).zero()
