from collections.abc import Callable
from dataclasses import dataclass
from redisjit import Module
module = Module("callable")

@dataclass
class Account:
    total: int = 0
    def add(self, by: int) -> int:
        self.total += by
        return self.total

def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)

def twice(n: int) -> int:
    return n * 2

def adder(by: int) -> Callable[[int], int]:
    return lambda n: n + by

def counter() -> Callable[[], int]:
    count = 0
    def step() -> int:
        nonlocal count
        count += 1
        return count
    return step

def compose(f: Callable[[int], int], g: Callable[[int], int]) -> Callable[[int], int]:
    def both(n: int) -> int:
        return f(g(n))
    return both

@module.command
def a(n: int, name: bytes) -> list[int]:
    fs: list[Callable[[], int]] = []
    for i in range(4):
        fs.append(lambda: i * 10)
    late = [f() for f in fs]
    gs: list[Callable[[], int]] = [lambda i=i: i for i in range(4)]  # type: ignore[misc]
    table: dict[bytes, Callable[[int], int]] = {b"twice": twice, b"inc": lambda x: x + 1, b"add": adder(n)}
    acc = Account()
    method: Callable[[int], int] = acc.add
    m2 = acc.add
    c = counter()
    f = table.get(name)
    got = f(n) if f is not None else -1
    return [apply(twice, n), apply(lambda x: x * x, n), adder(3)(4), c(), c(), c()] if False else late + [g() for g in gs] + [apply(twice, n), apply(lambda x: x * x, n), adder(3)(4), c(), c(), c(), got, method(5), m2(6), apply(acc.add, 1), acc.total, compose(twice, adder(1))(n), compose(twice, compose(twice, twice))(n), apply(abs, -3)]

@module.command
def fail(n: int) -> int:
    def bad(x: int) -> int:
        return 10 // x
    return apply(bad, n) + apply(lambda x: 100 // (x - 1), n)
# case: a 5 twice
# case: a 5 inc
# case: a 5 add
# case: a 5 none
# case: fail 2
# case: fail 1
# case: fail 0
