"""An interpreter of expressions: a hierarchy, isinstance and match on it, fields narrowed, a visitor, enums in tables."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from redisjit import Module

module = Module("expression_classes")


class Op(Enum):
    """Operators."""

    ADD = "+"
    MUL = "*"
    SUB = "-"


PRIORITY = {Op.ADD: 1, Op.SUB: 1, Op.MUL: 2}


class Expr(ABC):
    """A base without fields."""

    @abstractmethod
    def value(self, names: dict[bytes, int]) -> int:
        """What it is worth."""


@dataclass
class Num(Expr):
    """A number."""

    n: int

    def value(self, names: dict[bytes, int]) -> int:
        return self.n


@dataclass
class Var(Expr):
    """A name."""

    name: bytes

    def value(self, names: dict[bytes, int]) -> int:
        return names[self.name]


@dataclass
class Binary(Expr):
    """Two operands."""

    op: Op
    left: Expr
    right: Expr

    def value(self, names: dict[bytes, int]) -> int:
        a, b = self.left.value(names), self.right.value(names)
        if self.op is Op.ADD:
            return a + b
        return a * b if self.op is Op.MUL else a - b


@dataclass
class Neg(Expr):
    """One operand."""

    inner: Expr

    def value(self, names: dict[bytes, int]) -> int:
        return -self.inner.value(names)


class Parser:
    """Recursive descent."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> bytes:
        """The next byte."""
        return self.text[self.at : self.at + 1]

    def parse(self, least: int = 1) -> Expr:
        """By priorities."""
        left = self.atom()
        while (sign := self.peek()) in (b"+", b"*", b"-"):
            op = Op(sign.decode())
            if PRIORITY[op] < least:
                break
            self.at += 1
            left = Binary(op, left, self.parse(PRIORITY[op] + 1))
        return left

    def atom(self) -> Expr:
        """A number, a name, a group."""
        c = self.peek()
        self.at += 1
        if c == b"-":
            return Neg(self.atom())
        if c == b"(":
            inner = self.parse()
            if self.peek() != b")":
                raise SyntaxError(f"no ) at {self.at}")
            self.at += 1
            return inner
        if c.isdigit():
            n = int(c)
            while self.peek().isdigit():
                n = n * 10 + int(self.peek())
                self.at += 1
            return Num(n)
        if c.isalpha():
            return Var(c)
        raise ValueError(f"{c!r} at {self.at}")


def simplify(e: Expr) -> Expr:
    """isinstance, with fields of fields narrowed."""
    if isinstance(e, Neg):
        if isinstance(e.inner, Neg):
            return simplify(e.inner.inner)
        inner = simplify(e.inner)
        return Num(-inner.n) if isinstance(inner, Num) else Neg(inner)
    if isinstance(e, Binary):
        left, right = simplify(e.left), simplify(e.right)
        if isinstance(left, Num) and isinstance(right, Num):
            return Num(Binary(e.op, left, right).value({}))
        if e.op is Op.MUL and (left == Num(0) or right == Num(0)):
            return Num(0)
        return Binary(e.op, left, right)
    return e


def shown(e: Expr) -> str:
    """match on classes."""
    match e:
        case Num(n) if n < 0:
            return f"({n})"
        case Num(n=n):
            return str(n)
        case Var(name):
            return name.decode()
        case Binary(Op.MUL, Num(1), right):
            return shown(right)
        case Binary(op, left, right):
            return f"{shown(left)}{op.value}{shown(right)}"
        case Neg(inner=Num() as number):
            return f"-{number.n}"
        case Neg(inner):
            return f"-({shown(inner)})"
    return "?"


def count(e: Expr, test: Callable[[Expr], bool]) -> int:
    """An explicit stack."""
    total = 0
    work: list[Expr] = [e]
    while work:
        item = work.pop()
        total += test(item)
        if isinstance(item, Binary):
            work += [item.left, item.right]
        elif isinstance(item, Neg):
            work.append(item.inner)
    return total


@module.command
def evaluate(text: bytes, x: int) -> list[str]:
    """All of it."""
    e = Parser(text).parse()
    s = simplify(e)
    names = {b"x": x}
    numbers = count(e, lambda item: isinstance(item, Num))
    out = [str(e.value(names)), shown(e), shown(s), str(e == s), str(numbers), f"{s!r}"]
    if isinstance(s, (Num, Var)):
        out.append("leaf")
    bound = e.value
    out.append(str(bound({b"x": x + 1})))
    return out


# case: evaluate 1+2*3 0
# case: evaluate x*2+1 5
# case: evaluate (x+1)*(2-2) 5
# case: evaluate --x 3
# case: evaluate -(1*x) 3
# case: evaluate 1-2-3 0
# case: evaluate y 3
# case: evaluate (1 3
# case: evaluate 1+? 3
# case: evaluate "" 3
# case: evaluate 9223372036854775807+x 1 # overflow
# case: evaluate {b"("*300+b"x"+b")"*300} 1
