"""Formats that Python would refuse when it runs them, or that are not compiled."""

import struct

from redisjit import Module

module = Module("m")


@module.command
def unknown_kind(n: int) -> str:
    return f"{n:y}"


@module.command
def precision_of_int(n: int) -> str:
    return f"{n:.3d}"


@module.command
def text_as_number(s: str) -> str:
    return f"{s:5d}"


@module.command
def sign_of_text(s: str) -> str:
    return format(s, "+10")


@module.command
def bytes_with_width(b: bytes) -> str:
    return f"{b:>10}"


@module.command
def list_with_width(*words: str) -> str:
    return f"{list(words):>10}"


@module.command
def huge(n: int) -> str:
    return f"{n:9999999999}"


@module.command
def missing_argument(n: int) -> str:
    return "{} {}".format(n)


@module.command
def attribute_in_template(n: int) -> str:
    return "{0.real}".format(n)


@module.command
def mixed_numbering(n: int) -> str:
    return "{} {0}".format(n)


@module.command
def broken_template(n: int) -> str:
    return "{".format(n)


@module.command
def percent_too_few(n: int) -> str:
    return "%d %d" % n


@module.command
def percent_too_many(n: int) -> str:
    return "%d" % (n, n)


@module.command
def percent_wrong_type(s: str) -> str:
    return "%d" % s


@module.command
def percent_named(s: str) -> str:
    return "%(name)s" % s


@module.command
def percent_str_in_bytes(s: str) -> bytes:
    return b"%s" % s


@module.command
def struct_format(n: int) -> bytes:
    return struct.pack("<k", n)


@module.command
def struct_unsized(b: bytes) -> int:
    return len([1 for _ in struct.iter_unpack("", b)])
