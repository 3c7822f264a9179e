"""Generators that one loop runs, and nothing else calls: their blocks become the loop's.

Where a generator hands a value over, the loop's body follows, and where the body ends, the generator goes on: no frame,
no call, and its variables are those of the function. It must not be told from what it was, so a generator stays one if
it has handlers around a `yield`, or holds iterators, which a loop that is left would run; and one with several `yield`s
does, as the body would have to follow each of them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from redisjit.frontend import types
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir.blocks import Block, Branch, Checked, Function, Goto, Return, ReturnError, Yield, operations
from redisjit.ir.build import remove_unreachable
from redisjit.ir.ops import Address, Assign, Call, Op, Prim, Register, Resume, Rethrow, SetError, Value


@dataclass
class Loop:
    """A loop over a generator that nobody else has."""

    made: Block  # ends with the call that makes the generator
    call: Call
    head: Block  # asks for the next value
    resume: Checked
    test: Branch  # whether there was one
    held: Register  # the generator
    take: Prim


def run(functions: dict[Instance, Function]) -> None:
    """Splice what can be spliced; those generators are functions no more."""
    if not any(instance.generator for instance in functions):
        return
    calls = Counter(target for function in functions.values() for target in targets(function))
    once = {instance for instance in functions if instance.generator and calls[instance] == 1}
    seen: set[Instance] = set()
    for function in list(functions.values()):
        visit(function, functions, once, seen)


def visit(function: Function, functions: dict[Instance, Function], once: set[Instance], seen: set[Instance]) -> None:
    """Splice the generators of one function, after those that they run themselves."""
    if function.instance in seen:
        return
    seen.add(function.instance)
    heads = [b for b in function.blocks if isinstance(b.terminator, Checked) and isinstance(b.terminator.op, Resume)]
    for head in heads:
        loop = find(function, head)
        if loop is None or loop.call.instance not in once:
            continue
        generator = functions[loop.call.instance]
        visit(generator, functions, once, seen)
        if generator is not function and splices(generator) and begins_once(function, loop):
            splice(function, loop, functions.pop(loop.call.instance))


def targets(function: Function) -> list[Instance]:
    """The functions that a function calls, and those whose addresses it takes."""
    found = [
        op.instance if isinstance(op, Call) else getattr(op, "target", None)
        for op in operations(function)
        if isinstance(op, (Call, Address))
    ]
    return [target for target in found if isinstance(target, Instance)]


def find(function: Function, head: Block) -> Loop | None:
    """The parts of a loop, if its generator is made for it and is nowhere else."""
    resume = head.terminator
    assert isinstance(resume, Checked)
    assert isinstance(resume.op, Resume)
    held = resume.op.generator
    test = resume.ok.terminator
    if not isinstance(held, Register) or len(head.ops) != 1 or len(resume.ok.ops) != 1 or not isinstance(test, Branch):
        return None
    takes: list[Prim] = []
    assigns: list[Assign] = []
    for op in operations(function):
        if isinstance(op, Assign) and op.register is held:
            assigns.append(op)
        elif held in op.operands and isinstance(op, Prim) and op.name == "generator.take":
            takes.append(op)
        elif held in op.operands and op is not resume.op and not (isinstance(op, Prim) and op.name == "keep"):
            return None
    if len(assigns) != 1 or len(takes) != 1 or test.test is not resume.op:
        return None
    renamed = assigns[0].value
    call = renamed.args[0] if isinstance(renamed, Prim) and renamed.name == "object.upcast" else None
    if not isinstance(call, Call) or not call.instance.generator:
        return None
    made = next(b for b in function.blocks if isinstance(b.terminator, Checked) and b.terminator.op is call)
    return Loop(made, call, head, resume, test, held, takes[0])


def splices(generator: Function) -> bool:
    """Whether a generator can be spliced."""
    yields = [block.terminator for block in generator.blocks if isinstance(block.terminator, Yield)]
    begin = generator.blocks[0].terminator
    if begin not in yields or len(yields) != 2 or any(end.guarded for end in yields if isinstance(end, Yield)):
        return False
    values = [value for op in operations(generator) for value in (op, *op.operands)]
    return not any(types.is_generator(types.resolve(value.type)) for value in values)


def begins_once(function: Function, loop: Loop) -> bool:
    """Whether what leads to the head says if the generator begins or goes on; what a zip() asks first does not."""
    before = reached(function.blocks[0], loop.head)
    again = reached(loop.test.then, loop.made)
    return not any(loop.head in block.terminator.successors for block in before & again)


def splice(function: Function, loop: Loop, generator: Function) -> None:
    """Put a generator's blocks into the loop that runs it."""
    before = reached(function.blocks[0], loop.head)
    entry = generator.blocks[0]
    begin = entry.terminator
    assert isinstance(begin, Yield)
    # It is made: it takes copies of its arguments.
    checked = loop.made.terminator
    assert isinstance(checked, Checked)
    copies: list[Op] = entry.ops[:-1]
    for op in copies:
        for param, arg in zip(generator.params, loop.call.args, strict=True):
            op.replace(param, arg)
    loop.made.ops[-1:] = [*copies, Goto(NONE, checked.ok)]
    # It runs, and hands its values over.
    value = Register("$item", loop.take.type)
    resumed = splice_blocks(function, loop, generator, value)
    for block in function.blocks:
        if loop.head in block.terminator.successors:
            block.terminator.redirect(loop.head, begin.resumed if block in before else resumed)
            if isinstance(block.terminator, Goto):
                block.terminator.loop = ""
        block.ops = [op for op in block.ops if not forget(op, loop)]
        for op in block.ops:
            op.replace(loop.take, value)
    names = Counter(block.name for block in function.blocks)
    for block in generator.blocks[1:]:
        if names[block.name]:
            block.name += f"_{names[block.name]}"
    function.blocks += generator.blocks[1:]
    remove_unreachable(function)


def splice_blocks(function: Function, loop: Loop, generator: Function, value: Register) -> Block:
    """Give each end in a generator's blocks the place where it now leads to. Returns where it goes on after a value."""
    resumed: Block | None = None
    for block in generator.blocks[1:]:
        block.home = block.home or generator.instance
        end = block.terminator
        if isinstance(end, Yield):
            assert end.value is not None
            resumed = end.resumed
            block.ops[-1:] = [Assign(value, end.value), Goto(NONE, loop.test.then)]
        elif isinstance(end, Return):
            block.ops[-1:] = [Goto(NONE, loop.test.other)]
        elif isinstance(end, ReturnError):  # an error that has no line is given that of the loop
            block.home = loop.head.home or function.instance
            for op in block.ops:
                if isinstance(op, (Rethrow, SetError)):
                    op.line = loop.resume.op.line
            block.ops[-1:] = [Goto(NONE, loop.resume.error)]
    assert resumed is not None
    return resumed


def forget(op: Op, loop: Loop) -> bool:
    """Whether an operation has nothing to do any more."""
    if isinstance(op, Prim) and op.name == "keep":
        op.args = [arg for arg in op.args if arg is not loop.held]
        return not op.args
    return op is loop.take or (isinstance(op, Assign) and op.register is loop.held) or is_name(op, loop.call)


def is_name(op: Op, call: Value) -> bool:
    return isinstance(op, Prim) and op.name == "object.upcast" and op.args[0] is call


def reached(start: Block, end: Block) -> set[Block]:
    """The blocks that are reached from one, without what only another leads to."""
    found: set[Block] = set()
    work = [start]
    while work:
        block = work.pop()
        if block not in found and block is not end:
            found.add(block)
            work += block.terminator.successors
    return found
