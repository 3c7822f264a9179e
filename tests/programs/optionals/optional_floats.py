"""Optional float and bool, also inside tuples and lists."""

from redisjit import Module

module = Module("optional_floats")


def inverse(x: float) -> float | None:
    return None if x == 0 else 1.0 / x


def sign(n: int) -> bool | None:
    if n == 0:
        return None
    return n > 0


@module.command
def inv(x: float) -> float | None:
    return inverse(x)


@module.command
def positive(n: int) -> bool | None:
    return sign(n)


@module.command
def all_of(*xs: float) -> list[float | None]:
    out: list[float | None] = []
    for x in xs:
        out.append(inverse(x))
    return out


@module.command
def pair(n: int) -> tuple[bool | None, int | None, bytes | None]:
    s = sign(n)
    return s, n if s else None, b"" if s is False else None


# case: inv 4
# case: inv 0
# case: positive 1
# case: positive -1
# case: positive 0
# case: all_of 1 0 2
# case: pair 5
# case: pair -5
# case: pair 0
