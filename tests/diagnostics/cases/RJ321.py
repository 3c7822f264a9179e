"""Functions that must not write."""

from redisjit import Context, Module

module = Module("m")


@module.info("sizes")
def sizes(ctx: Context) -> dict[str, int]:
    return {"calls": int(ctx.call("INCR", "calls"))}


@module.command
def f() -> None:
    pass
