"""bytes methods at their edges: whitespace kept after maxsplit, widths out of reach, evaluation before comparison."""

from redisjit import Module

module = Module("bytes_edges")


@module.command
def split(b: bytes, n: int) -> tuple[list[bytes], list[bytes]]:
    return b.split(None, n), b.rsplit(None, n)


@module.command
def narrow(b: bytes, width: int) -> list[bytes]:
    return [b.ljust(width), b.rjust(width, b"-"), b.center(width), b.zfill(width)]


@module.command
def among(n: int, d: int) -> bool:
    return n in (1, n // d)


@module.command
def not_among(n: int, d: int) -> bool:
    return n not in [1, n // d]


@module.command
def number(b: bytes) -> int:
    return int(b)


@module.command
def quotient(a: int, b: int) -> bytes:
    return str(a / b).encode()


@module.command
def power(a: bytes, b: bytes) -> bytes:
    return str(float(a) ** float(b)).encode()


# case: split "  a b  c " 0
# case: split "  a b  c " 1
# case: split "  a b  c " 2
# case: split "  a b  c " 3
# case: split "  a b  c " 9
# case: split "   " 0
# case: split "" 0
# case: narrow ab -9223372036854775808
# case: narrow ab 1
# case: narrow ab 2
# case: narrow -b 7
# case: among 1 0
# case: among 1 1
# case: not_among 1 0
# case: not_among 5 2
# case: number 99999999999999999999x
# case: number 1__2
# case: number _1
# case: number 1_
# case: number 9_223_372_036_854_775_807
# case: number -9_223_372_036_854_775_808
# case: number "+ 1"
# case: number " \t\n\x0b\x0c\r-0_0 "
# case: number "--1"
# case: number ""
# case: number +
# case: number "1\x00"
# case: quotient 0 -5
# case: quotient 0 -9223372036854775808
# case: quotient 0 9223372036854775807
# case: quotient 9007199254740993 -3
# case: quotient -9223372036854775808 9223372036854775807
# case: power 0 -inf
# case: power -0.0 -inf
# case: power inf 0
# case: power nan 0
# case: power 1 nan
# case: power -1 inf
# case: power -1 -inf
# case: power -inf 0.5
# case: power -inf -3
# case: power -inf 3
# case: power -0.0 3
# case: power 0 -1
# case: power 2 1024
# case: power 2 -1074
# case: power 0.5 1075
# case: power -8 3
