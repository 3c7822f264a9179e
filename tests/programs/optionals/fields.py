from __future__ import annotations
from dataclasses import dataclass
from redisjit import Module
module = Module("narrowed")

@dataclass
class Pair:
    a: int | None
    b: bytes | None
    inner: tuple[int, int] | None = None

def spoil(p: Pair) -> int:
    p.a = None
    return 1

@module.command
def both(x: int, y: bytes) -> int:
    p = Pair(None if x < 0 else x, None if not y else y)
    if p.a is None or p.b is None:
        return -1
    return p.a + len(p.b)

@module.command
def spoiled(x: int) -> int:
    p = Pair(x, None)
    if p.a is not None:
        try:
            return spoil(p) + p.a
        except TypeError:
            return -5
    return 0

@module.command
def loop(x: int) -> list[int]:
    p = Pair(x, b"")
    out: list[int] = []
    if p.a is None:
        return out
    for i in range(3):
        out.append(i if p.a is None else p.a + i)
        p.a = None if i == 1 else i * 10
    if p.inner:
        out.append(p.inner[0])
    p.inner = (4, 5)
    out.append(p.inner[1])
    q = p
    q.inner = None
    out.append(0 if p.inner is None else p.inner[0])
    return out

# case: both 1 abc
# case: both -1 abc
# case: both 1 ""
# case: spoiled 4
# case: loop 7
