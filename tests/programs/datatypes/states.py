"""State of the module: objects that handlers change, and that are there at the next call."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from redisjit import Context, Key, Module, String

module = Module("states")


@module.datatype("states-d1")
@dataclass
class Box:
    items: list[bytes]


@dataclass
class Entry:
    """What is known of a word."""

    count: int = 0
    first: float = 0.0
    places: list[int] = field(default_factory=list)


@dataclass
class Words:
    """Words that were seen."""

    total: int = 0
    known: dict[bytes, Entry] = field(default_factory=dict)
    latest: deque[bytes] = field(default_factory=deque)
    longest: bytes | None = None

    def see(self, word: bytes) -> Entry:
        """Count a word."""
        self.total += 1
        entry = self.known.setdefault(word, Entry())
        entry.count += 1
        entry.places.append(self.total)
        self.latest.append(word)
        if len(self.latest) > 3:
            self.latest.popleft()
        if self.longest is None or len(word) > len(self.longest):
            self.longest = word
        return entry


class Grid:
    """A class with a constructor of its own."""

    cells: NDArray[np.int64]
    writes: int

    def __init__(self, size: int) -> None:
        self.cells = np.arange(size)
        self.writes = 0

    def add(self, at: int, by: int) -> int:
        """Add to a cell."""
        self.writes += 1
        self.cells[at] += by
        return int(self.cells[at])


@dataclass(slots=True)
class Counter:
    """A class with slots."""

    n: int = 0
    history: list[int] = field(default_factory=list)


words = module.state(Words())
session_words: Words = module.state(Words(total=100, known={b"a": Entry(7)}), flushed=True)
grid = module.state(Grid(4), saved="states-g1", flushed=True)
counter = module.state(Counter(), saved="states-c1", version=2)
counter.n = 40


def which(name: bytes) -> Words:
    return session_words if name == b"session" else words


@module.command
def see(name: bytes, *given: bytes) -> list[int]:
    target = which(name)
    return [target.see(word).count for word in given]


@module.command
def told(name: bytes) -> tuple[int, list[bytes], bytes | None, list[tuple[bytes, int, list[int]]]]:
    target = which(name)
    entries = sorted((word, entry.count, list(entry.places)) for word, entry in target.known.items())
    return target.total, list(target.latest), target.longest, entries


@module.command
def same(name: bytes) -> tuple[bool, bool]:
    return which(name) is words, which(name) is session_words


@module.command
def half(name: bytes, word: bytes, fail: int) -> int:
    """What was changed before an exception stays changed."""
    target = which(name)
    target.total += 1000
    entry = target.known[word]
    entry.count = 10 // fail
    target.total += 1000
    return entry.count


@module.command
def add(at: int, by: int) -> tuple[int, int]:
    return grid.add(at, by), grid.writes


@module.command
def count() -> tuple[int, list[int]]:
    counter.n += 1
    counter.history = [*counter.history[-2:], counter.n]
    return counter.n, counter.history


@module.command
def replace() -> int:
    """A container is replaced while the old one is still looked at."""
    old = words.known
    words.known = {word: Entry(entry.count * 10) for word, entry in old.items()}
    return sum(entry.count for entry in old.values()) + sum(entry.count for entry in words.known.values())


@module.command(replicate="effects")
def forget(ctx: Context, name: bytes) -> tuple[int, int]:
    """Everything is emptied while a variable has the object."""
    target = which(name)
    before = target.total
    ctx.call("FLUSHALL")
    return before, target.total


@module.command(replicate="effects")
def put(key: String, word: bytes) -> int:
    key.set(words.longest or b"none")
    return words.see(word).count


@module.command(replicate="effects")
def keep(box: Key[Box], name: bytes) -> int:
    """A copy of what the state has goes into a key."""
    box.value = Box([b"%d" % which(name).total])
    return which(name).total


@module.command(replicate="effects")
def take(box: Key[Box]) -> int:
    """Bytes of a value's go into the state."""
    found = box.value
    if found is None:
        return 0
    for item in found.items:
        words.see(item)
    return words.total


# case: told words
# case: see words a bb a
# case: see session a "\\x00" ccc dddd ee
# case: told words
# case: told session
# case: same words
# case: same session
# case: half words a 5
# case: half words a 0
# case: half words zz 1
# case: told words
# case: add 0 5
# case: add -1 5
# case: add 4 5
# case: add 1 922337203685477580
# case: count
# case: count
# case: count
# case: replace
# case: told words
# case: put k long-word
# case: put k longer-word
# case: keep b words
# case: take b
# case: take none
# case: told words
# run: SET x 1
# case: forget session
# case: told session
# case: told words
# case: add 0 1
# case: count
# case: see session z
# run: FLUSHALL
# case: told session
# case: see session y
# case: forget words
