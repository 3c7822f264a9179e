"""Methods, static methods and classes as functions: as keys, in dicts, partial; KW_ONLY; `in` by iteration."""

from __future__ import annotations
from collections.abc import Callable, Iterator
from dataclasses import dataclass, KW_ONLY
from enum import Enum
from functools import partial, reduce
from redisjit import Module
module = Module("class_callables")

class Color(Enum):
    RED = 1
    BLUE = 2

@dataclass
class Opt:
    a: int
    _: KW_ONLY
    b: int = 2

class Shape:
    def __init__(self, n: int) -> None:
        self.n = n
    def area(self, k: int = 1) -> int:
        return self.n * k
    def rank(self, x: int) -> int:
        return (x * self.n) % 7
    @staticmethod
    def twice(n: int) -> int:
        return n * 2
    @classmethod
    def make(cls, n: int) -> Shape:
        return cls(n)
    def best(self, xs: list[int]) -> list[int]:
        return sorted(xs, key=self.rank)

class Sq(Shape):
    def area(self, k: int = 1) -> int:
        return self.n * self.n * k
    def rank(self, x: int) -> int:
        return -x

class Bag:
    def __init__(self, *items: int) -> None:
        self.items = list(items)
    def __iter__(self) -> Iterator[int]:
        yield from self.items

class Node:
    def __init__(self, v: int) -> None:
        self.v = v

def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)

@module.command
def values(n: int) -> list[int]:
    shapes: list[Shape] = [Shape(n), Sq(n)]
    out = [x for s in shapes for x in s.best([3, 1, 2, 9])]
    out += [apply(s.area, 2) for s in shapes]
    out += [apply(Shape.twice, n), apply(shapes[1].rank, 4)]
    out += map(shapes[1].rank, [1, 2])
    p = partial(shapes[1].area, 3)
    out.append(p())
    nodes = list(map(Node, [1, 2, n]))
    out.append(sum(node.v for node in nodes))
    out.append(reduce(lambda a, node: a + node.v, nodes, 0))
    handlers: dict[bytes, Callable[[int], int]] = {b"a": shapes[0].area, b"r": shapes[1].rank, b"t": Shape.twice}
    out += [handlers[k](n) for k in (b"a", b"r", b"t")]
    f = shapes[1].area
    shapes[1] = Shape(0)
    out.append(f(5))
    return [*out, Opt(1, b=n).b, Shape.make(n).n]

@module.command
def inside(n: int) -> list[bool]:
    b = Bag(1, 2, n)
    return [n in b, 9 in b, 2 not in b, n + 1 in Bag()]

@module.command
def colors(*ns: int) -> list[str]:
    return [c.name for c in map(Color, ns)] + [str(max([Color(n).value for n in ns], default=0))]

# case: values 3
# case: values 0
# case: inside 5
# case: colors 1 2
# case: colors 3
