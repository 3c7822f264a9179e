"""The same commands in the foreground and in the background."""

from redisjit import Context, Module, String

module = Module("background")


@module.command
def echo(value: bytes) -> bytes:
    """Reply the argument."""
    return value


@module.command(background=True)
def echo_there(value: bytes) -> bytes:
    """The same on a thread."""
    return value


@module.command
def get(key: String) -> bytes | None:
    """Reply a value."""
    return key.get()


@module.command(background=True)
def get_there(ctx: Context, key: String) -> bytes | None:
    """The same on a thread, under the lock."""
    with ctx.lock():
        return key.get()


@module.command(background=True)
def hold(ctx: Context) -> None:
    """Keep a thread busy until the client has gone."""
    n = 1
    while n > 0:
        n = n % 1000 + 1


@module.command(block=True)
def wait(key: String) -> bytes | None:
    """Wait for a key."""
    return key.get()


@module.command
def wake(ctx: Context, key: String, value: bytes) -> None:
    """Write a key and wake who waits for it."""
    key.set(value)
    ctx.wake(key)
