from __future__ import annotations

from dataclasses import dataclass

from redisjit import Module

module = Module("chains")


@dataclass
class Node:
    value: int
    following: Node | None


@module.command
def build(n: int) -> int:
    head = Node(0, None)
    for i in range(n):
        head = Node(i, head)
    return head.value
