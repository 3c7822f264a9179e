"""Functions that a child process does not call like that."""

from redisjit import Context, Module

module = Module("m")


def work(ctx: Context) -> int:
    return 0


def text(ctx: Context) -> str:
    return ""


@module.command
def run(ctx: Context) -> int:
    return ctx.fork(text)


@module.command
def done(ctx: Context) -> int:
    return ctx.fork(work, work)
