"""Commands that write and are not deterministic."""

from redisjit import Context, Hash, Module

module = Module("m")


@module.command
def clock(ctx: Context, key: Hash) -> None:
    key[b"time"] = f"{ctx.time_ms()}".encode()


@module.command
def random(ctx: Context, key: Hash) -> None:
    key[b"random"] = ctx.random_bytes(8)


@module.command
def client(ctx: Context, key: Hash) -> None:
    helper(ctx, key)


def helper(ctx: Context, key: Hash) -> None:
    key[b"client"] = f"{ctx.client_id()}".encode()
