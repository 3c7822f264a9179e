"""sorted and list.sort: keys, reverse, stability, long lists, errors, what a list is while it is sorted."""

from redisjit import Module

module = Module("sorting")


@module.command
def words(*words: bytes) -> tuple[list[bytes], list[bytes], list[bytes], list[bytes], list[bytes]]:
    return (
        sorted(words),
        sorted(words, reverse=True),
        sorted(words, key=len),
        sorted(words, key=len, reverse=True),
        sorted(words, key=lambda w: (-len(w), w)),
    )


@module.command
def long(n: int, seed: int) -> tuple[int, int, bool, bool]:
    xs = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        xs.append(seed % (n // 2 + 1))
    ys = sorted(xs)
    pairs = sorted(enumerate(xs), key=lambda p: p[1])
    down = sorted(enumerate(xs), key=lambda p: p[1], reverse=True)
    stable = all(a[1] < b[1] or (a[1] == b[1] and a[0] < b[0]) for a, b in zip(pairs, pairs[1:]))
    stable_down = all(a[1] > b[1] or (a[1] == b[1] and a[0] < b[0]) for a, b in zip(down, down[1:]))
    total = sum(i * y for i, y in enumerate(ys))
    other = sum(i * p[0] for i, p in enumerate(down))
    return total, other, stable, stable_down


@module.command
def patterns(n: int) -> list[int]:
    out = []
    for xs in (
        list(range(n)),
        list(range(n, 0, -1)),
        [0] * n,
        [i % 7 for i in range(n)],
        [i ^ 21 for i in range(n)],
        list(range(n // 2)) + list(range(n // 2, 0, -1)),
    ):
        ys = xs.copy()
        ys.sort()
        zs = sorted(xs, reverse=True)
        out.append(sum(i * y for i, y in enumerate(ys)))
        out.append(sum(i * y for i, y in enumerate(zs)))
    return out


@module.command
def texts(*words: str) -> tuple[list[str], list[str], list[tuple[str, int]], list[list[str]]]:
    return (
        sorted(words, key=lambda w: w.encode()[::-1]),
        sorted(set(words)),
        sorted((w, -i) for i, w in enumerate(words)),
        sorted([w, "x"] for w in words),
    )


@module.command
def numbers(*numbers: float) -> tuple[list[float], list[float], list[tuple[bool, float]]]:
    return sorted(numbers), sorted(numbers, key=abs), sorted((x > 1.0, x) for x in numbers)


@module.command
def not_numbers(*numbers: float) -> list[bool]:
    nan = float("nan")
    xs = [nan, *numbers, nan, 1.5, nan, -2.0]
    return [x != x or x > 1.0 for x in sorted(xs)]


@module.command
def keyed_dicts(*words: bytes) -> tuple[list[bytes], list[tuple[bytes, int]]]:
    counts: dict[bytes, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts), sorted(counts.items(), key=lambda item: (-item[1], item[0]))


@module.command
def during(n: int) -> tuple[list[int], int]:
    xs = [3, 1, 2]
    seen = [0]

    xs.sort(key=lambda x: x * 10 + len(xs))
    if n == 1:
        xs.sort(key=lambda x: 10 // x - seen[x - 1])
    if n == 2:
        xs.sort(key=lambda x: grow(xs, x))
    return xs, len(xs)


def grow(xs: list[int], x: int) -> int:
    xs.append(x)
    return -x


@module.command
def kept(n: int) -> list[int]:
    xs = [4, 0, 2]
    try:
        xs.sort(key=lambda x: n // x)
    except ZeroDivisionError:
        xs.append(-1)
    return xs


@module.command
def by_lookup(*words: bytes) -> list[bytes]:
    order = {b"low": 0, b"mid": 1, b"high": 2}
    out = list(words)
    out.sort(key=lambda w: order[w])
    return out


# case: words b a ccc bb a dd
# case: words x
# case: long 10 1
# case: long 63 2
# case: long 64 3
# case: long 1000 7
# case: long 5000 42
# case: patterns 5
# case: patterns 64
# case: patterns 129
# case: patterns 1025
# case: texts b A a B "\xc3\xa9" e
# case: numbers 1.5 -2 0.5 -0.0 0.0
# case: not_numbers 3 1 2
# case: not_numbers 9 8 7 6 5 4 3
# case: keyed_dicts b a c a b a
# case: during 0
# case: during 1
# case: during 2
# case: kept 8
# case: by_lookup high low mid low
# case: by_lookup high low other
