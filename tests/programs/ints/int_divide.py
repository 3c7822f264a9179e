"""Floor division and remainder, in all combinations of signs."""

from redisjit import Module

module = Module("int_divide")


@module.command
def div(a: int, b: int) -> int:
    return a // b


@module.command
def mod(a: int, b: int) -> int:
    return a % b


@module.command
def both(a: int, b: int) -> tuple[int, int, bool]:
    q = a // b
    r = a % b
    return q, r, q * b + r == a


@module.command
def by_constants(a: int) -> list[int]:
    return [a // 2, a % 2, a // -2, a % -2, a // 8, a % 8, a // 7, a % 7, a // -7, a % -7, a // 1, a % 1, a // -1]


# case: div 7 2
# case: div -7 2
# case: div 7 -2
# case: div -7 -2
# case: div 6 -3
# case: div 0 -5
# case: div 1 0
# case: div 0 0
# case: div -9223372036854775808 1
# case: div -9223372036854775808 2
# case: div -9223372036854775808 -1 # overflow
# case: div 9223372036854775807 -1
# case: div 9223372036854775807 -9223372036854775808
# case: mod 7 3
# case: mod -7 3
# case: mod 7 -3
# case: mod -7 -3
# case: mod 6 -3
# case: mod 5 0
# case: mod -9223372036854775808 -1
# case: mod -9223372036854775808 9223372036854775807
# case: mod 1 -9223372036854775808
# case: both 123456789 1000
# case: both -123456789 1000
# case: both 123456789 -1000
# case: both -123456789 -1000
# case: by_constants 0
# case: by_constants 1
# case: by_constants -1
# case: by_constants 100
# case: by_constants -100
# case: by_constants 9223372036854775807
# case: by_constants -9223372036854775807
