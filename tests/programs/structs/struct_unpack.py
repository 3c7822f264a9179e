"""struct.unpack, unpack_from, pack_into, iter_unpack: of bytes and buffers, with offsets."""

import struct

from redisjit import Module

module = Module("struct_unpack")


@module.command
def ints(b: bytes) -> list[int]:
    a, c, d = struct.unpack("<bhi", b[:7])
    e, f, g = struct.unpack(">BHI", b[:7])
    (h,) = struct.unpack("q", b[:8])
    return [a, c, d, e, f, g, h, struct.unpack("!i", b[-4:])[0]]


@module.command
def large(b: bytes) -> int:
    n: int = struct.unpack("<Q", b)[0]
    return n


@module.command
def floats(b: bytes) -> list[str]:
    d, f = struct.unpack("<df", b[:12])
    e, g = struct.unpack(">ef", b[:6])
    return [repr(d), repr(f), repr(e), repr(g)]


@module.command
def texts(b: bytes) -> tuple[bytes, bytes, bytes, bool, bytes]:
    s, p, c, t = struct.unpack("3s4pc?", b)
    return s, p, c, t, b"".join(struct.unpack("2s0s7s", b))


@module.command
def wrong(b: bytes) -> str:
    try:
        return str(struct.unpack("<IH", b))
    except struct.error as e:
        return f"struct.error: {e}"


@module.command
def at(b: bytes, i: int) -> tuple[int, int, bytes]:
    n, s = struct.unpack_from("<H2s", b, i)
    (m,) = struct.unpack_from(">H", bytearray(b), offset=i)
    return n, m, s


@module.command
def into(n: int, i: int, b: bytes) -> bytes:
    a = bytearray(b)
    struct.pack_into("<hx2s", a, i, n, b"xy")
    m = memoryview(a)
    struct.pack_into(">B", m[1:], 0, 65)
    return bytes(a)


@module.command
def into_read_only(b: bytes) -> bytes:
    struct.pack_into(">B", memoryview(b), 0, 65)
    return b


@module.command
def records(b: bytes) -> list[tuple[int, bytes]]:
    out: list[tuple[int, bytes]] = []
    for n, s in struct.iter_unpack("<Hs", b):
        out.append((n, s))
    return out


@module.command
def header(b: bytes) -> str:
    magic, version, flags, length = struct.unpack_from("!4sBBH", b)
    body = memoryview(b)[8 : 8 + length]
    total = 0
    for (value,) in struct.iter_unpack("!H", body):
        total += value
    return f"{magic!r} v{version} {flags:#04x} {length} {total}"


@module.command
def round_trip(n: int, x: float, s: bytes) -> bool:
    packed = struct.pack("<qd8s", n, x, s)
    m, y, t = struct.unpack("<qd8s", packed)
    return (m, y, t.rstrip(b"\0")) == (n, x, s) and len(packed) == struct.calcsize("<qd8s")


# case: ints "\x01\x02\x03\x04\x05\x06\x07\x08"
# case: ints "\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8"
# case: ints "\xff\xfe"
# case: large "\xff\xff\xff\xff\xff\xff\xff\x7f"
# case: large "\xff\xff\xff\xff\xff\xff\xff\xff" # overflow
# case: floats "\x00\x00\x00\x00\x00\x00\xf8?\x00\x00\xc0?"
# case: floats "\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00"
# case: floats "\xff\x7f\x00\x00\x00\x00\xf0\xff\x00\x00\x80\xff"
# case: floats "\x00\x01\x80\x00\x00\x01\x00\x00\x00\x00\x00\x80"
# case: floats "\x7b\xff\x7f\x7f\xff\xff\x00\x00\xff\xff\x7f\x00"
# case: texts "abc\x03xyzc\x01"
# case: texts "abc\xffxyzc\x00"
# case: wrong "\x01\x00\x00\x00\x02\x00"
# case: wrong abc
# case: at abcdef 1
# case: at abcdef -4
# case: at abcdef 3
# case: at abcdef -3
# case: at abcdef -10
# case: into 258 1 0123456789
# case: into -2 -6 0123456789
# case: into 1 8 0123456789
# case: into 1 -3 0123456789
# case: into 1 -20 0123456789
# case: into 40000 0 0123456789
# case: into_read_only abc
# case: records "\x01\x00a\x02\x00b"
# case: records ""
# case: records "abcd"
# case: header "RJIT\x01\x80\x00\x04\x00\x01\x00\x02"
# case: header "RJIT\x01\x80\x00\x03\x00\x01\x00"
# case: header "RJ"
# case: round_trip -5 2.5 abc
# case: round_trip 0 -0.0 ""
