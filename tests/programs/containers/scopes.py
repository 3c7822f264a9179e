"""Comprehensions: whose names are whose, what is evaluated when, errors inside, every kind in every other."""

from redisjit import Module

module = Module("comprehension_scopes")


def say(log: list[bytes], what: bytes, value: int) -> int:
    log.append(what)
    return value


@module.command
def order(n: int) -> tuple[list[bytes], list[int], dict[int, int]]:
    log: list[bytes] = []
    xs = [
        say(log, b"item", x * y)
        for x in range(say(log, b"outer", n))
        if say(log, b"if", x % 2) == 0
        for y in range(say(log, b"inner", x))
        if y != 1
    ]
    d = {say(log, b"key", x): say(log, b"value", -x) for x in xs}
    return log, xs, d


@module.command
def names(n: int) -> list[int]:
    x, i = n, 100
    a = [x for x in range(3)]
    b = [x + i for i in range(2)]
    c = [[x * i for x in range(i)] for i in range(x)]
    d = {i: {x for x in range(i)} for i in range(3)}
    e = [x for x in [x, x + 1] if x > n]
    for x in range(2):
        b += [x for x in [x * 10]]
    return [x, i, *a, *b, *sum(c, []), *[len(s) for s in d.values()], *e]


@module.command
def lazily(n: int) -> tuple[bool, list[int]]:
    seen: list[int] = []

    def check(x: int) -> bool:
        seen.append(x)
        return 10 // (n - x) > 2

    found = any(check(x) for x in range(n + 1))
    return found, seen


@module.command
def failing(*words: bytes) -> tuple[int, list[int]]:
    done: list[int] = []
    try:
        numbers = [int(w) for w in words]
        done = [100 // x for x in numbers]
        total = sum({w: int(w) * x for w, x in zip(words, numbers)}.values())
    except ZeroDivisionError:
        return -1, done
    except ValueError:
        return -2, done
    return total, done


@module.command
def mixed(*words: bytes) -> tuple[dict[int, set[bytes]], dict[bytes, list[int]], list[dict[bytes, int]]]:
    by_length = {n: {w for w in words if len(w) == n} for n in {len(w) for w in words}}
    places = {w: [i for i, v in enumerate(words) if v == w] for w in words}
    return dict(sorted(by_length.items())), places, [{w[i : i + 1]: i for i in range(len(w))} for w in words]


@module.command
def owned(*words: bytes) -> tuple[list[list[bytes]], list[bytes], bytes]:
    rows = [[w.upper(), *(v + w for v in words if v < w)] for w in words]
    flat = [w for row in rows for w in row if len(w) < 4]
    return rows, flat, b"".join(sorted({w[:1] for row in rows for w in row}, reverse=True))


@module.command
def changing(n: int) -> list[int]:
    xs = list(range(n))
    ys = [xs.pop() for x in xs]
    zs = [x for x in ys if len(ys) > 0 and (len(xs) < 9 and xs.append(x) is None)]  # type: ignore[func-returns-value]
    return xs + ys + zs


@module.command
def conditions(*words: bytes) -> tuple[list[int | None], list[bytes], set[int | None]]:
    sizes = [None if w == b"-" else len(w) for w in words]
    known = [w for w, n in zip(words, sizes) if n is not None and n > 1]
    return sizes, known, {n if n is None or n > 1 else 0 for n in sizes}


# case: order 3
# case: order 0
# case: order 5
# case: names 2
# case: names 4
# case: lazily 3
# case: lazily 1
# case: lazily 0
# case: failing 1 2 3
# case: failing 1 0
# case: failing 1 x
# case: mixed a bb a cc
# case: owned a bb c
# case: owned
# case: changing 5
# case: changing 0
# case: conditions a - bb
# case: conditions
