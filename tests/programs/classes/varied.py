"""Protocols as bases, inferred fields, indices of several parts, properties with setters, generator methods, keys."""

from __future__ import annotations
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol, Final, ClassVar
from redisjit import Module, Hash
module = Module("class_varied")

class HasArea(Protocol):
    def area(self) -> int: ...

class Sq(HasArea):
    def __init__(self, n: int) -> None:
        self.n: Final = n
    def area(self) -> int:
        return self.n

class Free:
    SIZES: ClassVar[list[int]] = [1, 2, 3]
    NAMES: ClassVar[dict[bytes, int]] = {b"a": 1}
    def __init__(self) -> None:
        self.xs = [1]
        self.t = (1, b"x")
        self.d = {b"k": 2}
        self.s = f"text {len(self.xs)}"
        self.f = 0.5
        self.b = True
        self.neg = -1
        self.cmp = 1 < 2
        self.nested = [[0] * 3 for _ in range(2)]
        self.a, self.c = 1, b"c"
        self.total = sum(self.xs)

class Matrix:
    def __init__(self, rows: int, cols: int) -> None:
        self.rows, self.cols = rows, cols
        self.data = [[0.0] * cols for _ in range(rows)]
    def __getitem__(self, at: tuple[int, int]) -> float:
        return self.data[at[0]][at[1]]
    def __setitem__(self, at: tuple[int, int], value: float) -> None:
        self.data[at[0]][at[1]] = value
    def __iter__(self) -> Iterator[list[float]]:
        return iter(self.data)
    def __matmul__(self, other: Matrix) -> Matrix:
        out = Matrix(self.rows, other.cols)
        for i in range(self.rows):
            for j in range(other.cols):
                total = 0.0
                for k in range(self.cols):
                    total += self[i, k] * other[k, j]
                out[i, j] = total
        return out

def area_of(x: HasArea) -> int:
    return x.area()

class Counter2:
    def __init__(self) -> None:
        self._n = 0
    @property
    def n(self) -> int:
        return self._n
    @n.setter
    def n(self, value: int) -> None:
        if value < 0:
            raise ValueError("negative")
        self._n = value

@dataclass
class Acc:
    items: list[Acc] = field(default_factory=list)
    n: int = 0
    def all(self) -> Iterator[Acc]:
        yield self
        for item in self.items:
            yield from item.all()

class Store:
    def __init__(self, prefix: bytes) -> None:
        self.prefix = prefix
    def save(self, key: Hash, value: bytes) -> None:
        key[self.prefix] = value

@module.command
def free(n: int) -> list[str]:
    f = Free()
    f.xs.append(n)
    g = Free()
    return [str(f.xs), str(g.xs), f"{f.t} {f.d} {f.s} {f.f} {f.b} {f.neg} {f.cmp} {f.nested} {f.a} {f.c!r} {f.total}", str(f.SIZES[n % 3]), str(Free.NAMES[b"a"]), str(area_of(Sq(n)))]

@module.command
def matrix(n: int) -> list[str]:
    m = Matrix(2, 2)
    m[0, 0] = 1.5
    m[1, 1] += n
    m[-1, 0] = 2.0
    p = m @ m
    return [str(row) for row in p] + [str(p[1, 0])]

@module.command
def counter(n: int) -> int:
    c = Counter2()
    c.n = 5
    c.n += n
    c.n -= 1
    return c.n

@module.command
def walk(n: int) -> list[int]:
    root = Acc(n=1)
    for i in range(n):
        root.items.append(Acc(n=i * 10, items=[Acc(n=i)]))
    return [a.n for a in root.all()] + [sum(a.n for a in root.all()), max(root.all(), key=lambda a: a.n).n]

@module.command
def save(key: Hash, value: bytes) -> bytes | None:
    Store(b"f").save(key, value)
    return key.get(b"f")

# case: free 3
# case: matrix 4
# case: counter 3
# case: counter -9
# case: walk 3
# case: save h v
