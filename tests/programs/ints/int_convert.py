"""Conversions to int: from float, bool, text."""

from redisjit import Module

module = Module("int_convert")


@module.command
def from_float(x: float) -> int:
    return int(x)


@module.command
def from_bytes(text: bytes) -> int:
    return int(text)


@module.command
def from_bool(a: int) -> int:
    return int(a > 3) + int(a > 5)


@module.command
def from_int(a: int) -> int:
    return int(a)


# case: from_float 0
# case: from_float 2.9
# case: from_float -2.9
# case: from_float 1e15
# case: from_float 9.2e18
# case: from_float 9223372036854774784
# case: from_float 9223372036854775808 # overflow
# case: from_float -9223372036854775808
# case: from_float 1e300 # overflow
# case: from_float inf
# case: from_float -inf
# case: from_bytes 0
# case: from_bytes -0
# case: from_bytes +12
# case: from_bytes -12
# case: from_bytes 007
# case: from_bytes "  42 "
# case: from_bytes "\t42\n"
# case: from_bytes 1_000
# case: from_bytes 1__0
# case: from_bytes _1
# case: from_bytes 1_
# case: from_bytes "- 1"
# case: from_bytes ""
# case: from_bytes " "
# case: from_bytes +
# case: from_bytes 0x10
# case: from_bytes 1.5
# case: from_bytes abc
# case: from_bytes "12\x00"
# case: from_bytes "\xff"
# case: from_bytes 9223372036854775807
# case: from_bytes -9223372036854775808
# case: from_bytes 9223372036854775808 # overflow
# case: from_bytes -9223372036854775809 # overflow
# case: from_bytes 00000000000000000000000000000000001
# case: from_bool 2
# case: from_bool 4
# case: from_bool 9
# case: from_int -7
