"""Tuples of tuples and arrays, optional results, arrays of every width, many arrays at once.

# case: nest 3
# case: nest 0
# case: pick 2
# case: pick -1
# case: every 3
# case: every 0
# case: largest 3
# case: largest 0
# case: chunks "abcdefgh"
# case: chunks "abc"
# case: alias 4
# case: shared 6
# case: transposes 2 3
# case: empty 0
# case: empty 3
# case: flips 3
"""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelshapes")


@numba.njit
def nested(
    a: tuple[int, tuple[float, NDArray[np.int64]]], b: tuple[tuple[bool]]
) -> tuple[tuple[NDArray[np.int64], float], tuple[int, tuple[bool, bool]]]:
    n, (x, items) = a
    return (items * n, x + items.size), (n, (b[0][0], not b[0][0]))


@numba.njit
def find(a: NDArray[np.int64], x: int) -> int | None:
    for i in range(a.size):
        if a[i] == x:
            return i
    return None


@numba.njit
def count_up(
    a: NDArray[np.int8],
    b: NDArray[np.uint8],
    c: NDArray[np.int16],
    d: NDArray[np.uint16],
    e: NDArray[np.int32],
    f: NDArray[np.uint32],
    g: NDArray[np.uint64],
    h: NDArray[np.float32],
    i: NDArray[np.bool_],
) -> float:
    total = 0.0
    for k in range(a.size):
        a[k] += 1
        b[k] -= 1
        c[k] *= 2
        d[k] += 3
        e[k] -= 4
        f[k] += 5
        g[k] += 6
        h[k] /= 2
        i[k] = not i[k]
        total += a[k] + b[k] + c[k] + d[k] + e[k] + f[k] + g[k] + h[k]
    return total


@numba.njit
def maximum(a: NDArray[np.uint64]) -> int:
    return a.max() if a.size else np.uint64(0)


@numba.njit
def as_words(data: bytes) -> NDArray[np.uint16]:
    return np.frombuffer(data, dtype=np.uint16)


@numba.njit
def three_views(a: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    return a, a[1:], a[::2]


@numba.njit
def spread(a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
    for i in range(b.size):
        b[i] = a[i] * 10


@numba.njit
def look(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    return a[0] * 100 + b[0]


@numba.njit
def turned(
    m: np.ndarray[tuple[int, int], np.dtype[np.float32]],
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float32]], NDArray[np.float32]]:
    return m.T.copy(), m.sum(axis=0)


@numba.njit
def made(n: int) -> tuple[NDArray[np.float64], np.ndarray[tuple[int, int], np.dtype[np.int64]]]:
    return np.zeros(n), np.zeros((n, 0), np.int64)


@numba.njit
def both_ways(a: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return np.flip(a), a[::-1].copy()


@module.command
def nest(n: int) -> tuple[NDArray[np.int64], float, int, bool, bool]:
    (items, x), (m, (p, q)) = nested((n, (1.5, np.arange(n))), ((n > 1,),))
    return items, x, m, p, q


@module.command
def pick(x: int) -> int | None:
    return find(np.arange(5) * 2, x)


@module.command
def every(n: int) -> tuple[float, NDArray[np.int8], NDArray[np.uint8], NDArray[np.uint64], NDArray[np.bool_]]:
    a = np.full(n, 127, dtype=np.int8)
    b = np.zeros(n, dtype=np.uint8)
    g = np.arange(n, dtype=np.uint64)
    i = np.zeros(n, dtype=np.bool_)
    c, d = np.full(n, 20000, dtype=np.int16), np.full(n, 65534, dtype=np.uint16)
    e, f = np.full(n, -3, dtype=np.int32), np.ones(n, dtype=np.uint32)
    total = count_up(a, b, c, d, e, f, g, np.ones(n, dtype=np.float32), i)
    return total, a, b, g, i


@module.command
def largest(n: int) -> int:
    return maximum(np.arange(n, dtype=np.uint64))


@module.command
def chunks(data: bytes) -> NDArray[np.uint16]:
    return as_words(data)


@module.command
def alias(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    a = np.zeros(n)
    b, c, d = three_views(a)
    b[0] = 1.0
    c[0] = 2.0
    d[1] = 3.0
    return a, b, c, d


@module.command
def shared(n: int) -> tuple[float, NDArray[np.float64]]:
    a = np.arange(float(n))
    first = look(a[::2], a[1:])
    spread(a[: n // 2], a[n // 2 :])
    return first, a


@module.command
def transposes(
    n: int, m: int
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float32]], NDArray[np.float32], NDArray[np.float32]]:
    a = np.arange(n * m).reshape(n, m).astype(np.float32)
    b, sums = turned(a)
    c, others = turned(a.T)
    return b, sums, others + c[0, 0]


@module.command
def empty(n: int) -> tuple[NDArray[np.float64], int, int]:
    a, b = made(n)
    return a, len(b), b.shape[1]


@module.command
def flips(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return both_ways(np.arange(n))
