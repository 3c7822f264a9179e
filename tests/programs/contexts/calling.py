"""ctx.call: arguments of every type, replies taken apart."""

from redisjit import Context, Module

module = Module("calling")


@module.command
def incr(ctx: Context, key: bytes, by: int) -> int:
    return int(ctx.call("INCRBY", key, by))


@module.command
def get(ctx: Context, key: bytes) -> bytes | None:
    reply = ctx.call(b"GET", key)
    if reply.is_null:
        return None
    return bytes(reply)


@module.command
def score(ctx: Context, key: bytes, member: str, by: float) -> float:
    return float(ctx.call("ZINCRBY", key, by, member))


@module.command
def number(ctx: Context, key: bytes) -> int:
    return int(ctx.call("GET", key))


@module.command
def members(ctx: Context, key: bytes) -> list[bytes]:
    out: list[bytes] = []
    for item in ctx.call("LRANGE", key, 0, -1):
        out.append(bytes(item))
    return out


@module.command
def ends(ctx: Context, key: bytes) -> tuple[int, bytes, bytes]:
    reply = ctx.call("LRANGE", key, 0, -1)
    return len(reply), bytes(reply[0]), bytes(reply[-1])


@module.command
def status(ctx: Context, key: bytes) -> tuple[bytes, str, int]:
    reply = ctx.call("SET", key, "value")
    return bytes(reply), reply.type, len(reply)


@module.command
def types(ctx: Context, key: bytes) -> list[str]:
    return [
        ctx.call("GET", key).type,
        ctx.call("STRLEN", key).type,
        ctx.call("GET", "missing").type,
        ctx.call("MGET", key).type,
    ]


@module.command
def nested(ctx: Context, key: bytes) -> list[bytes]:
    ctx.call("XADD", key, "1-1", "field", "value")
    entry = ctx.call("XRANGE", key, "-", "+")[0]
    return [bytes(entry[0]), bytes(entry[1][0]), bytes(entry[1][1])]


# case: incr n 5
# case: incr n -7
# case: get n
# case: get missing
# case: score z bob 1.5
# case: score z bob 0.25
# case: score z eve -1
# run: RPUSH l a b c
# case: members l
# case: members missing
# case: ends l
# case: ends missing
# case: status k
# case: types k
# case: types missing
# case: number n
# case: number k
# case: number missing
# case: nested x
