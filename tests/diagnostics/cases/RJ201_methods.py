"""Methods of built-in types that are not compiled."""

from redisjit import Module

module = Module("m")


@module.command
def list_(*numbers: int) -> None:
    items = list(numbers)
    items.sort()


@module.command
def dict_(n: int) -> None:
    d = {n: n}
    d.update({1: 2})


@module.command
def set_(n: int) -> None:
    s = {n}
    t = s.union({1})


@module.command
def tuple_(n: int) -> int:
    return (n, n).count(n)
