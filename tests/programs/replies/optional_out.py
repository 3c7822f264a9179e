"""`X | None` of every type of reply."""

from redisjit import Module

module = Module("optional_out")


@module.command
def integer(n: int) -> int | None:
    return n or None


@module.command
def floating(n: int) -> float | None:
    return n / 4 if n else None


@module.command
def boolean(n: int) -> bool | None:
    return n > 1 if n else None


@module.command
def binary(b: bytes) -> bytes | None:
    return b if b else None


@module.command
def text(n: int) -> str | None:
    return f"{n}" if n else None


@module.command
def items(n: int) -> list[int] | None:
    return [n] * n if n else None


@module.command
def pair(n: int) -> tuple[int, bytes] | None:
    return (n, b"x") if n else None


@module.command
def inside(n: int) -> list[bytes | None]:
    return [b"a", None, b"" if n else None]


# case: integer 0
# case: integer 5
# case: floating 0
# case: floating 1
# case: boolean 0
# case: boolean 1
# case: boolean 2
# case: binary ""
# case: binary x
# case: text 0
# case: text 1
# case: items 0
# case: items 2
# case: pair 0
# case: pair 1
# case: inside 0
# case: inside 1
