"""Replies of every scalar type."""

from redisjit import Module, Status

module = Module("scalars_out")


@module.command
def nothing() -> None:
    pass


@module.command
def integer(n: int) -> int:
    return n


@module.command
def floating(x: float) -> float:
    return x


@module.command
def nan(x: float) -> float:
    return x - x


@module.command
def boolean(n: int) -> bool:
    return n > 0


@module.command
def binary() -> bytes:
    return b"\x00\r\n\xff"


@module.command
def text() -> str:
    return "h\u00e9llo"


@module.command
def status() -> Status:
    return Status("OK")


# case: nothing
# case: integer 9223372036854775807
# case: integer -9223372036854775808
# case: floating 0.1
# case: floating 1e300
# case: floating 3
# case: floating -0.5
# case: floating inf
# case: floating -inf
# case: floating 123456789.123456789
# case: floating 5e-324
# case: nan inf
# case: nan 1
# case: boolean 1
# case: boolean 0
# case: binary
# case: text
# case: status
