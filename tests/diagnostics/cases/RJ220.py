"""Operators with one operand."""

from redisjit import Module

module = Module("m")


@module.command
def negate(b: bytes) -> bytes:
    return -b


@module.command
def plus(s: str) -> str:
    return +s


@module.command
def invert(x: float) -> int:
    return ~x
