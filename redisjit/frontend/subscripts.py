"""Subscripts and slices."""

from __future__ import annotations

import ast
from types import NoneType

from redisjit.diagnostics.language import (
    NotConstant,
    TypeMismatch,
)
from redisjit.frontend import types
from redisjit.frontend.containers import as_sequence, gather
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.names import MAX_INT, entity_of
from redisjit.frontend.refusals import no_item
from redisjit.frontend.tree import (
    Block,
    Conditional,
    Const,
    Expr,
    IsNone,
    MakeTuple,
    TupleItem,
    Unwrap,
)
from redisjit.frontend.types import Type


def subscript(c: FunctionContext, node: ast.Subscript, expected: Type | None) -> Expr:
    if isinstance(node.value, (ast.Name, ast.Attribute)):
        entity = entity_of(c, node.value)
        if isinstance(entity, ClassDecl) and entity.user:
            from redisjit.frontend import enums

            if isinstance(entity, enums.EnumClass):
                return enums.by_name(c, entity, c.expr(node.slice, types.STR), node.slice)
    obj = c.expr(node.value, None)
    if types.is_array(types.resolve(obj.type)):
        from redisjit.frontend.arrays import items

        return items.get(c, obj, node)
    if isinstance(node.slice, ast.Slice):
        return slice_of(c, obj, node.slice, node)
    return index_of(c, obj, c.expr(node.slice, None), node)


def index_of(c: FunctionContext, obj: Expr, index: Expr, node: ast.expr) -> Expr:
    """`obj[index]`."""
    type = types.resolve(obj.type)
    if isinstance(type, types.TupleType):
        index = place_of(c, index, node)
        if not isinstance(index, Const) and type.items and all(item is type.items[0] for item in type.items):
            if isinstance(obj, MakeTuple) and all(isinstance(item, Const) for item in obj.items):
                from redisjit.frontend import statics

                plain = tuple(item.value for item in obj.items if isinstance(item, Const))
                table = statics.sequence(c, plain, type.items[0])
                return c.call_method(table, "__getitem__", [index], node)
            sequence = types.class_type(c.prelude.class_named("vartuple"), type.items[0])
            stmts, held = c.hold(obj)
            items = [TupleItem(item, held, position) for position, item in enumerate(type.items)]
            made = gather(c, list(items), sequence, node)
            call = c.call_method(made, "__getitem__", [index], node)
            return Block(call.type, stmts, call)
        if not isinstance(index, Const) or index.type is not types.INT:
            hint = "a tuple's items have types of their own: use a constant index, or a list"
            c.refuse(NotConstant(c.span(node), "the index of a tuple", hint))
        position = index.value + (len(type.items) if index.value < 0 else 0)
        if not 0 <= position < len(type.items):
            place = c.span(node.slice if isinstance(node, ast.Subscript) else node)
            bounds = f"a number from {-len(type.items)} to {len(type.items) - 1}"
            c.refuse(TypeMismatch(place, "the index", bounds, str(index.value)))
        return TupleItem(type.items[position], obj, position)
    cls = c.program.class_of(type)
    if cls is None or cls.method("__getitem__") is None:
        no_item(c, obj, "__getitem__", node)
    return c.call_method(obj, "__getitem__", [as_index(c, obj, index, node)], node)


def as_index(c: FunctionContext, obj: Expr, index: Expr, node: ast.expr, *, keeps: bool = False) -> Expr:
    """The index of a subscript, as what the container wants; `keeps`: it may become a key there."""
    owner = types.resolve(obj.type)
    cls = c.program.class_of(owner)
    assert cls is not None
    assert isinstance(node, ast.Subscript)
    wanted = c.program.signature(cls.methods["__getitem__"], owner).params[1].type
    if types.resolve(wanted) is types.INT and not cls.user:
        if not types.is_mapping(owner):
            index = place_of(c, index, node)
        elif not keeps and cls.name != "defaultdict":
            index = integer(c, index, node)
    return c.coerce(index, wanted, node.slice, "the index" if types.resolve(wanted) is types.INT else "the key")


