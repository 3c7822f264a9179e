"""A tuple of an object and two ints, which lies in memory as bytes do."""

from redisjit import Module

module = Module("like_bytes")


def stats(values: list[int]) -> tuple[list[int], int, int]:
    return values[1:], len(values), sum(values)


@module.command
def whole(*values: int) -> tuple[list[int], int, int]:
    return stats(list(values))


@module.command
def parts(*values: int) -> list[int]:
    rest, count, total = stats(list(values))
    pairs = [stats(rest), stats([count, total])]
    found: tuple[list[int], int, int] | None = None
    for pair in pairs:
        if pair[1] == 2:
            found = pair
    return [] if found is None else found[0] + [found[2]]


# case: whole 1 2 8
# case: whole
# case: parts 1 2 8
# case: parts 1 2
# case: parts
