"""Who owns what: fields replaced while they are in use, aliases, assignments of a field to itself, temporaries."""

from __future__ import annotations
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple, Generic, TypeVar
from redisjit import Module
module = Module("class_owned")
T = TypeVar("T")

class Swap:
    """Fields replaced while they are in use."""
    def __init__(self, b: bytes) -> None:
        self.b = b * 50
        self.items = [b * 30]
        self.me: Swap | None = None
        self.pair = (b * 40, [b * 20])

    def renew(self) -> int:
        self.b = b"new" * 20
        self.items = [b"x" * 30]
        self.pair = (b"p" * 40, [])
        self.me = None
        return 1

    def use(self) -> bytes:
        return self.b + str(self.renew()).encode() + self.b

    def join(self, other: bytes, n: int) -> bytes:
        return other + self.b

    def arg(self) -> bytes:
        return self.join(self.b, self.renew())

    def sub(self) -> bytes:
        return self.items[0] + self.items[self.renew() - 1]

    def own(self) -> bytes:
        me = self.me
        assert me is not None
        n = me.renew() + self.renew()
        return me.b + str(n).encode()

    def chain(self) -> int:
        x, (y, z) = self.b, self.pair
        self.renew()
        return len(x) + len(y) + len(z)

    def selfassign(self) -> bytes:
        self.b = self.b
        self.items = self.items
        self.pair = self.pair
        self.me = self.me
        self.me, self.b = self, self.b
        out = self.b
        self.me = None
        return out

def replace_in(s: list[Swap], b: bytes) -> bytes:
    x = s[0]
    s[0] = Swap(b)
    s.clear()
    return x.b

def consume(s: Swap | None) -> bytes:
    if s is None:
        return b"-"
    t = s
    s = None
    return t.b

def ident(x: T) -> T:
    return x

@dataclass
class Pair(Generic[T]):
    a: T
    b: T
    def swap(self) -> Pair[T]:
        self.a, self.b = self.b, self.a
        return self
    def both(self) -> tuple[T, T]:
        return self.a, self.b

@module.command
def go(b: bytes) -> list[bytes]:
    s = Swap(b)
    s.me = Swap(b + b"!")
    out = [Swap(b).use(), Swap(b).arg(), Swap(b).sub(), s.own(), str(Swap(b).chain()).encode(), Swap(b).selfassign()]
    holder = [Swap(b)]
    out.append(replace_in(holder, b))
    out.append(consume(Swap(b)) + consume(None) + ident(Swap(b)).b)
    p = Pair(Swap(b), Swap(b + b"2")).swap()
    x, y = p.both()
    p.a = p.b = x
    out.append(p.a.b + y.b + ident(p).swap().b.b)
    d = {b"k": Swap(b)}
    q = d[b"k"]
    d[b"k"] = Swap(b"zz")
    del d[b"k"]
    out.append(q.b)
    try:
        z = Pair(Swap(b), q)
        z.a.me = q
        raise ValueError(z.a.b)
    except ValueError as e:
        out.append(str(e).encode())
    return out

# case: go a
# case: go ""
