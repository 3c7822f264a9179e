"""Generators in loops, what they own, and what happens to them when a loop ends early or fails."""

from collections.abc import Iterator

from redisjit import Module

module = Module("basic")


def count(n: int) -> Iterator[int]:
    i = 0
    while i < n:
        yield i
        i += 1


def words(text: bytes, log: list[bytes]) -> Iterator[bytes]:
    try:
        for word in text.split():
            yield word + b"!"
        log.append(b"end")
    finally:
        log.append(b"finally")


def walk(depth: int) -> Iterator[int]:
    if depth > 0:
        yield from walk(depth - 1)
        yield depth
        for x in walk(depth - 1):
            yield x


def divide(xs: list[int], by: int) -> Iterator[int]:
    for x in xs:
        yield x // by


@module.command
def total(n: int) -> int:
    total = 0
    for i in count(n):
        total += i
    return total


@module.command
def listed(text: bytes, most: int) -> list[bytes]:
    out: list[bytes] = []
    for word in words(text, out):
        out.append(word)
        if len(out) >= most:
            break
    out.append(b"after")
    return out


@module.command
def tree(depth: int) -> list[int]:
    return [x for x in walk(depth)]


@module.command
def failing(n: int, by: int) -> int:
    total = 0
    for q in divide([10, 20, n], by):
        total += q
    return total


# case: total 10
# case: total 0
# case: listed "a b c" 10
# case: listed "a b c" 2
# case: listed "" 2
# case: tree 4
# case: failing 5 2
# case: failing 5 0


def guarded(xs: list[int], log: list[bytes]) -> Iterator[int]:
    for x in xs:
        try:
            yield x
        except ValueError:
            log.append(b"never")
        finally:
            try:
                log.append(f"{[1, 2][x]}".encode())
            except IndexError as error:
                log.append(str(error).encode())


@module.command
def dropped(text: bytes, at: int) -> list[bytes]:
    """An error in the loop that drops the generator keeps its message, whatever the generator does at its end."""
    log: list[bytes] = []
    try:
        for x in guarded([0, 1, 5], log):
            if x == at:
                raise ValueError(f"bad {text!r} at {x}")
            log.append(b"fine")
    except ValueError as error:
        log.append(str(error).encode())
    return log


@module.command
def unread(n: int) -> list[bytes]:
    out: list[bytes] = []
    for a, b in zip(words(b"a b c d", out), count(n)):
        out.append(a + str(b).encode())
    for b, a in zip(count(n), words(b"a b c d", out)):
        out.append(a + str(b).encode())
    return out


# case: dropped x 0
# case: dropped x 5
# case: dropped x 9
# case: unread 2
# case: unread 9
