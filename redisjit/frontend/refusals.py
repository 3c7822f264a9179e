"""Refusals that take a search: names that are no values, attributes that a type has not, items of what has none."""

from __future__ import annotations

import ast
from dataclasses import replace
from difflib import get_close_matches
from typing import NoReturn

from redisjit.diagnostics.base import Span
from redisjit.diagnostics.language import (
    MightBeNone,
    NoAttribute,
    TypeMismatch,
    UnsupportedGlobal,
    UnsupportedSyntax,
)
from redisjit.frontend import refused, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import (
    Builtin,
    ClassDecl,
    Entity,
    ExceptionClass,
    FunctionDecl,
    PythonModule,
    Unsupported,
)
from redisjit.frontend.tree import Expr

PYTHON_TYPES = {kind.__name__: kind for kind in (int, float, bool, bytes, str, list, tuple, dict, set)}
CONSTANTS = "module-level numbers, bytes, str, None, arrays, and containers and objects of these are constants"
MOST, MOST_OWN = 15, 40  # names that a hint lists: of Python's types and the user's classes, and of the vocabulary


def not_a_value(c: FunctionContext, entity: Entity, name: str, node: ast.expr) -> NoReturn:
    """Refuse a global name that stands for no value."""
    if isinstance(entity, Unsupported):
        if entity.construct:
            c.unsupported(node, entity.construct, entity.instead)
        c.refuse(UnsupportedGlobal(c.span(node), name, entity.what, entity.instead or CONSTANTS))
    if isinstance(entity, Builtin) and entity.name in refused.BUILTINS:
        c.unsupported(node, f"`{entity.name}` as a value", refused.BUILTINS[entity.name])
    kind, hint = "functions and classes are", "call it"
    if isinstance(entity, PythonModule):
        kind, hint = "modules are", "use a name of it"
    elif isinstance(entity, ExceptionClass):
        hint = "raise it, or name it in `except`"
    c.refuse(UnsupportedGlobal(c.span(node), name, f"{kind} not values here", hint))


def attribute_of_entity(c: FunctionContext, owner: Entity, node: ast.Attribute) -> None:
    """Refuse `bytes.fromhex`, `Point.make`, `f.name`: attributes of what is no value."""
    if isinstance(owner, (Builtin, ClassDecl, ExceptionClass, FunctionDecl)):
        hint = "use methods of a value" if isinstance(owner, Builtin) else "write it at the top level of the module"
        c.unsupported(node, f"`{ast.unparse(node)}`", hint)


def no_attribute(c: FunctionContext, obj: Expr, name: str, node: ast.AST) -> NoReturn:
    """Refuse an attribute: one of Python's that is not compiled by its name, another with the nearest that exists."""
    type = types.resolve(obj.type)
    if isinstance(type, types.OptionalType):
        c.refuse(MightBeNone(c.span(owner_of(node)), str(type)))
    cls = c.program.class_of(type)
    known = [m for m in cls.methods if "__" not in m and not m.startswith("_")] if cls else []
    if cls is not None and cls.user:
        known += cls.fields
    kind = "tuple" if isinstance(type, types.TupleType) else cls.shown_name if cls else ""
    python = PYTHON_TYPES.get("tuple" if kind == "vartuple" else kind)
    close = get_close_matches(name, known, 1)
    most = MOST if python is not None or (cls is not None and cls.user) else MOST_OWN
    hint = f"it has {', '.join(known)}" if 0 < len(known) <= most else ""
    if name in known and cls is not None:
        method = cls.method(name)
        hint = f"leave the () out: .{name}" if method and "property" in method.marks else f"call it: .{name}()"
    elif python is not None and hasattr(python, name):
        c.refuse(UnsupportedSyntax(name_span(c, node), f"`{python.__name__}.{name}`", hint))
    elif close:
        hint = f"did you mean {close[0]!r}?"
    c.refuse(NoAttribute(name_span(c, node), str(type), name, hint))


NEEDS = {
    "__getitem__": ("`x[i]`", "a list, tuple, dict, bytes or key"),
    "_slice": ("a slice", "a list, tuple, bytes or String"),
    "__setitem__": ("`x[i] = v`", "a list, dict or Hash"),
    "__delitem__": ("`del x[i]`", "a list, dict or Hash"),
}


def no_item(c: FunctionContext, obj: Expr, name: str, node: ast.AST) -> NoReturn:
    """Refuse `x[i]` and its like on a value that does not have it."""
    type = types.resolve(obj.type)
    place = c.span(owner_of(node))
    if isinstance(type, types.OptionalType):
        c.refuse(MightBeNone(place, str(type)))
    where, expected = NEEDS[name]
    c.refuse(TypeMismatch(place, where, expected, str(type)))


def name_span(c: FunctionContext, node: ast.AST) -> Span:
    """Where the name stands in `x.name`."""
    span = c.span(node)
    if not isinstance(node, ast.Attribute):
        return span
    return replace(span, line=span.end_line, column=span.end_column - len(node.attr.encode()))


def owner_of(node: ast.AST) -> ast.AST:
    """`x` of `x.name` and `x[i]`."""
    return node.value if isinstance(node, (ast.Attribute, ast.Subscript)) else node
