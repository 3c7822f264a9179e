"""and, or, not of every type as values; conditional expressions of optionals."""

from redisjit import Module

module = Module("logic")


@module.command
def of_bytes(a: bytes, b: bytes) -> list[bytes]:
    return [a and b, a or b, a and b or b"neither", a or b or b"nothing", (a and b).upper(), (b or a)[:1]]


@module.command
def of_ints(a: int, b: int) -> list[int]:
    return [a and b, a or b, (not a) + (not b), (a or b) + (a and b), a and b and 3, 0 or a or b or 9]


@module.command
def of_floats(a: float, b: float) -> list[bytes]:
    return [str(a and b).encode(), str(a or b).encode(), str(not a).encode(), str(bool(b)).encode()]


@module.command
def of_lists(a: bytes, b: bytes) -> tuple[list[bytes], list[bytes], bool]:
    x, y = a.split(), b.split()
    z = x or y
    z.append(b"end")
    return x and y, z, not x and not y


@module.command
def of_optionals(a: bytes, b: bytes) -> list[bytes]:
    x = a if a != b"none" else None
    y = None if b == b"none" else b
    out: list[bytes] = [x or b"x", y or b"y", (x or y) or b"z"]
    both = x and y
    out.append(b"None" if both is None else both)
    either = x or y
    out.append(b"None" if either is None else either)
    out.append(str(x is None or y is None).encode() + str(x == y).encode() + str(not x).encode())
    if x is not None and (y is None or y < x):
        out.append(x)
    elif not (x is None or not y):
        out.append(y or b"")
    return out


# case: of_bytes a b
# case: of_bytes "" b
# case: of_bytes a ""
# case: of_bytes "" ""
# case: of_ints 1 2
# case: of_ints 0 2
# case: of_ints 1 0
# case: of_ints 0 0
# case: of_floats 0.5 -0.0
# case: of_floats -0.0 1
# case: of_lists "a b" c
# case: of_lists "" c
# case: of_lists a ""
# case: of_optionals a b
# case: of_optionals b a
# case: of_optionals none a
# case: of_optionals a none
# case: of_optionals none none
# case: of_optionals "" a
# case: of_optionals none ""
