"""Functions, constants and exceptions from a second module."""

import _shared
from _shared import LIMIT, TooLarge, check, clamp, name_of

from redisjit import Module

module = Module("other_module")


@module.command
def clamped(n: int) -> list[int]:
    return [clamp(n), clamp(n, 10), clamp(n, high=50), LIMIT]


@module.command
def checked(n: int) -> int:
    return check(n)


@module.command
def caught(n: int) -> bytes:
    try:
        return b"fine" if check(n) else b"zero"
    except TooLarge as e:
        return str(e).encode()


@module.command
def named(n: int) -> bytes:
    return name_of(n)


@module.command
def qualified(n: int) -> int:
    return _shared.clamp(n) + _shared.LIMIT


# case: clamped 5
# case: clamped 500
# case: clamped -5
# case: checked 5
# case: checked 101
# case: caught 5
# case: caught 0
# case: caught 101
# case: named 1
# case: named 3
# case: qualified 1000
