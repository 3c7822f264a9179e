"""collections.defaultdict and OrderedDict."""

from collections import OrderedDict, defaultdict

from redisjit import Module

module = Module("default_dicts")


@module.command
def groups(*words: bytes) -> tuple[dict[int, list[bytes]], defaultdict[bytes, int], dict[bytes, set[int]]]:
    by_length: defaultdict[int, list[bytes]] = defaultdict(list)
    counts: defaultdict[bytes, int] = defaultdict(int)
    places = defaultdict(set)
    for i, w in enumerate(words):
        by_length[len(w)].append(w)
        counts[w] += 1
        places[w[:1]].add(i)
    return dict(by_length), counts, dict(places)


@module.command
def nested(*words: bytes) -> dict[bytes, dict[int, int]]:
    table: defaultdict[bytes, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))
    for w in words:
        for byte in w:
            table[w[:1]][byte] += 1
    return {k: dict(v) for k, v in table.items()}


@module.command
def from_lambda(n: int) -> tuple[int, dict[int, int], int | None, bool]:
    d: defaultdict[int, int] = defaultdict(lambda: n * 10)
    x = d[1]
    d[2] += 5
    return x, dict(d), d.get(3), 3 in d


@module.command
def failing(n: int) -> tuple[int, int]:
    d: defaultdict[int, int] = defaultdict(lambda: 10 // n)
    try:
        d[5] += 1
    except ZeroDivisionError:
        return -1, len(d)
    return d[5], len(d)


@module.command
def without(n: int) -> int:
    d: defaultdict[int, int] = defaultdict(None, {1: 2})
    return d[n]


@module.command
def filled(*words: bytes) -> tuple[dict[bytes, int], dict[bytes, int], int, int]:
    d = defaultdict(int, {w: len(w) for w in words})
    e = d.copy()
    e[b"only in e"] += 1
    e |= {b"more": 5}
    d.setdefault(b"s", 9)
    return dict(d), dict(e), d[b"missing"], len(d)


@module.command
def zeros(n: int) -> tuple[str, bytes, float, bool, list[int]]:
    texts: defaultdict[int, str] = defaultdict(str)
    raw: defaultdict[int, bytes] = defaultdict(bytes)
    floats: defaultdict[int, float] = defaultdict(float)
    flags: defaultdict[int, bool] = defaultdict(bool)
    texts[n] += "é"
    raw[n] += b"x"
    floats[n] += 0.5
    return texts[n] + texts[n + 1], raw[n], floats[n], flags[n], [len(texts), len(flags)]


@module.command
def ordered(*words: bytes) -> tuple[OrderedDict[bytes, int], tuple[bytes, int], tuple[bytes, int], list[bytes]]:
    d: OrderedDict[bytes, int] = OrderedDict()
    for i, w in enumerate(words):
        d[w] = i
    d.move_to_end(words[0])
    d.move_to_end(words[-1], last=False)
    d[b"end"] = -1
    first = d.popitem(last=False)
    last = d.popitem()
    return d, first, last, list(reversed(d))


@module.command
def lru(room: int, *keys: int) -> tuple[list[int], int]:
    cache: OrderedDict[int, int] = OrderedDict()
    hits = 0
    for key in keys:
        if key in cache:
            hits += 1
            cache.move_to_end(key)
        else:
            cache[key] = key * key
            if len(cache) > room:
                cache.popitem(last=False)
    return list(cache), hits


@module.command
def shuffled(n: int) -> tuple[list[int], list[int], bool, bool]:
    d = OrderedDict((i, str(i)) for i in range(n))
    for i in range(0, n, 3):
        d.move_to_end(i, last=i % 2 == 0)
    for i in range(1, n, 4):
        del d[i]
    for i in range(2, n, 5):
        d.move_to_end(i, False)
    e = OrderedDict(sorted(d.items()))
    return list(d), [int(v) for v in d.values()], d == e, d == d.copy()


@module.command
def ordered_errors(form: int) -> list[int]:
    d = OrderedDict({1: 2, 3: 4})
    out: list[int] = []
    if form == 0:
        d.move_to_end(9)
    if form == 1:
        d.clear()
        d.popitem()
    try:
        for k in d:
            out.append(k)
            if form == 2:
                d[k + 10] = k
            elif form == 3:
                d.move_to_end(k)
            else:
                d[k] = 0
    except RuntimeError as e:
        out.append(-len(str(e)))
    return out


# case: groups a bb c dd a
# case: groups x
# case: nested ab ac b
# case: from_lambda 4
# case: failing 5
# case: failing 0
# case: without 1
# case: without 2
# case: filled a bb
# case: zeros 3
# case: ordered a b c d
# case: ordered a
# case: lru 2 1 2 3 1 1 3 2
# case: lru 3 1 2 3 4 1 2 5 1 2 3 4 5
# case: shuffled 0
# case: shuffled 10
# case: shuffled 50
# case: ordered_errors 0
# case: ordered_errors 1
# case: ordered_errors 2
# case: ordered_errors 3
# case: ordered_errors 4
