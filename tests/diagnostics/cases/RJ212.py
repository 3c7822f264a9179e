"""Global names that stand for no value."""

import functools

from redisjit import Hash, Module

module = Module("m")

LIST = [1, b"2"]
EMPTY = []
FLOATS: list[float] = [1, 2]
LARGE = {1: 2**70}
CYCLE = []
CYCLE.append(CYCLE)
BUFFERS = [bytearray()]
power = functools.partial(pow, 2)


def twice(f):
    @functools.wraps(f)
    def run(n: int) -> int:
        return 2 * f(n)

    return run


@twice
def wrapped(n: int) -> int:
    return n


@functools.cache
def cached(n: int) -> int:
    return n


def made():
    def inner(n: int) -> int:
        return n

    return inner


inner = made()


@module.command
def list_(n: int) -> int:
    return LIST[n]


@module.command
def empty(n: int) -> int:
    return len(EMPTY)


@module.command
def floats(n: int) -> float:
    return FLOATS[n]


@module.command
def large(n: int) -> int:
    return LARGE[n]


@module.command
def cycle(n: int) -> int:
    return len(CYCLE)


@module.command
def buffers(n: int) -> int:
    return len(BUFFERS)


@module.command
def partial(n: int) -> int:
    return power(n)


@module.command
def decorated(n: int) -> int:
    return wrapped(n)


@module.command
def lru_cache(n: int) -> int:
    return cached(n)


@module.command
def closure(n: int) -> int:
    return inner(n)


@module.command
def exception_as_value() -> None:
    e = ValueError


@module.command
def module_as_value() -> None:
    m = functools


@module.command
def the_module() -> None:
    m = module
