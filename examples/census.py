"""A child process: counting on a snapshot while the server goes on."""

from redisjit import Context, Module

module = Module("census")


def count(ctx: Context) -> int:
    """In the child: how many keys there are, 200 at most."""
    ctx.heartbeat(0.0)
    return min(int(ctx.call("DBSIZE")), 200)


def counted(ctx: Context, code: int) -> None:
    """In the server, when the child has ended: `code` is what `count` returned, or minus a signal."""
    ctx.call("SET", "census", code)


@module.command(replicate="effects")
def start(ctx: Context) -> bool:
    """Begin to count. The key `census` has the result in a moment."""
    return ctx.fork(count, done=counted) > 0


@module.command
def stop(ctx: Context, pid: int) -> bool:
    """End a child process that takes too long."""
    return ctx.kill_child(pid)
