"""Idioms of programs people write: membership, objects as keys, containers as fields, grouping, transposing."""

from collections import Counter, defaultdict, deque, OrderedDict
from dataclasses import dataclass, field
from redisjit import Module
module = Module("idioms")

@dataclass(frozen=True, order=True)
class P:
    x: int
    y: bytes

class K:
    def __init__(self, n: int) -> None:
        self.n = n
    def __eq__(self, other: object) -> bool:
        return isinstance(other, K) and self.n % 3 == other.n % 3
    def __hash__(self) -> int:
        return self.n % 3
    def __lt__(self, other: "K") -> bool:
        return self.n < other.n

@dataclass
class Graph:
    edges: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    queue: deque[int] = field(default_factory=deque)
    counts: Counter[bytes] = field(default_factory=Counter)

@module.command
def a(n: int) -> list[bool]:
    return [n in range(3), n in range(0, 10, 2), n not in range(n), n in (x * 2 for x in range(3)), n in map(abs, [-1, -2]), n in [*range(3)], n in range(n, -9, -3), n in range(10, n, -1)]

@module.command
def b(*w: bytes) -> tuple[int, list[int], list[bytes], list[tuple[int, bytes]]]:
    ps = {P(len(x), x) for x in w}
    d = {P(len(x), x): i for i, x in enumerate(w)}
    best = max(ps)
    return best.x, [d[p] for p in sorted(d)], [p.y for p in sorted(ps, reverse=True)], [(p.x, p.y) for p in sorted(ps, key=lambda p: p.y)]

@module.command
def c(n: int) -> tuple[int, list[int], bool, int, list[int]]:
    ks = {K(i) for i in range(n)}
    xs = [K(i * 7 % 10) for i in range(n)]
    return len(ks), [k.n for k in sorted(xs)], K(n) in xs, xs.index(xs[-1]), sorted(k.n for k in ks)

@module.command
def d(n: int) -> tuple[list[int], int, int]:
    g = Graph()
    for i in range(n):
        g.edges[i % 3].add(i)
        g.queue.append(i)
        g.counts[b"x"] += 1
    return sorted(sum(s) for s in g.edges.values()), len(g.queue), g.counts[b"x"]

@module.command
def e(*w: bytes) -> tuple[str, str, str, str]:
    return str(Counter(w)), str({1: [b"x"]}), str(deque(w)), str([{x} for x in w])

@module.command
def f(n: int) -> tuple[list[list[int]], list[int], bytes, str]:
    grid = [[0] * n for _ in range(n)]
    grid[0][1] = 5
    t = [list(r) for r in zip(*grid)]
    flat = [x for r in t for x in r]
    return t, flat, b",".join(str(x).encode() for x in flat), "-".join(map(str, flat))

@module.command
def g(*w: bytes) -> dict[bytes, list[bytes]]:
    out: dict[bytes, list[bytes]] = {}
    for word in w:
        out.setdefault(bytes(sorted(word)), []).append(word)
    return {k: sorted(v) for k, v in sorted(out.items(), key=lambda kv: (-len(kv[1]), kv[0]))}

@module.command
def h(*xs: int) -> tuple[int, int, list[int], tuple[int, ...]]:
    return max(xs), min(xs), sorted(xs, key=lambda x: (x % 2 == 0, -x)), tuple(sorted(set(xs)))
# case: a 1
# case: a 2
# case: b a bb a ccc
# case: c 9
# case: c 2
# case: d 10
# case: e a b a
# case: f 3
# case: g abc cab x
# case: h 3 1 2
