"""dict: every method, views, order, copies, merging, changes during iteration, equality, odd keys."""

from redisjit import Module

module = Module("dict_methods")


@module.command
def merged(*words: bytes) -> tuple[dict[bytes, int], dict[bytes, int], dict[bytes, int], dict[bytes, int]]:
    d = {w: i for i, w in enumerate(words)}
    e = {b"x": 1, b"a": 100}
    f = d | e
    g = d.copy()
    g |= e
    g |= [(b"pair", 5)]
    d.update(e)
    d.update((w * 2, len(w)) for w in words)
    d.update(zip(words, [7]))
    e.clear()
    e[b"again"] = 1
    return d, f, g, e


@module.command
def popped(*words: bytes) -> list[bytes]:
    d = {w: w * 2 for w in words}
    out: list[bytes] = []
    none = d.pop(b"missing", None)
    out.append(b"none" if none is None else none)
    out.append(d.pop(b"missing", b"default"))
    out.append(d.pop(b"a", b"no a"))
    d[b"last"] = b"!"
    while d:
        k, v = d.popitem()
        out.append(k + b"=" + v)
        if k == b"last":
            d[b"after"] = b"1"
    d.popitem()
    return out


@module.command
def defaults(*words: bytes) -> tuple[dict[bytes, list[int]], int, int | None, dict[bytes, int | None]]:
    d: dict[bytes, list[int]] = {}
    for i, w in enumerate(words):
        d.setdefault(w, []).append(i)
    counts: dict[bytes, int] = {}
    n = counts.setdefault(b"n", 5)
    counts.setdefault(b"n", 6)
    maybe: dict[bytes, int | None] = dict.fromkeys(words)
    maybe.setdefault(b"none")
    maybe.setdefault(b"one", 1)
    return d, n, counts.get(b"m"), maybe


@module.command
def from_keys(text: bytes) -> tuple[dict[int, int], dict[int, list[int]], dict[bytes, bool]]:
    shared = dict.fromkeys(range(3), [0])
    shared[0].append(1)
    return dict.fromkeys(text, 0), shared, dict.fromkeys((bytes([b]) for b in text), True)


@module.command
def views(text: bytes) -> tuple[list[int], list[int], list[tuple[int, int]], list[bool], list[int]]:
    d = {b: i for i, b in enumerate(text)}
    keys, values, items = d.keys(), d.values(), d.items()
    d[0] = 99
    checks = [97 in keys, 99 in values, (0, 99) in items, (0, 98) in items, len(keys) == len(d)]
    back = [*reversed(d), *reversed(d.values()), *(k for k, _ in reversed(d.items()))]
    return list(keys), sorted(values), list(items), checks, back


@module.command
def compared(a: bytes, b: bytes) -> list[bool]:
    d = {x: [i] for i, x in enumerate(a)}
    e = {x: [i] for i, x in reversed(list(enumerate(b)))}
    nested = {1: {2: d}}
    return [d == e, d != e, nested == {1: {2: e}}, {} == {1: 2} if a else d == {}]


@module.command
def changed(form: int) -> list[bytes]:
    d = {1: b"a", 2: b"b", 3: b"c"}
    log: list[bytes] = []
    try:
        for k, v in d.items():
            log.append(v)
            if form == 0:
                d[k + 10] = v
            elif form == 1:
                d.pop(k)
                d[k] = v
                break
            elif form == 2:
                d[k] = v * 2
            elif form == 3 and k == 3:
                del d[1]
            elif form == 4:
                d.clear()
            elif form == 5:
                del d[k]
                break
    except RuntimeError as e:
        log.append(str(e).encode())
    return log + list(d.values())


@module.command
def nested_changes(form: int) -> list[int]:
    d = {i: i * i for i in range(4)}
    try:
        if form == 0:
            return [d.pop(k) for k in d]
        if form == 1:
            return [x for x in (d.setdefault(k + 100, 1) for k in d)]
        if form == 2:
            return sorted(d, key=lambda k: d.pop(k))
        return [k for k in list(d) if d.pop(k) > 1] + list(d)
    except RuntimeError as e:
        return [-len(str(e)), len(d)]


@module.command
def odd_keys(n: int) -> tuple[int, bytes, int, dict[tuple[int, ...], int], int]:
    maybe: dict[bytes | None, int] = {None: 1, b"x": 2}
    maybe[None] += n
    floats = {0.5: b"half", -0.0: b"zero", 1e300: b"big"}
    flags = {True: 1, False: 2}
    paths: dict[tuple[int, ...], int] = {}
    for i in range(n):
        paths[tuple(range(i % 3))] = i
    sets = {frozenset([1, 2]): 10}
    return maybe[None], floats[0.0], flags[n > 2], paths, sets[frozenset([2, 1])]


@module.command
def missing(form: int) -> int:
    if form == 0:
        return {frozenset([1]): 1}[frozenset([2])]
    if form == 1:
        return {(1, b"x"): 1}[2, b"y"]
    if form == 2:
        return {"é": 1}["ü"]
    if form == 3:
        d: dict[tuple[int, ...], int] = {}
        return d[1, 2]
    return {0.5: 1}.pop(1.5)


@module.command
def churn(n: int) -> tuple[int, int, list[int]]:
    d: dict[int, int] = {}
    for i in range(n):
        d[i] = i
        if i >= 10:
            del d[i - 10]
        if i % 7 == 0:
            d.pop(i)
    for _ in range(len(d) // 2):
        d.popitem()
    for i in range(20):
        d[i] = -i
    return len(d), sum(d.values()), list(d)


@module.command
def keywords(n: int) -> tuple[dict[str, int], dict[str, int]]:
    d = dict(a=n, b=2)
    d.update(b=3, c=4)
    return d, dict(d, z=1)


# case: merged a b c
# case: merged
# case: popped a b
# case: popped
# case: defaults a b a
# case: from_keys abca
# case: from_keys ""
# case: views abc
# case: views ""
# case: compared abc abc
# case: compared abc acb
# case: compared "" ""
# case: changed 0
# case: changed 1
# case: changed 2
# case: changed 3
# case: changed 4
# case: changed 5
# case: nested_changes 0
# case: nested_changes 1
# case: nested_changes 2
# case: nested_changes 3
# case: odd_keys 5
# case: odd_keys 0
# case: missing 0
# case: missing 1
# case: missing 2
# case: missing 3
# case: missing 4
# case: churn 5
# case: churn 1000
# case: keywords 1
