"""The limit of the stack, below which recursion ends in a RecursionError.

What the server calls sets it when it begins, unless something of this module runs already, whose limit it shares; and
puts it back when it ends. What may run beside the commands, in another thread, must leave theirs alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.ir.ops import Prim

BUDGET = 1 << 20  # bytes of stack a command may use for recursion
HERE = "  %here = alloca i64"
# Whether the frame of a function that is written as text lies below the limit.
LOW = """\
  %here = call ptr @llvm.frameaddress.p0(i32 0)
  %address = ptrtoint ptr %here to i64
  %limit = load i64, ptr @rj.stack_limit
  %low = icmp ult i64 %address, %limit"""


def enter(here: str = "%here", name: str = "%stack") -> list[str]:
    """The lines that set the limit, by the address of something in the frame; what was there is `{name}.outer`."""
    return [
        f"  {name}.outer = load i64, ptr @rj.stack_limit",
        f"  {name}.here = ptrtoint ptr {here} to i64",
        f"  {name}.lowest = sub i64 {name}.here, {BUDGET}",
        f"  {name}.first = icmp eq i64 {name}.outer, 0",
        f"  {name}.limit = select i1 {name}.first, i64 {name}.lowest, i64 {name}.outer",
        f"  store i64 {name}.limit, ptr @rj.stack_limit",
    ]


def leave(outer: str = "%stack.outer") -> str:
    """The line that puts the limit back."""
    return f"  store i64 {outer}, ptr @rj.stack_limit"


def is_low(g: FunctionGenerator, here: str) -> str:
    """Whether the frame, in which `here` is, lies below the limit."""
    g.module.uses_stack = True
    address = g.assign(f"ptrtoint ptr {here} to i64")
    return g.assign(f"icmp ult i64 {address}, {g.assign('load i64, ptr @rj.stack_limit')}")


def stack_low(g: FunctionGenerator, op: Prim) -> str:
    """`stack.low`: whether the command has used up its share of the stack."""
    return is_low(g, g.frame("alloca i64"))


def stack_enter(g: FunctionGenerator, op: Prim) -> str:
    """`stack.enter`: set the limit here. Returns what it was, for `stack.leave`."""
    g.module.uses_stack = True
    name = g.fresh()
    g.lines += enter(g.frame("alloca i64"), name)
    return f"{name}.outer"


def stack_leave(g: FunctionGenerator, op: Prim) -> str:
    """`stack.leave`."""
    g.lines.append(leave(g.value(op.args[0])))
    return "false"
