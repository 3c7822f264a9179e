"""Functions that call each other with owned values, tuples and lists; results dropped, passed on, compared."""

from redisjit import Module

module = Module("mutual")


def even(n: int, trace: list[bytes]) -> bool:
    trace.append(b"e")
    return True if n == 0 else odd(n - 1, trace)


def odd(n: int, trace: list[bytes]) -> bool:
    trace.append(b"o")
    return False if n == 0 else even(n - 1, trace)


def divide(a: bytes, b: bytes) -> tuple[bytes, bytes]:
    if not b:
        raise ZeroDivisionError("nothing")
    at = a.find(b)
    return (a[:at], a[at + len(b) :]) if at >= 0 else (a, b"")


def deep(b: bytes, n: int) -> list[bytes]:
    head, tail = divide(b, b"/")
    if not tail or n == 0:
        return [head.upper()]
    rest = deep(tail, n - 1)
    rest.insert(0, head)
    return rest


@module.command
def parity(n: int) -> tuple[bool, bytes]:
    trace: list[bytes] = []
    return even(n, trace), b"".join(trace)


@module.command
def path(b: bytes, n: int) -> list[bytes]:
    deep(b, 1)
    return deep(b, n)


@module.command
def first(b: bytes) -> bytes:
    return divide(divide(b, b":")[1], b",")[0] + divide(b, b",")[-1]


@module.command
def same(b: bytes) -> tuple[bool, bool, int]:
    return deep(b, 2) == deep(b, 3), divide(b, b"/") < divide(b.upper(), b"/"), len(deep(b, 9)[0] + deep(b, 9)[-1])


@module.command
def ackermann(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


# case: parity 7
# case: parity 0
# case: path a/b/c/d 2
# case: path a/b/c/d 9
# case: path "" 1
# case: first "x:y,z"
# case: same a/b/c/d
# case: same ""
# case: ackermann 2 3
