"""Functions that must not write."""

from redisjit import Context, Module

module = Module("m")


@module.info("sizes")
def sizes(ctx: Context) -> dict[str, int]:
    return {"calls": int(ctx.call("INCR", "calls"))}


def save(ctx: Context) -> None:
    ctx.log("it begins")
    ctx.call("SET", "saved", 1)


@module.command(replicate="effects")
def start(ctx: Context) -> int:
    return ctx.fork(save)
