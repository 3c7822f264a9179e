"""Vectors in keys: read as arrays, changed by kernels, written back.

# case: put a 1.0 2.0 3.0 4.0
# case: put b 2.0 0.5 -1.0 0.0
# case: put c 0.0 0.0 0.0 0.0
# case: scale a 0.5
# case: get a
# case: scale missing 2.0
# case: similar a b
# case: similar a c
# case: similar a a
# case: similar a missing
# case: nearest a b c
# case: add a b
# case: add a short
# case: put short 1.0
# case: add a short
# case: get a
# run: SET broken 123
# case: get broken
# case: window a 2
# case: window a 9
# case: window a 0
"""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module, String

module = Module("kernelstored")


@numba.njit
def cosine(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    if a.size != b.size:
        raise ValueError(f"{a.size} numbers and {b.size}")
    dot = (a * b).sum()
    norms = np.sqrt((a * a).sum() * (b * b).sum())
    if norms == 0.0:
        raise ZeroDivisionError("a vector without a direction")
    return dot / norms


@numba.njit
def scaled(a: NDArray[np.float64], by: float) -> NDArray[np.float64]:
    return a * by


@numba.njit
def add_to(a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
    if a.size != b.size:
        raise ValueError("lengths differ")
    for i in range(a.size):
        a[i] += b[i]


@numba.njit
def averages(a: NDArray[np.float64], n: int) -> NDArray[np.float64]:
    if n <= 0:
        raise ValueError("n")
    out = np.empty(max(a.size - n + 1, 0))
    for i in range(out.size):
        out[i] = a[i : i + n].mean()
    return out


@module.command
def put(key: String, *values: float) -> None:
    a = np.zeros(len(values))
    for i, value in enumerate(values):
        a[i] = value
    key.set(a.tobytes())


@module.command
def get(key: String) -> NDArray[np.float64]:
    return np.frombuffer(key.get() or b"", dtype=np.float64)


@module.command
def scale(key: String, by: float) -> int:
    a = scaled(np.frombuffer(key.get() or b"", dtype=np.float64), by)
    key.set(a.tobytes())
    return len(a)


@module.command
def similar(a: String, b: String) -> float:
    x = np.frombuffer(a.get() or b"", dtype=np.float64)
    return cosine(x, np.frombuffer(b.get() or b"", dtype=np.float64))


@module.command
def nearest(key: String, *others: String) -> tuple[int, float]:
    a = np.frombuffer(key.get() or b"", dtype=np.float64)
    best, where = -2.0, -1
    for i, other in enumerate(others):
        try:
            found = cosine(a, np.frombuffer(other.get() or b"", dtype=np.float64))
        except ZeroDivisionError:
            continue
        if found > best:
            best, where = found, i
    return where, best


@module.command
def add(key: String, other: String) -> None:
    a = np.frombuffer(key.get() or b"", dtype=np.float64).copy()
    add_to(a, np.frombuffer(other.get() or b"", dtype=np.float64))
    key.set(a.tobytes())


@module.command
def window(key: String, n: int) -> NDArray[np.float64]:
    return averages(np.frombuffer(key.get() or b"", dtype=np.float64), n)
