"""hmac, zlib's checksums, base64 and binascii, with their errors."""

import base64
import binascii
import hashlib
import hmac
import zlib
from base64 import b64decode, b64encode

from redisjit import Module

module = Module("codes")


@module.command
def mac(key: bytes, msg: bytes) -> list[str]:
    h = hmac.new(key, msg, "sha256")
    h.update(msg)
    other = h.copy()
    other.update(b"!")
    return [
        hmac.new(key, msg, hashlib.sha1).hexdigest(),
        hmac.new(key, msg=msg, digestmod="md5").hexdigest(),
        hmac.new(key, digestmod=hashlib.sha512).hexdigest(),
        hmac.new(key, msg, hashlib.blake2s).hexdigest(),
        hmac.digest(key, msg, "sha384").hex(),
        h.hexdigest(),
        other.hexdigest(),
        f"{h.name} {h.digest_size} {h.block_size}",
    ]


@module.command
def same(a: bytes, b: bytes, s: str, t: str) -> tuple[bool, bool]:
    return hmac.compare_digest(a, b), hmac.compare_digest(s, t)


@module.command
def derive(password: bytes, salt: bytes, rounds: int, size: int) -> tuple[bytes, bytes]:
    return (
        hashlib.pbkdf2_hmac("sha256", password, salt, rounds),
        hashlib.pbkdf2_hmac("sha1", password, salt, rounds, dklen=size),
    )


@module.command
def sums(b: bytes, n: int) -> list[int]:
    c = 0
    a = 1
    for i in range(0, len(b), 7):
        c = zlib.crc32(b[i : i + 7], c)
        a = zlib.adler32(b[i : i + 7], a)
    return [zlib.crc32(b), c, zlib.adler32(b), a, zlib.crc32(b, n), binascii.crc32(b, n), zlib.adler32(b, n), zlib.adler32(b"", n)]


@module.command
def encode(b: bytes) -> list[bytes]:
    return [
        b64encode(b),
        b64encode(b, b"-_"),
        b64encode(b, altchars=b"*!"),
        base64.standard_b64encode(b),
        base64.urlsafe_b64encode(b),
        base64.b32encode(b),
        base64.b32hexencode(b),
        base64.b16encode(b),
        binascii.hexlify(b),
        binascii.b2a_hex(b),
        binascii.b2a_base64(b),
        binascii.b2a_base64(b, newline=False),
    ]


def decoded(b: bytes, which: int) -> bytes:
    try:
        if which == 0:
            return b64decode(b)
        if which == 1:
            return b64decode(b, validate=True)
        if which == 2:
            return base64.urlsafe_b64decode(b)
        if which == 3:
            return base64.b32decode(b)
        if which == 4:
            return base64.b32decode(b, casefold=True)
        if which == 5:
            return base64.b16decode(b)
        if which == 6:
            return base64.b16decode(b, True)
        if which == 7:
            return binascii.unhexlify(b)
        if which == 8:
            return base64.b32hexdecode(b)
        return b64decode(b, b"-_", True)
    except binascii.Error as e:
        return f"error: {e}".encode()


@module.command
def decode(b: bytes) -> list[bytes]:
    return [decoded(b, which) for which in range(10)]


@module.command
def decode_text(s: str) -> bytes:
    return b64decode(s)


@module.command
def text_hex(s: str) -> bytes:
    return binascii.unhexlify(s)


@module.command
def alternatives(b: bytes, alternative: bytes) -> bytes:
    return b64decode(b, alternative)


@module.command
def around(n: int) -> bool:
    for size in range(n):
        b = bytes([i * 7 % 256 for i in range(size)])
        if b64decode(b64encode(b)) != b or base64.b32decode(base64.b32encode(b)) != b:
            return False
        if base64.urlsafe_b64decode(base64.urlsafe_b64encode(b)) != b or binascii.unhexlify(binascii.hexlify(b)) != b:
            return False
    return True


@module.command
def junk(seed: int) -> list[bytes]:
    """Text that is nearly base 64."""
    letters = b"AQgz09+/=-_ \n=Zx"
    state = seed
    out: list[bytes] = []
    for i in range(150):
        word: list[int] = []
        for _ in range(i % 14):
            state = (state * 1103515245 + 12345) % 2147483648
            word.append(letters[state // 65536 % len(letters)])
        for which in (0, 1, 2, 9):
            out.append(decoded(bytes(word), which))
    return out


# case: mac "" ""
# case: mac key message
# case: mac {b"k"*64} {b"m"*100}
# case: mac {b"k"*65} m
# case: mac {b"k"*200} {b"m"*1000}
# case: same abc abc abc abc
# case: same abc abd "" ""
# case: same abc ab a b
# case: same "" a "" a
# case: same a a "\xc3\xa9" "e"
# case: derive password salt 1 20
# case: derive password salt 20 70
# case: derive "" "" 3 1
# case: derive p s 0 5
# case: derive p s 1 0
# case: sums "" 0
# case: sums hello 5
# case: sums {bytes(range(256))*100} 4294967295
# case: sums hello -1
# case: sums hello 9223372036854775807
# case: encode ""
# case: encode a
# case: encode ab
# case: encode abc
# case: encode "\xff\xfe\xfb\xef\xbe"
# case: encode {bytes(range(256))}
# case: decode ""
# case: decode YQ==
# case: decode YWI=
# case: decode YWJj
# case: decode YQ=
# case: decode YQ
# case: decode Y
# case: decode YWJjZ
# case: decode "Y W\nI="
# case: decode "=YWJj"
# case: decode "YQ==YQ=="
# case: decode "Y=Q="
# case: decode "-_-_"
# case: decode "+/+/"
# case: decode MFRGG===
# case: decode mfrgg===
# case: decode MFRGG==
# case: decode MFRGG1==
# case: decode MFRA====
# case: decode "MFR====="
# case: decode ========
# case: decode 6162
# case: decode 6a
# case: decode 6A
# case: decode 6
# case: decode 6g
# case: decode "\xff\xff"
# case: decode_text YWJj
# case: decode_text "\xc3\xa9"
# case: text_hex 00fF
# case: text_hex 00f
# case: text_hex "\xc3\xa9"
# case: alternatives *!*! *!
# case: alternatives YWJj abc
# case: alternatives YWJj ""
# case: around 100
# case: junk 1
# case: junk 2
# case: junk 3
