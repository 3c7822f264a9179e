"""Operators on NumPy's values: scalars or arrays."""

from __future__ import annotations

import ast

from redisjit.frontend import types
from redisjit.frontend.arrays import elementwise, scalars
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Expr
from redisjit.frontend.types import Fixed

AMBIGUOUS = "the truth value of an array with more than one element is ambiguous: write np.any(a) or np.all(a)"


def is_array(value: Expr) -> bool:
    """Whether a value is an array."""
    return types.is_array(types.resolve(value.type))


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`left op right`."""
    if symbol == "@":
        from redisjit.frontend.arrays import reductions

        return reductions.product(c, left, right, node)
    if is_array(left) or is_array(right):
        return elementwise.binary(c, symbol, left, right, node)
    return scalars.binary(c, symbol, left, right, node)


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`left < right` and the like."""
    if is_array(left) or is_array(right):
        return elementwise.compare(c, symbol, left, right, node)
    return scalars.compare(c, symbol, left, right, node)


def equal(c: FunctionContext, left: Expr, right: Expr, node: ast.AST, *, inside: bool) -> Expr:
    """Equality as a `bool`, for `in` and containers."""
    if is_array(left) or is_array(right):
        c.unsupported(node, "comparing arrays inside a container", AMBIGUOUS)
    if inside and any(isinstance(x.type, Fixed) and x.type.kind == "f" for x in (left, right)):
        values = [scalars.convert(x, types.FLOAT) for x in (left, right)]
        return c.call_prelude("float_same", values, node)
    return scalars.truth(scalars.compare(c, "==", left, right, node))


def unary(c: FunctionContext, op: ast.unaryop, value: Expr, node: ast.AST) -> Expr:
    """`-x`, `+x`, `~x`."""
    if is_array(value):
        return elementwise.unary(c, value, lambda item: scalars.unary(c, op, item, node), node)
    return scalars.unary(c, op, value, node)


def absolute(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`abs(x)`."""
    if is_array(value):
        return elementwise.unary(c, value, scalars.absolute, node)
    return scalars.absolute(value)


def truth(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`bool(x)`."""
    if is_array(value):
        c.unsupported(node, "the truth of an array", "write len(a) > 0, np.any(a) or np.all(a)")
    return scalars.truth(value)


def text(c: FunctionContext, value: Expr, node: ast.AST, *, as_repr: bool) -> Expr:
    """`str(x)` and `repr(x)`."""
    if is_array(value):
        c.unsupported(node, "the text of an array", "format its items, or a.tolist()")
    return scalars.text(c, value, node, as_repr=as_repr)
