"""Owned values alive when an exception passes."""

from redisjit import Module

module = Module("owned_on_errors")


def risky(b: bytes, n: int) -> bytes:
    copy = b + b"-"
    items = [copy, copy + b"x"]
    q = 10 // n
    return items[q % 2] + copy


@module.command
def caught(b: bytes, n: int) -> bytes:
    kept = b + b"kept"
    try:
        extra = kept + b"extra"
        result = risky(extra, n)
    except ZeroDivisionError as e:
        return kept + str(e).encode()
    return result


@module.command
def passes(b: bytes, n: int) -> bytes:
    kept = b + b"kept"
    pairs = [(kept, b + b"1"), (b"static", kept)]
    return risky(pairs[n][0], n)


@module.command
def loop(b: bytes, n: int) -> list[bytes]:
    out: list[bytes] = []
    for i in range(n):
        part = b * i
        try:
            out.append(risky(part, i % 3))
        except ZeroDivisionError:
            out.append(b"zero")
            continue
        finally:
            part = part + b"!"
            out.append(part)
    return out


@module.command
def in_expression(b: bytes, n: int) -> list[bytes]:
    return [b + b"a", b"b" * n, risky(b + b"c", n), b + b"d"]


@module.command
def message(b: bytes, n: int) -> bytes:
    try:
        if n:
            raise ValueError("made " + str(n) + "!")
    except ValueError as e:
        text = str(e)
        return text.encode() + str(e).encode() + b
    return b


# case: caught abc 1
# case: caught abc 0
# case: passes abc 0
# case: passes abc 1
# case: passes abc 2
# case: loop ab 6
# case: in_expression z 2
# case: in_expression z 0
# case: message b 0
# case: message b 5
