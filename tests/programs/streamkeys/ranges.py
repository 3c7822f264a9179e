"""Ranges of a stream, both ways."""

from redisjit import Module, Stream, StreamID

module = Module("streamranges")

Entries = list[tuple[StreamID, dict[bytes, bytes]]]


@module.command
def fill(key: Stream, first: int, n: int) -> int:
    for i in range(n):
        key.add({b"n": str(i).encode(), b"square": str(i * i).encode()}, id=StreamID(first + i // 3, i % 3))
    return len(key)


@module.command
def everything(key: Stream) -> tuple[list[str], list[bytes]]:
    return [str(id) for id, _ in key], [fields[b"n"] for _, fields in reversed(key)]


@module.command
def between(key: Stream, start: bytes, stop: bytes, count: int) -> tuple[Entries, Entries]:
    low, high = StreamID.parse(start), StreamID.parse(stop)
    return key.range(low, high, count=count), key.range(low, high, count=count, reverse=True)


@module.command
def open_ended(key: Stream, at: bytes) -> tuple[list[StreamID], list[StreamID], list[StreamID], int]:
    id = StreamID.parse(at)
    return (
        [found for found, _ in key.range(id)],
        [found for found, _ in key.range(stop=id)],
        [found for found, _ in key.range(None, id, reverse=True, count=2)],
        len(key.range(reverse=True)),
    )


@module.command
def pages(key: Stream, size: int) -> list[int]:
    out: list[int] = []
    at = StreamID(0, 0)
    while page := key.range(at, count=size):
        out.append(len(page))
        last = page[-1][0]
        at = StreamID(last.ms, last.seq + 1)
    return out


@module.command
def negative(key: Stream, ms: int) -> int:
    return len(key.range(StreamID(ms, 0)))


@module.command
def total(key: Stream) -> int:
    return sum([int(fields[b"square"]) for _, fields in key])


# case: everything none
# case: between none 1 2 5
# case: open_ended none 5
# case: pages none 3
# case: fill s 100 8
# case: everything s
# case: between s 100-1 101-2 10
# case: between s 100-1 101-2 2
# case: between s 100-1 101-2 0
# case: between s 100-1 101-2 -1
# case: between s 102 100 5
# case: between s 101-1 101-1 5
# case: between s 0 100 5
# case: between s 500 600 5
# case: open_ended s 101-1
# case: open_ended s 0
# case: open_ended s 999
# case: pages s 3
# case: negative s -1
# case: fill large 1000 500
# case: total large
# case: pages large 64
# run: XDEL large 1000-1 1100-0
# case: between large 1000 1001 9
# case: between large 1099-2 1100-2 9
# run: XGROUP CREATE large g 0
# case: total large
