"""Ints and floats compared exactly near 2**53 and 2**63; true division rounded once; int() of floats."""

from redisjit import Module

module = Module("int_float_edges")


@module.command
def compare(a: int, x: float) -> list[bool]:
    return [a < x, a <= x, a == x, a != x, a > x, a >= x, x < a, x <= a, x == a, x > a, x >= a, a == int(a), 0 < a < x]


@module.command
def divide(a: int, b: int) -> bytes:
    return str(a / b).encode()


@module.command
def convert(a: int) -> list[bytes]:
    x = float(a)
    return [str(x).encode(), str(x == a).encode(), str(a + 0.0).encode(), str(a * 1.0 - a).encode()]


@module.command
def back(x: float) -> int:
    return int(x)


@module.command
def mixed_chain(a: int, x: float, b: int) -> bool:
    return a < x < b or b <= x <= a


@module.command
def extremes(a: int, b: int) -> tuple[int, int, float, float]:
    x, y = a / 1, b / 1
    return min(a, b), max(a, b, a - 1 if a > 0 else a), min(x, y), max(x, y)


# case: compare 9007199254740993 9007199254740992
# case: compare 9007199254740992 9007199254740993
# case: compare 9223372036854775807 9223372036854775807
# case: compare 9223372036854775807 9223372036854774784
# case: compare -9223372036854775808 -9223372036854775808
# case: compare -9223372036854775808 -1e19
# case: compare 5 5.5
# case: compare -5 -5.5
# case: compare 0 -0.0
# case: compare 9007199254740991 9007199254740990.5
# case: divide 1 3
# case: divide 9007199254740993 1
# case: divide 9223372036854775807 9223372036854775806
# case: divide -9223372036854775808 3
# case: divide 9223372036854775807 -9007199254740993
# case: divide 9007199254740993 9007199254740991
# case: divide 0 -9007199254740993
# case: divide 6755399441055745 3
# case: convert 9007199254740993
# case: convert 9223372036854775807
# case: convert -9223372036854775807
# case: back 9223372036854774784
# case: back -9223372036854775808
# case: back 1e18
# case: back -1.999
# case: back 9007199254740993
# case: mixed_chain 9007199254740992 9007199254740993 9007199254740994
# case: mixed_chain 3 2.5 2
# case: extremes 9007199254740993 9007199254740992
# case: extremes -1 5
