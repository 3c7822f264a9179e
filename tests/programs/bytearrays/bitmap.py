"""A bitmap and a ring buffer on bytearrays, kept in keys; a window that slides by memoryview."""

from redisjit import Module, RedisError, String

module = Module("bitmap")


def bits_of(key: String, size: int) -> bytearray:
    data = bytearray(key.get() or b"")
    if len(data) * 8 < size:
        data.extend(bytes(-(-size // 8) - len(data)))
    return data


@module.command
def mark(key: String, *places: int) -> list[int]:
    data = bits_of(key, max(places) + 1)
    old: list[int] = []
    for place in places:
        if place < 0:
            raise RedisError(f"ERR {place} is no place")
        byte, bit = divmod(place, 8)
        old.append(data[byte] >> bit & 1)
        data[byte] |= 1 << bit
    key.set(bytes(data))
    return old


@module.command
def members(key: String) -> list[int]:
    data = key.get() or b""
    return [i * 8 + k for i, byte in enumerate(data) for k in range(8) if byte >> k & 1]


@module.command
def combine(left: String, right: String, how: str) -> bytes:
    a, b = bytearray(left.get() or b""), bytearray(right.get() or b"")
    size = max(len(a), len(b))
    a += bytes(size - len(a))
    b += bytes(size - len(b))
    for i in range(size):
        match how:
            case "and":
                a[i] &= b[i]
            case "or":
                a[i] |= b[i]
            case "xor":
                a[i] ^= b[i]
            case _:
                raise RedisError(f"ERR no {how!r}")
    while a and a[-1] == 0:
        a.pop()
    return bytes(a)


@module.command
def ring(size: int, *parts: bytes) -> list[bytes]:
    held = bytearray(size)
    at = 0
    out: list[bytes] = []
    for part in parts:
        for byte in part:
            held[at % size] = byte
            at += 1
        start = at % size
        out.append(bytes(held[start:] + held[:start]))
    return out


@module.command
def window(data: bytes, size: int) -> list[int]:
    view = memoryview(data)
    sums: list[int] = []
    for i in range(len(view) - size + 1):
        sums.append(sum(view[i : i + size]))
    return sums


@module.command
def rotate(data: bytes, by: int) -> list[bytes]:
    held = bytearray(data)
    with memoryview(held) as view:
        first = bytes(view[:by])
        view[: len(view) - by] = bytes(view[by:])
        view[len(view) - by :] = first
    held += b"!"
    held[:0] = b"<"
    held[len(held) :] = b">"
    del held[1:3]
    held.remove(33)
    return [bytes(held), bytes(held[::-2]), held.hex("-").encode()]


# case: mark a 1 9 30
# case: mark a 1 2
# case: mark b 2 9 11
# case: mark b -1 3
# case: members a
# case: members missing
# case: combine a b and
# case: combine a b or
# case: combine a b xor
# case: combine a missing and
# case: combine a b nor
# case: ring 4 abc de f
# case: ring 1 xyz
# case: ring 0 x
# case: window "\x01\x02\x03\x04" 2
# case: window abc 4
# case: rotate abcdef 2
# case: rotate abcdef 0
# case: rotate abc 5
