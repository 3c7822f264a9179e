"""Python's built-in functions, as far as they are compiled."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import CannotInfer, MightBeNone, TypeMismatch, WrongArguments
from redisjit.frontend import library, refused, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.text import text_of
from redisjit.frontend.tree import Assign, Block, Conditional, Const, Do, Expr, If, Prim, Raise, Read, While
from redisjit.frontend.types import Type


def check(c: FunctionContext, name: str, node: ast.Call, expected: Type | None) -> Expr:
    """A call of the built-in `name`."""
    from redisjit.frontend import loops

    special = library.checker(name)
    if special is not None:
        made: Expr = special(c, node, expected)
        return made
    found = FUNCTIONS.get(name)
    if found is None:
        construct = f"`{name}()` here" if name in loops.BUILTINS else f"`{name}()`"
        c.unsupported(node, construct, refused.BUILTINS.get(name, ""))
    if node.keywords and name not in ("sum",):
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
    return value


def mismatch(c: FunctionContext, node: ast.Call, expected: str, found: Type, hint: str = "") -> Expr:
    assert isinstance(node.func, ast.Name)
    place = node.args[0] if len(node.args) == 1 else node
    c.refuse(TypeMismatch(c.span(place), f"{node.func.id}()", expected, str(found), hint))


def len_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    value = one(c, node)
    type = types.resolve(value.type)
    if isinstance(type, types.TupleType):
        return Block(types.INT, c.effect(value), Const(types.INT, len(type.items)))
    cls = c.program.class_of(type)
    if cls is None or "__len__" not in cls.methods:
        return mismatch(c, node, "something with a length", type)
    return c.call_method(value, "__len__", [], node)


def abs_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.operators import as_int

    value = one(c, node)
    type = types.resolve(value.type)
    if type is types.FLOAT:
        return Prim(types.FLOAT, "float.abs", [value])
    if not types.is_number(type):
        return mismatch(c, node, "a number", type)
    return c.call_prelude("int_abs", [as_int(value)], node)


def int_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend.operators import as_int

    if not node.args:
        return Const(types.INT, 0)
    if len(node.args) == 2:
        c.unsupported(node, "`int()` with a base", "write a loop over the digits")
    value = one(c, node)
    type = types.resolve(value.type)
    if type in (types.INT, types.BOOL):
        return as_int(value)
    if type in (types.FLOAT, types.BYTES, types.STR):
        return c.call_prelude(f"int_of_{type}", [value], node)
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
    return by_method(c, value, "__float__", node, "a number, bytes or str")


def bool_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if not node.args:
        return Const(types.BOOL, False)
    if len(node.args) != 1:
        one(c, node)
    return c.truth(c.expr(node.args[0], None), node)


def bytes_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if not node.args:
        return Const(types.BYTES, b"")
    value = one(c, node)
    type = types.resolve(value.type)
    if type is types.BYTES:
        return value
    if type is types.INT:
        return mismatch(c, node, "bytes or list[int]", type, 'write b"\\0" * n')
    if type is types.STR:
        return mismatch(c, node, "bytes or list[int]", type, "write .encode()")
    if isinstance(type, types.ClassType) and type.decl.name in ("list", "vartuple") and type.args[0] is types.INT:
        return c.call_method(value, "_to_bytes", [], node)
    return by_method(c, value, "__bytes__", node, "bytes or list[int]")


def by_method(c: FunctionContext, value: Expr, name: str, node: ast.Call, expected: str) -> Expr:
    type = types.resolve(value.type)
    cls = c.program.class_of(type)
    if cls is None or name not in cls.methods or not isinstance(type, types.ClassType):
        return mismatch(c, node, expected, type)
    return c.call_method(value, name, [], node)


def str_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if not node.args:
        return Const(types.STR, "")
    if len(node.args) != 1:
        one(c, node)
    return text_of(c, c.expr(node.args[0], None), node)


def least(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "min", ast.Lt())


def greatest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return extreme(c, node, "max", ast.Gt())


def extreme(c: FunctionContext, node: ast.Call, name: str, op: ast.cmpop) -> Expr:
    """`min` and `max`: the first of equal values wins, as in CPython."""
    from redisjit.frontend import loops, operators
    from redisjit.frontend.lowlevel import message_of

    if len(node.args) > 1:
        values = [c.expr(a, None) for a in node.args]
        type = types.resolve(values[0].type)
        stmts, best = c.hold(values[0], fixed=True)
        for value, argument in zip(values[1:], node.args[1:], strict=True):
            value = c.coerce(value, type, argument, f"{name}(): every argument")
            more, held = c.hold(value)
            stmts = stmts + more
            chosen = Conditional(type, operators.compare(c, op, held, best, node), held, best)
            more, best = c.hold(chosen, fixed=True)
            stmts += more
        return Block(type, stmts, best)
    if not node.args:
        c.refuse(WrongArguments(c.span(node), name, "needs an argument"))
    plan = loops.iterate(c, node.args[0])
    type = types.resolve(plan.item.type)
    if types.has_unknown(type):
        c.refuse(CannotInfer(c.span(node.args[0]), "this expression", "x: list[int] = ..."))
    held_best = c.temporary(types.optional(type))
    item = c.temporary(type)
    best_now = Read(held_best.type, held_best)
    from redisjit.frontend.tree import IsNone, Unwrap, Wrap

    better = operators.compare(c, op, Read(type, item), Unwrap(type, best_now), node)
    first = IsNone(types.BOOL, best_now)
    take = Assign(held_best, Wrap(held_best.type, Read(type, item)))
    body = [
        *plan.advance,
        Assign(item, plan.item),
        If(Conditional(types.BOOL, first, Const(types.BOOL, True), better), [take], []),
    ]
    call = ast.parse(f'message_of("{name}([])")', mode="eval").body
    assert isinstance(call, ast.Call)
    empty = Raise(c.program.universe.exceptions.of(ValueError), message_of(c, call), node.lineno)
    init = [*plan.init, Assign(held_best, Const(held_best.type, None))]
    after = If(IsNone(types.BOOL, best_now), [empty], [], False)
    return Block(type, [*init, While(plan.test, body), after], Unwrap(type, best_now))


def sum_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend import loops, operators

    start: Expr = Const(types.INT, 0)
    if len(loops.arguments(c, node, 1, 2)) == 2:
        start = c.expr(node.args[1], None)
    for keyword in node.keywords:
        if keyword.arg != "start":
            c.refuse(WrongArguments(c.span(node), "sum", f"takes no argument {keyword.arg!r}"))
        start = c.expr(keyword.value, None)
    plan = loops.iterate(c, node.args[0])
    item = types.resolve(plan.item.type)
    if item is types.FLOAT:
        c.unsupported(node, "`sum()` of floats", "write a loop: Python 3.12 made sum() of floats exact, 3.11 did not")
    if item not in (types.INT, types.BOOL) or types.resolve(start.type) is not types.INT:
        return mismatch(c, node, "ints", item)
    total = c.temporary(types.INT)
    value = Prim(types.INT, "int.add", [Read(types.INT, total), operators.as_int(plan.item)], node.lineno)
    body = [*plan.advance, Assign(total, value)]
    return Block(types.INT, [*plan.init, Assign(total, start), While(plan.test, body)], Read(types.INT, total))


def list_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "list", "_push", expected)


def tuple_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "vartuple", "_push", expected)


def set_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return collect(c, node, "set", "add", expected)


def dict_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if node.args:
        c.unsupported(node, "`dict()` of something", "write a loop")
    return collect(c, node, "dict", "", expected)


def collect(c: FunctionContext, node: ast.Call, name: str, push: str, expected: Type | None) -> Expr:
    """A new container of what an iteration gives."""
    from redisjit.frontend import loops

    decl = c.prelude.class_named(name)
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    if isinstance(expected, types.ClassType) and expected.decl is decl and not node.args:
        types.unify(made.type, expected)
    if not node.args:
        return made
    stmts, held = c.hold(made)
    plan = loops.iterate(c, node.args[0])
    assert isinstance(made.type, types.ClassType)
    types.unify(made.type.args[0], plan.item.type)
    body = [*plan.advance, Do(c.call_method(held, push, [plan.item], node))]
    return Block(types.resolve(made.type), [*stmts, *plan.init, While(plan.test, body)], held)


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
    "sum": sum_,
    "list": list_,
    "tuple": tuple_,
    "set": set_,
    "dict": dict_,
}
