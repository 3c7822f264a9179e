"""The context: other commands, the clock, and the replication of effects, since a clock is not deterministic."""

from redisjit import Context, Hash, Module

module = Module("events")


@module.command(replicate="effects")
def touch(ctx: Context, key: Hash, field: bytes) -> int:
    """Note the time of an event, in milliseconds, and append it to a list beside the hash. Returns the time."""
    now = ctx.time_ms()
    key[field] = str(now).encode()
    ctx.call("RPUSH", key.name + b":log", field)
    return now


@module.command
def recent(ctx: Context, key: Hash, count: int = 10) -> list[tuple[bytes, bytes | None]]:
    """The last events, newest first, with their times."""
    out: list[tuple[bytes, bytes | None]] = []
    for item in ctx.call("LRANGE", key.name + b":log", -count, -1):
        field = bytes(item)
        out.insert(0, (field, key.get(field)))
    return out
