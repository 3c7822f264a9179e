"""f-strings of every type, encoded."""

from redisjit import Module

module = Module("fstrings")


@module.command
def ints(n: int) -> bytes:
    return f"n={n} next={n + 1} {{braces}}".encode()


@module.command
def floats(x: float) -> bytes:
    return f"{x}".encode()


@module.command
def strings(s: str) -> bytes:
    return f"<{s}>{s}".encode()


@module.command
def bools(n: int) -> str:
    return f"{n > 0} {n == 0}"


@module.command
def nothing(n: int) -> str:
    x = n if n > 0 else None
    return f"x={x}"


@module.command
def raw(b: bytes) -> str:
    return f"{b!r}"


@module.command
def quoted(s: str) -> str:
    return f"{s!r}"


# case: ints 0
# case: ints -9223372036854775808
# case: ints 41
# case: floats 1
# case: floats 0.1
# case: floats -0.0
# case: floats 1e16
# case: floats 123456789012345680
# case: floats 1e15
# case: floats 0.0001
# case: floats 0.00001
# case: floats 1e22
# case: floats 1.7976931348623157e308
# case: floats 5e-324
# case: floats inf
# case: floats -inf
# case: floats 3.14159
# case: floats 100
# case: strings hello
# case: strings ""
# case: strings "h\xc3\xa9llo"
# case: bools 0
# case: bools 5
# case: nothing 3
# case: nothing -3
# case: raw hello
# case: raw "it's"
# case: raw "say \"hi\""
# case: raw "\x00\xff\n\t\\"
# case: raw ""
# case: quoted hello
# case: quoted "it's"
# case: quoted "\n\x01\x7f"
