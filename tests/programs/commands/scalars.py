"""Arguments of every scalar type, parsed as Redis parses them."""

from redisjit import Module

module = Module("scalars")


@module.command
def integer(n: int) -> int:
    return n


@module.command
def floating(x: float) -> float:
    return x


@module.command
def binary(b: bytes) -> bytes:
    return b


@module.command
def text(s: str) -> str:
    return s


@module.command
def all_of(n: int, x: float, b: bytes, s: str) -> tuple[int, float, bytes, str]:
    return n, x, b, s


@module.command
def none() -> int:
    return 42


# case: integer 5
# case: integer -5
# case: integer 0
# case: integer -0
# case: integer +5
# case: integer 05
# case: integer 00
# case: integer " 5"
# case: integer "5 "
# case: integer 5.0
# case: integer 1e3
# case: integer ""
# case: integer -
# case: integer abc
# case: integer "5\x00"
# case: integer 9223372036854775807
# case: integer 9223372036854775808
# case: integer -9223372036854775808
# case: integer -9223372036854775809
# case: integer 0x10
# case: integer 1_000
# case: integer {b"1"*1000}
# case: integer
# case: integer 1 2
# case: floating 5
# case: floating +5
# case: floating -.5
# case: floating 5.
# case: floating 1e5
# case: floating 1E+5
# case: floating 1e400
# case: floating 1e-400
# case: floating 1e-320
# case: floating inf
# case: floating +inf
# case: floating -INFINITY
# case: floating nan
# case: floating " 1"
# case: floating "1 "
# case: floating ""
# case: floating .
# case: floating -
# case: floating e5
# case: floating 1e
# case: floating 1_0
# case: floating 0x10
# case: floating 0x1p3
# case: floating 0x
# case: floating "1\x00"
# case: floating abc
# case: floating {b"0"*400+b"1"}
# case: floating 0e999
# case: binary ""
# case: binary "\x00\xff"
# case: text "\xff"
# case: all_of 1 2.5 b s
# case: all_of x y b "\xff"
# case: all_of 1 y b "\xff"
# case: all_of 1 2 b "\xff"
# case: none
# case: none 1
