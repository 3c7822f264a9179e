"""Calls that do not fit."""

from dataclasses import dataclass

from redisjit import Hash, Module, Status

module = Module("m")


def helper(n: int, /, m: int = 1, *, only: int = 2) -> int:
    return n + m + only


@dataclass
class Point:
    x: int


@module.command
def missing() -> int:
    return helper()


@module.command
def too_many(n: int) -> int:
    return helper(n, n, n)


@module.command
def twice(n: int) -> int:
    return helper(n, n, m=n)


@module.command
def unknown(n: int) -> int:
    return helper(n, other=n)


@module.command
def positional_only(n: int) -> int:
    return helper(n=n)


@module.command
def keyword_only(n: int) -> int:
    return needs(n)


def needs(*, n: int) -> int:
    return n


@module.command
def field(n: int) -> int:
    return Point().x


@module.command
def built_in(b: bytes) -> int:
    return len(b, b)


@module.command
def built_in_keyword(b: bytes) -> int:
    return max(b, keys=len)


@module.command
def nothing_to_sum() -> int:
    return sum()


@module.command
def range_(n: int) -> None:
    for i in range(0, n, step=2):
        pass


@module.command
def method(b: bytes) -> bytes:
    return b.replace(b)


@module.command
def key_class() -> None:
    Hash(b"name")


@module.command
def status() -> Status:
    return Status()
