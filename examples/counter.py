"""A counter that starts again when it has not been used for a while: a string key with an expiry."""

from redisjit import Module, String

module = Module("counter")


@module.command(replicate="effects")
def hit(key: String, window_ms: int = 60_000) -> int:
    """Count a hit; the first one starts a window, after which the count starts again."""
    count = key.incr()
    if key.ttl is None:
        key.expire(window_ms)
    return count


@module.command(replicate="effects")
def allow(key: String, limit: int, window_ms: int) -> bool:
    """Count a hit unless the window has had `limit` of them. Returns whether it was counted."""
    if int(key.get() or b"0") >= limit:
        return False
    hit(key, window_ms)
    return True


@module.command
def reset(key: String) -> bool:
    """Forget the hits. Returns whether there were any."""
    return key.delete()
