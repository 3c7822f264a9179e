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


# case: or_true 3
# case: and_false 3
# case: none_or 4
# case: once 0
# case: once 20
