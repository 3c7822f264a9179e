"""Commands that the server refuses raise RedisError; replies of the wrong kind, TypeError."""

from redisjit import Context, Module, RedisError

module = Module("call_errors")


@module.command
def incr(ctx: Context, key: bytes) -> int:
    return int(ctx.call("INCR", key))


@module.command
def caught(ctx: Context, key: bytes) -> bytes:
    try:
        ctx.call("INCR", key)
    except RedisError as e:
        return str(e).encode()
    return b"fine"


@module.command
def unknown(ctx: Context) -> bytes:
    try:
        ctx.call("NOSUCHCOMMAND", "a", "b")
    except RedisError as e:
        return str(e).encode()
    return b"fine"


@module.command
def unknown_uncaught(ctx: Context) -> int:
    return int(ctx.call("nosuch"))


@module.command
def arity(ctx: Context) -> int:
    return int(ctx.call("STRLEN"))


@module.command
def wrong_kind(ctx: Context, key: bytes, n: int) -> int:
    reply = ctx.call("GET", key)
    if n == 1:
        return int(reply)
    if n == 2:
        return len(bytes(reply))
    if n == 3:
        return int(float(reply))
    if n == 4:
        return len(reply)
    if n == 5:
        return len(bytes(reply[0]))
    count = 0
    for item in reply:
        count += len(bytes(item))
    return count


@module.command
def array_as(ctx: Context, n: int) -> int:
    reply = ctx.call("MGET", "a", "b")
    if n == 1:
        return int(reply)
    if n == 2:
        return len(bytes(reply))
    if n == 3:
        return int(float(reply))
    return len(bytes(reply[n]))


@module.command
def integer_as(ctx: Context, n: int) -> int:
    reply = ctx.call("STRLEN", "missing")
    if n == 1:
        return int(float(reply))
    if n == 2:
        return len(bytes(reply))
    return len(reply)


# run: SET s text
# run: HSET h f v
# case: incr s
# case: incr h
# case: caught s
# case: caught n
# case: unknown
# case: unknown_uncaught
# case: arity
# case: wrong_kind s 1
# case: wrong_kind s 2
# case: wrong_kind s 3
# case: wrong_kind s 4
# case: wrong_kind s 5
# case: wrong_kind s 6
# case: wrong_kind missing 1
# case: wrong_kind missing 2
# case: wrong_kind missing 3
# case: wrong_kind missing 4
# case: wrong_kind missing 5
# case: wrong_kind missing 6
# case: array_as 1
# case: array_as 2
# case: array_as 3
# case: array_as 0
# case: array_as 5
# case: array_as -3
# case: integer_as 1
# case: integer_as 2
# case: integer_as 3
