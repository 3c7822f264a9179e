"""isinstance, type() and formats of members and named tuples; sums and changes in place of objects."""

from __future__ import annotations
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, IntFlag
from typing import NamedTuple
from redisjit import Module
module = Module("class_kinds")
class C(Enum):
    A = 1
    B = 2
class L(IntEnum):
    X = 1
    Y = 2
class M(IntEnum):
    X = 1
class S(StrEnum):
    A = "a"
class P(NamedTuple):
    x: int
    y: int = 2
class V:
    def __init__(self, x: int) -> None:
        self.x = x
    def __add__(self, o: V) -> V:
        return V(self.x + o.x)
    def __iadd__(self, o: V) -> V:
        self.x += o.x * 10
        return self
    def __lt__(self, o: V) -> bool:
        return self.x < o.x
    def __len__(self) -> int:
        return self.x
class Holder:
    def __init__(self) -> None:
        self.v = V(1)
        self.vs = [V(1), V(2)]
        self.d = {b"a": V(3)}

@module.command
def inst(n: int) -> list[bool]:
    p, c, x, s = P(n), C(n), L(n), S.A
    o: P | None = p if n else None
    return [isinstance(p, P), isinstance(p, tuple), isinstance(c, C), isinstance(x, int), isinstance(x, L), isinstance(s, str), isinstance(c, int), isinstance(p, list), type(p) is P, type(c) is C, type(x) is L, isinstance(o, P), x.value == M.X]

@module.command
def names(n: int) -> list[str]:
    return [type(P(n)).__name__, type(C.A).__name__, type(L.X).__name__, f"{C.A:>8}|", f"{L.Y:03d}", f"{S.A:>4}|", f"{C.B!s:<6}|", f"{L.X!r}"]

@module.command
def sums(n: int) -> list[int]:
    h = Holder()
    h.v += V(n)
    h.vs[0] += V(n)
    h.d[b"a"] += V(n)
    total = sum([V(1), V(n)], V(0))
    a = V(n)
    b = a
    b += V(1)
    low = min(V(3), V(2), V(n))
    return [h.v.x, h.vs[0].x, h.d[b"a"].x, total.x, a.x, low.x, sorted([V(3), V(n)])[0].x, sum(P(1, n)), max(P(n)), *P(n), *list(P(3)), len([v for v in h.vs if v])]

# case: inst 1
# case: inst 2
# case: names 1
# case: sums 5
