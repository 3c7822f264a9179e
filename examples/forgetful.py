"""A filter: SET of a session without an expiry is given one, so that no session stays for ever."""

from redisjit import Arguments, Context, Key, Module

module = Module("forgetful")

SECONDS = 86_400


@module.filter
def expire(args: Arguments) -> None:
    """Every command passes here: what does not concern the filter should leave it soon."""
    if len(args) == 3 and args[0].upper() == b"SET" and args[1].startswith(b"session:"):
        args.append(b"EX")
        args.append(str(SECONDS).encode())


@module.command
def keep(ctx: Context, key: Key, value: bytes) -> None:
    """Set a key that does stay: the module's own calls are not filtered."""
    ctx.call("SET", key.name, value)
