"""A function of another module, found when it is first called; `sharing.py` has it."""

from redisjit import Module, c

module = Module("borrowing")

apis = c.shared_apis(pure=True)


@apis.function(name="sharing.damp")
def damp(value: c.double, rounds: c.int) -> c.double:
    """C: `double damp(double value, int rounds)`."""
    raise NotImplementedError


@module.command
def damped(value: float, rounds: int) -> float:
    """Without the other module this is an error reply."""
    return damp(value, rounds)
