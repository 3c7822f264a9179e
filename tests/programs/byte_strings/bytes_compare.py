"""Comparing, ordering and searching with `in`."""

from redisjit import Module

module = Module("bytes_compare")


@module.command
def compare(a: bytes, b: bytes) -> list[bool]:
    return [a < b, a <= b, a == b, a != b, a >= b, a > b]


@module.command
def inside(a: bytes, b: bytes) -> tuple[bool, bool]:
    return a in b, a not in b


@module.command
def byte_inside(n: int, b: bytes) -> bool:
    return n in b


@module.command
def one_of(a: bytes) -> list[bool]:
    return [a in (b"x", b"yy", b""), a in [b"x", b"zz"], a == b"x" or a == b"y"]


@module.command
def truth(a: bytes) -> tuple[bool, bool, int]:
    return bool(a), not a, len(a)


# case: compare a b
# case: compare a a
# case: compare a ab
# case: compare ab a
# case: compare "" ""
# case: compare "" "\x00"
# case: compare "\x7f" "\x80"
# case: compare "a\x00b" "a\x00c"
# case: inside ell hello
# case: inside "" hello
# case: inside "" ""
# case: inside hello ell
# case: inside "\x00" "a\x00b"
# case: byte_inside 101 hello
# case: byte_inside 0 "a\x00b"
# case: byte_inside 255 hello
# case: byte_inside 256 hello
# case: byte_inside -1 hello
# case: one_of x
# case: one_of zz
# case: one_of ""
# case: one_of y
# case: truth ""
# case: truth "\x00"
