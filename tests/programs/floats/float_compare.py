"""Comparison of floats, with ints too, which Python does exactly."""

from redisjit import Module

module = Module("float_compare")


@module.command
def compare(a: float, b: float) -> list[bool]:
    return [a < b, a <= b, a == b, a != b, a >= b, a > b]


@module.command
def with_int(a: int, b: float) -> list[bool]:
    return [a < b, a <= b, a == b, a != b, a >= b, a > b, b < a, b <= a, b == a, b != a, b >= a, b > a]


@module.command
def nans(a: float) -> list[bool]:
    nan = a - a
    return [nan == nan, nan != nan, nan < a, nan > a, nan <= nan, not nan, bool(nan)]


@module.command
def truth(x: float) -> tuple[bool, bool]:
    return not x, bool(x)


# case: compare 1.5 2.5
# case: compare 0.0 -0.0
# case: compare inf inf
# case: compare -inf inf
# case: with_int 1 1.0
# case: with_int 1 1.5
# case: with_int 9007199254740993 9007199254740992
# case: with_int 9007199254740992 9007199254740992
# case: with_int 9223372036854775807 9223372036854775808
# case: with_int -9223372036854775808 -9223372036854775808
# case: with_int 9223372036854775807 1e300
# case: with_int 9223372036854775807 inf
# case: with_int 0 -inf
# case: with_int 9223372036854774784 9223372036854774784
# case: with_int 4611686018427387905 4611686018427387904
# case: with_int -4611686018427387905 -4611686018427387904
# case: nans inf
# case: truth 0
# case: truth -0.0
# case: truth 0.1
