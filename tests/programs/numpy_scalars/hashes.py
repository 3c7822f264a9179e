"""Hash functions written with NumPy's scalars: xxHash64, SipHash, MurmurHash64A, SplitMix64, PCG32.

# case: xxh64 "" 0
# case: xxh64 "a" 7
# case: xxh64 "abcdefghijklmnopqrstuvwxyz0123456789" 18446744073709551615
# case: xxh64 {bytes(range(100))} 1
# case: siphash "" 0 0
# case: siphash "hello world" 506097522914230528 1084818905618843912
# case: siphash "0123456789abcdef" 1 2
# case: murmur "" 1
# case: murmur "abcdefgh" 2
# case: murmur "abcdefghijk" 3
# case: splitmix 0 3
# case: splitmix 12345678901234567890 2
# case: pcg 42 54 5
# case: adler "Wikipedia"
# case: jenkins "abc"
# case: djb "some words"
"""

import numpy as np

from redisjit import Module

module = Module("hashes")

P1 = np.uint64(11400714785074694791)
P2 = np.uint64(14029467366897019727)
P3 = np.uint64(1609587929392839161)
P4 = np.uint64(9650029242287828579)
P5 = np.uint64(2870177450012600261)


def rotl(x: np.uint64, r: int) -> np.uint64:
    return (x << r) | (x >> (64 - r))


def read(b: bytes, at: int, size: int) -> np.uint64:
    value = np.uint64(0)
    for i in range(size):
        value |= np.uint64(b[at + i]) << 8 * i
    return value


def one_round(acc: np.uint64, lane: np.uint64) -> np.uint64:
    return rotl(acc + lane * P2, 31) * P1


@module.command
def xxh64(b: bytes, seed: np.uint64) -> np.uint64:
    at = 0
    n = len(b)
    if n >= 32:
        v = [seed + P1 + P2, seed + P2, seed, seed - P1]
        while at + 32 <= n:
            for k in range(4):
                v[k] = one_round(v[k], read(b, at + 8 * k, 8))
            at += 32
        h = rotl(v[0], 1) + rotl(v[1], 7) + rotl(v[2], 12) + rotl(v[3], 18)
        for x in v:
            h = (h ^ one_round(np.uint64(0), x)) * P1 + P4
    else:
        h = seed + P5
    h += np.uint64(n)
    while at + 8 <= n:
        h = rotl(h ^ one_round(np.uint64(0), read(b, at, 8)), 27) * P1 + P4
        at += 8
    if at + 4 <= n:
        h = rotl(h ^ (read(b, at, 4) * P1), 23) * P2 + P3
        at += 4
    while at < n:
        h = rotl(h ^ (b[at] * P5), 11) * P1
        at += 1
    h = (h ^ (h >> 33)) * P2
    h = (h ^ (h >> 29)) * P3
    return h ^ (h >> 32)


def sip_round(v: list[np.uint64]) -> None:
    v[0] += v[1]
    v[1] = rotl(v[1], 13) ^ v[0]
    v[0] = rotl(v[0], 32)
    v[2] += v[3]
    v[3] = rotl(v[3], 16) ^ v[2]
    v[0] += v[3]
    v[3] = rotl(v[3], 21) ^ v[0]
    v[2] += v[1]
    v[1] = rotl(v[1], 17) ^ v[2]
    v[2] = rotl(v[2], 32)


@module.command
def siphash(b: bytes, k0: np.uint64, k1: np.uint64) -> np.uint64:
    v = [
        k0 ^ 0x736F6D6570736575,
        k1 ^ 0x646F72616E646F6D,
        k0 ^ 0x6C7967656E657261,
        k1 ^ 0x7465646279746573,
    ]
    n = len(b)
    for at in range(0, n - 7, 8):
        m = read(b, at, 8)
        v[3] ^= m
        sip_round(v)
        sip_round(v)
        v[0] ^= m
    last = (np.uint64(n & 255) << 56) | read(b, n // 8 * 8, n % 8)
    v[3] ^= last
    sip_round(v)
    sip_round(v)
    v[0] ^= last
    v[2] ^= 0xFF
    for _ in range(4):
        sip_round(v)
    return v[0] ^ v[1] ^ v[2] ^ v[3]


@module.command
def murmur(b: bytes, seed: np.uint32) -> str:
    m = np.uint64(0xC6A4A7935BD1E995)
    h = np.uint64(seed) ^ (np.uint64(len(b)) * m)
    for at in range(0, len(b) - 7, 8):
        k = read(b, at, 8) * m
        h = (h ^ ((k ^ (k >> 47)) * m)) * m
    rest = len(b) % 8
    if rest:
        h = (h ^ read(b, len(b) - rest, rest)) * m
    h = (h ^ (h >> 47)) * m
    return f"{h ^ (h >> 47)}"


@module.command
def splitmix(seed: np.uint64, n: int) -> list[np.uint64]:
    state = seed
    out = []
    for _ in range(n):
        state += 0x9E3779B97F4A7C15
        z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB
        out.append(z ^ (z >> 31))
    return out


@module.command
def pcg(seed: np.uint64, stream: np.uint64, n: int) -> list[np.uint32]:
    inc = (stream << 1) | 1
    state = np.uint64(0) * 6364136223846793005 + inc
    state = (state + seed) * 6364136223846793005 + inc
    out: list[np.uint32] = []
    for _ in range(n):
        old = state
        state = old * 6364136223846793005 + inc
        shifted = np.uint32(((old >> 18) ^ old) >> 27)
        rot = np.uint32(old >> 59)
        out.append((shifted >> rot) | (shifted << (-rot & 31)))
    return out


@module.command
def adler(b: bytes) -> np.uint32:
    low, high = np.uint32(1), np.uint32(0)
    for c in b:
        low = (low + c) % 65521
        high = (high + low) % 65521
    return (high << 16) | low


@module.command
def jenkins(b: bytes) -> np.uint32:
    h = np.uint32(0)
    for c in b:
        h += c
        h += h << 10
        h ^= h >> 6
    h += h << 3
    h ^= h >> 11
    h += h << 15
    return h


@module.command
def djb(b: bytes) -> tuple[np.int32, np.uint16]:
    h = np.int32(5381)
    s = np.uint16(0)
    for c in b:
        h = h * 33 + c
        s = s << 1 ^ c
    return h, s
