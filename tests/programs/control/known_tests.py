"""Tests known before running: what follows must still be compiled."""

from redisjit import Module

module = Module("known_tests")


@module.command
def or_true(n: int) -> int:
    v: bytes | None = b"12".ljust(n)
    if True or v:
        n += 1
    return n


@module.command
def and_false(n: int) -> int:
    v: bytes | None = b"12".ljust(n)
    if False and v:
        n += 1
    return n + (0 if v is None else len(v))


@module.command
def none_or(n: int) -> int:
    v: int | None = None
    if v is None or v > n:
        return n
    return v


@module.command
def once(n: int) -> int:
    while True:
        n += 1
        if not (True and n < 10):
            break
    return n


@module.command
def named(n: int) -> int:
    v: int | None = None
    first = w if (w := v) is not None else n
    second = n if (x := v) is None else x
    third = 1 if (y := n) is not None else 2
    return first + second + third + y


# case: or_true 3
# case: and_false 3
# case: none_or 4
# case: once 0
# case: once 20
# case: named 7
