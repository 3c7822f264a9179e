"""What is released when an exception leaves in the middle of an expression: nothing is seen, all is kept right."""

from redisjit import Module

module = Module("unwinding")


def fail(b: bytes, n: int) -> bytes:
    if n == 0:
        raise ValueError(b.decode())
    return b * n


@module.command
def middle(b: bytes, n: int) -> bytes:
    return (b + b"1") + fail(b.upper(), n) + (b + b"2")


@module.command
def arguments(b: bytes, n: int) -> list[bytes]:
    return [b.upper(), fail(b + b"!", n), b.lower()] + [fail(b, n - 1)]


@module.command
def loop(b: bytes, n: int) -> list[bytes]:
    out: list[bytes] = []
    try:
        for i in range(5, -5, -1):
            out.append(fail(b + str(i).encode(), i))
    except ValueError as e:
        out.append(str(e).encode())
    total = b"".join(out)
    while n > 0:
        try:
            out = [fail(total, n % 2)] + out[:2]
        except ValueError:
            out.append(b"x")
        n -= 1
    return out


@module.command
def in_tuple(b: bytes, n: int) -> tuple[bytes, bytes]:
    pair = (b.upper(), b)
    try:
        pair = (pair[1] + b"0", fail(pair[0], n))
    except ValueError:
        pair = (pair[0], b"kept")
    return pair


@module.command
def in_dict(b: bytes, n: int) -> dict[bytes, bytes]:
    d = {b: b.upper()}
    try:
        d[b + b"2"] = fail(b, n)
        d = {b + b"3": fail(b, n - 1), b"rest": b"r"}
    except ValueError as e:
        d[b"error"] = str(e).encode()
    return d


# case: middle ab 1
# case: middle ab 0
# case: arguments ab 2
# case: arguments ab 1
# case: arguments ab 0
# case: loop ab 0
# case: loop ab 3
# case: in_tuple ab 0
# case: in_tuple ab 2
# case: in_dict k 0
# case: in_dict k 1
# case: in_dict k 2
