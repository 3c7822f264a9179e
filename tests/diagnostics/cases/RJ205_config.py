"""Settings are read by their value, and by nothing else."""

from redisjit import Module

module = Module("m")

limit = module.config("limit", 10)


@module.command
def change() -> None:
    limit.set(11)


@module.command
def misspelt() -> int:
    return limit.values
