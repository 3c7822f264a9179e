"""Slices as targets: `x[a:b] = y`, `x[a:b:c] += y`, `del x[a:b]`."""

from __future__ import annotations

import ast

from redisjit.frontend import operators, types
from redisjit.frontend.consume import fill, hold_fixed
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.names import MAX_INT
from redisjit.frontend.refusals import no_item
from redisjit.frontend.subscripts import place_of
from redisjit.frontend.tree import Const, Do, Expr, Stmt
from redisjit.frontend.types import Type


def bounds(c: FunctionContext, node: ast.Slice, where: ast.expr, out: list[Stmt]) -> list[Expr]:
    """The bounds of a slice, evaluated in order: two ints, or three optional ones where there is a step."""
    given: list[Expr] = []
    written = (node.lower, node.upper, node.step)
    values = [None if bound is None else place_of(c, c.expr(bound, None), bound) for bound in written]
    plain = node.step is None and not any(v is not None and is_optional(v.type) for v in values)
    if plain:
        for value, bound, default in ((values[0], node.lower, 0), (values[1], node.upper, MAX_INT)):
            if value is None or (isinstance(value, Const) and value.value is None):
                given.append(Const(types.INT, default))
            else:
                given.append(hold_fixed(c, c.coerce(value, types.INT, bound or where, "a slice's bound"), out))
        return given
    for value, bound in zip(values, written, strict=True):
        held = Const(types.NONE, None) if value is None else hold_fixed(c, value, out)
        given.append(c.coerce(held, types.optional(types.INT), bound or where, "a slice's bound"))
    return given


def is_optional(type: Type) -> bool:
    return isinstance(types.resolve(type), types.OptionalType)


def need(c: FunctionContext, obj: Expr, given: list[Expr], what: str, where: ast.expr) -> str:
    """The method that does something with a slice: `_set_slice`, `_del_step_slice` ..."""
    cls = c.program.class_of(types.resolve(obj.type))
    name = f"_{what}_step_slice" if len(given) == 3 else f"_{what}_slice"
    if cls is None or cls.method(name) is None:
        no_item(c, obj, "__setitem__" if what == "set" else "__delitem__", where)
    return name


def assign(c: FunctionContext, target: ast.Subscript, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
    """`x[a:b] = value`: of any iterable. The value is evaluated first."""
    assert isinstance(target.slice, ast.Slice)
    if types.is_buffer(types.resolve(value.type)):
        from redisjit.frontend import buffers

        value = buffers.passing(c, value)
    held = hold_fixed(c, value, out)
    obj = hold_fixed(c, c.expr(target.value, None), out)
    if types.is_array(types.resolve(obj.type)):
        from redisjit.frontend.arrays import items

        items.set_item(c, obj, target, held, node, out)
        return
    given = bounds(c, target.slice, target, out)
    put(c, obj, given, held, target, node, out)


def put(
    c: FunctionContext,
    obj: Expr,
    given: list[Expr],
    value: Expr,
    target: ast.Subscript,
    node: ast.AST,
    out: list[Stmt],
) -> None:
    name = need(c, obj, given, "set", target)
    kind = types.resolve(obj.type)
    if types.is_buffer(kind):
        from redisjit.frontend import buffers

        value = buffers.for_slice(c, value, node, target)
    elif not types.unify(value.type, kind):
        place = node if isinstance(node, ast.expr) else target
        value = fill(c, place, "list", place, kind, value)
    out.append(Do(c.call_method(obj, name, [*given, value], target)))


def change(c: FunctionContext, target: ast.Subscript, node: ast.AugAssign, out: list[Stmt]) -> None:
    """`x[a:b] += y`: the slice is taken out, changed and put back."""
    assert isinstance(target.slice, ast.Slice)
    obj = hold_fixed(c, c.expr(target.value, None), out)
    given = bounds(c, target.slice, target, out)
    need(c, obj, given, "set", target)
    name = "_step_slice" if len(given) == 3 else "_slice"
    old = hold_fixed(c, c.call_method(obj, name, given, target), out)
    method = operators.in_place(c, node.op, old, node)
    if method is None:
        old = operators.binary(c, node.op, old, c.expr(node.value, None), node)
    else:
        out.append(Do(method(node.value)))
    put(c, obj, given, old, target, node, out)


def delete(c: FunctionContext, target: ast.Subscript, out: list[Stmt]) -> None:
    """`del x[a:b]`."""
    assert isinstance(target.slice, ast.Slice)
    obj = hold_fixed(c, c.expr(target.value, None), out)
    given = bounds(c, target.slice, target, out)
    out.append(Do(c.call_method(obj, need(c, obj, given, "del", target), given, target)))
