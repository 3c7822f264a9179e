"""Helper functions with defaults and keyword arguments."""

from redisjit import Module

module = Module("calls")

STEP = 3


def scaled(x: int, factor: int = 2, offset: int = STEP) -> int:
    return x * factor + offset


def label(name: bytes, *, upper: bool = False, suffix: bytes = b"") -> bytes:
    return (name.upper() if upper else name) + suffix


@module.command
def numbers(x: int) -> list[int]:
    return [scaled(x), scaled(x, 5), scaled(x, 5, 7), scaled(x, offset=1), scaled(factor=1, x=x, offset=x)]


@module.command
def labels(name: bytes) -> list[bytes]:
    return [label(name), label(name, upper=True), label(name, suffix=b"!"), label(suffix=b"?", name=name, upper=True)]


def logged(out: list[bytes], name: bytes, n: int) -> int:
    out.append(name)
    return n


@module.command
def order(n: int) -> list[bytes]:
    out: list[bytes] = []
    scaled(offset=logged(out, b"offset", n), x=logged(out, b"x", n), factor=logged(out, b"factor", n))
    scaled(logged(out, b"first", n), logged(out, b"second", n))
    return out


@module.command
def calls_command(x: int) -> int:
    return numbers(x)[0] + numbers(x)[1]


# case: numbers 10
# case: labels bob
# case: order 1
# case: calls_command 4
