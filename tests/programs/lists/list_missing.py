"""What is said of a value that a list lacks; unpacking; ranges at the ends of int."""

from redisjit import Module

module = Module("list_missing")


@module.command
def idx(b: bytes, n: int) -> list[bytes]:
    out: list[bytes] = []
    try:
        out.append(str(b.split().index(b"a")).encode())
    except ValueError as e:
        out.append(str(e).encode())
    try:
        out.append(str([1, 2].index(n)).encode())
    except ValueError as e:
        out.append(str(e).encode())
    try:
        [1].remove(n)
    except ValueError as e:
        out.append(str(e).encode())
    return out


@module.command
def mm(b: bytes) -> list[bytes]:
    w = b.split()
    return [min(w), max(w), min(b"b", b), max(b, b"b")]


@module.command
def e2(n: int) -> int:
    e = 3
    try:
        return 10 // n
    except ZeroDivisionError as err:
        e = len(str(err))
    return e


@module.command
def unpack(b: bytes) -> list[bytes]:
    a, c = b.split(b",")
    (x, y), z = (a, c), b
    return [x, y, z]


@module.command
def big(n: int) -> int:
    return len(b"x" * n)


@module.command
def rng(a: int, b: int, s: int) -> list[int]:
    return [i for i in range(a, b, s)]


@module.command
def lists(n: int) -> list[int]:
    pairs = [(1, b"a"), (2, b"b")]
    words = ["a", "it's"]
    return [pairs.index((n, b"b")), words.index("it's" * n)]


# case: idx "b c" 5
# case: idx "a c" 1
# case: mm "b a c"
# case: mm ""
# case: e2 0
# case: unpack a,b
# case: unpack a
# case: unpack a,b,c
# case: rng 9223372036854775800 9223372036854775807 3
# case: rng -9223372036854775800 -9223372036854775808 -3
# case: rng 0 5 0
# case: rng 5 0 2
# case: lists 1
# case: lists 2
