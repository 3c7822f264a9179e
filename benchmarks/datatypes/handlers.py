"""Types of a few fields, and a Bloom filter: the same as in `native/datatypes.c`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, Module

module = Module("rj")


@module.datatype("reading-r")
@dataclass
class Reading:
    time: int
    value: float
    count: int


@module.datatype("record-rj")
@dataclass
class Record:
    n: int
    x: float
    name: bytes


@module.datatype("bloom-rj-")
@dataclass
class Bloom:
    bits: NDArray[np.uint64]
    hashes: int
    added: int = 0

    def add(self, item: bytes) -> bool:
        new = False
        bits = self.bits
        h = fnv(item)
        mask = len(bits) * 64 - 1
        step = h >> 17 | 1
        for _ in range(self.hashes):
            at = h & mask
            bit = np.uint64(1) << np.uint64(at & 63)
            word = bits[at >> 6]
            if not word & bit:
                bits[at >> 6] = word | bit
                new = True
            h += step
        self.added += new
        return new

    def has(self, item: bytes) -> bool:
        bits = self.bits
        h = fnv(item)
        mask = len(bits) * 64 - 1
        step = h >> 17 | 1
        for _ in range(self.hashes):
            at = h & mask
            if not bits[at >> 6] & np.uint64(1) << np.uint64(at & 63):
                return False
            h += step
        return True


def fnv(item: bytes) -> int:
    """A hash of 48 bits, so that what is added to it later fits."""
    h = np.uint64(14695981039346656037)
    for byte in item:
        h = (h ^ np.uint64(byte)) * np.uint64(1099511628211)
    return int(h >> np.uint64(16))


@module.command
def reading(key: Key[Reading], time: int, value: float, count: int) -> None:
    """Set a key."""
    key.value = Reading(time, value, count)


@module.command
def record(key: Key[Record], n: int, x: float, name: bytes) -> None:
    """Set a key."""
    key.value = Record(n, x, name)


@module.command
def add(key: Key[Bloom], item: bytes) -> bool:
    """Note an item."""
    return key.get_or_create(lambda: Bloom(np.zeros(1024, np.uint64), 4)).add(item)


@module.command
def exists(key: Key[Bloom], item: bytes) -> bool:
    """Whether an item may have been added."""
    bloom = key.value
    return bloom is not None and bloom.has(item)
