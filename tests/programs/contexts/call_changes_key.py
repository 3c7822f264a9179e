"""Commands called from a handler that change, remove or replace its own keys."""

from redisjit import Context, Hash, Module, RedisError, String

module = Module("call_changes_key")


@module.command
def string(ctx: Context, key: String) -> list[bytes | None]:
    out: list[bytes | None] = []
    ctx.call("SET", key.name, "called")
    out.append(key.get())
    key.append(b"!")
    ctx.call("APPEND", key.name, "?")
    out.append(key.get())
    ctx.call("DEL", key.name)
    out.append(key.get())
    key.set(b"back")
    ctx.call("SETRANGE", key.name, 100, "far")
    out.append(key[98:])
    out.append(bytes(ctx.call("GET", key.name)))
    return out


@module.command
def hash_(ctx: Context, key: Hash) -> list[bytes | None]:
    out: list[bytes | None] = []
    key[b"f"] = b"1"
    ctx.call("HSET", key.name, "f", "2", "g", "3")
    out.append(key.get(b"f"))
    ctx.call("DEL", key.name)
    out.append(key.get(b"f"))
    key[b"h"] = b"4"
    out.append(bytes(ctx.call("HGET", key.name, "h")))
    ctx.call("RENAME", key.name, key.name + b"2")
    out.append(str(key.exists).encode())
    ctx.call("RENAME", key.name + b"2", key.name)
    out.append(key.get(b"h"))
    return out


@module.command
def while_iterating(ctx: Context, key: Hash) -> list[bytes]:
    seen: list[bytes] = []
    for field, value in key.items():
        ctx.call("DEL", key.name)
        seen.append(field + b"=" + value)
    return seen


@module.command
def replaced(ctx: Context, key: Hash) -> bytes:
    key[b"f"] = b"1"
    ctx.call("SET", key.name, "a string")
    try:
        return key.get(b"f", b"none")
    except RedisError as e:
        return str(e).encode()


@module.command
def replaced_uncaught(ctx: Context, key: String) -> int:
    ctx.call("DEL", key.name)
    ctx.call("RPUSH", key.name, "x")
    return key.append(b"y")


@module.command
def kept_bytes(ctx: Context, key: String, other: Hash) -> list[bytes]:
    text = key.get() or b"none"
    value = other.get(b"f", b"none")
    ctx.call("DEL", key.name, other.name)
    ctx.call("SET", "filler", b"z" * 500)
    key.set(b"new")
    other[b"f"] = b"new"
    return [text, value]


@module.command
def flushed(ctx: Context, key: Hash) -> tuple[int, bytes | None]:
    key[b"f"] = b"1"
    ctx.call("FLUSHALL")
    before = len(key)
    key[b"g"] = b"2"
    return before, key.get(b"g")


# case: string s
# case: hash h
# run: HSET i a 1 b 2
# case: while_iterating i
# case: replaced r
# case: replaced_uncaught u
# run: SET k kept
# run: HSET o f value
# case: kept_bytes k o
# case: kept_bytes missing missing2
# case: flushed x
