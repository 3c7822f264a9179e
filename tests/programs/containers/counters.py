"""collections.Counter: counting, arithmetic, most_common, comparison; missing keys count zero."""

from collections import Counter

from redisjit import Module

module = Module("counters")


@module.command
def counted(*words: bytes) -> tuple[Counter[bytes], list[tuple[bytes, int]], list[tuple[bytes, int]], int, int]:
    c = Counter(words)
    c[b"new"] += 2
    c.update(w[:1] for w in words)
    c.update({b"new": 1, b"z": -1})
    return c, c.most_common(2), c.most_common(), c[b"missing"], c.total()


@module.command
def letters(text: bytes) -> tuple[dict[int, int], list[int], int]:
    c = Counter(text)
    top = c.most_common(1)
    return dict(c), list(c.elements()), top[0][1] if top else -1


@module.command
def arithmetic(a: bytes, b: bytes) -> list[Counter[int]]:
    x, y = Counter(a), Counter(b)
    out = [x + y, x - y, x | y, x & y, +x, -x]
    x.subtract(y)
    out += [x, +x, -x]
    x += y
    out.append(x.copy())
    x -= Counter([97])
    out.append(x.copy())
    x |= y
    out.append(x.copy())
    x &= Counter(b"aab")
    out.append(x)
    return out


@module.command
def compared(a: bytes, b: bytes) -> tuple[bool, bool, bool, bool, bool, bool]:
    x, y = Counter(a), Counter(b)
    y[0] = 0
    return x == y, x != y, x <= y, x < y, x >= y, x > y


@module.command
def keys(*words: bytes) -> tuple[list[bytes], bool, int | None, int]:
    c = Counter(words)
    del c[b"a"]
    del c[b"nothing"]
    n = c.pop(b"b", -5)
    return sorted(c), b"a" in c, c.get(b"a"), n


@module.command
def by_name(n: int) -> tuple[Counter[str], list[tuple[str, int]], str]:
    c = Counter(x=n, y=2)
    c.update(z=1, x=1)
    return c, sorted(c.items(), key=lambda p: (-p[1], p[0])), str(c)


@module.command
def big(n: int) -> Counter[int]:
    c = Counter([1])
    c[1] += n
    c.subtract([2])
    return c + c


@module.command
def mixed(n: int) -> tuple[list[tuple[tuple[int, bytes], int]], Counter[bool]]:
    pairs = Counter((i % 3, b"x" * (i % 2)) for i in range(n))
    flags = Counter(i > 2 for i in range(n))
    return sorted(pairs.items()), flags


# case: counted a b a c
# case: counted x
# case: letters "hello world"
# case: letters ""
# case: arithmetic abca aabd
# case: arithmetic "" ab
# case: arithmetic ab ""
# case: compared ab abb
# case: compared ab ba
# case: compared abc ab
# case: keys a b c a
# case: keys c
# case: by_name 3
# case: by_name -3
# case: big 5
# case: big 9223372036854775807 # overflow
# case: mixed 8
# case: mixed 0
