"""Options that mean nothing."""

from redisjit import Context, Module

module = Module("m")


@module.on_key("set", b"del")
def bad(ctx: Context, event: str, key: bytes) -> None:
    pass


@module.on_key("set", job=1)
def job(ctx: Context, event: str, key: bytes) -> None:
    pass


@module.on_key("set", prefix="user:")
def prefixed(ctx: Context) -> None:
    pass


@module.command
def f() -> None:
    pass
