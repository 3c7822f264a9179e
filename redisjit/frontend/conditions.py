"""Conditions: what is known when a test is true and when it is false; `and`, `or`, `if ... else` as values."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import (
    TypeMismatch,
)
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext, State
from redisjit.frontend.narrowing import place
from redisjit.frontend.tree import (
    Block,
    Conditional,
    Const,
    Expr,
    IsNone,
    Prim,
    Unwrap,
)
from redisjit.frontend.types import Type


def condition(c: FunctionContext, node: ast.expr) -> tuple[Expr, State, State]:
    """A test: its truth, and what is known when it is true and when it is false."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        test, when_true, when_false = condition(c, node.operand)
        return negate(test), when_false, when_true
    if isinstance(node, ast.BoolOp):
        return bool_condition(c, node)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
        right = node.comparators[0]
        if isinstance(right, ast.Constant) and right.value is None:
            return none_condition(c, node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "isinstance":
        from redisjit.frontend import instances

        if instances.is_call(c, node):
            return instances.condition(c, node)
    value = c.expr(node, None)
    test = c.truth(value, node)
    when_true, when_false = c.state.copy(), c.state.copy()
    if isinstance(node, ast.NamedExpr) and isinstance(
        types.resolve(c.variables[node.target.id].type), types.OptionalType
    ):
        inner = types.resolve(c.variables[node.target.id].type)
        assert isinstance(inner, types.OptionalType)
        when_true.narrow[node.target.id] = inner.item
    optional = types.resolve(value.type)
    if isinstance(optional, types.OptionalType) and (key := place(c, node)):
        when_true.narrow[key] = optional.item
    if isinstance(test, Const):
        (when_false if test.value else when_true).dead = True
    return test, when_true, when_false


def negate(test: Expr) -> Expr:
    """`not test`."""
    if isinstance(test, Const):
        return Const(types.BOOL, not test.value)
    return Prim(types.BOOL, "bool.not", [test])


def none_condition(c: FunctionContext, node: ast.Compare) -> tuple[Expr, State, State]:
    value = c.expr(node.left, None)
    type = types.resolve(value.type)
    test: Expr
    when_none, when_some = c.state.copy(), c.state.copy()
    if type is types.NONE:
        test = c.known(value, Const(types.BOOL, True))
        when_some.dead = True
    elif isinstance(type, types.OptionalType):
        test = IsNone(types.BOOL, value)
        when_none, when_some = c.state.copy(), c.state.copy()
        if key := place(c, node.left):
            when_none.narrow[key] = types.NONE
            when_some.narrow[key] = type.item
    else:
        test = (
            Block(types.BOOL, c.effect(value), Const(types.BOOL, False))
            if c.effect(value)
            else Const(types.BOOL, False)
        )
        when_none.dead = True
    if isinstance(node.ops[0], ast.IsNot):
        return negate(test), when_some, when_none
    return test, when_none, when_some


def bool_condition(c: FunctionContext, node: ast.BoolOp) -> tuple[Expr, State, State]:
    is_and = isinstance(node.op, ast.And)
    test, when_true, when_false = condition(c, node.values[0])
    for operand in node.values[1:]:
        c.state = when_true if is_and else when_false
        if c.state.dead:
            break
        right, right_true, right_false = condition(c, operand)
        if is_and:
            test = Conditional(types.BOOL, test, right, Const(types.BOOL, False))
            when_true, when_false = right_true, when_false.merge(right_false)
        else:
            test = Conditional(types.BOOL, test, Const(types.BOOL, True), right)
            when_true, when_false = when_true.merge(right_true), right_false
    return test, when_true, when_false


def bool_operation(c: FunctionContext, node: ast.BoolOp, expected: Type | None) -> Expr:
    """`a and b`, `a or b` as values."""
    return value_condition(c, node.values, isinstance(node.op, ast.And), expected, node)


def value_condition(
    c: FunctionContext, nodes: list[ast.expr], is_and: bool, expected: Type | None, where: ast.BoolOp
) -> Expr:
    node, rest = nodes[0], nodes[1:]
    if not rest:
        return c.expr(node, expected)
    entry = c.state.copy()
    found = len(c.calls), len(c.unknowns), len(c.made)
    _, when_true, when_false = condition(c, node)  # for what it narrows
    c.state = entry
    for noted, count in zip((c.calls, c.unknowns, c.made), found, strict=True):
        del noted[count:]  # type: ignore[attr-defined]
    left = c.expr(node, expected)
    stmts, held = c.hold(left)
    test = c.truth(held, node)
    c.state = when_true if is_and else when_false
    right = value_condition(c, rest, is_and, expected, where)
    c.state = c.state.merge(when_false if is_and else when_true)
    kept: Expr = held
    left_type, right_type = types.resolve(left.type), types.resolve(right.type)
    if isinstance(left_type, types.OptionalType) and not is_and:  # a true value is not None
        kept = Unwrap(left_type.item, held)
        left_type = left_type.item
    if left_type is types.NONE:
        return Block(types.NONE, stmts, Const(types.NONE, None)) if is_and else Block(right.type, stmts, right)
    type = join(c, left_type, right_type, where)
    kept, right = c.coerce(kept, type, node, "`and`/`or`"), c.coerce(right, type, rest[0], "`and`/`or`")
    if is_and:
        return Block(type, stmts, Conditional(type, test, right, kept))
    return Block(type, stmts, Conditional(type, test, kept, right))


def join(c: FunctionContext, left: Type, right: Type, node: ast.expr) -> Type:
    """The type of a value that comes from one of two branches."""
    if left is types.NEVER:
        return right
    if right is types.NEVER or types.unify(left, right):
        return left
    if isinstance(left, types.FunctionType) or isinstance(right, types.FunctionType):
        from redisjit.frontend.callables import general

        wide = [general(c, side) if isinstance(side, types.FunctionType) else side for side in (left, right)]
        if wide != [left, right]:
            return join(c, wide[0], wide[1], node)
    if left is types.NONE or right is types.NONE:
        return types.optional(right if left is types.NONE else left)
    for some, other in ((left, right), (right, left)):  # `tuple[T, ...]` and a tuple of such items
        if not (isinstance(some, types.ClassType) and types.is_sequence(some) and isinstance(other, types.TupleType)):
            continue
        if all(types.unify(item, some.args[0]) for item in other.items):
            return some
    if isinstance(left, types.OptionalType) and left.item is right:
        return left
    if isinstance(right, types.OptionalType) and right.item is left:
        return right
    if isinstance(left, types.TupleType) and isinstance(right, types.TupleType) and len(left.items) == len(right.items):
        return types.tuple_of(*(join(c, a, b, node) for a, b in zip(left.items, right.items, strict=True)))
    if isinstance(left, types.OptionalType) or isinstance(right, types.OptionalType):
        inner = [side.item if isinstance(side, types.OptionalType) else side for side in (left, right)]
        return types.optional(join(c, types.resolve(inner[0]), types.resolve(inner[1]), node))
    if isinstance(left, types.ClassType) and isinstance(right, types.ClassType) and left.decl.user and right.decl.user:
        from redisjit.frontend import classes

        shared = classes.common_base(c.program, left, right)
        if shared is not None:
            return shared
    hint = "both branches must have one type"
    if {left, right} == {types.INT, types.FLOAT}:
        hint += ": an int stays an int in Python, so write float(...), or 1.0 for the constant 1"
    c.refuse(TypeMismatch(c.span(node), "this expression", str(left), str(right), hint))


def conditional(c: FunctionContext, node: ast.IfExp, expected: Type | None) -> Expr:
    test, when_true, when_false = condition(c, node.test)
    if isinstance(test, Const):
        c.state = when_true if test.value else when_false
        return c.expr(node.body if test.value else node.orelse, expected)
    if when_true.dead or when_false.dead:  # only one of the two is ever reached; the test does something
        c.state = when_false if when_true.dead else when_true
        value = c.expr(node.orelse if when_true.dead else node.body, expected)
        return Block(value.type, c.effect(test), value)
    c.state = when_true
    then = c.expr(node.body, expected)
    after_then, c.state = c.state, when_false
    other = c.expr(node.orelse, expected)
    c.state = after_then.merge(c.state)
    type = join(c, types.resolve(then.type), types.resolve(other.type), node)
    then, other = c.coerce(then, type, node.body, "`if`"), c.coerce(other, type, node.orelse, "`else`")
    return Conditional(type, test, then, other)
