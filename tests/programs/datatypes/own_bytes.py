"""A type that makes bytes of its objects itself, and does the other things that the server asks itself too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("own_bytes")


def twice(n: int) -> int:
    return 2 * n


def thrice(n: int) -> int:
    return 3 * n


@module.datatype("ownbytes1")
@dataclass
class Counter:
    n: int
    step: Callable[[int], int]  # which no schema has a word for
    log: list[bytes] = field(default_factory=list)

    def rdb_save(self) -> bytes:
        return b"%d:%d:" % (self.n, self.step(1)) + b",".join(self.log)

    @staticmethod
    def rdb_load(data: bytes) -> Counter:
        n, step, log = data.split(b":", 2)
        if step not in (b"2", b"3"):
            raise ValueError("no such step")
        return Counter(int(n), twice if step == b"2" else thrice, log.split(b",") if log else [])

    def copy(self) -> Counter:
        return Counter(self.n, self.step, [*self.log, b"copied"])

    def mem_usage(self) -> int:
        return 1000 + self.n

    def free_effort(self) -> int:
        return 10000

    def digest(self) -> bytes:
        return b"%d" % self.n

    def aof_rewrite(self, key: bytes) -> list[list[bytes]]:
        return [[b"own_bytes.again", key, b"%d" % self.n, b"%d" % self.step(1), b"%d" % len(self.log), *self.log]]


@module.command
def make(key: Key[Counter], n: int, step: int) -> None:
    key.value = Counter(n, twice if step == 2 else thrice)


@module.command
def again(key: Key[Counter], n: int, step: int, log: list[bytes]) -> None:
    key.value = Counter(n, twice if step == 2 else thrice, log)


@module.command
def note(key: Key[Counter], word: bytes) -> int:
    counter = key.value
    if counter is None:
        return -1
    counter.log.append(word)
    counter.n = counter.step(counter.n)
    return counter.n


@module.command
def show(key: Key[Counter]) -> tuple[int, int, list[bytes]] | None:
    counter = key.value
    return None if counter is None else (counter.n, counter.step(1), counter.log)


# case: show k
# case: make k 5 2
# case: make m 7 3
# case: note k a
# case: note k b
# case: note m c
# case: show k
# case: show m
# run: COPY k l
# case: show l
# case: note l d
# case: show k
# case: note none x
# case: again o 4 3 2 x y
# case: show o
