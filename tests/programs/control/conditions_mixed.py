"""Truth of every type in tests; chained comparisons of mixed numbers; nested conditional expressions."""

from redisjit import Module

module = Module("conditions_mixed")


@module.command
def truth(n: int, x: float, b: bytes, s: str) -> list[bool]:
    items = [n] * (n % 3)
    t = (n,)
    o = b if n > 1 else None
    return [bool(n), not x, bool(b), not s, bool(items), bool(o), bool(t), not n > 1, bool(x) != bool(n), not not b]


@module.command
def tests(n: int, b: bytes) -> bytes:
    if not b:
        return b"empty"
    elif n and len(b) > n or b == b"x":
        return b"longer"
    elif not (n or b.isdigit()):
        return b"zero"
    if n > 0 if b.isalpha() else not n:
        return b"conditional"
    return b"nothing"


@module.command
def chains(a: int, x: float, c: int) -> list[bool]:
    return [a < x < c, a <= x == c, not a < c, a == c == x, 0 <= a < 10 > c, a != x != c, -1 < x <= a or c > a >= x, (a < c) == (x < c)]


@module.command
def grade(n: int) -> bytes:
    return b"low" if n < 10 else b"mid" if n < 20 else b"high" if n % 2 else b"top"


# case: truth 0 0 "" ""
# case: truth 1 0.5 a ""
# case: truth 2 -0.0 "" x
# case: truth 5 nan a a
# case: tests 0 ""
# case: tests 1 abc
# case: tests 9 x
# case: tests 0 abc
# case: tests 0 12
# case: tests 9 abc
# case: tests 9 12
# case: chains 1 1.5 2
# case: chains 2 2 2
# case: chains 3 2.5 3
# case: chains 9 -0.5 20
# case: grade 5
# case: grade 15
# case: grade 21
# case: grade 22
