"""Comparing inside containers: equal numbers of every kind, and a nan beside numbers."""

from redisjit import Module

module = Module("nan_inside")


@module.command
def find(x: float, y: float) -> tuple[bool, bool, bool, int, bool]:
    items = [x, y, 1.5]
    other = [x, y, 2.5]
    return 1.5 in items, 7.0 in (x, y), (x, 1) == (y, 1), items.count(1.5), items == other


@module.command
def beside(x: float) -> tuple[bool, bool]:
    nan = x * 0.0
    return 1.0 in [nan, 1.0], 2.0 in (nan, 1.0)


# case: find 1.5 1.5
# case: find 1.5 2.5
# case: find 0.0 -0.0
# case: find inf -inf
# case: beside inf
# case: beside 3.0
