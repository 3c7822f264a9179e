"""`a[i]`, `a[i, j]`, slices of arrays: items, and views."""

from __future__ import annotations

import ast

from redisjit.frontend import subscripts, types
from redisjit.frontend.arrays import scalars
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.loops import Plan
from redisjit.frontend.tree import (
    Access,
    Assign,
    Block,
    Call,
    Const,
    Counted,
    Do,
    Expr,
    GetField,
    Prim,
    Read,
    Stmt,
    TupleItem,
    Unwrap,
)
from redisjit.frontend.types import ClassType, Fixed, Type

ZERO, ONE = Const(types.INT, 0), Const(types.INT, 1)
FANCY = "write a loop over the indices, or np.where()"


def item_type(array: Expr) -> Fixed:
    """What an array holds."""
    type = types.resolve(array.type)
    assert isinstance(type, ClassType)
    found = types.resolve(type.args[0])
    assert isinstance(found, Fixed)
    return found


def dimensions(array: Expr) -> int:
    """One or two."""
    type = types.resolve(array.type)
    assert isinstance(type, ClassType)
    return 1 if type.decl.name == "ndarray1" else 2


def simple(value: Expr) -> bool:
    """Whether an expression can be evaluated again, with the same result."""
    while isinstance(value, (Unwrap, GetField)):
        value = value.value if isinstance(value, Unwrap) else value.obj
    return isinstance(value, Read)


def parts(node: ast.Subscript) -> list[ast.expr]:
    """The indices of a subscript."""
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def check_parts(c: FunctionContext, obj: Expr, node: ast.Subscript) -> list[ast.expr]:
    found = parts(node)
    if not found:
        c.unsupported(node, "the index `()`", "write a[:]")
    if len(found) > dimensions(obj):
        what = "one dimension" if dimensions(obj) == 1 else "two dimensions"
        c.unsupported(node, f"{len(found)} indices of an array of {what}", "arrays have one or two dimensions")
    for part in found:
        if isinstance(part, ast.Constant) and part.value in (None, Ellipsis):
            c.unsupported(part, f"the index `{'None' if part.value is None else '...'}`", "write slices: a[:], a[i, :]")
    return found


def int_index(c: FunctionContext, node: ast.expr) -> Expr:
    """An index that is a number."""
    value = c.expr(node, types.INT)
    type = types.resolve(value.type)
    if isinstance(type, ClassType) or type is scalars.BOOL or type is types.BOOL:
        c.unsupported(node, f"indexing an array by {type}", FANCY)
    return c.coerce(subscripts.integer(c, value, node), types.INT, node, "the index")


def access(c: FunctionContext, array: Expr, indices: list[Expr], node: ast.AST, value: Expr | None = None) -> Expr:
    """One item, checked; with a value, its assignment."""
    stmts: list[Stmt] = []
    if not simple(array) or c.instance.walrus:
        stmts, array = c.hold(array)
    indices = list(indices)
    held = [c.temporary(types.INT) for _ in indices]
    checks: list[Expr] = []
    for axis, variable in enumerate(held):
        size = GetField(types.INT, array, f"n{axis}")
        find = "array_index"
        index = indices[axis]
        if isinstance(index, Call) and index.decl.name == "np_int_of_uint64":  # too large a one fails here as well
            indices[axis], find = scalars.convert(index.args[0], types.INT), "array_index_uint64"
        checks.append(c.call_prelude(find, [Read(types.INT, variable), Const(types.INT, axis), size], node))
    guard = c.call_prelude("array_read_only", [], node) if value is not None else None
    c.accesses += 1
    type: Type = types.NONE if value is not None else item_type(array)
    made = Access(type, array, indices, held, checks, getattr(node, "lineno", 0), value, guard)
    return Block(type, stmts, made) if stmts else made


def get(c: FunctionContext, obj: Expr, node: ast.Subscript) -> Expr:
    """`obj[...]`."""
    found = check_parts(c, obj, node)
    if any(isinstance(part, ast.Slice) for part in found):
        return view(c, obj, found, node)
    if len(found) < dimensions(obj):
        return c.call_method(obj, "__getitem__", [int_index(c, found[0])], node)
    stmts: list[Stmt] = []
    if not simple(obj):
        stmts, obj = c.hold(obj)
    made = access(c, obj, [int_index(c, part) for part in found], node)
    return Block(made.type, stmts, made) if stmts else made


def bounds(c: FunctionContext, node: ast.Slice, size: Expr, where: ast.AST) -> tuple[list[Stmt], list[Expr]]:
    """A slice as first index, number of items, and step."""
    given: list[Expr] = [size]
    for bound in (node.lower, node.upper):
        value = Const(types.NONE, None) if bound is None else subscripts.integer(c, c.expr(bound, None), bound)
        given.append(c.coerce(value, types.optional(types.INT), bound or where, "a slice's bound"))
    step: Expr = ONE if node.step is None else subscripts.integer(c, c.expr(node.step, None), node.step)
    if isinstance(step, Const) and step.value is None:
        step = ONE
    stmts, step = c.hold(c.coerce(step, types.INT, node.step or where, "a slice's step"))
    more, pair = c.hold(c.call_prelude("step_bounds", [*given, step], where))
    return stmts + more, [TupleItem(types.INT, pair, 0), TupleItem(types.INT, pair, 1), step]


