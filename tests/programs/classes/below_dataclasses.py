"""Plain classes and dataclasses below dataclasses: super().__init__, factories, __post_init__."""

from __future__ import annotations
from dataclasses import dataclass, field
from enum import Enum
from redisjit import Module
module = Module("below_dataclasses")

class E(Enum):
    A = 1

def one() -> int:
    return 1

@dataclass
class Base:
    a: int
    b: bytes = b"b"
    c: list[int] = field(default_factory=list)
    d: list[int] = field(default_factory=lambda: [4])
    e: E = E.A
    f: int = field(default_factory=one)
    g: int = field(init=False, default=9)

    def __post_init__(self) -> None:
        self.g += self.a

class Derived(Base):
    def __init__(self, n: int) -> None:
        super().__init__(n, b"d" * n)
        self.n = n
        self.c.append(n)

@dataclass(frozen=True)
class Frozen:
    x: int
    y: bytes = b"y"

class Thawed(Frozen):
    extra: int = 3

    def twice(self) -> int:
        return self.x * 2

@dataclass
class Below(Base):
    z: float = 0.5
    def __post_init__(self) -> None:
        super().__post_init__()
        self.g *= 2

@module.command
def go(n: int) -> list[str]:
    x, y = Derived(n), Derived(n + 1)
    y.c.append(5)
    t = Thawed(n)
    return [f"{x} {y} {x.n}", f"{Below(n, z=1.5)}", f"{t} {t.twice()} {t == Thawed(n)} {x == y}", f"{Base(1) == x}"]

@module.command
def replied(n: int) -> Thawed:
    """A plain class below a dataclass is replied as the dataclass is."""
    return Thawed(n)


# case: replied 1
# case: go 2
# case: go 0
