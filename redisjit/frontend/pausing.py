"""`ctx.pause(function)` and `ctx.resume(function)`, of functions under `@module.on_key`."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import UnsupportedGlobal
from redisjit.frontend import later, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Const, Expr, Prim
from redisjit.frontend.types import Type

ROOM = 32


def memory_name(function: str) -> str:
    """The name of the memory of a function."""
    return f"key.{function}"


def pause(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`ctx.pause(function)`; `resume` too."""
    assert isinstance(node.func, ast.Attribute)
    (function,) = later.arguments(c, node, ("function",), 1)
    assert function is not None
    decl = later.function_of(c, function)
    if decl not in c.program.key_handlers:
        hint = "give a function that has `@module.on_key` above it"
        c.refuse(UnsupportedGlobal(c.span(function), ast.unparse(function), "it hears of no keys", hint))
    place = Prim(types.POINTER, "module.memory", [], node.lineno, (memory_name(decl.name), ROOM))
    paused = Const(types.BOOL, node.func.attr == "pause")
    return c.call_prelude("context_pause", [obj, place, paused], node)
