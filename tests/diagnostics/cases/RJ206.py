"""Operators between types that do not have them."""

from redisjit import Module

module = Module("m")


@module.command
def add(n: int, b: bytes) -> bytes:
    return b + n


@module.command
def bytes_and_text(b: bytes, s: str) -> bytes:
    return b + s


@module.command
def matrix(n: int) -> int:
    return n @ n


@module.command
def shift_float(x: float) -> float:
    return x << 1


@module.command
def negative_power(n: int) -> float:
    return n**-1


@module.command
def order(n: int, s: str) -> bool:
    return n < s


@module.command
def equal(b: bytes, s: str) -> bool:
    return b == s


@module.command
def identical(n: int) -> bool:
    return n is n


@module.command
def contains(s: str, b: bytes) -> bool:
    return s in b


@module.command
def contains_int(n: int) -> bool:
    return n in n


@module.command
def augmented(n: int) -> None:
    n += b""
