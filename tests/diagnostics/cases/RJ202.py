"""Names that are not defined."""

from redisjit import Module

module = Module("m")


@module.command
def unknown(n: int) -> int:
    return n + m


@module.command
def misspelled(number: int) -> int:
    return nunber + 1


@module.command
def unknown_function(n: int) -> int:
    return helper(n)
