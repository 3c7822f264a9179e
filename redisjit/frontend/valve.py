"""The safety valve: loops and recursion of the user's functions ask, now and then, whether to go on.

A function that may run for long has a variable, its fuel, which every round of a loop takes from; when it is used up
the function asks (`valve_poll`) and has new fuel. How much a round takes depends on what may happen in it. In a loop
over `range()` a round takes none: the loop is cut into pieces, so that within a piece LLVM sees it as it was written. A
loop over what lies in memory, in which nothing else loops, ends by itself soon enough; one that a test before it shows
to be such takes fuel at once for all its rounds.
"""

from __future__ import annotations

from typing import Any

from redisjit.frontend import types
from redisjit.frontend.program import Program
from redisjit.frontend.recursion import on_cycles
from redisjit.frontend.tree import (
    Assign,
    Block,
    Break,
    Call,
    CallIndirect,
    Conditional,
    Const,
    Counted,
    Do,
    Expr,
    If,
    Instance,
    Label,
    Labelled,
    Leave,
    Prim,
    RawCall,
    Read,
    Resume,
    Stmt,
    Variable,
    While,
)
from redisjit.frontend.versions import blocks, nodes

FUEL = 1 << 16
# What a round takes: of a loop in which nothing loops, of one with loops of the prelude or its own, of one that calls
# functions that loop.
WEIGHTS = (1, 1 << 6, 1 << 10)
# A loop that takes fuel before it takes 1 / 2**6 for each round, if it has more than a few.
ROUNDS, FEW = 6, 1 << 12
# How far a loop over `range()` gets in one piece, and what each piece takes (0: each asks).
PIECES = (1 << 18, 1 << 10, 1 << 6)
PIECE_WEIGHTS = (0, 1 << 8, 1 << 12)
CALL_WEIGHT = 1 << 4  # of a call of a function that takes part in recursion
INT, BOOL = types.INT, types.BOOL


