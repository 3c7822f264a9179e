"""heapq.merge(), one item after the other; nsmallest() and nlargest(); of items that are only less, and not equal."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import count, islice, repeat

from redisjit import Module

module = Module("merging")


class Version:
    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __lt__(self, other: Version) -> bool:
        return self.number < other.number

    def __repr__(self) -> str:
        return f"{self.number}{self.name}"


def told(n: int, log: list[str], name: str) -> Iterator[int]:
    log.append(f"{name} begins")
    for i in range(n):
        log.append(f"{name}{i}")
        yield i
    log.append(f"{name} ends")


@module.command
def lazily(n: int) -> str:
    log: list[str] = []
    merged = heapq.merge(told(n, log, "x"), told(3, log, "y"), [1, 1, 2])
    log.append("made")
    first = [next(merged, -1), next(merged, -2)]
    log.append("two")
    return f"{first} {list(merged)} {list(merged)} {log}"


@module.command
def versions(n: int) -> str:
    xs = [Version(i // 2, "x") for i in range(n)]
    ys = [Version(i // 2, "y") for i in range(4)]
    zs = [Version(1, "z")] * 3
    shown = f"{list(heapq.merge(xs, ys, zs))} {list(heapq.merge(xs, ys, zs, key=lambda v: v.number))}"
    shown += f" {list(heapq.merge(xs[::-1], ys[::-1], zs, reverse=True))} {list(heapq.merge(xs))}"
    shown += f" {list(heapq.merge(ys[::-1], xs[::-1], zs, key=lambda v: v.number, reverse=True))}"
    return shown + f" {list(heapq.merge(xs, ys, key=lambda v: v))}"


@module.command
def without_end(n: int) -> str:
    shown = ""
    for x in heapq.merge(count(n, 3), count(0, 2)):
        shown += f"{x} "
        if x > 12:
            break
    words = ["a" * 20, "bb" * 20, "ccc" * 20]
    shown += f"{list(heapq.merge(words, ['dd', 'a' * n * 20], key=len))}"
    shown += f"{list(islice(heapq.merge(repeat(n), count(2)), 5))} {sum(heapq.merge([1, n], {5: 1}))}"
    a, *b = heapq.merge([3, 2], [2, 2, 1], reverse=True)
    return shown + f"{a}{b}{list(heapq.merge('ace', 'bdf', key=None))}"


@module.command
def failing(n: int) -> str:
    def checked(k: int) -> int:
        if k == n:
            raise ValueError(f"bad {k}")
        return k

    shown = ""
    try:
        for x in heapq.merge([1, 3, 5], [2, 4, 6], key=checked):
            shown += str(x)
    except ValueError as error:
        shown += str(error)
    return shown


@module.command
def chosen(n: int) -> str:
    versions = [Version((i * 7) % 4, "abcdefghi"[i]) for i in range(9)]
    shown = f"{heapq.nsmallest(n, versions)} {heapq.nlargest(n, versions)}"
    shown += f"{heapq.nsmallest(n, iter(versions))} {heapq.nlargest(n, (v for v in versions))}"
    pairs = [(i % 2, versions[i]) for i in range(6)]
    return shown + f"{heapq.nlargest(n, pairs)} {versions}"


# case: chosen -1
# case: chosen 0
# case: chosen 1
# case: chosen 2
# case: chosen 5
# case: chosen 9
# case: chosen 20
# case: lazily 0
# case: lazily 1
# case: lazily 4
# case: versions 0
# case: versions 1
# case: versions 3
# case: versions 6
# case: without_end 0
# case: without_end 2
# case: without_end 5
# case: failing 1
# case: failing 3
# case: failing 6
# case: failing 9
