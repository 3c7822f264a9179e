"""A loop of a thousand steps."""

from redisjit import Module

module = Module("float_loop")


@module.command
def loop(steps: int) -> float:
    x = 0.5
    total = 0.0
    for i in range(steps):
        x = 3.7 * x * (1.0 - x)
        total += x * float(i)
    return total


@module.command
def mean(*values: float) -> float:
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


@module.command
def harmonic(n: int) -> float:
    total = 0.0
    i = 1
    while i <= n:
        total += 1 / i
        i += 1
    return total


# case: loop 0
# case: loop 1000
# case: mean 1 2 3 4
# case: mean 0.1 0.2 0.3
# case: mean inf
# case: harmonic 100
