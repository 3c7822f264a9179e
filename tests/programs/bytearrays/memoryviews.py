"""memoryview: windows of bytes and bytearrays, written through, released."""

from redisjit import Module

module = Module("memoryviews")


@module.command
def read(b: bytes, i: int, j: int) -> tuple[list[int], list[bytes], list[bool]]:
    m = memoryview(b)
    part = m[i:j]
    numbers = [len(m), len(part), m.nbytes, part.itemsize, sum(part)] + part.tolist() + [x for x in m]
    texts = [bytes(part), part.tobytes(), m[1:].hex().encode(), bytes(m[-2:]), bytes(bytearray(part))]
    truths = [part == b[i:j], m == b, m.readonly, 97 in m, 300 in m, bool(part), part != m]
    return numbers, texts, truths


@module.command
def at(b: bytes, i: int) -> int:
    return memoryview(b)[i]


@module.command
def write(b: bytes, i: int, v: int) -> bytes:
    a = bytearray(b)
    m = memoryview(a)
    m[i] = v
    m[1:3] = b"XY"
    part = m[2:]
    part[0] = 33
    part[1:2] = m[0:1]
    return bytes(a) + bytes(m)


@module.command
def same_size(b: bytes, part: bytes) -> bytes:
    a = bytearray(b)
    m = memoryview(a)
    m[: len(a)] = part
    return bytes(a)


@module.command
def read_only(b: bytes) -> bytes:
    m = memoryview(b)
    m[0] = 1
    return bytes(m)


@module.command
def pinned(b: bytes) -> tuple[bytes, str, int]:
    a = bytearray(b)
    problem = ""
    m = memoryview(a)
    try:
        a.append(1)
    except BufferError as e:
        problem = str(e)
    a[0] = 66
    a[0:1] = b"C"
    first = m[0]
    m.release()
    a.append(2)
    with memoryview(a) as n:
        n[0] = 68
        first += n[0]
    a.append(3)
    return bytes(a), problem, first


@module.command
def released(b: bytes, how: int) -> int:
    m = memoryview(b)
    m.release()
    if how == 0:
        return len(m)
    if how == 1:
        return m[0]
    if how == 2:
        return len(m.tobytes())
    m.release()
    return -1


@module.command
def fill(n: int) -> bytes:
    out = bytearray(n)
    view = memoryview(out)
    at = 0
    while at < n:
        size = min(3, n - at)
        view[at : at + size] = b"abc"[:size]
        at += size
    return out.hex().encode()


@module.command
def passing(b: bytes) -> list[bytes]:
    """Slices that nothing holds pin nothing once the view is released."""
    a = bytearray(b)
    m = memoryview(a)
    out = [bytes(m[1:3]), m[2:][:1].tobytes(), bytes([sum(m[:2]) & 255]), m[1:].hex().encode()]
    m[:1] = m[1:2]
    if m[:1] == m[1:2] and 98 in m[:2]:
        out.append(b"same")
    for c in m[:2]:
        out.append(bytes([c]))
    m.release()
    a += b"!"
    kept = memoryview(a)
    part = kept[1:]
    part.release()
    kept.release()
    a.clear()
    return [*out, bytes(a)]


@module.command
def stays(b: bytes) -> bytes:
    a = bytearray(b)
    m = memoryview(a)
    parts = [m[:1], m[1:]]
    m.release()
    a.append(1)
    return parts[0].tobytes()


# case: passing abcd
# case: stays abcd
# case: read abcdef 1 4
# case: read "\x00\xff" 0 1
# case: read "" 0 0
# case: read abc -2 100
# case: at abc 2
# case: at abc -1
# case: at abc 3
# case: write abcdef 0 255
# case: write abcdef -1 0
# case: write abcdef 6 0
# case: write abcdef 0 256
# case: same_size abc xyz
# case: same_size abc xy
# case: read_only abc
# case: pinned abc
# case: released abc 0
# case: released abc 1
# case: released abc 2
# case: released abc 3
# case: fill 8
# case: fill 0
