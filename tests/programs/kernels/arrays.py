"""Arrays in and out: argsort, masks, broadcasting; views of arguments; strided and read-only arguments.

# case: run 10
# case: run 1
# case: run 1000
# case: filled 10 2.5
# case: filled 0 2.5
# case: histogram aabbbc
# case: histogram ""
# case: matrix 3 4
# case: matrix 1 1
# case: matrix 0 2
# case: item 5 4
# case: item 5 -1
# case: item 5 5
# case: item 5 -6
# case: item -5 0
# case: strided 9
# case: strided 1
# case: columns 3 4
# case: columns 4 1
# case: read_only "abcdef"
# case: read_only ""
# case: pairs 4
# case: several 5
"""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelarrays")

@numba.njit
def ramp(n: int) -> NDArray[np.float64]:
    a = np.empty(n, np.float64)
    for i in range(n):
        a[i] = (i * 37) % 101 / 7.0
    return a


@numba.njit
def squares(a: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.bool_]]:
    order = np.argsort(a)
    mask = a > a.mean()
    table = a.reshape(-1, 1) * a[mask]
    return order, table.sum(axis=1), mask


@numba.njit
def total(a: NDArray[np.float64]) -> float:
    s = 0.0
    for i in range(a.shape[0]):
        s += a[i]
    return s


@numba.njit
def fill(a: NDArray[np.float64], value: float) -> None:
    a[:] = value


@numba.njit
def half(a: NDArray[np.float64]) -> NDArray[np.float64]:
    return a[: a.shape[0] // 2]


@numba.njit
def same(a: NDArray[np.float64]) -> NDArray[np.float64]:
    return a


@numba.njit
def words(data: bytes) -> NDArray[np.int64]:
    counts = np.zeros(256, np.int64)
    for v in np.frombuffer(data, np.uint8):
        counts[v] += 1
    return counts


@numba.njit
def grid(n: int, m: int) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    g = np.zeros((n, m), np.int32)
    for i in range(n):
        for j in range(m):
            g[i, j] = i * m + j
    return g


@numba.njit
def transposed(g: np.ndarray[tuple[int, int], np.dtype[np.int32]]) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    return g.T


@numba.njit
def weigh(g: np.ndarray[tuple[int, int], np.dtype[np.int32]]) -> int:
    s = 0
    for i in range(g.shape[0]):
        for j in range(g.shape[1]):
            s = s * 3 + g[i, j]
    return s


@numba.njit(boundscheck=True)
def pick(a: NDArray[np.float64], i: int) -> float:
    return a[i]


@numba.njit
def double(a: NDArray[np.int64]) -> None:
    for i in range(a.shape[0]):
        a[i] *= 2


@numba.njit
def count(data: NDArray[np.uint8], value: int) -> int:
    n = 0
    for x in data:
        if x == value:
            n += 1
    return n


@numba.njit
def swap(pair: tuple[NDArray[np.float64], NDArray[np.float64]]) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    return pair[1], pair[0], pair[0][0]


@numba.njit
def same_twice(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    a = np.zeros(n)
    return a, a[1:], a


@module.command
def run(n: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.bool_], int]:
    a = ramp(n)
    order, sums, mask = squares(a)
    return order[:5], sums[:5], mask[:5], len(sums)


@module.command
def filled(n: int, value: float) -> tuple[NDArray[np.float64], float]:
    a = ramp(n)
    h = half(a)
    fill(h, value)
    b = same(a)
    if n > 1:
        b[n - 1] = 100.0
    return a, total(h)


@module.command
def histogram(data: bytes) -> list[int]:
    c = words(data)
    return [int(c[97]), int(c[98]), int(c[255])]


@module.command
def matrix(n: int, m: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int32]], int, int, int]:
    g = grid(n, m)
    t = transposed(g)
    return t, weigh(g), weigh(t), weigh(g[::-1, ::2])


@module.command
def item(n: int, i: int) -> float:
    return pick(ramp(n), i)


@module.command
def strided(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    double(a[::2])
    double(a[::-1])
    double(a[1:3])
    return a


@module.command
def columns(n: int, m: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int64]], int]:
    a = np.arange(n * m).reshape(n, m)
    double(a[:, 0])
    double(a[n - 1])
    return a, weigh(a.astype(np.int32))


@module.command
def read_only(data: bytes) -> tuple[int, int]:
    a = np.frombuffer(data, dtype=np.uint8)
    return count(a, 97), count(a[::2], 99)


@module.command
def pairs(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    a = ramp(n)
    b, c, x = swap((a, ramp(n + 1)))
    c[0] = 9.5
    return a, b, x


@module.command
def several(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b, c = same_twice(n)
    b[0] = 1.0
    c[0] = 2.0
    return a, b
