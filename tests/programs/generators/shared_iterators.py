"""One iterator that several arguments of zip(), map() and zip_longest() share; iterators that change another's list."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import zip_longest

from redisjit import Module

module = Module("shared_iterators")


def numbers(n: int, log: list[str], fail: int = -1) -> Iterator[int]:
    log.append("begins")
    try:
        for i in range(n):
            if i == fail:
                raise ValueError(f"at {i}")
            yield i
    finally:
        log.append("ends")


@module.command
def pairs(n: int) -> str:
    it = iter(range(n))
    shown = f"{list(zip(it, it, it))} {list(it)}"
    words = iter([str(i) * 9 for i in range(n)])
    shown += f"{list(map(lambda a, b: a + b, words, words))} {dict(zip(words, words))}"
    words = iter([str(i) * 9 for i in range(n)])
    shown += f"{dict(zip(words, words))}"
    it = iter(range(n))
    shown += f"{list(zip_longest(it, it, fillvalue=-1))}"
    it = iter(range(n))
    shown += f"{list(zip(range(2), it, [5, 6, 7], it))} {list(it)}"
    it = iter(range(n))
    return shown + f"{[(a, b, c) for a, (b, c) in zip(it, enumerate(it, 10))]}"


@module.command
def letters(text: str) -> str:
    shown = ""
    it = iter(text)
    for a, b in zip(it, it):
        shown += f"{b}{a}"
        if a == "c":
            shown += next(it, "!")
    raw = iter(text.encode())
    return shown + f"{list(zip(raw, raw))}{list(raw)}"


@module.command
def strict(n: int) -> str:
    shown = ""
    it = iter(range(n))
    try:
        for a, b in zip(it, it, strict=True):
            shown += f"{a}{b} "
    except ValueError as error:
        shown += str(error)
    log: list[str] = []
    g = numbers(n, log)
    try:
        for some in zip(g, [1, 2, 3], g, numbers(9, log, 2), strict=True):
            shown += str(some)
    except ValueError as error:
        shown += str(error)
    return shown + f"{list(g)} {log}"


@module.command
def failing(n: int) -> str:
    log: list[str] = []
    shown = ""
    try:
        for a, b, c in zip(numbers(n, log), numbers(5, log, 3), numbers(4, log)):
            shown += f"{a}{b}{c} "
    except ValueError as error:
        shown += str(error)
    return shown + str(log)


@module.command
def nested(n: int) -> str:
    it = iter([str(i) * 20 for i in range(n)])
    some = filter(lambda two: "3" not in two[0], zip(it, it))
    shown = str([a[0] + b[0][0] for a, b in zip(it, some)])
    d = {str(i): i for i in range(n)}
    e = iter(d)
    return shown + str([(a, b, c) for a, (b, c) in zip(e, zip(e, d.values()))])


@module.command
def changing(n: int) -> str:
    xs = list(range(n))

    def popped() -> Iterator[int]:
        while xs:
            yield xs.pop()

    shown = "".join(f"({x},{y})" for x, y in zip(xs, popped()))
    ys = list(range(n))

    def first() -> Iterator[str]:
        while ys:
            yield str(ys.pop(0))

    for x, text, z in zip(ys, first(), ys):
        shown += f"({x},{text},{z})"
    d = deque(range(n))
    try:
        for a, b in zip(d, d):
            if b == 2:
                d.append(a)
    except RuntimeError as error:
        shown += str(error)
    return shown + f"{xs} {ys} {len(d)}"


@module.command
def kept(n: int) -> str:
    zipped = zip([1, 2], range(n), strict=True)
    added = (a + b for a, b in zip([1, 2], range(n), strict=True))
    some = map(lambda text: text * 2, filter(None, ["", "a" * 9, "b" * n]))
    shown = f"{list(some)} {[x + n for x in filter(None, [0, 1, n, 2])]}"
    true = (x for x in filter(None, (x for x in (0, n, 3))))
    shown += f"{list(true)}"
    try:
        for a, b in zipped:
            shown += f"({a},{b})"
        shown += f"{list(added)}"
    except ValueError as error:
        shown += str(error)
    return shown


# case: kept 0
# case: kept 1
# case: kept 2
# case: kept 3
# case: pairs 0
# case: pairs 1
# case: pairs 2
# case: pairs 5
# case: pairs 8
# case: letters abcdefg
# case: letters abcd
# case: strict 0
# case: strict 1
# case: strict 2
# case: strict 3
# case: strict 4
# case: strict 6
# case: failing 0
# case: failing 2
# case: failing 8
# case: nested 2
# case: nested 7
# case: nested 12
# case: changing 0
# case: changing 1
# case: changing 5
# case: changing 6
