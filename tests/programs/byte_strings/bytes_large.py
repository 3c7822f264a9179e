"""Arguments and results of a megabyte."""

from redisjit import Module

module = Module("bytes_large")


@module.command
def length(b: bytes) -> int:
    return len(b)


@module.command
def double(b: bytes) -> bytes:
    return b + b


@module.command
def count(b: bytes) -> int:
    return len(b.split(b","))


@module.command
def make(n: int) -> bytes:
    return b"\x00" * n


# case: length {b"x"*1000000}
# case: double {b"y"*1000000}
# case: count {b"a,"*100000}
# case: make 1000000
