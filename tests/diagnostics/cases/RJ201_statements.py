"""Statements that are not part of the language."""

import contextlib
from dataclasses import dataclass

from redisjit import Context, Module

module = Module("m")


@dataclass
class Reads:
    """An __exit__ that reads its *args."""

    log: list[int]

    def __enter__(self) -> None: ...

    def __exit__(self, *args: object) -> None:
        self.log.append(len(args))


@dataclass
class Odd:
    """An __exit__ with parameters of its own."""

    log: list[int]

    def __enter__(self) -> None: ...

    def __exit__(self, kind: int, value: BaseException | None, trace: object) -> None: ...


@module.command
def with_arguments() -> None:
    with Reads([]):
        pass


@module.command
def with_odd_exit() -> None:
    with Odd([]):
        pass


@module.command
def suppress_elsewhere() -> None:
    contextlib.suppress(ValueError)


@module.command
def class_pattern(n: int) -> None:
    match n:
        case range():
            pass


@module.command
def key_pattern(ctx: Context) -> None:
    match ctx:
        case [_]:
            pass


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
