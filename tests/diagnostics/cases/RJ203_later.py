"""Functions that cannot be called later."""

from redisjit import Context, Module

module = Module("m")


@module.command
def f(ctx: Context, value: bytes) -> None:
    ctx.after(10, text)


@module.command
def g(ctx: Context, value: bytes) -> None:
    ctx.add_reader(3, note)


def text(ctx: Context, text: str) -> None:
    pass


def note(ctx: Context, value: bytes) -> None:
    pass
