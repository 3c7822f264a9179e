from __future__ import annotations

import heapq
import itertools
from collections import Counter, defaultdict, deque
from dataclasses import dataclass

from redisjit import Module

module = Module("simulation")


@dataclass(order=True)
class Event:
    """Something that happens at a time; equal times keep their order."""

    time: int
    number: int
    name: bytes = b""


class Loop:
    """Runs events in the order of their times."""

    def __init__(self) -> None:
        self.queue: list[Event] = []
        self.numbers = itertools.count(1)
        self.now = 0

    def at(self, delay: int, name: bytes) -> None:
        heapq.heappush(self.queue, Event(self.now + delay, next(self.numbers), name))

    def run(self) -> list[tuple[int, bytes]]:
        log: list[tuple[int, bytes]] = []
        while self.queue:
            event = heapq.heappop(self.queue)
            self.now = event.time
            log.append((event.time, event.name))
            if event.name.startswith(b"again") and self.now < 10:
                self.at(4, event.name)
        return log


@module.command
def run(*names: bytes) -> list[tuple[int, bytes]]:
    loop = Loop()
    for i, name in enumerate(names):
        loop.at(len(name) - i % 2, name)
    return loop.run()


@module.command
def tasks(workers: int, *lengths: int) -> tuple[list[int], int]:
    free = [(0, i) for i in range(workers)]
    heapq.heapify(free)
    done: defaultdict[int, int] = defaultdict(int)
    waiting = deque(lengths)
    end = 0
    while waiting:
        at, worker = heapq.heappop(free)
        length = waiting.popleft()
        done[worker] += 1
        heapq.heappush(free, (at + length, worker))
        end = max(end, at + length)
    return [done[i] for i in range(workers)], end


@module.command
def route(start: bytes, end: bytes, *edges: bytes) -> tuple[list[bytes], int]:
    graph: defaultdict[bytes, list[tuple[bytes, int]]] = defaultdict(list)
    for edge in edges:
        a, b, length = edge.split(b"-")
        graph[a].append((b, int(length)))
        graph[b].append((a, int(length)))
    best = {start: 0}
    before: dict[bytes, bytes] = {}
    queue = [(0, start)]
    while queue:
        cost, here = heapq.heappop(queue)
        if here == end:
            break
        if cost > best[here]:
            continue
        for there, more in graph[here]:
            if there not in best or cost + more < best[there]:
                best[there] = cost + more
                before[there] = here
                heapq.heappush(queue, (cost + more, there))
    if end not in best:
        raise LookupError("no way")
    path = [end]
    while path[-1] != start:
        path.append(before[path[-1]])
    return path[::-1], best[end]


@module.command
def words(text: bytes) -> tuple[list[tuple[bytes, int]], int]:
    counts = Counter(word.strip(b".,").lower() for word in text.split())
    long = Counter(word for word in counts.elements() if len(word) > 3)
    return sorted((counts - long).items(), key=lambda pair: (-pair[1], pair[0])), long.total()


# case: run again b ccc again2 dd
# case: run
# case: tasks 2 5 3 2 2 1
# case: tasks 3
# case: route a d a-b-1 b-c-2 a-c-5 c-d-1
# case: route a z a-b-1
# case: route a a
# case: words "The cat and the dog, and the rest. Rest!"
