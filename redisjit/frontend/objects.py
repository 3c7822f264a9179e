"""`ctx.objects(TheClass)`: the objects of a data type that keys hold, with the names of the keys."""

from __future__ import annotations

import ast

from redisjit.declare.datatypes import datatype_of
from redisjit.diagnostics.datatypes import NotADataType
from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import types
from redisjit.frontend.annotations import instance_type
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.datatypes import prelude_call
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.names import entity_of
from redisjit.frontend.tree import Const, Expr, GetField, Prim
from redisjit.frontend.types import Type


def objects(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """A walk, to be looped over."""
    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), "objects", "takes a class that is a data type"))
    decl = entity_of(c, node.args[0])
    made = datatype_of(getattr(decl, "python", None))
    if not isinstance(decl, ClassDecl) or made is None or made not in c.program.datatypes:
        instead = "give it a class under @module.datatype"
        c.refuse(NotADataType(c.span(node.args[0]), ast.unparse(node.args[0]), instead))
    type = instance_type(decl, c.prelude)
    table = Prim(types.POINTER, "module.memory", [], node.lineno, ("datatypes", 8 * len(c.program.datatypes)))
    number = Const(types.INT, made.index)
    found = Prim(types.POINTER, "mem.load", [table, number], node.lineno, types.POINTER)
    like = Const(types.optional(type), None)
    return prelude_call(c, "context_objects", {"T": type}, [GetField(types.POINTER, obj, "ctx"), found, like], node)
