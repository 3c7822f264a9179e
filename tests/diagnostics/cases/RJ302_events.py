"""Functions for events that are not called like this, and calls for later of what cannot be called."""

from redisjit import Context, Module, events

module = Module("m")


@module.on_event
def short(ctx: Context) -> None:
    pass


@module.on_event
def other(ctx: Context, event: int) -> None:
    pass


@module.on_key("set")
def keys(ctx: Context, event: bytes) -> None:
    pass


@module.command
def f() -> None:
    pass


@module.on_event
def good(ctx: Context, event: events.SwapDB) -> None:
    pass
