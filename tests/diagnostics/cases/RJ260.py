import math

import numba
import numpy as np

from redisjit import Module

module = Module("example")
RECORD = np.dtype([("a", np.float64), ("b", np.int32)])


@numba.vectorize
def add_one(x):
    return x + 1


@numba.njit
def draw():
    return np.random.rand()


@numba.njit
def show(x):
    print(x)
    return x


@numba.njit
def typed():
    return numba.typed.List([1.0])[0]


@numba.njit
def table(x):
    found = {}
    found[x] = 1
    return found[x]


@numba.njit
def product():
    return np.dot(np.ones((2, 2)), np.ones((2, 2)))[0, 0]


@numba.njit
def inverse():
    return np.linalg.inv(np.eye(2))[0, 0]


@numba.njit
def python(x):
    with numba.objmode(y="int64"):
        y = x
    return y


@numba.njit
def text():
    return "abc"


@numba.njit
def items():
    return [1, 2]


@numba.njit
def cube():
    return np.zeros((2, 2, 2))


@numba.njit
def imaginary(x):
    return x * 1j


@numba.njit
def tried(x):
    try:
        try:
            if x > 0:
                raise ValueError("a")
        except Exception:
            x += 1
    except Exception:
        x += 2
    return x


@numba.njit
def again(x):
    try:
        x += 1
    except Exception:
        raise ValueError("b")
    return x


@numba.njit
def records():
    a = np.zeros(3, dtype=RECORD)
    return a[1]["a"]


@numba.njit
def numbers(n):
    for i in range(n):
        yield i


@numba.njit
def summed(n):
    total = 0
    for i in numbers(n):
        total += i
    return total


@numba.njit
def anywhere():
    return np.lib.stride_tricks.as_strided(np.zeros(3), (9,), (8,))[8]


@numba.njit
def ufunc(x):
    return add_one(x)


@numba.njit
def unknown(x):
    return nowhere(x)


@numba.njit
def mixed(x):
    return x + "a"


@numba.njit
def gamma(x):
    return math.gamma(x)


@numba.njit
def named(x, *, y=2):
    return x + y


@numba.njit
def length(x):
    return len(x)


@numba.jit(forceobj=True)
def objects(x):
    return x


@module.command
def a(x: float) -> float:
    return draw()


@module.command
def b(x: int) -> int:
    return show(x)


@module.command
def c() -> float:
    return typed()


@module.command
def d(x: int) -> int:
    return table(x)


@module.command
def e() -> float:
    return product()


@module.command
def f() -> float:
    return inverse()


@module.command
def g(x: int) -> int:
    return python(x)


@module.command
def h() -> str:
    return text()


@module.command
def i() -> list[int]:
    return items()


@module.command
def j() -> int:
    return len(cube())


@module.command
def k(x: float) -> float:
    return imaginary(x)


@module.command
def l(x: int) -> int:
    return tried(x)


@module.command
def m(x: int) -> int:
    return again(x)


@module.command
def n() -> float:
    return records()


@module.command
def o(x: int) -> int:
    return summed(x)


@module.command
def p() -> float:
    return anywhere()


@module.command
def q(x: int) -> int:
    return ufunc(x)


@module.command
def r(x: int) -> int:
    return unknown(x)


@module.command
def s(x: float) -> float:
    return mixed(x)


@module.command
def t(x: float) -> float:
    return gamma(x)


@module.command
def u(x: int) -> int:
    return named(x)


@module.command
def v(x: str) -> int:
    return length(x)


@module.command
def w(x: int) -> int:
    return length([x])


@module.command
def z(x: int) -> int:
    return objects(x)
