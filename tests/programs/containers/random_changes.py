"""Thousands of changes that follow no pattern, to every kind of container; what is left must be what CPython has."""

import heapq
from bisect import bisect_left, insort
from collections import Counter, OrderedDict, defaultdict, deque

from redisjit import Module

module = Module("random_changes")


class Dice:
    def __init__(self, seed: int) -> None:
        self.state = seed

    def roll(self, sides: int) -> int:
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state // 65536 % sides

    def place(self, size: int) -> int:
        return self.roll(2 * size + 5) - size - 2


@module.command
def lists(seed: int, steps: int) -> tuple[list[bytes], int]:
    dice = Dice(seed)
    xs: list[bytes] = []
    failed = 0
    for step in range(steps):
        word = b"w" + str(step % 50).encode()
        kind = dice.roll(16)
        a, b, c = dice.place(len(xs)), dice.place(len(xs)), dice.roll(7) - 3
        try:
            if kind < 3:
                xs.append(word)
            elif kind == 3:
                xs.insert(a, word)
            elif kind == 4:
                xs[a:b] = [word] * dice.roll(4)
            elif kind == 5:
                xs[a:b:c] = [word] * dice.roll(4)
            elif kind == 6:
                del xs[a:b]
            elif kind == 7:
                del xs[a:b:c]
            elif kind == 8:
                xs.pop(a)
            elif kind == 9:
                xs.remove(word)
            elif kind == 10:
                xs[a] = word.upper()
            elif kind == 11:
                xs += xs[a:b]
            elif kind == 12:
                xs.reverse()
            elif kind == 13:
                xs.sort(key=lambda w: w[::-1], reverse=c > 0)
            elif kind == 14:
                xs.extend(xs[a:b:c])
            else:
                del xs[a]
        except (IndexError, ValueError):
            failed += 1
        if len(xs) > 200:
            del xs[::3]
    return xs, failed


@module.command
def dicts(seed: int, steps: int) -> tuple[list[tuple[int, int]], list[tuple[bytes, int]], int]:
    dice = Dice(seed)
    d: dict[int, int] = {}
    e: dict[bytes, int] = {}
    failed = 0
    for step in range(steps):
        key = dice.roll(60)
        text = b"key" * (key % 7) + str(key).encode()
        kind = dice.roll(12)
        try:
            if kind < 4:
                d[key] = step
                e[text] = step
            elif kind == 4:
                del d[key]
                del e[text]
            elif kind == 5:
                failed += d.pop(key, -1) + e.pop(text, -1)
            elif kind == 6:
                k, v = d.popitem()
                failed += k * v
                e.popitem()
            elif kind == 7:
                d.setdefault(key, step)
                d |= {key + 1: 0, step % 13: 1}
            elif kind == 8 and dice.roll(20) == 0:
                d.clear()
            elif kind == 9:
                d = d.copy()
                e = dict(e)
            elif kind == 10:
                d.update((k + 1, v) for k, v in list(d.items())[:3])
                e = {**e, text: 5}
            else:
                d = {k: v for k, v in d.items() if k % 11 != key % 11}
        except KeyError:
            failed += 1
    assert dict(d) == d and len(list(reversed(d))) == len(d)
    return list(d.items()), list(e.items()), failed


@module.command
def sets(seed: int, steps: int) -> tuple[list[int], list[bytes], int]:
    dice = Dice(seed)
    s: set[int] = set()
    t: set[bytes] = set()
    seen = 0
    for _ in range(steps):
        n = dice.roll(80)
        other = {dice.roll(80) for _ in range(dice.roll(9))}
        kind = dice.roll(12)
        if kind < 3:
            s.add(n)
            t.add(b"x" * (n % 30))
        elif kind == 3:
            s.discard(n)
            t.discard(b"x" * (n % 30))
        elif kind == 4:
            s |= other
        elif kind == 5 and n % 5 == 0:
            s &= other | set(range(0, 80, 2))
        elif kind == 6:
            s -= other
        elif kind == 7:
            s ^= other
        elif kind == 8:
            s = s.union(other, range(n, n + 3))
        elif kind == 9:
            seen += len(s.intersection(other)) + len(s.difference(other)) + len(s.symmetric_difference(other))
        elif kind == 10:
            seen += (s <= other) + (s >= other) * 2 + s.isdisjoint(other) * 4 + (n in s) * 8
        elif n in s:
            s.remove(n)
    return sorted(s), sorted(t), seen


@module.command
def deques(seed: int, steps: int, most: int) -> tuple[list[int], int]:
    dice = Dice(seed)
    q: deque[int] = deque(maxlen=most if most >= 0 else None)
    failed = 0
    for step in range(steps):
        kind = dice.roll(14)
        a = dice.place(len(q))
        try:
            if kind < 3:
                q.append(step)
            elif kind < 5:
                q.appendleft(-step)
            elif kind == 5:
                failed += q.pop()
            elif kind == 6:
                failed += q.popleft()
            elif kind == 7:
                q.rotate(a)
            elif kind == 8:
                q.insert(a, step)
            elif kind == 9:
                del q[a]
            elif kind == 10:
                q[a] += 1
            elif kind == 11:
                q.remove(step - 3)
            elif kind == 12:
                q.extend([step, step + 1])
                q.reverse()
            else:
                q.extendleft(list(q)[: a % 4])
        except (IndexError, ValueError):
            failed += 1
        if len(q) > 100:
            q = deque(list(q)[::2], q.maxlen)
    return list(q), failed


@module.command
def others(seed: int, steps: int) -> tuple[list[int], list[int], list[tuple[int, int]], list[tuple[int, int]]]:
    dice = Dice(seed)
    heap: list[int] = []
    ordered: list[int] = []
    counts: Counter[int] = Counter()
    recent: OrderedDict[int, int] = OrderedDict()
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for step in range(steps):
        n = dice.roll(100)
        if len(heap) < 40:
            heapq.heappush(heap, n)
        elif n % 2:
            counts[heapq.heapreplace(heap, n)] += 1
        else:
            counts[heapq.heappushpop(heap, n)] -= 1
        insort(ordered, n)
        if len(ordered) > 60:
            del ordered[bisect_left(ordered, n)]
        recent[n] = step
        if n % 3 == 0:
            recent.move_to_end(n, last=n % 2 == 0)
        if len(recent) > 30:
            recent.popitem(last=n % 4 == 0)
        groups[n % 7].append(n)
        if n == 50:
            counts += Counter(groups.pop(3, [3]))
    total = counts.most_common(20)
    return heap, ordered, total, list(recent.items()) + [(k, sum(v)) for k, v in groups.items()]


# case: lists 1 200
# case: lists 2 3000
# case: lists 77 3000
# case: dicts 1 100
# case: dicts 2 5000
# case: dicts 99 5000
# case: sets 1 100
# case: sets 5 4000
# case: sets 8 4000
# case: deques 1 3000 -1
# case: deques 2 3000 -1
# case: deques 3 2000 5
# case: deques 4 500 0
# case: deques 5 2000 16
# case: others 1 500
# case: others 2 4000
