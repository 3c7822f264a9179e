"""Module-level members, named tuples and dataclass instances as constants and as defaults."""

from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum, IntFlag
from typing import NamedTuple
from redisjit import Module
module = Module("class_constants")

class C(Enum):
    A = 1
    B = 2

class P(IntFlag):
    R = 4
    W = 2

class Pt(NamedTuple):
    x: int
    c: C = C.A

@dataclass(frozen=True)
class Rec:
    name: bytes
    at: Pt
    tags: tuple[bytes, ...] = ()

POINTS = [Pt(1), Pt(2, C.B)]
RECS = {b"a": Rec(b"a", POINTS[0]), b"b": Rec(b"b", Pt(7), (b"t",))}
BY = {C.A: b"first", C.B: b"second"}
ALL = (P.R, P.W, P.R | P.W)
DEFAULT = Rec(b"d", Pt(0))

@dataclass
class Uses:
    rec: Rec = DEFAULT
    color: C = C.B
    perms: P = P.R | P.W
    point: Pt = Pt(3)
    many: list[C] = field(default_factory=lambda: [C.A])

def with_default(c: C = C.B, p: Pt = Pt(5), r: Rec = DEFAULT) -> int:
    return c.value + p.x + len(r.name)

@module.command
def go(k: bytes) -> list[bytes]:
    r = RECS[k]
    u = Uses()
    out = [r.name, BY[r.at.c], str(r.at.x).encode(), str(POINTS[1].x + len(r.tags)).encode()]
    out.append(f"{r} {u} {ALL[2]!r} {POINTS}".encode())
    out.append(str(with_default() + with_default(C.A, p=Pt(1))).encode())
    return out

# case: go a
# case: go b
# case: go c
