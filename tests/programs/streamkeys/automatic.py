"""Ids that the server chooses: no two runs have the same, so what is compared does not show them."""

from redisjit import Module, Stream, StreamID

module = Module("automatic")


@module.command(replicate="effects")
def add(key: Stream, value: bytes) -> tuple[bool, int]:
    before = key.last_id or StreamID(0, 0)
    id = key.add({b"value": value})
    found = key[id] == {b"value": value} and key.last_id == id > before
    return found, len(key)


@module.command(replicate="effects")
def many(key: Stream, n: int) -> tuple[int, bool, int]:
    ids = [key.add({b"i": str(i).encode(), b"": b"\0"}) for i in range(n)]
    found = [id for id, _ in key]
    key.clear()
    return len(set(ids)), found == ids, len(key)


@module.command(replicate="effects")
def empty(key: Stream) -> StreamID:
    return key.add({})


@module.command(replicate="effects")
def capped(key: Stream, most: int) -> list[bytes]:
    for i in range(2 * most):
        key.add({b"i": str(i).encode()})
        key.trim(most)
    out = [fields[b"i"] for _, fields in key]
    key.clear()
    return out


# case: many s 10
# case: capped s 5
# case: empty s
# run: SET text x
# case: many text 1
