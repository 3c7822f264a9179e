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


class Span:
    def __init__(self, first: int, last: int = 0, *, step: int = 1) -> None:
        self.text = f"{first}:{last}:{step}"


def span(first: int, *rest: int, step: int = 1) -> int:
    return first + step * sum(rest)


@module.command
def keywords(text: bytes, step: bytes) -> list[str]:
    """What a keyword is given is computed before the arguments are counted."""
    xs = [int(w) for w in text.split()]
    log: list[str] = []

    def noted(word: bytes) -> int:
        log.append(f"step {word.decode()}")
        return int(word)

    for way in range(3):
        try:
            if way == 0:
                log.append(str(span(*xs, step=noted(step))))
            elif way == 1:
                log.append(Span(*xs, step=noted(step)).text)
            else:
                log.append(str(span(*(x + 1 for x in xs[1:]), step=noted(step) * 2)))
        except (TypeError, ValueError) as error:
            log.append(str(error))
    return log


class Counted:
    def many(self, first: int, second: int = 0) -> int:
        return first + second

    def none(self) -> int:
        return 0

    def named(self, *, step: int = 1, more: int = 0) -> int:
        return step + more

    @staticmethod
    def static(first: int = 1) -> int:
        return first


def optional(first: int = 1) -> int:
    return first


def one(first: int) -> int:
    return first


@module.command
def too_many(text: bytes) -> list[str]:
    """The words of CPython, which count `self`."""
    xs = [int(w) for w in text.split()]
    it = Counted()
    log: list[str] = []
    for way in range(8):
        try:
            if way == 0:
                log.append(str(it.many(*xs)))
            elif way == 1:
                log.append(str(it.none(*xs)))
            elif way == 2:
                log.append(str(it.named(*xs, step=2)))
            elif way == 3:
                log.append(str(it.named(*xs, step=2, more=3)))
            elif way == 4:
                log.append(str(Counted.static(*xs)))
            elif way == 5:
                log.append(str(optional(*xs)))
            elif way == 6:
                log.append(str(one(*xs)))
            else:
                log.append(str(Counted.many(it, *xs)))
        except TypeError as error:
            log.append(str(error))
    return log


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
# case: keywords "1 2 3" 4
# case: keywords "1 2" x
# case: keywords "1" 2
# case: keywords "" 3
# case: keywords "" x
# case: keywords "1 2 3" ""
# case: too_many "1 2 3"
# case: too_many "1 2"
# case: too_many "1"
# case: too_many ""
