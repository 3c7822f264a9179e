"""Classes of two modules: of one name, below one another, as fields, enumerations and exceptions."""

from __future__ import annotations

import _shared_classes
from _shared_classes import Base, Failure, Kind, Table, Where

from redisjit import Module

module = Module("across_modules")

FACTOR = 1000


class Node:
    """Another of this name."""

    def __init__(self, other: _shared_classes.Node, next: Node | None) -> None:
        self.other = other
        self.next = next
        self.names = [other.name]


class Derived(Base):
    """Below a class of the other module."""

    FACTOR = 20

    def where(self) -> Where:
        if self.n > 5:
            raise Failure(Where(self.n, Kind.INNER))
        return super().where()._replace(kind=Kind.INNER)


def length(node: Node | None) -> int:
    """Of the chain."""
    total = 0
    while node is not None:
        total += node.other.size() + len(node.names)
        node = node.next
    return total


@module.command
def nodes(*names: bytes) -> list[str]:
    """Two classes called Node."""
    root = _shared_classes.Node(b"root")
    chain: Node | None = None
    for name in names:
        chain = Node(root.add(name), chain)
    return [str(length(chain)), str(root.size()), f"{root}"]


@module.command
def derived(n: int) -> list[str]:
    """Names mean what they mean where they stand."""
    both: list[Base] = [Base(n), Derived(n)]
    table: Table = {}
    out: list[str] = []
    for item in both:
        out.append(str(item.scaled() + FACTOR + item.FACTOR))
        try:
            where = item.where()
            table.setdefault(where.kind.value.encode(), []).append(where)
        except Failure as e:
            out.append(f"{e} {e.where.kind.name} {e.where!r}")
    return [*out, f"{table}"]


# case: nodes
# case: nodes a b
# case: nodes a "" c
# case: derived 1
# case: derived 9
