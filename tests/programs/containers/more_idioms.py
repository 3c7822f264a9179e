"""More idioms: functions as keys, modules by name, next and iter, stars in calls."""

from collections import Counter, defaultdict, deque, OrderedDict
from collections.abc import Iterable
import collections
import heapq
import operator
from redisjit import Module, Hash
module = Module("more_idioms")

TABLE = {b"a": 1, b"b": 2}

@module.command
def a(*w: bytes) -> list[bytes]:
    return sorted(w, key=operator.itemgetter(0))

@module.command
def b(*w: bytes) -> list[bytes]:
    d = {x: len(x) for x in w}
    return sorted(d, key=lambda k: d.get(k, 0))

@module.command
def c(*w: bytes) -> list[bytes]:
    d = {x: len(x) for x in w}
    return sorted(d, key=d.__getitem__)

@module.command
def d(*w: bytes) -> tuple[bytes, int]:
    d = {x: len(x) for x in w}
    return max(d.items(), key=lambda kv: kv[1])

@module.command
def e(*w: str) -> list[str]:
    return sorted(w, key=str.lower)

def weight(x: bytes) -> int:
    return TABLE.get(x, 0)

@module.command
def f(*w: bytes) -> list[bytes]:
    xs = list(w)
    xs.sort(key=weight, reverse=True)
    return xs

@module.command
def g(n: int) -> collections.deque[int]:
    q: collections.deque[int] = collections.deque()
    for i in range(n):
        q.append(i)
    return q

@module.command
def h(key: Hash) -> list[bytes]:
    return sorted(k for k in key)

@module.command
def i(n: int) -> list[tuple[int, str]]:
    names = ["a", "b", "c"]
    return list(enumerate(names, start=n))

@module.command
def j(n: int) -> dict[str, list[int]]:
    d: dict[str, list[int]] = {"x": []}
    for i in range(n):
        d["x"] += [i]
        d["x"].append(i)
    d["x"][0:1] = [9]
    return d

@module.command
def k(n: int) -> list[int]:
    first = next(iter([n, 2]))
    x = next((i for i in range(n) if i > 2), -1)
    return [first, x]

@module.command
def nested_sums(n: int) -> int:
    xs = [[1, 2], [3]]
    return sum(len(x) for x in xs) + sum(map(len, xs)) + len(set().union(*xs))

@module.command
def m(s: str) -> dict[str, int]:
    out: defaultdict[str, int] = defaultdict(int)
    for ch in s:
        out[ch] += 1
    return dict(sorted(out.items()))

@module.command
def n(n: int) -> bool:
    return all(isinstance(x, int) for x in [n])

@module.command
def o(n: int) -> list[list[int]]:
    return [[i * j for j in range(3)] for i in range(n)][::-1]

@module.command
def p(n: int) -> tuple[list[int], list[int]]:
    xs = [3, 1, 2]
    a, b = zip(*[(1, 2), (3, 4)])
    return list(a), [y for _, y in sorted(zip(xs, range(3)))]
# case: a ba ab aa
# case: b bbb a cc
# case: c bbb a cc
# case: d bbb a cc
# case: e B a C
# case: f a b c b
# case: g 3
# run: HSET k b 1 a 2
# case: h k
# case: i 5
# case: j 2
# case: k 5
# case: k 1
# case: nested_sums 1
# case: m hello
# case: n 1
# case: o 2
# case: p 1
