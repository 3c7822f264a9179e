"""set and frozenset: every method and operator, with every kind of operand; elements of many types."""

from redisjit import Module

module = Module("set_methods")


@module.command
def operators(a: bytes, b: bytes) -> list[set[int]]:
    x, y = set(a), set(b)
    out = [x | y, x & y, x - y, x ^ y]
    for form in range(4):
        z = x.copy()
        if form == 0:
            z |= y
        elif form == 1:
            z &= y
        elif form == 2:
            z -= y
        else:
            z ^= y
        out.append(z)
    w = set(a)
    w ^= w
    out.append(w)
    return out


@module.command
def methods(a: bytes, b: bytes) -> list[set[int]]:
    x = set(a)
    y = list(b)
    out = [x.union(y), x.intersection(y, a[:2]), x.difference(y), x.symmetric_difference(y), x.union(), x.difference()]
    out.append(x.union(y, range(3), {7}, (n * 2 for n in y)))
    z = set(a)
    z.update(y, b"z")
    out.append(z.copy())
    z.intersection_update(b)
    out.append(z.copy())
    z.difference_update([n for n in y if n % 2])
    out.append(z.copy())
    z.symmetric_difference_update(a)
    out.append(z)
    return out


@module.command
def starred(*words: bytes) -> tuple[set[int], frozenset[int], set[int], set[int], set[int]]:
    sets = [set(w) for w in words]
    s: set[int] = set()
    s.update(*words, [0], *sets)
    empty: set[int] = set()
    return empty.union(*sets), frozenset(b"abc").intersection(*words), set(b"abcd").difference(*sets, b"d"), s, sets[0]


@module.command
def compared(a: bytes, b: bytes) -> list[bool]:
    x, y = set(a), frozenset(b)
    return [
        x == y,
        x != y,
        x <= y,
        x < y,
        x >= y,
        x > y,
        x.issubset(b),
        x.issuperset(list(b)),
        x.isdisjoint(y),
        y.isdisjoint(a),
        x == set(b),
        97 in y,
    ]


@module.command
def frozen(*words: bytes) -> tuple[frozenset[bytes], frozenset[bytes], set[bytes], int, dict[frozenset[bytes], int]]:
    f = frozenset(words)
    g = f | {b"x"}
    s = {b"x"} | f
    f |= frozenset([b"more"])
    groups: dict[frozenset[int], list[bytes]] = {}
    for w in words:
        groups.setdefault(frozenset(w), []).append(w)
    counts = {frozenset([b"b", b"a"]): 1}
    counts[frozenset([b"a", b"b"])] += 1
    return f - {b"a"}, g, s, len(groups), counts


@module.command
def nested(n: int) -> tuple[int, bool, list[list[int]]]:
    family = {frozenset(range(i % 3)) for i in range(n)}
    deep = {(i % 2, frozenset([i % 2, 5])) for i in range(n)}
    return len(family) * 10 + len(deep), frozenset() in family, sorted(sorted(f) for f in family)


@module.command
def changed(*words: bytes) -> list[bytes]:
    s = set(words)
    log: list[bytes] = []
    s.discard(b"nothing")
    s.add(b"new")
    s.remove(b"new")
    try:
        s.remove(b"missing")
    except KeyError as e:
        log.append(str(e).encode())
    try:
        for w in s:
            s.add(b"more" + b"!" * len(w))
    except RuntimeError as e:
        log.append(str(e).encode())
    taken = set()
    while s:
        taken.add(s.pop())
    log.extend(sorted(taken))
    try:
        s.pop()
    except KeyError as e:
        log.append(str(e).encode())
    s.clear()
    return log


@module.command
def kinds(n: int) -> tuple[set[float], set[bool], set[str], set[tuple[int, bytes]], list[int | None]]:
    floats = {i / 2 for i in range(n)} | {-0.0, 0.0}
    flags = {i > 1 for i in range(n)}
    texts = {"é" * (i % 3) for i in range(n)}
    pairs = {(i % 2, b"x" * (i % 3)) for i in range(n)}
    maybe: set[int | None] = {None, n, None}
    maybe.add(3)
    return floats, flags, texts, pairs, [x for x in maybe if x is not None and x > 3]


@module.command
def views(a: bytes, b: bytes) -> tuple[set[int], set[int], set[int], bool, bool, set[tuple[int, int]]]:
    d = {x: i for i, x in enumerate(a)}
    e = {x: i for i, x in enumerate(b)}
    return d.keys() & e.keys(), d.keys() - set(b), e.keys() | {0}, d.keys() == e.keys(), d.keys() <= e.keys(), (
        d.items() & e.items()
    )


@module.command
def big(n: int) -> tuple[int, int, int]:
    s: set[int] = set()
    for i in range(n):
        s.add(i * i % 1000003)
        if i % 3 == 0:
            s.discard(i)
    t = {x for x in s if x % 2}
    return len(s), sum(s), len(s - t)


# case: operators abc bcd
# case: operators "" ab
# case: operators ab ""
# case: methods abcab bcz
# case: methods "" ""
# case: starred ab bc
# case: starred abc
# case: compared ab abc
# case: compared abc ab
# case: compared ab ba
# case: compared "" ""
# case: compared xy ab
# case: frozen a b ab ba
# case: frozen a
# case: nested 7
# case: nested 0
# case: changed a b c
# case: changed a
# case: kinds 5
# case: kinds 1
# case: views abc bcd
# case: views ab ab
# case: big 5000
