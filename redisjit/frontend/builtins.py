"""Python's built-in functions, as far as they are compiled."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import MightBeNone, TypeMismatch, WrongArguments
from redisjit.frontend import library, names, refused, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.text import text_of
from redisjit.frontend.tree import Block, Conditional, Const, Expr, Prim
from redisjit.frontend.types import Type


def check(c: FunctionContext, name: str, node: ast.Call, expected: Type | None) -> Expr:
    """A call of the built-in `name`."""
    from redisjit.frontend import loops

    special = library.checker(name)
    if special is not None:
        made: Expr = special(c, node, expected)
        return made
    found = FUNCTIONS.get(name)
    if name in loops.BUILTINS and name != "range":
        from redisjit.frontend import iterators

        return iterators.lazy(c, node)
    if found is None:
        construct = f"`{name}()` here" if name in loops.BUILTINS else f"`{name}()`"
        c.unsupported(node, construct, refused.BUILTINS.get(name, ""))
    if node.keywords and name not in ("bytes", "str", "int", "max", "min"):
        c.refuse(WrongArguments(c.span(node), name, f"takes no argument {node.keywords[0].arg!r} here"))
    return found(c, node, expected)


def one(c: FunctionContext, node: ast.Call, wanted: Type | None = None) -> Expr:
    """The only argument."""
    if len(node.args) != 1:
        assert isinstance(node.func, ast.Name)
        c.refuse(WrongArguments(c.span(node), node.func.id, f"takes one argument, and is given {len(node.args)}"))
    value = c.expr(node.args[0], wanted)
    type = types.resolve(value.type)
    if isinstance(type, types.OptionalType):
        c.refuse(MightBeNone(c.span(node.args[0]), str(type)))
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        return enums.plain(c, value, node)
    return value


def mismatch(c: FunctionContext, node: ast.Call, expected: str, found: Type, hint: str = "") -> Expr:
    assert isinstance(node.func, ast.Name)
    place = node.args[0] if len(node.args) == 1 else node
    c.refuse(TypeMismatch(c.span(place), f"{node.func.id}()", expected, str(found), hint))


def len_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if len(node.args) == 1 and isinstance(node.args[0], (ast.Name, ast.Attribute)):
        entity = names.entity_of(c, node.args[0])
        if isinstance(entity, ClassDecl) and entity.user:
            from redisjit.frontend import enums

            if isinstance(entity, enums.EnumClass):
                return Const(types.INT, len(entity.members_))
    value = one(c, node)
    type = types.resolve(value.type)
    if isinstance(type, types.TupleType):
        return Block(types.INT, c.effect(value), Const(types.INT, len(type.items)))
    cls = c.program.class_of(type)
    if cls is None or "__len__" not in cls.methods:
        return mismatch(c, node, "something with a length", type)
    if cls.user:
        from redisjit.frontend import dunders

        return dunders.length(c, value, node)
    return c.call_method(value, "__len__", [], node)


def abs_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.operators import as_int

    value = one(c, node)
    type = types.resolve(value.type)
    if type is types.FLOAT:
        return Prim(types.FLOAT, "float.abs", [value])
    if isinstance(type, types.ClassType) and type.decl.user:
        return by_method(c, value, "__abs__", node, "a number")
    if types.is_numpy(type):
        from redisjit.frontend.arrays import operators

        return operators.absolute(c, value, node)
    if not types.is_number(type):
        return mismatch(c, node, "a number", type)
    return c.call_prelude("int_abs", [as_int(value)], node)


def int_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.operators import as_int

    if not node.args:
        return Const(types.INT, 0)
    if len(node.args) == 2 or node.keywords:
        from redisjit.frontend.textbuiltins import int_in_base

        return int_in_base(c, node)
    value = one(c, node)
    type = types.resolve(value.type)
    if type in (types.INT, types.BOOL):
        return as_int(value)
    if type in (types.FLOAT, types.BYTES, types.STR):
        return c.call_prelude(f"int_of_{type}", [value], node)
    if isinstance(type, types.Fixed):
        from redisjit.frontend.arrays import scalars

        return scalars.as_int(c, value, node)
    return by_method(c, value, "__int__", node, "a number, bytes or str")


def float_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.operators import as_float

    if not node.args:
        return Const(types.FLOAT, 0.0)
    value = one(c, node)
    type = types.resolve(value.type)
    if types.is_number(type):
        return as_float(value)
    if type in (types.BYTES, types.STR):
        return c.call_prelude(f"float_of_{type}", [value], node)
    if isinstance(type, types.Fixed):
        from redisjit.frontend.arrays import scalars

        return scalars.convert(value, types.FLOAT)
    return by_method(c, value, "__float__", node, "a number, bytes or str")


def bool_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if not node.args:
        return Const(types.BOOL, False)
    if len(node.args) != 1:
        one(c, node)
    return c.truth(c.expr(node.args[0], None), node)


def bytes_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend import buffers

    return buffers.bytes_(c, node, expected)


def by_method(c: FunctionContext, value: Expr, name: str, node: ast.Call, expected: str) -> Expr:
    type = types.resolve(value.type)
    cls = c.program.class_of(type)
    if cls is None or name not in cls.methods or not isinstance(type, types.ClassType):
        return mismatch(c, node, expected, type)
    return c.call_method(value, name, [], node)


def str_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if not node.args:
        return Const(types.STR, "")
    if len(node.args) != 1 or node.keywords:
        from redisjit.frontend.codecs import decoded

        return decoded(c, node)
    return text_of(c, c.expr(node.args[0], None), node)


def least(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "min", ast.Lt())


def greatest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "max", ast.Gt())


def extreme(c: FunctionContext, node: ast.Call, name: str, op: ast.cmpop) -> Expr:
    """`min` and `max`: the first of equal values wins, as in CPython."""
    from redisjit.frontend import comparisons

    if len(node.args) > 1 and not node.keywords:
        values = [c.expr(a, None) for a in node.args]
        type = types.resolve(values[0].type)
        stmts, best = c.hold(values[0], fixed=True)
        for value, argument in zip(values[1:], node.args[1:], strict=True):
            value = c.coerce(value, type, argument, f"{name}(): every argument")
            more, held = c.hold(value)
            stmts = stmts + more
            chosen = Conditional(type, c.truth(comparisons.compare(c, op, held, best, node), node), held, best)
            more, best = c.hold(chosen, fixed=True)
            stmts += more
        return Block(type, stmts, best)
    from redisjit.frontend import consume

    return consume.extreme(c, node, name, op)


FUNCTIONS: dict[str, Callable[[FunctionContext, ast.Call, Type | None], Expr]] = {
    "len": len_,
    "abs": abs_,
    "int": int_,
    "float": float_,
    "bool": bool_,
    "bytes": bytes_,
    "str": str_,
    "min": least,
    "max": greatest,
}
