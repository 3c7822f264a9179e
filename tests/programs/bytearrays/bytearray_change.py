"""bytearray: made, changed in every way, by index and by slice."""

from redisjit import Module

module = Module("bytearray_change")


@module.command
def build(b: bytes, n: int) -> list[bytes]:
    a = bytearray(b)
    a.append(n)
    a.extend(b)
    a.extend([1, 2, 3])
    a.extend(x + 1 for x in range(3))
    a += b"!"
    a += bytearray(b"?")
    a.insert(0, 65)
    a.insert(-1, 66)
    a.insert(100000, 67)
    c = a.copy()
    c.reverse()
    a[0] = n
    a[-1] = 33
    return [bytes(a), bytes(c), bytes(bytearray(n % 5)), bytes(bytearray()), bytes(bytearray([n, 1])), bytes(bytearray("é", "utf-8"))]


@module.command
def take(b: bytes, i: int) -> tuple[int, bytes, int]:
    a = bytearray(b)
    last = a.pop()
    other = a.pop(i)
    del a[0]
    return last, bytes(a), other


@module.command
def remove(b: bytes, n: int) -> bytes:
    a = bytearray(b)
    a.remove(n)
    return bytes(a)


@module.command
def slices(b: bytes, i: int, j: int, part: bytes) -> list[bytes]:
    out: list[bytes] = []
    a = bytearray(b)
    a[i:j] = part
    out.append(bytes(a))
    a[i:i] = a
    out.append(bytes(a))
    del a[i:j]
    out.append(bytes(a))
    a[:] = [1, 2, 3]
    out.append(bytes(a))
    a[1:] = bytearray(part)
    out.append(bytes(a[i:j]))
    a *= 2
    out.append(bytes(a[::-1]))
    a.clear()
    out.append(bytes(a))
    return out


@module.command
def steps(b: bytes, k: int, part: bytes) -> list[bytes]:
    out: list[bytes] = []
    a = bytearray(b)
    out.append(bytes(a[::k]))
    a[::k] = part
    out.append(bytes(a))
    del a[1::k]
    out.append(bytes(a))
    return out


@module.command
def index(b: bytes, i: int, v: int) -> int:
    a = bytearray(b)
    a[i] = v
    return a[i] + a[-1]


@module.command
def append(b: bytes, v: int) -> bytes:
    a = bytearray(b)
    a.append(v)
    return bytes(a)


@module.command
def swap_all(b: bytes) -> tuple[bytes, int]:
    a = bytearray(b)
    low, high = 0, len(a) - 1
    while low < high:
        a[low], a[high] = a[high], a[low]
        low += 1
        high -= 1
    return bytes(a), sum(a)


@module.command
def shared(b: bytes) -> list[bytes]:
    a = bytearray(b)
    c = a
    c.append(33)
    d = bytearray(a)
    d.append(34)
    a.extend(a)
    kept = bytes(a)
    a[0:1] = b"changed"
    return [bytes(a), bytes(c), bytes(d), kept]


@module.command
def added(b: bytes) -> list[bytes]:
    """`a += a` is an error in Python where `a.extend(a)` is none."""
    a = bytearray(b)
    c = bytearray(b"-")
    c += a
    c += c[:]
    a += bytes(a)
    try:
        a += a
    except BufferError as e:
        return [bytes(a), bytes(c), str(e).encode()]
    return [bytes(a), bytes(c)]


@module.command
def sieve(n: int) -> list[int]:
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, n + 1):
        if flags[i]:
            for k in range(i * i, n + 1, i):
                flags[k] = 0
    return [i for i in range(n + 1) if flags[i]]


# case: build abc 7
# case: build "" 0
# case: build "\xff\x00" 255
# case: build x 256
# case: build x -1
# case: take abcdef 1
# case: take abcdef -2
# case: take abc 9
# case: take "" 0
# case: remove abcabc 98
# case: remove abc 120
# case: remove abc 300
# case: slices abcdef 1 3 XYZ
# case: slices abcdef 4 2 ""
# case: slices abcdef -3 100 long-part
# case: slices "" 0 0 x
# case: steps abcdef 2 XYZ
# case: steps abcdef -1 fedcba
# case: steps abcdef 2 XY
# case: steps abcdef -2 ""
# case: steps abcdef 1 ""
# case: index abc 1 200
# case: index abc 3 1
# case: index abc -3 1
# case: index abc -4 1
# case: index abc 0 256
# case: index abc 9 256
# case: append "" 0
# case: append abc 256
# case: swap_all abcdef
# case: swap_all ""
# case: shared abc
# case: shared ""
# case: added abc
# case: added ""
# case: sieve 60
