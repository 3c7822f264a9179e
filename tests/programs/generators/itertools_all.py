"""itertools: every function that is compiled, lazily and exactly."""

import itertools
from collections.abc import Iterator
from itertools import (
    accumulate,
    chain,
    combinations,
    combinations_with_replacement,
    compress,
    count,
    cycle,
    dropwhile,
    filterfalse,
    islice,
    pairwise,
    permutations,
    product,
    repeat,
    starmap,
    takewhile,
    zip_longest,
)

from redisjit import Module

module = Module("itertools_all")


def numbers(text: bytes) -> list[int]:
    return [int(w) for w in text.split()]


def noisy(xs: list[int], log: list[int]) -> Iterator[int]:
    for x in xs:
        log.append(x)
        yield x


@module.command
def endless(n: int) -> list[int]:
    out = list(islice(count(n), 3)) + list(islice(count(10, -n), 3))
    for x in count(step=2):
        if x > n:
            break
        out.append(x)
    out += islice(cycle([1, 2, 3]), n + 2)
    out += list(repeat(7, n)) + list(islice(repeat(8), 2))
    empty: list[int] = []
    out += cycle(empty)
    return out


@module.command
def slices(text: bytes, a: int, b: int, s: int) -> list[int]:
    log: list[int] = []
    xs = numbers(text)
    it = noisy(xs, log)
    out = list(islice(it, a))
    out.append(-1)
    out += log
    it = noisy(xs, log)
    out += islice(it, a, b, s)
    out.append(-2)
    out += log
    out += islice(xs, a, None)
    out += islice(xs, None, b)
    return out


@module.command
def choosing(text: bytes) -> list[int]:
    xs = numbers(text)
    out = list(takewhile(lambda x: x < 3, xs)) + list(dropwhile(lambda x: x < 3, xs))
    out += filterfalse(lambda x: x % 2, xs)
    out += filterfalse(None, xs)
    out += compress(xs, [True, False, True])
    out += compress(xs, [x % 3 for x in xs])
    return out


@module.command
def joining(text: bytes) -> list[int]:
    xs = numbers(text)
    out = list(chain(xs, (7, 8), range(2))) + list(chain.from_iterable([xs, [9], xs]))
    out += itertools.chain.from_iterable((x, x) for x in xs)
    out += accumulate(xs)
    out += accumulate(xs, lambda a, b: a * b)
    out += accumulate(xs, max, initial=2)
    out += starmap(pow, [(2, 3), (3, 2)])
    for a, b in pairwise(xs):
        out.append(b - a)
    return out


@module.command
def longest(text: bytes) -> list[tuple[int | None, bytes | None]]:
    xs = numbers(text)
    out = list(zip_longest(xs, [b"a", b"b"]))
    return out


@module.command
def filled(text: bytes) -> list[tuple[int, int]]:
    return list(zip_longest(numbers(text), range(2), fillvalue=-1))


@module.command
def chosen(text: bytes, r: int) -> list[list[int]]:
    xs = numbers(text)
    out = [list(p) for p in permutations(xs, r)]
    out.append([-1])
    out += [list(p) for p in combinations(xs, r)]
    out.append([-1])
    out += [list(p) for p in combinations_with_replacement(xs, r)]
    return out


@module.command
def small(text: bytes) -> list[int]:
    xs = numbers(text)
    out: list[int] = []
    for p in permutations(xs):
        out.append(sum(x * 10**i for i, x in enumerate(p)))
    for a, b in combinations(xs, 2):
        out.append(a * 10 + b)
    for a, b, c in itertools.permutations(xs, 3):
        out.append(a * 100 + b * 10 + c)
    return out


@module.command
def products(text: bytes) -> list[bytes]:
    out = [str(a).encode() + b for a, b in product(numbers(text), [b"x", b"y"])]
    out += [a + b + c for a, b, c in product([b"0", b"1"], repeat=3)]
    out += [str(a * 2 + b).encode() for a, b in product(range(2), repeat=2)]
    return out


# case: endless 3
# case: endless 0
# case: slices "1 2 3 4 5 6 7" 2 5 2
# case: slices "1 2 3 4 5 6 7" 3 2 1
# case: slices "1 2 3" 0 9 3
# case: slices "1 2 3" 5 9 3
# case: slices "1 2 3" -1 9 3
# case: slices "1 2 3" 1 -1 3
# case: slices "1 2 3" 1 -2 3
# case: slices "1 2 3" 1 2 0
# case: choosing "1 2 3 0 5"
# case: choosing ""
# case: joining "3 1 2"
# case: joining ""
# case: longest "1 2 3"
# case: longest ""
# case: filled "5 6 7"
# case: filled "5"
# case: chosen "1 2 3" 2
# case: chosen "1 2 3" 3
# case: chosen "1 2" 3
# case: chosen "1 2" 0
# case: chosen "" 1
# case: chosen "1" -1
# case: small "1 2 3"
# case: products "1 2"
# case: products ""
