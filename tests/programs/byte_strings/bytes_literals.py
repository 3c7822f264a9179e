"""Literals with escapes, and module constants."""

from redisjit import Module

module = Module("bytes_literals")

CRLF = b"\r\n"
ALL = bytes(range(256))
GREETING = b"hello " + b"world"


@module.command
def constants() -> list[bytes]:
    return [CRLF, ALL, GREETING, b"", b"\x00\x01", b"it's", b'"', b"back\\slash", b"a" b"b"]


@module.command
def position(c: int) -> int:
    return ALL[c]


@module.command
def starts(b: bytes) -> bool:
    return b.startswith(GREETING[:5])


# case: constants
# case: position 200
# case: position -1
# case: position 256
# case: starts "hello you"
