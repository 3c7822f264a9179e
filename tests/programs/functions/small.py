"""Many small functions that use functions, closures and iterators in one way each."""

import itertools
from collections.abc import Callable, Iterator
from functools import partial, reduce

from redisjit import Module

module = Module("small")


@module.command
def c3(n: int) -> int:
    f = lambda x: x
    return 1 if f else 0  # type: ignore[truthy-function]


@module.command
def c4(n: int) -> int:
    f = lambda x: x
    return 1 if f is None else 2


@module.command
def c19(n: int) -> int:
    return sum(x for x in (lambda: [1, 2])())


@module.command
def c22(n: int) -> int:
    return (lambda x, *a, k=2: x + len(a) + k)(1, 2, 3, k=4)  # type: ignore[no-any-return]


@module.command
def c23(n: int) -> int:
    return (lambda *a: a)(1)[0]  # type: ignore[no-any-return]


@module.command
def c29(n: int) -> int:
    p = partial(int)
    return p(b"3")


@module.command
def c30(n: int) -> int:
    p = partial(pow, 2)
    return p(3)


@module.command
def c36(n: int) -> int:
    d = {b"a": lambda: 1}
    return d[b"a"]()


@module.command
def c37(n: int) -> int:
    d = {b"a": abs}
    return d[b"a"](-1)


@module.command
def c41(n: int) -> int:
    def g() -> Iterator[int]:
        yield 1
        return

    a, b = g()
    return a + b


@module.command
def c46(n: int) -> int:
    def g() -> int:
        return late

    late = 2
    return g()


@module.command
def c48(n: int) -> int:
    def g(x: int = n) -> int:
        return x

    n = 9
    return g()


@module.command
def c49(n: int) -> int:
    def g(x: list[int] = []) -> int:
        x.append(1)
        return len(x)

    return g() + g()


@module.command
def c52(n: int) -> int:
    return [f() for f in [lambda: i for i in range(3)]][0]  # type: ignore[no-untyped-call]


@module.command
def c53(n: int) -> int:
    t = (lambda: 1, abs)
    return t[0]() + t[1](-1)


@module.command
def c54(n: int) -> int:
    def g() -> int:
        def h() -> int:
            return g2()

        return h()

    def g2() -> int:
        return n

    return g()


@module.command
def c56(n: int) -> int:
    f = max
    return f(1, 2)


@module.command
def c59(n: int) -> int:
    x = itertools.count()
    return next(x) + next(x)


@module.command
def c60(n: int) -> int:
    return len(list(itertools.product([1], b"a", "c")))


@module.command
def c63(n: int) -> int:
    return [*itertools.chain([1], b"ab")][1]


@module.command
def c69(n: int) -> int:
    def g(f: Callable[[int], int]) -> Callable[[int], int]:
        return lambda x: f(f(x))

    return g(g(abs))(n)


@module.command
def c70(n: int) -> int:
    a = [(lambda k: lambda: k)(i) for i in range(3)]
    return sum(f() for f in a)  # type: ignore[misc, no-untyped-call]


@module.command
def c71(n: int) -> int:
    g = (f() for f in [lambda: 1])  # type: ignore[no-untyped-call]
    return sum(g)


@module.command
def c72(n: int) -> int:
    x = 5
    g = (x * y for y in range(3))
    x = 6
    return sum(g)


@module.command
def c74(n: int) -> int:
    it = reversed(range(3))
    return next(it)


@module.command
def c75(n: int) -> int:
    it = reversed(b"abc")
    return next(it)


@module.command
def c77(n: int) -> int:
    it = zip([1], [b"a"])
    a, b = next(it)
    return a


@module.command
def c78(n: int) -> int:
    it = enumerate(b"ab", start=n)
    return next(it)[0]


@module.command
def c79(n: int) -> int:
    it = map(abs, map(abs, [-1]))
    return next(it)


@module.command
def c81(n: int) -> int:
    it = iter(dict(a=1))
    return len(next(it))


@module.command
def c82(n: int) -> int:
    it = iter({1: 2}.items())
    return next(it)[1]


@module.command
def c83(n: int) -> int:
    it = iter("abc")
    return len(next(it))


@module.command
def c84(n: int) -> int:
    it = iter((1, 2))
    return next(it)


@module.command
def c88(n: int) -> int:
    o: Callable[[], int] | None = None
    return o() if o else 3


@module.command
def c89(n: int) -> int:
    o: Callable[[], int] | None = lambda: 4
    return o() if o is not None else 3


@module.command
def c90(n: int) -> int:
    fs: list[Callable[[], int] | None] = [None, lambda: 1]
    return sum(f() for f in fs if f)


@module.command
def c91(n: int) -> int:
    fs: dict[int, tuple[bytes, Callable[[int], int]]] = {1: (b"a", abs)}
    return fs[1][1](-2)


# case: c3 0
# case: c3 3
# case: c4 0
# case: c4 3
# case: c19 0
# case: c19 3
# case: c22 0
# case: c22 3
# case: c23 0
# case: c23 3
# case: c29 0
# case: c29 3
# case: c30 0
# case: c30 3
# case: c36 0
# case: c36 3
# case: c37 0
# case: c37 3
# case: c41 0
# case: c41 3
# case: c46 0
# case: c46 3
# case: c48 0
# case: c48 3
# case: c49 0
# case: c49 3
# case: c52 0
# case: c52 3
# case: c53 0
# case: c53 3
# case: c54 0
# case: c54 3
# case: c56 0
# case: c56 3
# case: c59 0
# case: c59 3
# case: c60 0
# case: c60 3
# case: c63 0
# case: c63 3
# case: c69 0
# case: c69 3
# case: c70 0
# case: c70 3
# case: c71 0
# case: c71 3
# case: c72 0
# case: c72 3
# case: c74 0
# case: c74 3
# case: c75 0
# case: c75 3
# case: c77 0
# case: c77 3
# case: c78 0
# case: c78 3
# case: c79 0
# case: c79 3
# case: c81 0
# case: c81 3
# case: c82 0
# case: c82 3
# case: c83 0
# case: c83 3
# case: c84 0
# case: c84 3
# case: c88 0
# case: c88 3
# case: c89 0
# case: c89 3
# case: c90 0
# case: c90 3
# case: c91 0
# case: c91 3
