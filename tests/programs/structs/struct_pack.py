"""struct.pack: every code in every order, what does not fit, counts, padding."""

import struct
from struct import calcsize, pack

from redisjit import Module

module = Module("struct_pack")


@module.command
def ints(n: int) -> list[bytes]:
    return [pack("<bhilq", n, n, n, n, n), pack(">bhilq", n, n, n, n, n), pack("=bhi", n, n, n), pack("!q", n), pack("@bq", n, n)]


@module.command
def naturals(n: int) -> list[bytes]:
    return [pack("<BHILQ", n, n, n, n, n), pack(">BHILQ", n, n, n, n, n), pack("@BHIQN", n, n, n, n, n), pack("nP", n, n)]


@module.command
def one(code: str, n: int) -> bytes:
    if code == "b":
        return pack("b", n)
    if code == "B":
        return pack("<B", n)
    if code == "h":
        return pack(">h", n)
    if code == "H":
        return pack("H", n)
    if code == "i":
        return pack("<i", n)
    if code == "I":
        return pack("I", n)
    if code == ">I":
        return pack(">I", n)
    if code == "l":
        return pack("=l", n)
    if code == "L":
        return pack("L", n)
    if code == "Q":
        return pack("<Q", n)
    return pack("@Q", n)


@module.command
def floats(x: float) -> list[bytes]:
    return [pack("<d", x), pack(">d", x), pack("<f", x), pack("!f", x)]


@module.command
def half(x: float) -> bytes:
    return pack("<e", x) + pack(">e", x)


@module.command
def texts(b: bytes, n: int) -> list[bytes]:
    return [pack("5s", b), pack("<3sB", b, n), pack("6p", b), pack("0s", b), pack("s", b), pack("0p", b), pack("1p", b), pack("300p", b)]


@module.command
def char(b: bytes) -> bytes:
    return struct.pack("cx?c", b, len(b) > 0, b"z")


@module.command
def padded(n: int, x: float) -> list[bytes]:
    return [pack("bq", n, n), pack("b3xh2i", n, n, n, n), pack("=bq", n, n), pack("b0q", n), pack("3h?d", n, n, n, n > 1, x), pack("  b  h ", n, n), pack("")]


@module.command
def sizes() -> list[int]:
    return [calcsize("bq"), calcsize("<bq"), calcsize("b0q"), calcsize("10s3p"), calcsize(""), calcsize("?ef"), calcsize("!4xQ")]


@module.command
def mixed(n: int, x: float) -> bytes:
    return pack("<?fd", n > 0, n, True) + pack(">iB", n > 1, n == 2) + pack("<d", n)


# case: ints 0
# case: ints -1
# case: ints 127
# case: ints -128
# case: ints 128
# case: naturals 0
# case: naturals 255
# case: naturals 256
# case: naturals -1
# case: one b 128
# case: one b -129
# case: one B 256
# case: one B -1
# case: one h 32768
# case: one h -32769
# case: one H 65536
# case: one H -1
# case: one i 2147483648
# case: one i -2147483649
# case: one I 4294967296
# case: one I -1
# case: one >I 4294967296
# case: one >I -1
# case: one l 2147483648
# case: one L -1
# case: one Q -1
# case: one @Q -1
# case: one @Q 9223372036854775807
# case: floats 0
# case: floats -0.0
# case: floats 1.5
# case: floats 0.1
# case: floats 3.4028235e38
# case: floats 3.4028235677973366e38
# case: floats 1e300
# case: floats 1e-45
# case: floats 1e-46
# case: floats 1.1754943e-38
# case: floats inf
# case: floats 16777217
# case: half 1.5
# case: half 0.1
# case: half 65504
# case: half 65519.99
# case: half 65520
# case: half 5.960464477539063e-08
# case: half 2.9802322387695312e-08
# case: half -1e-20
# case: half -inf
# case: texts abc 7
# case: texts "" 0
# case: texts "long enough" 255
# case: texts x 256
# case: char a
# case: char ab
# case: char ""
# case: padded 5 2.5
# case: padded -3 0.1
# case: sizes
# case: mixed 2 1.5
# case: mixed -1 0
