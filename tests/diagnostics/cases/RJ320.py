"""Functions for INFO that return what has no fields."""

from redisjit import Module

module = Module("m")


@module.info("sizes")
def sizes() -> list[int]:
    return [1, 2]


@module.info("deep")
def deep() -> dict[str, dict[str, dict[str, int]]]:
    return {}


@module.info("numbers")
def numbers() -> dict[int, int]:
    return {}


@module.command
def f() -> None:
    pass
