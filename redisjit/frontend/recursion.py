"""Which nodes of a graph lie on a cycle (Tarjan's strongly connected components)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

N = TypeVar("N", bound=Hashable)


def on_cycles(graph: Mapping[N, Iterable[N]]) -> set[N]:
    """The nodes that can be reached from themselves. Edges to what is no node of the graph do not count."""
    children = {node: [child for child in found if child in graph] for node, found in graph.items()}
    index: dict[N, int] = {}
    low: dict[N, int] = {}
    stack: list[N] = []
    on_stack: set[N] = set()
    found: set[N] = set()
    for root in children:
        if root in index:
            continue
        work: list[tuple[N, int]] = [(root, 0)]
        while work:
            node, position = work.pop()
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            descended = False
            for i in range(position, len(children[node])):
                child = children[node][i]
                if child not in index:
                    work += [(node, i), (child, 0)]
                    descended = True
                    break
                if child in on_stack:
                    low[node] = min(low[node], low[child])  # also right for a child just finished
            if descended or low[node] != index[node]:
                continue
            component: list[N] = []
            while not component or component[-1] is not node:
                component.append(stack.pop())
                on_stack.discard(component[-1])
            if len(component) > 1 or node in children[node]:
                found.update(component)
    return found
