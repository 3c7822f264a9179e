"""Count-min sketches: how often each item was seen, or more often, and seldom much more.

Cormode and Muthukrishnan, "An Improved Data Stream Summary: The Count-Min Sketch and its Applications" (J. Algorithms
2005): an item has one counter in each row, and the least of these is nearest to the truth.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, RedisError, Status

from .declared import OK, module
from .hashing import digest, place, stride

MOST = (1 << 32) - 1  # of a counter
NEGATIVE = "CMS: Number cannot be negative"
LARGEST = np.uint64(MOST)
MOST_COUNTERS = 1 << 34
NOT_FOUND = "CMS: key does not exist"


@module.datatype("sk-count1")
@dataclass
class CountMin:
    """Rows of counters, one after another, and the sum of all that was counted."""

    counters: NDArray[np.uint32]
    width: int
    depth: int
    count: int = 0

    def query(self, item: bytes) -> int:
        """How often an item was counted, at most."""
        counters = self.counters
        h = digest(item)
        step = stride(h)
        width = np.uint64(self.width)
        least, row = LARGEST, np.uint64(0)
        for _ in range(self.depth):
            least = min(least, np.uint64(counters[row + place(h, width)]))
            row += width
            h += step
        return int(least)

    def increase(self, item: bytes, by: int) -> int:
        """Count an item. Returns how often it was counted, at most."""
        if by < 0:
            raise RedisError(NEGATIVE)
        if by > MOST - min(self.count, MOST) and self.query(item) > MOST - by:
            raise RedisError("CMS: INCRBY overflow")
        counters = self.counters
        h = digest(item)
        step = stride(h)
        width = np.uint64(self.width)
        least, row = LARGEST, np.uint64(0)
        more = np.uint64(by)
        for _ in range(self.depth):
            at = row + place(h, width)
            value = min(np.uint64(counters[at]) + more, LARGEST)
            counters[at] = np.uint32(value)
            least = min(least, value)
            row += width
            h += step
        self.count += by
        return int(least)


@dataclass
class Info:
    """What CMS.INFO replies."""

    width: int
    depth: int
    count: int


def create(key: Key[CountMin], width: int, depth: int) -> Status:
    """Store an empty sketch."""
    if key.exists:
        raise RedisError("CMS: key already exists")
    if width > MOST or depth > MOST_COUNTERS // width:
        raise RedisError("CMS: invalid init arguments")
    key.value = CountMin(np.zeros(width * depth, np.uint32), width, depth)
    return OK


def found(key: Key[CountMin]) -> CountMin:
    """The sketch of a key, which there must be."""
    sketch = key.value
    if sketch is None:
        raise RedisError(NOT_FOUND)
    return sketch


@module.command(name="cms.initbydim")
def initbydim(key: Key[CountMin], width: int, depth: int) -> Status:
    """Make an empty sketch of so many rows of so many counters."""
    if width < 1:
        raise RedisError("CMS: invalid width")
    if depth < 1:
        raise RedisError("CMS: invalid depth")
    return create(key, width, depth)


@module.command(name="cms.initbyprob")
def initbyprob(key: Key[CountMin], error: float, probability: float) -> Status:
    """Make an empty sketch that counts too much, by more than `error` of all that was counted, with a probability."""
    if not 0 < error < 1:
        raise RedisError("CMS: invalid overestimation value")
    if not 0 < probability < 1:
        raise RedisError("CMS: invalid prob value")
    if 2 / error > MOST:
        raise RedisError("CMS: invalid init arguments")
    return create(key, math.ceil(2 / error), math.ceil(math.log(probability) / math.log(0.5)))


@module.command(name="cms.incrby")
def incrby(key: Key[CountMin], *pairs: tuple[bytes, int]) -> Iterator[int]:
    """Count items, each so often."""
    sketch = found(key)
    for _, by in pairs:
        if by < 0:
            raise RedisError(NEGATIVE)  # before any of them is counted
    for item, by in pairs:
        yield sketch.increase(item, by)


@module.command(name="cms.query")
def query(key: Key[CountMin], *items: bytes) -> Iterator[int]:
    """How often each item was counted, at most."""
    sketch = found(key)
    for item in items:
        yield sketch.query(item)


@module.command(name="cms.merge")
def merge(destination: Key[CountMin], sources: list[Key[CountMin]], *, weights: tuple[int, ...] = ()) -> Status:
    """Make a sketch the sum of others, each times its weight."""
    target = found(destination)
    sketches = [found(source) for source in sources]
    if not sources:
        raise RedisError("CMS: Number of keys must be positive")
    if weights and len(weights) != len(sketches):
        raise RedisError("CMS: wrong number of keys/weights")
    for sketch in sketches:
        if sketch.width != target.width or sketch.depth != target.depth:
            raise RedisError("CMS: width/depth is not equal")
    factors = list(weights) or [1] * len(sketches)
    totals = np.zeros(len(target.counters), np.uint32)
    try:
        count = sum([sketch.count * factor for sketch, factor in zip(sketches, factors, strict=True)])
        for at in range(len(totals)):
            total = 0
            for sketch, factor in zip(sketches, factors, strict=True):
                total += int(sketch.counters[at]) * factor
            totals[at] = np.uint32(total)
    except OverflowError:
        raise RedisError("CMS: MERGE overflow") from None
    target.counters[:] = totals
    target.count = count
    return OK


@module.command(name="cms.info")
def info(key: Key[CountMin]) -> Info:
    """The size of a sketch, and the sum of all that was counted."""
    sketch = found(key)
    return Info(sketch.width, sketch.depth, sketch.count)
