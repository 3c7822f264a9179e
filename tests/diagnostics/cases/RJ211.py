"""Annotations that name no type of the language."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, List, TypeVar

from redisjit import Module

module = Module("m")


@module.command
def any_(n: int) -> None:
    x: Any = n


@module.command
def bare(n: int) -> None:
    x: list = [n]


@module.command
def two_items(n: int) -> None:
    x: list[int, int] = [n]


@module.command
def union(n: int) -> None:
    x: int | str = n


@module.command
def old_spelling(n: int) -> None:
    x: List[int] = [n]


@module.command
def sequence(n: int) -> None:
    x: Sequence[int] = [n]


@module.command
def moment(n: int) -> None:
    x: datetime | None = None


@module.command
def undefined(n: int) -> None:
    x: Missing = n


@module.command
def value(n: int) -> None:
    x: 1 = n


@module.command
def not_python(n: int) -> None:
    x: "int |" = n
