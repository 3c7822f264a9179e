"""`itertools.groupby`: groups share the items with what gives them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, groupby, islice

from redisjit import Module

module = Module("generators_groups")


@module.command
def run_length(text: str) -> str:
    return "".join(f"{len(list(group))}{key}" for key, group in groupby(text))


@module.command
def by_length(*words: bytes) -> dict[int, list[bytes]]:
    return {size: list(group) for size, group in groupby(sorted(words, key=len), key=len)}


@module.command
def counted(*numbers: int) -> list[tuple[bool, int, int]]:
    return [(even, sum(1 for _ in run), total) for even, run in groupby(numbers, lambda n: n % 2 == 0) for total in [sum(numbers)]]


@module.command
def kept(*numbers: int) -> list[list[int]]:
    """Groups that are asked after the next one has come, or all of them, are empty."""
    groups = [group for _, group in groupby(numbers)]
    return [list(group) for group in groups]


@module.command
def parts(*numbers: int) -> list[list[int]]:
    """Of each group at most two; what is left is passed over."""
    return [[key, *islice(group, 2)] for key, group in groupby(numbers, lambda n: n // 10)]


@module.command
def late(*numbers: int) -> list[list[int]]:
    out: list[list[int]] = []
    before: Iterator[int] | None = None
    for key, group in groupby(numbers):
        out.append([key, next(group, -1)])
        if before is not None:
            out.append(list(before))
        before = group
    if before is not None:
        out.append([-2, *before])
    return out


def noisy(log: list[str], *numbers: int) -> Iterator[int]:
    for number in numbers:
        log.append(f"give {number}")
        yield number
    log.append("end")


@module.command
def order(*numbers: int) -> list[str]:
    """When items are taken, and keys computed."""
    log: list[str] = []

    def key(number: int) -> int:
        log.append(f"key {number}")
        return number // 10

    groups = groupby(noisy(log, *numbers), key)
    log.append("made")
    for tens, group in groups:
        log.append(f"group {tens}")
        for number in group:
            log.append(f"item {number}")
            if number % 10 == 5:
                break
    return log


@module.command
def failing(*numbers: int) -> list[str]:
    out: list[str] = []
    try:
        for key, group in groupby(numbers, lambda n: 100 // n):
            out.append(f"{key}: {[str(n) for n in group]}")
    except ZeroDivisionError as error:
        out.append(str(error))
    return out


class Word:
    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Word) and self.text.lower() == other.text.lower()


@module.command
def objects(*words: str) -> list[str]:
    return ["+".join(w.text for w in group) for _, group in groupby(map(Word, words))]


@module.command
def nested(text: str) -> list[list[tuple[str, int]]]:
    """Groups of groups."""
    rows = groupby(text.split(), key=lambda w: w[0])
    return [[(word, len(list(same))) for word, same in groupby(row)] for _, row in rows]


@module.command
def pairs(*words: str) -> list[tuple[tuple[int, str], list[str]]]:
    return [(key, list(group)) for key, group in groupby(chain(words, ["zz"]), lambda w: (len(w), w[:1]))]


@module.command
def first(*numbers: int) -> int:
    key, group = next(groupby(numbers, None))
    return key * 100 + len(list(group))


@module.command
def changed(*numbers: int) -> list[tuple[int, int]]:
    items = list(numbers)
    out: list[tuple[int, int]] = []
    for key, group in groupby(items):
        out.append((key, len(list(group))))
        if len(items) < 10:
            items.append(key + 1)
    return out


# case: run_length aaAabccd
# case: run_length ""
# case: by_length a bb c dd eee
# case: counted 2 4 1 3 6
# case: kept 1 1 2 3 3
# case: kept
# case: parts 1 2 3 11 12 13 21
# case: late 1 1 2 3 3 3
# case: order 1 2 15 16 17 25 31
# case: order
# case: failing 50 50 2 0 1
# case: objects Ab aB b B a
# case: nested "aa aa ab b b c aa"
# case: pairs a b bb bc ac
# case: first 7 7 7 1
# case: first
# case: changed 1 1 2
