"""Methods of `str` and `bytes` whose arguments may be of several types."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.buffers import lend
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Conditional, Const, Expr, TupleItem


def positional(c: FunctionContext, node: ast.Call, least: int, most: int) -> list[Expr]:
    """The arguments of a method that takes no keywords."""
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    if node.keywords:
        problem = f"takes no keyword arguments, and is given {node.keywords[0].arg!r}"
        c.refuse(WrongArguments(c.span(node), name, problem))
    if not least <= len(node.args) <= most:
        c.refuse(
            WrongArguments(c.span(node), name, f"takes {least} to {most} arguments, and is given {len(node.args)}")
        )
    return [c.expr(argument, None) for argument in node.args]


def called(node: ast.Call) -> str:
    assert isinstance(node.func, ast.Attribute)
    return node.func.attr


def affix(c: FunctionContext, obj: Expr, node: ast.Call, expected: types.Type | None) -> Expr | None:
    """`startswith` and `endswith`, which take one or a tuple of several."""
    if node.args and isinstance(node.args[0], ast.Constant):
        return None
    first, *bounds = positional(c, node, 1, 3)
    name = called(node)
    wanted = types.resolve(obj.type)
    if types.is_buffer(wanted):
        wanted = types.BYTES
    first = lend(c, first, node)
    type = types.resolve(first.type)
    if isinstance(type, types.TupleType):
        stmts, held = c.hold(obj)
        more, parts = c.hold(first)
        stmts = stmts + more
        values = []
        for bound in bounds:
            more, value = c.hold(bound)
            stmts = stmts + more
            values.append(value)
        test: Expr = Const(types.BOOL, False)
        for index, item in reversed(list(enumerate(type.items))):
            if types.resolve(item) is not wanted:
                c.refuse(TypeMismatch(c.span(node.args[0]), f"{name}()", f"{wanted}, or a tuple of it", str(type)))
            found = c.call_method(held, name, [TupleItem(item, parts, index), *values], node)
            test = Conditional(types.BOOL, found, Const(types.BOOL, True), test)
        return Block(types.BOOL, stmts, test)
    if isinstance(type, types.ClassType) and type.decl.name == "vartuple" and type.args[0] is wanted:
        several = ("begins_with_any" if name == "startswith" else "ends_with_any") if wanted is types.STR else ""
        several = several or f"bytes_{'begin' if name == 'startswith' else 'end'}_with_any"
        none = Const(types.NONE, None)
        return c.call_prelude(several, [lend(c, obj, node), first, *bounds, *([none] * (2 - len(bounds)))], node)
    return c.call_method(obj, name, [first, *bounds], node)


def byte_search(c: FunctionContext, obj: Expr, node: ast.Call, expected: types.Type | None) -> Expr | None:
    """`find` and its like of bytes, which take a byte as a number too."""
    if node.args and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, bytes):
        return None
    first, *bounds = positional(c, node, 1, 3)
    if types.resolve(first.type) in (types.INT, types.BOOL):
        from redisjit.frontend.operators import as_int

        first = c.call_prelude("byte_of", [as_int(first)], node)
    return c.call_method(obj, called(node), [lend(c, first, node), *bounds], node)


def maketrans(c: FunctionContext, node: ast.Call, expected: types.Type | None) -> Expr:
    """`str.maketrans(x, y)`, `str.maketrans(x, y, z)`."""
    values = positional(c, node, 2, 3)
    return c.call_prelude(f"make_translation_{len(values)}", values, node)


def translate(c: FunctionContext, obj: Expr, node: ast.Call, expected: types.Type | None) -> Expr | None:
    """`str.translate(table)`: a dict of code points, to a code point, a text, or None."""
    if len(node.args) == 1 and isinstance(node.args[0], ast.Dict):
        table = c.expr(node.args[0], display_type(c, node.args[0]))
    else:
        (table,) = positional(c, node, 1, 1)
    type = types.resolve(table.type)
    if isinstance(type, types.ClassType) and type.decl.name == "dict" and type.args[0] is types.INT:
        value = type.args[1]
        inner = value.item if isinstance(value, types.OptionalType) else value
        if inner in (types.INT, types.STR):
            kind = ("optional_" if isinstance(value, types.OptionalType) else "") + str(inner)
            return c.call_prelude(f"translate_{kind}", [obj, table], node)
    wanted = "a dict[int, int], dict[int, str], or one whose values may be None"
    c.refuse(TypeMismatch(c.span(node.args[0]), "translate()", wanted, str(type), "make it with str.maketrans(x, y)"))


def display_type(c: FunctionContext, node: ast.Dict) -> types.Type:
    """The type of a table that is written out: its values are texts or code points, and may be None."""
    values = [value.value for value in node.values if isinstance(value, ast.Constant)]
    kind = types.INT if any(isinstance(value, int) for value in values) else types.STR
    whole = types.optional(kind) if None in values else kind
    return types.class_type(c.prelude.class_named("dict"), types.INT, whole)
