"""Views of arguments and owned values mixed, in variables that change."""

from redisjit import Module

module = Module("bytes_owned")


@module.command
def pick(a: bytes, b: bytes, which: int) -> bytes:
    value = a
    if which == 1:
        value = b
    elif which == 2:
        value = a + b
    elif which == 3:
        value = b"static"
    elif which == 4:
        value = (a + b)[1:-1]
    copy = value
    value = value + b"!"
    return copy + value


@module.command
def keep(a: bytes, n: int) -> list[bytes]:
    kept: list[bytes] = []
    for i in range(n):
        kept.append(a[i:])
        kept.append(a[:i] + b".")
    kept[0] = kept[-1]
    return kept


@module.command
def swap(a: bytes, b: bytes) -> tuple[bytes, bytes]:
    x, y = a + b"1", b + b"2"
    x, y = y, x
    return x, y


@module.command
def shadow(a: bytes) -> bytes:
    a = a.upper()
    a = a[1:]
    a += a
    return a


# case: pick foo bar 0
# case: pick foo bar 1
# case: pick foo bar 2
# case: pick foo bar 3
# case: pick foo bar 4
# case: pick "" "" 4
# case: keep hello 3
# case: keep "" 2
# case: keep a 0
# case: swap l r
# case: shadow abc
# case: shadow ""
