"""Two names of one list; lists in lists; what a copy is."""

from redisjit import Module

module = Module("aliasing")


def add(items: list[bytes], more: bytes) -> list[bytes]:
    items.append(more)
    return items


@module.command
def alias(n: int) -> list[list[int]]:
    a = [1, 2]
    b = a
    b.append(n)
    c = a[:]
    c.append(4)
    a += [5]
    d = a + []
    d.append(6)
    b = b + [7]
    return [a, b, c, d]


@module.command
def inner(n: int) -> list[list[int]]:
    row = [n]
    grid = [row, row, [0]]
    grid[0].append(1)
    copy = grid[:]
    copy[2].append(2)
    copy.append(row)
    grid += [copy[0]]
    row = [9]
    return grid + copy + [row]


@module.command
def passed(b: bytes) -> tuple[list[bytes], int]:
    items: list[bytes] = []
    same = add(add(items, b), b.upper())
    same.append(b"x")
    return items, len(same)


@module.command
def itself(n: int) -> list[int]:
    a = [1, 2, 3]
    a += a
    a.extend(a)
    a = a * n
    return a


@module.command
def times(n: int) -> list[list[bytes]]:
    rows = [[b"a"]] * 3
    rows[0].append(b"b")
    rows[1] = [b"c"]
    return rows[:n]


@module.command
def in_tuple(n: int) -> tuple[list[int], list[int]]:
    t = ([n], [n])
    t[0].append(1)
    a, b = t
    b.append(2)
    a, b = b, a
    a.append(3)
    return t


@module.command
def swapped(b: bytes) -> list[bytes]:
    items = b.split(b",")
    items[0], items[-1] = items[-1], items[0]
    return items


# case: alias 3
# case: inner 5
# case: passed hi
# case: itself 0
# case: itself 2
# case: times 2
# case: times 3
# case: in_tuple 0
# case: swapped a,b,c
# case: swapped a
