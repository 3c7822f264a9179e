"""Functions that can end without returning."""

from redisjit import Module

module = Module("m")


@module.command
def branch(n: int) -> int:
    if n > 0:
        return n


@module.command
def loop(n: int) -> int:
    while n:
        n -= 1


@module.command
def handler(n: int) -> int:
    try:
        return 1 // n
    except ZeroDivisionError:
        pass
