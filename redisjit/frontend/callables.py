"""`Callable[[A, B], R]`: functions whose code is known only when they run.

Such a value is an object (`callable` of the prelude): a count, what frees it, its code, and what the function carries.
A function of a known type becomes one where it is needed: its code is a small function that calls the known one.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import CannotInfer
from redisjit.frontend import types
from redisjit.frontend.calls import bind
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.functions import call_value
from redisjit.frontend.program import Parameter
from redisjit.frontend.tree import (
    Block,
    CallIndirect,
    Expr,
    FunctionAddress,
    GetField,
    Instance,
    New,
    Prim,
    Read,
    Return,
    Stmt,
    Variable,
)
from redisjit.frontend.types import FunctionType, Type

if TYPE_CHECKING:
    from redisjit.frontend.check import Checker
    from redisjit.frontend.context import FunctionContext

ENTRY = "def enter(function): ..."


def general(c: FunctionContext, type: Type) -> Type:
    """The `Callable[...]` that a function is, in tuples too; itself where its types are those of its calls."""
    if isinstance(type, types.TupleType):
        return types.tuple_of(*(general(c, types.resolve(item)) for item in type.items))
    if not isinstance(type, FunctionType):
        return type
    signature = type.target.signature(c, type)
    if signature is None or any(param.keyword or param.variadic for param in signature.params):
        return type
    if any(types.has_unknown(param.type) for param in signature.params):
        return type
    params = types.tuple_of(*(types.resolve(param.type) for param in signature.params))
    return types.class_type(c.prelude.class_named("callable"), params, types.resolve(signature.returns))


def call(c: FunctionContext, callee: Expr, node: ast.Call) -> Expr:
    """A call of a `Callable`: its arguments have no names."""
    type = types.resolve(callee.type)
    assert isinstance(type, types.ClassType)
    kinds, returns = type.args
    assert isinstance(kinds, types.TupleType)
    params = [Parameter(f"argument {index + 1}", kind, positional=True) for index, kind in enumerate(kinds.items)]
    stmts: list[Stmt] = []
    args = bind(c, ast.unparse(node.func), params, node, stmts, None)
    made = CallIndirect(returns, callee, args, node.lineno)
    return Block(returns, stmts, made) if stmts else made


def as_callable(c: FunctionContext, value: Expr, type: types.ClassType, node: ast.AST) -> Expr:
    """A function of a known type as a `Callable`."""
    found = types.resolve(value.type)
    assert isinstance(found, FunctionType)
    type = decided(c, found, type, node)
    kinds, returns = type.args
    assert isinstance(kinds, types.TupleType)
    closure = types.class_type(c.prelude.class_named("closure"), found)
    instance = entry(c, closure, kinds.items, returns, node)
    pointer = types.POINTER
    fields = [Prim(pointer, "release.address", [], 0, closure), FunctionAddress(pointer, instance), value]
    return Prim(type, "object.upcast", [New(closure, fields)])


def decided(c: FunctionContext, function: FunctionType, type: types.ClassType, node: ast.AST) -> types.ClassType:
    """A `Callable[...]` whose types follow, where they are not known, from the function."""
    if types.has_unknown(type):
        types.unify(type, general(c, function))
    kinds = types.resolve(type.args[0])
    assert isinstance(kinds, types.TupleType)
    if types.has_unknown(kinds):
        c.refuse(CannotInfer(c.span(node), "what this function takes", "def f(x: int) -> int: ..."))
    if types.has_unknown(type):  # a lambda's result is seen by calling it
        noted = len(c.calls), len(c.unknowns), len(c.made)
        args: list[Expr] = [Read(kind, c.temporary(kind)) for kind in kinds.items]
        result = call_value(c, Read(function, c.temporary(function)), args, node)
        for kept, count in zip((c.calls, c.unknowns, c.made), noted, strict=True):
            del kept[count:]  # type: ignore[attr-defined]
        types.unify(type.args[1], result.type)
    found = types.resolve(type)
    assert isinstance(found, types.ClassType)
    return found


def entry(
    c: FunctionContext, closure: types.ClassType, kinds: tuple[Type, ...], returns: Type, node: ast.AST
) -> Instance:
    """The code of a known function as a `Callable`: called with the object and the arguments."""
    key = ("entry", closure, kinds, returns)
    found = c.program.instances.get(key)
    if found is None:
        definition = ast.parse(ENTRY).body[0]
        assert isinstance(definition, ast.FunctionDef)
        decl = FunctionDecl(str(closure.args[0]), definition, c.prelude)
        decl.marks.add("indirect")
        found = c.program.instances[key] = Instance(decl, {}, c.program.unique(decl, None, {}))
        found.place = c.span(node) if c.scope.file else c.instance.place
        found.params = [Variable("function", closure, parameter=True)]
        found.params += [Variable(f"a{index}", kind, parameter=True) for index, kind in enumerate(kinds)]
        found.returns = returns
        found.special = enter
        c.program.queue.append(found)
    return found


def enter(c: Checker) -> list[Stmt]:
    """The body of such an entry."""
    function, *params = c.instance.params
    node = c.instance.decl.node
    closure = function.type
    assert isinstance(closure, types.ClassType)
    callee = GetField(closure.args[0], Read(closure, function), "function")
    value = call_value(c, callee, [Read(param.type, param) for param in params], node)
    return [Return(c.coerce(value, c.instance.returns, node, "the result of the function"))]