class Valve:
    """The pass over one program. `polling` are the functions that ask."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.instances = [i for i in program.instances.values() if i.body is not None]
        self.trees = {i: [node for stmt in i.body or [] for node in nodes(stmt)] for i in self.instances}
        self.calls = {
            i: {n.instance for n in tree if isinstance(n, Call) and n.instance is not None}
            for i, tree in self.trees.items()
        }
        self.recursive = on_cycles(self.calls)
        self.loads: dict[Instance, int] = {}
        self.polling: set[Instance] = set()

    def run(self) -> None:
        for instance in self.instances:
            if instance.file is not None:
                self.function(instance)

    def reach(self, root: Instance) -> bool:
        """Whether a function, or one that it leads to, asks."""
        seen, work = {root}, [root]
        while work:
            instance = work.pop()
            indirect = any(isinstance(node, (CallIndirect, Resume)) for node in self.trees.get(instance, ()))
            if instance in self.polling or (indirect and self.polling):
                return True
            found = self.calls.get(instance, set()) - seen
            seen |= found
            work += found
        return False

    # How long things may take

    def load(self, instance: Instance) -> int:
        """What a call of a function costs: an index into WEIGHTS."""
        found = self.loads.get(instance)
        if found is None:
            self.loads[instance] = 0  # of recursion: what lies outside of it counts
            if instance in self.recursive:
                found = 2
            else:
                found = max((self.load_of(node) for node in self.trees.get(instance, ())), default=0)
                if instance.file is not None and any(isinstance(n, While) for n in self.trees.get(instance, ())):
                    found = 2
            self.loads[instance] = found
        return found

    def load_of(self, node: Any) -> int:
        if isinstance(node, (CallIndirect, Resume)):
            return 2
        if isinstance(node, (While, RawCall)):
            return 1
        if isinstance(node, Call) and node.instance is not None:
            return 0 if "cold" in node.instance.decl.marks else self.load(node.instance)
        return 0

    # Functions and loops

    def function(self, instance: Instance) -> None:
        assert instance.body is not None
        fuel = Variable("$fuel", INT)
        maker = LoopMaker(self, instance, fuel)
        maker.statements(instance.body)
        if maker.asks:
            self.polling.add(instance)
        if maker.used:
            instance.body.insert(0, Assign(fuel, Const(INT, FUEL)))
        if instance in self.recursive:
            self.polling.add(instance)
            instance.body[0:0] = maker.entered()

    def poll(self, line: int) -> Stmt:
        """The question."""
        decl = self.program.prelude.function("valve_poll")
        instance = self.program.instance(decl, {})
        return Do(Call(types.NONE, decl, {}, [], line, instance))


class LoopMaker:
    """The loops of one function."""

    def __init__(self, valve: Valve, instance: Instance, fuel: Variable) -> None:
        self.valve = valve
        self.line = instance.decl.node.lineno
        self.fuel = fuel
        self.used = self.asks = False
        self.seen: set[int] = set()

    def statements(self, stmts: list[Stmt]) -> None:
        for index, stmt in enumerate(stmts):
            if id(stmt) in self.seen:
                continue
            self.seen.add(id(stmt))
            if isinstance(stmt, While):
                inner = [node for part in (stmt.test, *stmt.body) for node in nodes(part)]
            for block in blocks(stmt):
                self.statements(block)
            if isinstance(stmt, While):
                stmts[index] = self.loop(stmt, max((self.valve.load_of(node) for node in inner), default=0))

    def loop(self, node: While, load: int) -> Stmt:
        """A loop that asks, if it has to."""
        by_length = node.counted is not None and node.counted.length_of is not None
        if node.bounded or (load == 0 and (by_length or bounded(node.test))):
            return node
        if node.ends and node.counted is not None and load == 0:
            return Labelled(Label(), [*self.take_for(node.counted, node.line), node])
        if node.version is not None and node.version.ends and node.counted is not None and load == 0:
            node.version.body = list(node.body)
            node.version.before = self.take_for(node.counted, node.line)
        if node.counted is not None and not by_length and stepping(node.test):  # a length shows LLVM what is in bounds
            return self.pieces(node, load)
        node.body[0:0] = self.take(WEIGHTS[load], node.line)
        return node

    def take(self, weight: int, line: int) -> list[Stmt]:
        """Take fuel; ask when there is none."""
        less = Prim(INT, "int.wrap_sub", [Read(INT, self.fuel), Const(INT, weight)])
        return [Assign(self.fuel, less), self.ask(line)]

    def ask(self, line: int) -> Stmt:
        """Ask when there is no fuel left."""
        self.used = self.asks = True
        empty = Prim(BOOL, "int.lt", [Read(INT, self.fuel), Const(INT, 0)])
        asked: list[Stmt] = [self.valve.poll(line or self.line), Assign(self.fuel, Const(INT, FUEL))]
        return If(empty, asked, [], False)

    def take_for(self, counted: Counted, line: int) -> list[Stmt]:
        """Take fuel for a whole loop, before it; of few rounds none, which are cheaper than the question."""
        way = Prim(INT, "int.wrap_sub", [counted.end, counted.lowest])
        less = Prim(INT, "int.wrap_sub", [Read(INT, self.fuel), Prim(INT, "int.lshr", [way, Const(INT, ROUNDS)])])
        long = Prim(BOOL, "int.lt", [Const(INT, FEW), way])
        return [If(long, [Assign(self.fuel, less), self.ask(line)], [], False)]

    def entered(self) -> list[Stmt]:
        """At the entry of a function that takes part in recursion: its calls share the fuel."""
        less = Prim(INT, "int.wrap_sub", [word("fuel"), Const(INT, CALL_WEIGHT)])
        full = Prim(types.NONE, "valve.set", [Const(INT, FUEL)], 0, "fuel")
        asked: list[Stmt] = [self.valve.poll(self.line), Do(full)]
        empty = Prim(BOOL, "int.lt", [word("fuel"), Const(INT, 0)])
        return [Do(Prim(types.NONE, "valve.set", [less], 0, "fuel")), If(empty, asked, [], False)]

    def pieces(self, node: While, load: int) -> Stmt:
        """`while i < n: body` as loops up to `limit`, which lies some way further on each time.

        The last piece is up to twice as long: so LLVM counts its rounds as it would
        without pieces. Of a loop in which nothing loops, the last one does not ask: it is cheaper than the question.
        """
        test = node.test
        assert isinstance(test, Prim)
        at, last = test.args
        up = test.op == "int.lt"
        limit = Variable("$limit", INT)
        self.asks = True
        way = Prim(INT, "int.wrap_sub", [last, at] if up else [at, last])
        further = Prim(INT, "int.near_add" if up else "int.near_sub", [at, Const(INT, PIECES[load])])
        far = Prim(BOOL, "int.ult", [Const(INT, 2 * PIECES[load]), way])
        label = Label()
        leave(node.body, label)
        within = Prim(BOOL, test.op, [at, Read(INT, limit)])
        cut = Prim(BOOL, "int.ne", [Read(INT, limit), last])
        piece: list[Stmt] = [
            Assign(limit, Conditional(INT, Prim(BOOL, "unlikely", [far]), further, last)),
            Do(Prim(types.NONE, "assume", [within])),  # LLVM does not see that a piece has a first round
            While(within, node.body, [], node.counted, plain=node.plain, line=node.line),
        ]
        if load:
            piece += self.take(PIECE_WEIGHTS[load], node.line)
        else:  # what ends with the whole loop needs no second test, unless there is an `else` to come to
            poll = self.valve.poll(node.line or self.line)
            piece.append(If(cut, [poll], [] if node.other else [Leave(label)], False))
        whole = While(test, piece, node.other, None, node.version, node.plain, line=node.line)
        return Labelled(label, [whole])


def word(name: str) -> Expr:
    """A word of the valve's state."""
    return Prim(INT, "valve.get", [], 0, name)


