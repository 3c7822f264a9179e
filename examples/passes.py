"""Authentication: one-time tokens that stand for a user's password."""

import hashlib

from redisjit import Context, Module

module = Module("passes")


def key_of(token: bytes) -> bytes:
    """Where a token is kept: whoever reads the data set does not learn it."""
    return b"token:" + hashlib.sha256(token).hexdigest().encode()


@module.command(replicate="effects")
def issue(ctx: Context, user: bytes, seconds: int) -> bytes:
    """A token with which a client can become a user, once, within so many seconds."""
    token = b"token-" + ctx.random_bytes(16).hex().encode()
    ctx.call("SET", key_of(token), user, "EX", seconds)
    return token


@module.auth
def check(ctx: Context, user: bytes, password: bytes) -> bool | None:
    """What begins as a token does is one, or is wrong; anything else is a password, for the server to check."""
    if not password.startswith(b"token-"):
        return None
    owner = ctx.call("GETDEL", key_of(password))
    return not owner.is_null and bytes(owner) == user
