"""`Answer(value)`: the function of the prelude that the type of the value chooses."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import loops, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Expr
from redisjit.frontend.types import Type

SCALARS = ("int", "float", "bool", "bytes", "str", "Status")
CLASSES = ("Answer", "Reply", "list", "dict", "set")


def construct(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A value to reply, of any type that `Answer` takes."""
    loops.arguments(c, node, 1, 1)
    loops.no_keywords(c, node)
    if isinstance(node.args[0], ast.List | ast.ListComp | ast.Dict):  # what an empty one is of does not matter
        answer = types.class_type(c.prelude.class_named("Answer"))
        empty = not getattr(node.args[0], "elts", getattr(node.args[0], "keys", True))
        of = (types.BYTES, answer) if isinstance(node.args[0], ast.Dict) else (answer,)
        name = "dict" if isinstance(node.args[0], ast.Dict) else "list"
        value = c.expr(node.args[0], types.class_type(c.prelude.class_named(name), *of) if empty else None)
    else:
        value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    if type is types.NONE:
        nothing = c.call_prelude("answer_None", [], node)
        return Block(nothing.type, c.effect(value), nothing)
    if isinstance(type, types.OptionalType):
        return c.call_prelude("answer_optional", [value], node)
    name = type.decl.name if isinstance(type, types.ClassType) else str(type)
    if name not in SCALARS and not (name in CLASSES and isinstance(type, types.ClassType) and not type.decl.user):
        instead = "it takes None, int, float, bool, bytes, str, Status, Answer, Reply, and list, dict and set of these"
        c.refuse(WrongArguments(c.span(node), "Answer", f"takes no {type}", instead))
    return c.call_prelude(f"answer_{name}", [value], node)
