"""Ids of streams as arguments."""

from redisjit import Module, Stream, StreamID

module = Module("streamids")


@module.command
def parts(id: StreamID) -> tuple[int, int]:
    return id.ms, id.seq


@module.command
def between(key: Stream, start: StreamID, stop: StreamID | None = None) -> list[tuple[int, int]]:
    return [(id.ms, id.seq) for id, _ in key.range(start, stop)]


@module.command
def put(key: Stream, *, id: StreamID | None = None) -> str:
    if id is None:
        return "none"
    return str(key.add({b"f": b"v"}, id))


@module.command
def least(*ids: StreamID) -> str:
    return str(min(ids))


# case: parts 1-2
# case: parts 7
# case: parts 0-0
# case: parts 007-08
# case: parts 9223372036854775807-9223372036854775807
# case: parts 9223372036854775808-0
# case: parts 18446744073709551616-0
# case: parts 1-9223372036854775808
# case: parts -
# case: parts +
# case: parts 1-
# case: parts -1
# case: parts 1-2-3
# case: parts " 1-2"
# case: parts 1-*
# case: parts ""
# case: parts x
# case: parts {b"1" * 130}
# case: parts {b"0" * 130}
# case: parts "1\x002"
# case: put k
# case: put k ID 5-1
# case: put k ID 5-1
# case: put k ID 6
# case: put k ID 7-3
# case: between k 5
# case: between k 5-2 6-0
# case: between k 5 x
# case: least 3-1 2 3
