"""Integers that do not fit, from every operation."""

from redisjit import Module

module = Module("overflow")


@module.command
def add(a: int) -> int:
    return a + 1


@module.command
def in_loop(n: int) -> int:
    x = 1
    for _ in range(n):
        x *= 10
    return x


@module.command
def shifted(n: int) -> int:
    return 1 << n


@module.command
def powered(n: int) -> int:
    return n**9


@module.command
def summed(*xs: int) -> int:
    total = 0
    for x in xs:
        total += x
    return total


@module.command
def caught(a: int) -> bytes:
    try:
        return str(a + 1).encode()
    except OverflowError:
        return b"overflow"


@module.command
def parsed(text: bytes) -> int:
    return int(text) + 0


# case: add 9223372036854775807 # overflow
# case: add 9223372036854775806
# case: in_loop 18
# case: in_loop 19 # overflow
# case: in_loop 5000 # overflow
# case: shifted 62
# case: shifted 63 # overflow
# case: shifted 70 # overflow
# case: powered 100
# case: powered 200 # overflow
# case: summed 9223372036854775807 1 # overflow
# case: summed 9223372036854775807 1 -1 # overflow
# case: summed -9223372036854775808 -1 # overflow
# case: caught 5
# case: parsed 9223372036854775807
# case: parsed 9223372036854775808 # overflow
