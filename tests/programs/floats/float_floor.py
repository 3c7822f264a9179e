"""Floor division and remainder of floats, in all combinations of signs."""

from redisjit import Module

module = Module("float_floor")


@module.command
def floordiv(a: float, b: float) -> float:
    return a // b


@module.command
def mod(a: float, b: float) -> float:
    return a % b


@module.command
def mixed(a: int, b: float) -> list[float]:
    return [a // b, a % b, b // a, b % a]


# case: floordiv 7.5 2
# case: floordiv -7.5 2
# case: floordiv 7.5 -2
# case: floordiv -7.5 -2
# case: floordiv 1 0.1
# case: floordiv 0.0 5
# case: floordiv 1 0
# case: floordiv inf 2
# case: floordiv 2 inf
# case: floordiv -2 inf
# case: floordiv 1e300 1e-10
# case: mod 7.5 2
# case: mod -7.5 2
# case: mod 7.5 -2
# case: mod -7.5 -2
# case: mod 1 0.1
# case: mod 5 0
# case: mod inf 2
# case: mod 2 inf
# case: mod -2 inf
# case: mod -6 3
# case: mixed 7 2.5
# case: mixed -7 2.5
# case: mixed 0 2.5
