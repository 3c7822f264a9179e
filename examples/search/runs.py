"""Matches: documents in order, each with a score; on the way there how often a word is in it."""

from __future__ import annotations

import heapq

Matches = list[tuple[int, float]]


def room(count: int) -> Matches:
    """Room for so many."""
    return [(0, 0.0)] * count


def united(matches: Matches, ends: list[int], best: bool) -> Matches:
    """Runs, each of them in order, as one. What is in several has the best of its scores there, or their sum.

    Where the runs end is in `ends`, which begins with 0.
    """
    while len(ends) > 2:
        out, size, into = room(ends[-1]), 0, [0]
        for at in range(0, len(ends) - 1, 2):
            size = merged(matches, ends[at], ends[at + 1], ends[min(at + 2, len(ends) - 1)], out, size, best)
            into.append(size)
        matches, ends = out, into
    del matches[ends[-1] :]
    return matches


def merged(matches: Matches, low: int, middle: int, high: int, out: Matches, size: int, best: bool) -> int:
    """Write two runs as one, from a place on; where it ends."""
    i, j = low, middle
    while i < middle and j < high:
        left, right = matches[i][0], matches[j][0]
        if left < right:
            out[size] = matches[i]
        elif right < left:
            out[size] = matches[j]
        else:
            a, b = matches[i][1], matches[j][1]
            out[size] = left, max(a, b) if best else a + b
        i += left <= right
        j += right <= left
        size += 1
    while i < middle:
        out[size] = matches[i]
        i += 1
        size += 1
    while j < high:
        out[size] = matches[j]
        j += 1
        size += 1
    return size


def both(a: Matches, b: Matches) -> Matches:
    """What is in one of two lists, or in both."""
    if not a or not b:
        return a or b
    middle = len(a)
    a += b
    return united(a, [0, middle, len(a)], False)


def add(matches: Matches, more: Matches, scores: list[float]) -> None:
    """Add to the score of each document what it has in another list. A score below 0 is none so far."""
    j = 0
    for i, (document, _) in enumerate(matches):
        while j < len(more) and more[j][0] < document:
            j += 1
        if j == len(more):
            break
        if more[j][0] == document:
            scores[i] = max(scores[i], 0.0) + more[j][1]


def kept(matches: Matches, documents: set[int], inside: bool) -> Matches:
    """The matches that are among some documents, or are not."""
    return [match for match in matches if (match[0] in documents) == inside]


def best(matches: Matches, count: int) -> list[tuple[float, int]]:
    """The best scores, and minus the numbers of their documents, in order; of equal ones the earlier document first."""
    if count == 0:
        return []
    heap = [(score, -document) for document, score in matches[:count]]
    if len(matches) > count:
        heapq.heapify(heap)
        least = heap[0][0]
        for at in range(count, len(matches)):
            document, score = matches[at]
            if score > least:
                heapq.heapreplace(heap, (score, -document))
                least = heap[0][0]
    heap.sort(reverse=True)
    return heap
