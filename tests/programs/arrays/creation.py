"""Arrays are made: zeros, ones, full, arange, linspace, array, eye, frombuffer, and like others.

# case: zeros 5
# case: zeros 0
# case: zeros -1
# case: ones 3
# case: ranges 2 11 3
# case: ranges 11 2 -4
# case: ranges 5 5 1
# case: ranges 1 2 0
# case: floats 0.5 3.2 0.4
# case: floats 3.0 0.1 -0.7
# case: floats 1.0 1.0 0.5
# case: floats 1.0 2.0 0.0
# case: spaced 0 1 5
# case: spaced -3.5 2.25 7
# case: spaced 2 2 4
# case: spaced 1 9 1
# case: spaced 1 9 0
# case: spaced 1 9 -2
# case: of_lists 3 4
# case: of_lists 300 4
# case: of_lists -1 4
# case: of_floats 2.5 3
# case: of_floats 1e300 3 # overflow
# case: of_floats nan 3
# case: of_rows 2 3
# case: ragged 3
# case: ragged 2
# case: filled 7 2.5
# case: filled 255 0.0
# case: filled 256 0.0
# case: filled -1 0.0
# case: views "abcdefgh"
# case: views "abc"
# case: views ""
# case: alike 3
# case: identity 3
# case: identity 0
# case: sizes 3 4
# case: sizes 0 4
# case: shaped 2 3
# case: shaped 0 3
# case: shaped -1 3
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("creation")



@module.command
def zeros(n: int) -> tuple[NDArray[np.float64], NDArray[np.uint8], NDArray[np.bool_]]:
    return np.zeros(n), np.zeros(n, dtype=np.uint8), np.zeros(n, np.bool_)


@module.command
def ones(n: int) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_]]:
    return np.ones(n), np.ones(n, dtype=int), np.ones((n,), dtype=bool)


@module.command
def ranges(start: int, stop: int, step: int) -> list[NDArray[np.int64]]:
    return [np.arange(stop), np.arange(start, stop), np.arange(start, stop, step)]


@module.command
def floats(start: float, stop: float, step: float) -> NDArray[np.float64]:
    return np.arange(start, stop, step)


@module.command
def spaced(start: float, stop: float, count: int) -> NDArray[np.float64]:
    return np.linspace(start, stop, count)


@module.command
def of_lists(a: int, b: int) -> tuple[NDArray[np.int64], NDArray[np.uint8], NDArray[np.float64], NDArray[np.float32]]:
    return (
        np.array([a, b, 7]),
        np.array([b, a], dtype=np.uint8),
        np.array((a, b), dtype=np.float64),
        np.asarray([a, b], dtype=np.float32),
    )


@module.command
def of_floats(x: float, n: int) -> tuple[NDArray[np.float64], NDArray[np.float32], NDArray[np.int16]]:
    items = [x] * n
    return np.array(items), np.array(items, dtype=np.float32), np.array(items, dtype=np.int16)


@module.command
def of_rows(a: int, b: int) -> tuple[list[list[int]], tuple[int, int]]:
    m = np.array([[a, b], [b, a], [a * b, 0]])
    return m.tolist(), m.shape


@module.command
def ragged(n: int) -> list[list[int]]:
    rows = [[1, 2], [3] * n]
    return np.array(rows).tolist()


@module.command
def filled(n: int, x: float) -> tuple[NDArray[np.uint8], NDArray[np.float64], NDArray[np.int64], NDArray[np.bool_]]:
    return np.full(3, n, dtype=np.uint8), np.full(2, x), np.full((2,), n), np.full(2, x, dtype=np.bool_)


@module.command
def views(b: bytes) -> tuple[NDArray[np.uint8], NDArray[np.int8], list[int], int]:
    a = np.frombuffer(b, dtype=np.uint8)
    w = np.frombuffer(b, dtype=np.uint16)
    return a, np.frombuffer(b, np.int8)[::-1], w.tolist(), a.nbytes


@module.command
def alike(n: int) -> list[list[float]]:
    a = np.arange(n) * 0.5
    b = np.zeros_like(a)
    c = np.ones_like(a)
    d = np.full_like(a, 2)
    e = np.zeros_like(a, dtype=np.int32)
    e[0] = 3
    b[1:] = a[1:]
    return [a.tolist(), b.tolist(), c.tolist(), d.tolist(), (e * 1.0).tolist()]


@module.command
def identity(n: int) -> list[list[float]]:
    return np.eye(n).tolist()


@module.command
def sizes(n: int, m: int) -> tuple[int, int, int, int, int, tuple[int, int], tuple[int]]:
    a = np.zeros((n, m), dtype=np.int32)
    b = np.zeros(m)
    return a.size, a.ndim, a.nbytes, len(a), a.T.shape[0], a.shape, b.shape


@module.command
def shaped(n: int, m: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    a = np.zeros((n, m), dtype=np.int64)
    b = np.full((n, m), 7)
    c = np.ones((n, m), dtype=np.int64)
    return a + b * c