def integer(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A value where Python asks for `__index__`: an integer of NumPy's as an int, anything else as it is."""
    if not isinstance(types.resolve(value.type), types.Fixed):
        return value
    from redisjit.frontend.arrays import scalars

    return scalars.index(c, value, node)


def place_of(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A place in a sequence: Python's bools and members of an IntEnum are ints, too."""
    value = integer(c, value, node)
    if isinstance(types.resolve(value.type), types.EnumType):
        from redisjit.frontend import enums

        value = enums.plain(c, value, node)
    if types.resolve(value.type) is types.BOOL:
        from redisjit.frontend import operators

        value = operators.as_int(value)
    return value


def set_index(
    c: FunctionContext, obj: Expr, index: Expr, value: Expr, node: ast.expr, place: ast.AST | None = None
) -> Expr:
    """`obj[index] = value`, where the value stands at `place`."""
    cls = c.program.class_of(types.resolve(obj.type))
    if cls is None or cls.method("__setitem__") is None:
        no_item(c, obj, "__setitem__", node)
    owner = types.resolve(obj.type)
    index = as_index(c, obj, index, node, keeps=True)
    wanted = c.program.signature(cls.methods["__setitem__"], owner).params[2].type
    return c.call_method(obj, "__setitem__", [index, c.coerce(value, wanted, place or node, "the item")], node)


def slice_of(c: FunctionContext, obj: Expr, node: ast.Slice, where: ast.expr) -> Expr:
    type = types.resolve(obj.type)
    if node.step is not None and not isinstance(type, types.TupleType):
        return step_slice(c, obj, node, where)
    if isinstance(type, types.TupleType):
        bounds: list[int | None] = []
        for bound in (node.lower, node.upper, node.step):
            value = c.expr(bound, None) if bound is not None else Const(types.NONE, None)
            if not isinstance(value, Const) or not isinstance(value.value, (int, NoneType)):
                sequence = as_sequence(c, obj, where)
                if types.is_sequence(sequence.type):
                    return slice_of(c, sequence, node, where)
                c.refuse(NotConstant(c.span(where), "the bounds of a tuple's slice"))
            bounds.append(value.value)
        if bounds[2] == 0:
            c.refuse(NotConstant(c.span(where), "a slice's step of zero", "write another step"))
        stmts, held = c.hold(obj)
        picked = range(len(type.items))[bounds[0] : bounds[1] : bounds[2]]
        items: list[Expr] = [TupleItem(type.items[i], held, i) for i in picked]
        whole = types.tuple_of(*(item.type for item in items))
        return Block(whole, stmts, MakeTuple(whole, items))
    cls = c.program.class_of(type)
    if cls is None or cls.method("_slice") is None:
        no_item(c, obj, "_slice", where)
    bounds_given: list[Expr] = []
    for bound, default in ((node.lower, 0), (node.upper, MAX_INT)):
        if bound is None:
            bounds_given.append(Const(types.INT, default))
            continue
        value = c.expr(bound, None)
        if isinstance(value, Const) and value.value is None:
            value = Const(types.INT, default)
        if types.resolve(value.type) is types.optional(types.INT):
            stmts, held = c.hold(value)
            given = Conditional(types.INT, IsNone(types.BOOL, held), Const(types.INT, default), Unwrap(types.INT, held))
            value = Block(types.INT, stmts, given)
        value = place_of(c, value, bound)
        bounds_given.append(c.coerce(value, types.INT, bound, "a slice's bound"))
    return c.call_method(obj, "_slice", bounds_given, where)


def step_slice(c: FunctionContext, obj: Expr, node: ast.Slice, where: ast.expr) -> Expr:
    """`obj[a:b:step]`: bounds that are left out depend on the step's sign, so they stay None."""
    type = types.resolve(obj.type)
    cls = c.program.class_of(type)
    if cls is None or cls.method("_step_slice") is None:
        c.unsupported(where, f"a slice of {type} with a step", "write a loop over range()")
    given: list[Expr] = []
    for bound in (node.lower, node.upper, node.step):
        value = Const(types.NONE, None) if bound is None else place_of(c, c.expr(bound, None), bound)
        given.append(c.coerce(value, types.optional(types.INT), bound or where, "a slice's bound"))
    return c.call_method(obj, "_step_slice", given, where)
