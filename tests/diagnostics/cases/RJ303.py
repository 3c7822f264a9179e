"""Options of hooks that mean nothing."""

from redisjit import Context, Module

module = Module("m")


@module.every(0)
def never(ctx: Context) -> None:
    pass


@module.every(True)
def always(ctx: Context) -> None:
    pass


@module.command
def f() -> None:
    pass
