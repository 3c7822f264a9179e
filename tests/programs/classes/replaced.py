"""dataclasses.replace, slots, Self; a class below one instance of a generic class."""

from __future__ import annotations
from dataclasses import dataclass, field, replace
import dataclasses
from typing import Generic, TypeVar, Self
from redisjit import Module
module = Module("class_replaced")
T = TypeVar("T")

@dataclass(slots=True, order=True)
class P:
    x: int
    y: bytes = b""
    def with_x(self, x: int) -> Self:
        return replace(self, x=x)

@dataclass(slots=True)
class Q:
    p: P
    n: int = field(init=False, default=3)
    def __post_init__(self) -> None:
        self.n += self.p.x

class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item
    def get(self) -> T:
        return self.item

class IntBox(Box[int]):
    def get(self) -> int:
        return self.item + 1

@module.command
def go(n: int) -> list[str]:
    p = P(n, b"k")
    q = dataclasses.replace(p, y=b"z")
    r = Q(p)
    s = replace(r, p=q)
    r.n = 0
    t = replace(r)
    return [f"{p} {q} {p.with_x(9)} {r} {s} {t}", str(p < q), str(r == t)]

@module.command
def boxes(n: int) -> list[int]:
    a: Box[int] = IntBox(n)
    b: Box[bytes] = Box(b"abc")
    c = Box(n)
    items: list[Box[int]] = [a, c]
    return [a.get(), len(b.get()), c.get(), *[i.get() for i in items]]

# case: go 1
# case: boxes 5
