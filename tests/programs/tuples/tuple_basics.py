"""Tuples: building, unpacking, indexing, comparing."""

from redisjit import Module

module = Module("tuple_basics")

ORIGIN = (0, 0)


def divmod_(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


@module.command
def unpack(a: int, b: int) -> int:
    q, r = divmod_(a, b)
    return q * 1000 + r


@module.command
def index(a: int, b: bytes) -> tuple[bytes, int, int]:
    t = (a, b, a + 1)
    return t[1], t[0], t[-1]


@module.command
def nested(a: int, b: int) -> tuple[int, tuple[int, bytes], list[int]]:
    t = ((a, b), (b, a))
    (x, y), (z, w) = t
    return x - z, (y + w, b"!"), [x, y, z, w]


@module.command
def equal(a: int, b: int) -> list[bool]:
    t = (a, b)
    return [t == ORIGIN, t != ORIGIN, t == (b, a), (a, b"x") == (b, b"x")]


@module.command
def swap(a: int, b: int, c: int) -> tuple[int, int, int]:
    a, b, c = c, a, b
    return a, b, c


@module.command
def length(a: int) -> int:
    return len((a, a, a))


# case: unpack 17 5
# case: unpack -17 5
# case: unpack 1 0
# case: index 5 x
# case: nested 1 2
# case: equal 0 0
# case: equal 1 1
# case: equal 1 2
# case: swap 1 2 3
# case: length 1
