"""Tuples that hold owned bytes and lists, in lists and loops."""

from redisjit import Module

module = Module("tuple_owned")


def split_pair(b: bytes) -> tuple[bytes, bytes]:
    at = b.find(b"=")
    if at < 0:
        return b, b""
    return b[:at].upper(), b[at + 1 :].lower()


@module.command
def pairs(*lines: bytes) -> list[tuple[bytes, bytes]]:
    out: list[tuple[bytes, bytes]] = []
    for line in lines:
        out.append(split_pair(line))
    return out


@module.command
def longest(*lines: bytes) -> tuple[bytes, int]:
    best = (b"", -1)
    for i, line in enumerate(lines):
        if len(line) > len(best[0]):
            best = (line + b"!", i)
    return best


@module.command
def chain(b: bytes) -> bytes:
    t = split_pair(b)
    u = split_pair(t[1] + b"=" + t[0])
    t = u
    return t[0] + b"/" + t[1]


@module.command
def iterate(a: bytes, b: bytes) -> bytes:
    out = b""
    for part in (a, b, a + b):
        out += b"[" + part + b"]"
    return out


# case: pairs a=B c=D e
# case: longest a bbb cc
# case: longest ""
# case: chain Key=Value
# case: chain x
# case: iterate p q
