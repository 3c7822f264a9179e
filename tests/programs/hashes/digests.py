"""hashlib: every algorithm, at once and piece by piece, copies, attributes."""

from __future__ import annotations

import hashlib
from hashlib import sha256

from redisjit import Module

module = Module("digests")


@module.command
def every(b: bytes) -> list[str]:
    return [
        hashlib.md5(b).hexdigest(),
        hashlib.sha1(b).hexdigest(),
        hashlib.sha224(b).hexdigest(),
        sha256(b).hexdigest(),
        hashlib.sha384(b).hexdigest(),
        hashlib.sha512(b).hexdigest(),
        hashlib.blake2b(b).hexdigest(),
        hashlib.blake2s(b).hexdigest(),
        hashlib.sha3_224(b).hexdigest(),
        hashlib.sha3_256(b).hexdigest(),
        hashlib.sha3_384(b).hexdigest(),
        hashlib.sha3_512(b).hexdigest(),
    ]


@module.command
def pieces(b: bytes, size: int) -> list[bytes]:
    hashes = [
        hashlib.md5(),
        hashlib.sha1(usedforsecurity=False),
        hashlib.sha224(),
        hashlib.sha256(b"x"),
        hashlib.sha384(),
        hashlib.sha512(),
        hashlib.sha3_256(),
        hashlib.sha3_512(),
        hashlib.new("sha256"),
        hashlib.new("MD5", b),
    ]
    large, small = hashlib.blake2b(), hashlib.blake2s()
    for start in range(0, len(b), size):
        part = b[start : start + size]
        for h in hashes:
            h.update(part)
        feed(part, large, small)
    out = [h.digest() for h in hashes] + [large.digest(), small.digest()]
    for h in hashes:
        h.update(b"more")
    feed(b"more", large, small)
    return out + [h.digest() for h in hashes] + [large.digest(), small.digest()]


def feed(data: bytes, large: hashlib.blake2b, small: hashlib.blake2s) -> None:
    large.update(data)
    small.update(data)


class Checked:
    """Data with a digest that follows it."""

    def __init__(self, start: hashlib._Hash) -> None:
        self.hash = start
        self.size = 0

    def write(self, data: bytes) -> Checked:
        self.hash.update(data)
        self.size += len(data)
        return self


@module.command
def kept(*parts: bytes) -> tuple[str, int]:
    checked = Checked(sha256())
    for part in parts:
        checked.write(part).write(b",")
    return checked.hash.hexdigest(), checked.size


@module.command
def sizes(n: int) -> list[str]:
    """Every length around the ends of blocks."""
    out: list[str] = []
    for k in range(n, n + 20):
        b = b"abc" * k
        b = b[:k]
        h = hashlib.blake2b(b[: k // 2])
        h.update(b[k // 2 :])
        s = hashlib.blake2s(b[: k // 3])
        s.update(b[k // 3 :])
        out.append(hashlib.md5(b).hexdigest() + sha256(b).hexdigest() + hashlib.sha512(b).hexdigest() + h.hexdigest())
        out.append(s.hexdigest() + hashlib.sha1(b).hexdigest() + hashlib.sha3_384(b).hexdigest())
    return out


@module.command
def copies(a: bytes, b: bytes) -> list[str]:
    h = sha256(a)
    other = h.copy()
    h.update(b)
    third = h
    third.update(b)
    k = hashlib.blake2b(a, digest_size=10)
    l = k.copy()
    k.update(b)
    return [h.hexdigest(), other.hexdigest(), third.hexdigest(), k.hexdigest(), l.hexdigest()]


@module.command
def attributes() -> list[tuple[str, int, int]]:
    out: list[tuple[str, int, int]] = []
    for h in [hashlib.md5(), hashlib.sha1(), sha256(), hashlib.sha512(), hashlib.sha384(), hashlib.sha224()]:
        out.append((h.name, h.digest_size, h.block_size))
    for h in [hashlib.sha3_224(), hashlib.sha3_512()]:
        out.append((h.name, h.digest_size, h.block_size))
    large, small = hashlib.blake2b(digest_size=5), hashlib.blake2s()
    out.append((large.name, large.digest_size, large.block_size))
    return [*out, (small.name, small.digest_size, small.block_size)]


@module.command
def blake(b: bytes, size: int, key: bytes, salt: bytes, person: bytes) -> tuple[str, str, str]:
    return (
        hashlib.blake2b(b, digest_size=size, key=key, salt=salt, person=person).hexdigest(),
        hashlib.blake2b(b, key=key).hexdigest(),
        hashlib.blake2b(digest_size=size, person=person).hexdigest(),
    )


@module.command
def blake_small(b: bytes, size: int, key: bytes, salt: bytes) -> tuple[str, str]:
    return hashlib.blake2s(b, digest_size=size, key=key, salt=salt).hexdigest(), hashlib.blake2s(
        b, salt=salt
    ).hexdigest()


@module.command
def large(n: int) -> str:
    h = sha256()
    for i in range(n):
        h.update(b"0123456789abcdef" * (i % 50))
    return h.hexdigest()


# case: every ""
# case: every abc
# case: every {b"a"*1000}
# case: every {bytes(range(256))*9}
# case: pieces "" 3
# case: pieces {bytes(range(256))*5} 1
# case: pieces {bytes(range(256))*5} 63
# case: pieces {bytes(range(256))*5} 64
# case: pieces {bytes(range(256))*5} 65
# case: pieces {bytes(range(256))*5} 128
# case: pieces {bytes(range(256))*5} 129
# case: pieces {bytes(range(256))*5} 500
# case: sizes 0
# case: sizes 50
# case: sizes 100
# case: sizes 120
# case: sizes 180
# case: sizes 250
# case: copies abc defg
# case: copies "" ""
# case: attributes
# case: kept a b ""
# case: kept x
# case: blake abc 20 "" "" ""
# case: blake abc 64 key salt person
# case: blake "" 1 {b"k"*64} {b"s"*16} {b"p"*16}
# case: blake {b"z"*128} 32 k "" p
# case: blake abc 0 "" "" ""
# case: blake abc 65 "" "" ""
# case: blake abc 10 {b"k"*65} "" ""
# case: blake abc 10 "" {b"s"*17} ""
# case: blake abc 10 "" "" {b"p"*17}
# case: blake_small abc 20 "" ""
# case: blake_small abc 32 {b"k"*32} {b"s"*8}
# case: blake_small abc 33 k s
# case: blake_small abc 2 {b"k"*33} s
# case: blake_small abc 2 k {b"s"*9}
# case: large 200
