"""Order and number of evaluations in assignments; del, annotations, global, walrus, assert."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from redisjit import Module

if TYPE_CHECKING:
    from collections.abc import Sequence

module = Module("targets")

SCALE: Final = 10
NAMES = (b"zero", b"one", b"two")


@dataclass
class Box:
    """Something to assign to."""

    size: int
    log: list[bytes]


def box(b: Box, name: bytes) -> Box:
    b.log.append(name)
    return b


def number(log: list[bytes], n: int) -> int:
    log.append(str(n).encode())
    return n


@module.command
def order(n: int) -> tuple[list[bytes], list[int], int]:
    log: list[bytes] = []
    items = [0, 0, 0, 0]
    b = Box(n, log)
    items[number(log, 1)] = items[number(log, 2)] = number(log, n)
    box(b, b"a").size = items[number(log, 0)] = number(log, 7)
    items[number(log, 3)] += number(log, 5)
    box(b, b"b").size += number(log, 6)
    box(b, b"c").size *= box(b, b"d").size
    (items[number(log, 0)], b.size), last = (number(log, 8), number(log, 9)), number(log, 4)
    items[0] -= last
    return log, items, b.size


@module.command
def annotated(n: int) -> tuple[int, list[int]]:
    total: int
    b = Box(n, [])
    items: list[int] = [n]
    b.size: int = n + 1  # type: ignore[misc]
    items[0]: int = b.size * 2  # type: ignore[misc]
    (later): int = 3
    if n > 0:
        total = b.size
    else:
        total = later
    return total, items


@module.command
def deleted(*values: int) -> list[int]:
    items = list(values)
    a = b = c = len(items)
    if a > 3:
        del (a, b), [c]
        del items[0], (items[-1])
        a = 100
    else:
        del b, c
    items.append(a)
    counts = {b"x": 1, b"y": 2}
    del counts[b"x"], items[0]
    return items + [len(counts)]


@module.command
def global_(n: int) -> int:
    """Reads what stands at the top level."""
    global SCALE
    global NAMES, module_level
    if TYPE_CHECKING:
        wanted: Sequence[int]
    ...
    return n * SCALE + len(NAMES[n % 3]) + helper(n)


module_level = 5


def helper(n: int) -> int:
    "A docstring."
    global module_level
    pass
    return module_level - n


@module.command
def walrus(*values: int) -> tuple[list[int], int, int]:
    last = -1
    doubled = [last := v * 2 for v in values if (half := v // 2) >= 0]
    if (count := len(doubled)) > 2 and (first := doubled[0]) > 0:
        doubled.append(first + count)
    total = 0
    while (total := total + 3) < 10:
        doubled.append(total)
    pair = (x := total, x + (x := 1), x)
    return doubled, last, sum([pair[0], pair[1], pair[2], (half := 4) + half])


@module.command
def asserts(n: int, text: bytes) -> int:
    assert n, "zero"
    assert n > 0, f"{n} is negative: {text!r}"
    assert text
    assert (size := len(text)) < 5, size
    return size


@module.command
def conditional(n: int) -> list[str]:
    out = []
    for i in range(n):
        kind = "big" if i > 3 else "small" if i else "none"
        out.append(kind)
        if kind == "big":
            break
    else:
        out.append("else")
    i = 0
    while i < n:
        i += 1
        if i == 2:
            break
    else:
        out.append("while else")
    return out


# case: order 3
# case: annotated 2
# case: annotated -2
# case: deleted 1 2 3 4 5
# case: deleted 1
# case: deleted
# case: global 1
# case: global 5
# case: walrus 1 2 3
# case: walrus 4
# case: walrus -4
# case: asserts 0 x
# case: asserts -2 x
# case: asserts 2 ""
# case: asserts 2 abc
# case: asserts 2 abcdef
# case: conditional 0
# case: conditional 1
# case: conditional 3
# case: conditional 8
