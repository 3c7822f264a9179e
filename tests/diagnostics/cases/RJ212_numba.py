import numba

from redisjit import Module

module = Module("example")


@numba.vectorize
def add_one(x):
    return x + 1


@numba.cfunc("float64(float64)")
def halved(x):
    return x / 2


@numba.njit
def same(x):
    return x


@module.command
def a(x: float) -> float:
    return add_one(x)


@module.command
def b(x: float) -> float:
    return halved(x)


@module.command
def c(x: int) -> int:
    f = same
    return f(x)


@module.command
def d(x: int) -> int:
    return same.py_func(x)
