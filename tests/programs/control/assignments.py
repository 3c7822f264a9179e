"""Assignment of every form: several targets, unpacking, walrus, annotated, to elements."""

from redisjit import Module

module = Module("assignments")


@module.command
def several(n: int) -> list[int]:
    a = b = c = n
    b += 1
    c = a = b * 2
    return [a, b, c]


@module.command
def unpack(n: int) -> list[int]:
    a, (b, c) = n, (n + 1, n + 2)
    [d, e] = (c, b)
    a, b = b, a
    return [a, b, c, d, e]


@module.command
def order(n: int) -> list[int]:
    items = [0, 0, 0, 0]
    i = 0
    i, items[i] = 2, n
    items[i] = i = 1
    items[0], items[3] = items[3], items[0]
    return items + [i]


@module.command
def annotated(n: int) -> int:
    total: int = 0
    extra: int
    if n > 5:
        extra = 1
    else:
        extra = 2
    total += n + extra
    return total


@module.command
def walrus(b: bytes) -> int:
    count = 0
    if (size := len(b)) > 3:
        count = size * 2
    while (size := size - 1) > 0:
        count += 1
    return count


@module.command
def unpack_list(b: bytes) -> bytes:
    name, value = b.split(b"=")
    return value + name


# case: several 5
# case: unpack 1
# case: order 7
# case: annotated 5
# case: annotated 6
# case: walrus abcdef
# case: walrus ab
# case: unpack_list a=b
# case: unpack_list a=b=c
# case: unpack_list a
