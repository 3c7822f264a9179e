"""Replies of generators: few items are sent when all are known, many as they come; each of them is freed once."""

from collections.abc import Iterator

from redisjit import List, Module, RedisError

module = Module("held")


@module.command
def texts(n: int, fails: int) -> Iterator[bytes]:
    for i in range(n):
        if i == fails:
            raise RedisError(f"LATE at {i}")
        yield b"item %d" % i


@module.command
def perhaps(n: int, fails: int) -> Iterator[bytes | None]:
    for i in range(n):
        if i == fails:
            raise ValueError(f"late at {i}")
        yield None if i % 3 == 1 else b"x" * i


@module.command
def numbers(n: int) -> Iterator[float]:
    for i in range(n):
        yield i / 4


@module.command(reply="set")
def distinct(n: int, fails: int) -> Iterator[str]:
    for i in range(n):
        if i == fails:
            raise RedisError("LATE")
        yield f"item {i}"


@module.command
def echoed(*words: bytes) -> Iterator[bytes]:
    """Parts of the call itself."""
    for word in words:
        yield word
        yield word[1:]


@module.command
def doubled(*words: str) -> Iterator[str]:
    kept = [word for word in words if word]
    for at in range(len(words)):
        yield words[at] + words[-1]
    yield from kept


@module.command
def all_of(words: List, *more: bytes) -> Iterator[bytes]:
    """Words of the call that stay in a key, and the tuple of them in variables."""
    same = more
    for word in same:
        words.append(word)
    yield from more
    yield b",".join(same[1:])


@module.command
def pairs(*pairs: tuple[bytes, int]) -> Iterator[int]:
    for word, count in pairs:
        yield len(word) * count
    yield sum([count for _, count in pairs])
    yield len(pairs)


@module.command
def later(*words: bytes) -> Iterator[bytes]:
    return (word.upper() for word in words)


# case: texts 0 -1
# case: texts 1 -1
# case: texts 15 -1
# case: texts 16 -1
# case: texts 17 -1
# case: texts 40 -1
# case: texts 40 0
# case: texts 40 1
# case: texts 40 15
# case: texts 40 16
# case: texts 40 17
# case: texts 40 39
# case: perhaps 3 -1
# case: perhaps 16 -1
# case: perhaps 30 -1
# case: perhaps 30 2
# case: perhaps 30 16
# case: perhaps 30 25
# case: numbers 3
# case: numbers 20
# case: distinct 5 -1
# case: distinct 18 -1
# case: distinct 5 3
# case: distinct 18 17
# case: echoed a bcd "" {b"long " * 30}
# case: echoed 1 2 3 4 5 6 7 8 9
# case: echoed 1 2 3 4 5 6 7 8
# case: echoed 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
# case: doubled a "" {b"long " * 30} "\xc3\xa9"
# case: doubled 1 2 3 4 5 6 7 8 9
# case: doubled a "\xff"
# case: doubled 1 2 3 4 5 6 7 8 9 "\xff"
# case: all_of l a {b"long " * 30} c
# case: all_of l 1 2 3 4 5 6 7 8 9 10
# case: pairs a 1 bcd 2
# case: pairs a 1 bcd
# case: pairs a 1 b x
# case: pairs a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9
# case: pairs a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i x
# case: pairs a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8
# case: later a b
# case: later 1 2 3 4 5 6 7 8 9 10
