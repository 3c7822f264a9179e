"""Sums in NumPy's order, extremes, places, products, sorting.

# case: ints 10
# case: ints 0
# case: small 200
# case: sums 5
# case: sums 0
# case: sums 7
# case: sums 8
# case: sums 129
# case: sums 1000
# case: sums 20000
# case: parts 3000
# case: means 10
# case: means 9000
# case: mean_of_ints 20001
# case: extremes 5
# case: extremes 0
# case: lowest 0
# case: nans 3
# case: zeros 1
# case: places 4
# case: places 0
# case: place_of_greatest 0
# case: products 6
# case: products 40
# case: running 5
# case: running 0
# case: sorting 20
# case: sorting 0
# case: sorting_floats 9
# case: sorted_places 12
# case: sort_constant 3
# case: dots 4
# case: dot_wrong 3
# case: matmul_wrong 3
# case: matrices 2
# case: two 3
# case: two_floats 40
# case: tests 0
# case: tests 3
# case: loop_sum 1000
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("reductions")


def noise(n: int) -> NDArray[np.float64]:
    a = np.zeros(n)
    x = np.uint64(12345)
    for i in range(n):
        x = x * 6364136223846793005 + 1442695040888963407
        a[i] = float(x >> 11) / 9007199254740992.0 - 0.5
    return a


@module.command
def ints(n: int) -> tuple[np.int64, int, np.int64]:
    a = np.arange(n)
    return a.sum(), int(np.sum(a[::2])), (a * a).sum()


@module.command
def small(n: int) -> tuple[np.uint64, np.int64, np.int64, np.int64]:
    a = np.full(100, n, dtype=np.uint8)
    b = np.full(300, -7, dtype=np.int8)
    c = a > 3
    d = np.full(4, 2**62)
    return a.sum(), b.sum(), c.sum(), d.sum()


@module.command
def sums(n: int) -> tuple[np.float64, np.float32, np.float64, np.float64]:
    a = noise(n)
    return a.sum(), a.astype(np.float32).sum(), np.sum(a * 3 - 1), np.sum(a[::-1])


@module.command
def parts(n: int) -> tuple[np.float64, np.float64, np.float32, np.float64]:
    a = noise(n)
    return a[::2].sum(), a[5:-7].sum(), a.astype(np.float32)[::3].sum(), a.prod()


@module.command
def means(n: int) -> tuple[np.float64, np.float32, np.float64]:
    a = noise(n)
    return a.mean(), np.mean(a.astype(np.float32)), np.mean(a[::-3])


@module.command
def mean_of_ints(n: int) -> tuple[np.float64, np.float64, np.float64]:
    a = np.arange(n) * 1234567890123
    return a.mean(), (a % 251).astype(np.uint8).mean(), (a % 3 == 1).mean()


@module.command
def extremes(n: int) -> tuple[np.int64, np.int64, np.float64, np.uint8]:
    a = (np.arange(n) * 7) % 5 - 2
    f = noise(n)
    return a.min(), a.max(), f.max(), a.astype(np.uint8).max()


@module.command
def lowest(n: int) -> np.float64:
    return np.min(noise(n))


@module.command
def nans(n: int) -> tuple[np.float64, np.float64, np.int64, np.int64, bool]:
    a = noise(20)
    a[n] = float("nan")
    return a.min(), a.max(), a.argmin(), a.argmax(), bool(a.any())


@module.command
def zeros(n: int) -> tuple[np.float64, np.float64]:
    a = np.array([0.0, -1.0, 0.0, -3.0])
    return a.max(), a[::2].min()


@module.command
def places(n: int) -> tuple[np.int64, np.int64, np.int64]:
    a = (np.arange(n) * 3) % 4
    return a.argmin(), np.argmax(a), noise(n).argmax()


@module.command
def place_of_greatest(n: int) -> np.int64:
    return np.zeros(n, dtype=np.int64).argmax()


@module.command
def products(n: int) -> tuple[np.int64, np.float64, np.uint64]:
    a = np.arange(n) + 1
    return a.prod(), np.prod(a * 0.3), a.astype(np.uint8).prod()


@module.command
def running(n: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.uint64]]:
    a = np.arange(n)
    return a.cumsum(), np.cumsum(noise(n)), a.astype(np.uint8).cumsum()


@module.command
def sorting(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]:
    a = (np.arange(n) * 7919) % 23 - 5
    b = np.sort(a)
    a[::2].sort()
    return a, b, np.sort(a.astype(np.uint8)[::-1])


@module.command
def sorting_floats(n: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a = noise(n)
    a[n // 2] = float("nan")
    a[1] = float("-inf")
    b = np.array([0.0, -0.0, 1.0, -0.0, float("nan")])
    b.sort(kind="stable")
    return np.sort(a), 1 / b


@module.command
def sorted_places(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    a = (np.arange(n) * 5) % 4
    f = noise(n)
    f[3] = float("nan")
    return np.argsort(a, kind="stable"), f.argsort(kind="stable")


@module.command
def sort_constant(n: int) -> NDArray[np.uint8]:
    a = np.frombuffer(b"hello", dtype=np.uint8)
    b = np.sort(a)
    a.sort()
    return b


@module.command
def dots(n: int) -> tuple[np.int64, np.int64, np.uint8]:
    a = np.arange(n)
    u = np.full(n, 100, dtype=np.uint8)
    return a.dot(a), a @ a[::-1], u.dot(u)


@module.command
def dot_wrong(n: int) -> np.int64:
    return np.dot(np.arange(n), np.arange(n + 1))


@module.command
def matmul_wrong(n: int) -> np.int64:
    return np.arange(n) @ np.arange(n + 1)


@module.command
def matrices(n: int) -> tuple[list[list[int]], NDArray[np.int64], NDArray[np.int64]]:
    a = np.arange(6).reshape(2, 3)
    b = a.T + n
    return (a @ b).tolist(), a @ b[:, 0], b[1] @ a


@module.command
def two(n: int) -> tuple[np.int64, np.int64, np.int64, np.int64, list[int]]:
    a = np.arange(4 * n).reshape(n, 4)
    b = a[1:, ::2]
    return a.sum(), b.max(), b.argmin(), b.T.argmax(), b.T.cumsum().tolist()


@module.command
def two_floats(n: int) -> tuple[np.float64, np.float64, np.float64, np.float64]:
    a = noise(n * 50).reshape(n, 50)
    return a.sum(), a.T.sum(), a[3].sum(), a[:, 7].mean()


@module.command
def tests(n: int) -> tuple[bool, bool, bool, bool]:
    a = np.arange(n)
    return bool(a.any()), bool(a.all()), bool(np.any(a > 1)), bool(np.all(a[1:]))


@module.command
def loop_sum(n: int) -> tuple[int, float, np.int64]:
    a = np.arange(n)
    f = noise(n)
    total = 0
    real = 0.0
    wide = np.int64(0)
    for i in range(n):
        total += int(a[i])
    for x in f:
        real += float(x)
    for k, v in enumerate(a):
        wide += v * k
    return total, real, wide
