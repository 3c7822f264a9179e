"""Kernels call kernels: one another, themselves, closures, those of another package; options that change nothing.

# case: fib 10
# case: fib 0
# case: even 7
# case: even 8
# case: gcds 48 36
# case: smooth 6
# case: reduced 5
# case: options 5
# case: table 3
# case: table 300
# case: constants 2
# case: from_package 4
# case: heap 3
# case: parts "ab,cd,,e"
"""

import heapq

import _package
import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("kernelnested")


@numba.njit
def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


@numba.njit("b1(i8)")
def is_even(n: int) -> bool:
    return n & 1 == 0


@numba.njit
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


@numba.njit
def gcd_and_lcm(a: int, b: int) -> tuple[int, int]:
    g = gcd(a, b)
    return g, a * b // g


@numba.njit(inline="always")
def weight(x: float) -> float:
    return x * 0.5


@numba.njit
def smoothed(a: NDArray[np.float64], strength: float) -> NDArray[np.float64]:
    def mix(x: float, y: float) -> float:
        return x * (1.0 - strength) + weight(y) * strength

    out = np.empty_like(a)
    for i in range(a.size):
        out[i] = mix(a[i], a[(i + 1) % a.size])
    return out


@numba.njit(parallel=True, nogil=True, error_model="python")
def reduce(n: int) -> int:
    s = 0
    for i in numba.prange(n):
        s += i * i
    return s


@numba.njit(cache=True, fastmath=False, nogil=True)
def cached(n: int) -> float:
    return float(n) ** 0.5


@numba.jit(nopython=True)
def old_style(n: int) -> int:
    return n * 3


@numba.njit
def crc_entry(n: int) -> int:
    c = n
    for _ in range(8):
        c = (c >> 1) ^ 0xEDB88320 if c & 1 else c >> 1
    return c


TABLE = np.array([crc_entry(n) for n in range(256)], dtype=np.int64)  # kernels run at compile time too
SCALE = 3
NAMES = (1.5, 2.5)


@numba.njit(boundscheck=True)
def look_up(n: int) -> int:
    return TABLE[n]


@numba.njit
def scaled(n: int) -> float:
    return n * SCALE + NAMES[1]


@numba.njit
def smallest(n: int) -> list[float]:
    items = [(i * 7) % 11 / 2.0 for i in range(12)]
    heapq.heapify(items)
    out = np.empty(n)
    for i in range(n):
        out[i] = heapq.heappop(items)
    return out


@numba.njit
def lengths(data: bytes) -> NDArray[np.int64]:
    out = [0]
    for byte in data:
        if byte == 44:
            out.append(0)
        else:
            out[-1] += 1
    return np.array(out)


@module.command
def fib(n: int) -> int:
    return fibonacci(n)


@module.command
def even(n: int) -> bool:
    return is_even(n)


@module.command
def gcds(a: int, b: int) -> tuple[int, int]:
    return gcd_and_lcm(a, b)


@module.command
def smooth(n: int) -> NDArray[np.float64]:
    return smoothed(np.arange(float(n)), 0.25)


@module.command
def reduced(n: int) -> int:
    return reduce(n)


@module.command
def options(n: int) -> tuple[float, int]:
    return cached(n), old_style(n)


@module.command
def table(n: int) -> int:
    return look_up(n)


@module.command
def constants(n: int) -> float:
    return scaled(n)


@module.command
def from_package(n: int) -> tuple[int, float]:
    return _package.triangle(n), _package.statistics(np.arange(float(n)))


@module.command
def heap(n: int) -> NDArray[np.float64]:
    return smallest(n)


@module.command
def parts(data: bytes) -> NDArray[np.int64]:
    return lengths(data)
