"""Powers of floats, with int and float exponents."""

from redisjit import Module

module = Module("float_power")


@module.command
def square(x: float) -> float:
    return x**2


@module.command
def inverse(x: float) -> float:
    y: float = x**-1.0
    return y


@module.command
def root(x: float) -> float:
    y: float = abs(x) ** 0.5
    return y


@module.command
def cube(x: float) -> float:
    y: float = x**3.0
    return y


# case: square 1.5
# case: square -1.5
# case: square 0
# case: square 1e200
# case: square inf
# case: inverse 4
# case: inverse -4
# case: inverse 0
# case: inverse inf
# case: root 2
# case: root 0
# case: root 1e300
# case: cube -2
# case: cube 1.1
