"""Trimming streams by length and by id, and changing them while they are iterated over."""

from redisjit import Context, Module, Stream, StreamID

module = Module("trimming")


@module.command
def fill(key: Stream, n: int) -> int:
    for i in range(n):
        key.add({b"n": str(i).encode()}, StreamID(i + 1, 0))
    return len(key)


@module.command
def trim(key: Stream, length: int) -> tuple[int, int]:
    return key.trim(length), len(key)


@module.command(replicate="effects")
def about(key: Stream, length: int) -> tuple[int, int]:
    return key.trim(length, approximate=True), len(key)


@module.command
def before(key: Stream, ms: int, seq: int) -> tuple[int, list[str]]:
    removed = key.trim_before(StreamID(ms, seq))
    return removed, [str(id) for id, _ in key.range(count=3)]


@module.command
def remove_even(key: Stream) -> list[bytes]:
    for id, fields in key:
        if int(fields[b"n"]) % 2 == 0:
            del key[id]
            key.add({b"n": b"1", **fields}, id=StreamID(id.ms + 1000, 0))
    return [fields[b"n"] for _, fields in key]


@module.command
def until(key: Stream, stop: int) -> int:
    for id, fields in reversed(key):
        if id.ms == stop:
            raise ValueError("found")
        key.discard(id)
        if b"n" not in fields:
            return -1
    return len(key)


@module.command
def same(a: Stream, b: Stream) -> list[str]:
    for id, fields in a.range(count=2):
        b.add(fields, StreamID(id.ms + 5000, 1))
        a.discard(id)
    b.trim(2)
    return [str(id) for id, _ in a]


@module.command
def by_command(ctx: Context, key: Stream) -> list[str]:
    out: list[str] = []
    for id, _ in key:
        ctx.call("XDEL", key.name, str(id))
        out.append(f"{len(key)} {id in key}")
    ctx.call("DEL", key.name)
    return [*out, str(key.last_id)]


# case: trim none 5
# case: about none 5
# case: before none 5 5
# case: fill s 10
# case: trim s 20
# case: trim s 7
# case: trim s -1
# case: about s -1
# case: before s 6 0
# case: before s 6 1
# case: before s -6 1
# case: about s 0
# case: remove_even s
# case: until s 9
# case: until s 1007
# case: trim s 0
# case: trim s 0
# case: fill t 6
# case: same t t
# case: same t u
# case: same none none
# case: by_command t
# case: by_command t
# case: fill large 1000
# case: about large 300
# case: trim large 300
# case: before large 900 0
