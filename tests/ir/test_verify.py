"""The verifier finds each way in which IR can be malformed."""

from __future__ import annotations

import ast
from collections.abc import Callable

import pytest

from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.scope import Scope
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import BOOL, BYTES, INT, NEVER, NONE, Type
from redisjit.ir.blocks import Block, Branch, Checked, Function, Goto, Return, ReturnError, Unreachable
from redisjit.ir.ops import Assign, Constant, Op, Prim, Register
from redisjit.ir.verify import IRError, verify


def function(returns: Type = INT) -> Function:
    """`f(n: int)`, without blocks."""
    node = ast.parse("def f(n): ...").body[0]
    assert isinstance(node, ast.FunctionDef)
    instance = Instance(FunctionDecl("f", node, Scope(None)), {}, "f")
    instance.returns = returns
    return Function(instance, [Register("n", INT, borrowed=True)])


def block(owner: Function, name: str, *ops: Op) -> Block:
    made = Block(name)
    made.ops = list(ops)
    owner.blocks.append(made)
    return made


def add(owner: Function) -> Prim:
    return Prim(INT, "int.add", [owner.params[0], Constant(INT, 1)])


def good() -> Function:
    """`return n + 1`, where the sum can fail, after a branch that sets a register on both sides."""
    f = function()
    total = Register("total", INT)
    first, one, other, done, error = (Block(name) for name in ("first", "one", "other", "done", "error"))
    f.blocks = [first, one, other, done, error]
    test = Prim(BOOL, "int.lt", [f.params[0], Constant(INT, 0)])
    first.ops = [test, Branch(NONE, test, one, other)]
    checked = add(f)
    one.ops = [Assign(total, Constant(INT, 1)), Goto(NONE, done)]
    other.ops = [Assign(total, Constant(INT, 2)), Goto(NONE, done)]
    last = Block("last")
    f.blocks.append(last)
    done.ops = [Checked(NONE, checked, last, error)]
    last.ops = [Prim(INT, "int.mul", [checked, total]), Return(NONE, checked)]
    error.ops = [ReturnError(NONE)]
    return f


def no_terminator() -> Function:
    f = function()
    block(f, "a", add(f))
    return f


def empty_block() -> Function:
    f = function()
    block(f, "a")
    return f


def goes_on() -> Function:
    f = function()
    block(f, "a", Return(NONE, f.params[0]), Unreachable(NONE))
    return f


def foreign_block() -> Function:
    f = function()
    block(f, "a", Goto(NONE, Block("elsewhere")))
    return f


def wrong_assignment() -> Function:
    f = function()
    block(f, "a", Assign(Register("b", BYTES), f.params[0]), Return(NONE, f.params[0]))
    return f


def wrong_return() -> Function:
    f = function(BYTES)
    block(f, "a", Return(NONE, f.params[0]))
    return f


def undefined() -> Function:
    f = function()
    block(f, "a", Return(NONE, add(f)))
    return f


def defined_later() -> Function:
    f = function()
    value = add(f)
    block(f, "a", Prim(INT, "int.neg", [value]), value, Return(NONE, value))
    return f


def defined_on_one_side() -> Function:
    f = function()
    total = Register("total", INT)
    one, done = Block("one"), Block("done")
    block(f, "first", Branch(NONE, Constant(BOOL, True), one, done))
    f.blocks += [one, done]
    one.ops = [Assign(total, Constant(INT, 1)), Goto(NONE, done)]
    done.ops = [Return(NONE, total)]
    return f


def used_on_the_error_edge() -> Function:
    f = function()
    checked = add(f)
    ok, error = Block("ok"), Block("error")
    block(f, "first", Checked(NONE, checked, ok, error))
    f.blocks += [ok, error]
    ok.ops = [Return(NONE, checked)]
    error.ops = [Return(NONE, checked)]
    return f


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (no_terminator, "block a: does not end with a terminator"),
        (empty_block, "block a: does not end with a terminator"),
        (goes_on, "block a: goes on after Return"),
        (foreign_block, "block a: jumps to elsewhere, which is not in the function"),
        (wrong_assignment, "block a: b: bytes is assigned a int"),
        (wrong_return, "block a: returns a int"),
        (undefined, "block a: Return uses Prim before it is defined"),
        (defined_later, "block a: Prim uses Prim before it is defined"),
        (defined_on_one_side, "block done: Return uses total before it is defined"),
        (used_on_the_error_edge, "block error: Return uses Prim before it is defined"),
    ],
)
def test_violations(make: Callable[[], Function], message: str) -> None:
    with pytest.raises(IRError) as caught:
        verify(make())
    assert str(caught.value) == f"f, {message}"


def test_what_is_well_formed() -> None:
    verify(good())


def test_what_never_returns_fits_everywhere() -> None:
    f = function(BYTES)
    never = Prim(NEVER, "trap", [])
    block(f, "a", never, Return(NONE, never))
    verify(f)


def test_unreachable_blocks_are_not_asked_for_definitions() -> None:
    f = function()
    block(f, "a", Return(NONE, f.params[0]))
    block(f, "b", Return(NONE, add(f)))
    verify(f)
