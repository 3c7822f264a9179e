"""Comprehensions of all kinds, as the loops they stand for."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.frontend import loops, stopping, types
from redisjit.frontend.assignments import AssignmentChecker
from redisjit.frontend.bindings import assigned_names_in
from redisjit.frontend.conditions import condition
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Stmt, While
from redisjit.frontend.types import Type

AnyComprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
Innermost = Callable[[list[Stmt]], None]


def list_comprehension(c: FunctionContext, node: ast.ListComp, expected: Type | None) -> Expr:
    return build(c, node, node.elt, "list", "append", expected)


def set_comprehension(c: FunctionContext, node: ast.SetComp, expected: Type | None) -> Expr:
    return build(c, node, node.elt, "set", "add", expected)


def build(
    c: FunctionContext, node: AnyComprehension, element: ast.expr, name: str, method: str, expected: Type | None
) -> Expr:
    """A new list or set."""
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    unify_with(made.type, expected)
    assert isinstance(made.type, types.ClassType)
    item = made.type.args[0]
    stmts, held = c.hold(made)

    def innermost(out: list[Stmt]) -> None:
        value = c.coerce(c.expr(element, wanted(item)), item, element, "an item")
        out.append(Do(c.call_method(held, method, [value], node)))

    init: list[Stmt] = []
    loop = comprehension(c, node, innermost, init)
    return Block(types.resolve(made.type), [*init, *stmts, *loop], held)


def dict_comprehension(c: FunctionContext, node: ast.DictComp, expected: Type | None) -> Expr:
    """A new dict. The key is evaluated before its value."""
    made = c.call_prelude("new_dict", [Const(types.INT, 0)], node)
    unify_with(made.type, expected)
    assert isinstance(made.type, types.ClassType)
    key_type, value_type = made.type.args
    stmts, held = c.hold(made)

    def innermost(out: list[Stmt]) -> None:
        key = c.coerce(c.expr(node.key, wanted(key_type)), key_type, node.key, "a key")
        before, key = c.hold(key, fixed=True)
        out += before
        value = c.coerce(c.expr(node.value, wanted(value_type)), value_type, node.value, "a value")
        out.append(Do(c.call_method(held, "__setitem__", [key, value], node)))

    init: list[Stmt] = []
    loop = comprehension(c, node, innermost, init)
    return Block(types.resolve(made.type), [*init, *stmts, *loop], held)


def unify_with(made: Type, expected: Type | None) -> None:
    """Take the type arguments of what is expected, if it is such a container."""
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    if isinstance(expected, types.ClassType) and isinstance(made, types.ClassType) and expected.decl is made.decl:
        types.unify(made, expected)


def wanted(type: Type) -> Type | None:
    """What an element is expected to be, where that is known."""
    type = types.resolve(type)
    return None if isinstance(type, types.Unknown) else type


def comprehension(c: FunctionContext, node: AnyComprehension, innermost: Innermost, init: list[Stmt]) -> list[Stmt]:
    """The loops of a comprehension; its first iterable is evaluated into `init`.

    Its variables are its own: names outside are as they were. Only the first iterable is evaluated outside.
    """
    c.forget({inner.target.id for inner in ast.walk(node) if isinstance(inner, ast.NamedExpr)})
    plan = loops.iterate(c, node.generators[0].iter)
    init += plan.init
    names = {name for generator in node.generators for name in assigned_names_in(generator.target)}
    hidden = {name: c.variables.pop(name, None) for name in names}
    saved, shadowed = c.state.copy(), c.shadowed
    c.shadowed = shadowed | {name for name, variable in hidden.items() if variable is not None}
    added = names - c.local_names
    c.local_names |= names
    c.state.assigned -= names
    c.forget(names)
    cells = len(c.cells)
    loop = level(c, node.generators, plan, innermost, isinstance(node, ast.GeneratorExp))
    if len(c.cells) > cells:  # its variables that functions inside it share are new each time
        from redisjit.frontend.captures import new_cell

        fresh = [cell for cell in c.cells[cells:] if cell.name.removesuffix(" cell") in names]
        init += [Assign(cell, new_cell(cell)) for cell in fresh]
        c.cells[cells:] = [cell for cell in c.cells[cells:] if cell not in fresh]
    c.shadowed = shadowed
    c.local_names -= added
    c.state = saved
    for name, variable in hidden.items():
        c.variables.pop(name, None)
        if variable is not None:
            c.variables[name] = variable
    return loop


def level(
    c: FunctionContext, generators: list[ast.comprehension], plan: loops.Plan, innermost: Innermost, lazy: bool
) -> list[Stmt]:
    """One `for` with its `if`s, and those inside it; `lazy` when they are a generator expression's."""
    assert isinstance(c, AssignmentChecker)
    first, rest = generators[0], generators[1:]
    body = list(plan.advance)
    c.assign_to(first.target, plan.item, first.target, body)
    inside = body
    for test_node in first.ifs:
        test, c.state, _ = condition(c, test_node)
        if lazy:
            test = stopping.guarded(c, test, test_node.lineno)
        then: list[Stmt] = []
        inside.append(If(test, then, []))
        inside = then
    if rest:
        deeper = loops.iterate(c, rest[0].iter)
        line = rest[0].iter.lineno
        inside += stopping.guarded_statements(c, deeper.init, line) if lazy else deeper.init
        inside += level(c, rest, deeper, innermost, lazy)
    else:
        innermost(inside)
    loop = While(plan.test, body)
    if plan.walk is not None:
        plan.walk.loop = loop
    return [loop]
