"""Arithmetic of floats, as IEEE 754 has it."""

from redisjit import Module

module = Module("float_ops")


@module.command
def ops(a: float, b: float) -> list[float]:
    return [a + b, a - b, a * b, -a, +b, abs(a)]


@module.command
def div(a: float, b: float) -> float:
    return a / b


@module.command
def int_div(a: int, b: int) -> float:
    return a / b


# case: ops 1.5 2.25
# case: ops -1.5 0.1
# case: ops 0.1 0.2
# case: ops 1e308 1e308
# case: ops inf 1
# case: ops -0.0 0.0
# case: div 1 3
# case: div -1 3
# case: div 1 0
# case: div 0 0
# case: div inf 2
# case: div 1 inf
# case: int_div 1 3
# case: int_div 7 2
# case: int_div -7 2
# case: int_div 6 3
# case: int_div 1 0
# case: int_div 9007199254740993 1
# case: int_div 9223372036854775807 9223372036854775806
# case: int_div 9007199254740993 3
# case: int_div -9223372036854775808 -1
# case: int_div 1 9223372036854775807
