"""Calls of commands with options: permissions, no writes, what a script may not do, trying without running."""

from redisjit import Context, Module, RedisError, Reply

module = Module("call_options")


@module.command(replicate="effects")
def as_user(ctx: Context, user: str, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], user=user)


@module.command(replicate="effects")
def checked(ctx: Context, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], check_acl=True)


@module.command
def reading(ctx: Context, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], no_writes=True)


@module.command(replicate="effects")
def script(ctx: Context, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], script=True)


@module.command(replicate="effects")
def sparing(ctx: Context, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], deny_oom=True)


@module.command(replicate="effects")
def both(ctx: Context, user: bytes, *words: bytes) -> str:
    try:
        found = ctx.call(words[0], *words[1:], user=user, no_writes=True, protocol=3)
    except RedisError as e:
        return "refused: " + str(e)
    return found.type


@module.command(replicate="effects")
def put(ctx: Context, key: bytes, value: bytes) -> bytes:
    ctx.call("SET", key, value, user="call_options_bob")
    ctx.call("SET", b"other" + key, value, check_acl=False)
    return bytes(ctx.call("GET", key, deny_oom=True))


@module.command
def by_variable(ctx: Context, key: bytes, n: int) -> int:
    try:
        return int(ctx.call("STRLEN", key, no_writes=n > 0, protocol=3 if n > 1 else 2))
    except RedisError:
        return -1


@module.command(replicate="effects")
def attempt(ctx: Context, user: bytes, *words: bytes) -> Reply:
    return ctx.call(words[0], *words[1:], user=user, dry_run=True)


@module.command
def dry(ctx: Context, *words: bytes) -> tuple[str, bool, bool]:
    found = ctx.call(words[0], *words[1:], dry_run=True, no_writes=True)
    return found.type, found.is_null, bool(found)


# run: ACL SETUSER call_options_bob on nopass +get +set +hgetall ~b*
# run: SET k text
# run: SET b text
# run: HSET bh f v
# case: as_user call_options_bob GET b
# case: as_user call_options_bob GET k
# case: as_user call_options_bob SET b new
# case: as_user call_options_bob SET k new
# case: as_user call_options_bob DEL b
# case: as_user call_options_bob CONFIG GET port
# case: as_user call_options_bob PUBLISH c m
# case: as_user call_options_bob GET
# case: as_user call_options_bob NOSUCH b
# case: as_user nobody GET b
# case: as_user default GET b
# case: as_user "" GET b
# case: checked GET b
# case: checked SET b newer
# case: checked NOSUCH
# case: reading GET b
# case: reading SET b x
# case: reading SET b
# case: reading NOSUCH b
# case: reading CONFIG RESETSTAT
# case: reading XGROUP CREATE x g 1
# case: reading XGROUP NOSUCH x
# case: reading HSCAN bh 0
# case: script SET c 1
# case: script SUBSCRIBE c
# case: script INCR c
# case: sparing SET d 1
# case: both call_options_bob GET b
# case: both call_options_bob SET b v
# case: both call_options_bob HGETALL bh
# case: both call_options_bob HGETALL h
# case: both call_options_bob STRLEN b
# case: put b 2
# case: put c 2
# case: by_variable b 0
# case: by_variable b 1
# case: by_variable b 2
# case: by_variable bh 2
# case: attempt default SET b 3
# case: attempt call_options_bob SET b 3
# case: attempt call_options_bob SET c 3
# case: attempt call_options_bob GET
# case: attempt "" NOSUCH
# case: attempt "" INCR
# case: dry GET b
# case: dry SET b v
# case: reading GET b
