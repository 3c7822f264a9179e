"""Slices, concatenation, repetition of lists."""

from redisjit import Module

module = Module("list_slices")


@module.command
def cut(i: int, j: int) -> list[int]:
    items = [0, 1, 2, 3, 4, 5]
    return items[i:j]


@module.command
def parts(i: int) -> list[list[int]]:
    items = [0, 1, 2, 3]
    return [items[i:], items[:i], items[:], items[-i:]]


@module.command
def copy_is_new(v: int) -> tuple[list[int], list[int]]:
    a = [1, 2, 3]
    b = a[:]
    b.append(v)
    return a, b


@module.command
def arithmetic(n: int) -> list[bytes]:
    a = [b"x", b"y"]
    return a + [b"z"] + a * n


# case: cut 1 3
# case: cut -3 -1
# case: cut 4 2
# case: cut -100 100
# case: cut 6 7
# case: parts 0
# case: parts 2
# case: parts -1
# case: parts 9
# case: copy_is_new 4
# case: arithmetic 2
# case: arithmetic 0
# case: arithmetic -5
