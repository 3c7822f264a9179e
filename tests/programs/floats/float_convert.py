"""Conversions to float."""

from redisjit import Module

module = Module("float_convert")


@module.command
def from_int(a: int) -> float:
    return float(a)


@module.command
def from_bytes(text: bytes) -> float:
    return float(text)


@module.command
def mixed(a: int, x: float) -> list[float]:
    return [a + x, a - x, a * x, x + a, x - a, x * a]


# case: from_int 3
# case: from_int -9223372036854775808
# case: from_int 9007199254740993
# case: from_int 9223372036854775807
# case: from_bytes 1.5
# case: from_bytes -1.5e3
# case: from_bytes "  2.5 "
# case: from_bytes .5
# case: from_bytes 5.
# case: from_bytes 1_0.5
# case: from_bytes 1__0
# case: from_bytes inf
# case: from_bytes -Infinity
# case: from_bytes nan
# case: from_bytes -nan
# case: from_bytes 1e400
# case: from_bytes 1e-400
# case: from_bytes 0x10
# case: from_bytes ""
# case: from_bytes " "
# case: from_bytes abc
# case: from_bytes "1\x00"
# case: from_bytes "\xff"
# case: from_bytes 1e
# case: from_bytes +-1
# case: from_bytes 0.1
# case: from_bytes 179769313486231580793e289
# case: from_bytes 2.2250738585072011e-308
# case: from_bytes 123456789012345678901234567890
# case: mixed 3 0.5
# case: mixed 9007199254740993 1.0