def view(c: FunctionContext, obj: Expr, found: list[ast.expr], node: ast.Subscript) -> Expr:
    """A part of an array, which shares its memory."""
    if dimensions(obj) == 1:
        assert isinstance(found[0], ast.Slice)
        return subscripts.slice_of(c, obj, found[0], node)
    stmts, obj = c.hold(obj)
    picked: list[list[Expr]] = []
    for axis in range(2):
        part = found[axis] if axis < len(found) else ast.Slice(None, None, None)
        if isinstance(part, ast.Slice):
            more, spread = bounds(c, part, GetField(types.INT, obj, f"n{axis}"), node)
            stmts = stmts + more
            picked.append(spread)
            continue
        more, index = c.hold(int_index(c, part), fixed=True)
        stmts = stmts + more
        size = GetField(types.INT, obj, f"n{axis}")
        more, index = c.hold(c.call_prelude("array_in_range", [index, Const(types.INT, axis), size], node))
        stmts = stmts + more
        picked.append([index])
    rows, columns = picked
    if len(rows) == 3 and len(columns) == 3:
        made = c.call_method(obj, "_part", [*rows, *columns], node)
    elif len(rows) == 3:
        made = c.call_method(obj, "_column", [*rows, *columns], node)
    else:
        made = c.call_method(obj, "_row", [*rows, *columns], node)
    return Block(made.type, stmts, made)


# Assignment


def set_item(c: FunctionContext, obj: Expr, node: ast.Subscript, value: Expr, place: ast.AST, out: list[Stmt]) -> None:
    """`obj[...] = value`, where the value is evaluated already."""
    found = check_parts(c, obj, node)
    if any(isinstance(part, ast.Slice) for part in found) or len(found) < dimensions(obj):
        from redisjit.frontend.arrays import elementwise

        elementwise.store(c, get(c, obj, node), value, place, out)
        return
    if not simple(obj):
        stmts, obj = c.hold(obj)
        out += stmts
    indices = [int_index(c, part) for part in found]
    out.append(Do(access(c, obj, indices, node, as_item(c, value, item_type(obj), place))))


def as_item(c: FunctionContext, value: Expr, type: Fixed, node: ast.AST) -> Expr:
    """A number as an item of an array, converted as NumPy's assignment does."""
    return scalars.made(c, value, type, node)


def augment(c: FunctionContext, obj: Expr, node: ast.AugAssign, out: list[Stmt]) -> None:
    """`obj[...] op= value`."""
    from redisjit.frontend import operators

    target = node.target
    assert isinstance(target, ast.Subscript)
    found = check_parts(c, obj, target)
    stmts, obj = c.hold(obj)
    out += stmts
    if any(isinstance(part, ast.Slice) for part in found) or len(found) < dimensions(obj):
        from redisjit.frontend.arrays import elementwise

        stmts, part = c.hold(get(c, obj, target))
        out += stmts
        elementwise.in_place(c, node.op, part, c.expr(node.value, None), node, out)
        return
    indices: list[Expr] = []
    for part_node in found:
        stmts, index = c.hold(int_index(c, part_node))
        out += stmts
        indices.append(index)
    old = access(c, obj, indices, target)
    stmts, old = c.hold(old)
    out += stmts
    value = operators.binary(c, node.op, old, c.expr(node.value, None), node)
    out.append(Do(access(c, obj, indices, target, as_item(c, value, item_type(obj), node))))


# Iteration


def iterate(c: FunctionContext, value: Expr, node: ast.expr) -> Plan:
    """The items of an array of one dimension: its length does not change, so it is asked for once."""
    init, held = c.hold(value, fixed=True)
    init = list(init)
    index, size = c.temporary(types.INT), c.temporary(types.INT)
    init += [Assign(index, ZERO), Assign(size, GetField(types.INT, held, "n0"))]
    now = c.temporary(types.INT)
    last = Read(types.INT, size)
    test = Prim(types.BOOL, "int.lt", [Read(types.INT, index), last])
    step = Assign(index, Prim(types.INT, "int.wrap_add", [Read(types.INT, index), ONE]))
    advance: list[Stmt] = [Assign(now, Read(types.INT, index)), step]
    c.accesses += 1
    item = Access(item_type(held), held, [Read(types.INT, now)], [], [], getattr(node, "lineno", 0))
    length_of = held.var if isinstance(held, Read) else None
    return Plan(init, test, advance, item, Counted(now, Read(types.INT, index), last, None, length_of=length_of))
