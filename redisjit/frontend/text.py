"""Text of values: `str()`, f-strings."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Conditional, Const, ErrorText, Expr, IsNone, Prim, TupleItem, Unwrap
from redisjit.frontend.types import Type

MAX_JOIN = 4  # the prelude joins two to four texts at once


def text_of(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`str(value)`."""
    type = types.resolve(value.type)
    if type is types.STR:
        return value
    if type is types.STATUS:
        return Prim(types.STR, "as_str", [value])
    if type is types.NONE:
        return Const(types.STR, "None")
    if isinstance(value, Const):
        return Const(types.STR, str(value.value))
    if type in (types.INT, types.FLOAT, types.BOOL, types.BYTES):
        return c.call_prelude(f"{type}_text", [value], node)
    if isinstance(type, types.ExceptionType):
        return ErrorText(types.STR, value)
    if isinstance(type, types.OptionalType):
        return text_of_optional(c, value, type, text_of, node)
    if isinstance(type, types.TupleType):
        return repr_of(c, value, node)
    c.unsupported(node, f"the text of a {type}", "format its parts")


def text_of_optional(
    c: FunctionContext,
    value: Expr,
    type: types.OptionalType,
    inner: Callable[[FunctionContext, Expr, ast.AST], Expr],
    node: ast.AST,
) -> Expr:
    stmts, held = c.hold(value)
    text = inner(c, Unwrap(type.item, held), node)
    choice = Conditional(types.STR, IsNone(types.BOOL, held), Const(types.STR, "None"), text)
    return Block(types.STR, stmts, choice)


def repr_of(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`repr(value)`."""
    type = types.resolve(value.type)
    if type in (types.STR, types.STATUS):
        if isinstance(value, Const):
            return Const(types.STR, repr(value.value))
        return c.call_prelude("str_repr", [Prim(types.STR, "as_str", [value])], node)
    if isinstance(type, types.OptionalType):
        return text_of_optional(c, value, type, repr_of, node)
    if not isinstance(type, types.TupleType):
        return text_of(c, value, node)
    stmts, held = c.hold(value)
    parts: list[Expr] = [Const(types.STR, "(")]
    for index, item in enumerate(type.items):
        if index:
            parts.append(Const(types.STR, ", "))
        parts.append(repr_of(c, TupleItem(item, held, index), node))
    parts.append(Const(types.STR, ",)" if len(type.items) == 1 else ")"))
    return Block(types.STR, stmts, join_parts(c, parts, node))


def joined(c: FunctionContext, node: ast.JoinedStr, expected: Type | None) -> Expr:
    """An f-string."""
    parts: list[Expr] = []
    for item in node.values:
        if isinstance(item, ast.Constant):
            parts.append(c.expr(item, None))
            continue
        assert isinstance(item, ast.FormattedValue)
        if item.format_spec is not None:
            c.unsupported(item, "a format specification", "format the value before, and write {x}")
        value = c.expr(item.value, None)
        if item.conversion == ord("a"):
            c.unsupported(item, "`!a`", "write {x}")
        as_repr = item.conversion == ord("r")
        parts.append(repr_of(c, value, item) if as_repr else text_of(c, value, item))
    return join_parts(c, parts, node)


def join_parts(c: FunctionContext, parts: list[Expr], node: ast.AST) -> Expr:
    """Texts, one after the other."""
    if not parts:
        return Const(types.STR, "")
    while len(parts) > 1:
        group, parts = parts[:MAX_JOIN], parts[MAX_JOIN:]
        parts.insert(0, c.call_prelude(f"join{len(group)}", group, node))
    return parts[0]
