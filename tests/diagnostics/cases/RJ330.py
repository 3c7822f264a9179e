"""Two functions for one type of messages."""

from redisjit import Context, Module

module = Module("messenger")


@module.command
def nothing() -> None:
    pass


@module.on_message(1)
def first(ctx: Context, sender: bytes, payload: bytes) -> None:
    pass


@module.on_message(type=1)
def second(ctx: Context, sender: bytes, payload: bytes) -> None:
    pass
