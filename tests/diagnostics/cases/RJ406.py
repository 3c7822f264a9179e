"""A field that cannot be saved."""

from collections.abc import Callable
from dataclasses import dataclass

from redisjit import Key, Module

module = Module("m")


@module.datatype("bloom-rj1")
@dataclass
class Bloom:
    added: int
    mix: Callable[[int], int]


@module.command
def added(key: Key[Bloom]) -> int:
    bloom = key.value
    return 0 if bloom is None else bloom.added
