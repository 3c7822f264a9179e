"""Every division by zero there is."""

from redisjit import Module

module = Module("division_by_zero")


@module.command
def int_div(a: int, b: int) -> int:
    return a // b


@module.command
def int_mod(a: int, b: int) -> int:
    return a % b


@module.command
def true_div(a: int, b: int) -> float:
    return a / b


@module.command
def float_div(a: float, b: float) -> float:
    return a / b


@module.command
def float_floor(a: float, b: float) -> float:
    return a // b


@module.command
def float_mod(a: float, b: float) -> float:
    return a % b


@module.command
def augmented(a: int, b: int) -> int:
    a //= b
    a %= b
    return a


@module.command
def mixed(a: int, b: float) -> float:
    return a / b


# case: int_div 1 0
# case: int_mod 1 0
# case: true_div 1 0
# case: true_div 0 0
# case: float_div 1 0
# case: float_div 1 -0.0
# case: float_floor 1 0
# case: float_mod 1 0
# case: augmented 1 0
# case: mixed 1 0
# case: mixed 0 0
