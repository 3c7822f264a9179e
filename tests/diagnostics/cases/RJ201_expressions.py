"""Expressions that are not part of the language."""

from redisjit import Hash, Module

module = Module("m")


@module.command
def await_(n: int) -> int:
    return later()


async def later() -> int:
    return 1


@module.command
def star_argument(*words: bytes) -> int:
    return len(*words)


def add(a: int, b: int) -> int:
    return a + b


@module.command
def double_star_argument(n: int) -> int:
    return add(**{"a": n, "b": n})


@module.command
def complex_(n: int) -> None:
    x = 1j


@module.command
def ellipsis_() -> None:
    x = ...


@module.command
def lone_surrogate() -> str:
    return "\ud800"


@module.command
def many_indices(b: bytes) -> bytes:
    return b[0:1, 2]


@module.command
def call_a_value(n: int) -> int:
    return n()


@module.command
def text_of_a_key(key: Hash) -> str:
    return str(key)


@module.command
def unhashable(n: int) -> None:
    d = {[n]: 1}


@module.command
def keyword_parameters(n: int) -> int:
    return anything(n=n)


def anything(**values: int) -> int:
    return 1
