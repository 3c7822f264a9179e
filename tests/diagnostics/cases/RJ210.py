"""Containers whose items nothing decides."""

from redisjit import Module

module = Module("m")


@module.command
def list_() -> int:
    items = []
    return len(items)


@module.command
def dict_() -> int:
    counts = {}
    return len(counts)


@module.command
def nested() -> int:
    rows = [[]]
    return len(rows)


@module.command
def in_expression() -> int:
    return len([])


@module.command
def least() -> None:
    x = min([])


@module.command
def value(n: int) -> None:
    d = {n: []}
