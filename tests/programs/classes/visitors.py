"""A lexer with a look-ahead, and visitors below an abstract class."""

from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum
from redisjit import Module
module = Module("class_visitors")
class Kind(Enum):
    A = "a"
    B = "b"
@dataclass
class Tok:
    kind: Kind
    text: bytes
class Lexer:
    KINDS = {b"+": Kind.A, b"-": Kind.B}
    def __init__(self, s: bytes) -> None:
        self._s = s
        self._i = 0
        self._peeked: Tok | None = None
    def next(self) -> Tok | None:
        if self._peeked is not None:
            t = self._peeked
            self._peeked = None
            return t
        if self._i >= len(self._s):
            return None
        c = self._s[self._i : self._i + 1]
        self._i += 1
        return Tok(self.KINDS.get(c, Kind.A), c)
    def peek(self) -> Tok | None:
        if self._peeked is None:
            self._peeked = self.next()
        return self._peeked
class Visitor(ABC):
    @abstractmethod
    def visit(self, t: Tok) -> int: ...
    def run(self, lx: Lexer) -> int:
        total = 0
        while (t := lx.next()) is not None:
            total += self.visit(t)
        return total
class CountB(Visitor):
    def visit(self, t: Tok) -> int:
        return 1 if t.kind is Kind.B else 0
class Lens(Visitor):
    def __init__(self) -> None:
        self.seen: set[bytes] = set()
        self.by: dict[Kind, list[Tok]] = {kind: [] for kind in Kind}
    def visit(self, t: Tok) -> int:
        self.seen.add(t.text)
        self.by[t.kind].append(t)
        return len(self.seen) + len(self.by[Kind.B])
@module.command
def go(s: bytes, which: int) -> int:
    v: Visitor
    if which:
        v = CountB()
    else:
        v = Lens()
    lx = Lexer(s)
    first = lx.peek()
    return v.run(lx) * 10 + (0 if first is None else len(first.text))
# case: go +-+-- 1
# case: go +-+-x 0
# case: go "" 0
