"""Tuples that hold optionals, and optionals of tuples."""

from redisjit import Module

module = Module("optional_items")


def parse(b: bytes) -> tuple[bytes | None, int | None]:
    head, sep, tail = b.partition(b"=")
    return (head or None), (int(tail) if sep else None)


def maybe(b: bytes) -> tuple[bytes, int] | None:
    return (b, len(b)) if b else None


@module.command
def both(b: bytes) -> tuple[bytes | None, int | None]:
    return parse(b)


@module.command
def narrowed(b: bytes) -> int:
    name, value = parse(b)
    if name is None:
        return -1
    if value is None:
        value = len(name)
    return value + len(name)


@module.command
def optional(b: bytes) -> list[int]:
    out: list[int] = []
    for word in b.split(b","):
        pair = maybe(word)
        if pair is not None:
            out.append(pair[1])
        pair = None
        if pair is None:
            out.append(-1)
    return out


@module.command
def equal(a: bytes, b: bytes) -> list[bool]:
    x, y = parse(a), parse(b)
    p, q = maybe(a), maybe(b)
    return [x == y, x != y, p == q, p != q, p is None, x[0] == y[0], x[1] == 3, x[0] is None]


# case: both a=1
# case: both =2
# case: both a
# case: both ""
# case: narrowed abc=4
# case: narrowed abc
# case: narrowed =4
# case: narrowed x=y
# case: optional ab,,c
# case: equal a=3 a=3
# case: equal a =3
# case: equal "" ""
# case: equal "" a
