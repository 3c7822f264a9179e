"""Comparisons and hashes that change the very container that asks for them.

The items lead back to their list, which is emptied at the end: nothing collects cycles.
"""

from __future__ import annotations

import heapq
from collections import deque

from redisjit import Module

module = Module("treacherous")


class Item:
    def __init__(self, n: int, home: list[Item], form: int) -> None:
        self.n = n
        self.home = home
        self.form = form

    def trouble(self) -> None:
        if self.form == 1:
            self.home.clear()
        elif self.form == 2:
            self.home.append(Item(self.n + 100, self.home, 0))
        elif self.form == 3 and self.home:
            self.home.pop(0)
        elif self.form == 4:
            raise ValueError("no comparison")

    def __eq__(self, other: object) -> bool:
        assert isinstance(other, Item)
        self.trouble()
        return self.n == other.n

    def __lt__(self, other: Item) -> bool:
        self.trouble()
        return self.n < other.n

    def __hash__(self) -> int:
        return 1


def items(form: int) -> list[Item]:
    xs: list[Item] = []
    for n in (5, 3, 8, 1):
        xs.append(Item(n, xs, form))
    return xs


def shown(xs: list[Item]) -> list[int]:
    return [x.n for x in xs][:10]


@module.command
def search(form: int, n: int) -> list[int]:
    xs = items(form)
    try:
        wanted = Item(n, xs, 0)
        found = wanted in xs
        count = xs.count(wanted) if form != 2 else -1
        return [int(found), count, *shown(xs)]
    finally:
        xs.clear()


@module.command
def index(form: int, n: int) -> list[int]:
    xs = items(form)
    try:
        at = -2
        try:
            at = xs.index(Item(n, xs, 0))
        except ValueError:
            at = -1
        return [at, *shown(xs)]
    finally:
        xs.clear()


@module.command
def remove(form: int, n: int) -> list[int]:
    xs = items(form)
    try:
        if form != 2:
            xs.remove(Item(n, xs, 0))
        return shown(xs)
    finally:
        xs.clear()


@module.command
def equal(form: int) -> list[int]:
    xs, ys = items(form), items(0)
    try:
        same = xs == ys
        return [int(same), *shown(xs), *shown(ys)]
    finally:
        xs.clear()
        ys.clear()


@module.command
def ordered(form: int) -> list[int]:
    xs = items(form)
    try:
        try:
            xs.sort()
        except ValueError as e:
            return [-len(str(e)), *sorted(shown(xs))]
        return shown(xs)
    finally:
        xs.clear()


@module.command
def copied(form: int) -> list[int]:
    xs = items(form)
    try:
        ys = sorted(xs) if form != 4 else xs
        return [*shown(ys), -1, *shown(xs)]
    finally:
        xs.clear()


@module.command
def least(form: int) -> list[int]:
    xs = items(form if form != 2 else 0)
    try:
        best = min(xs)
        return [best.n, *shown(xs)]
    finally:
        xs.clear()


@module.command
def heaps(form: int) -> list[int]:
    xs = items(form)
    try:
        try:
            heapq.heappush(xs, Item(0, xs, form))
            heapq.heappop(xs)
        except RuntimeError:
            return [-1]
        except ValueError:
            return sorted(shown(xs))
        except IndexError:
            return [-2]
        return shown(xs)
    finally:
        xs.clear()


@module.command
def in_dict(form: int) -> list[int]:
    home: list[Item] = []
    d: dict[Item, int] = {}
    for n in (5, 3, 8):
        d[Item(n, home, 0)] = n
    key = Item(8, home, form)
    log = [d.get(key, -1)]
    d[key] = 80
    log.append(len(d))
    for k in list(d):
        k.form = form
    if form == 4:
        try:
            log.append(d[Item(3, home, 0)])
        except ValueError:
            log.append(-1)
    s = {Item(n % 3, home, 0) for n in range(9)}
    return [*log, len(s), len(home)]


@module.command
def in_deque(form: int, n: int) -> list[int]:
    xs = items(form)
    try:
        q = deque(xs)
        return [q.count(Item(n, xs, 0)), int(Item(n, xs, 0) in q), len(q), *shown(xs)]
    finally:
        xs.clear()


# case: search 0 8
# case: search 1 8
# case: search 1 5
# case: search 3 8
# case: search 3 9
# case: search 4 1
# case: index 1 1
# case: index 3 8
# case: index 3 3
# case: index 4 3
# case: remove 0 8
# case: remove 1 5
# case: remove 3 8
# case: equal 0
# case: equal 1
# case: equal 3
# case: equal 4
# case: ordered 0
# case: ordered 1
# case: ordered 2
# case: ordered 3
# case: ordered 4
# case: copied 0
# case: copied 1
# case: copied 2
# case: copied 3
# case: least 0
# case: least 1
# case: least 3
# case: heaps 0
# case: heaps 1
# case: heaps 2
# case: heaps 4
# case: in_dict 0
# case: in_dict 1
# case: in_dict 2
# case: in_dict 4
# case: in_deque 0 8
# case: in_deque 1 8
# case: in_deque 4 8
