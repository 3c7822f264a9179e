"""Tokens: keyword-only parameters become Redis-style options, in any order."""

from redisjit import Module, RedisError, String

module = Module("lock")


@module.command
def take(key: String, owner: bytes, *, px: int = 30_000, force: bool = False) -> bool:
    """Take a lock for `PX` milliseconds, also from somebody else with `FORCE`. Returns whether it was taken."""
    holder = key.get()
    if holder is not None and holder != owner and not force:
        return False
    key.set(owner)
    key.expire(px)
    return True


@module.command
def release(key: String, owner: bytes) -> None:
    """Release a lock. An error with a code of its own when it is not the caller's."""
    if key.get() != owner:
        raise RedisError("NOTOWNER the lock is not yours")
    key.delete()
