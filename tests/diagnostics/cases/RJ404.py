"""A data type that is no class."""

from typing import Any

from redisjit import Module

module = Module("m")
declare: Any = module.datatype("bloom-rj1")
declare(5)


@module.command
def nothing() -> None:
    pass
