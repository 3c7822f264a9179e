"""Hash objects that live on: in lists, dicts and classes, passed to functions, copied in loops, dropped on errors."""

from __future__ import annotations

import hashlib
import hmac
import zlib
from collections.abc import Iterator

from redisjit import Module, String

module = Module("hash_streams")


def blocks(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


@module.command
def prefixes(data: bytes, size: int) -> list[str]:
    """The digest of every prefix, by copies of one state."""
    running = hashlib.sha1()
    out = []
    for block in blocks(data, size):
        running.update(block)
        out.append(running.copy().hexdigest())
    return out


@module.command
def named(*words: bytes) -> dict[bytes, str]:
    states = {word: hashlib.md5(word) for word in words}
    for _ in range(3):
        for word, state in states.items():
            state.update(word)
    return {word: state.hexdigest() for word, state in sorted(states.items(), key=lambda item: item[0])}


@module.command
def chosen(name: bytes, data: bytes) -> str:
    state = hashlib.sha256() if name == b"sha256" else hashlib.sha512() if name == b"sha512" else hashlib.md5()
    state.update(data)
    return f"{state.name} {state.hexdigest()[:16]}"


@module.command
def maybe(data: bytes, wanted: int) -> str | None:
    state = hashlib.sha256(data) if wanted else None
    return state.hexdigest() if state is not None else None


@module.command
def failing(data: bytes, n: int) -> str:
    state = hashlib.sha384(data)
    mac = hmac.new(data, data, "sha384")
    try:
        for i in range(5):
            state.update(b"%d" % (10 // (n - i)))
            mac.update(b"x")
    except ZeroDivisionError as e:
        return f"{e}: {state.hexdigest()[:12]} {mac.hexdigest()[:12]}"
    return state.hexdigest()[:12]


@module.command
def chain(data: bytes, n: int) -> str:
    digest = data
    for _ in range(n):
        digest = hashlib.sha256(digest).digest()
    return digest.hex()


@module.command
def mining(data: bytes, zeros: int) -> tuple[int, str]:
    nonce = 0
    while True:
        digest = hashlib.sha256(data + str(nonce).encode()).hexdigest()
        if digest.startswith("0" * zeros):
            return nonce, digest
        nonce += 1


@module.command
def rolling(data: bytes, window: int) -> list[int]:
    """Rabin and Karp's sums, beside Adler's."""
    out = []
    base, modulus = 257, 1_000_000_007
    top = pow(base, window - 1, modulus)
    value = 0
    for i, byte in enumerate(data):
        if i >= window:
            value = (value - data[i - window] * top) % modulus
        value = (value * base + byte) % modulus
        if i >= window - 1:
            out.append(value ^ zlib.adler32(data[i - window + 1 : i + 1]))
    return out


@module.command
def of_key(key: String) -> tuple[str, int]:
    value = key.get() or b""
    return hashlib.sha3_256(value).hexdigest(), zlib.crc32(value)


@module.command
def buffers(data: bytes) -> tuple[bool, bool, bool]:
    whole = bytearray(data)
    view = memoryview(whole)
    half = len(data) // 2
    state = hashlib.sha256(whole[:half])
    state.update(view[half:])
    return (
        state.digest() == hashlib.sha256(data).digest(),
        zlib.crc32(view) == zlib.crc32(data),
        hashlib.blake2s(view).digest() == hashlib.blake2s(whole).digest(),
    )


# case: prefixes abcdefgh 3
# case: prefixes "" 3
# case: named a b c
# case: named x
# case: chosen sha256 abc
# case: chosen sha512 abc
# case: chosen md5 ""
# case: maybe abc 1
# case: maybe abc 0
# case: failing abc 3
# case: failing abc 9
# case: chain seed 100
# case: chain seed 0
# case: mining block 2
# case: rolling "the quick brown fox" 5
# case: rolling ab 5
# run: SET k {b"v"*5000}
# case: of_key k
# case: of_key none
# case: buffers "some bytes to hash"
# case: buffers ""
