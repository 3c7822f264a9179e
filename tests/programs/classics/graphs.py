"""Dijkstra, topological sort, breadth-first search in a maze, minimal spanning tree, strongly connected components."""

import heapq
from collections import defaultdict, deque

from redisjit import Module

module = Module("graphs")

Graph = dict[bytes, dict[bytes, int]]


def read(edges: tuple[tuple[bytes, bytes, int], ...]) -> Graph:
    graph: Graph = {}
    for a, b, weight in edges:
        graph.setdefault(a, {})[b] = weight
        graph.setdefault(b, {})
    return graph


@module.command
def dijkstra(start: bytes, *edges: tuple[bytes, bytes, int]) -> dict[bytes, int]:
    graph = read(edges)
    best: dict[bytes, int] = {start: 0}
    queue = [(0, start)]
    while queue:
        distance, node = heapq.heappop(queue)
        if distance > best[node]:
            continue
        for near, weight in graph.get(node, {}).items():
            candidate = distance + weight
            if near not in best or candidate < best[near]:
                best[near] = candidate
                heapq.heappush(queue, (candidate, near))
    return best


@module.command
def shortest_path(start: bytes, end: bytes, *edges: tuple[bytes, bytes, int]) -> list[bytes] | None:
    graph = read(edges)
    previous: dict[bytes, bytes | None] = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == end:
            path = []
            at: bytes | None = node
            while at is not None:
                path.append(at)
                at = previous[at]
            return path[::-1]
        for near in sorted(graph.get(node, {})):
            if near not in previous:
                previous[near] = node
                queue.append(near)
    return None


@module.command
def topological(*edges: tuple[bytes, bytes]) -> list[bytes]:
    after: defaultdict[bytes, list[bytes]] = defaultdict(list)
    waiting: dict[bytes, int] = {}
    for a, b in edges:
        after[a].append(b)
        waiting[b] = waiting.get(b, 0) + 1
        waiting.setdefault(a, 0)
    ready = [node for node, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    order = []
    while ready:
        node = heapq.heappop(ready)
        order.append(node)
        for following in after[node]:
            waiting[following] -= 1
            if waiting[following] == 0:
                heapq.heappush(ready, following)
    if len(order) != len(waiting):
        raise ValueError("there is a cycle")
    return order


@module.command
def maze(*rows: str) -> tuple[int, list[str]]:
    """The shortest way from S to E, marked."""
    grid = [list(row) for row in rows]
    found = {c: (y, x) for y, row in enumerate(grid) for x, c in enumerate(row) if c in "SE"}
    start, end = found["S"], found["E"]
    came: dict[tuple[int, int], tuple[int, int]] = {start: start}
    queue = deque([start])
    while queue and end not in came:
        y, x = queue.popleft()
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            near = (y + dy, x + dx)
            if 0 <= near[0] < len(grid) and 0 <= near[1] < len(grid[near[0]]) and near not in came:
                if grid[near[0]][near[1]] != "#":
                    came[near] = (y, x)
                    queue.append(near)
    if end not in came:
        return -1, []
    length = 0
    at = end
    while at != start:
        length += 1
        at = came[at]
        if at != start:
            grid[at[0]][at[1]] = "*"
    return length, ["".join(row) for row in grid]


@module.command
def spanning_tree(*edges: tuple[bytes, bytes, int]) -> tuple[int, list[tuple[bytes, bytes]]]:
    leader: dict[bytes, bytes] = {}

    def find(node: bytes) -> bytes:
        while leader.get(node, node) != node:
            node = leader[node]
        return node

    total = 0
    chosen: list[tuple[bytes, bytes]] = []
    for a, b, weight in sorted(edges, key=lambda edge: (edge[2], edge[0], edge[1])):
        x, y = find(a), find(b)
        if x != y:
            leader[y] = x
            total += weight
            chosen.append((a, b))
    return total, chosen


class Tarjan:
    def __init__(self, graph: dict[int, list[int]]) -> None:
        self.graph = graph
        self.index: dict[int, int] = {}
        self.low: dict[int, int] = {}
        self.stack: list[int] = []
        self.components: list[list[int]] = []
        for node in sorted(graph):
            if node not in self.index:
                self.visit(node)

    def visit(self, node: int) -> None:
        self.index[node] = self.low[node] = len(self.index)
        self.stack.append(node)
        for near in self.graph[node]:
            if near not in self.index:
                self.visit(near)
                self.low[node] = min(self.low[node], self.low[near])
            elif near in self.stack:
                self.low[node] = min(self.low[node], self.index[near])
        if self.low[node] == self.index[node]:
            component = []
            while True:
                top = self.stack.pop()
                component.append(top)
                if top == node:
                    break
            self.components.append(sorted(component))


@module.command
def strong(*edges: tuple[int, int]) -> list[list[int]]:
    graph: dict[int, list[int]] = {}
    for a, b in edges:
        graph.setdefault(a, []).append(b)
        graph.setdefault(b, [])
    return sorted(Tarjan(graph).components)


# case: dijkstra a a b 7 a c 3 c b 1 b d 2 c d 8
# case: dijkstra z a b 1
# case: shortest_path a d a b 1 b c 1 c d 1 a c 5
# case: shortest_path a z a b 1
# case: shortest_path a a a b 1
# case: topological shirt tie tie jacket trousers shoes trousers belt belt jacket socks shoes
# case: topological a b b c c a
# case: maze S.# .#E ...
# case: maze S#E
# case: maze SE
# case: maze ..# .E.
# case: spanning_tree a b 4 a c 1 b c 2 b d 5 c d 8
# case: strong 1 2 2 3 3 1 3 4 4 5 5 4
# case: strong 1 1
