"""Fields that are known not to be None: `if node.left is not None: use(node.left)`.

A local variable changes only where its function says so. A field may change through any other name of the object, so a
field that a test has narrowed is tested again where it is read: an error, where CPython would go on with None. What
the function itself assigns ends the knowledge, as in mypy.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from redisjit.frontend import types
from redisjit.frontend.bindings import nodes_in
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Assign, Block, Const, Expr, If, IsNone, Prim, Raise, Read, Stmt, Unwrap
from redisjit.frontend.types import Type


def place(c: FunctionContext, node: ast.expr) -> str | None:
    """The key of what `node` reads in `State.narrow`: a variable `x`, a field `x.y.z`; None for anything else."""
    if isinstance(node, ast.NamedExpr):
        node = node.target
    if isinstance(node, ast.Name):
        return node.id if node.id in c.local_names or is_state(c, node.id) else None
    if isinstance(node, ast.Attribute):
        owner = place(c, node.value)
        return f"{owner}.{node.attr}" if owner else None
    return None


def is_state(c: FunctionContext, name: str) -> bool:
    """Whether a global name stands for a state of the module, whose fields change."""
    if not c.program.states:
        return False
    return id(getattr(c.scope.lookup(name), "value", None)) in c.program.state_objects().by_id


def assigned_fields(nodes: Iterable[ast.AST]) -> set[str]:
    """The names of the fields that some part of `nodes` assigns."""
    return {
        item.attr
        for node in nodes
        for item in nodes_in(node)
        if isinstance(item, ast.Attribute) and isinstance(item.ctx, (ast.Store, ast.Del))
    }


def field(c: FunctionContext, value: Expr, node: ast.Attribute) -> Expr:
    """A field's value where a test has narrowed it: tested again."""
    type = types.resolve(value.type)
    key = place(c, node)
    narrow = c.state.narrow.get(key) if key else None
    if narrow is None or narrow is types.NONE:
        return value
    if not isinstance(type, types.OptionalType):
        return value if narrow is type else narrower(c, value, narrow, node)
    if narrow is not type.item:
        item = types.resolve(type.item)
        c.state.narrow[str(key)] = item
        inner = field(c, value, node)
        c.state.narrow[str(key)] = narrow
        return narrower(c, inner, narrow, node)
    variable = c.temporary(type)
    held = Read(type, variable)
    error = c.program.universe.exceptions.of(TypeError)
    problem = Raise(error, Const(types.STR, f"the field {node.attr!r} has become None"), node.lineno)
    stmts: list[Stmt] = [Assign(variable, value), If(IsNone(types.BOOL, held), [problem], [], False)]
    return Block(narrow, stmts, Unwrap(narrow, held))


def narrower(c: FunctionContext, value: Expr, narrow: Type, node: ast.Attribute) -> Expr:
    """A field's value as the class below its own that a test has found: tested again."""
    from redisjit.frontend import classes, instances

    wanted = classes.user_class(narrow)
    assert wanted is not None
    stmts, held = c.hold(value, fixed=True)
    test, _, _ = instances.instance_test(c, held, types.resolve(value.type), [wanted])
    error = c.program.universe.exceptions.of(TypeError)
    text = Const(types.STR, f"the field {node.attr!r} has become another object")
    failed = If(Prim(types.BOOL, "bool.not", [test]), [Raise(error, text, node.lineno)], [], False)
    return Block(narrow, [*stmts, failed], instances.downcast(held, narrow))


def after_assignment(c: FunctionContext, target: ast.Attribute, declared: Type, found: Type) -> None:
    """What is known of fields after `target = value`: nothing of others of that name, and what this one holds now."""
    c.forget(set(), {target.attr})
    key = place(c, target)
    if key and isinstance(declared, types.OptionalType) and not isinstance(found, types.OptionalType):
        c.state.narrow[key] = types.NONE if found is types.NONE else declared.item
