"""From typed tree to IR: control flow becomes blocks, and what can fail becomes an edge."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from redisjit.frontend import tree, types
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NONE
from redisjit.ir.blocks import (
    Block,
    Branch,
    Dropped,
    Function,
    Goto,
    Return,
    ReturnError,
    Terminator,
    Unreachable,
    Yield,
)
from redisjit.ir.ops import (
    Assign,
    CatchError,
    Constant,
    MatchError,
    Op,
    Prim,
    Register,
    Rethrow,
    SetError,
    Value,
    is_marked,
)
from redisjit.ir.values import Cleanup, LoopTargets, ValueBuilder


class Builder(ValueBuilder):
    """Builds one function."""

    def build(self) -> Function:
        for variable, register in zip(self.instance.params, self.function.params, strict=True):
            if variable.reassigned or self.generator:  # the body works on a copy of its own
                own = Register(variable.name, register.type)
                self.emit(Assign(own, register))
                register = own
            self.registers[variable] = register
        assert self.instance.body is not None, self.instance.name
        if self.generator:
            self.suspend(None, self.generator)
        self.statements(self.instance.body)
        if not self.ended:
            self.emit(Unreachable(NONE))
        self.function.blocks.append(self.fail)
        if self.generator:
            self.end_generator(self.generator)
        self.keep_iterators()
        remove_unreachable(self.function)
        return self.function

    def keep_iterators(self) -> None:
        """A variable holds its iterator until it is assigned anew, or the function returns.

        Other values go after their last use, which nothing can tell; a generator that goes may run `finally` blocks.
        """
        kept = [
            register
            for variable, register in self.registers.items()
            if is_iterator(register.type) and not register.borrowed and not variable.name.startswith("$")
        ]
        for block in self.function.blocks if kept else ():
            out: list[Op] = []
            for op in block.ops:
                if isinstance(op, Assign) and op.register in kept:
                    out.append(Prim(NONE, "keep", [op.register]))
                elif isinstance(op, Return):
                    out.append(Prim(NONE, "keep", kept))
                out.append(op)
            block.ops = out
        self.function.blocks[0].ops[:0] = [Assign(register, Constant(register.type, None)) for register in kept]

    # Generators

    def suspend(self, value: Value | None, generator: tree.Generator) -> None:
        """Hand a value over and stop; where the rest is not wanted, handlers see a GeneratorExit."""
        resumed, dropped = self.new_block("resumed"), self.new_block("dropped")
        guarded = self.error is not self.fail
        self.emit(Yield(NONE, value, resumed, dropped, guarded))
        self.start(dropped)
        if guarded:
            self.emit(SetError(NONE, generator.exit, None, None, 0))
            self.goto(self.error)
        else:
            self.emit(Dropped(NONE))
        self.start(resumed)

    def end_generator(self, generator: tree.Generator) -> None:
        """An error leaves a generator: a StopIteration must not be taken for its end."""
        self.block = self.fail
        caught = self.temporary(types.exception_type(ANY))
        self.emit(Assign(caught, self.emit(CatchError(caught.type))))
        stop, other = self.new_block("stop"), self.new_block("other")
        self.emit(Branch(NONE, self.emit(MatchError(types.BOOL, caught, generator.stop)), stop, other, False))
        self.start(stop)
        self.emit(SetError(NONE, generator.failed, "generator raised StopIteration", None, 0))
        self.emit(ReturnError(NONE))
        self.start(other)
        self.emit(Rethrow(NONE, caught))
        self.emit(ReturnError(NONE))

    def yield_(self, node: tree.Yield) -> None:
        assert self.generator is not None
        self.suspend(self.value(node.value), self.generator)

    # Statements

    def statements(self, nodes: list[tree.Stmt]) -> None:
        for node in nodes:
            if self.ended:
                return
            STATEMENTS[type(node)](self, node)

    def do(self, node: tree.Do) -> None:
        self.value(node.value)

    def assign(self, node: tree.Assign) -> None:
        self.emit(Assign(self.register(node.var), self.value(node.value)))

    def set_field(self, node: tree.SetField) -> None:
        obj = self.value(node.obj)
        self.emit(Prim(NONE, "field.set", [obj, self.value(node.value)], node.name))

    def if_(self, node: tree.If) -> None:
        then, after = self.new_block("then"), self.new_block("after")
        other = self.new_block("else") if node.other else after
        self.branch(node.test, then, other, node.likely)
        self.start(then)
        self.statements(node.then)
        self.goto(after)
        if node.other:
            self.start(other)
            self.statements(node.other)
            self.goto(after)
        self.start(after)

    def while_(self, node: tree.While) -> None:
        after = self.new_block("after")
        exhausted = self.new_block("else") if node.other else after
        if node.version is not None:
            fast, slow = self.new_block("fast"), self.new_block("slow")
            if node.version.counted is not None:
                self.any_round(node.version.counted, exhausted, slow)
            self.branch(node.version.test, fast, slow, True)
            self.start(fast)
            self.versions.append(node.version)
            self.statements(node.version.before)
            self.rounds(node, exhausted, after, node.version)
            self.versions.pop()
            self.start(slow)
            self.statements(node.version.counting)
        self.rounds(node, exhausted, after)
        if node.other:
            self.start(exhausted)
            self.statements(node.other)
            self.goto(after)
        self.start(after)

    def any_round(self, counted: tree.Counted, exhausted: Block, slow: Block) -> None:
        """Leave a loop that has no rounds before more is asked."""
        assert counted.proviso is not None
        known, some = self.new_block("known"), self.new_block("some")
        self.branch(counted.proviso, known, slow, True)
        self.start(known)
        self.branch(tree.Prim(types.BOOL, "int.lt", [counted.lowest, counted.end]), some, exhausted)
        self.start(some)

    def rounds(self, node: tree.While, exhausted: Block, after: Block, version: tree.Version | None = None) -> None:
        """A loop's test and body, or those of its version."""
        head, body = self.new_block("head"), self.new_block("body")
        self.goto(head)
        self.start(head)
        test, statements = node.test, node.body
        if version is not None and version.body is not None:
            statements = version.body
        if version is not None and (counted := version.counted):
            test = tree.Prim(types.BOOL, "int.lt", [counted.lowest, counted.end])
            statements = [s for s in statements if not (isinstance(s, tree.Assign) and s.var is counted.left)]
        self.branch(test, body, exhausted)
        self.start(body)
        self.apart = node.apart
        holds: list[Value] = [self.register(variable) for variable in node.holds]
        self.loops.append(LoopTargets(after, head, len(self.cleanups), holds))
        self.statements(statements)
        self.loops.pop()
        plain = node.plain or (node.version is not None and version is None)
        self.apart = False
        self.emit(Goto(NONE, head, "plain" if plain else "apart" if node.apart else ""))

    def break_(self, node: tree.Break) -> None:
        loop = self.loops[-1]
        self.leave(loop.depth)
        self.keep([loop])
        self.goto(loop.after)

    def keep(self, loops: list[LoopTargets]) -> None:
        """Loops hold their generators up to here, though nothing more is asked of them."""
        for loop in reversed(loops):
            if loop.holds:
                self.emit(Prim(NONE, "keep", loop.holds))

    def continue_(self, node: tree.Continue) -> None:
        loop = self.loops[-1]
        self.leave(loop.depth)
        self.goto(loop.head)

    def labelled(self, node: tree.Labelled) -> None:
        after = self.new_block("after")
        self.labels[node.label] = after, len(self.cleanups)
        self.statements(node.body)
        self.goto(after)
        self.start(after)

    def leave_(self, node: tree.Leave) -> None:
        after, depth = self.labels[node.label]
        self.leave(depth)
        self.goto(after)

    def return_(self, node: tree.Return) -> None:
        value = self.value(node.value)
        if self.cleanups:
            held = self.temporary(node.value.type)
            self.emit(Assign(held, value))
            value = held
        self.leave(0)
        self.keep(self.loops)
        self.emit(Return(NONE, value, is_marked(self.instance, "lends")))

    def leave(self, depth: int) -> None:
        """Run the `finally` blocks down to `depth`, innermost first, each under what lies outside it."""
        cleanups, loops, error = self.cleanups, self.loops, self.error
        for index in range(len(cleanups) - 1, depth - 1, -1):
            cleanup = cleanups[index]
            self.cleanups = cleanups[:index]
            self.loops = [loop for loop in loops if loop.depth <= index]
            self.error = cleanup.error
            self.statements(cleanup.final)
        self.cleanups, self.loops, self.error = cleanups, loops, error

    def raise_(self, node: tree.Raise) -> None:
        self.set_error(node.cls, node.message, node.line)
        self.keep(self.loops)
        self.goto(self.error)

    def set_error(self, cls: ExceptionClass, given: tree.Expr | None, line: int) -> None:
        """Make an exception the pending one; a message that is constant costs nothing."""
        text: str | None = None
        message: Value | None = None
        if isinstance(given, tree.Const):
            text = given.value
        elif given is not None:
            message = self.value(given)
        self.emit(SetError(NONE, cls, text, message, line))

    def reraise(self, node: tree.Reraise) -> None:
        self.emit(Rethrow(NONE, self.register(node.var), node.line))
        self.goto(self.error)

    def try_(self, node: tree.Try) -> None:
        outer = self.error
        after = self.new_block("after")
        on_error = outer
        if node.final:
            on_error = self.new_block("finally")
            self.cleanups.append(Cleanup(node.final, outer))
        catch = self.new_block("catch") if node.handlers else on_error
        self.error = catch
        self.statements(node.body)
        self.error = on_error
        self.statements(node.other)
        done = self.new_block("done")
        self.goto(done)
        if node.handlers:
            self.start(catch)
            self.handlers(node.handlers, done)
        self.error = outer
        if node.final:
            self.cleanups.pop()
            self.start(on_error)  # an error passes through: keep it, run the block, raise it again
            held = self.temporary(types.exception_type(ANY))
            self.emit(Assign(held, self.emit(CatchError(held.type))))
            self.statements(node.final)
            self.emit(Rethrow(NONE, held))
            self.goto(outer)
        self.start(done)
        self.statements(node.final)
        self.goto(after)
        self.start(after)

    def catches_all(self, cls: ExceptionClass) -> bool:
        """Whether `except cls` catches whatever there is: in a generator there is GeneratorExit, too."""
        return cls.python is BaseException or (cls.python is Exception and self.generator is None)

    def handlers(self, handlers: list[tree.Handler], done: Block) -> None:
        caught = self.temporary(types.exception_type(ANY))
        self.emit(Assign(caught, self.emit(CatchError(caught.type))))
        for handler in handlers:
            body, following = self.new_block("except"), self.new_block("next")
            if not handler.classes or any(self.catches_all(cls) for cls in handler.classes):
                self.goto(body)
            for cls in handler.classes if not self.ended else ():
                test = self.emit(MatchError(types.BOOL, caught, cls))
                miss = self.new_block("miss")
                self.emit(Branch(NONE, test, body, miss))
                self.start(miss)
            self.goto(following)
            self.start(body)
            self.emit(Assign(self.register(handler.var), caught))
            self.statements(handler.body)
            self.goto(done)
            self.start(following)
        self.emit(Rethrow(NONE, caught))
        self.goto(self.error)


