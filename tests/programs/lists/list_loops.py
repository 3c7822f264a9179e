"""Looping over lists: enumerate, zip, reversed, a list that grows while it is read."""

from redisjit import Module

module = Module("list_loops")


@module.command
def numbered(*words: bytes) -> list[tuple[int, bytes]]:
    out: list[tuple[int, bytes]] = []
    for i, word in enumerate(words):
        out.append((i, word))
    return out


@module.command
def numbered_from(start: int, *words: bytes) -> list[tuple[int, bytes]]:
    out: list[tuple[int, bytes]] = []
    for i, word in enumerate(words, start):
        out.append((i, word))
    return out


@module.command
def zipped(n: int, m: int) -> list[int]:
    a = [1] * n
    b = [2] * m
    out: list[int] = []
    for x, y in zip(a, b):
        out.append(x + y)
    return out


@module.command
def backwards(*words: bytes) -> bytes:
    out = b""
    for word in reversed(words):
        out += word
    return out


@module.command
def grows(limit: int) -> list[int]:
    items = [1]
    for x in items:
        if len(items) < limit:
            items.append(x * 2)
    return items


@module.command
def shrinks(n: int) -> list[int]:
    items = [0] * n
    seen: list[int] = []
    for i, _ in enumerate(items):
        seen.append(i)
        items.pop()
    return seen


@module.command
def triples(n: int) -> list[int]:
    out: list[int] = []
    for i, (a, b) in enumerate(zip(range(n), reversed([5, 6, 7]))):
        out.append(i + a * 10 + b * 100)
    return out


# case: numbered a b c
# case: numbered_from 5 a b
# case: zipped 2 3
# case: zipped 3 0
# case: backwards a b c
# case: grows 6
# case: grows 0
# case: shrinks 5
# case: shrinks 0
# case: triples 2
# case: triples 9
