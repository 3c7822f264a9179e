"""Expressions: each form of Python's, to a typed node or a refusal."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.frontend import calls, comparisons, operators, text
from redisjit.frontend.conditions import bool_operation, conditional
from redisjit.frontend.containers import dict_, list_, set_, tuple_
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.names import (
    attribute,
    constant,
    local,
    name,
)
from redisjit.frontend.subscripts import subscript
from redisjit.frontend.tree import (
    Block,
    Expr,
    Stmt,
)
from redisjit.frontend.types import Type

UNSUPPORTED: dict[type[ast.expr], tuple[str, str]] = {
    ast.Await: ("`await`", "commands run to their end"),
    ast.Yield: ("`yield` as a value", "write it as a statement: nothing is ever sent to a generator"),
    ast.YieldFrom: ("`yield from` as a value", "write it as a statement, and give the result in another way"),
    ast.Starred: ("a starred expression here", "write the items out, or join lists with +"),
}


def check(c: FunctionContext, node: ast.expr, expected: Type | None = None) -> Expr:
    """The typed form of an expression. `expected` guides empty containers; it converts nothing."""
    refused = UNSUPPORTED.get(type(node))
    if refused:
        c.unsupported(node, *refused)
    found = EXPRESSIONS.get(type(node))
    if found is None:  # a slice among several indices, or of a Python newer than this compiler
        c.unsupported(node, f"`{ast.unparse(node)}` here")
    return found(c, node, expected)


def named(c: FunctionContext, node: ast.NamedExpr, expected: Type | None) -> Expr:
    """`name := value`."""
    from redisjit.frontend.assignments import AssignmentChecker

    assert isinstance(c, AssignmentChecker)
    stmts: list[Stmt] = []
    value = c.expr(node.value, c.known_type(node.target.id))
    c.assign_name(node.target, value, node, stmts)
    return Block(value.type, stmts, local(c, node.target))


def lambda_(c: FunctionContext, node: ast.Lambda, expected: Type | None) -> Expr:
    from redisjit.frontend import captures

    return captures.lambda_(c, node, expected)


def comprehension(c: FunctionContext, node: ast.expr, expected: Type | None) -> Expr:
    """A comprehension of any kind."""
    from redisjit.frontend import comprehensions

    if isinstance(node, ast.ListComp):
        return comprehensions.list_comprehension(c, node, expected)
    if isinstance(node, ast.SetComp):
        return comprehensions.set_comprehension(c, node, expected)
    assert isinstance(node, ast.DictComp)
    return comprehensions.dict_comprehension(c, node, expected)


def generator_expression(c: FunctionContext, node: ast.GeneratorExp, expected: Type | None) -> Expr:
    from redisjit.frontend import iterators

    return iterators.generator_expression(c, node, expected)


EXPRESSIONS: dict[type[ast.expr], Callable[..., Expr]] = {
    ast.Constant: constant,
    ast.Name: name,
    ast.Attribute: attribute,
    ast.Tuple: tuple_,
    ast.List: list_,
    ast.Dict: dict_,
    ast.Set: set_,
    ast.ListComp: comprehension,
    ast.SetComp: comprehension,
    ast.DictComp: comprehension,
    ast.Subscript: subscript,
    ast.BoolOp: bool_operation,
    ast.IfExp: conditional,
    ast.UnaryOp: operators.unary,
    ast.BinOp: operators.binary_node,
    ast.Compare: comparisons.compare_node,
    ast.Call: calls.check,
    ast.JoinedStr: text.joined,
    ast.NamedExpr: named,
    ast.Lambda: lambda_,
    ast.GeneratorExp: generator_expression,
}
