"""Expressions assigned to parts of arrays: shapes, operands that are the array itself, and what fails half way.

# case: shapes 4 4
# case: shapes 4 1
# case: shapes 1 1
# case: shapes 4 3
# case: shapes 1 4
# case: shapes 0 0
# case: shapes 0 1
# case: blocks 3 4 3 4
# case: blocks 3 4 1 4
# case: blocks 3 4 3 1
# case: blocks 3 4 1 1
# case: blocks 3 4 2 4
# case: blocks 1 4 3 4
# case: rows 3 4 4
# case: rows 3 4 1
# case: rows 3 4 3
# case: itself 7
# case: itself 1
# case: itself 0
# case: read_only 3
# case: mismatch_first 3
# case: casts 1.5
# case: powers 2
# case: powers -1
# case: order 4
# case: types 5
# case: rebound 4
# case: bounds 6 1 4
# case: bounds 6 -4 -1
# case: bounds 6 5 2
# case: step_zero 6
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("arrays_assigned")


@module.command
def shapes(n: int, m: int) -> list[int]:
    a = np.arange(n)
    b = np.arange(m) + 10
    try:
        a[:] = b * 2 + 1
    except ValueError as error:
        return [len(str(error)), *a.tolist()]
    return a.tolist()


@module.command
def blocks(n: int, m: int, rows: int, columns: int) -> list[list[int]]:
    a = np.zeros((n, m), dtype=np.int64)
    b = np.arange(rows * columns).reshape(rows, columns)
    a[:, :] = b + 1
    a[1:, ::-1] = a[1:, :] - b[:1, :] * 100
    a[:] = a + b
    return a.tolist()


@module.command
def rows(n: int, m: int, size: int) -> list[list[int]]:
    a = np.zeros((n, m), dtype=np.int64)
    b = np.arange(size)
    a[:] = b * 10
    a[1] = a[0] + b
    a[-1, :] = b - a[1]
    a[:, 0] = a[:, 1] * 2
    return a.tolist()


@module.command
def itself(n: int) -> list[int]:
    a = np.arange(n)
    a[:] = a * a - a
    a[1:] = a[:-1] + a[1:]
    a[::-1] = a + 1
    a[: n // 2] = a[n - n // 2 :] - a[: n // 2]
    b = a[:]
    b[:] = a + b + a[::-1]
    a[:1] = a[:1] + a[-1:]
    return a.tolist()


@module.command
def read_only(n: int) -> int:
    a = np.frombuffer(b"abc", dtype=np.uint8)
    b = np.zeros(n, dtype=np.uint8)
    a[:] = b + b
    return len(a)


@module.command
def mismatch_first(n: int) -> int:
    a = np.frombuffer(b"abcd", dtype=np.uint8)
    b = np.zeros(n, dtype=np.uint8)
    c = np.zeros(n + 1, dtype=np.uint8)
    a[:] = b + c
    return len(a)


@module.command
def casts(x: float) -> list[int]:
    a = np.arange(3).astype(np.int32)
    f = np.array([7.5, 8.5, x])
    try:
        a[:] = f.astype(np.int32)
    except ValueError:
        return [-1, *a.tolist()]
    return a.tolist()


@module.command
def powers(k: int) -> list[int]:
    a = np.arange(1, 4)
    b = np.array([2, 3, k])
    try:
        a[:] = a**b
    except ValueError:
        return [-1]
    return a.tolist()


def grown(a: NDArray[np.int64], log: list[int]) -> int:
    log.append(int(a[0]))
    a[0] += 100
    return 1


@module.command
def order(n: int) -> list[int]:
    a = np.arange(n)
    log: list[int] = []
    a[grown(a, log) :] = a[:-1] * 2
    a[:] = a + grown(a, log)
    return [*log, *a.tolist()]


@module.command
def types(n: int) -> list[float]:
    a = np.zeros(n)
    b = np.arange(n)
    small = np.zeros(n, dtype=np.float32)
    a[:] = b / 2
    a[1:] = b[1:] * 3
    small[:] = small + 0.5
    a[:2] = small[:2] * 2
    flags = np.zeros(n, dtype=np.bool_)
    flags[:] = a > 2.5
    return [*a.tolist(), *flags.astype(np.float64).tolist()]


@dataclass
class Holder:
    items: NDArray[np.int64]


@module.command
def rebound(n: int) -> list[int]:
    a = np.arange(n)
    held = Holder(a)
    held.items[:] = held.items + a
    held.items[1:] = a[1:] * held.items[:-1]
    a, b = a * 2, a
    b[:] = a - b
    return [*a.tolist(), *b.tolist(), *held.items.tolist()]


@module.command
def bounds(n: int, first: int, last: int) -> list[int]:
    a = np.arange(n)
    a[first:last] = a[first:last] * -1
    a[last:first:-1] = a[last:first:-1] + 50
    return a.tolist()


@module.command
def step_zero(n: int) -> int:
    a = np.arange(n)
    k = n - n
    a[::k] = a + 1
    return len(a)
