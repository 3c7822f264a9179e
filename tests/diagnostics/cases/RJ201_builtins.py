"""Built-ins of Python that are not compiled."""

from redisjit import Module

module = Module("m")


@module.command
def print_(n: int) -> None:
    print(n)


@module.command
def open_(b: bytes) -> None:
    open(b)


@module.command
def getattr_(n: int) -> None:
    getattr(n, "real")


@module.command
def range_as_value(n: int) -> None:
    r = range(n)
