"""When an object's `__iter__` is called, and how often: by loops, iter(), zip() and others; next() of objects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, chain, islice, pairwise, zip_longest

from redisjit import Module

module = Module("asked_once")


class Words:
    """Begins anew each time it is asked for its iterator, which it is itself."""

    def __init__(self, n: int, log: list[str]) -> None:
        self.n = n
        self.at = 0
        self.log = log

    def __iter__(self) -> Words:
        self.log.append("iter")
        self.at = 0
        return self

    def __next__(self) -> str:
        if self.at >= self.n:
            self.log.append("stop")
            raise StopIteration
        self.at += 1
        return str(self.at) * 20


class More(Words):
    """Inherits both."""


class Source:
    def __init__(self, n: int, log: list[str]) -> None:
        self.n = n
        self.log = log

    def __iter__(self) -> Words:
        self.log.append("source")
        return Words(self.n, self.log)


class Listed:
    """Iterates over what there is when it is asked."""

    def __init__(self, items: list[str]) -> None:
        self.items = items

    def __iter__(self) -> Iterator[str]:
        return iter(self.items[:])


@module.command
def loops(n: int) -> str:
    log: list[str] = []
    shown = ""
    source = Source(n, log)
    for word in source:
        shown += word[0]
    words = More(n, log)
    for left, right in zip(words, words):
        shown += left[0] + right[0]
    for left, right in zip(source, source):
        shown += left[0] + right[0]
    for word in words:
        shown += f"<{word[0]}"
        if word[0] == "3":
            break
    shown += str(("2" * 20 in words, "9" in source, len(list(words)), max(source, default="")[:1]))
    return f"{shown} {log}"


@module.command
def later(n: int) -> str:
    log: list[str] = []
    source, words = Source(n, log), Words(n, log)
    log.append("zip")
    zipped = zip(source, words)
    log.append("map")
    mapped = map(lambda a, b: a[0] + b[0], source, source)
    log.append("genexp")
    each = (word[:2] for word in source)
    log.append("itertools")
    some = [chain(source, ["x"]), islice(source, 2), accumulate(source)]
    many = zip_longest(source, pairwise(source), fillvalue=None)
    log.append("run")
    shown = f"{[a[0] + b[0] for a, b in zipped]} {list(mapped)} {list(each)}"
    shown += f" {[len(list(part)) for part in some]} {len(list(many))}"
    return f"{shown} {log}"


@module.command
def iterators(n: int) -> str:
    log: list[str] = []
    words = Words(n, log)
    shown = next(words, "none")[:1]
    log.append("again")
    it = iter(words)
    shown += next(it, "none")[:1] + str(it is words)
    for word in it:
        shown += word[0]
        shown += next(words, "none")[:1]
    own = iter(Source(n, log))
    shown += next(own, "none")[:1] + next(own, "none")[:1]
    try:
        shown += next(own)[:1]
    except StopIteration:
        shown += "ended"
    return f"{shown} {log}"


@module.command
def changed(n: int) -> str:
    items = [str(i) for i in range(n)]
    listed = Listed(items)
    it, each, zipped = iter(listed), (item + "!" for item in listed), zip(listed, listed)
    items.append("new")
    return f"{list(it)} {list(each)} {list(zipped)} {list(listed)}"


# case: loops 0
# case: loops 1
# case: loops 4
# case: loops 5
# case: later 0
# case: later 1
# case: later 3
# case: iterators 0
# case: iterators 1
# case: iterators 2
# case: iterators 5
# case: changed 0
# case: changed 2
