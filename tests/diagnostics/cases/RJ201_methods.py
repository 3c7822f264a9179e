"""Methods of built-in types that are not compiled."""

from redisjit import Module

module = Module("m")


@module.command
def tuple_(n: int) -> int:
    return (n, b"").count(n)
