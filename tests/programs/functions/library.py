"""functools and operator: reduce, partial, cmp_to_key, operators as functions, getters."""

import functools
import operator
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, reduce
from operator import attrgetter, itemgetter

from redisjit import Module

module = Module("library")


@dataclass
class Point:
    x: int
    y: int
    name: bytes = b""


def power(base: int, exponent: int, *, plus: int = 0) -> int:
    return base**exponent + plus  # type: ignore[no-any-return]


def numbers(text: bytes) -> list[int]:
    return [int(w) for w in text.split()]


@module.command
def reduced(text: bytes) -> list[int]:
    xs = numbers(text)
    out = [reduce(lambda a, b: a * b, xs, 1), functools.reduce(operator.add, xs, 10), reduce(max, xs, 0)]
    out.append(reduce(operator.xor, xs))
    return out


@module.command
def joined(text: bytes) -> bytes:
    words = text.split()
    longest = reduce(lambda a, b: a if len(a) >= len(b) else b, words, b"")
    return longest + b"|" + reduce(lambda a, b: b + a, words)


@module.command
def counted(text: bytes) -> dict[bytes, int]:
    def add(counts: dict[bytes, int], word: bytes) -> dict[bytes, int]:
        counts[word] = counts.get(word, 0) + 1
        return counts

    start: dict[bytes, int] = {}
    return reduce(add, text.split(), start)


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)


@module.command
def partials(n: int) -> list[int]:
    square = partial(power, exponent=2)
    two = partial(power, 2)
    both = partial(two, n, plus=100)
    shifted = partial(lambda a, b, c: a * 100 + b * 10 + c, n)
    return [square(n), two(n), both(), both(plus=1), square(n, plus=3), shifted(1, 2), apply(two, 5), apply(square, 7)]


@module.command
def operators(a: int, b: int) -> list[float]:
    table: dict[bytes, Callable[[int, int], int]] = {
        b"+": operator.add,
        b"-": operator.sub,
        b"*": operator.mul,
        b"//": operator.floordiv,
        b"%": operator.mod,
    }
    out: list[float] = [float(f(a, b)) for f in table.values()]
    out.append(operator.truediv(a, b))
    out.append(float(operator.neg(a)))
    out.append(float(operator.contains([a], b)))
    return out


@module.command
def sorting(text: bytes) -> list[bytes]:
    points = [Point(i % 3, -i, w) for i, w in enumerate(text.split())]
    points.sort(key=attrgetter("x"))
    out = [p.name for p in points]
    points.sort(key=attrgetter("y", "x"))
    out += [p.name for p in points]
    pairs = [(len(w), w) for w in text.split()]
    out += [w for _, w in sorted(pairs, key=itemgetter(1), reverse=True)]
    out += sorted(text.split(), key=operator.methodcaller("lower"))

    def compare(a: bytes, b: bytes) -> int:
        return len(b) - len(a) if len(a) != len(b) else (a > b) - (a < b)

    out += sorted(text.split(), key=functools.cmp_to_key(compare))
    out.append(max(text.split(), key=len, default=b"none"))
    return out


# case: reduced "3 4 5"
# case: reduced "9"
# case: reduced ""
# case: joined "a ccc bb ddd"
# case: joined ""
# case: counted "a b a c"
# case: partials 3
# case: operators 7 2
# case: operators 7 0
# case: operators -7 -2
# case: sorting "b A ccc B dd a"
# case: sorting ""
