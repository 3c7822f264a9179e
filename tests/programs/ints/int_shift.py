"""Shifts: by zero, by too much, by a negative count."""

from redisjit import Module

module = Module("int_shift")


@module.command
def left(a: int, n: int) -> int:
    return a << n


@module.command
def right(a: int, n: int) -> int:
    return a >> n


@module.command
def constant(a: int) -> list[int]:
    return [a << 0, a << 1, a << 10, a >> 1, a >> 63, a >> 64, a >> 1000]


@module.command
def one_to(n: int) -> int:
    x = 1
    x <<= n
    x >>= 1
    return x


# case: left 1 0
# case: left 1 62
# case: left 1 63 # overflow
# case: left -1 63
# case: left -1 64 # overflow
# case: left 1 70 # overflow
# case: left 0 1000
# case: left 3 61
# case: left 3 62 # overflow
# case: left 5 -1
# case: left -9223372036854775808 0
# case: left -9223372036854775808 1 # overflow
# case: right 1024 3
# case: right -1 1
# case: right -5 1
# case: right 5 63
# case: right -5 63
# case: right 5 64
# case: right -5 64
# case: right 5 9223372036854775807
# case: right -5 9223372036854775807
# case: right 5 -1
# case: constant 12345
# case: constant -12345
# case: one_to 10
# case: one_to 62
# case: one_to 64 # overflow
# case: one_to -3
