"""Calls whose reply is given to a function, when the command is done."""

from redisjit import Context, Module, Reply

module = Module("latercalls")


def keep(ctx: Context, reply: Reply, name: bytes) -> None:
    ctx.log(f"{name.decode()} {reply.type}")


@module.command(replicate="effects")
def ask(ctx: Context, name: bytes, *words: bytes) -> bool:
    return ctx.call_then(keep, words[0], *words[1:], argument=name) > 0


@module.command(replicate="effects")
def never(ctx: Context, name: bytes) -> tuple[bool, bool]:
    call = ctx.call_then(keep, "ECHO", "x", argument=name)
    return ctx.cancel_call(call), ctx.cancel_call(call)


# needs: 8
# case: ask k ECHO hello
# case: never k
# case: ask k GET
# case: ask k nonsense
