"""Loops over NumPy arrays, as redisjit handlers: what a command does to arrays that it has made, `rounds` times."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]

module = Module("loops")


def ramp(n: int, step: float) -> NDArray[np.float64]:
    """0, `step`, twice `step` and so on."""
    out = np.zeros(n)
    for i in range(n):
        out[i] = i * step
    return out


def add_scaled(a: np.float64, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
    """`y += a x`."""
    for i in range(len(x)):
        y[i] += a * x[i]


@module.command
def axpy(n: int, rounds: int) -> float:
    """A vector plus a multiple of another."""
    x = ramp(n, 0.25)
    y = np.zeros(n)
    for _ in range(rounds):
        add_scaled(np.float64(0.5), x, y)
    return float(y[n - 1])


def combine(x: NDArray[np.float64], y: NDArray[np.float64], out: NDArray[np.float64]) -> None:
    """An expression over whole arrays."""
    out[:] = (x - y) * (x + y) + 0.5 * out


@module.command
def expression(n: int, rounds: int) -> float:
    """NumPy's own way to write a loop."""
    x = ramp(n, 0.25)
    y = ramp(n, 0.5)
    out = np.zeros(n)
    for _ in range(rounds):
        combine(x, y, out)
    return float(out[n - 1])


def mix(a: NDArray[np.uint32]) -> None:
    """MurmurHash3's last step, of every item."""
    for i in range(len(a)):
        h = a[i]
        h ^= h >> np.uint32(16)
        h *= np.uint32(0x85EBCA6B)
        h ^= h >> np.uint32(13)
        h *= np.uint32(0xC2B2AE35)
        h ^= h >> np.uint32(16)
        a[i] = h


@module.command
def hash32(n: int, rounds: int) -> int:
    """A hash of each of many numbers."""
    a = np.arange(n).astype(np.uint32)
    for _ in range(rounds):
        mix(a)
    return int(a[n - 1])


def fnv(a: NDArray[np.uint64], h: np.uint64) -> np.uint64:
    """FNV-1a over words."""
    for i in range(len(a)):
        h = (h ^ a[i]) * np.uint64(1099511628211)
    return h


@module.command
def hash64(n: int, rounds: int) -> int:
    """One hash of many numbers."""
    a = np.arange(n).astype(np.uint64)
    h = np.uint64(14695981039346656037)
    for _ in range(rounds):
        h = fnv(a, h)
    return int(h >> np.uint64(1))


def raise_all(a: NDArray[np.int32], by: np.int32, most: np.int32) -> int:
    """Add to every item, up to a limit; how many have reached it."""
    reached = 0
    for i in range(len(a)):
        value = a[i] + by
        if value >= most:
            value = most
            reached += 1
        a[i] = value
    return reached


@module.command
def saturate(n: int, rounds: int) -> int:
    """Counters with a limit."""
    a = np.arange(n).astype(np.int32)
    reached = 0
    for _ in range(rounds):
        reached += raise_all(a, np.int32(3), np.int32(n))
    return reached


def product(x: NDArray[np.float64], y: NDArray[np.float64]) -> np.float64:
    """The inner product, added in order."""
    total = np.float64(0.0)
    for i in range(len(x)):
        total += x[i] * y[i]
    return total


@module.command
def dot(n: int, rounds: int) -> float:
    """Inner products."""
    x = ramp(n, 0.25)
    y = ramp(n, 0.5)
    total = np.float64(0.0)
    for r in range(rounds):
        x[0] = r
        total += product(x, y)
    return float(total)


def accumulate(a: NDArray[np.int64], out: NDArray[np.int64]) -> None:
    """Every item and all before it, added."""
    total = np.int64(0)
    for i in range(len(a)):
        total += a[i]
        out[i] = total


@module.command
def prefix_sum(n: int, rounds: int) -> int:
    """Sums of sums: they wrap."""
    a = np.arange(n)
    b = np.zeros(n, dtype=np.int64)
    for _ in range(rounds):
        accumulate(a, b)
        accumulate(b, a)
    return int(a[n - 1])


def smooth(a: Matrix, b: Matrix) -> None:
    """The mean of every inner point and its four neighbours."""
    rows, columns = a.shape
    for i in range(1, rows - 1):
        for j in range(1, columns - 1):
            b[i, j] = 0.2 * (a[i, j] + a[i - 1, j] + a[i + 1, j] + a[i, j - 1] + a[i, j + 1])


@module.command
def stencil(n: int, rounds: int) -> float:
    """Heat that spreads over a plate."""
    a = np.zeros((n, n))
    a[n // 2, n // 2] = 1000.0
    b = a.copy()
    for _ in range(rounds):
        smooth(a, b)
        smooth(b, a)
    return float(a[n // 2, n // 2])


def multiply(a: Matrix, b: Matrix, c: Matrix) -> None:
    """`c = a b`."""
    n, m = a.shape
    for i in range(n):
        for j in range(b.shape[1]):
            total = 0.0
            for k in range(m):
                total += float(a[i, k] * b[k, j])
            c[i, j] = total


@module.command
def matrix_product(n: int, rounds: int) -> float:
    """Matrices by the rule."""
    a = ramp(n * n, 0.01).reshape(n, n)
    b = np.eye(n) * 0.5
    c = np.zeros((n, n))
    for _ in range(rounds):
        multiply(a, b, c)
        b[:] = c * 0.001
    return float(c[n - 1, n - 1])


def cross_out(crossed: NDArray[np.uint8]) -> int:
    """The number of primes below the array's length."""
    count = 0
    n = len(crossed)
    for i in range(2, n):
        if crossed[i] == 0:
            count += 1
            for multiple in range(i * i, n, i):
                crossed[multiple] = 1
    return count


@module.command
def sieve(n: int, rounds: int) -> int:
    """The sieve of Eratosthenes."""
    crossed = np.zeros(n, dtype=np.uint8)
    count = 0
    for _ in range(rounds):
        crossed.fill(0)
        count += cross_out(crossed)
    return count


def tally(a: NDArray[np.uint8], counts: NDArray[np.uint32]) -> None:
    """How often each number is there."""
    for i in range(len(a)):
        counts[a[i]] += 1


@module.command
def histogram(n: int, rounds: int) -> int:
    """Counts of bytes."""
    a = ((np.arange(n) * 7919) >> 3).astype(np.uint8)
    counts = np.zeros(256, dtype=np.uint32)
    for _ in range(rounds):
        tally(a, counts)
    return int(counts[77])
