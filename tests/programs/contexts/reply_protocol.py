"""Replies as bytes of the protocol."""

from redisjit import Context, Module

module = Module("replyprotocol")


@module.command(replicate="effects")
def shown(ctx: Context, *words: bytes) -> bytes:
    return ctx.call(words[0], *words[1:]).protocol


@module.command(replicate="effects")
def shown3(ctx: Context, *words: bytes) -> bytes:
    return ctx.call(words[0], *words[1:], protocol=3).protocol


@module.command
def parts(ctx: Context, key: bytes) -> list[bytes]:
    return [item.protocol for item in ctx.call("LRANGE", key, 0, -1)]


@module.command
def same(ctx: Context, a: bytes, b: bytes) -> bool:
    """Whether two lists have the same items."""
    return ctx.call("LRANGE", a, 0, -1).protocol == ctx.call("LRANGE", b, 0, -1).protocol


# needs: 7
# run: RPUSH l a bb ""
# run: RPUSH m a bb ""
# run: RPUSH n a bb
# run: ZADD z 1.5 a
# run: SADD s x
# run: HSET h f v
# case: shown GET nothing
# case: shown ECHO hello
# case: shown STRLEN x
# case: shown SET k v
# case: shown LRANGE l 0 -1
# case: shown LRANGE nothing 0 -1
# case: shown HGETALL h
# case: shown3 HGETALL h
# case: shown3 SMEMBERS s
# case: shown3 ZSCORE z a
# case: shown3 GET nothing
# case: shown GET l
# case: shown EVAL "return {1, {2, 'x'}, false}" 0
# case: parts l
# case: same l m
# case: same l n
