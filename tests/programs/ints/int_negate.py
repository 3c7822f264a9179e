"""Negation and abs, which overflow for one number only."""

from redisjit import Module

module = Module("int_negate")


@module.command
def neg(a: int) -> int:
    return -a


@module.command
def absolute(a: int) -> int:
    return abs(a)


@module.command
def plus(a: int) -> int:
    return +a


@module.command
def twice(a: int) -> int:
    return - -a


# case: neg 5
# case: neg -5
# case: neg 0
# case: neg 9223372036854775807
# case: neg -9223372036854775808 # overflow
# case: absolute -5
# case: absolute 5
# case: absolute 0
# case: absolute -9223372036854775807
# case: absolute -9223372036854775808 # overflow
# case: plus -5
# case: twice -9223372036854775807
# case: twice -9223372036854775808 # overflow
