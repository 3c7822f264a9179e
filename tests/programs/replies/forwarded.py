"""Replies of commands, forwarded."""

from redisjit import Context, Module, Reply

module = Module("forwarded")


@module.command
def get(ctx: Context, key: bytes) -> Reply:
    return ctx.call("GET", key)


@module.command
def hgetall(ctx: Context, key: bytes) -> Reply:
    return ctx.call("HGETALL", key)


@module.command
def put(ctx: Context, key: bytes, value: bytes) -> Reply:
    return ctx.call("SET", key, value)


@module.command
def push(ctx: Context, key: bytes, *values: bytes) -> Reply:
    for value in values:
        ctx.call("RPUSH", key, value)
    return ctx.call("LRANGE", key, 0, -1)


@module.command
def maybe(ctx: Context, key: bytes, n: int) -> Reply | None:
    if n == 0:
        return None
    return ctx.call("STRLEN", key)


@module.command
def nested(ctx: Context, key: bytes) -> Reply:
    ctx.call("XADD", key, "1-1", "f", "v")
    return ctx.call("XRANGE", key, "-", "+")


# case: put k v
# case: get k
# case: get missing
# run: HSET h f v
# case: hgetall h
# case: hgetall missing
# case: get h
# case: push l a b
# case: push k a
# case: maybe k 0
# case: maybe k 1
# case: nested s
