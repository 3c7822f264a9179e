"""Moments at which keys expire."""

from redisjit import Context, Hash, Key, Module, String

module = Module("moments")

FAR = 4102444800000  # in the year 2100


@module.command(replicate="effects")
def expire_at(key: Key, ms: int) -> tuple[bool, int | None, bool, bool]:
    done = key.expire_at(ms)
    return done, key.expires_at, key.ttl is not None, key.exists


@module.command(replicate="effects")
def near(key: Key, ms: int) -> tuple[bool, bool]:
    before = key.expires_at
    key.expire(ms)
    moment = key.expires_at
    left = key.ttl
    return before is None, moment is not None and left is not None and moment > FAR // 4 and left <= ms


@module.command
def moved(key: String, other: String) -> tuple[int | None, int | None]:
    """The expiry of one key for another."""
    moment = key.expires_at
    if moment is not None:
        other.expire_at(moment)
        key.persist()
    return key.expires_at, other.expires_at


@module.command
def past(key: Hash, ms: int) -> tuple[bool, int, bool]:
    """What has expired is gone, and can be made anew."""
    done = key.expire_at(ms)
    key[b"new"] = b"1"
    return done, len(key), key.expires_at is None


@module.command
def exists(ctx: Context, *names: bytes) -> list[bool]:
    return [ctx.exists(name) for name in names]


@module.command
def gone(ctx: Context, key: Key) -> tuple[bool, bool]:
    before = ctx.exists(key.name)
    key.unlink()
    return before, ctx.exists(key.name)


# run: SET s x
# run: HSET h f v g w
# case: expire_at s 4102444800000
# case: expire_at s 4102444800001
# case: expire_at missing 4102444800000
# case: expire_at s -1
# case: expire_at s 4611686018427387905
# case: near s 100000
# case: near missing 100000
# run: SET from x PXAT 4102444800123
# run: SET to y
# case: moved from to
# case: moved from to
# case: moved to to
# case: past h 1
# case: past h 0
# case: past missing 1
# case: expire_at h 1
# case: expire_at h 1
# case: exists s h from nothing "" s
# case: gone from
# case: gone from
