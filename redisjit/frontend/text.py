"""Text of values: `str()`, `repr()`, `ascii()`, f-strings."""

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
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        return enums.text(c, value, node, as_repr=False)
    if isinstance(type, types.NamedTupleType):
        from redisjit.frontend import namedtuples

        return namedtuples.text(c, value, type, node, as_repr=False)
    if type is types.STATUS:
        return Prim(types.STR, "as_str", [value])
    if type is types.NONE:
        return c.known(value, Const(types.STR, "None"))
    if isinstance(value, Const) and not types.is_numpy(type):
        return Const(types.STR, str(value.value))
    if type in (types.INT, types.FLOAT, types.BOOL, types.BYTES):
        return c.call_prelude(f"{type}_text", [value], node)
    if types.is_numpy(type):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.text(c, value, node, as_repr=False)
    if isinstance(type, types.ExceptionType):
        return ErrorText(types.STR, value)
    if isinstance(type, types.OptionalType):
        return text_of_optional(c, value, type, text_of, node)
    if isinstance(type, types.ClassType) and type.decl.user and "__str__" in type.decl.methods:
        return c.call_method(value, "__str__", [], node)
    return repr_of(c, value, node)


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
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        return enums.text(c, value, node, as_repr=True)
    if isinstance(type, types.NamedTupleType):
        from redisjit.frontend import namedtuples

        return namedtuples.text(c, value, type, node, as_repr=True)
    if isinstance(type, types.OptionalType):
        return text_of_optional(c, value, type, repr_of, node)
    if types.is_numpy(type):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.text(c, value, node, as_repr=True)
    if isinstance(type, types.TupleType):
        return repr_of_tuple(c, value, type, node)
    if isinstance(type, types.ClassType):
        return repr_of_object(c, value, type, node)
    if isinstance(type, types.ExceptionType):
        c.unsupported(node, "the repr of an exception", "write {e}, which is its message")
    if isinstance(type, types.Primitive) and type not in (types.POINTER, types.NEVER):
        return text_of(c, value, node)
    c.unsupported(node, f"the text of a {type}", "format its parts")


def repr_of_tuple(c: FunctionContext, value: Expr, type: types.TupleType, node: ast.AST) -> Expr:
    stmts, held = c.hold(value)
    parts: list[Expr] = [Const(types.STR, "(")]
    for index, item in enumerate(type.items):
        if index:
            parts.append(Const(types.STR, ", "))
        parts.append(repr_of(c, TupleItem(item, held, index), node))
    parts.append(Const(types.STR, ",)" if len(type.items) == 1 else ")"))
    return Block(types.STR, stmts, join_parts(c, parts, node))


def repr_of_object(c: FunctionContext, value: Expr, type: types.ClassType, node: ast.AST) -> Expr:
    """Containers by a function of the prelude, the user's objects by their methods; dataclasses have one made."""
    if type.decl.user:
        from redisjit.frontend import dunders

        return dunders.text(c, value, type, node, as_repr=True)
    if f"{type.decl.name}_repr" in c.prelude.chunks:
        return c.call_prelude(f"{type.decl.name}_repr", [value], node)
    c.unsupported(node, f"the text of a {type}", "format its parts")


def ascii_of(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`ascii(value)`: its repr, with escapes for what is not ASCII."""
    text = repr_of(c, value, node)
    if isinstance(text, Const):
        return Const(types.STR, text.value.encode("ascii", "backslashreplace").decode())
    if types.resolve(value.type) in (types.INT, types.FLOAT, types.BOOL, types.BYTES):
        return text
    return c.call_prelude("ascii_text", [text], node)


def joined(c: FunctionContext, node: ast.JoinedStr, expected: Type | None) -> Expr:
    """An f-string."""
    parts: list[Expr] = []
    for item in node.values:
        if isinstance(item, ast.Constant):
            parts.append(c.expr(item, None))
            continue
        assert isinstance(item, ast.FormattedValue)
        value = c.expr(item.value, None)
        if item.format_spec is None and item.conversion == -1 and not formats(c, value):
            parts.append(text_of(c, value, item))
            continue
        from redisjit.frontend.formatting import field

        stmts, held = c.hold(value) if item.format_spec is not None else ([], value)
        spec = c.expr(item.format_spec, None) if item.format_spec is not None else None
        text = field(c, held, item.conversion, spec, item)
        parts.append(Block(types.STR, stmts, text) if stmts else text)
    return join_parts(c, parts, node)


def formats(c: FunctionContext, value: Expr) -> bool:
    """Whether a class of the user's, or one below it, says how its objects are formatted."""
    type = types.resolve(value.type)
    cls = c.program.class_of(types.resolve(type.item) if isinstance(type, types.OptionalType) else type)
    if cls is None or not cls.user:
        return False
    from redisjit.frontend.userclass import UserClass

    below = cls.tree() if isinstance(cls, UserClass) else [cls]
    return any("__format__" in other.methods for other in below)


def join_parts(c: FunctionContext, parts: list[Expr], node: ast.AST) -> Expr:
    """Texts, one after the other."""
    if not parts:
        return Const(types.STR, "")
    while len(parts) > 1:
        group, parts = parts[:MAX_JOIN], parts[MAX_JOIN:]
        if all(isinstance(part, Const) for part in group):
            parts.insert(0, Const(types.STR, "".join(part.value for part in group if isinstance(part, Const))))
        else:
            parts.insert(0, c.call_prelude(f"join{len(group)}", group, node))
    return parts[0]
