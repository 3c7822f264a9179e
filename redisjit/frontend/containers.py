"""Displays: new tuples, lists, dicts and sets."""

from __future__ import annotations

import ast
from itertools import repeat

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import as_int, binary
from redisjit.frontend.tree import (
    Block,
    Const,
    Do,
    Expr,
    MakeTuple,
    TupleItem,
)
from redisjit.frontend.types import Type


def tuple_(c: FunctionContext, node: ast.Tuple, expected: Type | None) -> Expr:
    if has_star(node.elts):
        from redisjit.frontend import starred

        return starred.tuple_display(c, node, expected)
    wanted: tuple[Type | None, ...] = (None,) * len(node.elts)
    if isinstance(expected, types.TupleType) and len(expected.items) == len(node.elts):
        wanted = expected.items
    if isinstance(expected, types.ClassType) and expected.decl.name == "vartuple":
        return gather(c, [c.expr(item, expected.args[0]) for item in node.elts], expected, node, node.elts)
    items = [c.expr(item, want) for item, want in zip(node.elts, wanted, strict=True)]
    return MakeTuple(types.tuple_of(*(item.type for item in items)), items)


def has_star(nodes: list[ast.expr]) -> bool:
    return any(isinstance(node, ast.Starred) for node in nodes)


def list_(c: FunctionContext, node: ast.List, expected: Type | None) -> Expr:
    if has_star(node.elts):
        from redisjit.frontend import starred

        return starred.display(c, node, "list", expected)
    values, type = items_of_list(c, node, expected)
    return gather(c, values, type, node, node.elts)


def items_of_list(c: FunctionContext, node: ast.List, expected: Type | None) -> tuple[list[Expr], types.ClassType]:
    """The items of a list that is written out, and its type."""
    cls = c.prelude.class_named("list")
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    item: Type = types.Unknown(items=True)
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        item = expected.args[0]
    values = [c.expr(value, None if isinstance(item, types.Unknown) else item) for value in node.elts]
    if values and isinstance(item, types.Unknown):
        item.bound = common(c, values, node)
    return values, types.class_type(cls, item)


def repeated(c: FunctionContext, node: ast.BinOp, item: ast.List, expected: Type | None) -> Expr:
    """`[item] * number`, as one list that is filled."""
    (value,), type = items_of_list(c, item, expected)
    stmts, held = c.hold(c.coerce(value, type.args[0], item.elts[0], "an item"))
    count = c.expr(node.right, expected)
    if types.resolve(count.type) in (types.INT, types.BOOL):
        made = c.call_prelude("filled", [held, as_int(count)], node)
        types.unify(made.type, type)
        return Block(type, stmts, made)
    single = Block(type, stmts, gather(c, [held], type, item, item.elts))
    return binary(c, node.op, single, count, node)


def common(c: FunctionContext, values: list[Expr], node: ast.expr) -> Type:
    """The one type of several values: equal types, or one type and None."""
    found: Type = types.NONE
    for value in values:
        type = types.resolve(value.type)
        if found is types.NONE:
            found = types.optional(type) if value is not values[0] else type
        elif type is types.NONE:
            found = types.optional(found)
        elif isinstance(type, types.OptionalType) and type.item is found:
            found = type
        elif (base := types.shared(type, found)) is not None:
            found = base
    if types.has_function(found):
        from redisjit.frontend.callables import general

        found = general(c, found)
    return found


def gather(
    c: FunctionContext, values: list[Expr], type: types.ClassType, node: ast.AST, places: list[ast.expr] | None = None
) -> Expr:
    """A new list (or `tuple[T, ...]`) of values; `places` are where they stand."""
    made = c.call_prelude(f"new_{type.decl.name}", [Const(types.INT, len(values))], node)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for value, place in zip(values, places or repeat(node), strict=False):
        item = c.coerce(value, type.args[0], place, "an item")
        stmts.append(Do(c.call_method(held, "_push", [item], node)))
    return Block(type, stmts, held)


def dict_(c: FunctionContext, node: ast.Dict, expected: Type | None) -> Expr:
    cls = c.prelude.class_named("dict")
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    wanted: tuple[Type, ...] = (types.Unknown(items=True), types.Unknown(items=True))
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        wanted = expected.args
    made = c.call_prelude("new_dict", [Const(types.INT, len(node.values))], node)
    type = types.class_type(cls, *wanted)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            from redisjit.frontend import starred

            starred.dict_update(c, held, value, stmts)
            continue
        k = c.coerce(c.expr(key, wanted[0]), wanted[0], key, "a key")
        v = c.coerce(c.expr(value, wanted[1]), wanted[1], value, "a value")
        stmts.append(Do(c.call_method(held, "__setitem__", [k, v], node)))
    return Block(type, stmts, held)


def set_(c: FunctionContext, node: ast.Set, expected: Type | None) -> Expr:
    if has_star(node.elts):
        from redisjit.frontend import starred

        return starred.display(c, node, "set", expected)
    cls = c.prelude.class_named("set")
    item: Type = types.Unknown(items=True)
    if isinstance(expected, types.ClassType) and expected.decl is cls:
        item = expected.args[0]
    made = c.call_prelude("new_set", [Const(types.INT, len(node.elts))], node)
    type = types.class_type(cls, item)
    types.unify(made.type, type)
    stmts, held = c.hold(made)
    for value in node.elts:
        v = c.coerce(c.expr(value, None), item, value, "an item")
        stmts.append(Do(c.call_method(held, "add", [v], node)))
    return Block(type, stmts, held)


def as_sequence(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A tuple of known length whose items have one type, as a `tuple[T, ...]`; anything else as it is."""
    type = types.resolve(value.type)
    if not isinstance(type, types.TupleType) or not type.items:
        return value
    kind = types.resolve(type.items[0])
    if not all(types.resolve(item) is kind for item in type.items):
        return value
    wanted = types.class_type(c.prelude.class_named("vartuple"), kind)
    return tuple_as_sequence(c, value, type, wanted, node)


def tuple_as_sequence(c: FunctionContext, value: Expr, found: types.TupleType, type: Type, node: ast.AST) -> Expr:
    """A tuple of known length as a `tuple[T, ...]`."""
    assert isinstance(type, types.ClassType)
    stmts, held = c.hold(value)
    items: list[Expr] = [TupleItem(item, held, index) for index, item in enumerate(found.items)]
    made = gather(c, items, type, node)
    return Block(made.type, stmts, made)
