"""Methods of built-in types that are not compiled."""

from redisjit import Module

module = Module("m")


@module.command
def bytes_(b: bytes) -> bytes:
    return b.translate(b)


@module.command
def str_(s: str) -> str:
    return s.casefold()


@module.command
def str_format(s: str) -> str:
    return s.format(1)


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
