"""Exceptions of kernels: classes, messages, lines; caught by handlers and by kernels; nothing of what was live is left.

# case: lost 2
# case: lost 3
# case: lost 4
# case: kinds 0
# case: kinds 1
# case: kinds 2
# case: kinds 3
# case: kinds 4
# case: kinds 5
# case: kinds 6
# case: kinds 7
# case: kinds 8
# case: kinds 9
# case: caught 0
# case: caught 1
# case: caught 2
# case: caught 3
# case: inside 3
# case: inside 0
# case: inside -1
# case: deep 5
# case: deep 0
# case: large 10
# case: large 1000000000000
# case: large -1
# case: broadcast 3 3
# case: broadcast 3 4
# case: broadcast 3 1
# case: broadcast_out 3 4
# case: after 3
# case: bottomless 3
# case: bottomless 1000
# case: texts 5 2.5
# case: texts 0 0.1
# case: texts -1 nan
"""

import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module, RedisError

module = Module("kernelerrors")


class Broken(Exception):
    pass


class Twice(Broken):
    pass


@numba.njit(boundscheck=True)
def leak(n: int) -> float:
    a = np.ones(n)
    b = [np.zeros(3), np.ones(4)]
    c = {1, 2, 3}
    if n > 3:
        raise ValueError("leaves three behind")
    return a[n] + len(b) + len(c)


@numba.njit(boundscheck=True)
def fail(kind: int) -> int:
    a = np.zeros(3, np.int64)
    if kind == 1:
        raise ValueError
    if kind == 2:
        raise ValueError("one", 2)
    if kind == 3:
        raise Twice("broken twice")
    if kind == 4:
        raise KeyError("k")
    if kind == 5:
        assert a[0] == 1, "not one"
    if kind == 6:
        assert a[0] == 1
    if kind == 7:
        return 1 // a[0]
    if kind == 8:
        return a[kind]
    if kind == 9:
        raise RedisError("BUSY come back later")
    return kind


@numba.njit
def guarded(n: int) -> int:
    found = 0
    kept = np.arange(100)
    try:
        found += fail(n)
        found += leaky(n)
    except Exception:
        found += 1000
    if n < 0:
        raise ValueError("after")
    return found + kept[n]


@numba.njit
def leaky(n: int) -> int:
    a = np.zeros(50)
    b = [1, 2, n]
    if n == 0:
        raise ValueError("inside")
    return len(a) + len(b)


@numba.njit
def level(n: int) -> NDArray[np.float64]:
    mine = np.full(10, float(n))
    if n < 0:
        return mine
    if n == 0:
        raise Broken("at the bottom")
    return mine + level(n - 1)


@numba.njit
def ping(n: int) -> int:
    if n <= 0:
        return 0
    return pong(n - 1) + 1


@numba.njit
def pong(n: int) -> int:
    if n <= 0:
        return 0
    return ping(n - 1) + 1


@numba.njit
def large_array(n: int) -> int:
    return np.zeros(n).size


@numba.njit
def add(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    return a + b


@numba.njit
def change(a: NDArray[np.float64], n: int) -> None:
    for i in range(a.size):
        if i == n:
            raise Broken("half done")
        a[i] = -1.0


@numba.njit
def explain(n: int, x: float) -> None:
    if n > 1:
        raise ValueError("n is " + str(n) + ", ünïcödé ✓")
    if n == 0:
        raise ValueError(n, "x", x)
    raise ValueError(x)


@module.command
def lost(n: int) -> float:
    return leak(n)


@module.command
def kinds(n: int) -> int:
    return fail(n)


@module.command
def caught(n: int) -> str:
    try:
        return str(fail(n))
    except Broken as e:
        return f"broken: {e}"
    except (ValueError, KeyError) as e:
        return f"value or key: {e}"
    finally:
        fail(0)


@module.command
def inside(n: int) -> int:
    return guarded(n)


@module.command
def deep(n: int) -> NDArray[np.float64]:
    try:
        return level(n)
    except Twice:
        return np.zeros(2)


@module.command
def bottomless(n: int) -> int:
    return ping(n)


@module.command
def large(n: int) -> int:
    return large_array(n)


@module.command
def broadcast(n: int, m: int) -> NDArray[np.float64]:
    try:
        return add(np.arange(float(n)), np.ones(m))
    except ValueError:
        return np.zeros(1)


@module.command
def broadcast_out(n: int, m: int) -> NDArray[np.float64]:
    return add(np.arange(float(n)), np.ones(m))


@module.command
def after(n: int) -> NDArray[np.float64]:
    a = np.zeros(6)
    try:
        change(a[::2], n - 1)
    except Broken:
        pass
    try:
        change(a[4:], 1)
    except Broken:
        pass
    return a


@module.command
def texts(n: int, x: float) -> bytes:
    try:
        explain(n, x)
    except ValueError as e:
        return str(e).encode()
    return b""
