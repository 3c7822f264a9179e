"""Ownership: from the rules that operations state (borrow, steal, own) to explicit Retain and Release.

One backward liveness pass, then one walk forward. A counted value is released after its last use, on every path, error
edges included; a stolen operand is moved when this was its last use, and retained before otherwise. A borrowed result
keeps the value that it lives in alive. The idea of a late pass over liveness is mypyc's.
"""

from __future__ import annotations

from redisjit.frontend import types
from redisjit.frontend.types import NONE
from redisjit.ir.blocks import Block, Checked, Function, Goto, Terminator
from redisjit.ir.ops import LOADS, Assign, Constant, Op, Prim, Register, Release, Retain, Value

# Primitives that change the type of a value and nothing else.
RENAMES = frozenset(("as_bytes", "as_str", "as_status", "text.mark", "opt.get", "object.upcast", "object.downcast"))


class Ownership:
    """The pass over one function. Sets of values are bit masks."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.bits: dict[Value, int] = {}
        self.values: list[Value] = []
        self.live_in: dict[Block, int] = {}
        self.chains: dict[tuple[Block, Value], Block] = {}
        self.follows: dict[Value, int] = {}  # registers that hold an address: what they keep alive
        for block in function.blocks:
            for op in block.ops:
                if isinstance(op, Assign) and op.register.type is types.POINTER:
                    self.follows[op.register] = self.follows.get(op.register, 0) | self.mask(op.value)

    def tracked(self, value: Value) -> bool:
        """Whether a value owns memory that this function must release."""
        if not value.type.counted or isinstance(value, Constant):
            return False
        if isinstance(value, Register):
            return not (value.borrowed or value.lent)
        assert isinstance(value, Op)
        return value.owned or (isinstance(value, Prim) and value.name in LOADS)

    def bit(self, value: Value) -> int:
        found = self.bits.get(value)
        if found is None:
            found = self.bits[value] = 1 << len(self.values)
            self.values.append(value)
        return found

    def mask(self, value: Value | None) -> int:
        """The tracked values that a use of `value` keeps alive: itself, or what it lives in."""
        mask = 0
        while value is not None:
            if self.tracked(value):
                return mask | self.bit(value)
            mask |= self.follows.get(value, 0)
            value = value.base if isinstance(value, Op) else None
        return mask

    def uses(self, op: Op) -> int:
        mask = 0
        for operand in op.operands:
            mask |= self.mask(operand)
        return mask

    def defines(self, op: Op) -> int:
        if isinstance(op, Assign):
            return self.bit(op.register) if self.tracked(op.register) else 0
        if isinstance(op, Checked):
            return self.defines(op.op)
        return self.bit(op) if op.type is not NONE and self.tracked(op) else 0

    def liveness(self) -> None:
        blocks = self.function.blocks
        effects: dict[Block, tuple[int, int]] = {}
        predecessors: dict[Block, list[Block]] = {}
        for block in blocks:
            used = defined = 0
            for op in block.ops:
                used |= self.uses(op) & ~defined
                defined |= self.defines(op)
            effects[block] = (used, defined)
            self.live_in[block] = 0
            for successor in block.terminator.successors:
                predecessors.setdefault(successor, []).append(block)
        work = list(blocks)
        while work:
            block = work.pop()
            live = 0
            for successor in block.terminator.successors:
                live |= self.live_in[successor]
            used, defined = effects[block]
            live = used | (live & ~defined)
            if live != self.live_in[block]:
                self.live_in[block] = live
                work += predecessors.get(block, ())

    def run(self) -> None:
        self.liveness()
        entry = self.live_in[self.function.blocks[0]]
        results = [value for value, bit in self.bits.items() if entry & bit and isinstance(value, Op)]
        if results:  # an address made on one path only outlives that path: its owner needs a place that can be empty
            for value in results:
                hold(self.function, value)
            Ownership(self.function).run()
            return
        self.initialise(entry)
        counts: dict[Block, int] = {}
        for block in self.function.blocks:
            for successor in block.terminator.successors:
                counts[successor] = counts.get(successor, 0) + 1
        pending: list[tuple[Block, list[Op]]] = []
        added: list[Block] = []
        for block in list(self.function.blocks):
            self.block(block, counts, pending, added)
        for block, ops in pending:
            block.ops[0:0] = ops
        self.function.blocks += added

    def initialise(self, live: int) -> None:
        """Values that an address may outlive on some path, and that are not set on another, begin as nothing."""
        ops: list[Op] = []
        while live:
            low = live & -live
            value = self.values[low.bit_length() - 1]
            assert isinstance(value, Register), f"{self.function.name}: {value} is used before it is defined"
            ops.append(Assign(value, Constant(value.type, None)))
            live ^= low
        self.function.blocks[0].ops[0:0] = ops

    def block(
        self, block: Block, counts: dict[Block, int], pending: list[tuple[Block, list[Op]]], added: list[Block]
    ) -> None:
        live_out = 0
        for successor in block.terminator.successors:
            live_out |= self.live_in[successor]
        after: list[int] = []  # what is live after each operation
        live = live_out
        for op in reversed(block.ops):
            after.append(live)
            live = (live & ~self.defines(op)) | self.uses(op)
        after.reverse()
        out: list[Op] = []
        for op, live in zip(block.ops, after, strict=True):
            if isinstance(op, Terminator):
                moved = self.steal(op, live, out)
                if not op.successors:  # the end: there is no edge to release anything on
                    self.release(self.uses(op) & ~moved, out)
                self.edges(op, live, moved, counts, pending, added)
                out.append(op)
            else:
                self.operation(op, live, out)
        block.ops = out

    def steal(self, op: Op, live: int, out: list[Op]) -> int:
        """Retain what an operation takes over and others still need; returns what it simply moves."""
        moved = 0
        for operand in op.steals:
            if not operand.type.counted or isinstance(operand, Constant):
                continue
            owner = renamed(operand)
            if self.tracked(owner):
                bit = self.bit(owner)
                if not live & bit and not moved & bit:
                    moved |= bit
                    continue
            out.append(Retain(operand))
        return moved

    def operation(self, op: Op, live: int, out: list[Op]) -> None:
        defined = self.defines(op)
        live_before_definition = live & ~defined
        if isinstance(op, Assign) and op.value is op.register:
            if defined and not live & defined:
                out.append(Release(op.register))
            return
        moved = self.steal(op, live_before_definition, out)
        dying = self.uses(op) & ~live_before_definition & ~moved
        if isinstance(op, Assign) and dying & defined:  # the old value goes before the new one comes
            out.append(Release(op.register))
            dying &= ~defined
        out.append(op)
        if isinstance(op, Prim) and op.name in LOADS and defined:
            out.append(Retain(op))  # the place it was read from may change
        self.release(dying, out)
        if defined and not live & defined:
            self.release(defined, out)

    def release(self, mask: int, out: list[Op]) -> None:
        out += reversed(self.releases(mask))

    def releases(self, mask: int) -> list[Op]:
        """The releases of some values, in the order that they were made; they go in the opposite one."""
        inner: list[Op] = []  # of loops: a generator that goes may run code, that of the innermost loop first of all
        rest: list[Op] = []
        while mask:
            low = mask & -mask
            value = self.values[low.bit_length() - 1]
            hidden = isinstance(value, Register) and value.name.startswith("$") and types.is_generator(value.type)
            (inner if hidden else rest).append(Release(value))
            mask ^= low
        return [*rest, *inner]

    def edges(
        self,
        end: Terminator,
        live: int,
        moved: int,
        counts: dict[Block, int],
        pending: list[tuple[Block, list[Op]]],
        added: list[Block],
    ) -> None:
        defined = self.defines(end)
        held = ((live & ~defined) | self.uses(end)) & ~moved
        for successor in dict.fromkeys(end.successors):
            dying = held & ~self.live_in[successor]
            if isinstance(end, Checked) and successor is end.ok:
                dying |= defined & ~self.live_in[successor]
            ops = self.releases(dying)
            if not ops:
                continue
            if counts[successor] == 1:
                pending.append((successor, ops[::-1]))
            else:
                end.redirect(successor, self.chain(ops, successor, added))

    def chain(self, ops: list[Op], target: Block, added: list[Block]) -> Block:
        """The block that releases values, the last of them first, and goes on to `target`.

        What errors leave behind differs by what was made last: so chains share the ends that they have in common.
        """
        for op in ops:
            key = (target, op.operands[0])
            between = self.chains.get(key)
            if between is None:
                between = self.chains[key] = Block(f"drop{len(added)}")
                between.ops = [op, Goto(NONE, target)]
                added.append(between)
            target = between
        return target


def hold(function: Function, value: Op) -> None:
    """Keep the result of an operation in a register."""
    register = Register("held", value.type)
    for block in function.blocks:
        for op in block.ops:
            op.replace(value, register)
    kept = Assign(register, value)
    for block in function.blocks:
        if isinstance(block.terminator, Checked) and block.terminator.op is value:
            block.terminator.ok.ops.insert(0, kept)
        elif value in block.ops:
            block.ops.insert(block.ops.index(value) + 1, kept)


def renamed(value: Value) -> Value:
    """The value that `value` is another name of, with the same owner."""
    while isinstance(value, Prim) and value.name in RENAMES:
        value = value.operands[0]
    return value


def run(function: Function) -> None:
    """Make the ownership of one function explicit."""
    ops = [op.op if isinstance(op, Checked) else op for block in function.blocks for op in block.ops]
    used = (value for op in ops for value in (op, *op.operands))
    if any(types.resolve(value.type).counted for value in used):
        Ownership(function).run()
