"""`heapq.nlargest`, `nsmallest`, `merge`; `bisect`: what takes a key, or any sequence."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import NotConstant
from redisjit.frontend import comparisons, loops, operators, types
from redisjit.frontend.apply import optional_applier
from redisjit.frontend.consume import arguments, fill, hold_fixed
from redisjit.frontend.containers import as_sequence
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.sorting import sort_list
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Prim, Raise, Read, Stmt, While
from redisjit.frontend.types import Type


def nlargest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return select(c, node, reverse=True)


def nsmallest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return select(c, node, reverse=False)


# CPython's own way, which shows where items are only less, and neither the same nor equal.
SELECT = """
def select(n, items, most, known):
    size = len(items)
    if n == 1:
        if size > 0:
            best = items[0]
            for i in range(1, size):
                if items[i] > best if most else items[i] < best:
                    best = items[i]
            yield best
        return
    if known and n >= size:
        items.sort(reverse=most)
        for item in items:
            yield item
        return
    heap = [(items[i], -i if most else i) for i in range(min(max(n, 0), size))]
    if len(heap) == 0:
        return
    heapify_by(heap, not most)
    for i in range(len(heap), size):
        if heap[0][0] < items[i] if most else items[i] < heap[0][0]:
            heap_replace_by(heap, (items[i], -i if most else i), not most)
    heap.sort(reverse=most)
    for item, place in heap:
        yield item
"""


def select(c: FunctionContext, node: ast.Call, *, reverse: bool) -> Expr:
    """The first items of a sorted list, as the documentation of `heapq` says."""
    given = arguments(c, node, 2, 2, "key")
    stmts: list[Stmt] = []
    count = hold_fixed(c, c.coerce(c.expr(node.args[0], None), types.INT, node.args[0], "how many"), stmts)
    given_items = node.args[1]
    lazy = isinstance(given_items, ast.GeneratorExp) or loops.is_lazy(c, given_items)
    value = None if lazy else loops.value_of(c, given_items)
    items = hold_fixed(c, fill(c, given_items, "list", node, None, value), stmts)
    if "key" not in given and types.runs_user_code(items.type):
        from redisjit.frontend.functions import run
        from redisjit.frontend.iterators import is_iterator
        from redisjit.frontend.itertoolslib import source

        known = value is not None and not is_iterator(value.type)
        values = [count, items, Const(types.BOOL, reverse), Const(types.BOOL, known)]
        chosen = fill(c, node, "list", node, None, run(c, source(c, "select", SELECT), values, node))
        return Block(chosen.type, stmts, chosen)
    if "key" not in given:
        stmts.append(Do(c.call_prelude("check_ordered", [items], node)))
    sort_list(c, items, {**given, "reverse": ast.copy_location(ast.Constant(reverse), node)}, node, stmts)
    last = c.call_prelude("clamp_slice", [count, Const(types.INT, 2**63 - 1)], node)
    last = operators.binary(c, ast.Mult(), last, Prim(types.BOOL, "int.gt", [count, Const(types.INT, 0)]), node)
    call = c.call_method(items, "_slice", [Const(types.INT, 0), last], node)
    return Block(call.type, stmts, call)


def merge(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`heapq.merge(...)`: the least of the first items again and again, by a heap, as CPython does."""
    from redisjit.frontend.functions import run
    from redisjit.frontend.iterators import as_value
    from redisjit.frontend.itertoolslib import source

    given = arguments(c, node, 1, 64, "key reverse")
    reverse = given.get("reverse", ast.Constant(False))
    if not isinstance(reverse, ast.Constant):
        c.refuse(NotConstant(c.span(reverse), "merge()'s reverse", "write reverse=True"))
    key = given.get("key")
    if isinstance(key, ast.Constant) and key.value is None:
        key = None
    values = [as_value(c, arg) for arg in node.args]
    if key is not None:
        values.append(c.expr(key, None))
    text = merging(len(node.args), keyed=key is not None, most=bool(reverse.value))
    return run(c, source(c, "merge", text), values, node)


def merging(count: int, *, keyed: bool, most: bool) -> str:
    """The source of a generator that merges so many iterables."""
    places = range(count)
    key = "key(item)" if keyed else "item"
    sign = "-" if most else ""
    shown = f"held[{sign}place]" if keyed else "first"
    lines = [f"def merge({', '.join([f'_{place}' for place in places] + ['key'] * keyed)}):"]
    lines += ["    heap = []", *["    held = {}"] * keyed]
    for place in places:
        lines += [f"    i{place} = iter(_{place})", f"    for item in i{place}:"]
        lines += [f"        held[{place}] = item"] * keyed
        lines += [f"        heap.append(({key}, {sign}{place}))", "        break"]
    lines += [f"    heapify_by(heap, {most})", "    while len(heap) > 1:"]
    lines += ["        first, place = heap[0]", f"        yield {shown}"]
    for place in places:
        lines += [f"        {'el' if place else ''}if place == {sign}{place}:", f"            for item in i{place}:"]
        lines += [f"                held[{place}] = item"] * keyed
        lines += [f"                heap_replace_by(heap, ({key}, {sign}{place}), {most})", "                break"]
        lines += ["            else:", f"                heap_pop_by(heap, {most})"]
    lines += ["    for first, place in heap:", f"        yield {shown}"]
    for place in places:
        lines += [f"        {'el' if place else ''}if place == {sign}{place}:"]
        lines += [f"            for item in i{place}:", "                yield item"]
    return "\n".join(lines) + "\n"


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
