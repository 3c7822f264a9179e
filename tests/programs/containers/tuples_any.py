"""Tuples of any length beside those of known length: indexing, slices, comparison, hashes, conversions, nesting."""

from redisjit import Module

module = Module("tuples_any")

Row = tuple[bytes, int, float]


def total(numbers: tuple[int, ...]) -> int:
    return sum(numbers)


def pairs(n: int) -> tuple[tuple[int, bytes], ...]:
    return tuple((i, b"x" * i) for i in range(n))


@module.command
def passed(a: int, b: int) -> tuple[int, int, tuple[int, ...], tuple[tuple[int, bytes], ...]]:
    t: tuple[int, ...] = (a, b)
    u = t + (a,) + t[:1]
    return total((a, b, 3)), total(()), u, pairs(2) + ((9, b"y"),)


@module.command
def indexed(i: int, *words: bytes) -> tuple[bytes, bytes, tuple[bytes, ...], int, int]:
    fixed = (b"p", b"q", b"r")
    return words[i], fixed[i], words[-2:] + fixed[1:], len(words), words.index(words[i])


@module.command
def compared(*numbers: int) -> list[bool]:
    one, two = numbers[::2], numbers[1::2]
    return [one == two, one != two, one < two, one <= two, one > two, one >= two, one == (1, 2), (1,) < one, () == two]


@module.command
def as_keys(*words: bytes) -> tuple[dict[tuple[bytes, ...], int], set[tuple[int, int]], bool]:
    counts: dict[tuple[bytes, ...], int] = {}
    for size in (1, 2):
        for i in range(len(words) - size + 1):
            key = words[i : i + size]
            counts[key] = counts.get(key, 0) + 1
    seen = {(len(a), len(b)) for a in words for b in words}
    return counts, seen, (b"a", b"b") in counts


@module.command
def sorted_rows(*words: bytes) -> list[Row]:
    rows: list[Row] = [(w, len(w), len(w) / 2) for w in words]
    rows.sort(key=lambda r: (-r[1], r[0]))
    rows[0], rows[-1] = rows[-1], rows[0]
    return rows


@module.command
def nested(n: int) -> tuple[list[tuple[int, tuple[bytes, list[int]]]], bool, int]:
    items = [(i, (b"k" * (i % 3), list(range(i % 2)))) for i in range(n)]
    best = max(items, key=lambda it: (it[1][1], it[0])) if items else (0, (b"", [0]))
    (k, (name, values)), *rest = [*items, best]
    return sorted(items, key=lambda it: it[1]), items == sorted(items), len(rest) + k + len(name) + len(values)


@module.command
def repeated(n: int) -> tuple[tuple[int, ...], tuple[bytes, ...], tuple[int, ...]]:
    return (1, 2) * n, (b"a",) * n, tuple(range(n))[::-2]


@module.command
def optional(*words: bytes) -> tuple[tuple[int | None, ...], list[tuple[bytes, int | None]]]:
    found = tuple(len(w) if w else None for w in words)
    return found, [(w, None if w == b"x" else 1) for w in words]


@module.command
def nan(x: float) -> list[bool]:
    t = (x, 1.0)
    return [t == (2.0, 1.0), t < (x + 1, 0.0), x in (1.0, 2.0), (x,) == (2.0,), t != t[:1] + (2.0,)]


# case: passed 1 2
# case: indexed 0 a b c
# case: indexed -1 a b a
# case: indexed 3 a b c
# case: compared 1 1 2 2
# case: compared 1 2 3
# case: compared
# case: compared 2 1 1 5
# case: as_keys a b a b
# case: as_keys
# case: sorted_rows a bbb cc
# case: nested 5
# case: nested 0
# case: repeated 3
# case: repeated 0
# case: repeated -1
# case: optional a "" x
# case: nan 2
# case: nan 1.5
# case: nan nan
