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


def digest(item: bytes) -> np.uint64:
    """64 bits that stand for an item."""
    size = len(item)
    h = np.uint64(size) * GOLDEN
    at = 0
    while at + 8 <= size:
        low, high = struct.unpack_from("<II", item, at)
        h = mix(h ^ (np.uint64(high) << HALF | np.uint64(low)))
        at += 8
    rest = np.uint64(0)
    while at < size:
        rest = rest << np.uint64(8) | np.uint64(item[at])
        at += 1
    return mix(h ^ rest)


def stride(h: np.uint64) -> np.uint64:
    """What is added to a digest for each further hash, an odd number.

    That two hashes are as good as many is shown by Kirsch and Mitzenmacher, "Less Hashing, Same Performance: Building a
    Better Bloom Filter" (ESA 2006), for Bloom filters and for count-min sketches.
    """
    return mix(h + GOLDEN) | np.uint64(1)


def place(h: np.uint64, size: np.uint64) -> np.uint64:
    """A place below a size of 32 bits, from the upper half of a hash: a product instead of a remainder."""
    return (h >> HALF) * size >> HALF
