"""Arrays in keys: bytes are looked at without a copy, changed as copies, and written back.

# case: save k 5
# case: save k 0
# case: total k
# case: bump k 3
# case: bump k 2
# case: total k
# case: total missing
# run: SET odd abc
# case: total odd
# case: bits b 5
# case: bits b 5
# case: bits b 77
# case: counted b
# run: HSET h a "\\x01\\x02\\x03" b "\\xff"
# case: fields h
# case: mixed "\\x00\\x01\\x02\\x03\\x04\\x05\\x06\\x07" 2
# case: mixed "\\x00\\x01\\x02\\x03" 3
# case: mixed "" 1
# case: slices "abcdef" 1 4
# case: slices "abcdef" 4 1
# case: changed "abc"
# case: kept k
# case: returned 4
"""

import numpy as np
from numpy.typing import NDArray

from redisjit import Hash, Module, String

module = Module("stored")


@module.command
def save(key: String, n: int) -> int:
    a = np.arange(n) * 3
    key.set(a.tobytes())
    return len(a.tobytes())


@module.command
def total(key: String) -> tuple[np.int64, int]:
    a = np.frombuffer(key.get() or b"", dtype=np.int64)
    return a.sum(), len(a)


@module.command
def bump(key: String, by: int) -> NDArray[np.int64]:
    value = key.get()
    if value is None:
        return np.zeros(0, dtype=np.int64)
    a = np.frombuffer(value, dtype=np.int64)
    b = a[::by].copy()
    b += by
    key.set(b.tobytes())
    return b


@module.command
def bits(key: String, at: int) -> bool:
    value = key.get()
    words = np.zeros(4, dtype=np.uint64) if value is None else np.frombuffer(value, dtype=np.uint64).copy()
    mask = np.uint64(1) << np.uint64(at % 64)
    had = bool(words[at // 64] & mask)
    words[at // 64] |= mask
    key.set(words.tobytes())
    return had


@module.command
def counted(key: String) -> int:
    count = 0
    for c in np.frombuffer(key.get() or b"", dtype=np.uint8):
        while c:
            c &= c - 1
            count += 1
    return count


@module.command
def fields(key: Hash) -> dict[bytes, np.uint64]:
    found = {}
    for name in sorted(key.keys()):
        found[name] = np.frombuffer(key[name], dtype=np.uint8).sum()
    return found


@module.command
def mixed(b: bytes, n: int) -> tuple[NDArray[np.uint16], NDArray[np.float32], bytes]:
    a = np.frombuffer(b, dtype=np.uint16)
    f = np.frombuffer(b, dtype=np.uint8).astype(np.float32) / n
    return a[::n], f, (a + 1).tobytes()


@module.command
def slices(b: bytes, i: int, j: int) -> tuple[bytes, bytes, bool]:
    a = np.frombuffer(b, dtype=np.uint8)
    part = a[i:j]
    return part.tobytes(), a[::-1].tobytes(), part.tobytes() == b[i:j]


@module.command
def changed(b: bytes) -> bytes:
    a = np.frombuffer(b, dtype=np.uint8)
    c = np.array(a)
    c[0] = 65
    c ^= 32
    try:
        a[0] = 1
    except ValueError as error:
        return b + c.tobytes() + f"{error}".encode()
    return b


def view_of(key: String) -> NDArray[np.uint8]:
    return np.frombuffer(key.get() or b"", dtype=np.uint8)


@module.command
def kept(key: String) -> tuple[int, int]:
    a = view_of(key)
    part = a[1:]
    key.set(b"something else that is longer than before")
    b = view_of(key)
    return len(part), int(b[0])


def rows(n: int) -> dict[bytes, NDArray[np.int64]]:
    return {b"a": np.arange(n), b"b": np.arange(n)[::-1], b"c": np.arange(n)[:0]}


@module.command
def returned(n: int) -> dict[bytes, NDArray[np.int64]]:
    found = rows(n)
    found[b"a"][0] = 9
    del found[b"c"]
    return found
