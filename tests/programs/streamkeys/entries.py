"""Entries of a stream: adding, looking up, removing."""

from redisjit import Module, Stream, StreamID

module = Module("entries")


@module.command
def add(key: Stream, ms: int, seq: int, *pairs: tuple[bytes, bytes]) -> tuple[str, int]:
    id = key.add(dict(pairs), StreamID(ms, seq))
    return str(id), len(key)


@module.command
def add_none(key: Stream) -> StreamID:
    return key.add({}, id=StreamID(99, 0))


@module.command
def get(key: Stream, ms: int, seq: int) -> tuple[bool, dict[bytes, bytes] | None]:
    id = StreamID(ms, seq)
    return id in key, key.get(id)


@module.command
def item(key: Stream, ms: int, seq: int) -> dict[bytes, bytes]:
    return key[StreamID(ms, seq)]


@module.command
def remove(key: Stream, ms: int, seq: int) -> int:
    del key[StreamID(ms, seq)]
    return len(key)


@module.command
def discard(key: Stream, ms: int, seq: int) -> tuple[bool, bool]:
    return key.discard(StreamID(ms, seq)), key.exists


@module.command
def last(key: Stream) -> StreamID | None:
    return key.last_id


@module.command
def clear(key: Stream) -> tuple[int, StreamID | None]:
    key.clear()
    return len(key), key.last_id


@module.command
def parse(text: bytes) -> tuple[StreamID, str, int, bool]:
    id = StreamID.parse(text)
    return id, str(id), id.ms + id.seq, id < StreamID(5, 1)


# case: get s 1 1
# case: last s
# case: item s 1 1
# case: remove s 1 1
# case: add s 1 1 f v
# case: add s 1 2 f v g "" "" "\x00\xff"
# case: add s 1 2 f v
# case: add s 0 5 f v
# case: add s 0 0 f v
# case: add s -1 0 f v
# case: add s 5 -7 f v
# case: add fresh 0 0 f v
# run: EXISTS fresh
# case: add s 5 0 twice 1 twice 2
# case: add s 1526919030474 55 f {b"v"*100}
# case: add_none s
# case: get s 1 1
# case: get s 1 2
# case: get s 5 0
# case: get s 5 1
# case: get s -5 1
# case: item s 1526919030474 55
# case: item s 2 2
# case: last s
# case: discard s 1 1
# case: discard s 1 1
# case: discard s -1 1
# case: remove s 1526919030474 55
# case: remove s 1526919030474 55
# case: last s
# case: discard s 1 2
# case: discard s 5 0
# case: add s 5 1 f v
# case: last s
# run: XADD dup 1-1 f 1 f 2
# case: get dup 1 1
# case: clear s
# case: clear s
# run: SET text x
# case: add text 1 1 f v
# case: parse 1526919030474-55
# case: parse 5
# case: parse 5-1
# case: parse 5-
# case: parse -5
# case: parse ""
# case: parse "+5-1"
# case: parse 1-1-1
# case: parse 18446744073709551615-1
# case: parse 5-9999999999999999999
