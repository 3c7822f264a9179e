"""The most frequent items, of which no more is kept than they are.

Gong, Yang, Zhang, Li, Uhlig, Chen, Uden, Li, "HeavyKeeper: An Accurate Algorithm for Finding Top-k Elephant Flows"
(USENIX ATC 2018): a bucket belongs to one item, and each other item that falls into it takes one away with a chance
that becomes small as its count grows. So what is seen seldom goes, and what is seen often stays.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from redisjit import Key, RedisError, Status

from .declared import OK, module
from .hashing import GOLDEN, HALF, LOW, digest, mix, place, stride

WIDTH, DEPTH, DECAY = 8, 7, 0.9  # of lists that nobody has described
MOST = (1 << 32) - 1  # of a counter
MOST_BUCKETS = 1 << 30
MOST_AT_ONCE = 100_000
POWERS = 60  # of the decay that are kept: larger ones are seldom asked for
NOT_FOUND = "TopK: key does not exist"
DRAW = 2.0**-53
ZERO = np.uint64(0)


@module.datatype("sk-topk-1")
@dataclass
class TopK:
    """Rows of buckets, and the items of the list in no order. The numbers that are drawn are the same on a replica."""

    k: int
    width: int
    depth: int
    decay: float
    powers: NDArray[np.float64]  # of the decay
    buckets: NDArray[np.uint64]  # whose it is, by the mark of an item, above how often that was counted
    items: list[bytes]
    marks: NDArray[np.uint32]
    listed: NDArray[np.uint32]  # how often the items were counted
    least: int = 0  # the place of an item that none has been counted less often than
    drawn: np.uint64 = ZERO

    def find(self, item: bytes, mark: np.uint32) -> int:
        """The place of an item in the list, or -1."""
        marks = self.marks
        for at in range(len(self.items)):
            if marks[at] == mark and self.items[at] == item:
                return at
        return -1

    def falls(self, count: int) -> bool:
        """Draw: true by a chance that is the decay to the power of a count."""
        self.drawn += GOLDEN
        drawn = float(mix(self.drawn) >> np.uint64(11)) * DRAW
        if count < POWERS:
            return drawn < float(self.powers[count])
        return drawn < float(self.powers[POWERS - 1]) and drawn < math.pow(self.decay, float(count))

    def contest(self, bucket: np.uint64, mark: np.uint64, by: int) -> np.uint64:
        """What becomes of a bucket in which another item is counted, so often."""
        count = int(bucket & LOW)
        while count > 0 and by > 0:
            if self.falls(count):
                count -= 1
            if count > 0:
                by -= 1
        return mark << HALF | np.uint64(by) if by > 0 else bucket & ~LOW | np.uint64(count)

    def increase(self, item: bytes, by: int) -> bytes | None:
        """Count an item. Returns which one has left the list for it."""
        h = digest(item)
        step = stride(h)
        mark = h & LOW
        width = np.uint64(self.width)
        row, most = np.uint64(0), np.uint64(0)
        buckets = self.buckets
        for _ in range(self.depth):
            at = row + place(h, width)
            bucket = buckets[at]
            if bucket >> HALF == mark:
                bucket = min(bucket + np.uint64(by), mark << HALF | LOW)
            else:
                bucket = self.contest(bucket, mark, by)
            buckets[at] = bucket
            if bucket >> HALF == mark:
                most = max(most, bucket & LOW)
            row += width
            h += step
        return self.enlist(item, np.uint32(mark), int(most))

    def enlist(self, item: bytes, mark: np.uint32, count: int) -> bytes | None:
        """Put an item into the list when it has been counted often enough. Returns which one has left."""
        full = len(self.items) == self.k
        if count == 0 or (full and count < int(self.listed[self.least])):
            return None
        at = self.find(item, mark)
        gone: bytes | None = None
        if at < 0:
            if not full:
                at = len(self.items)
                self.items.append(item)
            elif count == int(self.listed[self.least]):
                return None
            else:
                at = self.least
                gone = self.items[at]
                self.items[at] = item
            self.marks[at] = mark
        self.listed[at] = count
        if at == self.least or not full:
            self.find_least()
        return gone

    def find_least(self) -> None:
        """Look for the item that has been counted least often."""
        listed, least = self.listed, 0
        for at in range(1, len(self.items)):
            if listed[at] < listed[least]:
                least = at
        self.least = least

    def query(self, item: bytes) -> bool:
        """Whether an item is in the list."""
        return self.find(item, np.uint32(digest(item) & LOW)) >= 0

    def count(self, item: bytes) -> int:
        """How often an item was counted, as far as is known."""
        h = digest(item)
        step = stride(h)
        mark = h & LOW
        width = np.uint64(self.width)
        at = self.find(item, np.uint32(mark))
        most = int(self.listed[at]) if at >= 0 else 0
        row = np.uint64(0)
        for _ in range(self.depth):
            bucket = self.buckets[row + place(h, width)]
            if bucket >> HALF == mark:
                most = max(most, int(bucket & LOW))
            row += width
            h += step
        return most


@dataclass
class Info:
    """What TOPK.INFO replies."""

    k: int
    width: int
    depth: int
    decay: float


def found(key: Key[TopK]) -> TopK:
    """The list of a key, which there must be."""
    topk = key.value
    if topk is None:
        raise RedisError(NOT_FOUND)
    return topk


@module.command(name="topk.reserve")
def reserve(
    key: Key[TopK], k: int, width: int | None = None, depth: int | None = None, decay: float | None = None
) -> Status:
    """Make an empty list of k items."""
    if width is not None and decay is None:
        raise RedisError("ERR wrong number of arguments for 'topk.reserve' command")
    if key.exists:
        raise RedisError("TopK: key already exists")
    wide, deep, factor = width or WIDTH, depth or DEPTH, DECAY if decay is None else decay
    if not 1 <= k <= MOST_BUCKETS:
        raise RedisError("TopK: invalid k")
    if width == 0 or not 1 <= wide <= MOST_BUCKETS:
        raise RedisError("TopK: invalid width")
    if depth == 0 or not 1 <= deep <= MOST_BUCKETS // wide:
        raise RedisError("TopK: invalid depth")
    if not 0 < factor <= 1:
        raise RedisError("TopK: invalid decay value. must be '<= 1' & '> 0'")
    powers = np.ones(POWERS)
    for at in range(1, POWERS):
        powers[at] = powers[at - 1] * factor
    key.value = TopK(
        k,
        wide,
        deep,
        factor,
        powers,
        np.zeros(wide * deep, np.uint64),
        [],
        np.zeros(k, np.uint32),
        np.zeros(k, np.uint32),
    )
    return OK


@module.command(name="topk.add")
def add(key: Key[TopK], *items: bytes) -> Iterator[bytes | None]:
    """Count items. Replies for each with the item that has left the list for it, or null."""
    topk = found(key)
    for item in items:
        yield topk.increase(item, 1)


@module.command(name="topk.incrby")
def incrby(key: Key[TopK], *pairs: tuple[bytes, int]) -> Iterator[bytes | None]:
    """Count items, each so often."""
    topk = found(key)
    if not all(0 <= by <= MOST_AT_ONCE for _, by in pairs):
        raise RedisError(f"TopK: increment must be an integer from 0 to {MOST_AT_ONCE}")
    for item, by in pairs:
        yield topk.increase(item, by)


@module.command(name="topk.query")
def query(key: Key[TopK], *items: bytes) -> Iterator[bool]:
    """Whether each item is in the list."""
    topk = found(key)
    for item in items:
        yield topk.query(item)


@module.command(name="topk.count")
def count(key: Key[TopK], *items: bytes) -> Iterator[int]:
    """How often each item was counted, as far as is known."""
    topk = found(key)
    for item in items:
        yield topk.count(item)


@module.command(name="topk.list", reply="flat")
def list_(key: Key[TopK], *, withcount: bool = False) -> Iterator[tuple[bytes, list[int]]]:
    """The items of the list, the most frequent first, and with WITHCOUNT each one's count after it."""
    topk = found(key)
    order = [(-int(topk.listed[at]), item) for at, item in enumerate(topk.items)]
    for negative, item in sorted(order):
        yield item, [-negative] if withcount else []


@module.command(name="topk.info")
def info(key: Key[TopK]) -> Info:
    """How a list was described."""
    topk = found(key)
    return Info(topk.k, topk.width, topk.depth, topk.decay)
