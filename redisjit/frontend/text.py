"""Text of values: `str()`, f-strings."""

from __future__ import annotations

import ast

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Conditional, Const, ErrorText, Expr, IsNone, Prim, Unwrap
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
        stmts, held = c.hold(value)
        inner = text_of(c, Unwrap(type.item, held), node)
        choice = Conditional(types.STR, IsNone(types.BOOL, held), Const(types.STR, "None"), inner)
        return Block(types.STR, stmts, choice)
    c.unsupported(node, f"the text of a {type}", "format its parts")


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
        if item.conversion == ord("r") and types.resolve(value.type) is types.STR:
            parts.append(c.call_prelude("str_repr", [value], item))
            continue
        parts.append(text_of(c, value, item))
    if not parts:
        return Const(types.STR, "")
    while len(parts) > 1:
        group, parts = parts[:MAX_JOIN], parts[MAX_JOIN:]
        parts.insert(0, c.call_prelude(f"join{len(group)}", group, node))
    return parts[0]
