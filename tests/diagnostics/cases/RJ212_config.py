"""What is no value: a setting itself."""

from redisjit import Module

module = Module("m")

limit = module.config("limit", 10)


def twice(n: int) -> int:
    return 2 * n


@module.command
def whole() -> int:
    return twice(limit)


@module.command
def assign() -> None:
    limit.value = 11
