"""Optionals that change in loops: what is known of them at the head, after break, after try."""

from redisjit import Module

module = Module("in_loops")


def parse(b: bytes) -> int | None:
    try:
        return int(b)
    except ValueError:
        return None


@module.command
def best(b: bytes) -> int | None:
    found: int | None = None
    for word in b.split():
        n = parse(word)
        if n is None:
            continue
        if found is None or n > found:
            found = n
    return found


@module.command
def last_two(b: bytes) -> tuple[bytes | None, bytes | None]:
    previous: bytes | None = None
    last: bytes | None = None
    for word in b.split(b","):
        previous = last
        last = word.strip() or None
    return previous, last


@module.command
def until_none(b: bytes) -> int:
    words = b.split()
    total = 0
    at = 0
    current = parse(words[0]) if words else None
    while current is not None:
        total += current
        at += 1
        if at == len(words):
            current = None
        else:
            current = parse(words[at])
    return total


@module.command
def after_try(b: bytes) -> bytes:
    value: bytes | None = None
    try:
        value = b"n" + str(int(b)).encode()
        if value == b"n7":
            value = None
        10 // int(b)
    except ValueError:
        value = b"bad " + b
    except ZeroDivisionError:
        pass
    if value is None:
        return b"none"
    return value


@module.command
def assigned(n: int) -> bytes:
    x: bytes | None = b"start"
    for i in range(n):
        if x is not None and len(x) > 6:
            x = None
        elif x is None:
            x = str(i).encode()
        else:
            x = x + b"+"
    return b"none" if x is None else x


@module.command
def both(b: bytes) -> list[bytes]:
    out: list[bytes] = []
    key: bytes | None = None
    for part in b.split():
        if not key:
            key = part
            continue
        out.append(key + b"=" + part)
        key = None
    if key:
        out.append(key)
    return out


# case: best "3 x 9 -1"
# case: best "x y"
# case: best ""
# case: last_two a,b,c
# case: last_two a,,
# case: last_two ""
# case: until_none "1 2 x 4"
# case: until_none "1 2"
# case: until_none ""
# case: after_try 5
# case: after_try 7
# case: after_try 0
# case: after_try x
# case: assigned 0
# case: assigned 3
# case: assigned 4
# case: assigned 9
# case: both "a 1 b 2 c"
