"""Integers outside 64 bits."""

from redisjit import Module

module = Module("m")

LARGE = 1 << 100


@module.command
def literal(n: int) -> int:
    return n + 9223372036854775808


@module.command
def negative(n: int) -> int:
    return n - -9223372036854775809


@module.command
def constant(n: int) -> int:
    return n & LARGE


@module.command
def huge() -> int:
    return 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
