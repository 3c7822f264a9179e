"""Equality and membership of lists."""

from redisjit import Module

module = Module("list_compare")


@module.command
def equal(*xs: int) -> list[bool]:
    items: list[int] = []
    for x in xs:
        items.append(x)
    return [items == [1, 2, 3], items != [1, 2, 3], items == [1], [items] == [[1, 2]]]


@module.command
def member(x: int) -> tuple[bool, bool]:
    return x in [1, 5, 9], x not in [1, 5, 9]


@module.command
def member_bytes(b: bytes) -> tuple[bool, bool]:
    words = b"alpha beta gamma".split()
    return b in words, b not in words


@module.command
def member_pairs(a: int, b: bytes) -> bool:
    pairs = [(1, b"one"), (2, b"two")]
    return (a, b) in pairs


@module.command
def floats(x: float) -> list[bool]:
    return [x in [0.0, 1.5], [x] == [x]]


# case: equal 1 2 3
# case: equal 1
# case: equal 1 2
# case: equal 3 2 1
# case: member 5
# case: member 6
# case: member_bytes beta
# case: member_bytes bet
# case: member_pairs 1 one
# case: member_pairs 1 two
# case: floats -0.0
# case: floats 1.5
# case: floats 2
