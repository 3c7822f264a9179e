"""Protocols inside one another: what may be iterated over, of what may be iterated over."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from redisjit import Module

module = Module("protocols_inside")
T = TypeVar("T")


def order(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """The nodes, each after those that lead to it."""
    before = dict.fromkeys(graph, 0)
    for targets in graph.values():
        for target in targets:
            before[target] += 1
    ready = deque(node for node, count in before.items() if count == 0)
    found: list[str] = []
    while ready:
        found.append(ready.popleft())
        for target in graph[found[-1]]:
            before[target] -= 1
            if before[target] == 0:
                ready.append(target)
    return found


def edges(words: Sequence[str]) -> dict[str, list[str]]:
    graph: dict[str, list[str]] = {name: [] for word in words for name in word.split(">")}
    for word in words:
        first, _, second = word.partition(">")
        if second:
            graph[first].append(second)
    return graph


@module.command
def of_lists(*words: str) -> list[str]:
    return order(edges(words))


@module.command
def of_tuples(*words: str) -> list[str]:
    return order({node: tuple(targets) for node, targets in edges(words).items()})


@module.command
def of_default(*words: str) -> list[str]:
    graph: defaultdict[str, deque[str]] = defaultdict(deque)
    for node, targets in edges(words).items():
        graph[node] = deque(targets)
    return order(graph)


def total(rows: Iterable[Iterable[int]]) -> int:
    return sum(sum(row) for row in rows)


def up_to(count: int) -> Iterator[int]:
    yield from range(count)


@module.command
def totals(n: int) -> list[int]:
    square = [[i * j for j in range(n)] for i in range(n)]
    return [
        total(square),
        total(tuple(row) for row in square),
        total([up_to(k) for k in range(n)]),
        total({(k, k + 1) for k in range(n)}),
        total(zip(range(n), range(n))),
    ]


def flattened(rows: Sequence[Sequence[T]]) -> list[T]:
    return [rows[i][j] for i in range(len(rows)) for j in range(len(rows[i]))]


@module.command
def flat(*words: str) -> list[list[str]]:
    pairs = [(word[:1], word[1:]) for word in words]
    return [flattened(pairs), flattened([list(word) for word in words]), flattened(words)]


def most(votes: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    return {name: max(counts, key=lambda each: (counts[each], each)) for name, counts in votes.items() if counts}


@module.command
def voted(*words: str) -> dict[str, str]:
    votes: dict[str, Counter[str]] = {}
    for word in words:
        name, _, choice = word.partition(":")
        votes.setdefault(name, Counter())[choice] += 1
    return most(votes)


# case: of_lists a>b b>c a>c d
# case: of_tuples a>b b>c a>c d
# case: of_default c>a b>a
# case: totals 4
# case: totals 1
# case: flat abc de f
# case: flat
# case: voted x:a x:b x:a y:c
