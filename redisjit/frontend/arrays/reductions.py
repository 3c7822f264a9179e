"""What is made of all items of an array: sums, extremes, products. Floats are added in NumPy's own order."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import types
from redisjit.frontend.arrays import items, scalars
from redisjit.frontend.arrays.annotations import array_of
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Expr
from redisjit.frontend.types import NUMPY, Fixed


def wide(item: Fixed) -> Fixed:
    """The type in which items are added."""
    if item.kind == "f":
        return item
    return NUMPY["uint64"] if item.kind == "u" else NUMPY["int64"]


def over(c: FunctionContext, name: str, value: Expr, result: types.Type, node: ast.AST) -> Expr:
    """A function of the prelude over all items, in memory's order where that may be another."""
    flat = value if items.dimensions(value) == 1 else c.call_method(value, "_flat", [], node)
    made = c.call_prelude(name, [flat], node)
    assert types.unify(made.type, result), f"{name}: {made.type}"
    return made


def total(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    item = items.item_type(value)
    if item.kind != "f":
        return over(c, "array_sum", value, wide(item), node)
    if items.dimensions(value) == 2:
        return c.call_prelude("array_sum_floats2", [value], node)
    return c.call_prelude("array_sum_floats", [value], node)


def mean(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    item = items.item_type(value)
    stmts, held = c.hold(value)
    if item.kind == "f":
        whole = total(c, held, node)
    elif items.dimensions(value) == 2:
        c.unsupported(node, f"the mean of {value.type}", "write a.sum() / a.size")
    else:
        whole = c.call_prelude("array_sum_as_floats", [held], node)
    size = scalars.convert(c.call_method(held, "size", [], node), whole.type)
    kind = types.resolve(whole.type)
    assert isinstance(kind, Fixed)
    return Block(kind, stmts, scalars.apply(c, "/", kind, whole, size, node))


def product_of_all(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    item = items.item_type(value)
    if item.kind == "f" and items.dimensions(value) == 2:
        c.unsupported(node, "the product of floats of two dimensions", "write a loop, or a.ravel().prod()")
    return over(c, "array_prod", value, wide(item), node)


def extreme(name: str) -> Callable[[FunctionContext, Expr, ast.AST], Expr]:
    def check(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
        item = items.item_type(value)
        return over(c, f"array_{name}" + ("_floats" if item.kind == "f" else ""), value, item, node)

    return check


def place(name: str) -> Callable[[FunctionContext, Expr, ast.AST], Expr]:
    def check(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
        return over(c, f"array_{name}", value, scalars.INT64, node)

    return check


def test(name: str) -> Callable[[FunctionContext, Expr, ast.AST], Expr]:
    def check(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
        return over(c, f"array_{name}", value, scalars.BOOL, node)

    return check


def cumsum(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    item = wide(items.item_type(value))
    return over(c, "array_cumsum", value, array_of(c.prelude, item, 1), node)


def product(c: FunctionContext, left: Expr, right: Expr, node: ast.AST, name: str = "matmul") -> Expr:
    """`a @ b` and `a.dot(b)` of integers."""
    kinds = [types.resolve(value.type) for value in (left, right)]
    if not all(map(types.is_array, kinds)):
        c.refuse(TypeMismatch(c.span(node), "a matrix product", "two arrays", f"{kinds[0]} and {kinds[1]}"))
    item = scalars.promote(items.item_type(left), items.item_type(right))
    if item.kind == "f":
        hint = "write a loop: in which order NumPy adds here differs between machines"
        c.unsupported(node, "a product of arrays of floats", hint)
    shape = f"{items.dimensions(left)}{items.dimensions(right)}"
    made = c.call_prelude(f"array_{name}{shape}", [left, right], node)
    count = items.dimensions(left) + items.dimensions(right) - 2
    types.unify(made.type, array_of(c.prelude, item, count) if count else item)
    return made


FUNCTIONS: dict[str, Callable[[FunctionContext, Expr, ast.AST], Expr]] = {
    "all": test("all"),
    "any": test("any"),
    "argmax": place("argmax"),
    "argmin": place("argmin"),
    "cumsum": cumsum,
    "max": extreme("max"),
    "mean": mean,
    "min": extreme("min"),
    "prod": product_of_all,
    "sum": total,
}
