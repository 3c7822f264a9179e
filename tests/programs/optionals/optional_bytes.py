"""Optional bytes: None is not the empty string."""

from redisjit import Module

module = Module("optional_bytes")


def after(b: bytes, sep: bytes) -> bytes | None:
    at = b.find(sep)
    return None if at < 0 else b[at + len(sep) :]


@module.command
def value(line: bytes) -> bytes | None:
    return after(line, b"=")


@module.command
def kind(line: bytes) -> bytes:
    v = after(line, b"=")
    if v is None:
        return b"none"
    elif not v:
        return b"empty"
    return b"value " + v


@module.command
def truthy(line: bytes) -> bytes:
    v = after(line, b"=")
    if v:
        return v
    return b"nothing"


@module.command
def fallback(line: bytes) -> bytes:
    return after(line, b"=") or after(line, b":") or b"-"


@module.command
def compare(a: bytes, b: bytes) -> list[bool]:
    x = after(a, b"=")
    y = after(b, b"=")
    return [x == y, x != y, x is None, y is not None, x == b""]


# case: value a=b
# case: value a=
# case: value a
# case: kind a=b
# case: kind a=
# case: kind a
# case: truthy a=b
# case: truthy a=
# case: truthy a
# case: fallback a=1
# case: fallback a:2
# case: fallback a=:3
# case: fallback a
# case: compare a=1 b=1
# case: compare a b
# case: compare a= b
# case: compare a=x b=
