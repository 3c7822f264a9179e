"""Hash functions for sketches: one pass over an item gives as many places as are wanted."""

from __future__ import annotations

import struct

import numpy as np

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
FIRST, SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
LOW = np.uint64(0xFFFFFFFF)
HALF = np.uint64(32)


def mix(h: np.uint64) -> np.uint64:
    """Make every bit depend on every bit: the finalizer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014)."""
    h = (h ^ h >> np.uint64(30)) * FIRST
    h = (h ^ h >> np.uint64(27)) * SECOND
    return h ^ h >> np.uint64(31)


def word(item: bytes, at: int) -> np.uint64:
    """Eight bytes as a number."""
    low, high = struct.unpack_from("<II", item, at)
    return np.uint64(high) << HALF | np.uint64(low)


def digest(item: bytes) -> np.uint64:
    """64 bits that stand for an item. Words at its end overlap where its length is no multiple of theirs."""
    size = len(item)
    h = np.uint64(size) * GOLDEN
    if size >= 8:
        for at in range(0, size - 8, 8):
            h = mix(h ^ word(item, at))
        return mix(h ^ word(item, size - 8))
    if size >= 4:
        (low,) = struct.unpack_from("<I", item, 0)
        (high,) = struct.unpack_from("<I", item, size - 4)
        return mix(h ^ (np.uint64(high) << HALF | np.uint64(low)))
    if size > 0:
        h ^= np.uint64(item[0] << 16 | item[size // 2] << 8 | item[size - 1])
    return mix(h)


def stride(h: np.uint64) -> np.uint64:
    """What is added to a digest for each further hash, an odd number.

    That two hashes are as good as many is shown by Kirsch and Mitzenmacher, "Less Hashing, Same Performance: Building a
    Better Bloom Filter" (ESA 2006), for Bloom filters and for count-min sketches.
    """
    return mix(h + GOLDEN) | np.uint64(1)


def place(h: np.uint64, size: np.uint64) -> np.uint64:
    """A place below a size of 32 bits, from the upper half of a hash: a product instead of a remainder."""
    return (h >> HALF) * size >> HALF
