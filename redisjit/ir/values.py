"""From typed tree to IR: the state of a function that is being built, and its expressions."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from redisjit.frontend import tree, types
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir import arrays
from redisjit.ir.blocks import Block, Branch, Checked, Function, Goto, ReturnError, Terminator
from redisjit.ir.ops import (
    Address,
    Assign,
    Call,
    CallIndirect,
    CatchError,
    Constant,
    MatchError,
    New,
    Op,
    Prim,
    RawCall,
    Register,
    Resume,
    Value,
)

# Primitives that can fail; the others never do.
FALLIBLE = frozenset(arrays.UNCHECKED)


class Cleanup:
    """A `finally` that is in force: leaving it by `return`, `break` or `continue` runs it first."""

    def __init__(self, final: list[tree.Stmt], error: Block) -> None:
        self.final = final
        self.error = error  # where errors go while the `finally` itself runs


class LoopTargets:
    """Where `break` and `continue` go, and how many cleanups lie outside the loop."""

    def __init__(self, after: Block, head: Block, depth: int, holds: list[Value]) -> None:
        self.holds = holds  # generators, which go when the loop is left
        self.after = after
        self.head = head
        self.depth = depth


class ValueBuilder(ABC):
    """What a function is built with: blocks, registers, and the values of expressions."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.registers: dict[tree.Variable, Register] = {}
        self.count = 0
        self.fail = Block("fail")
        self.generator = instance.generator
        if self.generator is None:
            self.fail.ops.append(ReturnError(NONE))
        self.error = self.fail  # where an error goes now
        self.cleanups: list[Cleanup] = []
        self.apart = False  # in the loop that is being built no round reads what another writes
        self.versions: list[tree.Version] = []  # of the loops around, what is taken for granted
        self.loops: list[LoopTargets] = []
        self.labels: dict[tree.Label, tuple[Block, int]] = {}  # the block after, and how many cleanups lie outside
        params = [Register(v.name, types.resolve(v.type), borrowed=True) for v in instance.params]
        self.function = Function(instance, params)
        self.block = Block("entry")
        self.function.blocks.append(self.block)

    @abstractmethod
    def statements(self, nodes: list[tree.Stmt]) -> None:
        """Build statements, where an expression has some."""

    @abstractmethod
    def set_error(self, cls: ExceptionClass, given: tree.Expr | None, line: int) -> None:
        """Make an error the pending one."""

    # Plumbing

    @property
    def ended(self) -> bool:
        return bool(self.block.ops) and isinstance(self.block.ops[-1], Terminator)

    def emit(self, op: Op) -> Op:
        if not self.ended:
            self.block.ops.append(op)
        return op

    def new_block(self, name: str) -> Block:
        self.count += 1
        return Block(f"{name}{self.count}")

    def start(self, block: Block) -> None:
        self.function.blocks.append(block)
        self.block = block

    def goto(self, block: Block) -> None:
        self.emit(Goto(NONE, block))

    def checked(self, op: Op) -> Op:
        """Emit an operation that can fail, and go on where it has not."""
        ok = self.new_block("ok")
        self.emit(Checked(NONE, op, ok, self.error))
        self.start(ok)
        return op

    def register(self, variable: tree.Variable) -> Register:
        found = self.registers.get(variable)
        if found is None:
            found = self.registers[variable] = Register(variable.name, types.resolve(variable.type))
        return found

    def temporary(self, type: types.Type) -> Register:
        self.count += 1
        return Register(f"t{self.count}", types.resolve(type))

    # Expressions

    def value(self, node: tree.Expr) -> Value:
        return EXPRESSIONS[type(node)](self, node)

    def values(self, nodes: list[tree.Expr]) -> list[Value]:
        return [self.value(node) for node in nodes]

    def const(self, node: tree.Const) -> Value:
        return Constant(types.resolve(node.type), node.value)

    def read(self, node: tree.Read) -> Value:
        register = self.register(node.var)
        # What is hidden changes between statements only; a loop's own generator must never be copied.
        if not self.instance.walrus or register.borrowed or node.var.name.startswith("$"):
            return register
        copy = self.temporary(register.type)
        self.emit(Assign(copy, register))
        return copy

    def prim(self, node: tree.Prim) -> Value:
        name = f"{node.op}_apart" if self.apart and node.op in ("mem.load", "mem.store") else node.op
        op = Prim(types.resolve(node.type), name, self.values(node.args), node.target, node.line)
        if node.op not in FALLIBLE:
            return self.emit(op)
        if any(node in version.sums for version in self.versions):
            op.name = arrays.UNCHECKED[node.op]
            return self.emit(op)
        return self.checked(op)

    def call(self, node: tree.Call) -> Value:
        assert node.instance is not None
        op = Call(node.instance, self.values(node.args), node.line)
        return self.emit(op) if node.decl.extern is not None else self.checked(op)

    def call_indirect(self, node: tree.CallIndirect) -> Value:
        return self.checked(CallIndirect(types.resolve(node.type), self.values([node.function, *node.args]), node.line))

    def raw_call(self, node: tree.RawCall) -> Value:
        return self.emit(RawCall(node.type, node.name, self.values(node.args), node.line))

    def new(self, node: tree.New) -> Value:
        return self.emit(New(types.resolve(node.type), self.values(node.args), 0, node.placed))

    def get_field(self, node: tree.GetField) -> Value:
        return self.emit(Prim(types.resolve(node.type), "field.get", [self.value(node.obj)], node.name))

    def make_tuple(self, node: tree.MakeTuple) -> Value:
        return self.emit(Prim(types.resolve(node.type), "tuple.make", self.values(node.items)))

    def tuple_item(self, node: tree.TupleItem) -> Value:
        return self.emit(Prim(types.resolve(node.type), "tuple.get", [self.value(node.value)], node.index))

    def wrap(self, node: tree.Wrap) -> Value:
        return self.emit(Prim(types.resolve(node.type), "opt.wrap", [self.value(node.value)]))

    def unwrap(self, node: tree.Unwrap) -> Value:
        if types.resolve(node.type) is types.resolve(node.value.type):
            return self.value(node.value)
        return self.emit(Prim(types.resolve(node.type), "opt.get", [self.value(node.value)]))

    def is_none(self, node: tree.IsNone) -> Value:
        return self.emit(Prim(types.BOOL, "opt.is_none", [self.value(node.value)]))

    def conditional(self, node: tree.Conditional) -> Value:
        result = self.temporary(node.type)
        then, other, after = self.new_block("then"), self.new_block("else"), self.new_block("after")
        self.branch(node.test, then, other)
        for block, value in ((then, node.then), (other, node.other)):
            self.start(block)
            self.emit(Assign(result, self.value(value)))
            self.goto(after)
        self.start(after)
        return result

    def block_value(self, node: tree.Block) -> Value:
        self.statements(node.stmts)
        return self.value(node.value)

    def make_error(self, node: tree.MakeError) -> Value:
        self.set_error(node.cls, node.message, 0)
        return self.emit(CatchError(types.resolve(node.type)))

    def error_is(self, node: tree.ErrorIs) -> Value:
        return self.emit(MatchError(types.BOOL, self.value(node.value), node.cls))

    def error_text(self, node: tree.ErrorText) -> Value:
        return self.emit(Prim(types.STR, "error.text", [self.value(node.value)]))

    def function_address(self, node: tree.FunctionAddress) -> Value:
        return self.emit(Address(types.POINTER, node.instance))

    def static_ref(self, node: tree.StaticRef) -> Value:
        return self.emit(Address(types.resolve(node.type), node.static))

    def data_address(self, node: tree.DataAddress) -> Value:
        return self.emit(Address(types.POINTER, node.value))

    def branch(self, test: tree.Expr, then: Block, other: Block, likely: bool | None = None) -> None:
        """Branch on a test without making a value of `and`, `or` and `not`."""
        if isinstance(test, tree.Const):
            self.goto(then if test.value else other)
        elif isinstance(test, tree.Prim) and test.op == "bool.not":
            self.branch(test.args[0], other, then, None if likely is None else not likely)
        elif isinstance(test, tree.Prim) and test.op == "unlikely":
            self.branch(test.args[0], then, other, False)
        elif isinstance(test, tree.Block):
            self.statements(test.stmts)
            self.branch(test.value, then, other, likely)
        elif isinstance(test, tree.Conditional):
            yes, no = self.new_block("then"), self.new_block("else")
            self.branch(test.test, yes, no)
            self.start(yes)
            self.branch(test.then, then, other, likely)
            self.start(no)
            self.branch(test.other, then, other, likely)
        else:
            self.emit(Branch(NONE, self.value(test), then, other, likely))

    def resume(self, node: tree.Resume) -> Value:
        return self.checked(Resume(types.BOOL, self.value(node.generator), node.line))


