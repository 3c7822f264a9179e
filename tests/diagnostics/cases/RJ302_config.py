"""Functions of settings that are not called like that."""

from redisjit import Context, Module

module = Module("m")

limit = module.config("limit", 10)
parts = module.config("parts", {"a"}, flags=["a", "b"])


@limit.check
def positive(value: str) -> None:
    pass


@parts.check
def few(value: frozenset[str]) -> bool:
    return len(value) < 2


@limit.on_change
def changed(ctx: Context, value: int) -> None:
    pass


@module.command
def get() -> int:
    return limit.value
