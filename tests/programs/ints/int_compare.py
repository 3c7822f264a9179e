"""Comparison, chained comparison, and truth."""

from redisjit import Module

module = Module("int_compare")


@module.command
def compare(a: int, b: int) -> list[bool]:
    return [a < b, a <= b, a == b, a != b, a >= b, a > b]


@module.command
def chain(a: int, b: int, c: int) -> list[bool]:
    return [a < b < c, a <= b <= c, a < b > c, a == b == c, a != b != c]


def noted(seen: list[int], value: int) -> int:
    seen.append(value)
    return value


@module.command
def order(a: int, b: int, c: int) -> tuple[bool, list[int]]:
    seen: list[int] = []
    result = noted(seen, a) < noted(seen, b) < noted(seen, c)
    return result, seen


@module.command
def truth(a: int) -> tuple[bool, bool]:
    return not a, bool(a)


# case: compare 1 2
# case: compare 2 1
# case: compare 2 2
# case: compare -1 1
# case: compare -9223372036854775808 9223372036854775807
# case: chain 1 2 3
# case: chain 1 2 2
# case: chain 3 3 3
# case: chain 1 3 2
# case: order 1 2 3
# case: order 2 1 3
# case: order 1 1 1
# case: truth 0
# case: truth -1
