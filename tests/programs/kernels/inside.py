"""What stays inside a kernel: lists, sets, tuples, strings, other functions; and what `try` keeps.

# case: lists 8
# case: lists 0
# case: uniques "mississippi"
# case: uniques ""
# case: sorts 6
# case: texts 12
# case: texts -3
# case: zips 4
# case: tries 5
# case: tries 2
# case: tries 0
# case: tries 11
# case: pops 3
# case: pops 0
# case: matrices 2 3
# case: points 3
# case: strings
"""

from collections import namedtuple

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelinside")

Point = namedtuple("Point", ["x", "y"])
WORDS = ("zero", "one", "two")


@numba.njit
def even_squares(n: int) -> tuple[int, int, int]:
    found = [i * i for i in range(n) if i % 2 == 0]
    found.append(7)
    found.extend([8, 9])
    found.insert(0, -1)
    found.reverse()
    other = found[1:]
    del other[0]
    other += [5] * 2
    return sum(found), len(other), max(other) if other else 0


@numba.njit
def distinct(data: bytes) -> tuple[int, int, int]:
    seen = set()
    again = set()
    for byte in data:
        if byte in seen:
            again.add(byte)
        seen.add(byte)
    return len(seen), len(again), len(seen - again)


@numba.njit
def sort_pairs(n: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    pairs = [((i * 5) % 7, float(i)) for i in range(n)]
    pairs.sort()
    keys = np.empty(n, np.int64)
    values = np.empty(n)
    for i, (k, v) in enumerate(sorted(pairs, reverse=True)):
        keys[i] = k
        values[i] = v
    return keys, values


@numba.njit
def digits(n: int) -> tuple[int, bool, int]:
    text = "n=" + str(n)
    return len(text), text.startswith("n=-"), ord(text[-1])


@numba.njit
def dot(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    s = 0.0
    for x, y in zip(a, b):
        s += x * y
    return s


@numba.njit(boundscheck=True)
def first_fit(a: NDArray[np.int64], n: int) -> int:
    kept = [a, a[::-1].copy()]
    try:
        if n == 0:
            raise ValueError("none")
        return kept[1][n] // (n - 5)
    except Exception:
        more = np.ones(n + 1)
        return -1 - more.size


@numba.njit
def drain(n: int) -> int:
    stack = [np.ones(i + 1) for i in range(3)]
    total = 0
    for _ in range(n):
        total += stack.pop().size
    return total + len(stack)


@numba.njit
def stacked(n: int, m: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], NDArray[np.float64]]:
    a = np.arange(n * m).reshape(n, m).astype(np.float64)
    both = np.vstack((a, a + 100.0))
    return both, np.concatenate((both[0], both[:, 0]))


@numba.njit
def center(n: int) -> tuple[float, float]:
    p = Point(0.0, 1.0)
    for i in range(n):
        p = Point(p.x + i, p.y * 2)
    return p.x, p.y


@numba.njit
def word_lengths() -> int:
    n = 0
    for word in WORDS:
        n = n * 10 + len(word)
    return n


@module.command
def lists(n: int) -> tuple[int, int, int]:
    return even_squares(n)


@module.command
def uniques(data: bytes) -> tuple[int, int, int]:
    return distinct(data)


@module.command
def sorts(n: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    return sort_pairs(n)


@module.command
def texts(n: int) -> tuple[int, bool, int]:
    return digits(n)


@module.command
def zips(n: int) -> float:
    a = np.arange(float(n))
    return dot(a, a[::-1])


@module.command
def tries(n: int) -> int:
    return first_fit(np.arange(10), n)


@module.command
def pops(n: int) -> int:
    return drain(n)


@module.command
def matrices(n: int, m: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], NDArray[np.float64]]:
    return stacked(n, m)


@module.command
def points(n: int) -> tuple[float, float]:
    return center(n)


@module.command
def strings() -> int:
    return word_lengths()
