"""`*` in calls: tuples, lists and iterators for fixed parameters and for `*args`, in every position."""

from collections.abc import Iterator

from redisjit import Module

module = Module("stars")


def three(a: int, b: int, c: int) -> int:
    return a * 100 + b * 10 + c


def some(a: int, b: int = 5, c: int = 6) -> int:
    return a * 100 + b * 10 + c


def every(*xs: int) -> list[int]:
    return list(xs)


def mixed(first: bytes, *rest: bytes, sep: bytes = b",") -> bytes:
    return first + b":" + sep.join(rest)


def pair(a: int, b: bytes) -> bytes:
    return b * a


def log(out: list[int], n: int) -> int:
    out.append(n)
    return n


def counted(n: int) -> Iterator[int]:
    for i in range(n):
        yield i


class Box:
    def __init__(self, a: int, b: int) -> None:
        self.a = a
        self.b = b

    def plus(self, *more: int) -> int:
        return self.a + self.b + sum(more)


@module.command
def fixed(text: bytes) -> list[int]:
    xs = [int(w) for w in text.split()]
    t = (1, 2)
    return [three(*xs), three(9, *t), three(*t, 7), three(*(1, 2, 3)), some(*xs), some(*t), Box(*t).plus(*xs, 4, *t)]


@module.command
def defaults(text: bytes) -> int:
    xs = [int(w) for w in text.split()]
    return some(*xs)


@module.command
def lists(text: bytes) -> list[int]:
    xs = [int(w) for w in text.split()]
    tail = tuple(xs)
    out = every(*xs) + every(0, *xs) + every(*xs, 0, *xs) + every(*tail) + every(*tail[1:])
    out += every(*counted(3), *range(2), *(x * x for x in xs))
    return out


@module.command
def order(n: int) -> list[int]:
    out: list[int] = []
    xs = [7]
    three(log(out, 1), *(log(out, 2), log(out, 3)))
    every(log(out, 4), *[log(out, 5)], log(out, 6), *xs)
    return out


@module.command
def texts(*words: bytes) -> list[bytes]:
    return [mixed(*words), mixed(b"x", *words), mixed(*words, b"y", sep=b"-"), pair(*(2, b"ab"))]


@module.command
def values(text: bytes) -> list[int]:
    xs = [int(w) for w in text.split()]
    f = lambda *a: len(a)  # noqa: E731
    g = lambda a, b: a - b  # noqa: E731

    def nested(a: int, *b: int) -> int:
        return a + len(b)

    return [f(*xs), f(1, *xs), g(*(5, 3)), nested(*xs), nested(1, *xs)]  # type: ignore[no-untyped-call]


# case: fixed "1 2 3"
# case: fixed "1 2"
# case: fixed "1 2 3 4"
# case: fixed ""
# case: defaults "1"
# case: defaults "1 2"
# case: defaults "1 2 3"
# case: defaults "1 2 3 4"
# case: lists "1 2 3"
# case: lists ""
# case: order 1
# case: texts a
# case: texts a b c
# case: values "1 2"
