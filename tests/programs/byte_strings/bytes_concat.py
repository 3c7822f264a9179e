"""Joining and repeating."""

from redisjit import Module

module = Module("bytes_concat")


@module.command
def add(a: bytes, b: bytes) -> bytes:
    return a + b + a


@module.command
def repeat(a: bytes, n: int) -> bytes:
    return a * n


@module.command
def repeat_left(n: int, a: bytes) -> bytes:
    return n * a


@module.command
def grow(a: bytes, n: int) -> bytes:
    out = b""
    for i in range(n):
        out += a
        if i % 2:
            out += b"-"
    return out


@module.command
def joined(*parts: bytes) -> list[bytes]:
    words: list[bytes] = []
    for part in parts:
        words.append(part)
    return [b",".join(words), b"".join(words), b"--".join(words[1:])]


# case: add foo bar
# case: add "" ""
# case: add "\x00" "\xff"
# case: repeat ab 3
# case: repeat ab 0
# case: repeat ab -1
# case: repeat "" 1000000
# case: repeat x 100000
# case: repeat_left 3 xy
# case: grow ab 5
# case: grow ab 0
# case: joined a b c
# case: joined a
# case: joined "" "" ""
