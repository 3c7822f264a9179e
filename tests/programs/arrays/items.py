"""Items are read and assigned: from both ends, out of bounds, converted, by NumPy's own integers.

# case: by_unsigned 1 0
# case: by_unsigned 1 1
# case: by_unsigned 3 0
# case: by_unsigned 3 1
# case: by_unsigned 9 0
# case: by_unsigned 1 63
# case: by_unsigned 3 62
# case: get 3 1
# case: get 3 -3
# case: get 3 3
# case: get 3 -4
# case: get 0 0
# case: put 4 2 7
# case: put 4 -1 255
# case: put 4 4 1
# case: put 4 0 256
# case: put 4 9 256
# case: put 4 0 -1
# case: put_float 1.75
# case: put_float -1.5
# case: put_float nan
# case: put_float 1e30 # overflow
# case: put_float 70000
# case: matrix 1 2
# case: matrix -2 -3
# case: matrix 2 0
# case: matrix 0 3
# case: matrix 5 5
# case: rows 1
# case: rows -2
# case: rows 2
# case: by_scalar 2
# case: by_scalar 9
# case: augmented 3
# case: augmented 250
# case: counts "hello world"
# case: read_only 0
# case: read_only 9
# case: swapped 5
# case: in_order 2
# case: nested 2
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("items")


@module.command
def get(n: int, i: int) -> tuple[np.int64, int]:
    a = np.arange(n) * 10
    return a[i], int(a[i]) + 1


@module.command
def put(n: int, i: int, value: int) -> NDArray[np.uint8]:
    a = np.zeros(n, dtype=np.uint8)
    a[i] = value
    return a


@module.command
def put_float(x: float) -> list[int]:
    a = np.zeros(4, dtype=np.int16)
    f = np.zeros(2)
    f[0] = x
    a[0] = x
    a[1] = True
    a[2] = np.uint8(200)
    a[3] = f[0]
    f[1] = np.int8(-3)
    return a.tolist()


@module.command
def matrix(i: int, j: int) -> list[list[float]]:
    m = np.zeros((2, 3))
    m[i, j] = 5
    m[i, j] += 0.5
    m[0, 0] -= m[i, j]
    return m.tolist()


@module.command
def rows(i: int) -> list[int]:
    m = np.arange(6).reshape(2, 3)
    row = m[i]
    row[1] = 100
    m[i][2] = 7
    total = 0
    for r in m:
        total += int(r[1])
    return [total, int(m[i, 1]), *m[i].tolist()]


@module.command
def by_scalar(n: int) -> list[int]:
    places = np.array([2, 0, 1], dtype=np.uint8)
    a = np.array([10, 20, 30])
    k = np.int32(n)
    words = [5, 6, 7]
    return [int(a[places[0]]), int(a[places[1]]), words[places[2]], int(a[k])]


@module.command
def augmented(n: int) -> list[int]:
    a = np.array([n, 1, 2], dtype=np.uint8)
    a[0] += 10
    a[1] <<= 3
    a[2] *= a[0]
    a[-1] ^= 1
    a[1] //= 0
    return a.tolist()


@module.command
def counts(b: bytes) -> dict[int, int]:
    found = np.zeros(256, dtype=np.int64)
    for c in b:
        found[c] += 1
    for x in np.frombuffer(b, dtype=np.uint8):
        found[x] += 1
    return {i: int(found[i]) for i in range(256) if found[i]}


@module.command
def read_only(i: int) -> int:
    a = np.frombuffer(b"abc", dtype=np.uint8)
    a[i] = 1
    return 0


@module.command
def swapped(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    a[0], a[n - 1] = a[n - 1], a[0]
    return a


def step(log: list[int], n: int) -> int:
    log.append(n)
    return n


@module.command
def in_order(n: int) -> list[int]:
    log: list[int] = []
    m = np.zeros((3, 4), dtype=np.int64)
    m[step(log, 1), step(log, n)] = step(log, 3)
    m[step(log, 1), step(log, n)] += step(log, 4)
    return [*log, int(m[1, n])]


@module.command
def nested(i: int) -> list[list[int]]:
    arrays = [np.arange(3), np.arange(4)]
    arrays[1][i] = 9
    same = arrays[1]
    same[0] = 8
    table = {1: np.zeros(2, dtype=np.int64)}
    table[1][0] += i
    return [a.tolist() for a in arrays] + [table[1].tolist()]


@module.command
def by_unsigned(at: int, times: int) -> tuple[float, float, int]:
    a, b = np.arange(6.0), np.ones((2, 3))
    h = np.uint64(at)
    for _ in range(times):
        h = h * np.uint64(2)
    a[h] = 10.5
    b[1, h % np.uint64(4)] += a[h]
    small = np.zeros(len(a), np.uint32)
    small[h] = np.uint32(len(b))
    return float(a[h]), float(b[1, int(h)]), int(small[int(h)])
