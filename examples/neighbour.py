"""A cluster: its nodes, the slots of keys, and messages from node to node."""

from redisjit import Context, Module

module = Module("neighbour")

QUESTION, ANSWER = 1, 2


@module.command
def names(ctx: Context) -> list[tuple[str, int, bool]]:
    """Address, port and role of the nodes that this one knows."""
    return [(node.host, node.port, node.is_master) for node in ctx.nodes()]


@module.command
def slot(ctx: Context, key: bytes) -> int:
    """The slot that a key is in, on any server."""
    return ctx.slot_of(key)


@module.command
def ask(ctx: Context) -> None:
    """Ask all other nodes how much memory they use. Their answers come to the subscribers of `neighbours`."""
    ctx.broadcast(QUESTION, b"memory")


@module.on_message(QUESTION)
def answer(ctx: Context, sender: bytes, payload: bytes) -> None:
    """Somebody asks: answer with a line of INFO."""
    for line in bytes(ctx.call("INFO", payload)).split(b"\r\n"):
        if line.startswith(b"used_memory:"):
            ctx.send(sender, ANSWER, line.split(b":")[1])


@module.on_message(ANSWER)
def heard(ctx: Context, sender: bytes, payload: bytes) -> None:
    """Somebody has answered."""
    ctx.publish(b"neighbours", sender + b" " + payload)
