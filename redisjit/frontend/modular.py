"""Arithmetic of which only low bits are used: `(a * 31 + b) & 0xFFFFFFFF`.

The low bits of a sum, a difference, a product, a left shift and of bitwise operations depend on the low bits of the
operands alone. Under a mask that is not negative they need no check: wrapped to 64 bits they are Python's, even where
the result in between leaves 64 bits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.tree import Block, Call, Conditional, Const, Expr, Prim

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext

WRAPPING = {"int.add": "int.wrap_add", "int.sub": "int.wrap_sub", "int.mul": "int.wrap_mul"}
BITWISE = ("int.and", "int.or", "int.xor")


def relax(c: FunctionContext, value: Expr) -> Expr:
    """`value`, an int of which only low bits will be used, without the checks that this makes needless."""
    if isinstance(value, Prim) and value.op in (*WRAPPING, *BITWISE):
        value.op = WRAPPING.get(value.op, value.op)
        value.args = [relax(c, arg) for arg in value.args]
    elif isinstance(value, Call) and value.decl is c.prelude.class_named("int").methods["__lshift__"]:
        value.decl = c.prelude.class_named("int").methods["_shift_low"]
        value.args[0] = relax(c, value.args[0])
    elif isinstance(value, Conditional):
        value.then, value.other = relax(c, value.then), relax(c, value.other)
    elif isinstance(value, Block):
        value.value = relax(c, value.value)
    return value


def mask(c: FunctionContext, left: Expr, right: Expr) -> Expr | None:
    """`left & right` where one is a constant that is not negative."""
    if isinstance(right, Const) and right.value >= 0:
        return Prim(types.INT, "int.and", [relax(c, left), right])
    if isinstance(left, Const) and left.value >= 0:
        return Prim(types.INT, "int.and", [left, relax(c, right)])
    return None


def by_power_of_two(c: FunctionContext, symbol: str, left: Expr, right: Expr) -> Expr | None:
    """`left // right` or `left % right` where `right` is a constant power of two."""
    if not isinstance(right, Const) or right.value <= 0 or right.value & (right.value - 1):
        return None
    if symbol == "//":
        return Prim(types.INT, "int.ashr", [left, Const(types.INT, right.value.bit_length() - 1)])
    return Prim(types.INT, "int.and", [relax(c, left), Const(types.INT, right.value - 1)])
