"""Hooks that change data where the server cannot have that."""

from redisjit import Context, Module, events, raw

module = Module("m")


def count(ctx: Context, name: bytes) -> int:
    return int(ctx.call("INCR", name))


@module.on_key("set")
def seen(ctx: Context, event: str, key: bytes) -> None:
    ctx.log(event)
    count(ctx, key)


@module.on_event
def flushed(ctx: Context, event: events.FlushDB) -> None:
    if event.what == "end":
        ctx.call("SET", "flushed", ctx.time_ms())


@module.on_event
def removed(ctx: Context, event: events.KeyRemoved) -> None:
    raw.Replicate(raw.context(ctx), raw.cstring(b"DEL"), raw.cstring(b"c"), raw.cstring(b"k"))


@module.on_key("del", job=True)
def fine(ctx: Context, event: str, key: bytes) -> None:
    count(ctx, key)


@module.command
def f() -> None:
    pass
