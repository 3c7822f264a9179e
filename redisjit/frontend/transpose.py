"""`zip(*rows)`: the columns of rows, as tuples."""

from __future__ import annotations

import ast

from redisjit.frontend import loops, types
from redisjit.frontend.consume import fill
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.loops import Plan
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, Read, Stmt, While


def over_columns(c: FunctionContext, rows: ast.expr) -> Plan:
    """Rows are copied as tuples first: CPython too asks for all of them before the first column."""
    plan = loops.iterate(c, rows)
    made = c.call_prelude("new_list", [Const(types.INT, 0)], rows)
    stmts, held = c.hold(made)
    row = c.temporary(plan.item.type)
    copied = fill(c, rows, "vartuple", rows, None, Read(row.type, row))
    assert isinstance(made.type, types.ClassType)
    types.unify(made.type.args[0], copied.type)
    push = Do(c.call_method(held, "_push", [copied], rows))
    body: list[Stmt] = [*plan.advance, Assign(row, plan.item), push]
    whole: Expr = Block(types.resolve(made.type), [*plan.init, *stmts, While(plan.test, body)], held)
    return loops.over_value(c, c.call_prelude("columns_of", [whole], rows), rows)
