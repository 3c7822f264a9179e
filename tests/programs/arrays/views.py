"""Slices are views: what is changed in one array shows in the others.

# case: parts 6
# case: parts 0
# case: step 7 1 6 2
# case: step 7 6 0 -2
# case: step 7 -3 100 1
# case: step 7 5 2 1
# case: step 7 0 7 0
# case: assign 6
# case: overlap 6
# case: wrong 3
# case: wrong 1
# case: matrix 1
# case: columns 0
# case: columns -1
# case: columns 3
# case: blocks 1 3
# case: blocks 0 0
# case: transposed 2
# case: read_only 1
# case: kept 5
# case: copied 4
# case: reshaped 6
# case: reshaped 7
# case: flat 2
# case: fill_part 3
# case: fill_part 300
# case: cross 3
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("views")



@module.command
def parts(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64], list[int], int]:
    a = np.arange(n)
    b = a[1:4]
    b[:] = b * 10
    c = b[::-1]
    c[:1] = 7
    return a, c, a[-2:].tolist(), len(a[100:])


@module.command
def step(n: int, start: int, stop: int, by: int) -> tuple[list[int], NDArray[np.int64]]:
    a = np.arange(n)
    part = a[start:stop:by]
    kept = part.tolist()
    part += 100
    part[:2] = -1
    return kept, a


@module.command
def assign(n: int) -> NDArray[np.float32]:
    a = np.zeros(n, dtype=np.float32)
    a[:] = 0.1
    a[1:3] = np.array([1, 2])
    a[3:] = a[:1]
    a[::2] *= 3
    a[1:] += a[:-1]
    return a


@module.command
def overlap(n: int) -> list[NDArray[np.int64]]:
    a = np.arange(n)
    b = np.arange(n)
    c = np.arange(n)
    d = np.arange(n)
    a[1:] = a[:-1]
    b[:-1] = b[1:]
    c[:] = c[::-1]
    d[1:] += d[:-1]
    return [a, b, c, d]


@module.command
def wrong(n: int) -> NDArray[np.int64]:
    a = np.arange(5)
    a[:2] = np.arange(n)
    return a


@module.command
def matrix(i: int) -> list[list[int]]:
    m = np.arange(12).reshape(3, 4)
    m[i] = 5
    m[0, 1:3] = np.array([70, 80])
    m[:, 0] = np.array([-1, -2, -3])
    m[1:, 2:] += 100
    m[2] = m[0]
    return m.tolist()


@module.command
def columns(j: int) -> tuple[list[int], list[int], tuple[int, int]]:
    m = np.arange(6).reshape(2, 3)
    column = m[:, j]
    column *= 10
    return column.tolist(), m[:, j].tolist(), m[:, 1:].shape


@module.command
def blocks(i: int, j: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int64]], np.ndarray[tuple[int, int], np.dtype[np.int64]], int]:
    m = np.arange(20).reshape(4, 5)
    a = m[i:j, 1:4]
    b = m[::-2, ::-1]
    return a.copy(), b.copy(), int(a.sum()) + int(b.sum())


@module.command
def transposed(n: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int64]], int]:
    m = np.arange(6).reshape(n, -1)
    t = m.T
    t[0, 1] = 50
    return t, int(m[1, 0])


@module.command
def read_only(i: int) -> int:
    a = np.frombuffer(b"abcd", dtype=np.uint8)
    part = a[i:]
    part[:] = 5
    return 0


def tail(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    return a[n - 2 :]


@module.command
def kept(n: int) -> NDArray[np.int64]:
    part = tail(n)
    part = part[1:]
    return part


@module.command
def copied(n: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    a = np.arange(n)
    b = a.copy()
    c = np.array(a)
    d = np.asarray(a)
    b[0] = 1
    c[0] = 2
    d[0] = 3
    return a, b, c


@module.command
def reshaped(n: int) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int64]], tuple[int, int], NDArray[np.int64]]:
    a = np.arange(n)
    m = a.reshape(2, 3)
    m[1, 1] = 40
    k = m.T.reshape((3, 2))
    k[0, 0] = 9
    return k, a.reshape(-1, 2).shape, a


@module.command
def flat(i: int) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    m = np.arange(6).reshape(2, 3)
    r = m.ravel()
    r[i] = 60
    f = m.flatten()
    f[0] = 70
    return r, m.T.ravel(), int(m[0, 0])


@module.command
def fill_part(n: int) -> NDArray[np.uint8]:
    a = np.zeros(6, dtype=np.uint8)
    a[1:4].fill(n)
    a[4:] = n
    return a


@module.command
def cross(n: int) -> list[list[int]]:
    m = np.arange(9).reshape(3, n)
    m[:2] = m[1:]
    m[:, :2] = m[:, 1:]
    m += m.T
    m[0] += m[:, 0]
    return m.tolist()
