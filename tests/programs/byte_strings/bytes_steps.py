"""Slices with a step."""

from redisjit import Module

module = Module("bytes_steps")


@module.command
def reverse(b: bytes) -> bytes:
    return b[::-1]


@module.command
def every(b: bytes, i: int, j: int) -> list[bytes]:
    return [b[i:j:2], b[i:j:3], b[j:i:-1], b[j:i:-2], b[::2], b[1::2]]


@module.command
def by(b: bytes, step: int) -> bytes:
    return b[::step]


# case: reverse hello
# case: reverse ""
# case: every 0123456789 1 8
# case: every 0123456789 -8 -1
# case: every 0123456789 8 1
# case: every 0123456789 -100 100
# case: by 0123456789 3
# case: by 0123456789 -3
# case: by 0123456789 100
# case: by 0123456789 -9223372036854775808
# case: by 0123456789 0
