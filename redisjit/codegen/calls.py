"""Who calls whom, as code generation needs to know it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from redisjit.frontend.tree import Instance
from redisjit.ir.blocks import Function, operations
from redisjit.ir.ops import Address, Call, CallIndirect, Prim


def called_once(functions: dict[Instance, Function]) -> set[Instance]:
    """The functions that are called in one place.

    Not handlers: that their entries call them once is nothing to gain for the time that LLVM takes.
    """
    calls = Counter(op.instance for f in functions.values() for op in operations(f) if isinstance(op, Call))
    return {
        op.instance
        for caller, function in functions.items()
        for op in operations(function)
        if isinstance(op, Call) and calls[op.instance] == 1 and (op.instance.file is None or caller.file is not None)
    }


def looks_at_stack(function: Function) -> bool:
    return function.recursive or any(
        isinstance(op, CallIndirect) or (isinstance(op, Prim) and op.name == "stack.low") for op in operations(function)
    )


def leading_to(functions: dict[Instance, Function], goal: Callable[[Function], bool]) -> set[Instance]:
    """The functions that such a function can be reached from, by calls or by its address."""
    sources: dict[Instance, list[Instance]] = {}
    for instance, function in functions.items():
        for op in operations(function):
            target = op.instance if isinstance(op, Call) else op.target if isinstance(op, Address) else None
            if isinstance(target, Instance):
                sources.setdefault(target, []).append(instance)
    work = [instance for instance, function in functions.items() if goal(function)]
    found = set(work)
    while work:
        for source in sources.get(work.pop(), ()):
            if source not in found:
                found.add(source)
                work.append(source)
    return found
