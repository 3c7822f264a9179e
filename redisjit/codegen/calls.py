"""Who calls whom, as code generation needs to know it."""

from __future__ import annotations

from redisjit.frontend.tree import Instance
from redisjit.ir.blocks import Checked, Function, operations
from redisjit.ir.ops import Address, Call, CallIndirect, Prim


class Calls:
    """Where each function is called, and which have their address taken."""

    def __init__(self, functions: dict[Instance, Function]) -> None:
        self.places: dict[Instance, list[Instance]] = {}
        self.addressed: set[Instance] = set()
        for instance, function in functions.items():
            for block in function.blocks:
                for op in block.ops:
                    done = op.op if isinstance(op, Checked) else op
                    if isinstance(done, Call):
                        self.places.setdefault(done.instance, []).append(block.home or instance)
                    elif isinstance(done, Address) and isinstance(done.target, Instance):
                        self.addressed.add(done.target)

    def only_caller(self, instance: Instance) -> Instance | None:
        """Who calls a function, where it is called in one place."""
        places = self.places.get(instance, ())
        return places[0] if len(places) == 1 and instance not in self.addressed else None

    def only_addressed(self, instance: Instance) -> bool:
        """Whether a function is called by nothing but the C function that stands for it."""
        return instance in self.addressed and instance not in self.places and "indirect" not in instance.decl.marks


def looks_at_stack(function: Function) -> bool:
    return function.recursive or any(
        isinstance(op, CallIndirect) or (isinstance(op, Prim) and op.name == "stack.low") for op in operations(function)
    )


def sets_limit(function: Function) -> bool:
    return any(isinstance(op, Prim) and op.name == "stack.enter" for op in operations(function))


def going_deep(functions: dict[Instance, Function]) -> set[Instance]:
    """The functions that one which looks at the stack can be reached from, and not only by way of one that has set the
    stack's limit: by calls or by its address."""
    sources: dict[Instance, list[Instance]] = {}
    for instance, function in functions.items():
        for op in operations(function):
            target = op.instance if isinstance(op, Call) else op.target if isinstance(op, Address) else None
            if isinstance(target, Instance):
                sources.setdefault(target, []).append(instance)
    apart = {instance for instance, function in functions.items() if sets_limit(function)}
    work = [instance for instance, function in functions.items() if looks_at_stack(function) and instance not in apart]
    found = set(work)
    while work:
        for source in sources.get(work.pop(), ()):
            if source not in found and source not in apart:
                found.add(source)
                work.append(source)
    return found
