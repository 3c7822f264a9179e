"""Replies of commands in RESP3's terms: every type, read in every way."""

from redisjit import Context, Module, RedisError, Reply

module = Module("resp3")


def shown(reply: Reply) -> str:
    kind = reply.type
    if kind == "map":
        return "map{" + ", ".join(sorted([shown(k) + ": " + shown(v) for k, v in reply.items()])) + "}"
    if kind == "array":
        return "[" + ", ".join([shown(item) for item in reply]) + "]"
    if kind == "set":
        return "set{" + ", ".join(sorted([shown(item) for item in reply])) + "}"
    if kind == "integer":
        return str(int(reply))
    if kind == "double":
        return str(float(reply))
    if kind == "bool":
        return str(bool(reply))
    if kind == "null":
        return "null"
    return kind + " " + repr(bytes(reply))


@module.command
def show(ctx: Context, protocol: int, *words: bytes) -> str:
    return shown(ctx.call(words[0], *words[1:], protocol=protocol, no_writes=True))


@module.command
def forward(ctx: Context, protocol: int, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], protocol=protocol, no_writes=True)


@module.command
def part(ctx: Context, n: int, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], protocol=3, no_writes=True)[n]


def attempt(reply: Reply, how: str) -> str:
    if how == "int":
        return str(int(reply))
    if how == "float":
        return str(float(reply))
    if how == "bytes":
        return repr(bytes(reply))
    if how == "bool":
        return str(bool(reply))
    if how == "len":
        return str(len(reply))
    if how == "item":
        return shown(reply[0])
    if how == "last":
        return shown(reply[-1])
    if how == "iter":
        return " ".join(sorted([shown(item) for item in reply]))
    if how == "items":
        return " ".join(sorted([shown(k) + "=" + shown(v) for k, v in reply.items()]))
    if how == "get":
        found = reply.get(b"f")
        return "none" if found is None else shown(found)
    if how == "format":
        return reply.format
    return str(reply.is_null)


HOWS = ("int", "float", "bytes", "bool", "len", "item", "last", "iter", "items", "get", "format", "null")


@module.command
def every(ctx: Context, protocol: int, *words: bytes) -> list[str]:
    reply = ctx.call(words[0], *words[1:], protocol=protocol, no_writes=True)
    out: list[str] = []
    for how in HOWS:
        try:
            out.append(attempt(reply, how))
        except RedisError as e:
            out.append("RedisError " + str(e))
        except Exception as e:
            out.append(str(e))
    return out


@module.command
def kept(ctx: Context) -> list[bytes]:
    """Parts outlive the variable of the whole."""
    parts: list[Reply] = []
    for key in (b"h", b"other"):
        whole = ctx.call("HGETALL", key, protocol=3)
        for name, value in whole.items():
            parts += [name, value]
        whole = ctx.call("GET", "k", protocol=3)
    return [bytes(part) for part in parts]


@module.command
def protocols(ctx: Context, protocol: int) -> str:
    return ctx.call("HGETALL", "h", protocol=protocol).type


@module.command
def truths(ctx: Context) -> list[bool]:
    found = [ctx.call("EXISTS", key) for key in ("h", "nothing")]
    found += [ctx.call("GET", key) for key in ("k", "empty", "nothing")]
    found += [ctx.call("LRANGE", "nothing", 0, -1), ctx.call("HGETALL", "h")]
    return [bool(reply) for reply in found] + [True if reply else False for reply in found]


@module.command
def backwards(ctx: Context, key: bytes) -> tuple[list[bytes], list[bytes], int]:
    reply = ctx.call("LRANGE", key, 0, -1, protocol=3)
    pairs = list(zip(reply, range(5), strict=False))
    return [bytes(item) for item in reversed(reply)], sorted([bytes(item) for item in reply]), len(pairs)


# run: HSET h f v g 1
# run: HSET other a b
# run: SADD s a b c
# run: ZADD z 1 a 2.5 b inf c
# run: SET k v
# run: SET n 12
# run: SET empty ""
# run: XADD x 1-1 f v
# run: RPUSH l a b c
# case: show 3 HGETALL h
# case: show 2 HGETALL h
# case: show 3 SMEMBERS s
# case: show 3 ZRANGE z 0 -1 WITHSCORES
# case: show 2 ZRANGE z 0 -1 WITHSCORES
# case: show 3 ZSCORE z a
# case: show 3 ZSCORE z none
# case: show 3 GET none
# case: show 3 XRANGE x - +
# case: show 3 XINFO STREAM x
# case: show 2 XINFO STREAM x
# case: show 3 CONFIG GET maxmemory-p*
# case: show 3 SET k v
# case: show 2 SET k
# case: show 3 NOSUCH a
# case: show 3 SMISMEMBER s a q
# case: forward 3 HGETALL h
# case: forward 0 HGETALL h
# case: forward 2 HGETALL h
# case: forward 3 SMEMBERS s
# case: forward 3 ZRANGE z 0 -1 WITHSCORES
# case: forward 3 ZSCORE z c
# case: forward 3 XINFO STREAM x
# case: forward 3 GET none
# case: forward 3 XRANGE x - +
# case: part 0 XRANGE x - +
# case: part 0 ZRANGE z 0 -1 WITHSCORES
# case: part 2 ZRANGE z 0 -1 WITHSCORES
# case: part 3 LRANGE l 0 -1
# case: every 3 HGETALL h
# case: every 3 HGETALL other
# case: every 3 HGETALL none
# case: every 2 HGETALL h
# case: every 2 LRANGE l 0 -1
# case: every 3 SMEMBERS s
# case: every 3 ZSCORE z b
# case: every 3 GET n
# case: every 3 GET empty
# case: every 3 GET none
# case: every 3 STRLEN k
# case: every 3 PING
# case: every 3 LOLWUT VERSION 1
# case: forward 3 LOLWUT VERSION 1
# case: kept
# case: protocols 0
# case: protocols 2
# case: protocols 3
# case: protocols 4
# case: truths
# case: backwards l
# case: backwards none
# case: backwards s
