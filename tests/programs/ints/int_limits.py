"""Constants at the limits, and hexadecimal, binary and octal ones."""

from redisjit import Module

module = Module("int_limits")

BIGGEST = 9223372036854775807
SMALLEST = -9223372036854775808
MASK = (1 << 40) - 1


@module.command
def limits() -> list[int]:
    return [BIGGEST, SMALLEST, MASK, 0x7FFFFFFFFFFFFFFF, -0x8000000000000000, 0b1011, 0o777, 1_000_000]


@module.command
def near(a: int) -> list[bool]:
    return [a == BIGGEST, a == SMALLEST, a > BIGGEST - 1, a < SMALLEST + 1, -1 < a < 1]


@module.command
def above(a: int) -> int:
    return BIGGEST + a


# case: limits
# case: near 9223372036854775807
# case: near -9223372036854775808
# case: near 0
# case: above 0
# case: above -1
# case: above 1 # overflow
