"""Generators over arrays: their loops, which change what others look at.

# case: f 4
# case: f 1
# case: f 0
# case: g 3
# case: g 9
# case: g 0
"""

import numpy as np
from collections.abc import Iterator
from numpy.typing import NDArray
from redisjit import Module

module = Module("array_generators")


def items(a: NDArray[np.int64]) -> Iterator[np.int64]:
    for x in a:
        yield x * 2


def indexed(a: NDArray[np.int64], n: int) -> Iterator[np.int64]:
    for i in range(n):
        a[i] += 1
        yield a[i]
        a[i] += 10


def rows(m: np.ndarray[tuple[int, int], np.dtype[np.int64]]) -> Iterator[NDArray[np.int64]]:
    for row in m:
        yield row + 1
    for i, row in enumerate(m):
        if i:
            yield row * i


@module.command
def f(n: int) -> list[int]:
    a = np.arange(n)
    found = [int(x) for x in items(a)]
    for x in indexed(a, n):
        found.append(int(x))
        a[0] += 100
    for r in rows(np.arange(2 * n).reshape(2, n)):
        found.append(int(r.sum()))
    total = sum(int(x) for x in a if x > 2)
    return [*found, total, *a.tolist()]


@module.command
def g(n: int) -> list[int]:
    a = np.arange(5)
    found = []
    it = indexed(a, n)
    for x in it:
        found.append(int(x))
        if x > 3:
            break
    try:
        for x in indexed(a, 7):
            found.append(int(x))
    except IndexError:
        found.append(-1)
    k = iter(items(a))
    found.append(int(next(k)))
    found.append(int(next(k)))
    return found
