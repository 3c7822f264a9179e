"""str() of values."""

from redisjit import Module

module = Module("text_of_values")


@module.command
def of_int(n: int) -> bytes:
    return str(n).encode()


@module.command
def of_float(x: float) -> str:
    return str(x)


@module.command
def of_bool(n: int) -> str:
    return str(n > 0)


@module.command
def digits(n: int) -> int:
    return len(str(n).encode())


# case: of_int 0
# case: of_int -9223372036854775808
# case: of_float 2.5
# case: of_float 1e100
# case: of_bool 1
# case: digits -1000
