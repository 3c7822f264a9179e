"""Which functions can fail, by fixpoint from "none can"; calls of those that cannot lose their error edge.

Functions that take part in recursion check the stack on entry, so they can always fail.
"""

from __future__ import annotations

from redisjit.frontend.recursion import on_cycles
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir.blocks import Block, Checked, Function, Goto, ReturnError
from redisjit.ir.build import join, remove_unreachable
from redisjit.ir.ops import Call, CallIndirect, Resume, Rethrow


def callees(function: Function) -> list[Instance]:
    """The compiled functions that a function calls."""
    found = []
    for block in function.blocks:
        for op in block.ops:
            call = op.op if isinstance(op, Checked) else op
            if isinstance(call, Call):
                found.append(call.instance)
    return found


def mark_recursive(functions: dict[Instance, Function]) -> None:
    """Mark the functions on a cycle of the call graph."""
    for instance in on_cycles({instance: callees(function) for instance, function in functions.items()}):
        functions[instance].recursive = True


def can_fail(function: Function, functions: dict[Instance, Function]) -> bool:
    """Whether an error can leave a function, given what is believed of the others."""
    reached: set[Block] = set()
    work = [function.blocks[0]]
    while work:
        block = work.pop()
        if block in reached:
            continue
        reached.add(block)
        end = block.terminator
        if isinstance(end, ReturnError):
            return True
        if isinstance(end, Checked) and isinstance(end.op, Call) and not functions[end.op.instance].can_fail:
            work.append(end.ok)
        else:
            work += end.successors
    return False


def places_none(function: Function) -> bool:
    """Whether a function of the prelude gives no error a line, and takes none that may have one from elsewhere."""
    if function.instance.file is not None or function.instance.generator:
        return False
    if any(block.home is not None for block in function.blocks):
        return False
    ops = [op for block in function.blocks for op in block.ops]
    foreign = (CallIndirect, Resume)
    return not any(isinstance(op, Rethrow) or (isinstance(op, Checked) and isinstance(op.op, foreign)) for op in ops)


def mark_unplaced(functions: dict[Instance, Function]) -> None:
    """Decide `unplaced` of every function: from what is known of the functions alone, to a fixpoint."""
    for function in functions.values():
        function.unplaced = places_none(function)
    changed = True
    while changed:
        changed = False
        for function in functions.values():
            if function.unplaced and not all(functions[callee].unplaced for callee in failing(function)):
                function.unplaced = False
                changed = True


def failing(function: Function) -> list[Instance]:
    """The compiled functions whose errors pass through a function."""
    ends = (block.terminator for block in function.blocks)
    return [end.op.instance for end in ends if isinstance(end, Checked) and isinstance(end.op, Call)]


def run(functions: dict[Instance, Function]) -> None:
    """Decide `can_fail` of every function, and drop the error edges that cannot be taken."""
    mark_recursive(functions)
    callers: dict[Instance, set[Instance]] = {}
    for instance, function in functions.items():
        # What is called by way of a value is called as one that can fail, and may be part of any recursion.
        function.recursive |= "indirect" in instance.decl.marks
        if instance.generator:  # a call only makes it; what it raises comes when it runs, which looks at the stack
            function.recursive = False
        function.can_fail = function.recursive
        for callee in callees(function):
            callers.setdefault(callee, set()).add(instance)
    work = list(functions)
    while work:
        instance = work.pop()
        function = functions[instance]
        if not function.can_fail and not instance.generator and can_fail(function, functions):
            function.can_fail = True
            work += callers.get(instance, ())
    for function in functions.values():
        for block in function.blocks:
            end = block.terminator
            if isinstance(end, Checked) and isinstance(end.op, Call) and not functions[end.op.instance].can_fail:
                block.ops[-1:] = [end.op, Goto(NONE, end.ok)]
        remove_unreachable(function)
        join(function)
    mark_unplaced(functions)
