"""String keys: replies that are bytes or None, and slices."""

from redisjit import Module, String

module = Module("text")


@module.command
def swap(key: String, value: bytes) -> bytes | None:
    """Store a value and return the one before, or nothing."""
    old = key.get()
    key.set(value)
    return old


@module.command
def shout(key: String, suffix: bytes = b"!") -> int:
    """Turn the text into capitals and append `suffix`. Returns the new length."""
    key.set((key.get() or b"").upper())
    return key.append(suffix)


@module.command
def head(key: String, n: int) -> bytes:
    """The first `n` bytes; without the last ones when n is negative."""
    return key[:n]
