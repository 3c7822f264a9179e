"""Calls that a child process cannot be made by."""

from redisjit import Context, Module

module = Module("m")


def work(ctx: Context) -> int:
    return 0


@module.command
def nothing(ctx: Context) -> int:
    return ctx.fork()


@module.command
def more(ctx: Context) -> int:
    return ctx.fork(work, finished=work)


@module.command
def last(ctx: Context) -> None:
    ctx.fatal()
