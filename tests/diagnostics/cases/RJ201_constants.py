"""Handlers that would change a constant of the module."""

from dataclasses import dataclass

from redisjit import Module

module = Module("m")

TABLE = [1, 2, 3]
GRID = [[1, 2], [3, 4]]
NAMES = {b"a": [1]}


@dataclass
class Conf:
    """Settings."""

    n: int
    tags: list[bytes]


CONF = Conf(3, [b"x"])


@module.command
def append(n: int) -> int:
    TABLE.append(n)
    return n


@module.command
def alias(n: int) -> int:
    t = TABLE
    t[0] = n
    return n


def helper(x: list[int]) -> None:
    x.sort()


@module.command
def callee(n: int) -> int:
    helper(GRID[0])
    return n


@module.command
def field(n: int) -> int:
    CONF.n = 4
    return n


@module.command
def part(n: int) -> int:
    CONF.tags.append(b"4")
    return n


@module.command
def collected(n: int) -> int:
    out: list[list[int]] = []
    for row in GRID:
        out.append(row)
    out[0].append(n)
    return n


@module.command
def values(n: int) -> int:
    for v in NAMES.values():
        v += [1]
    return n


@module.command
def shared(n: int) -> int:
    box = Conf(1, [])
    box.tags = CONF.tags
    box.tags.append(b"x")
    return n


def pick(n: int) -> list[int]:
    return TABLE if n else [1]


@module.command
def picked(n: int) -> int:
    x = pick(n)
    x.append(3)
    return n
