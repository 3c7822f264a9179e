"""Lists of `int | None` and `float | None`: items of several parts lie in memory where every stage says they do."""

from redisjit import Module

module = Module("lists_of_optionals")


@module.command
def ints(n: int) -> tuple[int, list[int | None]]:
    values: list[int | None] = [None, 1, n]
    last = values[2]
    if (len(values) == 3 and values[0] is None) and last is not None:
        return last, values
    return 0, values


@module.command
def floats(x: float) -> list[float | None]:
    values: list[float | None] = [x, None, None, x + 1.0]
    values.append(None)
    values[1] = 2.5
    return values[1:]


@module.command
def pairs(n: int) -> list[tuple[bool, int]]:
    values = [(True, n), (False, 2)]
    values.append((n > 1, 7))
    return values


# case: ints 4
# case: floats 1.5
# case: pairs 3