EXPRESSIONS: dict[type[tree.Expr], Callable[..., Value]] = {
    tree.Const: ValueBuilder.const,
    tree.Read: ValueBuilder.read,
    tree.Prim: ValueBuilder.prim,
    tree.Call: ValueBuilder.call,
    tree.CallIndirect: ValueBuilder.call_indirect,
    tree.RawCall: ValueBuilder.raw_call,
    tree.Resume: ValueBuilder.resume,
    tree.New: ValueBuilder.new,
    tree.GetField: ValueBuilder.get_field,
    tree.MakeTuple: ValueBuilder.make_tuple,
    tree.TupleItem: ValueBuilder.tuple_item,
    tree.Wrap: ValueBuilder.wrap,
    tree.Unwrap: ValueBuilder.unwrap,
    tree.IsNone: ValueBuilder.is_none,
    tree.Conditional: ValueBuilder.conditional,
    tree.Block: ValueBuilder.block_value,
    tree.ErrorText: ValueBuilder.error_text,
    tree.MakeError: ValueBuilder.make_error,
    tree.ErrorIs: ValueBuilder.error_is,
    tree.Access: arrays.access,
    tree.Elementwise: ValueBuilder.block_value,
    tree.FunctionAddress: ValueBuilder.function_address,
    tree.DataAddress: ValueBuilder.data_address,
    tree.StaticRef: ValueBuilder.static_ref,
}
