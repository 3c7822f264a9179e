"""Variables that are assigned in branches and loops, of several types."""

from redisjit import Module

module = Module("scopes")


@module.command
def branches(n: int) -> bytes:
    if n > 10:
        text = b"big"
        size = 3
    elif n > 5:
        text = b"middle" + b"!"
        size = 2
    else:
        text = b"small"
        size = 1
    return text[size:]


@module.command
def carried(n: int) -> list[bytes]:
    last = b""
    out: list[bytes] = []
    for i in range(n):
        current = last + b"x"
        if i % 2:
            last = current
        out.append(last)
    return out


@module.command
def accumulate(*parts: bytes) -> tuple[int, int, bytes]:
    total = 0
    longest = 0
    text = b""
    for part in parts:
        size = len(part)
        total += size
        if size > longest:
            longest, text = size, part
    return total, longest, text


# case: branches 20
# case: branches 7
# case: branches 1
# case: carried 0
# case: carried 5
# case: accumulate a bbb cc
# case: accumulate ""
