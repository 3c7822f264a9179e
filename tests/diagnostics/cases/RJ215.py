"""Variables that are given a value of another type."""

from redisjit import Module

module = Module("m")


@module.command
def int_to_float(n: int) -> float:
    x = 0
    x = n / 2
    return x


@module.command
def float_to_int(n: int) -> float:
    x = 0.0
    x = n
    return x


@module.command
def divided(n: int) -> int:
    n /= 2
    return n


@module.command
def text(b: bytes) -> bytes:
    b = "text"
    return b


@module.command
def annotated(n: int) -> None:
    x: bytes = n


@module.command
def annotated_twice(n: int) -> None:
    x: bytes = b""
    x: int = n


@module.command
def loop(*words: bytes) -> None:
    word = 1
    for word in words:
        pass


@module.command
def parameter_to_none(n: int) -> None:
    n = None


@module.command
def handler(n: int) -> None:
    try:
        n //= 0
    except ZeroDivisionError as n:
        pass


@module.command
def walrus(n: int) -> None:
    while n := b"":
        pass
