"""List comprehensions: nested, with tests, over everything, and the names they hide."""

from redisjit import Module

module = Module("comprehensions")


@module.command
def simple(b: bytes) -> tuple[list[int], list[bytes]]:
    return [c - 97 for c in b if c >= 97], [w.strip() for w in b.split(b",") if w.strip()]


@module.command
def nested(n: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(n) if i % 2 for j in range(i) if j != 2]


@module.command
def hidden(n: int) -> list[int]:
    i = 100
    a = [i for i in range(n)]
    b = [i + j for j in a]
    return b + [i]


@module.command
def rows(b: bytes) -> list[list[int]]:
    return [[int(c) for c in row.split(b",") if c] for row in b.split(b";")]


@module.command
def paired(b: bytes) -> list[bytes]:
    words = b.split()
    out = [str(i).encode() + w for i, w in enumerate(words)]
    out += [x + y for x, y in zip(words, words[1:])]
    out += [w for w in reversed(words) if w in words[:2]]
    return out


@module.command
def failing(n: int) -> list[bytes]:
    try:
        return [b"x" * (10 // (n - i)) for i in range(5)]
    except ZeroDivisionError:
        return [b"failed".upper()]


@module.command
def optional(b: bytes) -> list[int]:
    found = {b"a": 1, b"b": 2}
    values = [found.get(w) for w in b.split()]
    return [v if v is not None else -1 for v in values] + [v for v in values if v is not None]


# case: simple "a, b,,c"
# case: nested 5
# case: hidden 3
# case: hidden 0
# case: rows 1,2;;3
# case: rows 1,x
# case: paired "a b c"
# case: paired ""
# case: failing 10
# case: failing 3
# case: optional "a z b"
