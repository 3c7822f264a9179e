"""What needs the server's lock, in commands that run in the background."""

from collections.abc import Iterator

from redisjit import Context, Hash, Module, String, User, raw

module = Module("m")
NAME = module.config("name", b"nobody")


@module.command(background=True)
def keys(ctx: Context, key: Hash, field: bytes) -> bytes | None:
    old = key.get(field)
    key[field] = b"new"
    with ctx.lock():
        key[field] = b"newer"
    return old


def helper(ctx: Context, name: bytes) -> int:
    with ctx.lock():
        ctx.call("DEL", name)
    return int(ctx.call("INCR", name))


@module.command(background=True)
def calls(ctx: Context, name: bytes) -> int:
    with ctx.lock():
        helper(ctx, name)
    return helper(ctx, name)


def scan(key: String) -> Iterator[int]:
    for index in range(len(key)):
        yield key[index]


@module.command(background=True)
def generators(ctx: Context, key: String) -> int:
    total = 0
    for item in scan(key):
        total += item
    return total


@module.command(background=True)
def settings(n: int) -> bytes:
    return NAME.value * n


@module.command(background=True)
def raws(ctx: Context) -> int:
    return raw.GetContextFlags(raw.context(ctx))


@module.command(background=True)
def fine(ctx: Context, key: String) -> bytes:
    with ctx.lock():
        value = key.get() or NAME.value
    ctx.log(str(ctx.time_ms()))
    return value * 2


@module.command(background=True)
def users(ctx: Context) -> str:
    with ctx.lock():
        user: User = ctx.new_user(b"someone")
        return user.name.decode()
