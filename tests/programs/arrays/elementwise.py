"""Expressions over whole arrays: types, shapes, Python's and NumPy's numbers among them.

# case: mixed 5
# case: mixed 0
# case: shapes 3 3
# case: shapes 3 4
# case: shapes 1 4
# case: shapes 4 1
# case: shapes 0 1
# case: shapes 0 2
# case: chain 3 4
# case: chain 4 3
# case: chain 1 5
# case: weak 200
# case: weak 300
# case: weak -1
# case: small 7
# case: divide 0
# case: divide -3
# case: floats 2.5
# case: floats 0
# case: floats -0.5
# case: bits 3
# case: bits 70
# case: bits -1
# case: compare 3
# case: compare 300
# case: compare -1
# case: booleans 2
# case: unary 3
# case: in_place 4
# case: in_place 300
# case: in_place_shapes 5
# case: in_place_shapes 1
# case: in_place_shapes 3
# case: strided 8
# case: two 2 3
# case: two 1 3
# case: two 2 1
# case: rows 3
# case: rows 4
# case: rows 1
# case: rows 3
# case: in_place_two 4 3
# case: in_place_two 2 4
# case: in_place_two 1 3
# case: in_place_two 2 1
# case: powers 3
# case: powers -1
# case: casts 300
# case: casts -5
# case: cast_floats 3.9
# case: cast_floats 1e20 # overflow
# case: cast_floats nan
# case: order 1
# case: read_only 1
# case: chosen 2
# case: limits 3
# case: roots 2
# case: rints 7
# case: rints -2
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("elementwise")


@module.command
def mixed(n: int) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float32]]:
    a = np.arange(n)
    b = np.ones(n, dtype=np.float32)
    c = a * 2 + b / 3
    return c - a, a * a + 1, b * 0.1 + 2


@module.command
def shapes(n: int, m: int) -> NDArray[np.int64]:
    return np.arange(n) + np.arange(m) * 10


@module.command
def chain(n: int, m: int) -> NDArray[np.float64]:
    a = np.arange(n) * 1.0
    b = np.arange(m) * 0.5
    return (a * a - 1) * 2 + (b + a) * b - a


@module.command
def weak(k: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float64]]:
    a = np.array([1, 100, 255], dtype=np.uint8)
    return a + k, k - a, a / k


@module.command
def small(k: int) -> tuple[NDArray[np.int16], NDArray[np.int64], NDArray[np.float32], NDArray[np.int8]]:
    a = np.array([1, -2, 127], dtype=np.int8)
    b = np.array([1, 2, 255], dtype=np.uint8)
    return a + b, a * k + np.int64(k), a * np.float32(0.5), a * np.int8(k)


@module.command
def divide(k: int) -> list[list[float]]:
    a = np.array([7, -7, 0, -128], dtype=np.int8)
    b = np.array([k, k, 0, -1], dtype=np.int8)
    c = np.array([9, 10, 11], dtype=np.uint16)
    return [(a // b * 1.0).tolist(), (a % b * 1.0).tolist(), (a // k * 1.0).tolist(), (c % 4 * 1.0).tolist()]


@module.command
def floats(x: float) -> list[NDArray[np.float64]]:
    a = np.array([1.0, -2.5, 0.0, 1e300])
    b = np.array([x, x, 0.0, -1e300])
    return [a / b, a // b, a % b, a % x, x // a, b ** 2, a * 1e300]


@module.command
def bits(k: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]:
    a = np.array([1, -1, 77])
    b = np.array([0, k, 2])
    u = np.array([1, 2, 255], dtype=np.uint8)
    return a << b, a >> b, (a & 12) | (b ^ 3), ~u << np.uint8(1)


@module.command
def compare(k: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    a = np.array([0, 3, 255], dtype=np.uint8)
    f = np.array([0.5, 3.0, float("nan")])
    return a < k, k <= a, f == a, (a != 3) & ~(f > 1)


@module.command
def booleans(n: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.int64], bool, bool]:
    a = np.arange(5) > n
    b = np.arange(5) % 2 == 0
    return a + b, a * b, a + np.arange(5), bool(a.any()), bool(np.all(a | b))


@module.command
def unary(n: int) -> tuple[NDArray[np.int8], NDArray[np.float64], NDArray[np.uint8], NDArray[np.int8]]:
    a = np.array([n, -128, 0], dtype=np.int8)
    return -a, -np.linspace(-1, 1, 3), ~np.array([1], dtype=np.uint8), abs(a) + np.abs(-a)


@module.command
def in_place(k: int) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.int64]]:
    a = np.array([1, 2, 3], dtype=np.uint8)
    f = np.array([0.5, 1.5], dtype=np.float32)
    i = np.arange(4)
    same = i
    i *= 2
    i += i
    i -= i[::-1]
    same[0] += 1
    f += np.array([0.1, 0.2])
    f /= 3
    a += k
    return a, f, i


@module.command
def in_place_shapes(n: int) -> NDArray[np.int64]:
    a = np.zeros(3, dtype=np.int64)
    a += np.arange(n)
    return a


@module.command
def strided(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    a[::2] += a[1::2] * 10
    a[1::2] -= a[::-2]
    return a[::3] + a[:: -1][: len(a[::3])]


@module.command
def two(n: int, m: int) -> list[list[float]]:
    a = np.arange(6).reshape(2, 3)
    b = np.ones((n, m))
    b *= 2
    c = a * b - a.T.reshape(2, 3)
    c[0] /= 4
    return c.tolist()


@module.command
def rows(n: int) -> list[list[int]]:
    a = np.arange(6).reshape(2, 3)
    b = np.arange(n) * 10
    c = b + a
    a += b
    a *= a[0]
    return [*c.tolist(), *a.tolist(), *(a < c).astype(np.int64).tolist()]


@module.command
def powers(k: int) -> tuple[NDArray[np.int64], NDArray[np.uint8], NDArray[np.float64]]:
    a = np.array([0, 1, -3, 11])
    u = np.array([3, 16], dtype=np.uint8)
    return a**k, u ** np.uint8(5), (a * 0.5) ** 2


@module.command
def casts(k: int) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.bool_], NDArray[np.uint64]]:
    a = np.array([k, 0, -1])
    return a.astype(np.uint8), (a * 16777217).astype(np.float32), a.astype(np.bool_), a.astype(np.uint64)


@module.command
def cast_floats(x: float) -> NDArray[np.int32]:
    a = np.array([1.5, -1.5])
    a[0] = x
    return a.astype(np.int32)


def noted(log: list[int], a: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    log.append(n)
    a[0] += n
    return a * 1


@module.command
def order(n: int) -> list[int]:
    log: list[int] = []
    a = np.arange(3)
    b = a * 2 + noted(log, a, 5)
    c = noted(log, a, 7) + a * 2
    return [*log, *a.tolist(), *b.tolist(), *c.tolist()]


@module.command
def read_only(n: int) -> NDArray[np.uint8]:
    a = np.frombuffer(b"abc", dtype=np.uint8)
    b = a + 1
    a += 1
    return b


@module.command
def chosen(k: int) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    a = np.arange(5)
    f = a * 0.5
    return np.where(a > k, a, -a), np.where(f < k, f, 0.0), np.where(a == k, 1.5, a)


@module.command
def limits(k: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint8]]:
    a = np.array([5, -2, 9])
    u = np.array([5, 200], dtype=np.uint8)
    return np.maximum(a, k), np.minimum(k, a), np.clip(u, 6, 100)


@module.command
def roots(k: int) -> tuple[NDArray[np.float64], NDArray[np.float32], NDArray[np.float64], NDArray[np.float64]]:
    a = np.array([k, 2, 144])
    f = np.array([0.25, 2.0, -0.0], dtype=np.float32)
    return np.sqrt(a), np.sqrt(f), np.floor(a / 7) + np.ceil(a / -7), np.trunc(a * -0.3) + np.rint(a / 4)


@module.command
def rints(k: int) -> tuple[NDArray[np.float64], NDArray[np.float64], str]:
    """`rint` makes floats of ints, `floor`, `ceil` and `trunc` leave them ints."""
    a = np.array([k, 0, 9])
    u = np.array([k & 7, 0], dtype=np.uint32)
    f = -np.rint(a) / 2
    g = -np.rint(u) * np.floor(u)
    return f, g, f"{np.rint(k)} {np.floor(k) // 2} {np.ceil(a[0])} {np.trunc(k)}"


@module.command
def in_place_two(n: int, m: int) -> list[list[int]]:
    a = np.arange(6).reshape(2, 3)
    b = np.ones((n, m), dtype=np.int64)
    a += b
    c = a[:1]
    c -= a[1:]
    return a.tolist()
