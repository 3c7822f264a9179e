"""Graphs with the library's containers: Dijkstra, topological order, components, Huffman codes, spanning tree."""

import heapq
from collections import Counter, defaultdict, deque

from redisjit import Module

module = Module("container_graphs")


def edges_of(words: tuple[bytes, ...]) -> list[tuple[bytes, bytes, int]]:
    out = []
    for word in words:
        a, b, *rest = word.split(b"-")
        out.append((a, b, int(rest[0]) if rest else 1))
    return out


@module.command
def dijkstra(start: bytes, *edges: bytes) -> tuple[dict[bytes, int], dict[bytes, list[bytes]]]:
    graph: defaultdict[bytes, list[tuple[int, bytes]]] = defaultdict(list)
    for a, b, cost in edges_of(edges):
        graph[a].append((cost, b))
        graph[b].append((cost, a))
    best = {start: 0}
    before: dict[bytes, bytes] = {}
    queue = [(0, start)]
    done: set[bytes] = set()
    while queue:
        cost, node = heapq.heappop(queue)
        if node in done:
            continue
        done.add(node)
        for step, other in graph[node]:
            if cost + step < best.get(other, 1 << 60):
                best[other] = cost + step
                before[other] = node
                heapq.heappush(queue, (cost + step, other))
    paths = {}
    for node in best:
        path = [node]
        while path[-1] in before:
            path.append(before[path[-1]])
        paths[node] = path[::-1]
    return dict(sorted(best.items())), {k: paths[k] for k in sorted(paths)}


@module.command
def topological(*edges: bytes) -> list[bytes]:
    after: dict[bytes, set[bytes]] = {}
    degree: Counter[bytes] = Counter()
    for a, b, _ in edges_of(edges):
        after.setdefault(b, set())
        if b not in after.setdefault(a, set()):
            after[a].add(b)
            degree[b] += 1
    ready = deque(sorted(n for n in after if not degree[n]))
    out: list[bytes] = []
    while ready:
        node = ready.popleft()
        out.append(node)
        for other in sorted(after[node]):
            degree[other] -= 1
            if degree[other] == 0:
                ready.append(other)
    if len(out) != len(after):
        raise ValueError(f"a cycle among {sorted(set(after) - set(out))}")
    return out


@module.command
def components(*edges: bytes) -> list[list[bytes]]:
    parent: dict[bytes, bytes] = {}

    def root(node: bytes) -> bytes:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b, _ in edges_of(edges):
        for node in (a, b):
            parent.setdefault(node, node)
        parent[root(a)] = root(b)
    groups: defaultdict[bytes, list[bytes]] = defaultdict(list)
    for node in parent:
        groups[root(node)].append(node)
    return sorted((sorted(g) for g in groups.values()), key=lambda g: (-len(g), g))


@module.command
def huffman(text: str) -> tuple[dict[str, str], int]:
    heap = [(count, i, [(ch, "")]) for i, (ch, count) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    made = len(heap)
    while len(heap) > 1:
        n, _, left = heapq.heappop(heap)
        m, _, right = heapq.heappop(heap)
        codes = [(ch, "0" + code) for ch, code in left] + [(ch, "1" + code) for ch, code in right]
        heapq.heappush(heap, (n + m, made, codes))
        made += 1
    table = dict(heap[0][2]) if heap else {}
    return dict(sorted(table.items())), sum(len(table[ch]) for ch in text)


@module.command
def spanning(*edges: bytes) -> tuple[int, list[tuple[bytes, bytes]]]:
    group: dict[bytes, set[bytes]] = {}
    total = 0
    taken = []
    for a, b, cost in sorted(edges_of(edges), key=lambda e: (e[2], e)):
        left, right = group.setdefault(a, {a}), group.setdefault(b, {b})
        if left is right:
            continue
        left |= right
        for node in right:
            group[node] = left
        total += cost
        taken.append((a, b))
    return total, taken


# case: dijkstra a a-b-4 a-c-1 c-b-2 b-d-5
# case: dijkstra z a-b-4
# case: topological a-b b-c a-c d-c
# case: topological a-b b-a c-a
# case: topological
# case: components a-b c-d e-f b-c x-x
# case: huffman abracadabra
# case: huffman aaa
# case: huffman ""
# case: spanning a-b-4 a-c-1 c-b-2 b-d-5 d-a-9
