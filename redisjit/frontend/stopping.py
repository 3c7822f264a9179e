"""A StopIteration inside a generator expression that is compiled as a loop: it is no end, but a RuntimeError."""

from __future__ import annotations

from typing import Any

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    CallIndirect,
    Const,
    Do,
    Expr,
    Handler,
    Raise,
    Read,
    Stmt,
    Try,
)
from redisjit.frontend.types import Type

TOLD = "generator raised StopIteration"


def guarded(c: FunctionContext, value: Expr, line: int) -> Expr:
    """A part of the expression: an item, or a condition."""
    if not may_stop(c, value):
        return value
    if types.resolve(value.type) is types.NEVER:
        return Block(value.type, guard(c, [Do(value)], line), Const(types.NONE, None))
    result = c.temporary(value.type)
    return Block(value.type, guard(c, [Assign(result, value)], line), Read(value.type, result))


def guarded_statements(c: FunctionContext, stmts: list[Stmt], line: int) -> list[Stmt]:
    """What evaluates one of its iterables that is not the first."""
    return guard(c, stmts, line) if may_stop(c, stmts) else stmts


def guard(c: FunctionContext, stmts: list[Stmt], line: int) -> list[Stmt]:
    exceptions = c.program.universe.exceptions
    stop = exceptions.of(StopIteration)
    raised = Raise(exceptions.of(RuntimeError), Const(types.STR, TOLD), line)
    return [Try(stmts, [Handler([stop], c.temporary(types.exception_type(stop)), [raised])], [], [])]


def may_stop(c: FunctionContext, part: Expr | list[Stmt]) -> bool:
    """Whether there is a `next()` in it, or a call of code of the user's, which may have one."""
    work: list[Any] = [part] if c.instance.file is not None else []
    while work:
        item = work.pop()
        if isinstance(item, Raise) and item.cls.python is StopIteration:
            return True
        if isinstance(item, CallIndirect):
            return True
        if isinstance(item, Call) and (item.decl.scope.file is not None or any(map(calls_back, item.types.values()))):
            return True
        if isinstance(item, (list, tuple)):
            work += item
        elif isinstance(item, (Expr, Stmt, Handler)):
            work += vars(item).values()
    return False


def calls_back(type: Type) -> bool:
    """Whether a function of the prelude that is given such a type may call a function of the user's."""
    type = types.resolve(type)
    if isinstance(type, types.FunctionType):
        return True
    if isinstance(type, types.OptionalType):
        return calls_back(type.item)
    if isinstance(type, types.TupleType):
        return any(map(calls_back, type.items))
    if isinstance(type, types.ClassType):
        return type.decl.user or type.decl.name == "callable" or any(map(calls_back, type.args))
    return False
