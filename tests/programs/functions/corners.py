"""Closures in corners: shared variables read and changed within one expression, methods and classes as values, tables."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from redisjit import Module
module = Module("corners")

SQUARE = lambda x: x * x
OPS: dict[bytes, Callable[[int], int]] = {b"abs": abs, b"sq": lambda x: x * x}

def late(n: int) -> int:
    def helper() -> int:
        return base + n
    base = 10
    return helper()

def shadows(xs: list[int]) -> list[int]:
    i = 100
    fs = [lambda: i for i in xs]
    return [f() for f in fs] + [i]  # type: ignore[no-untyped-call]

class Counter:
    def __init__(self, start: int) -> None:
        self.n = start
    def make(self) -> Callable[[], int]:
        def step() -> int:
            self.n += 1
            return self.n
        return step
    def items(self) -> Iterator[int]:
        for i in range(self.n):
            yield i * self.n
    @staticmethod
    def double(x: int) -> int:
        return x * 2
    @classmethod
    def of(cls, n: int) -> "Counter":
        return cls(n)

def opt(x: int | None) -> int:
    best: int | None = None
    def see(v: int) -> None:
        nonlocal best
        if best is None or v > best:
            best = v
    if x is not None:
        see(x)
        see(x - 1)
        see(x + 1)
    return -1 if best is None else best

@module.command
def a(n: int) -> list[int]:
    c = Counter(n)
    f = c.make()
    out = [late(n), f(), f(), c.n]
    out += shadows([1, 2])
    out += c.items()
    out += list(map(Counter.double, [1, 2]))
    out.append(opt(n)); out.append(opt(None))
    fns = [Counter.double, abs]
    out += [g(-3) for g in fns]  # type: ignore[operator]
    h = Counter.of
    out.append(h(4).n)
    return out

@module.command
def b(n: int) -> int:
    total = 0
    for i in range(n):
        def add(k: int = i) -> None:
            nonlocal total
            total += k
        add()
        add(100)
    return total

@module.command
def c(n: int) -> list[int]:
    x = 1
    def change() -> int:
        nonlocal x
        x += 10
        return x
    out = [x + change() + x, change() + x]
    y = x if change() > 5 else -x
    out.append(y)
    a, b = x, change()
    out += [a, b, x]
    pair = (x, change(), x)
    out += list(pair)
    x += change()
    out.append(x)
    out.append(max(x, change(), x))
    d = {x: change(), x: change()}
    out += list(d) + list(d.values())
    return out
@module.command
def d(n: int) -> list[int]:
    def outer(a: int) -> Callable[[int], Callable[[int], int]]:
        def mid(b: int) -> Callable[[int], int]:
            def inner(c: int) -> int:
                return a * 100 + b * 10 + c + n
            return inner
        return mid
    def gen(k: int) -> Iterator[int]:
        def sub(j: int) -> Iterator[int]:
            for q in range(j):
                yield q + k
        for i in range(k):
            yield from sub(i)
    return [outer(1)(2)(3), *gen(3)]
# case: a 3
# case: b 3
# case: c 1
# case: d 1

EDGES: list[int] = [1, 2, 3]
TABLE = {b"twice": late, b"opt": late}
PAIRS: tuple[tuple[bytes, Callable[[int], int]], ...] = ((b"a", lambda x: x + 1), (b"b", abs))
CLAMP = lambda x, low=0, high=10: max(low, min(x, high))


@module.command
def tables(name: bytes, n: int) -> list[int]:
    out = [SQUARE(n), CLAMP(n), CLAMP(n, high=2), sum(map(SQUARE, EDGES))]  # type: ignore[no-untyped-call]
    if name in OPS:
        out.append(OPS[name](n))
    f = TABLE.get(name)
    if f is not None:
        out.append(f(n))
    for key, g in PAIRS:
        if key == name:
            out.append(g(n))
    return out


# case: tables abs -4
# case: tables sq -4
# case: tables twice 12
# case: tables a 5
# case: tables b -5
