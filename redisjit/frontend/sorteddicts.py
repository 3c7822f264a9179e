"""`SortedDict()`."""

from __future__ import annotations

import ast

from redisjit.frontend import loops
from redisjit.frontend.comprehensions import unify_with
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Expr
from redisjit.frontend.types import Type


def construct(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A new one, empty; of what, an annotation says, or the first use."""
    loops.arguments(c, node, 0, 0)
    loops.no_keywords(c, node)
    made = c.call_prelude("new_SortedDict", [], node)
    unify_with(made.type, expected)
    return made
