"""Attributes that a value or a module has not."""

import math
from dataclasses import dataclass

from redisjit import Context, Hash, Module, String, raw

module = Module("m")


@dataclass
class Point:
    x: int

    def norm(self) -> int:
        return abs(self.x)


@module.command
def misspelled(b: bytes) -> bytes:
    return b.uper()


@module.command
def called_property(key: Hash) -> bool:
    return key.exists()


@module.command
def no_field(n: int) -> int:
    return Point(n).y


@module.command
def assigned(n: int) -> None:
    Point(n).z = 1


@module.command
def of_context(ctx: Context) -> None:
    ctx.exit()


@module.command
def of_module() -> float:
    return math.tau_and_more


@module.command
def of_raw() -> int:
    return raw.Repli()


@module.command
def of_string(key: String) -> bytes:
    return key.value
