"""Caches and windows: least recently used, sliding maximum, running median, rate limits, intervals, joins."""

import heapq
from bisect import bisect_right, insort
from collections import OrderedDict, deque

from redisjit import Module

module = Module("windows")


class Cache:
    def __init__(self, room: int) -> None:
        self.room = room
        self.items: OrderedDict[bytes, int] = OrderedDict()
        self.hits = 0

    def __contains__(self, key: bytes) -> bool:
        return key in self.items

    def get(self, key: bytes) -> int:
        if key in self.items:
            self.hits += 1
            self.items.move_to_end(key)
        else:
            self.items[key] = len(key)
            while len(self.items) > self.room:
                self.items.popitem(last=False)
        return self.items[key] if key in self.items else -1


@module.command
def cached(room: int, *keys: bytes) -> tuple[int, list[bytes], list[int]]:
    cache = Cache(room)
    got = [cache.get(key) for key in keys]
    return cache.hits, list(cache.items), got


@module.command
def sliding(width: int, *numbers: int) -> list[int]:
    best: deque[int] = deque()
    out = []
    for i, n in enumerate(numbers):
        while best and numbers[best[-1]] <= n:
            best.pop()
        best.append(i)
        if best[0] <= i - width:
            best.popleft()
        if i >= width - 1:
            out.append(numbers[best[0]])
    return out


@module.command
def medians(*numbers: int) -> tuple[list[float], list[int]]:
    low: list[int] = []
    high: list[int] = []
    ordered: list[int] = []
    out = []
    for n in numbers:
        heapq.heappush(high, -heapq.heappushpop(low, -n))
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        out.append(float(-low[0]) if len(low) > len(high) else (high[0] - low[0]) / 2)
        insort(ordered, n)
    return out, [ordered[len(ordered) // 2]] if ordered else []


@module.command
def limited(most: int, span: int, *times: int) -> list[bool]:
    recent: deque[int] = deque(maxlen=most)
    out = []
    for time in times:
        allowed = len(recent) < most or time - recent[0] >= span
        if allowed:
            recent.append(time)
        out.append(allowed)
    return out


@module.command
def merged(*numbers: int) -> list[tuple[int, int]]:
    pairs = sorted(zip(numbers[::2], numbers[1::2]))
    out: list[tuple[int, int]] = []
    for low, high in pairs:
        if out and low <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], high))
        else:
            out.append((low, high))
    return out


@module.command
def joined(left: bytes, right: bytes) -> tuple[list[tuple[int, int]], set[int], dict[int, tuple[int, int]]]:
    index: dict[int, list[int]] = {}
    for i, byte in enumerate(left):
        index.setdefault(byte, []).append(i)
    pairs = [(i, j) for j, byte in enumerate(right) for i in index.get(byte, [])]
    counts = {b: (left.count(b), right.count(b)) for b in index.keys() & set(right)}
    return pairs, index.keys() ^ set(right), dict(sorted(counts.items()))


@module.command
def ranks(*numbers: int) -> list[int]:
    ordered = sorted(numbers)
    place = {n: i for i, n in reversed(list(enumerate(ordered)))}
    return [place[n] + bisect_right(ordered, n) for n in numbers]


@module.command
def groups(size: int, *words: bytes) -> tuple[list[tuple[bytes, ...]], list[list[bytes]]]:
    chunks = [words[i : i + size] for i in range(0, len(words), size)]
    runs: list[list[bytes]] = []
    for w in words:
        if runs and runs[-1][0][:1] == w[:1]:
            runs[-1].append(w)
        else:
            runs.append([w])
    return chunks, runs


# case: cached 2 a bb a ccc bb a
# case: cached 0 a b
# case: sliding 3 1 3 -1 -3 5 3 6 7
# case: sliding 1 2 1
# case: sliding 5 1 2
# case: medians 5 1 3 8 2
# case: medians
# case: limited 2 10 0 1 5 10 11 12 25
# case: merged 1 3 2 6 8 10 15 18 17 20
# case: merged
# case: joined abca cax
# case: joined "" x
# case: ranks 3 1 3 2
# case: groups 2 ab ac b c cd
# case: groups 3
# case: groups 0 a
