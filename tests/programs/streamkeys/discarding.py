"""Ranges of a stream that are removed."""

from redisjit import Module, Stream, StreamID

module = Module("discarding")


@module.command
def between(key: Stream, start: bytes, stop: bytes) -> tuple[int, list[str], int]:
    removed = key.discard_range(StreamID.parse(start), StreamID.parse(stop))
    return removed, [str(id) for id, _ in key], len(key)


@module.command
def some(key: Stream, count: int) -> tuple[int, int]:
    return key.discard_range(count=count), len(key)


@module.command(replicate="effects")
def upto(key: Stream, stop: bytes) -> tuple[int, bool]:
    return key.discard_range(stop=StreamID.parse(stop)), key.exists


@module.command
def after(key: Stream, start: bytes) -> tuple[int, StreamID | None]:
    return key.discard_range(StreamID.parse(start)), key.last_id


@module.command
def fill(key: Stream, n: int) -> int:
    for i in range(n):
        key.add({b"n": b"%d" % i, b"m": b"", b"o": b"x" * (i % 7)}, StreamID(i + 1, 0))
    return len(key)


@module.command
def twice(key: Stream, text: bytes, ms: int) -> tuple[list[tuple[StreamID, dict[bytes, bytes]]], StreamID]:
    """Fields that are not written out, that stand twice, that are the same text."""
    name = text + b"!"
    id = key.add({name: text, b"b": text}, StreamID(ms, 1))
    key.add({b"a": text, b"a": name}, StreamID(ms, 2))  # noqa: F601
    last = key.add({b"a": text, b"b": text, b"c": b"c"}, id=StreamID(ms, 3))
    return key.range(id), last


# case: fill s 250
# case: between s 10 20
# case: between s 245 999
# case: between s 20 10
# case: between nothing 0 5
# case: some s 3
# case: some s 0
# case: some s -1
# case: upto s 100
# case: after s 240
# case: upto s 9999
# case: upto s 9999
# case: some s 5
# case: fill s 3
# case: twice t x 5
# case: twice t "" 6
# case: twice t x 5
# case: twice t x -5
# run: SET text x
# case: some text 1
# case: twice text x 1
# run: XADD full 18446744073709551615-18446744073709551614 f v
# case: between s 1 -1
