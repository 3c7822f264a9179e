"""What meets what: NumPy's types with each other and with Python's numbers, which are weak.

# case: kinds 5
# case: kinds -3
# case: weak 3 1.5
# case: weak 200 0.1
# case: weak 300 0.1
# case: floats 0.1
# case: floats 16777217
# case: floats 1e30
# case: floats -0.0
# case: booleans 0
# case: booleans 2
# case: comparisons 5
# case: comparisons -1
# case: comparisons 9223372036854775807
# case: chained 5
# case: chained 300
# case: conversions 3.99
# case: conversions -3.99
# case: conversions 300
# case: conversions nan
# case: conversions inf
# case: conversions 1e30 # overflow
# case: between 1.5
# case: between 70000.7
# case: between nan
# case: text 5
# case: text -7
# case: text 0
# case: real_text 0.1
# case: real_text 1e22
# case: real_text nan
# case: powers 2 10
# case: powers 3 -1
# case: powers -7 3
# case: powers 0 0
# case: real_powers 2 0.5
# case: real_powers -8 0.333
# case: real_powers 10 400
# case: real_powers 0 -1
# case: truths 0
# case: truths 1
# case: as_keys 3
# case: in_containers 4
# case: unary 100
# case: items 7
# case: ranges 5
# case: optional 1
# case: optional 0
# case: extremes 3 9
# case: division 7 -2
# case: division 7 0
# case: remainders -7.5 2
# case: remainders 7.5 -2
# case: remainders 5 inf
# case: remainders 1 0
# case: cast_constants 3
# case: rounded_twice 1152921573326323713
# case: rounded_twice -1152921573326323713
# case: rounded_twice 9007199791611905
# case: rounded_twice 16777217
"""

from dataclasses import dataclass

import numpy as np

from redisjit import Module

module = Module("promotion")


@module.command
def kinds(n: int) -> tuple[np.int16, np.int64, np.float64, np.float32, np.float64, np.int8, np.float64]:
    a = np.int8(n)
    u = np.uint8(7)
    f = np.float32(0.5)
    return a + u, a * np.uint32(3), np.uint64(2) * np.int64(n), f * a, f + np.int32(n), a - True, a / a


@module.command
def weak(n: int, x: float) -> tuple[np.uint8, np.float64, np.float32, np.float64, np.int64]:
    u = np.uint8(2)
    return u * n, u + x, np.float32(0.1) * x, 1 - np.float64(x), n - np.int64(1)


@module.command
def floats(x: float) -> list[float]:
    f = np.float32(x)
    d = np.float64(x)
    return [float(f), float(f + f), float(f * d), float(d * 3), float(f / 3), float(f - 1), float(-f), float(abs(f))]


@module.command
def booleans(n: int) -> tuple[np.bool_, np.bool_, np.int64, np.int8, np.float64, bool, np.bool_]:
    t = np.bool_(n)
    f = np.bool_(n - 2)
    return t + f, t * f, t + 5, t << f, t / True, not t, ~t | (t ^ f)


@module.command
def comparisons(n: int) -> list[bool]:
    i = np.int64(n)
    u = np.uint64(2**64 - 1)
    return [
        bool(i < u),
        bool(u == -1),
        bool(u > n),
        bool(n <= u),
        bool(np.uint8(5) == n),
        bool(np.int8(-1) < np.uint64(0)),
        bool(i == np.float64(n)),
        bool(float(n) >= i),
        bool(np.float32(0.1) == 0.1),
        bool(np.float32(0.1) == np.float64(0.1)),
        bool(np.bool_(True) == 1),
        bool(True < np.int8(2)),
    ]


@module.command
def chained(n: int) -> tuple[bool, bool, str]:
    u = np.uint8(100)
    inside = 5 <= u < n
    return bool(inside), bool(0 < np.int64(n) <= 300 < 400), "yes" if n == u or u < n else "no"


@module.command
def conversions(x: float) -> tuple[np.int64, np.uint8, np.float32]:
    return np.int64(x), np.uint8(x), np.float32(x)


@module.command
def between(x: float) -> tuple[np.int32, np.uint16, np.int8]:
    d = np.float64(x)
    i = np.int32(d)
    return i, np.uint16(i), np.int8(np.uint64(200))


@module.command
def text(n: int) -> list[str]:
    a = np.int8(n)
    u = np.uint64(2**63) + np.uint64(n + 7)
    t = np.bool_(n)
    return [f"{a}", f"{a!r}", str(u), repr(u), f"{t} {t!r}", f"{np.int64(n) + 1}"]


@module.command
def real_text(x: float) -> list[str]:
    d = np.float64(x)
    return [str(d), f"{d}", f"{d!r}", str(d / 3)]


@module.command
def powers(a: int, b: int) -> tuple[np.int64, np.int8, np.uint32]:
    return np.int64(a) ** b, np.int8(a) ** np.int8(3), np.uint32(5) ** np.uint32(20)


