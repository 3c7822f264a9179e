"""`heapq.nlargest`, `nsmallest`, `merge`; `bisect`: what takes a key, or any sequence."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import comparisons, operators, types
from redisjit.frontend.apply import optional_applier
from redisjit.frontend.consume import arguments, drive, fill, hold_fixed
from redisjit.frontend.containers import as_sequence
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.sorting import sort_list
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Prim, Raise, Read, Stmt, While
from redisjit.frontend.types import Type


def nlargest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return select(c, node, reverse=True)


def nsmallest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return select(c, node, reverse=False)


def select(c: FunctionContext, node: ast.Call, *, reverse: bool) -> Expr:
    """The first items of a sorted list, as the documentation of `heapq` says."""
    given = arguments(c, node, 2, 2, "key")
    stmts: list[Stmt] = []
    count = hold_fixed(c, c.coerce(c.expr(node.args[0], None), types.INT, node.args[0], "how many"), stmts)
    items = hold_fixed(c, fill(c, node.args[1], "list", node, None), stmts)
    if "key" not in given:
        stmts.append(Do(c.call_prelude("check_ordered", [items], node)))
    sort_list(c, items, {**given, "reverse": ast.copy_location(ast.Constant(reverse), node)}, node, stmts)
    last = c.call_prelude("clamp_slice", [count, Const(types.INT, 2**63 - 1)], node)
    last = operators.binary(c, ast.Mult(), last, Prim(types.BOOL, "int.gt", [count, Const(types.INT, 0)]), node)
    call = c.call_method(items, "_slice", [Const(types.INT, 0), last], node)
    return Block(call.type, stmts, call)


def merge(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`heapq.merge(...)`, as a list."""
    given = arguments(c, node, 0, 1000, "key reverse")
    stmts: list[Stmt] = []
    lists = [hold_fixed(c, fill(c, source, "list", source, None), stmts) for source in node.args]
    if not lists:
        c.refuse(WrongArguments(c.span(node), "merge", "needs an iterable"))
    key = optional_applier(c, given.get("key"), stmts)
    reverse: Expr = Const(types.BOOL, False)
    if "reverse" in given:
        reverse = c.truth(c.expr(given["reverse"], None), given["reverse"])
    items = hold_fixed(c, list_of(c, lists, node), stmts)
    keys = items
    if key is not None:
        apply = key
        made: list[Expr] = []
        for values in lists:
            out = hold_fixed(c, c.call_prelude("new_list", [Const(types.INT, 0)], node), stmts)

            def step(item: Expr, inside: list[Stmt], out: Expr = out) -> None:
                inside.append(Do(c.call_method(out, "_push", [apply([item])], node)))

            init, loop = drive(c, node, step, values)
            stmts += [*init, *loop]
            made.append(out)
        keys = hold_fixed(c, list_of(c, made, node), stmts)
    call = c.call_prelude("merge_sorted", [items, keys, reverse], node)
    return Block(call.type, stmts, call)


def list_of(c: FunctionContext, values: list[Expr], node: ast.Call) -> Expr:
    from redisjit.frontend.containers import gather

    kind = types.class_type(c.prelude.class_named("list"), types.resolve(values[0].type))
    return gather(c, values, kind, node)


def bisect_left(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return search(c, node, left=True, insert=False)


def bisect_right(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return search(c, node, left=False, insert=False)


def insort_left(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return search(c, node, left=True, insert=True)


def insort_right(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return search(c, node, left=False, insert=True)


def search(c: FunctionContext, node: ast.Call, *, left: bool, insert: bool) -> Expr:
    """Binary search; an item goes before its equals or after them."""
    given = arguments(c, node, 2, 4, "lo hi key")
    given |= dict(zip(("lo", "hi"), node.args[2:], strict=False))
    stmts: list[Stmt] = []
    items = hold_fixed(c, as_sequence(c, c.expr(node.args[0], None), node.args[0]), stmts)
    kind = types.resolve(items.type)
    if insert or "key" not in given:
        wanted = kind.args[0] if isinstance(kind, types.ClassType) and kind.args else None
        value = c.expr(node.args[1], None)
        if wanted is not None:
            value = c.coerce(value, wanted, node.args[1], "the item")
    else:
        value = c.expr(node.args[1], None)
    value = hold_fixed(c, value, stmts)
    low, high, middle = (c.temporary(types.INT) for _ in range(3))
    lo, hi, mid = Read(types.INT, low), Read(types.INT, high), Read(types.INT, middle)
    start: Expr = Const(types.INT, 0)
    if "lo" in given:
        start = c.coerce(c.expr(given["lo"], None), types.INT, given["lo"], "lo")
    stmts.append(Assign(low, start))
    end: Expr = Const(types.optional(types.INT), None)
    if "hi" in given:
        end = c.coerce(c.expr(given["hi"], None), types.optional(types.INT), given["hi"], "hi")
    end = hold_fixed(c, end, stmts)
    key = optional_applier(c, given.get("key"), stmts)
    if "lo" in given:
        message = Const(types.STR, "lo must be non-negative")
        negative = Raise(c.program.universe.exceptions.of(ValueError), message, node.lineno)
        stmts.append(If(Prim(types.BOOL, "int.lt", [lo, Const(types.INT, 0)]), [negative], [], False))
    rank = value
    if insert and key is not None:
        rank = hold_fixed(c, key([value]), stmts)
    length = c.call_method(items, "__len__", [], node)
    stmts.append(Assign(high, c.call_prelude("bisect_end", [end, length], node)))
    item = c.call_method(items, "__getitem__", [mid], node)
    held: Expr = item if key is None else key([item])
    test = c.truth(comparisons.compare(c, ast.Lt(), held if left else rank, rank if left else held, node), node)
    after = Assign(low, Prim(types.INT, "int.wrap_add", [mid, Const(types.INT, 1)]))
    half = Prim(types.INT, "int.lshr", [Prim(types.INT, "int.wrap_add", [lo, hi]), Const(types.INT, 1)])
    choose = If(test, [after], [Assign(high, mid)]) if left else If(test, [Assign(high, mid)], [after])
    stmts.append(While(Prim(types.BOOL, "int.lt", [lo, hi]), [Assign(middle, half), choose]))
    if not insert:
        return Block(types.INT, stmts, lo)
    stmts.append(Do(c.call_method(items, "insert", [lo, value], node)))
    return Block(types.NONE, stmts, Const(types.NONE, None))
