"""Hooks that are not called like this."""

from redisjit import Context, Module

module = Module("m")


@module.on_load
def start(ctx: Context, more: int) -> None:
    pass


@module.every(10)
def tick(ctx: bytes) -> None:
    pass


@module.on_unload
def end(ctx: Context) -> int:
    return 1


@module.on_unload
def late(ctx: Context, *rest: int) -> None:
    pass


@module.command
def f() -> None:
    pass
