"""Messages to a module with another name than of nine characters."""

from redisjit import Context, Module

module = Module("gossip")


@module.command
def nothing() -> None:
    pass


@module.on_message(1)
def first(ctx: Context, sender: bytes, payload: bytes) -> None:
    pass
