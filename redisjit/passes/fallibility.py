"""Which functions can fail, by fixpoint from "none can"; calls of those that cannot lose their error edge.

Functions that take part in recursion check the stack on entry, so they can always fail.
"""

from __future__ import annotations

from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir.build import remove_unreachable
from redisjit.ir.ops import Block, Call, Checked, Function, Goto, ReturnError


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
    """Mark the functions on a cycle of the call graph (Tarjan's strongly connected components)."""
    graph = {instance: callees(function) for instance, function in functions.items()}
    index: dict[Instance, int] = {}
    low: dict[Instance, int] = {}
    stack: list[Instance] = []
    on_stack: set[Instance] = set()
    for root in functions:
        if root in index:
            continue
        work: list[tuple[Instance, int]] = [(root, 0)]
        while work:
            node, position = work.pop()
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            children = graph.get(node, [])
            descended = False
            for i in range(position, len(children)):
                child = children[i]
                if child not in functions:
                    continue
                if child not in index:
                    work += [(node, i), (child, 0)]
                    descended = True
                    break
                if child in on_stack:
                    low[node] = min(low[node], low[child])  # also right for a child just finished
            if descended:
                continue
            if low[node] == index[node]:
                component = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    component.append(member)
                    if member is node:
                        break
                if len(component) > 1 or node in children:
                    for member in component:
                        functions[member].recursive = True


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
