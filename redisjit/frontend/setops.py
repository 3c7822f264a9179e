"""Operators and methods of sets, with sets of either kind, views of dicts, and any iterable."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import BadOperands
from redisjit.frontend import loops, types
from redisjit.frontend.consume import arguments, drive, fill, hold_fixed
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Const, Do, Expr, GetField, Prim, Stmt
from redisjit.frontend.types import Type

OPERATORS = {"|": "_union", "&": "_common", "-": "_without", "^": "_either"}
IN_PLACE = {"|": "_merge", "&": "_keep_common", "-": "_drop_all", "^": "_toggle"}
COMPARISONS = {"<=": "_inside", "<": "_inside", ">=": "_around", ">": "_around", "==": "_inside"}
METHODS = {
    "union": "_union",
    "intersection": "_common",
    "difference": "_without",
    "symmetric_difference": "_either",
    "update": "_merge",
    "intersection_update": "_keep_common",
    "difference_update": "_drop_all",
    "symmetric_difference_update": "_toggle",
    "issubset": "_inside",
    "issuperset": "_around",
    "isdisjoint": "_apart",
}


def is_set(type: Type) -> bool:
    """A set of either kind; views of dicts are not."""
    type = types.resolve(type)
    return types.is_set_like(type) and not str(type).startswith("Dict")


def as_set(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A set as it is; a view of a dict as a new set."""
    if is_set(value.type):
        return value
    place = node.value if isinstance(node, ast.AugAssign) else node
    assert isinstance(place, ast.expr)
    return fill(c, place, "set", place, None, value)


def entries(c: FunctionContext, value: Expr) -> Expr:
    """The dict that a set keeps its elements in."""
    kind = types.resolve(value.type)
    assert isinstance(kind, types.ClassType)
    return GetField(c.program.fields(kind)["entries"], value, "entries")


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`a | b` and the like: the result is of the kind of `a`."""
    stmts: list[Stmt] = []
    a = hold_fixed(c, as_set(c, left, node), stmts)
    b = hold_fixed(c, as_set(c, right, node), stmts)
    check_same(c, symbol, a, b, left, right, node)
    made = c.call_method(a, OPERATORS[symbol], [entries(c, b)], node)
    return Block(made.type, stmts, made)


def check_same(c: FunctionContext, symbol: str, a: Expr, b: Expr, left: Expr, right: Expr, node: ast.AST) -> None:
    """Refuse sets whose elements are of different types."""
    x, y = types.resolve(a.type), types.resolve(b.type)
    assert isinstance(x, types.ClassType)
    assert isinstance(y, types.ClassType)
    if not types.unify(x.args[0], y.args[0]):
        operands = str(types.resolve(left.type)), str(types.resolve(right.type))
        c.refuse(BadOperands(c.span(node), symbol, *operands, "elements of one type only"))


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`a <= b` and the like: is one part of the other."""
    stmts: list[Stmt] = []
    where = node.left if isinstance(node, ast.Compare) else node
    a = hold_fixed(c, as_set(c, left, where), stmts)
    b = hold_fixed(c, as_set(c, right, where), stmts)
    check_same(c, symbol, a, b, left, right, node)
    inside = c.call_method(a, COMPARISONS[symbol], [entries(c, b)], node)
    if symbol in ("<=", ">="):
        return Block(types.BOOL, stmts, inside)
    sizes = [c.call_method(x, "__len__", [], node) for x in (a, b)]
    size = Prim(types.BOOL, {"<": "int.lt", ">": "int.gt", "==": "int.eq"}[symbol], sizes)
    return Block(types.BOOL, stmts, Prim(types.BOOL, "bool.and", [size, inside]))


