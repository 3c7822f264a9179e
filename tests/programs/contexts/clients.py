"""What a handler sees of clients."""

from redisjit import Client, Context, Module

module = Module("clients")


def state(client: Client) -> list[bool]:
    flags = [client.is_tls, client.is_pubsub, client.is_blocked, client.is_tracking]
    return [*flags, client.is_unix_socket, client.is_in_multi]


@module.command
def me(ctx: Context) -> tuple[str, int, bytes, bool]:
    client = ctx.client
    return client.addr, client.db, client.user, client.id == ctx.client_id()


@module.command
def states(ctx: Context) -> list[int]:
    return [int(flag) for flag in state(ctx.client)]


@module.command
def certificate(ctx: Context) -> bytes | None:
    return ctx.client.certificate


@module.command
def other(ctx: Context, id: int) -> bytes | None:
    client = ctx.client_by_id(id)
    return None if client is None else client.user


@module.command
def port(ctx: Context) -> bool:
    found = ctx.client_by_id(ctx.client.id)
    return found is not None and found.port == ctx.client.port > 0


# case: me
# case: states
# case: certificate
# case: other 0
# case: other 123456789
# case: port
