"""Blocks of operations, what ends them, and functions made of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from redisjit.frontend.types import Type
from redisjit.ir.ops import Op, Register, Value

if TYPE_CHECKING:
    from redisjit.frontend.tree import Instance


class Terminator(Op):
    """Ends a block."""

    __slots__ = ()

    @property
    def successors(self) -> list[Block]:
        return []

    def redirect(self, old: Block, new: Block) -> None:
        """Go to `new` instead of `old`."""
        names: tuple[str, ...] = self.__slots__
        for name in names:
            if getattr(self, name) is old:
                setattr(self, name, new)


class Goto(Terminator):
    """Jump. `loop` says what is known of a loop that goes back here.

    A "plain" one is seldom run: LLVM need not unroll or vectorise it. In one that is "apart" no round reads what
    another writes.
    """

    __slots__ = ("loop", "target")

    def __init__(self, type: Type, target: Block, loop: str = "") -> None:
        super().__init__(type)
        self.target = target
        self.loop = loop

    @property
    def successors(self) -> list[Block]:
        return [self.target]


class Branch(Terminator):
    """Jump by a condition."""

    __slots__ = ("likely", "other", "test", "then")

    def __init__(self, type: Type, test: Value, then: Block, other: Block, likely: bool | None = None) -> None:
        super().__init__(type)
        self.test = test
        self.then = then
        self.other = other
        self.likely = likely

    @property
    def operands(self) -> Sequence[Value]:
        return (self.test,)

    @property
    def successors(self) -> list[Block]:
        return [self.then, self.other]


class Checked(Terminator):
    """Do an operation that can fail; its result exists on the way to `ok` only."""

    __slots__ = ("error", "ok", "op")

    def __init__(self, type: Type, op: Op, ok: Block, error: Block) -> None:
        super().__init__(type, op.line)
        self.op = op
        self.ok = ok
        self.error = error

    @property
    def operands(self) -> Sequence[Value]:
        return self.op.operands

    @property
    def steals(self) -> Sequence[Value]:
        return self.op.steals

    @property
    def successors(self) -> list[Block]:
        return [self.ok, self.error]

    def replace(self, old: Value, new: Value) -> None:
        self.op.replace(old, new)


class Return(Terminator):
    """Return a value; takes it over, unless it is only `lent`."""

    __slots__ = ("lent", "value")

    def __init__(self, type: Type, value: Value, lent: bool = False) -> None:
        super().__init__(type)
        self.value = value
        self.lent = lent

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,)

    @property
    def steals(self) -> Sequence[Value]:
        return () if self.lent else (self.value,)


class Yield(Terminator):
    """Hand a value (None at the very beginning: there is none) to who resumes the generator, and stop.

    It goes on at `resumed`, or, when nobody wants the rest, at `dropped`. If it is `guarded`, that block raises
    GeneratorExit and leads to handlers; an error that is pending outside must survive what they do.
    """

    __slots__ = ("dropped", "guarded", "resumed", "value")

    def __init__(self, type: Type, value: Value | None, resumed: Block, dropped: Block, guarded: bool) -> None:
        super().__init__(type)
        self.guarded = guarded
        self.value = value
        self.resumed = resumed
        self.dropped = dropped

    @property
    def operands(self) -> Sequence[Value]:
        return (self.value,) if self.value else ()

    @property
    def steals(self) -> Sequence[Value]:
        return self.operands

    @property
    def successors(self) -> list[Block]:
        return [self.resumed, self.dropped]


class Dropped(Terminator):
    """The end of a generator whose rest nobody wants."""

    __slots__ = ()


class ReturnError(Terminator):
    """Return the pending error."""

    __slots__ = ()


class Unreachable(Terminator):
    """Never reached."""

    __slots__ = ()


class Block:
    """A basic block. `home` is the function that it comes from, when that is another one."""

    __slots__ = ("home", "name", "ops")

    def __init__(self, name: str) -> None:
        self.name = name
        self.ops: list[Op] = []
        self.home: Instance | None = None

    @property
    def terminator(self) -> Terminator:
        last = self.ops[-1]
        assert isinstance(last, Terminator)
        return last


class Function:
    """A compiled function."""

    __slots__ = ("blocks", "can_fail", "instance", "params", "recursive", "unplaced")

    def __init__(self, instance: Instance, params: list[Register]) -> None:
        self.instance = instance
        self.params = params
        self.blocks: list[Block] = []
        self.can_fail = True
        self.recursive = False
        self.unplaced = False  # no error that leaves it has a line yet

    @property
    def name(self) -> str:
        return self.instance.name


def operations(function: Function) -> list[Op]:
    """All that a function does."""
    return [op.op if isinstance(op, Checked) else op for block in function.blocks for op in block.ops]
