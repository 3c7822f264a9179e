"""Statements that are not part of the language."""

from redisjit import Context, Module

module = Module("m")


@module.command
def with_(ctx: Context) -> None:
    with ctx:
        pass


@module.command
def nested_function() -> None:
    def inner() -> None: ...


@module.command
def nested_coroutine() -> None:
    async def inner() -> None: ...


@module.command
def nested_class() -> None:
    class Inner: ...


@module.command
def import_() -> None:
    import os


@module.command
def import_from() -> None:
    from os import path


@module.command
def global_() -> None:
    global total
    total = 1


@module.command
def except_star() -> None:
    try:
        pass
    except* ValueError:
        pass


@module.command
def delete_attribute(ctx: Context) -> None:
    del ctx.db


@module.command
def delete_slice(n: int) -> None:
    items = [n]
    del items[0:1]


@module.command
def assign_slice(n: int) -> None:
    items = [n]
    items[0:1] = [n]


@module.command
def augment_slice(n: int) -> None:
    items = [n]
    items[0:1] += [n]


@module.command
def starred_target(n: int) -> int:
    first, *rest = [n]
    return first


@module.command
def annotated_item(n: int) -> None:
    items = [n]
    items[0]: int = 1


@module.command
def list_in_place(n: int) -> None:
    items = [n]
    items *= 2


@module.command
def set_in_place(n: int) -> None:
    items = {n}
    items |= {1}


@module.command
def encoding(s: str) -> bytes:
    return s.encode("latin-1")
