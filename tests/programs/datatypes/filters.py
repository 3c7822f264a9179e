"""The Bloom filter of the design, whose class is no dataclass until it becomes a data type."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, Module

module = Module("filters")


@module.datatype("filters-p", version=1)
class Bloom:
    bits: NDArray[np.uint64]
    hashes: int
    added: int = 0

    def places(self, item: bytes) -> tuple[int, int]:
        """Where the bits of an item begin, and how far apart they are."""
        return zlib.crc32(item), zlib.adler32(item) | 1

    def add(self, item: bytes) -> bool:
        """Note an item. Returns whether it is new for certain."""
        place, step = self.places(item)
        new = False
        for _ in range(self.hashes):
            at = place % (len(self.bits) * 64)
            mask = np.uint64(1) << np.uint64(at & 63)
            if not self.bits[at >> 6] & mask:
                self.bits[at >> 6] |= mask
                new = True
            place += step
        self.added += new
        return new

    def __contains__(self, item: bytes) -> bool:
        place, step = self.places(item)
        for _ in range(self.hashes):
            at = place % (len(self.bits) * 64)
            if not self.bits[at >> 6] & np.uint64(1) << np.uint64(at & 63):
                return False
            place += step
        return True


def empty() -> Bloom:
    return Bloom(np.zeros(1024, np.uint64), 4)  # type: ignore[call-arg]


@module.command
def add(key: Key[Bloom], item: bytes) -> bool:
    """Note an item in the filter, which is made when there is none."""
    return key.get_or_create(empty).add(item)


@module.command
def exists(key: Key[Bloom], item: bytes) -> bool:
    """Whether an item may have been added."""
    bloom = key.value
    return bloom is not None and item in bloom


@module.command
def added(key: Key[Bloom]) -> int:
    """How many items were new."""
    bloom = key.value
    return 0 if bloom is None else bloom.added


# case: exists f a
# case: added f
# case: add f a
# case: add f a
# case: add f b
# case: exists f a
# case: exists f b
# case: exists f c
# case: added f
# run: COPY f g
# case: add g c
# case: exists f c
# case: exists g c
# run: SET s x
# case: exists s a
# case: add s a
