"""ctx.call with arguments of every type; replies into lists, dicts and tuples."""

from redisjit import Context, Module

module = Module("calls_and_containers")


@module.command
def fill(ctx: Context, key: bytes, n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        out.append(int(ctx.call("RPUSH", key, i, f"t{i}", i / 4, b"b" * i)))
    return out


@module.command
def read(ctx: Context, key: bytes) -> list[bytes]:
    return [bytes(item) for item in ctx.call("LRANGE", key, 0, -1)]


@module.command
def counted(ctx: Context, key: bytes) -> dict[bytes, int]:
    out: dict[bytes, int] = {}
    for item in ctx.call("LRANGE", key, 0, -1):
        word = bytes(item)
        out[word] = out.get(word, 0) + len(word)
    return out


@module.command
def ends(ctx: Context, key: bytes) -> tuple[bytes, bytes, int, bool]:
    reply = ctx.call("LRANGE", key, 0, -1)
    missing = ctx.call("LINDEX", key, 1000)
    return bytes(reply[0]), bytes(reply[-1]), len(reply), missing.is_null


@module.command
def wrong(ctx: Context, key: bytes) -> bytes:
    try:
        ctx.call("INCR", key)
    except Exception as e:
        return str(e).encode()[:9]
    return b"fine"


# case: fill k 3
# case: read k
# case: counted k
# case: ends k
# case: ends nothing
# case: wrong k
# case: wrong other
