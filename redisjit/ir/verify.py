"""The IR verifier: what every pass may rely on. A violation is a defect of the compiler, never of the user."""

from __future__ import annotations

from redisjit.frontend.types import NONE, Type, resolve
from redisjit.ir.blocks import Block, Checked, Function, Return, Terminator
from redisjit.ir.ops import Assign, Constant, Op, Register, Value


class IRError(AssertionError):
    """The IR is malformed."""


def verify(function: Function) -> None:
    """Raise IRError unless blocks are well formed, every value is defined before its use, and types agree."""
    blocks = set(function.blocks)
    for block in function.blocks:
        check_block(function, block, blocks)
    check_definitions(function)


def fail(function: Function, block: Block, message: str) -> None:
    raise IRError(f"{function.name}, block {block.name}: {message}")


def check_block(function: Function, block: Block, blocks: set[Block]) -> None:
    if not block.ops or not isinstance(block.ops[-1], Terminator):
        fail(function, block, "does not end with a terminator")
    for op in block.ops[:-1]:
        if isinstance(op, Terminator):
            fail(function, block, f"goes on after {type(op).__name__}")
    for successor in block.terminator.successors:
        if successor not in blocks:
            fail(function, block, f"jumps to {successor.name}, which is not in the function")
    for op in block.ops:
        if isinstance(op, Assign) and not same(op.register.type, op.value.type):
            fail(function, block, f"{op.register.name}: {op.register.type} is assigned a {op.value.type}")
        if isinstance(op, Return) and not same(op.value.type, returned(function)):
            fail(function, block, f"returns a {op.value.type}")


def returned(function: Function) -> Type:
    """What `return` takes: a generator's has no value."""
    return NONE if function.instance.generator else function.instance.returns


def same(left: Type, right: Type) -> bool:
    from redisjit.frontend.types import NEVER, ExceptionType

    left, right = resolve(left), resolve(right)
    if isinstance(left, ExceptionType) and isinstance(right, ExceptionType):
        return True
    return left is right or left is NEVER or right is NEVER


def check_definitions(function: Function) -> None:
    """Every value is defined on every path to its use (a forward dataflow over sets of defined values, as bits)."""
    bits: dict[Value, int] = {}
    made: dict[Block, int] = {}
    for value in function.params:
        bits.setdefault(value, 1 << len(bits))
    entered = (1 << len(bits)) - 1
    for block in function.blocks:
        mask = 0
        for op in block.ops:
            mask |= bits.setdefault(defines(op), 1 << len(bits))
        made[block] = mask
    defined_in: dict[Block, int | None] = dict.fromkeys(function.blocks)
    defined_in[function.blocks[0]] = entered
    work = [function.blocks[0]]
    while work:
        block = work.pop()
        start = defined_in[block]
        assert start is not None
        defined = start | made[block]
        end = block.terminator
        for successor in end.successors:
            reaching = defined
            if isinstance(end, Checked) and successor is end.error and end.ok is not end.error:
                reaching &= ~bits[end.op]
            known = defined_in[successor]
            merged = reaching if known is None else known & reaching
            if merged != known:
                defined_in[successor] = merged
                work.append(successor)
    for block in function.blocks:
        known = defined_in[block]
        if known is None:
            continue
        here: set[Value] = set()
        for op in block.ops:
            for operand in op.operands:
                if isinstance(operand, Constant) or operand in here or known & bits.get(operand, 0):
                    continue
                name = operand.name if isinstance(operand, Register) else type(operand).__name__
                fail(function, block, f"{type(op).__name__} uses {name} before it is defined")
            here.add(defines(op))


def defines(op: Op) -> Value:
    """The value that an operation defines: the register it assigns, the operation it checks, or itself."""
    if isinstance(op, Assign):
        return op.register
    return op.op if isinstance(op, Checked) else op
