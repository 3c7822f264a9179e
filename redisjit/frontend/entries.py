"""`stream.add({b"field": value})`: fields that are written out need no dict, and their words lie in the frame."""

from __future__ import annotations

import ast

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Assign, Block, Call, Const, Do, Expr, Prim, Read, Stmt, Try
from redisjit.frontend.types import Type

MOST = 16  # fields; with more it does not matter


def add(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr | None:
    """`add` of a dict display with constant, different fields; None for any other call."""
    display = node.args[0] if node.args else None
    if not isinstance(display, ast.Dict) or not 0 < len(display.keys) <= MOST or len(node.args) > 2:
        return None
    fields = [key.value for key in display.keys if isinstance(key, ast.Constant) and isinstance(key.value, bytes)]
    if len(set(fields)) != len(display.keys):
        return None
    given = [*node.args[1:], *(keyword.value for keyword in node.keywords if keyword.arg == "id")]
    if len(given) != len(node.args) - 1 + len(node.keywords) or len(given) > 1:
        return None
    id_node = given[0] if given and not (isinstance(given[0], ast.Constant) and given[0].value is None) else None
    stmts, key = c.hold(obj, fixed=True)
    stmts = list(stmts)
    texts: list[Expr] = []
    for field, value in zip(fields, display.values, strict=True):
        text = c.coerce(c.expr(value, types.BYTES), types.BYTES, value, "a value")
        more, text = c.hold(text, fixed=True)
        stmts += more
        texts += [Const(types.BYTES, field), text]
    args: list[Expr] = []
    if id_node is not None:
        decl = types.resolve(obj.type).decl.methods["_append_at"]  # type: ignore[attr-defined]
        wanted = c.program.signature(decl, obj.type).params[-1].type
        id_value = c.coerce(c.expr(id_node, wanted), wanted, id_node, "add()")
        more, id_value = c.hold(id_value, fixed=True)
        stmts += more
        args.append(id_value)
    words = Read(types.POINTER, c.temporary(types.POINTER))
    stmts.append(Assign(words.var, Prim(types.POINTER, "alloca", [], 0, 8 * len(texts))))
    drops: list[Stmt] = []
    for index, text in enumerate(texts):
        word = c.call_prelude("word_of", [text], node)
        stmts.append(Do(Prim(types.NONE, "mem.store", [words, Const(types.INT, index), word], 0, types.POINTER)))
        stored = Prim(types.POINTER, "mem.load", [words, Const(types.INT, index)], 0, types.POINTER)
        drops.append(Do(c.call_prelude("drop_word", [text, stored], node)))
    count = Const(types.INT, len(fields))
    call = c.call_method(key, "_append_at" if args else "_append", [words, count, *args], node)
    if isinstance(call, Call):
        call.line = node.func.end_lineno or node.lineno
    result = c.temporary(call.type)
    stmts.append(Try([Assign(result, call)], [], [], drops))
    return Block(call.type, stmts, Read(call.type, result))
