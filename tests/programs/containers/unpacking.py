"""Stars in displays and targets; unpacking of any iterable; swaps."""

from redisjit import Module

module = Module("unpacking")


@module.command
def displays(*words: bytes) -> tuple[list[bytes], tuple[bytes, ...], set[bytes], list[int], dict[bytes, int]]:
    more = [b"x", b"y"]
    d = {w: len(w) for w in words}
    return (
        [*words, b"-", *more, *words],
        (*more, *words),
        {*words, *more, b"z"},
        [*range(3), *(len(w) for w in words), *map(len, more)],
        {b"first": 0, **d, b"x": 9, **{b"last": -1}},
    )


@module.command
def fixed(a: int, b: int) -> tuple[tuple[int, int, bytes, int], tuple[int, int, int]]:
    pair = (a, b)
    return (*pair, b"m", a), (0, *pair)


@module.command
def targets(*words: bytes) -> list[bytes]:
    first, *rest = words
    *start, last = words
    a, *middle, z = [*words, b"!"]
    return [first, b"/", *rest, b"/", *start, b"/", last, b"/", a, *middle, z]


@module.command
def both(*words: bytes) -> tuple[bytes, bytes, list[bytes], bytes]:
    a, b, *c, d = words
    return a, b, c, d


@module.command
def nested(n: int) -> list[int]:
    (a, *b), *c = [[n, n + 1, n + 2], [n * 2], [n * 3]]
    (d, e), [f, *g] = (n, -n), (7, 8, 9)
    out = [a, *b, *[x for y in c for x in y], d, e, f, *g]
    for h, *i in [(1, 2, 3), (4, 5, 6)]:
        out += [h, sum(i)]
    for j, (k, *m) in enumerate([[1], [2, 3]]):
        out += [j, k, len(m)]
    return out


@module.command
def any_iterable(text: bytes, n: int) -> tuple[int, int, bytes, bytes, int, int, int]:
    a, b = (x * n for x in range(2))
    c, d = {b"k": 1, b"l": 2}
    e, f = map(int, text.split())
    (g,) = {n}
    return a, b, c, d, e, f, g


@module.command
def too_many(n: int) -> list[int]:
    log: list[int] = []
    try:
        a, b = (keep(log, x) for x in range(n))
        log += [a, b]
    except ValueError as e:
        log.append(-len(str(e)))
    return log


def keep(log: list[int], x: int) -> int:
    log.append(x)
    return x * 10


@module.command
def message(n: int) -> int:
    a, b = range(n)
    return a + b


@module.command
def swaps(*numbers: int) -> list[int]:
    xs = list(numbers)
    xs[0], xs[-1] = xs[-1], xs[0]
    i, xs[i := 1] = 0, 5
    a, b, c = xs[:3]
    a, b, c = c, a, b
    xs[1], xs[0] = xs
    return [a, b, c, i, *xs]


@module.command
def star_empty(n: int) -> tuple[list[int], int]:
    *a, b = [n] * 1
    c, *d = (n, n)
    return [*a, *d, *[]], b + c


# case: displays a bb
# case: displays a
# case: fixed 1 2
# case: targets a
# case: targets a b c
# case: both a b c
# case: both a b c d e
# case: both a b
# case: both a
# case: nested 5
# case: any_iterable "3 4" 2
# case: any_iterable "3 4 5" 2
# case: any_iterable "3" 2
# case: too_many 2
# case: too_many 1
# case: too_many 9
# case: message 2
# case: message 0
# case: message 5
# case: swaps 1 2
# case: swaps 1 2 3
# case: star_empty 4
