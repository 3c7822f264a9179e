"""Commands that write in every way there is; `test_replication.py` says what replicas and the AOF get of each."""

from redisjit import Context, Hash, Key, Module, RedisError, String

module = Module("prop")


@module.command
def then_raise(key: Hash, value: bytes) -> None:
    """Write, then fail."""
    key[b"f"] = value
    raise ValueError("after writing")


@module.command
def only_raise(key: Hash) -> None:
    """Fail before writing."""
    if len(key) >= 0:
        raise RedisError("NOTYET nothing written")
    key[b"f"] = b"never"


@module.command
def maybe(key: Hash, field: bytes) -> bool:
    """Remove a field that may not be there."""
    return key.pop(field, None) is not None


@module.command
def delete(key: Key) -> bool:
    """Delete a key that may not be there."""
    return key.delete()


@module.command
def twice(key: Hash, other: String, value: bytes) -> None:
    """Write two keys."""
    key[b"a"] = value
    key[b"b"] = value
    other.set(value)


@module.command(replicate="effects")
def twice_effects(key: Hash, other: String, value: bytes) -> None:
    """Write two keys; replicate the writes."""
    key[b"a"] = value
    other.set(value)


@module.command(replicate="effects")
def one_effect(key: Hash, value: bytes) -> None:
    """Write one field."""
    key[b"f"] = value


@module.command(replicate="effects")
def every_effect(key: Hash, other: String) -> None:
    """Every way to write."""
    key[b"a"] = b"1"
    key.setdefault(b"b", b"2")
    del key[b"a"]
    key.pop(b"b")
    key[b"c"] = b"3"
    other.set(b"x")
    other.append(b"y")
    other.append(b"")
    other.delete()
    other.incr()
    other.incr(-5)
    other.expire(1_000_000)
    other.persist()
    key.expire(1_000_000)


@module.command(replicate="effects")
def effects_then_raise(key: Hash, value: bytes) -> None:
    """Write, then fail; replicate the writes."""
    key[b"f"] = value
    raise KeyError(value)


@module.command(replicate="effects")
def clock(ctx: Context, key: Hash) -> int:
    """Write the time and something random."""
    now = ctx.time_us()
    key[b"time"] = str(now).encode()
    key[b"random"] = ctx.random_bytes(8)
    return now


@module.command
def expiring(key: String, ms: int) -> bool:
    """Write with an expiry."""
    key.set(b"v")
    return key.expire(ms)


@module.command(replicate="effects")
def expiring_effects(key: String, ms: int) -> bool:
    """Write with an expiry; replicate the writes."""
    key.set(b"v")
    return key.expire(ms)


@module.command
def expire_then_set(key: String) -> None:
    """Writing a string takes its expiry away."""
    key.set(b"v")
    key.expire(1000)
    key.set(b"w")


@module.command
def expire_then_persist(ctx: Context, key: String) -> None:
    """Another command takes the expiry away."""
    key.set(b"v")
    key.expire(1000)
    ctx.call("PERSIST", key.name)


@module.command
def expire_same(key: String, other: String) -> None:
    """When both are one key, the second write takes its expiry away."""
    key.set(b"v")
    key.expire(1000)
    other.set(b"w")


@module.command
def expire_then_rename(ctx: Context, key: String, target: bytes) -> None:
    """The expiry moves to another key."""
    key.set(b"v")
    key.expire(1_000_000)
    ctx.call("RENAME", key.name, target)


@module.command
def persist(key: Key) -> bool:
    """Take the expiry away."""
    return key.persist()


@module.command
def expire_many(ms: int, *keys: String) -> int:
    """Set the expiry of several keys. Returns how many there were."""
    done = 0
    for key in keys:
        done += key.expire(ms)
    return done


@module.command(replicate="effects")
def call_effects(ctx: Context, key: Hash) -> int:
    """Write through other commands and the key itself, in turn; replicate the writes."""
    ctx.call("RPUSH", key.name + b":l", 1, 2)
    key[b"f"] = b"v"
    ctx.call("RPUSH", key.name + b":l", 3)
    return int(ctx.call("LLEN", key.name + b":l"))


@module.command
def call_verbatim(ctx: Context, key: Hash) -> int:
    """Write through other commands and the key itself, in turn."""
    ctx.call("RPUSH", key.name + b":l", 1, 2)
    key[b"f"] = b"v"
    ctx.call("RPUSH", key.name + b":l", 3)
    return int(ctx.call("LLEN", key.name + b":l"))


@module.command
def call_only(ctx: Context, key: bytes) -> int:
    """Write through another command only."""
    return int(ctx.call("INCR", key))


@module.command
def call_reads(ctx: Context, key: bytes) -> int:
    """Read through another command."""
    return int(ctx.call("EXISTS", key))


@module.command
def iterate(source: Hash, target: String) -> int:
    """Write in the order of a hash, which differs between servers."""
    for field in source:
        target.append(field)
    return len(target)


@module.command(replicate="none")
def silent(key: Hash, value: bytes) -> None:
    """Write without telling anybody."""
    key[b"f"] = value
    key.expire(1_000_000)


@module.command(replicate="none")
def instead(ctx: Context, key: Hash, value: bytes) -> None:
    """Say oneself what replicas should do."""
    key[b"f"] = value
    ctx.replicate("HSET", key.name, "f", value)
