"""Addition, subtraction and multiplication, up to the limits of 64 bits."""

from redisjit import Module

module = Module("int_add")


@module.command
def add(a: int, b: int) -> int:
    return a + b


@module.command
def sub(a: int, b: int) -> int:
    return a - b


@module.command
def mul(a: int, b: int) -> int:
    return a * b


@module.command
def poly(x: int) -> int:
    return 3 * x * x - 2 * x + 7


# case: add 1 2
# case: add -5 3
# case: add 9223372036854775806 1
# case: add 9223372036854775807 1 # overflow
# case: add -9223372036854775808 -1 # overflow
# case: add -9223372036854775808 9223372036854775807
# case: sub 1 2
# case: sub -9223372036854775808 1 # overflow
# case: sub 0 -9223372036854775808 # overflow
# case: sub -1 -9223372036854775808
# case: mul 3 -7
# case: mul 4294967296 2147483647
# case: mul 4294967296 2147483648 # overflow
# case: mul 4294967296 -2147483648
# case: mul -9223372036854775808 -1 # overflow
# case: mul 0 -9223372036854775808
# case: mul 3037000500 3037000500 # overflow
# case: poly 5
# case: poly -1000000
