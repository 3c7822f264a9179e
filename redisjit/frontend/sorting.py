"""`sorted` and `list.sort`: stable, with `key` and `reverse`."""

from __future__ import annotations

import ast

from redisjit.frontend import types
from redisjit.frontend.consume import arguments, hold_fixed
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Prim, Raise, Read, Stmt, Try, While
from redisjit.frontend.types import Type


def sort_method(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`x.sort(...)`: while it runs, the list is empty, and it is an error to change it."""
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    given = arguments(c, node, 0, 0, "key reverse")
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    if given.get("key") is None and not types.runs_user_code(kind.args[0]):
        sort_list(c, held, given, node, stmts)
        return Block(types.NONE, stmts, Const(types.NONE, None))
    work = hold_fixed(c, c.call_method(held, "_detach", [], node), stmts)
    body: list[Stmt] = []
    changed = c.temporary(types.BOOL)
    sort_list(c, work, given, node, body)
    stmts.append(Try(body, [], [], [Assign(changed, c.call_method(held, "_attach", [work], node))]))
    message = Const(types.STR, "list modified during sort")
    error = Raise(c.program.universe.exceptions.of(ValueError), message, node.lineno)
    stmts.append(If(Read(types.BOOL, changed), [error], [], False))
    return Block(types.NONE, stmts, Const(types.NONE, None))


def sort_list(c: FunctionContext, held: Expr, given: dict[str, ast.expr], node: ast.Call, out: list[Stmt]) -> None:
    """Sort the list `held`, which nothing else sees."""
    from redisjit.frontend.apply import optional_applier

    key = optional_applier(c, given.get("key"), out)
    reverse: Expr = Const(types.BOOL, False)
    if "reverse" in given:
        value = c.expr(given["reverse"], None)
        reverse = hold_fixed(c, c.truth(value, given["reverse"]), out)
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    if key is None:
        plain = isinstance(reverse, Const) and not reverse.value
        out.append(Do(c.call_method(held, *(("_sort", []) if plain else ("_sort_either", [reverse])), node)))
        return
    index = c.temporary(types.INT)
    at = Read(types.INT, index)
    rank = key([c.call_method(held, "_at", [at], node)])
    made = c.call_prelude("new_list", [c.call_method(held, "__len__", [], node)], node)
    pair = types.tuple_of(types.resolve(rank.type), types.INT)
    types.unify(made.type, types.class_type(c.prelude.class_named("list"), pair))
    stmts, slots = c.hold(made)
    from redisjit.frontend.tree import MakeTuple

    push = Do(c.call_method(slots, "_push", [MakeTuple(pair, [rank, at])], node))
    step = Assign(index, Prim(types.INT, "int.wrap_add", [at, Const(types.INT, 1)]))
    more = Prim(types.BOOL, "int.lt", [at, c.call_method(held, "__len__", [], node)])
    out += [*stmts, Assign(index, Const(types.INT, 0)), While(more, [push, step])]
    none: Expr = c.call_prelude("new_list", [Const(types.INT, 0)], node)
    types.unify(none.type, types.class_type(c.prelude.class_named("list"), types.resolve(rank.type)))
    out.append(Do(c.call_method(held, "_sort_by", [slots, none, reverse], node)))
