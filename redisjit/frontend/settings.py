"""Settings of the module (`module.config`): handlers read their values."""

from __future__ import annotations

import ast
from typing import Any

from redisjit.diagnostics.language import NoAttribute, UnsupportedGlobal
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Setting
from redisjit.frontend.refusals import name_span
from redisjit.frontend.tree import Expr, Prim

ROOM = 32  # bytes of the module's memory for each setting: its value, and behind that what the server knows it as


def memory_name(config: Any) -> str:
    """The name of the memory of a setting."""
    return f"config.{config.name.lower()}"


def member(c: FunctionContext, owner: Setting, node: ast.Attribute) -> Setting:
    """`limit.value`."""
    if node.attr == "value":
        return Setting(owner.value, read=True)
    hint = "handlers read its value; CONFIG SET changes it"
    c.refuse(NoAttribute(name_span(c, node), "a setting", node.attr, hint))


def value_of(c: FunctionContext, entity: Setting, name: str, node: ast.expr) -> Expr:
    """The value of a setting, from the module's memory."""
    if not entity.read:
        c.refuse(
            UnsupportedGlobal(
                c.span(node),
                name,
                "it is a setting",
                f"read its value, {name}.value; nothing but CONFIG SET changes it",
            )
        )
    config = entity.value
    if not any(config is known for known in c.program.configs):
        hint = "handlers read settings of the module that is compiled"
        c.refuse(UnsupportedGlobal(c.span(node), name, "it is a setting of another module", hint))
    place = Prim(types.POINTER, "module.memory", [], node.lineno, (memory_name(config), ROOM))
    kind = "str" if config.kind == "choice" else config.kind
    return c.call_prelude(f"config_{kind}", [place], node)
