"""Classes for a program beside this file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

FACTOR = 3


class Kind(Enum):
    """Kinds of nodes."""

    LEAF = "leaf"
    INNER = "inner"


class Where(NamedTuple):
    """A place."""

    line: int
    kind: Kind = Kind.LEAF


class Failure(Exception):
    """Has a place."""

    def __init__(self, where: Where) -> None:
        super().__init__(f"at line {where.line}")
        self.where = where


Table = dict[bytes, list[Where]]


@dataclass
class Node:
    """One of this name."""

    name: bytes
    children: list[Node] = field(default_factory=list)

    def size(self) -> int:
        """Of the tree."""
        return FACTOR + sum([child.size() for child in self.children])

    def add(self, name: bytes) -> Node:
        """A child."""
        made = type(self)(name) if name else Node(b"-")
        self.children.append(made)
        return made


class Base:
    """Overridden elsewhere."""

    FACTOR = 10

    def __init__(self, n: int) -> None:
        self.n = n

    def scaled(self) -> int:
        """By the module's factor, and the class's."""
        return self.n * FACTOR * self.FACTOR

    def where(self) -> Where:
        """Fails below."""
        return Where(self.n)
