"""dict: displays, items, in, get, pop, del, len, KeyError, the order of insertion."""

from redisjit import Module

module = Module("dict_basics")


@module.command
def counts(b: bytes) -> dict[bytes, int]:
    out: dict[bytes, int] = {}
    for word in b.split():
        out[word] = out.get(word, 0) + 1
    return out


@module.command
def get(b: bytes) -> tuple[int | None, int, bool, bool]:
    d = {b"a": 1, b"b": 2, b"a": 3}
    return d.get(b), d.get(b, -1), b in d, b not in d


@module.command
def missing(b: bytes) -> int:
    return {b"a": 1}[b]


@module.command
def removed(b: bytes) -> list[bytes]:
    d = {b"a": b"1", b"b": b"2", b"c": b"3"}
    log: list[bytes] = [d.pop(b)]
    d[b] = b"again".upper()
    del d[b"a"]
    for k, v in d.items():
        log.append(k + v)
    for k in d:
        log.append(k)
    for v in d.values():
        log.append(v)
    log.append(str(len(d)).encode())
    d.clear()
    log.append(str(len(d)).encode())
    return log


@module.command
def ints(n: int) -> tuple[int, int, int]:
    d: dict[int, int] = {}
    for i in range(n):
        d[i * i % 101 - 50] = i
    for i in range(0, n, 3):
        k = i * i % 101 - 50
        if k in d:
            del d[k]
    total = 0
    for k, v in d.items():
        total = total * 31 % 1000003 + k * v
    return len(d), total, d.get(-50, -1)


@module.command
def many(n: int) -> int:
    d: dict[bytes, list[int]] = {}
    for i in range(n):
        key = b"k" + str(i % 97).encode()
        if key not in d:
            d[key] = []
        d[key].append(i)
    total = 0
    for items in d.values():
        total += sum(items) * len(items)
    return total


@module.command
def changed(n: int) -> list[bytes]:
    d = {1: b"a", 2: b"b"}
    log: list[bytes] = []
    try:
        for k in d:
            log.append(d[k])
            if n == 0:
                d[k + 10] = b"x"
            elif n == 1:
                d[k] = b"same"
            else:
                del d[k]
    except RuntimeError as e:
        log.append(str(e).encode())
    return log


# case: counts "b a b c a b"
# case: counts ""
# case: get a
# case: get z
# case: missing a
# case: missing "\xff'"
# case: removed a
# case: removed b
# case: removed z
# case: ints 0
# case: ints 200
# case: many 1000
# case: changed 0
# case: changed 1
# case: changed 2
