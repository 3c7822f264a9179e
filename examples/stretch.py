"""In the background: a key is derived from a password on a thread, while the server serves others."""

import hashlib

from redisjit import Context, Module, String

module = Module("stretch", threads=2)


@module.command(background=True, timeout_ms=10_000)
def derive(ctx: Context, key: String, rounds: int = 10_000) -> bytes:
    """Derive a key from the stored password, and store it beside. The lock is held only while keys are used."""
    with ctx.lock():
        secret = key.get()
    if secret is None:
        raise ValueError("no such password")
    found = hashlib.pbkdf2_hmac("sha256", secret, b"salt", rounds)
    with ctx.lock():
        ctx.call("SET", key.name + b":derived", found)
    return found.hex().encode()


@module.command
def password(key: String, secret: bytes) -> None:
    """Store a password."""
    key.set(secret)
