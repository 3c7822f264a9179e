"""Functions in lists, dicts, tuples and fields; chosen by conditions; optional ones; recursion through values."""

from collections.abc import Callable
from dataclasses import dataclass, field

from redisjit import Module

module = Module("dispatch")


def add(a: int, b: int) -> int:
    return a + b


def sub(a: int, b: int) -> int:
    return a - b


def div(a: int, b: int) -> int:
    return a // b


@dataclass
class Machine:
    step: Callable[[int], int]
    done: Callable[[int], bool] | None = None
    hooks: list[Callable[[int], None]] = field(default_factory=list)

    def run(self, n: int, most: int) -> int:
        for _ in range(most):
            if self.done is not None and self.done(n):
                break
            n = self.step(n)
            for hook in self.hooks:
                hook(n)
        return n


@module.command
def table(name: bytes, a: int, b: int) -> int:
    table = {b"add": add, b"sub": sub, b"div": div}
    f = table.get(name)
    if f is None:
        return -1
    return f(a, b) + table[name](b, a)


@module.command
def chosen(flag: int, a: int, b: int) -> list[int]:
    f = add if flag > 0 else sub
    g = add
    if flag > 1:
        g = div
    fs = [add, sub]
    if flag > 2:
        fs.append(div)
    pairs = [(b"x", add), (b"y", div)]
    maybe = sub if flag else None
    out = [f(a, b), g(a, b)] + [h(a, b) for h in fs] + [h(a, b) for _, h in pairs]
    if maybe is not None:
        out.append(maybe(a, b))
    return out


@module.command
def machine(n: int, most: int) -> list[int]:
    seen: list[int] = []
    total = 0

    def note(x: int) -> None:
        nonlocal total
        total += x

    m = Machine(lambda x: x // 2 if x % 2 == 0 else 3 * x + 1, lambda x: x == 1)
    m.hooks.append(seen.append)
    m.hooks.append(note)
    out = m.run(n, most)
    plain = Machine(abs)
    return [out, plain.run(-n, 1), total, *seen]


def fix(n: int) -> Callable[[int], int]:
    table: dict[int, int] = {}

    def fib(n: int) -> int:
        if n in table:
            return table[n]
        result = n if n < 2 else fib(n - 1) + fib(n - 2)
        table[n] = result
        return result

    return fib


@module.command
def memo(n: int) -> int:
    return fix(n)(n)


def compose(*fs: Callable[[int], int]) -> Callable[[int], int]:
    def run(n: int) -> int:
        for f in fs:
            n = f(n)
        return n

    return run


def deep(n: int) -> Callable[[int], int]:
    f: Callable[[int], int] = abs
    for _ in range(n):
        f = compose(f, lambda x: x + 1)
    return f


@module.command
def composed(n: int, depth: int) -> int:
    return compose(abs, lambda x: x * 2, deep(3))(n) + deep(depth)(n)


def ackermann(m: int, n: int) -> int:
    def inner(f: Callable[[int, int], int], m: int, n: int) -> int:
        if m == 0:
            return n + 1
        if n == 0:
            return f(m - 1, 1)
        return f(m - 1, inner(f, m, n - 1))

    return inner(ackermann, m, n)


@module.command
def recursive(m: int, n: int) -> int:
    return ackermann(m, n)


# case: table add 5 3
# case: table sub 5 3
# case: table div 5 3
# case: table div 5 0
# case: table none 5 3
# case: chosen 0 7 2
# case: chosen 1 7 2
# case: chosen 2 7 2
# case: chosen 3 7 0
# case: machine 6 100
# case: machine 6 3
# case: memo 50
# case: memo 92
# case: memo 93 # overflow
# case: composed -5 4
# case: composed -5 100000
# case: composed -5 300000
# case: recursive 2 3
