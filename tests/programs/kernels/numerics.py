"""NumPy inside: sorting, masks, broadcasting, statistics; k-means; a Mandelbrot set; matrices by loops.

# case: rank 7
# case: rank 1
# case: statistics 10
# case: statistics 1
# case: mandelbrot 12 6 50
# case: mandelbrot 0 0 50
# case: clusters 12 3
# case: clusters 3 3
# case: product 3
# case: product 1
# case: conway 6 4
# case: uniques "hello world"
# case: distances 4
# case: widths 5 # overflow
# case: widths 1
# case: read_only "abcdefgh"
"""

import math

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelnumerics")


@numba.njit
def ranked(a: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    order = np.argsort(-a)
    best = a[order[: max(1, a.size // 2)]]
    middle = a[(a > np.median(a)) & (a < a.max())]
    return order, best, middle


@numba.njit
def summary(a: NDArray[np.float64]) -> tuple[float, float, float, float, int, float]:
    c = np.cumsum(a)
    clipped = np.where(a > 4.0, 4.0, a)
    return a.sum(), a.std(), a.min(), clipped.mean(), int(np.argmax(a)), c[-1]


@numba.njit
def escape(width: int, height: int, limit: int) -> np.ndarray[tuple[int, int], np.dtype[np.int16]]:
    out = np.zeros((height, width), dtype=np.int16)
    for y in range(height):
        for x in range(width):
            c = complex(3.0 * x / width - 2.0, 2.0 * y / height - 1.0)
            z = 0j
            for n in range(limit):
                z = z * z + c
                if z.real * z.real + z.imag * z.imag > 4.0:
                    out[y, x] = n
                    break
    return out


@numba.njit
def k_means(
    points: np.ndarray[tuple[int, int], np.dtype[np.float64]], k: int
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], NDArray[np.int64]]:
    centers = points[:k].copy()
    labels = np.zeros(points.shape[0], dtype=np.int64)
    for _ in range(10):
        for i in range(points.shape[0]):
            labels[i] = np.argmin(((centers - points[i]) ** 2).sum(axis=1))
        for j in range(k):
            mine = points[labels == j]
            if mine.shape[0] > 0:
                for d in range(points.shape[1]):
                    centers[j, d] = mine[:, d].mean()
    return centers, labels


@numba.njit
def multiply(
    a: np.ndarray[tuple[int, int], np.dtype[np.float64]], b: np.ndarray[tuple[int, int], np.dtype[np.float64]]
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    n, m, p = a.shape[0], a.shape[1], b.shape[1]
    out = np.zeros((n, p))
    for i in range(n):
        for j in range(p):
            for k in range(m):
                out[i, j] += a[i, k] * b[k, j]
    return out


@numba.njit
def life(board: np.ndarray[tuple[int, int], np.dtype[np.bool_]], turns: int) -> int:
    h, w = board.shape
    for _ in range(turns):
        old = board.copy()
        for y in range(h):
            for x in range(w):
                n = 0
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        if (dy != 0 or dx != 0) and old[(y + dy) % h, (x + dx) % w]:
                            n += 1
                board[y, x] = n == 3 or (old[y, x] and n == 2)
    return board.sum()


@numba.njit
def letters(data: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], int]:
    found = np.unique(data)
    return found, np.searchsorted(found, 108)


@numba.njit
def between(a: NDArray[np.float64]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.sqrt((a.reshape(-1, 1) - a) ** 2 + 1.0)


@numba.njit
def of_width(a: NDArray[np.int8], b: NDArray[np.float32], c: NDArray[np.uint16]) -> tuple[int, float, int]:
    s = 0
    for i in range(a.size):
        s += a[i] * 2
    return s, b.sum() + math.sin(b[0]), c[-1] - c[0] - (c[0] - c[-1])


def values(n: int) -> NDArray[np.float64]:
    a = np.zeros(n)
    for i in range(n):
        a[i] = (i * 7919) % 13 / 2.0
    return a


@module.command
def rank(n: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    return ranked(values(n) + np.arange(float(n)) / 100.0)


@module.command
def statistics(n: int) -> tuple[float, float, float, float, int, float]:
    return summary(values(n))


@module.command
def mandelbrot(w: int, h: int, n: int) -> np.ndarray[tuple[int, int], np.dtype[np.int16]]:
    return escape(w, h, n)


@module.command
def clusters(n: int, k: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.float64]], NDArray[np.int64]]:
    return k_means(values(2 * n).reshape(n, 2), k)


@module.command
def product(n: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    a = values(n * n).reshape(n, n)
    return multiply(a, a.T)


@module.command
def conway(n: int, turns: int) -> int:
    board = np.zeros((n, n), dtype=np.bool_)
    for i in range(n):
        board[i, (i * i) % n] = True
        board[i, (i + 1) % n] = True
    return life(board, turns)


@module.command
def uniques(data: bytes) -> tuple[NDArray[np.uint8], int]:
    return letters(np.frombuffer(data, dtype=np.uint8))


@module.command
def distances(n: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return between(values(n))


@numba.njit
def back(a: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return a[::-1] if a.size > other.size else other[1:]


@module.command
def read_only(data: bytes) -> tuple[NDArray[np.uint8], bool, NDArray[np.uint8]]:
    a = np.frombuffer(data, dtype=np.uint8)
    b = back(a, a[2:])
    return b, bool(b[0] == a[7]), back(a[::1], np.frombuffer(data, dtype=np.uint8))


@module.command
def widths(n: int) -> tuple[int, float, int]:
    a = np.arange(n, dtype=np.int8)
    return of_width(a * np.int8(40), np.ones(n, dtype=np.float32), np.arange(n, dtype=np.uint16))