@module.command
def real_powers(x: float, y: float) -> tuple[np.float64, np.float64]:
    return np.float64(x) ** y, x ** np.float64(y)


@module.command
def truths(n: int) -> list[int]:
    found = []
    for value in (np.int64(n), np.int64(-n)):
        if value:
            found.append(1)
        elif not value:
            found.append(2)
    f = np.float64(n)
    while f:
        f -= 1
        found.append(3)
    return [*found, 4 if np.uint8(n) and f == 0 else 5]


@module.command
def as_keys(n: int) -> tuple[int, bool, dict[int, int]]:
    counts: dict[np.uint8, int] = {}
    for i in range(600):
        k = np.uint8(i % 256)
        counts[k] = counts.get(k, 0) + n
    seen = {np.int16(5), np.int16(5), np.int16(-5)}
    return len(seen), np.int16(-5) in seen, {int(k): v for k, v in counts.items() if v > 2 * n and k < 3}


@dataclass
class Point:
    x: np.float32
    y: np.int16


@module.command
def in_containers(n: int) -> tuple[list[np.int16], Point, list[tuple[np.uint8, np.float64]]]:
    items = [np.int16(n), np.int16(-1)]
    items[0] += np.int16(32767)
    p = Point(np.float32(0.1), np.int16(n))
    p.y *= 2
    p.x += 1
    pairs = [(np.uint8(i), np.float64(i) / 4) for i in range(3)]
    return items, p, pairs


@module.command
def unary(n: int) -> tuple[np.uint8, np.uint8, np.int8, np.float32, np.int8]:
    return -np.uint8(n), ~np.uint8(n), -np.int8(n), -np.float32(n), +np.int8(n)


@module.command
def items(n: int) -> tuple[int, float, bool, float]:
    return np.uint8(n).item(), np.float32(n).item() / 2, np.bool_(n).item(), float(np.int64(n)) + int(np.uint16(n))


@module.command
def ranges(n: int) -> list[int]:
    k = np.int64(n)
    data = b"0123456789"
    found = [i for i in range(k)]
    return [*found, len(data[:k]), data[k], [10, 20, 30, 40, 50, 60][k]]


def half(n: int) -> np.int64 | None:
    return np.int64(n) // 2 if n else None


@module.command
def optional(n: int) -> np.int64 | None:
    found = half(n)
    if found is None:
        return None
    return found + 1


@module.command
def extremes(a: int, b: int) -> tuple[np.int64, np.int64, np.float64]:
    x, y = np.int64(a), np.int64(b)
    return min(x, y), max(x, y, np.int64(5)), max([np.float64(a), np.float64(b)])


@module.command
def division(a: int, b: int) -> tuple[np.int64, np.int64, np.float64, np.float32]:
    x = np.int64(a)
    return x // b, x % b, x / b, np.float32(a) / np.float32(b)


@module.command
def remainders(x: float, y: float) -> tuple[np.float64, np.float64, np.float32, np.float32]:
    a, b = np.float64(x), np.float64(y)
    return a // b, a % b, np.float32(x) // np.float32(y), np.float32(x) % np.float32(y)


@module.command
def cast_constants(n: int) -> list[str]:
    """A constant wraps as any other value does."""
    x = np.int8(np.int64(300))
    return [
        f"{x} {x + n} {np.uint8(np.int64(-1))} {np.int8(np.uint8(200)) < n} {np.uint16(np.int8(-1))}",
        f"{np.int64(np.uint64(2**63 + 1))} {np.uint64(np.int64(-1)) // 2} {np.uint8(200) + np.int8(np.uint8(200))}",
        f"{[5, 6][np.int8(np.int16(257))]} {np.bool_(np.int8(-4))} {np.int8(np.bool_(True))}",
        f"{float(np.float32(np.int64(2**60 + 2**36 + 1)))} {float(np.float32(2**60 + 2**36 + 1))}",
        f"{float(np.float32(np.uint64(2**63 + 2**39 + 1)))} {float(np.float32(np.int64(-(2**60) - 2**36)))}",
    ]


@module.command
def rounded_twice(n: int) -> list[float]:
    """An int of Python's is a float before it is a float32; an integer of NumPy's is not."""
    one = np.float32(1)
    a = np.zeros(2, dtype=np.float32)
    a[0] = n
    return [
        *(float(np.float32(n)), float(np.float32(np.int64(n))), float(one * n), float(one + np.int64(n))),
        *(float(a[0]), float((a + n)[1]), float(np.array([n]).astype(np.float32)[0])),
        *(float(np.array([n], dtype=np.float32)[0]), float(np.full(1, n, dtype=np.float32)[0])),
        *(float(np.float32(2**60) == n), float(np.float32(2**60) < np.int64(n))),
    ]