class _Any:
    """Stands for the class of an exception that is only passed through."""

    name = "Exception"
    base = None


ANY: Any = _Any()

STATEMENTS: dict[type[tree.Stmt], Callable[..., None]] = {
    tree.Do: Builder.do,
    tree.Assign: Builder.assign,
    tree.SetField: Builder.set_field,
    tree.If: Builder.if_,
    tree.While: Builder.while_,
    tree.Break: Builder.break_,
    tree.Continue: Builder.continue_,
    tree.Labelled: Builder.labelled,
    tree.Leave: Builder.leave_,
    tree.Return: Builder.return_,
    tree.Raise: Builder.raise_,
    tree.Yield: Builder.yield_,
    tree.Reraise: Builder.reraise,
    tree.Try: Builder.try_,
}


def is_iterator(type: types.Type) -> bool:
    """Whether a type is `Iterator[...]`."""
    return isinstance(type, types.ClassType) and type.decl.name == "iterator" and type.decl.scope.file is None


def remove_unreachable(function: Function) -> None:
    """Drop blocks that nothing reaches."""
    reached: set[Block] = set()
    work = [function.blocks[0]]
    while work:
        block = work.pop()
        if block in reached:
            continue
        reached.add(block)
        if not block.ops or not isinstance(block.ops[-1], Terminator):
            block.ops.append(Unreachable(NONE))
        work += block.terminator.successors
    function.blocks = [block for block in function.blocks if block in reached]


def join(function: Function) -> None:
    """Make one block of two where the second can only follow the first, and comes from the same function."""
    before: dict[Block, int] = {function.blocks[0]: 1}  # how many ways lead to a block
    for block in function.blocks:
        for successor in block.terminator.successors:
            before[successor] = before.get(successor, 0) + 1
    joined: set[Block] = set()
    for block in function.blocks:
        if block not in joined:
            while isinstance(end := block.ops[-1], Goto) and not end.loop and before[end.target] == 1:
                if end.target.home is not block.home:
                    break
                block.ops[-1:] = end.target.ops
                joined.add(end.target)
    function.blocks = [block for block in function.blocks if block not in joined]


def build(instance: Instance) -> Function:
    """The IR of a checked function."""
    return Builder(instance).build()
