"""Hooks that are no functions."""

from redisjit import Context, Module

module = Module("m")


@module.on_load
class Start: ...


module.every(10)(lambda ctx: None)


@module.command
def f() -> None:
    pass
