"""A function for other modules, which may be in C; `borrowing.py` is one that calls it."""

from redisjit import Module, c

module = Module("sharing")


@module.export
def damp(value: c.double, rounds: c.int) -> c.double:
    """C: `double damp(double value, int rounds)`."""
    for _ in range(rounds):
        value *= 0.9
    return value


@module.command
def damped(value: float, rounds: int) -> float:
    """The same function, for clients."""
    return damp(value, rounds)
