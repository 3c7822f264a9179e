"""Callbacks: retries, visits, events, memory between calls, optional variables that closures set, keys of sorting."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from redisjit import Module
module = Module("callbacks")


class Stop(Exception):
    pass


def retry(f: Callable[[int], int], times: int) -> int:
    for i in range(times):
        try:
            return f(i)
        except ValueError:
            continue
    raise Stop(f"gave up after {times}")


def visit(tree: dict[bytes, list[bytes]], root: bytes, see: Callable[[bytes, int], None]) -> None:
    seen: set[bytes] = set()

    def go(node: bytes, depth: int) -> None:
        if node in seen:
            return
        seen.add(node)
        see(node, depth)
        for child in tree.get(node, []):
            go(child, depth + 1)

    go(root, 0)


@dataclass
class Event:
    name: bytes
    handlers: list[Callable[[bytes], bytes]]

    def fire(self, text: bytes) -> bytes:
        return b"|".join(h(text) for h in self.handlers)


@module.command
def retries(n: int, times: int) -> int:
    tries: list[int] = []

    def attempt(i: int) -> int:
        tries.append(i)
        if i < n:
            raise ValueError("not yet")
        return len(tries) * 100 + i

    return retry(attempt, times)


@module.command
def graph(root: bytes) -> list[bytes]:
    edges = {b"a": [b"b", b"c"], b"b": [b"d"], b"c": [b"d", b"a"], b"d": []}
    out: list[bytes] = []
    visit(edges, root, lambda node, depth: out.append(b" " * depth + node))
    return out


@module.command
def events(text: bytes) -> bytes:
    count = 0

    def counting(b: bytes) -> bytes:
        nonlocal count
        count += len(b)
        return str(count).encode()

    e = Event(b"e", [bytes.upper, counting, lambda b: b[::-1], counting])
    e.handlers.append(lambda b: b.ljust(3, b"."))
    return e.fire(text) + b"/" + e.fire(text)


def memoize(f: Callable[[int], int]) -> Callable[[int], int]:
    cache: dict[int, int] = {}

    def wrapped(n: int) -> int:
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    return wrapped


@module.command
def memo(n: int) -> list[int]:
    calls = 0

    def slow(n: int) -> int:
        nonlocal calls
        calls += 1
        return n * n

    fast = memoize(slow)
    out = [fast(n), fast(n), fast(n + 1), fast(n)]
    out.append(calls)
    return out


@module.command
def optional(n: int) -> list[int]:
    best: int | None = None
    worst: tuple[int, bytes] | None = None

    def see(x: int, name: bytes) -> None:
        nonlocal best, worst
        if best is None or x > best:
            best = x
        if worst is None or x < worst[0]:
            worst = (x, name)

    for x in range(n):
        see(x * 7 % 5, str(x).encode())
    out: list[int] = []
    if best is not None:
        out.append(best)
    if worst is not None:
        out.append(worst[0])
        out.append(len(worst[1]))
    return out


@module.command
def words(text: bytes) -> list[tuple[bytes, int]]:
    counts: dict[bytes, int] = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    by_count = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
    longest = max(counts, key=len)
    rare = min(counts.items(), key=lambda kv: kv[1])
    return by_count + [(longest, len(longest)), rare]


def numbers(limit: int) -> Iterator[int]:
    state = 1

    def step() -> int:
        nonlocal state
        state = state * 3 % 17
        return state

    for _ in range(limit):
        yield step()
    try:
        yield 10 // (limit - 3)
    except ZeroDivisionError:
        yield -1
    finally:
        state = 0


@module.command
def stateful(n: int) -> list[int]:
    a, b = numbers(n), numbers(n)
    out = [x * y for x, y in zip(a, b)]
    fs = [lambda k=k: k * n for k in range(3)]
    gs = [lambda: k * n for k in range(3)]
    return out + [f() for f in fs] + [g() for g in gs] + [f(k=5) for f in fs[:1]]  # type: ignore[no-untyped-call]


# case: retries 2 5
# case: retries 0 1
# case: retries 5 3
# case: graph a
# case: graph d
# case: graph z
# case: events abc
# case: memo 4
# case: optional 0
# case: optional 6
# case: words "a b a ccc b a"
# case: words "x"
# case: words ""
# case: stateful 3
# case: stateful 5
