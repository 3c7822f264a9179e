"""Built-in functions over text: `repr`, `ascii`, `chr`, `ord`, `bin`, `oct`, `hex`, `int(x, base)`, `bytes(...)`."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.builtins import mismatch, one
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import as_int
from redisjit.frontend.text import ascii_of, repr_of
from redisjit.frontend.tree import Const, Expr
from redisjit.frontend.types import Type


def only(c: FunctionContext, node: ast.Call) -> Expr:
    """The one argument, which may be None or optional."""
    assert isinstance(node.func, ast.Name)
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), node.func.id, "takes one argument"))
    return c.expr(node.args[0], None)


def repr_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return repr_of(c, only(c, node), node)


def ascii_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return ascii_of(c, only(c, node), node)


def an_int(c: FunctionContext, node: ast.Call) -> Expr:
    from redisjit.frontend.subscripts import integer

    value = integer(c, one(c, node), node)
    type = types.resolve(value.type)
    if type not in (types.INT, types.BOOL):
        return mismatch(c, node, "an int", type)
    return as_int(value)


def chr_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return c.call_prelude("char_of", [an_int(c, node)], node)


def ord_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    value = one(c, node)
    type = types.resolve(value.type)
    if type in (types.STR, types.BYTES):
        return c.call_prelude(f"ord_{type}", [value], node)
    return mismatch(c, node, "a str or bytes of length 1", type)


def in_base(c: FunctionContext, node: ast.Call, kind: str) -> Expr:
    return c.call_prelude("prefixed", [an_int(c, node), Const(types.INT, ord(kind))], node)


def bin_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return in_base(c, node, "b")


def oct_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return in_base(c, node, "o")


def hex_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return in_base(c, node, "x")


def int_in_base(c: FunctionContext, node: ast.Call) -> Expr:
    """`int(text, base)`."""
    base_node = node.keywords[0].value if node.keywords else node.args[1]
    if len(node.args) + len(node.keywords) != 2 or not node.args or any(k.arg != "base" for k in node.keywords):
        c.refuse(WrongArguments(c.span(node), "int", "takes a text and a base"))
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    if type not in (types.STR, types.BYTES):
        c.refuse(TypeMismatch(c.span(node.args[0]), "int() with a base", "str or bytes", str(type)))
    base = c.coerce(c.expr(base_node, types.INT), types.INT, base_node, "the base")
    return c.call_prelude(f"int_of_{type}_in", [value, base], node)
