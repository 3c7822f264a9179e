"""Bloom filters that grow.

A filter is that of Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors" (CACM 1970). When it is full
another one is added, larger and with half the error, so that the errors of all of them together stay below what was
asked for: Almeida, Baquero, Preguiça, Hutchison, "Scalable Bloom Filters" (IPL 2007).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from redisjit import Answer, Context, Key, RedisError, Status, raw

from .declared import OK, module
from .hashing import digest, place, stride

ERROR, CAPACITY, EXPANSION = 0.01, 100, 2  # of filters that nobody has described
TIGHTENING = 0.5
MOST_WORDS = 1 << 32  # of 64 bits
MOST_HASHES = 1000
MOST_EXPANSION = 1 << 20
CHUNK = 1 << 21  # words of a chunk of SCANDUMP: 16 MB
HEADER = "<qqqqd"  # how many filters, and of the newest: expansion, capacity, items, error
LAYER = "<qq"  # words, hashes
NOT_FOUND = "ERR not found"
BAD_DATA = "ERR received bad data"
ONE = np.uint64(1)
WITHIN = np.uint64(63)


class Layer(NamedTuple):
    """The bits of one filter, and how many of them an item sets."""

    bits: NDArray[np.uint64]
    hashes: int


@module.datatype("sk-bloom2")
@dataclass
class Bloom:
    """A filter, and those before it, which are full; an expansion of 0 says that it stays the only one."""

    bits: NDArray[np.uint64]
    hashes: int
    expansion: int
    capacity: int
    error: float
    added: int = 0
    full: tuple[Layer, ...] | None = None  # the newest first, each so much smaller as the expansion says

    def has(self, item: bytes) -> bool:
        """Whether an item may have been added; one that was added has been, for certain."""
        h = digest(item)
        return self.holds(h, stride(h))

    def holds(self, h: np.uint64, step: np.uint64) -> bool:
        """The same by the hashes of an item."""
        if is_set(self.bits, self.hashes, h, step):
            return True
        return self.full is not None and any(is_set(x.bits, x.hashes, h, step) for x in self.full)

    def filters(self) -> tuple[Layer, ...]:
        """All of them, the newest first."""
        return (Layer(self.bits, self.hashes), *(self.full or ()))

    def capacities(self) -> Iterator[int]:
        """How many items each of them holds, the newest first."""
        capacity = self.capacity
        yield capacity
        for _ in self.full or ():
            capacity //= self.expansion
            yield capacity

    def items(self) -> int:
        """How many items were new."""
        return sum(self.capacities()) - self.capacity + self.added

    def add(self, item: bytes) -> bool:
        """Note an item. Returns whether it is new for certain."""
        h = digest(item)
        step = stride(h)
        if self.holds(h, step):
            return False
        if self.added >= self.capacity:
            self.grow()
        set_all(self.bits, self.hashes, h, step)
        self.added += 1
        return True

    def grow(self) -> None:
        """Begin another filter, which is larger."""
        if self.expansion == 0:
            raise RedisError("ERR non scaling filter is full")
        new = new_filter(self.error * TIGHTENING, self.capacity * self.expansion, self.expansion)
        self.full = self.filters()
        self.bits, self.hashes, self.added = new.bits, new.hashes, 0
        self.capacity, self.error = new.capacity, new.error


def is_set(bits: NDArray[np.uint64], hashes: int, h: np.uint64, step: np.uint64) -> bool:
    """Whether all the bits of an item are set."""
    words = np.uint64(len(bits))
    for _ in range(hashes):
        if not bits[place(h, words)] >> (h & WITHIN) & ONE:
            return False
        h += step
    return True


def set_all(bits: NDArray[np.uint64], hashes: int, h: np.uint64, step: np.uint64) -> None:
    """Set all the bits of an item."""
    words = np.uint64(len(bits))
    for _ in range(hashes):
        bits[place(h, words)] |= ONE << (h & WITHIN)
        h += step


def sizes(error: float, capacity: int) -> tuple[int, int]:
    """How many words it takes that `capacity` items give no more than an error, and how many bits of each item."""
    if error < 2.0**-MOST_HASHES:
        raise RedisError("ERR could not create filter")
    per_item = -math.log(error) / math.log(2) ** 2
    words = capacity * per_item / 64
    if words > MOST_WORDS:
        raise RedisError("ERR insufficient memory to create filter")
    return math.ceil(words), math.ceil(per_item * math.log(2))


def new_filter(error: float, capacity: int, expansion: int) -> Bloom:
    """An empty filter."""
    words, hashes = sizes(error, capacity)
    return Bloom(np.zeros(words, np.uint64), hashes, expansion, capacity, error)


def check(error: float, capacity: int, expansion: int) -> None:
    """Refuse what does not describe a filter."""
    if not 0 < error < 1:
        raise RedisError("ERR (0 < error rate range < 1)")
    if capacity < 1:
        raise RedisError("ERR (capacity should be larger than 0)")
    if expansion < 1:
        raise RedisError("ERR expansion should be greater or equal to 1")
    if expansion > MOST_EXPANSION:
        raise RedisError("ERR bad expansion")


def new_bloom(error: float, capacity: int, expansion: int) -> Bloom:
    """The filters of which the first holds `capacity` items."""
    return new_filter(error * TIGHTENING if expansion else error, capacity, expansion)


def found(key: Key[Bloom]) -> Bloom:
    """The filter of a key, which there must be."""
    bloom = key.value
    if bloom is None:
        raise RedisError(NOT_FOUND)
    return bloom


@module.command(name="bf.reserve")
def reserve(
    key: Key[Bloom], error_rate: float, capacity: int, *, expansion: int | None = None, nonscaling: bool = False
) -> Status:
    """Make an empty filter."""
    if nonscaling and expansion is not None:
        raise RedisError("Nonscaling filters cannot expand")
    scale = EXPANSION if expansion is None else expansion
    check(error_rate, capacity, scale)
    if key.exists:
        raise RedisError("ERR item exists")
    key.value = new_bloom(error_rate, capacity, 0 if nonscaling else scale)
    return OK


@module.command(name="bf.add")
def add(key: Key[Bloom], item: bytes) -> bool:
    """Note an item; the filter is made when there is none. Replies whether the item is new for certain."""
    return key.get_or_create(lambda: new_bloom(ERROR, CAPACITY, EXPANSION)).add(item)


@module.command(name="bf.madd")
def madd(key: Key[Bloom], *items: bytes) -> Iterator[bool]:
    """Note items."""
    bloom = key.get_or_create(lambda: new_bloom(ERROR, CAPACITY, EXPANSION))
    for item in items:
        yield bloom.add(item)


@module.command(name="bf.insert")
def insert(
    key: Key[Bloom],
    *,
    capacity: int = CAPACITY,
    error: float = ERROR,
    expansion: int = EXPANSION,
    nocreate: bool = False,
    nonscaling: bool = False,
    items: tuple[bytes, ...],
) -> Iterator[bool]:
    """Note items in a filter, which is made as it is described when there is none, unless NOCREATE is given."""
    check(error, capacity, expansion)
    bloom = key.value
    if bloom is None:
        if nocreate:
            raise RedisError(NOT_FOUND)
        bloom = new_bloom(error, capacity, 0 if nonscaling else expansion)
        key.value = bloom
    for item in items:
        yield bloom.add(item)


@module.command(name="bf.exists")
def exists(key: Key[Bloom], item: bytes) -> bool:
    """Whether an item may have been added."""
    bloom = key.value
    return bloom is not None and bloom.has(item)


@module.command(name="bf.mexists")
def mexists(key: Key[Bloom], *items: bytes) -> Iterator[bool]:
    """Whether each item may have been added."""
    bloom = key.value
    for item in items:
        yield bloom is not None and bloom.has(item)


@module.command(name="bf.card")
def card(key: Key[Bloom]) -> int:
    """How many items were new."""
    bloom = key.value
    return 0 if bloom is None else bloom.items()


FIELDS = {
    "CAPACITY": "Capacity",
    "SIZE": "Size",
    "FILTERS": "Number of filters",
    "ITEMS": "Number of items inserted",
    "EXPANSION": "Expansion rate",
}


@module.command(name="bf.info")
def info(
    ctx: Context, key: Key[Bloom], *, field: Literal["CAPACITY", "SIZE", "FILTERS", "ITEMS", "EXPANSION"] | None = None
) -> Answer:
    """What is known of a filter, or one thing of it. The size is that of its bits, in bytes."""
    bloom = found(key)
    filters = bloom.filters()
    all_of_it: dict[str, int | None] = {
        "Capacity": sum(bloom.capacities()),
        "Size": sum([x.bits.nbytes for x in filters]),
        "Number of filters": len(filters),
        "Number of items inserted": bloom.items(),
        "Expansion rate": bloom.expansion or None,
    }
    if field is None:
        return Answer(all_of_it)
    name = FIELDS[field]
    if ctx.flags & raw.CTX_FLAGS_RESP3:
        return Answer({name: all_of_it[name]})
    return Answer([all_of_it[name]])


@module.command(name="bf.scandump")
def scandump(key: Key[Bloom], iterator: int) -> tuple[int, bytes]:
    """A part of a filter for BF.LOADCHUNK, and the number to ask for the next one with. First 0; at the end 0 comes."""
    bloom = found(key)
    filters = bloom.filters()
    if iterator == 0:
        head = struct.pack(HEADER, len(filters), bloom.expansion, bloom.capacity, bloom.added, bloom.error)
        parts = [struct.pack(LAYER, len(x.bits), x.hashes) for x in filters]
        return 1, head + b"".join(parts)
    at = (iterator - 1) // 8 if iterator > 0 else -1
    first = 0
    for x in filters:
        size = len(x.bits)
        if 0 <= at - first < size:
            end = min(at - first + CHUNK, size)
            return 1 + 8 * (first + end), x.bits[at - first : end].tobytes()
        first += size
    return 0, b""


def from_header(data: bytes) -> Bloom:
    """The empty filters that the first part of a dump describes: only such as would have become so large."""
    size, each = struct.calcsize(HEADER), struct.calcsize(LAYER)
    if len(data) < size + each or (len(data) - size) % each:
        raise RedisError(BAD_DATA)
    count, expansion, newest, added, least = struct.unpack_from(HEADER, data, 0)
    if count != (len(data) - size) // each or not (0 <= expansion <= MOST_EXPANSION and 0 <= added <= newest):
        raise RedisError(BAD_DATA)
    described: list[tuple[int, int]] = []
    capacity, error = newest, least
    for at in range(size, len(data), each):
        if at > size:  # one that was full before the one that is larger
            if expansion == 0 or capacity % expansion:
                raise RedisError(BAD_DATA)
            capacity //= expansion
            error /= TIGHTENING
        if capacity < 1 or not 0 < error < 1 or struct.unpack_from(LAYER, data, at) != sizes(error, capacity):
            raise RedisError(BAD_DATA)
        described.append(sizes(error, capacity))
    filters = [Layer(np.zeros(words, np.uint64), hashes) for words, hashes in described]
    first, full = filters[0], tuple(filters[1:])
    return Bloom(first.bits, first.hashes, expansion, newest, least, added, full or None)


@module.command(name="bf.loadchunk")
def loadchunk(key: Key[Bloom], iterator: int, data: bytes) -> Status:
    """Store a part of a filter, with the number that BF.SCANDUMP gave with it. The first makes the filter."""
    if iterator == 1:
        if key.exists:
            raise RedisError(BAD_DATA)
        key.value = from_header(data)
        return OK
    bloom = found(key)
    count = len(data) // 8
    at = (iterator - 1) // 8 - count if iterator > 0 else -1
    for x in bloom.filters():
        size = len(x.bits)
        if 0 <= at < size and at + count <= size and len(data) % 8 == 0:
            x.bits[at : at + count] = np.frombuffer(data, np.uint64)
            return OK
        at -= size
    raise RedisError("ERR invalid offset - no link found")