def stepping(test: Expr) -> bool:
    """Whether a test compares the hidden variable of a `range()` with its end."""
    if not isinstance(test, Prim) or test.op not in ("int.lt", "int.gt") or not isinstance(test.args[0], Read):
        return False
    end = test.args[1]
    return isinstance(end, Const) or (isinstance(end, Read) and end.var.name.startswith("$"))


def bounded(test: Expr) -> bool:
    """Whether a loop ends with what lies in memory: a hidden index reaches a length, or a cursor the last entry."""
    if isinstance(test, Block):
        step = test.stmts[0] if test.stmts else None
        return isinstance(step, Assign) and in_memory(step.value, "_next")
    if isinstance(test, Conditional):  # of several in step, the shortest
        return bounded(test.test) or bounded(test.then)
    if isinstance(test, Prim) and test.op == "bool.and":
        return any(map(bounded, test.args))
    if not isinstance(test, Prim) or test.op != "int.lt" or not isinstance(test.args[0], Read):
        return False
    return test.args[0].var.name.startswith("$") and in_memory(test.args[1], "__len__")


def in_memory(call: Expr, name: str) -> bool:
    """Whether this is a call of that method of a container of the prelude's, not of a key."""
    if not isinstance(call, Call) or call.decl.scope.file is not None or call.decl.name != name:
        return False
    owner = types.resolve(call.args[0].type)
    return not isinstance(owner, types.ClassType) or owner.counted


def leave(stmts: list[Stmt], label: Label) -> None:
    """Make every `break` of a loop leave what has the label; loops inside keep theirs."""
    for index, stmt in enumerate(stmts):
        if isinstance(stmt, Break):
            stmts[index] = Leave(label)
        elif isinstance(stmt, While):
            leave(stmt.other, label)
        else:
            for block in blocks(stmt):
                leave(block, label)
