"""Variables that may have no value."""

from redisjit import Module

module = Module("m")


@module.command
def branch(n: int) -> int:
    if n:
        x = 1
    return x


@module.command
def loop(n: int) -> int:
    for i in range(n):
        pass
    return i


@module.command
def deleted(n: int) -> int:
    del n
    return n


@module.command
def handler(n: int) -> str:
    try:
        x = 1 // n
    except ZeroDivisionError as error:
        pass
    return str(error)


TOTAL = 0


@module.command
def assigned_later() -> int:
    x = TOTAL
    TOTAL = 1
    return x


@module.command
def only_declared() -> int:
    x: int
    return x
