"""Methods of a data type by which a class itself does what is derived otherwise.

They are known by their names together with their signatures: a method `copy` with another signature is none of these.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Call, Const, Expr
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.program import Program


def signature_of(program: Program, type: types.ClassType, name: str) -> tuple[list[Type], Type] | None:
    """The types of a method's parameters without `self`, and of its result."""
    method = type.decl.method(name)
    if method is None or method.marks - {"staticmethod"} or method.node.args.vararg or method.node.args.kwonlyargs:
        return None
    static = "staticmethod" in method.marks
    found = program.signature(method, None if static else type)
    params = [types.resolve(param.type) for param in found.params]
    return (params if static else params[1:]), types.resolve(found.returns)


def overrides(program: Program, type: types.ClassType) -> set[str]:
    """The callbacks that a class has itself."""
    commands = types.class_type(program.prelude.class_named("list"), types.BYTES)
    known: dict[str, tuple[list[Type], Type]] = {
        "mem_usage": ([], types.INT),
        "free_effort": ([], types.INT),
        "digest": ([], types.BYTES),
        "copy": ([], type),
        "rdb_save": ([], types.BYTES),
        "rdb_load": ([types.BYTES], type),
        "aof_rewrite": ([types.BYTES], types.class_type(program.prelude.class_named("list"), commands)),
    }
    found = {name for name, wanted in known.items() if signature_of(program, type, name) == wanted}
    if not {"rdb_save", "rdb_load"} <= found:  # one is of no use without the other
        found -= {"rdb_save", "rdb_load"}
    return found


def class_at(c: FunctionContext, node: ast.expr) -> types.ClassType:
    type = types.resolve(c.annotations.type_of(node))
    assert isinstance(type, types.ClassType)
    return type


def saves_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`saves_itself(T)`: whether the class makes bytes of its objects itself."""
    return Const(types.BOOL, "rdb_save" in overrides(c.program, class_at(c, node.args[0])))


def saved_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`saved_itself(x)`: these bytes."""
    return c.call_method(c.expr(node.args[0], None), "rdb_save", [], node)


def loaded_itself(c: FunctionContext, node: ast.Call) -> Expr:
    """`loaded_itself(T, data)`: the object that the class makes of them."""
    type = class_at(c, node.args[0])
    method = type.decl.method("rdb_load")
    assert method is not None
    signature = c.program.signature(method)
    call = Call(signature.returns, method, signature.types, [c.expr(node.args[1], types.BYTES)], node.lineno)
    return c.emit_call(call, node)
