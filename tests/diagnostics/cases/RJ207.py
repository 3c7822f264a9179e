"""Functions without annotations."""

from redisjit import Module

module = Module("m")


@module.command
def parameter(n: int) -> int:
    return helper(n)


def helper(n) -> int:
    return 1


@module.command
def result(n: int) -> int:
    return other(n)


def other(n: int):
    return n


@module.command
def variadic(n: int) -> int:
    return third(n)


def third(*n) -> int:
    return 1
