"""`x in ...` without making the container: of a display, of a range, of what is made item by item."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import comparisons, loops, operators, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Assign, Block, Conditional, Const, Expr, If, Label, Labelled, Leave, Read, Stmt

TRUE, FALSE = Const(types.BOOL, True), Const(types.BOOL, False)


def of_items(c: FunctionContext, left: Expr, right: ast.expr, node: ast.Compare) -> Expr | None:
    """Whether `left` is among the items that `right` writes out or makes; None where `right` is a value."""
    if isinstance(right, (ast.Tuple, ast.List, ast.Set)):
        starred = any(isinstance(item, ast.Starred) for item in right.elts)
        return None if starred else in_display(c, left, right, node)
    if isinstance(right, ast.GeneratorExp) or loops.is_lazy(c, right):
        if isinstance(right, ast.Call) and isinstance(right.func, ast.Name) and right.func.id == "range":
            return in_range(c, left, right, node)
        return in_loop(c, left, right, node)
    return None


def in_display(c: FunctionContext, left: Expr, display: ast.Tuple | ast.List | ast.Set, node: ast.Compare) -> Expr:
    """`x in (a, b, c)`. All items are evaluated before the first comparison."""
    stmts, held = c.hold(left)
    values = []
    for item in display.elts:
        more, value = c.hold(c.expr(item, None))
        stmts = stmts + more
        values.append(value)
    test: Expr = FALSE
    for value in reversed(values):
        test = Conditional(types.BOOL, comparisons.equal(c, held, value, node, inside=True), TRUE, test)
    return Block(types.BOOL, stmts, test)


def in_range(c: FunctionContext, left: Expr, call: ast.Call, node: ast.Compare) -> Expr:
    """`n in range(...)`: by arithmetic."""
    if types.resolve(left.type) not in (types.INT, types.BOOL):
        c.refuse(TypeMismatch(c.span(node.left), "`in range(...)`", "int", str(types.resolve(left.type))))
    loops.no_keywords(c, call)
    stmts, held = c.hold(operators.as_int(left), fixed=True)
    stmts = list(stmts)
    bounds: list[Expr] = []
    for argument in loops.arguments(c, call, 1, 3):
        more, value = c.hold(loops.number(c, argument), fixed=True)
        stmts += more
        bounds.append(value)
    start = bounds[0] if len(bounds) > 1 else Const(types.INT, 0)
    stop = bounds[1] if len(bounds) > 1 else bounds[0]
    step = bounds[2] if len(bounds) > 2 else Const(types.INT, 1)
    return Block(types.BOOL, stmts, c.call_prelude("in_range", [held, start, stop, step], node))


def in_loop(c: FunctionContext, left: Expr, right: ast.expr, node: ast.Compare) -> Expr:
    """`x in map(...)`, of a generator expression: the first equal item ends it."""
    from redisjit.frontend.consume import drive

    stmts, held = c.hold(left, fixed=True)
    found = c.temporary(types.BOOL)
    label = Label()

    def step(item: Expr, out: list[Stmt]) -> None:
        more, value = c.hold(item, fixed=True)
        out += more
        same = comparisons.equal(c, value, held, node, inside=True)
        out.append(If(same, [Assign(found, TRUE), Leave(label)], []))

    init, loop = drive(c, right, step)
    body = [*stmts, *init, Assign(found, FALSE), Labelled(label, loop)]
    return Block(types.BOOL, body, Read(types.BOOL, found))
