"""A job after a notification: sessions that end, by a command or by their expiry, are kept in a list."""

from redisjit import Context, Module

module = Module("expiring")


@module.on_key("expired", "del", job=True)
def gone(ctx: Context, event: str, key: bytes) -> None:
    """Note which session has ended, and how."""
    if key.startswith(b"session:"):
        ctx.call("RPUSH", "ended", key[len(b"session:") :] + b" " + event.encode())


@module.command(replicate="effects")
def login(ctx: Context, user: bytes, ms: int = 60_000) -> None:
    """Begin a session, which ends in some milliseconds."""
    ctx.call("SET", b"session:" + user, "", "PX", ms)


@module.command
def ended(ctx: Context) -> list[bytes]:
    """The sessions that have ended."""
    return [bytes(line) for line in ctx.call("LRANGE", "ended", 0, -1)]