def method(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """A method that takes any number of iterables, or one."""
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    one = name.startswith(("symmetric", "is"))
    arguments(c, node, 1 if one else 0, 1 if one else 1000)
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    if any(isinstance(source, ast.Starred) for source in node.args):
        return starred(c, held, node, stmts)
    if name == "update":
        for source in node.args:
            update(c, held, source, stmts)
        return Block(types.NONE, stmts, Const(types.NONE, None))
    others = [hold_fixed(c, other(c, source, kind, stmts), stmts) for source in node.args]
    target = METHODS[name]
    if name.endswith("update"):
        stmts += [Do(c.call_method(held, target, [entries(c, value)], node)) for value in others]
        return Block(types.NONE, stmts, Const(types.NONE, None))
    if not others:
        copied = c.call_method(held, "copy", [], node)
        return Block(copied.type, stmts, copied)
    for value in others:
        held = c.call_method(held, target, [entries(c, value)], node)
        if value is not others[-1]:
            held = hold_fixed(c, held, stmts)
    return Block(held.type, stmts, held)


def of_key(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """The same of a key that holds a set: on a new set of its members."""
    return method(c, c.call_method(obj, "members", [], node), node, expected)


def starred(c: FunctionContext, held: Expr, node: ast.Call, stmts: list[Stmt]) -> Expr:
    """`a.union(*sets)`: one after the other, in place on a copy, or on the set itself."""
    assert isinstance(node.func, ast.Attribute)
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    name = node.func.attr
    changes = name.endswith("update")
    whole = name if changes else f"{name}_update".removeprefix("union_")
    if whole not in METHODS or name.startswith("symmetric"):
        c.unsupported(node, f"`*` in a call of {name}()", "write a loop")
    if not changes:
        held = hold_fixed(c, c.call_method(held, "copy", [], node), stmts)

    def step(item: Expr, out: list[Stmt], place: ast.expr = node) -> None:
        value = hold_fixed(c, item, out)
        found = types.resolve(value.type)
        if not (is_set(found) and isinstance(found, types.ClassType) and types.unify(found.args[0], kind.args[0])):
            wanted = types.class_type(c.prelude.class_named("set"), *kind.args)
            value = hold_fixed(c, fill(c, place, "set", place, wanted, value), out)
        out.append(Do(c.call_method(held, METHODS[whole], [entries(c, value)], node)))

    for source in node.args:
        if isinstance(source, ast.Starred):
            init, loop = drive(c, source.value, step)
            stmts += [*init, *loop]
        else:
            step(other(c, source, kind, stmts), stmts, source)
    return Block(types.NONE, stmts, Const(types.NONE, None)) if changes else Block(held.type, stmts, held)


def other(c: FunctionContext, source: ast.expr, kind: types.ClassType, out: list[Stmt]) -> Expr:
    """An argument as a set: itself, or a new one of what it gives."""
    if isinstance(source, ast.GeneratorExp) or loops.is_lazy(c, source):
        return fill(c, source, "set", source, types.class_type(c.prelude.class_named("set"), *kind.args))
    value = hold_fixed(c, c.expr(source, None), out)
    found = types.resolve(value.type)
    if is_set(found) and isinstance(found, types.ClassType) and types.unify(found.args[0], kind.args[0]):
        return value
    return fill(c, source, "set", source, types.class_type(c.prelude.class_named("set"), *kind.args), value)


def update(c: FunctionContext, held: Expr, source: ast.expr, out: list[Stmt]) -> None:
    """Add what an iterable gives to the set `held`, item by item."""
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)

    def step(item: Expr, inside: list[Stmt]) -> None:
        inside.append(Do(c.call_method(held, "_add", [c.coerce(item, kind.args[0], source, "an item")], source)))

    if isinstance(source, ast.GeneratorExp) or loops.is_lazy(c, source):
        init, loop = drive(c, source, step)
    else:
        value = hold_fixed(c, c.expr(source, kind), out)
        found = types.resolve(value.type)
        if is_set(found) and isinstance(found, types.ClassType) and types.unify(found.args[0], kind.args[0]):
            out.append(Do(c.call_method(held, "_merge", [entries(c, value)], source)))
            return
        init, loop = drive(c, source, step, value)
    out += [*init, *loop]


def in_place(symbol: str) -> Callable[[FunctionContext, Expr, ast.expr], Expr]:
    """`a |= b` and the like on a set: it changes `a`."""

    def change(c: FunctionContext, old: Expr, source: ast.expr) -> Expr:
        stmts: list[Stmt] = []
        held = hold_fixed(c, old, stmts)
        b = hold_fixed(c, as_set(c, c.expr(source, old.type), source), stmts)
        return Block(types.NONE, stmts, c.call_method(held, IN_PLACE[symbol], [entries(c, b)], source))

    return change


add, keep, remove, toggle = map(in_place, "|&-^")
