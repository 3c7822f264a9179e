"""Integers of a fixed width wrap; hashes and generators that people write with them.

# case: fnv ""
# case: fnv "hello"
# case: fnv "\\x00\\xff"
# case: xorshift 1 5
# case: xorshift 987654321 3
# case: lcg 42 4
# case: crc "123456789"
# case: crc ""
# case: murmur "abcdefgh" 7
# case: murmur "abc" 0
# case: counters 300
# case: limits 1
# case: limits -1
# case: limits 200
# case: shifts 1 3
# case: shifts 1 64
# case: shifts -5 70
# case: shifts 7 -1
# case: rotate 1 63
# case: rotate 81985529216486895 12
# case: zero_division 0
# case: zero_division -1
# case: out_of_bounds 255
# case: out_of_bounds 256
# case: out_of_bounds -1
# case: parameters 255 -128 18446744073709551615 1.5
# case: parameters 256 0 0 0
# case: parameters 0 -129 0 0
# case: parameters 0 0 18446744073709551616 0
# case: parameters 0 0 -1 0
# case: parameters 0 0 01 0
# case: parameters x 0 0 0
# case: parameters 0 0 0 nan
# case: parameters 0 0 0 1e39
# case: defaults
# case: defaults 7
# case: defaults 70000
"""

import numpy as np

from redisjit import Module

module = Module("wrapping")

PRIME = 1099511628211


@module.command
def fnv(b: bytes) -> str:
    h = np.uint64(14695981039346656037)
    for c in b:
        h = (h ^ c) * PRIME
    return f"{h}"


def next_state(x: np.uint64) -> np.uint64:
    x ^= x << 13
    x ^= x >> 7
    x ^= x << 17
    return x


@module.command
def xorshift(seed: int, n: int) -> list[np.uint64]:
    x = np.uint64(seed)
    out = []
    for _ in range(n):
        x = next_state(x)
        out.append(x)
    return out


@module.command
def lcg(seed: int, n: int) -> list[np.int32]:
    x = np.int32(seed)
    found: list[np.int32] = []
    for _ in range(n):
        x = x * np.int32(1103515245) + 12345
        found.append(x)
    return found


@module.command
def crc(b: bytes) -> np.uint32:
    value = ~np.uint32(0)
    for c in b:
        value ^= c
        for _ in range(8):
            value = (value >> 1) ^ (np.uint32(0xEDB88320) if value & 1 else np.uint32(0))
    return ~value


@module.command
def murmur(b: bytes, seed: np.uint32) -> np.uint32:
    h = seed
    for i in range(len(b) // 4):
        k = np.uint32(b[4 * i]) | np.uint32(b[4 * i + 1]) << 8 | np.uint32(b[4 * i + 2]) << 16
        k |= np.uint32(b[4 * i + 3]) << 24
        k *= np.uint32(0xCC9E2D51)
        k = (k << 15) | (k >> 17)
        k *= np.uint32(0x1B873593)
        h ^= k
        h = ((h << 13) | (h >> 19)) * 5 + np.uint32(0xE6546B64)
    h ^= h >> 16
    return h * np.uint32(0x85EBCA6B)


@module.command
def counters(n: int) -> tuple[np.uint8, np.int8, np.uint16, np.int16]:
    a = np.uint8(0)
    b = np.int8(0)
    c = np.uint16(65500)
    d = np.int16(32760)
    for _ in range(n):
        a += 1
        b -= 1
        c += 1
        d += 1
    return a, b, c, d


@module.command
def limits(n: int) -> tuple[np.int64, np.uint32, np.int32, np.uint8, np.int8]:
    m = np.int64(2**63 - 1)
    u = np.uint32(2**32 - 1)
    i = np.int32(-(2**31))
    return m + n, u * u, -i, ~np.uint8(n % 256), abs(np.int8(-128))


@module.command
def shifts(a: int, b: int) -> list[np.int64]:
    x = np.int64(a)
    return [x << b, x >> b, x << np.int64(b), np.int64(1) << x, -x >> 1]


@module.command
def rotate(a: int, k: int) -> int:
    x = np.uint64(a)
    return int((x << k | x >> np.uint64(64 - k)) >> 1)


@module.command
def zero_division(k: int) -> tuple[np.int8, np.int8, np.int64, np.uint8, np.float64, np.float64]:
    a = np.int8(-128)
    b = np.int8(k)
    return a // b, a % b, np.int64(7) // k, np.uint8(9) % np.uint8(k & 3), a / b, np.float64(1) // b


@module.command
def out_of_bounds(k: int) -> tuple[np.uint8, bool, bool]:
    x = np.uint8(7)
    return x + k, bool(x < k), bool(k == x)


@module.command
def parameters(a: np.uint8, b: np.int8, c: np.uint64, d: np.float32) -> tuple[np.uint8, np.int8, np.uint64, np.float32]:
    return a + 1, b - 1, c, d / 3


@module.command
def defaults(n: np.uint16 = np.uint16(65535), x: np.float32 = np.float32(0.1)) -> list[float]:
    return [float(n + 1), float(x * 2)]
