"""NumPy's scalars where Python's library takes numbers: formats, math, sorting, sets, isinstance, keys.

# case: formats 7
# case: formats -3
# case: maths 2
# case: maths 100
# case: maths -1
# case: sorting 5
# case: sorting 0
# case: sets 6
# case: kinds 3
# case: tuples 1
# case: tuples 5
# case: consumed 6
# case: consumed 0
# case: closures 4
# case: called 3
# case: defaults 2
# case: generated 4
# case: compared 2
# case: built_in 7
# case: built_in -8
# case: built_in 0
# case: rounded 2.5
# case: rounded -3.5
# case: rounded nan
"""

import math
from collections.abc import Callable, Iterator
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("among_others")


@module.command
def formats(n: int) -> list[str]:
    u, i, d, t = np.uint8(n + 10), np.int16(n), np.float64(n) / 3, np.bool_(n)
    f = np.float32(n) / 8
    return [f"{u:3d}|{i:>5}|{d:.3f}|{t:3}", f"{f:6.2f}", "%d %s %.1f" % (i, d, d), f"{u:x} {i:+,}", format(d, "e"), f"{i!s:>4}"]


@module.command
def maths(n: int) -> list[float]:
    d = np.float64(n)
    u = np.uint8(n % 256)
    return [math.sqrt(d), math.exp(np.float32(1)), math.fmod(d, u + 3), math.pow(u, 0.5), float(math.factorial(np.int64(u % 20)))]


@module.command
def sorting(n: int) -> tuple[list[np.int64], list[np.int64], list[np.float64]]:
    a = (np.arange(n) * 3) % 5
    return sorted(a), sorted(a, key=lambda x: -x), sorted([np.float64(i) * -1.5 for i in range(n)], reverse=True)


@module.command
def sets(n: int) -> tuple[set[np.int64], dict[np.uint8, int], int]:
    a = np.arange(n) % 4
    counts: dict[np.uint8, int] = {}
    for x in a.astype(np.uint8):
        counts[x] = counts.get(x, 0) + 1
    return set(a), counts, len({(np.int8(i % 3), b"x") for i in range(n)})


@module.command
def kinds(n: int) -> list[bool]:
    u, d, a = np.uint8(n), np.float64(n), np.zeros(n)
    return [
        isinstance(u, np.uint8),
        isinstance(d, float),
        isinstance(u, int),
        isinstance(np.int64(n), int),
        isinstance(np.float32(n), float),
        isinstance(a, np.ndarray),
        isinstance(d, (int, np.float64)),
    ]


@module.command
def tuples(n: int) -> tuple[int, bytes, list[int]]:
    k = np.int64(n)
    return (10, 20, 30)[k], (b"a", b"b")[np.uint8(0)], [5, 6, 7][: k + 1]


@module.command
def consumed(n: int) -> list[np.int64]:
    a = np.arange(n)
    best = max(a) if n else np.int64(-1)
    low = min(a, default=np.int64(7))
    total = sum(a, np.int64(0))
    listed = list(a) + list(reversed(a))
    doubled = list(map(lambda x: x * 2, a))
    return [best, low, total, np.int64(len(listed)), *doubled, *[x for x in a if x % 2]]


@module.command
def closures(n: int) -> NDArray[np.int64]:
    a = np.arange(n)

    def put(i: int, value: np.int64) -> None:
        a[i] = value + n

    for i in range(n):
        put(i, a[n - 1 - i])
    return a


def apply(f: Callable[[np.int64], np.int64], a: NDArray[np.int64]) -> NDArray[np.int64]:
    out = np.zeros_like(a)
    for i in range(len(a)):
        out[i] = f(a[i])
    return out


@module.command
def called(n: int) -> tuple[NDArray[np.int64], np.int64]:
    a = np.arange(n)
    return apply(lambda x: x * x + n, a), reduce(lambda x, y: x * 10 + y, a, np.int64(7))


def filled(n: int, value: np.int32 = np.int32(7), kind: NDArray[np.int32] | None = None) -> NDArray[np.int32]:
    if kind is None:
        return np.full(n, value)
    return kind + value


@module.command
def defaults(n: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    a = filled(n)
    return a, filled(n, np.int32(1), a)


def windows(a: NDArray[np.int64], width: int) -> Iterator[NDArray[np.int64]]:
    for i in range(len(a) - width + 1):
        yield a[i : i + width]


@module.command
def generated(n: int) -> list[np.int64]:
    a = np.arange(n) ** 2
    found = []
    for part in windows(a, 2):
        part[0] += 1
        found.append(part.sum())
    return found


@module.command
def compared(n: int) -> list[bool]:
    a = [np.int8(n), np.int8(3)]
    b = [np.int8(2), np.int8(3)]
    t = (np.float64(n), np.uint16(5))
    return [a == b, a < b, t == (np.float64(2), np.uint16(5)), t < (np.float64(2), np.uint16(6)), np.int8(3) in a]


@module.command
def built_in(n: int) -> tuple[tuple[np.int8, np.int8], np.int64, list[str], list[int]]:
    i, u = np.int8(n), np.uint64(n & 255)
    counts = [i.bit_count(), (~u).bit_count(), np.int8(-128).bit_count()]
    return divmod(i, np.int8(3)), pow(np.int64(n), 3), [hex(i), bin(u), oct(np.uint8(9)), chr(u + np.uint64(65))], counts


@module.command
def rounded(x: float) -> list[int]:
    return [round(np.float64(x)), round(np.float32(x)), round(np.uint8(7)), math.floor(np.float64(x)), math.ceil(np.float32(x))]
