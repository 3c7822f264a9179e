"""Replies that are sent piece by piece, as a generator makes them."""

from collections.abc import Iterator
from dataclasses import dataclass

from redisjit import Context, Hash, List, Module, RedisError

module = Module("streamed")


@dataclass
class Pair:
    name: bytes
    number: float


@module.command
def count(n: int) -> Iterator[int]:
    for i in range(n):
        yield i


@module.command
def divide(n: int, *parts: int) -> Iterator[int]:
    """An error is the last item, or the whole reply."""
    for part in parts:
        yield n // part


@module.command
def refuse(n: int, after: int) -> Iterator[bytes]:
    for i in range(n):
        if i == after:
            raise RedisError("STOP here")
        yield b"x" * i


@module.command
def nested(n: int) -> Iterator[tuple[int, list[str], float | None]]:
    for i in range(n):
        yield i, [str(k) for k in range(i)], None if i % 2 else i / 2


@module.command
def pairs(fields: Hash) -> Iterator[Pair]:
    for name, value in sorted(fields.items()):
        yield Pair(name, float(value))


@module.command
def drain(ctx: Context, queue: List, *, most: int = 10) -> Iterator[bytes]:
    """What is taken stays taken, whatever comes then."""
    while len(queue) > 0 and most > 0:
        item = queue.popleft()
        if item == b"bad":
            raise ValueError("a bad item")
        most -= 1
        yield item
    ctx.call("SET", "drained", "yes")


def twice(n: int) -> Iterator[int]:
    for i in range(n):
        yield i
        yield i


@module.command
def passed_on(n: int) -> Iterator[int]:
    """It need not be a generator itself."""
    return twice(n)


@module.command
def squares(*numbers: int) -> Iterator[int]:
    return (number * number for number in numbers)


@module.command
def cleaned(key: List, n: int) -> Iterator[int]:
    try:
        for i in range(n):
            yield 100 // (3 - i)
    finally:
        key.append(b"over")


@module.command(reply="map")
def lengths(n: int, *words: bytes) -> Iterator[tuple[bytes, int]]:
    for word in words:
        yield word, n // len(word)


@module.command(reply="set")
def distinct(*words: bytes) -> Iterator[bytes]:
    seen: set[bytes] = set()
    for word in words:
        if word == b"bad":
            raise RedisError("BAD word")
        if word not in seen:
            seen.add(word)
            yield word


@module.command(reply="flat")
def flattened(n: int, *words: bytes) -> Iterator[tuple[bytes, list[tuple[int, float | None]], tuple[str, ...]]]:
    for word in words:
        parts = [(n // size, None if size % 2 else size / 4) for size in range(len(word))] if word == b"bad" else []
        yield word, [*parts, (len(word), 0.5)] if word else [], ("x", "y")[: len(word)]


@module.command(reply="flat")
def nothing(n: int) -> Iterator[list[int]]:
    for i in range(n):
        yield []
    if n > 2:
        raise RedisError("LATE error")


# case: flattened 1 a "" bcd
# case: flattened 1 a bad
# case: flattened 1 bad a
# case: nothing 0
# case: nothing 2
# case: nothing 3
# case: lengths 7 a bb ccc
# case: lengths 7 ""
# case: lengths 7 a "" b
# case: distinct b a b
# case: distinct bad
# case: distinct b bad
# case: count 0
# case: count 5
# case: count 2000
# case: divide 10 1 2 3
# case: divide 10 0 2
# case: divide 10 1 2 0 3
# case: divide 10 1 x
# case: refuse 3 5
# case: refuse 3 0
# case: refuse 3 2
# case: nested 4
# run: HSET h b 2 a 1.5
# case: pairs h
# run: HSET h c x
# case: pairs h
# case: pairs nothing
# run: RPUSH l 1 2 3 bad 4
# case: drain l MOST 2
# case: drain l
# case: drain l
# case: drain l
# run: SET s v
# case: drain s
# case: passed_on 2
# case: squares 1 2 3
# case: squares 3037000500 # overflow
# case: cleaned k 2
# case: cleaned k 9
