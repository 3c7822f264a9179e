"""Subclasses where a base class is wanted: optionals, tuples, lists, dicts, branches."""

from __future__ import annotations
from redisjit import Module
module = Module("class_upward")

class Base:
    def __init__(self, n: int) -> None:
        self.n = n
    def me(self) -> int:
        return self.n

class D(Base):
    def __init__(self, n: int) -> None:
        super().__init__(n)
        self.d = n
    def me(self) -> int:
        return self.n * 2 + self.d

def find(n: int) -> D | None:
    return D(n) if n else None

def both(a: Base | D | None) -> int:
    return a.me() if a else -1

@module.command
def go(n: int) -> list[int]:
    b: Base | None = find(n)
    c: Base | None = None
    c = find(n + 1)
    items: list[Base | None] = [find(n), Base(1), None, D(4)]
    t: tuple[Base, Base | None] = (D(n), find(n))
    m: dict[bytes, Base] = {b"x": D(n), b"y": Base(n)}
    m[b"z"] = D(1)
    out = [both(b), both(c), both(t[1]), t[0].me()] + [both(i) for i in items] + [i.me() for i in m.values()]
    x = b or c
    out.append(both(x))
    y = D(1) if n else Base(2)
    out.append(y.me())
    if isinstance(b, D) and b.d == n:
        out.append(b.d)
    while isinstance(c, D):
        out.append(c.d)
        c = Base(3) if c.d < 5 else D(0) if n > 100 else None
    z: Base = D(5)
    if isinstance(z, D):
        out.append(z.d)
        z = Base(1)
        out.append(z.me())
    assert isinstance(y, Base)
    return out

# case: go 0
# case: go 1
# case: go 7
