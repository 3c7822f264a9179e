"""Functions, closures and generators that are not compiled."""

from collections.abc import Callable, Generator, Iterator
from functools import wraps

from redisjit import Module

module = Module("m")


@module.command
def decorated(n: int) -> int:
    @wraps(abs)
    def inner(x: int) -> int:
        return x

    return inner(n)


@module.command
def defined_twice(n: int) -> int:
    if n:

        def inner() -> int:
            return 1
    else:

        def inner() -> int:
            return 2

    return inner()


@module.command
def deleted(n: int) -> int:
    x = n

    def inner() -> int:
        return x

    y = inner()
    del x
    return y


@module.command
def keyword_dict(n: int) -> int:
    f = lambda **words: len(words)
    return f(a=n)


@module.command
def sent(n: int) -> int:
    return sum(receiving())


def receiving() -> Generator[int, int, None]:
    x = yield 1
    yield x


@module.command
def result(n: int) -> int:
    return sum(with_result())


def with_result() -> Generator[int, None, int]:
    x = yield from [1]
    return x


@module.command
def left(n: int) -> int:
    return sum(leaving())


def leaving() -> Iterator[int]:
    for i in range(3):
        try:
            yield i
        finally:
            break


@module.command
def swallowed(n: int) -> int:
    return sum(swallowing())


def swallowing() -> Iterator[int]:
    try:
        yield 1
    except:
        yield 2


@module.command
def range_kept(n: int) -> int:
    r = range(n)
    return r[0]


@module.command
def value_called(n: int) -> int:
    return n(1)


@module.command
def unpacked(n: int) -> int:
    words = {"a": n}
    return keyword(**words)


def keyword(*, a: int) -> int:
    return a


@module.command
def defined_anew(n: int) -> list[int]:
    later = []
    for i in range(n):

        def scaled(x: int, by: int = i) -> int:
            return x * by

        later.append(lambda: scaled(n))
    return [each() for each in later]
