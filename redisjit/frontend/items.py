"""What containers ask of their items: their order, their hash, their text, and what there is where there is none."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.memory import memory_type
from redisjit.frontend.tree import Const, Expr, Prim
from redisjit.frontend.types import Type

ZEROS: dict[Type, object] = {types.INT: 0, types.FLOAT: 0.0, types.BOOL: False, types.BYTES: b"", types.STR: ""}


def user_code(c: FunctionContext, node: ast.Call) -> Expr:
    """`runs_user_code(T)`: whether comparing or hashing a value may run code of the user's."""
    return Const(types.BOOL, types.runs_user_code(memory_type(c, node.args[0])))


def partly_ordered(c: FunctionContext, node: ast.Call) -> Expr:
    """`partly_ordered(T)`: whether values may have no order among them: floats, and what runs code of the user's."""
    type = memory_type(c, node.args[0])
    return Const(types.BOOL, has_float(type) or types.runs_user_code(type) or has_set(type))


def has_set(type: Type) -> bool:
    """Whether sets, which are ordered by inclusion, are compared."""
    type = types.resolve(type)
    if isinstance(type, types.ClassType):
        return types.is_set_like(type) or type.decl.name == "Counter" or any(map(has_set, type.args))
    return isinstance(type, types.TupleType) and any(map(has_set, type.items))


def unordered(c: FunctionContext, node: ast.Call) -> Expr:
    """`unordered(value)`: whether there is a nan in a value."""
    return unordered_value(c, c.expr(node.args[0], None), node)


def unordered_value(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    from redisjit.frontend.tree import Block, Conditional, TupleItem

    type = types.resolve(value.type)
    if type is types.FLOAT:
        stmts, held = c.hold(value)
        return Block(types.BOOL, stmts, Prim(types.BOOL, "float.ne", [held, held]))
    if isinstance(type, types.TupleType):
        stmts, held = c.hold(value)
        result: Expr = Const(types.BOOL, False)
        for index, item in enumerate(type.items):
            found = unordered_value(c, TupleItem(item, held, index), node)
            if not isinstance(found, Const):
                result = (
                    found
                    if isinstance(result, Const)
                    else Conditional(types.BOOL, found, Const(types.BOOL, True), result)
                )
        return result if isinstance(result, Const) else Block(types.BOOL, stmts, result)
    if has_set(type):
        return Const(types.BOOL, True)
    if isinstance(type, types.ClassType) and type.decl.method("_unordered") and has_float(type):
        return c.call_method(value, "_unordered", [], node)
    return Const(types.BOOL, False)


def has_float(type: Type) -> bool:
    type = types.resolve(type)
    if isinstance(type, types.ClassType):
        return any(has_float(arg) for arg in type.args)
    return type is types.FLOAT or (isinstance(type, types.TupleType) and any(has_float(item) for item in type.items))


def has_zero(c: FunctionContext, node: ast.Call) -> Expr:
    """`has_zero(T)`: whether `zero_of(T)` has a meaning."""
    type = types.resolve(memory_type(c, node.args[0]))
    made = isinstance(type, types.ClassType) and f"new_{type.decl.name}" in c.prelude.chunks
    return Const(types.BOOL, type in ZEROS or made)


def zero_of(c: FunctionContext, node: ast.Call) -> Expr:
    """`zero_of(T)`: what `T()` gives, of a `defaultdict` one that does the same; with room for `zero_of(T, room)`."""
    type = types.resolve(memory_type(c, node.args[0]))
    if type in ZEROS:
        return Const(type, ZEROS[type])
    assert isinstance(type, types.ClassType)
    args: list[Expr] = [Const(types.INT, -1 if type.decl.name == "deque" else 0)]
    if len(node.args) > 1:
        args = [c.expr(node.args[1], types.INT)]
    if type.decl.name == "defaultdict":
        args.append(Const(types.BOOL, True))
    made = c.call_prelude(f"new_{type.decl.name}", args, node)
    types.unify(made.type, type)
    return made


def same_item(c: FunctionContext, node: ast.Call) -> Expr:
    """`same_item(a, b)`: equality as containers see it."""
    from redisjit.frontend.comparisons import equal

    return equal(c, c.expr(node.args[0], None), c.expr(node.args[1], None), node, inside=True)


def repr_value(c: FunctionContext, node: ast.Call) -> Expr:
    """`repr_value(x)`: `repr` of a value of any type."""
    from redisjit.frontend.text import repr_of

    return repr_of(c, c.expr(node.args[0], None), node)


def hash_of(c: FunctionContext, node: ast.Call) -> Expr:
    """The hash of a value of any hashable type."""
    return hash_value(c, c.expr(node.args[0], None), node)


def hash_value(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    from redisjit.frontend.tree import Block, Conditional, IsNone, TupleItem, Unwrap

    type = types.resolve(value.type)
    if isinstance(type, types.TupleType):
        stmts, held = c.hold(value)
        result: Expr = Const(types.INT, len(type.items))
        for index, item in enumerate(type.items):
            result = c.call_prelude("hash_combine", [result, hash_value(c, TupleItem(item, held, index), node)], node)
        return Block(types.INT, stmts, result)
    if isinstance(type, types.OptionalType):
        stmts, held = c.hold(value)
        inner = hash_value(c, Unwrap(type.item, held), node)
        return Block(types.INT, stmts, Conditional(types.INT, IsNone(types.BOOL, held), Const(types.INT, 0), inner))
    if type in (types.INT, types.FLOAT, types.BOOL, types.BYTES, types.STR):
        return c.call_prelude(f"hash_{type}", [value], node)
    if type is types.NONE:
        return c.known(value, Const(types.INT, 0))
    if isinstance(type, types.EnumType):
        return c.call_prelude("hash_int", [Prim(types.INT, "enum.value", [value])], node)
    if isinstance(type, types.ClassType) and type.decl.user:
        from redisjit.frontend import dunders

        return dunders.hash_of(c, value, type, node)
    if isinstance(type, types.ClassType) and type.decl.method("__hash__"):
        return c.call_prelude("hash_int", [c.call_method(value, "__hash__", [], node)], node)
    if isinstance(type, types.Fixed):
        from redisjit.frontend.arrays import scalars

        if type is not scalars.UINT64:
            return hash_value(c, scalars.as_python(c, value, node), node)
        return hash_value(c, scalars.convert(value, types.INT), node)
    instead = {"list": "write tuple(...)", "set": "write frozenset(...)", "dict": "write tuple(x.items())"}
    kind = type.decl.name if isinstance(type, types.ClassType) and not type.decl.user else ""
    c.unsupported(node, f"{type} as a key", instead.get(kind, "use bytes, str, int, or tuples of these"))


FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    "runs_user_code": user_code,
    "partly_ordered": partly_ordered,
    "unordered": unordered,
    "has_zero": has_zero,
    "zero_of": zero_of,
    "repr_value": repr_value,
    "hash_of": hash_of,
    "same_item": same_item,
}
