"""Generators: `yield`, loops over them, and iterators as values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import loops, types
from redisjit.frontend.tree import Assign, Block, Call, Expr, Generator, Prim, Read, Resume, Stmt, While, Yield

if TYPE_CHECKING:
    from redisjit.frontend.check import Checker
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.loops import Plan
    from redisjit.frontend.types import Type


def begin(c: Checker) -> Generator:
    """What a generator yields, by its annotation; and what of it cannot be compiled."""
    returns = types.resolve(c.instance.returns)
    node = c.instance.decl.node
    if not (isinstance(returns, types.ClassType) and returns.decl.name == "iterator"):
        place = node.returns or node
        c.refuse(TypeMismatch(c.span(place), "a generator's result", "Iterator[...]", str(returns)))
    refuse_hidden_exits(c, node)
    exceptions = c.program.universe.exceptions
    return Generator(
        returns.args[0],
        exceptions.of(GeneratorExit),
        exceptions.of(StopIteration),
        exceptions.of(RuntimeError),
    )


def refuse_hidden_exits(c: Checker, node: ast.FunctionDef) -> None:
    """A generator that is dropped runs its `finally` blocks: those must end, and nothing else may catch that."""
    for item in own_nodes(node.body):
        if not isinstance(item, ast.Try):
            continue
        for inner in own_nodes(item.finalbody):
            if isinstance(inner, (ast.Yield, ast.YieldFrom, ast.Return, ast.Break, ast.Continue)):
                c.unsupported(inner, "leaving a `finally` of a generator", "let it run to its end")
        if not any(isinstance(inner, (ast.Yield, ast.YieldFrom)) for inner in own_nodes(item.body)):
            continue
        for handler in item.handlers:
            caught = ast.unparse(handler.type) if handler.type else "BaseException"
            if any(name in caught for name in ("BaseException", "GeneratorExit")):
                c.unsupported(handler, "catching a generator's end around a `yield`", "write `except Exception`")


def own_nodes(nodes: list[ast.stmt]) -> list[ast.AST]:
    """All nodes in some statements, those of functions inside them left out."""
    found: list[ast.AST] = []
    work: list[ast.AST] = list(nodes)
    while work:
        item = work.pop()
        found.append(item)
        if not isinstance(item, (ast.FunctionDef, ast.Lambda)):
            work += ast.iter_child_nodes(item)
    return found


def statement(c: Checker, node: ast.Yield | ast.YieldFrom, out: list[Stmt]) -> None:
    """`yield x` and `yield from xs` as statements."""
    generator = c.instance.generator
    assert generator is not None
    item = generator.item
    if isinstance(node, ast.YieldFrom):
        if isinstance(node.value, (ast.List, ast.Tuple)) and not node.value.elts:
            return
        plan = loops.iterate(c, node.value)
        value = c.coerce(plan.item, item, node.value, "the item that is yielded")
        out += [*plan.init, While(plan.test, [*plan.advance, Yield(value, node.lineno)])]
        return
    wanted = None if types.has_unknown(item) else types.resolve(item)
    given = node.value or ast.copy_location(ast.Constant(None), node)
    out.append(Yield(c.coerce(c.expression(given, wanted), item, given, "the item that is yielded"), node.lineno))


def over_generator(c: FunctionContext, value: Expr, node: ast.expr) -> Plan:
    """Iteration over an iterator. One that is made for the loop is the loop's own."""
    type = types.resolve(value.type)
    assert isinstance(type, types.ClassType)
    if made_here(value):
        type = types.class_type(c.prelude.class_named("generator"), *type.args)
        value = Prim(type, "object.upcast", [value])
    variable = c.temporary(type)
    held = Read(type, variable)
    item = c.temporary(type.args[0])
    fetch = Assign(item, Prim(type.args[0], "generator.take", [held]))
    test = Resume(types.BOOL, held, getattr(node, "lineno", 0))
    return loops.Plan([Assign(variable, value)], test, [fetch], Read(type.args[0], item))


def made_here(value: Expr) -> bool:
    """Whether a value is a generator that nothing else can know."""
    while isinstance(value, Block):
        value = value.value
    return isinstance(value, Call) and value.decl.is_generator


def type_of(c: FunctionContext, item: Type) -> Type:
    """`Iterator[item]`."""
    return types.class_type(c.prelude.class_named("iterator"), item)
