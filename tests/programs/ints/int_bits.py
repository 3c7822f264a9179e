"""Bitwise operators on signed numbers."""

from redisjit import Module

module = Module("int_bits")


@module.command
def bits(a: int, b: int) -> list[int]:
    return [a & b, a | b, a ^ b, ~a, ~b, a & ~b, a & 0xFF, a ^ -1]


@module.command
def popcount(a: int) -> int:
    count = 0
    while a:
        a &= a - 1
        count += 1
    return count


@module.command
def parity(a: int) -> bool:
    return a & 1 == 1


# case: bits 12 10
# case: bits -12 10
# case: bits -12 -10
# case: bits 0 -1
# case: bits 9223372036854775807 -9223372036854775808
# case: popcount 0
# case: popcount 255
# case: popcount 9223372036854775807
# case: parity 7
# case: parity -8
# case: parity -7
