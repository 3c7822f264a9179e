"""Small additions to the context."""

import numpy as np

from redisjit import Context, Module, Stream, StreamID

module = Module("newwords")


@module.command
def digits(ctx: Context, n: int) -> tuple[int, bool]:
    found = ctx.random_hex(n)
    return len(found), all(digit in b"0123456789abcdef" for digit in found)


@module.command(replicate="effects")
def words(ctx: Context, n: int, big: np.uint64, name: bytes) -> list[bytes]:
    """Numbers and replies as arguments."""
    ctx.call("DEL", name)
    ctx.call("RPUSH", name, n, big, np.uint64(7), ctx.call("ECHO", "text"), ctx.call("LLEN", name), -n)
    return [bytes(item) for item in ctx.call("LRANGE", name, 0, -1)]


@module.command(replicate="effects")
def entry(ctx: Context, key: Stream, ms: int) -> list[bytes]:
    id = key.add({b"f": b"v"}, StreamID(ms, 2))
    found = ctx.call("XRANGE", key.name, id, id)
    return [bytes(found[0][0]), bytes(ctx.call("ECHO", StreamID(0, 9)))]


@module.command(replicate="effects")
def wrong(ctx: Context, name: bytes) -> int:
    return int(ctx.call("LLEN", ctx.call("LRANGE", name, 0, -1)))


@module.command(replicate="effects")
def nothing(ctx: Context, name: bytes) -> int:
    return int(ctx.call("LLEN", ctx.call("GET", name)))

# case: digits 7
# case: digits 0
# case: digits -1
# case: words 5 18446744073709551615 k
# case: words -9223372036854775807 0 k
# case: entry s 7
# case: wrong k
# case: nothing x
