"""Objects that are constants are never changed: Python would change the global.

What a value may be is a set of tokens: a constant, a parameter's object, or something inside a parameter's object. What
an object may hold is kept for groups of variables whose objects may lead to one another. A function's summary says, of
its parameters, which it changes, which it puts into which, and which its result may be. They are found by fixpoint.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redisjit.declare.states import State
from redisjit.frontend import tree, types
from redisjit.frontend.tree import Expr, Instance, Variable
from redisjit.glue.effects import nodes
from redisjit.glue.exact import Exact
from redisjit.glue.tokens import (
    FREEING,
    LOADING,
    NOTHING,
    ROOT,
    WALKED,
    WRITING,
    Token,
    Tokens,
    can_change,
    children,
    has_data_key,
    inside,
    may_hold,
    may_lead,
    union,
)

if TYPE_CHECKING:
    from redisjit.frontend.statics import Static


@dataclass
class Summary:
    """What a function does with its parameters."""

    changed: set[Token] = field(default_factory=set)
    result: Tokens = NOTHING
    result_holds: Tokens = NOTHING
    result_roots: frozenset[int] = frozenset()  # parameters that the result may lead to, or be led to from
    holds: dict[int, Tokens] = field(default_factory=dict)
    joined: set[tuple[int, int]] = field(default_factory=set)
    states: dict[State, Tokens] = field(default_factory=dict)  # what it puts into states of the module
    state_joins: set[tuple[State, int]] = field(default_factory=set)
    linked: dict[tuple[int, int], int] = field(default_factory=dict)  # what it puts into which, and the line
    parts: dict[int, Tokens] = field(default_factory=dict)  # what it puts into a parameter itself
    result_parts: Tokens = NOTHING  # and into its result
    result_exact: Tokens = NOTHING

    def snapshot(self) -> object:
        holds = tuple(sorted((index, len(tokens)) for index, tokens in self.holds.items()))
        sizes = (len(self.changed), len(self.result), len(self.result_holds), len(self.result_roots), len(self.joined))
        return (
            sizes,
            holds,
            sum(map(len, self.states.values())),
            len(self.state_joins),
            len(self.linked),
            (sum(map(len, self.parts.values())) + len(self.result_parts) + len(self.result_exact)),
        )


class Function(Exact):
    """The analysis of one function."""

    def __init__(self, analysis: ReadOnly, instance: Instance) -> None:
        super().__init__()
        self.analysis = analysis
        self.instance = instance
        self.summary = Summary()
        self.lines: dict[Token, int] = {}  # where something of a parameter's is changed first
        self.tokens: dict[Variable, Tokens] = {}
        self.parent: dict[Variable, Variable] = {}
        self.held: dict[Variable, Tokens] = {}
        self.states: dict[Variable, State] = {}  # those that it has to do with
        for index, variable in enumerate(instance.params):
            if may_lead(variable.type):
                self.tokens[variable] = frozenset(((index, False),))
                self.held[variable] = frozenset(((index, True),))
                self.exact[variable] = self.tokens[variable]
        # What a generic function moves about in memory are items.
        self.plain_items = bool(instance.types) and not any(
            may_lead(type) for name, type in instance.types.items() if name != "Self"
        )
        self.events = [node for node in nodes(instance.body) if self.matters(node)]
        self.assigned = {event.var for event in self.events if isinstance(event, tree.Assign)} - set(instance.params)

    @staticmethod
    def matters(node: object) -> bool:
        if isinstance(node, tree.Assign):
            return may_lead(node.var.type)
        if isinstance(node, tree.Prim):
            return node.op in WRITING
        if isinstance(node, tree.RawCall):
            return node.name in FREEING
        if isinstance(node, (tree.Call, tree.CallIndirect)):
            return any(may_lead(arg.type) for arg in node.args)
        if isinstance(node, tree.Access):
            return node.value is not None
        return isinstance(node, (tree.SetField, tree.Return, tree.Yield))

    def snapshot(self) -> object:
        """Changes whenever anything more is known."""
        known = sum(map(len, self.tokens.values())), sum(map(len, self.held.values())), len(self.parent)
        return self.summary.snapshot(), known, self.known_parts()

    # Groups of variables

    def group(self, variable: Variable) -> Variable:
        while (above := self.parent.get(variable)) is not None:
            variable = above
        return variable

    def join(self, variables: Iterable[Variable]) -> None:
        first: Variable | None = None
        for variable in variables:
            root = self.group(variable)
            if first is None:
                first = root
            elif root is not first:
                self.parent[root] = first
                self.held[first] = self.held.get(first, NOTHING) | self.held.pop(root, NOTHING)

    def put(self, roots: Iterable[Variable], tokens: Tokens) -> None:
        for variable in roots:
            root = self.group(variable)
            self.held[root] = self.held.get(root, NOTHING) | tokens

    # Expressions

    def value(self, node: Expr) -> tuple[Tokens, Tokens]:
        """What a value may be, and what it may hold."""
        if not may_lead(node.type):
            return NOTHING, NOTHING
        if isinstance(node, tree.Read):
            holds = self.held.get(self.group(node.var), NOTHING) if may_hold(node.type) else NOTHING
            return self.tokens.get(node.var, NOTHING), holds
        if isinstance(node, tree.StaticRef):
            return frozenset((node.static,)) if can_change(node.static.type) else NOTHING, NOTHING
        if isinstance(node, tree.Prim) and node.op == "state.pointer":
            return frozenset((node.target,)), NOTHING
        if isinstance(node, tree.Block):
            return self.value(node.value)
        if isinstance(node, tree.Call):
            return self.result_of(node)
        parts = [self.value(child) for child in children(node)]
        is_, holds = union(part[0] for part in parts), union(part[1] for part in parts)
        if isinstance(node, tree.New):
            return NOTHING, is_ | holds if may_hold(node.type) else NOTHING
        loads = isinstance(node, tree.GetField) or (isinstance(node, tree.Prim) and node.op in LOADING)
        if isinstance(node, tree.CallIndirect):
            anything = inside(is_) | holds | self.analysis.constants_given()
            return anything, anything
        if loads and types.resolve(node.type) is not types.POINTER:
            return inside(is_) | holds, inside(is_) | holds
        if isinstance(node, tree.GetField) and types.is_array(
            types.resolve(node.obj.type)
        ):  # a slice's memory is that of what it holds
            return is_ | holds, holds
        return is_, holds

    def memory(self, array: Expr) -> Tokens:
        """Whose memory an array's items may lie in: a slice's is that of the array it is of."""
        return union(self.value(array))

    def result_of(self, node: tree.Call) -> tuple[Tokens, Tokens]:
        if "walks" in node.decl.marks:
            return frozenset((WALKED,)), frozenset((WALKED,))
        if "key_value" in node.decl.marks:  # the object is something inside the key
            found = self.value(node.args[0])[0]
            return frozenset((token[0], ROOT) for token in found if isinstance(token, tuple)), inside(found)
        summary = self.analysis.summary(node.instance)
        if summary is None:
            return NOTHING, NOTHING
        holds = self.translate(summary.result_holds, node.args) if may_hold(node.type) else NOTHING
        return self.translate(summary.result, node.args), holds

    def translate(self, tokens: Iterable[Token], args: list[Expr]) -> Tokens:
        """A callee's tokens as the caller's."""
        found: Tokens = NOTHING
        for token in tokens:
            if not isinstance(token, tuple):
                found |= {token}
            elif token[0] < len(args):
                is_, holds = self.value(args[token[0]])
                if token[1] == ROOT:
                    found |= {(key[0], ROOT) for key in is_ if isinstance(key, tuple)}
                else:
                    found |= inside(is_) | holds if token[1] else is_
        return found

    def roots(self, node: Expr) -> set[Variable]:
        """The variables whose objects a value may be, or lead to."""
        if not may_lead(node.type):
            return set()
        if isinstance(node, tree.Read):
            return {node.var}
        if isinstance(node, tree.Block):
            return self.roots(node.value)
        if isinstance(node, tree.Call):
            if "key_value" in node.decl.marks:
                return self.roots(node.args[0])
            if "walks" in node.decl.marks:
                return set()
            summary = self.analysis.summary(node.instance)
            if summary is None:
                return set()
            found = self.homes(summary.result | summary.result_holds)
            return found | {v for i, arg in enumerate(node.args) if i in summary.result_roots for v in self.roots(arg)}
        if isinstance(node, tree.Prim) and node.op == "state.pointer":
            return self.homes((node.target,))
        if isinstance(node, tree.CallIndirect):
            return self.homes(self.analysis.constants_given()) | {v for arg in node.args for v in self.roots(arg)}
        return {variable for child in children(node) for variable in self.roots(child)}

    def homes(self, tokens: Iterable[Token]) -> set[Variable]:
        """What stands for the states among these in groups."""
        found = {self.analysis.home(token): token for token in tokens if isinstance(token, State)}
        self.states |= found
        return set(found)

    # Statements

    def step(self) -> None:
        for event in self.events:
            if isinstance(event, tree.Assign):
                is_, holds = self.value(event.value)
                if self.analysis.exact:
                    self.note_assign(event.var, event.value)
                self.tokens[event.var] = self.tokens.get(event.var, NOTHING) | is_
                self.join([event.var, *self.roots(event.value)])
                self.put([event.var], holds)
            elif isinstance(event, tree.SetField):
                self.change(self.value(event.obj)[0], event.line)
                self.store(event.obj, event.value)
                if self.analysis.exact:
                    self.link(self.being(event.obj), self.stored(event.value), event.line)
            elif isinstance(event, tree.Access):
                self.change(self.memory(event.array), event.line)
            elif isinstance(event, tree.Prim):
                self.change(self.value(event.args[0])[0], event.line)
                if event.op == "mem.store":
                    self.store(event.args[0], event.args[2])
                    if self.analysis.exact:
                        self.link(self.being(event.args[0]), self.stored(event.args[2]), event.line)
                elif event.op in ("mem.copy", "mem.move") and not self.plain_items:
                    self.store(event.args[0], event.args[1])
            elif isinstance(event, tree.RawCall):
                for arg in event.args:
                    self.change(self.value(arg)[0], event.line)
            elif isinstance(event, tree.CallIndirect):
                for arg in event.args:
                    self.change(union(self.value(arg)), event.line)
                self.change(self.value(event.function)[1], event.line)
            elif isinstance(event, tree.Call):
                self.call(event)
            elif isinstance(event, tree.Return):
                self.result(event.value)
            elif isinstance(event, tree.Yield) and may_lead(event.value.type):  # the generator holds it
                self.summary.result_holds |= union(self.value(event.value))
        self.summarise()

    def store(self, target: Expr, value: Expr) -> None:
        """`value` becomes reachable from `target`."""
        if may_lead(value.type):
            is_, holds = self.value(value)
            roots = self.roots(target)
            self.join([*roots, *self.roots(value)])
            self.put(roots, is_ | holds)
            if self.analysis.exact:
                self.note_store(target, value)

    def call(self, node: tree.Call) -> None:
        if "key_value" in node.decl.marks or "walks" in node.decl.marks:
            return
        if "key_assign" in node.decl.marks:
            self.store(node.args[0], node.args[1])
            self.note_key(node)
            return
        summary = self.analysis.summary(node.instance)
        if summary is None:
            return
        for token in summary.changed:
            line = node.line
            if node.instance is not None and "loop" in node.decl.marks:  # a loop's body: its lines are this function's
                line = self.analysis.functions[node.instance].lines.get(token, line)
            self.change(self.translate((token,), node.args), line)
        roots = [self.roots(arg) for arg in node.args]
        for left, right in summary.joined:
            if max(left, right) < len(roots):
                self.join([*roots[left], *roots[right]])
        for index, held in summary.holds.items():
            if index < len(roots):
                self.put(roots[index], self.translate(held, node.args))
        if self.analysis.exact:
            self.note_call(summary, node)
        for state, held in summary.states.items():
            self.put(self.homes((state,)), self.translate(held, node.args))
        for state, index in summary.state_joins:
            self.join([*self.homes((state,)), *roots[index]])

    def change(self, tokens: Iterable[Token], line: int) -> None:
        for token in tokens:
            if isinstance(token, tuple):
                self.summary.changed.add(token)
                self.lines.setdefault(token, line)
            elif token is WALKED:
                self.analysis.walked.add((self.instance, line))
            elif not isinstance(token, State):
                self.analysis.changed.setdefault((self.instance, line), token)

    def result(self, value: Expr) -> None:
        if may_lead(value.type):
            is_, holds = self.value(value)
            self.summary.result |= is_
            self.summary.result_holds |= holds
            if self.analysis.exact:
                self.summary.result_parts |= self.parts_of(value)
                self.summary.result_exact |= self.being(value)
            groups = {self.group(variable) for variable in self.roots(value)}
            same = {i for i, param in enumerate(self.instance.params) if self.group(param) in groups}
            self.summary.result_roots |= same

    def summarise(self) -> None:
        leading = [(i, param) for i, param in enumerate(self.instance.params) if may_lead(param.type)]
        for index, param in leading:
            held = self.held.get(self.group(param), NOTHING) - {(index, True), (index, False)}
            if held:
                self.summary.holds[index] = held
            if parts := self.parts.get(param):
                self.summary.parts[index] = parts
        for i, left in leading:
            for j, right in leading:
                if i < j and self.group(left) is self.group(right):
                    self.summary.joined.add((i, j))
        for home, state in self.states.items():
            if held := self.held.get(self.group(home), NOTHING):
                self.summary.states[state] = held
            self.summary.state_joins |= {(state, i) for i, param in leading if self.group(param) is self.group(home)}


class ReadOnly:
    """The analysis of a program. `changed` says where a constant is changed, and which."""

    def __init__(self, instances: Iterable[Instance], *, exact: bool = False) -> None:
        self.exact = exact  # whether to find out, too, what single objects are put into
        self.changed: dict[tuple[Instance, int], Static] = {}
        self.state_homes: dict[State, Variable] = {}
        self.walked: set[tuple[Instance, int]] = set()  # where an object is changed that a walk over keys gave
        self.functions = {i: Function(self, i) for i in instances if i.body is not None}
        self.solve()

    def solve(self) -> None:
        """Look at functions until nothing more is found: at one again when it, or one that it calls, has changed."""
        callers: dict[Instance, dict[Function, None]] = {}
        indirect: dict[Function, None] = {}  # what they call is known by the marks of functions
        for function in self.functions.values():
            for node in nodes(function.instance.body) if function.events else ():
                if isinstance(node, tree.Call) and node.instance is not None:
                    callers.setdefault(node.instance, {})[function] = None
                elif isinstance(node, tree.CallIndirect):
                    indirect[function] = None
        work = dict.fromkeys(reversed([function for function in self.functions.values() if function.events]))
        while work:
            function = next(iter(work))
            del work[function]
            summary, inside = function.summary.snapshot(), function.snapshot()
            function.step()
            if function.snapshot() != inside:
                work[function] = None
            if function.summary.snapshot() != summary:
                work.update(callers.get(function.instance, {}))
                if "indirect" in function.instance.decl.marks:
                    work.update(indirect)

    def changed_keys(self, instance: Instance) -> set[int]:
        """The parameters of a function that are keys whose values it changes."""
        summary = self.summary(instance)
        changed = summary.changed if summary else set()
        return {
            token[0]
            for token in changed
            if isinstance(token, tuple) and token[1] and has_data_key(instance.params[token[0]].type)
        }

    def home(self, state: State) -> Variable:
        """What stands for the object of a state in groups of variables."""
        return self.state_homes.setdefault(state, Variable("state", types.POINTER))

    def keys_in_states(self) -> Iterator[tuple[Instance, State]]:
        """The functions of the user's that may put what the value of a key holds into a state."""
        for instance, function in self.functions.items():
            for home, state in function.states.items() if instance.file is not None else ():
                held = function.held.get(function.group(home), NOTHING)
                if state is not WALKED and WALKED in held:
                    yield instance, WALKED
                elif any(isinstance(token, tuple) and has_data_key(instance.params[token[0]].type) for token in held):
                    yield instance, state

    def keys_that_share(self) -> set[tuple[Instance, int]]:
        """The functions of the user's that put a part of one key's value into another's, and where."""
        found = set()
        for instance, function in self.functions.items():
            for (target, source), line in function.summary.linked.items():
                both = (instance.params[target].type, instance.params[source].type)
                if instance.file is not None and all(map(has_data_key, both)):
                    found.add((instance, line or instance.decl.node.lineno))
        return found

    def constants_in_keys(self) -> Iterator[tuple[Instance, Static | State]]:
        """The functions of the user's that may put a constant, or a part of a state, into the value of a key."""
        for instance, function in self.functions.items():
            held = (function.held.get(function.group(p), NOTHING) for p in instance.params if has_data_key(p.type))
            if instance.file is not None:
                for token in union(held):
                    if not isinstance(token, tuple):
                        yield instance, token

    def constants_given(self) -> Tokens:
        """The constants that some function may return that is called by way of a value."""
        found: Tokens = NOTHING
        for instance, function in self.functions.items():
            if "indirect" in instance.decl.marks:
                found |= function.summary.result | function.summary.result_holds
        return frozenset(token for token in found if not isinstance(token, tuple))

    def summary(self, instance: Instance | None) -> Summary | None:
        """What is known of a function; None of one that is not compiled here."""
        function = self.functions.get(instance) if instance is not None else None
        return function.summary if function else None
