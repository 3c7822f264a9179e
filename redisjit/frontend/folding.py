"""Expressions of int literals alone, `2**63 - 1`, as the numbers they are: a part may be larger than an int can be."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable

MOST_BITS = 4096
OPERATORS: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitAnd: operator.and_,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
}


def int_constant(node: ast.expr) -> int | None:
    """The value of such an expression if it fits in 64 bits, else None: what it raises is raised when it runs."""
    if isinstance(node, (ast.BinOp, ast.UnaryOp)):
        value = whole(node)
        if value is not None and -(2**63) <= value < 2**63:
            return value
    return None


def whole(node: ast.expr) -> int | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, int) and not isinstance(node.value, bool) else None
    if isinstance(node, ast.UnaryOp):
        value = whole(node.operand)
        if value is None or isinstance(node.op, ast.Not):
            return None
        return -value if isinstance(node.op, ast.USub) else ~value if isinstance(node.op, ast.Invert) else value
    if not isinstance(node, ast.BinOp) or type(node.op) not in OPERATORS:
        return None
    left, right = whole(node.left), whole(node.right)
    if left is None or right is None or left.bit_length() > MOST_BITS or right.bit_length() > MOST_BITS:
        return None
    if isinstance(node.op, (ast.Pow, ast.LShift, ast.RShift)) and not 0 <= right <= MOST_BITS:
        return None
    if isinstance(node.op, (ast.FloorDiv, ast.Mod)) and right == 0:
        return None
    return OPERATORS[type(node.op)](left, right)
