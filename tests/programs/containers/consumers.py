"""Consumers of any iterable: any, all, sum, min, max, sorted, list, tuple, set, dict; generator expressions in them."""

from redisjit import Module

module = Module("consumers")


def noisy(log: list[bytes], word: bytes) -> bool:
    log.append(word)
    return len(word) > 1


@module.command
def deciders(*words: bytes) -> tuple[bool, bool, bool, bool, list[bytes]]:
    log: list[bytes] = []
    first = any(noisy(log, word) for word in words)
    second = all(noisy(log, word) for word in words)
    return first, second, any(words), all(words), log


@module.command
def nested(n: int) -> tuple[bool, int, list[tuple[int, int]]]:
    found = any(x * y == n for x in range(2, n) for y in range(2, n) if x <= y)
    total = sum(x * y for x in range(n) if x % 2 for y in range(x) if y % 3 != 1)
    return found, total, list((x, y) for x in range(n) for y in range(x, n) if x + y == n)


@module.command
def sums(*numbers: int) -> list[int]:
    flags = [n > 0 for n in numbers]
    lists = [[n, n + 1] for n in numbers]
    joined = sum(lists, [])
    return [sum(numbers), sum(numbers, 10), sum(numbers, start=-1), sum(flags), sum(joined), sum(n for n in joined if n)]


@module.command
def floats(*numbers: float) -> tuple[float, float, float, float]:
    parts = [0.1] * 10
    return sum(numbers, 0.0), sum(parts, 0.0), sum((x * x for x in numbers), 0.0), sum([1, 2, 3], 0.5)


@module.command
def big(a: int, b: int) -> int:
    return sum([a, b])


@module.command
def extremes(*words: bytes) -> tuple[bytes, bytes, bytes, bytes, bytes | None, int]:
    return (
        min(words),
        max(words),
        min(words, key=len),
        max(words, key=lambda w: (len(w), w[::-1])),
        max((w for w in words if w > b"m"), default=None),
        min((len(w) for w in words), default=-1),
    )


@module.command
def defaults(*words: bytes) -> tuple[int, bytes, bytes | None]:
    return (
        max((len(w) for w in words if len(w) > 3), default=0),
        min(words, default=b"none"),
        max(words, key=lambda w: w[-1:], default=None),
    )


@module.command
def no_words(n: int) -> int:
    empty = [0] * n
    if n == 0:
        return max(empty)
    return min(empty, key=lambda x: -x)


@module.command
def of_arguments(a: int, b: int, c: int) -> tuple[int, int, int, int]:
    return min(a, b, c), max(a, b, c), min(a, b, c, key=abs), max(a, b, c, key=lambda x: -x * x)


@module.command
def collected(*words: bytes) -> tuple[list[int], tuple[bytes, ...], set[bytes], dict[bytes, int], frozenset[int]]:
    return (
        list(len(w) for w in words),
        tuple(w.upper() for w in words),
        set(w[:1] for w in words),
        dict((w, i) for i, w in enumerate(words)),
        frozenset(len(w) for w in words),
    )


@module.command
def dicts(*words: bytes) -> tuple[dict[bytes, int], dict[bytes, int], dict[str, int], dict[int, bytes]]:
    one = dict(zip(words, range(100)))
    two = dict(one)
    two[b"new"] = len(one)
    return one, two, dict(a=1, b=len(words)), dict([(1, b"one"), (2, b"two")])


@module.command
def scopes(n: int) -> tuple[int, list[int], int, dict[int, list[int]]]:
    x = 100
    squares = [x * x for x in range(n)]
    pairs = {x: [y for y in range(x)] for x in range(n) if x != 1}
    rows = [[1, 2], [3]]
    flat = [item for row in rows for item in row]
    shadow = [x for x in [x, x + 1]]
    return x, squares + flat + shadow, sum(x for x in range(x)), pairs


@module.command
def targets(*words: bytes) -> tuple[dict[bytes, int], set[tuple[int, bytes]], list[bytes]]:
    numbered = {w: i * j for i, (w, j) in enumerate(zip(words, range(10, 0, -1)))}
    reverse = {(n, w) for w, n in numbered.items()}
    seen: set[bytes] = set()
    unique = [w for w in words if w not in seen and not seen.add(w)]  # type: ignore[func-returns-value]
    return numbered, reverse, unique


@module.command
def walrus(*words: bytes) -> tuple[list[int], bool, bytes]:
    last = b"none"
    sizes = [n for w in words if (n := len(last := w)) > 1]
    hit = any((last := w) == b"x" for w in words)
    return sizes, hit, last


@module.command
def mapped(*words: bytes) -> tuple[list[int], list[bytes], list[bytes], int, list[tuple[int, bytes]]]:
    return (
        list(map(len, words)),
        [w for w in map(bytes.upper, words)],
        list(filter(lambda w: len(w) > 1, words)),
        sum(map(lambda a, b: len(a) * b, words, range(1, 4))),
        sorted(zip(map(len, words), filter(None, words))),
    )


@module.command
def strict(n: int) -> list[tuple[int, int]]:
    return list(zip(range(n), range(3), strict=True))


@module.command
def error_inside(*words: bytes) -> int:
    return sum(int(w) for w in words)


# case: deciders a bb c
# case: deciders a
# case: deciders bb ""
# case: nested 12
# case: nested 7
# case: nested 1
# case: sums 1 2 3
# case: sums -5
# case: sums 0 0
# case: floats 1.5 2.25
# case: floats 1e308 1e308 -1e308
# case: big 9223372036854775807 -1
# case: big 9223372036854775807 1 # overflow
# case: extremes b aa ccc bbb a
# case: extremes zz
# case: extremes abc abd
# case: defaults a b
# case: defaults abcd abcde
# case: no_words 0
# case: no_words 3
# case: of_arguments 3 -1 2
# case: of_arguments -3 3 -3
# case: collected a bb a ccc
# case: dicts a b c
# case: dicts x
# case: scopes 0
# case: scopes 4
# case: targets a b c a
# case: walrus a bb x ccc
# case: walrus a
# case: mapped a bb "" ccc
# case: strict 3
# case: strict 2
# case: strict 5
# case: error_inside 1 2 x
# case: error_inside 1 2
