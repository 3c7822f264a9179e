"""What functions put into which objects, one by one: whether a part of one key's value becomes part of another's.

The analysis of `readonly` keeps what objects may hold for groups of variables, which is quick and says too much here.
This one follows the values themselves: what a variable may be, what was put into its own object, and which other
variables have that object, or one that it lies in.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from redisjit.frontend import tree, types
from redisjit.frontend.tree import Expr, Instance, Variable
from redisjit.glue.tokens import (
    LOADING,
    NOTHING,
    ROOT,
    Tokens,
    children,
    has_data_key,
    inside,
    is_data_key,
    may_hold,
    may_lead,
    union,
)

if TYPE_CHECKING:
    from redisjit.glue.readonly import ReadOnly, Summary


Variables = frozenset[Variable]
NONE: Variables = frozenset()


class Origins(NamedTuple):
    """Where a value comes from: variables whose objects it may be, may lie in, or may hold."""

    same: Variables = NONE
    around: Variables = NONE
    held: Variables = NONE

    @property
    def all(self) -> Variables:
        return self.same | self.around | self.held


def together(parts: Iterable[Origins]) -> Origins:
    parts = list(parts)
    return Origins(*(frozenset().union(*kind) for kind in zip(*parts, strict=True))) if parts else Origins()


class Exact:
    """The part of the analysis of one function that is about single objects."""

    analysis: ReadOnly
    instance: Instance
    summary: Summary

    def __init__(self) -> None:
        self.parts: dict[Variable, Tokens] = {}  # what is put into a variable's own object
        self.origin: dict[Variable, Origins] = {}  # where a variable's object comes from; what was put into it
        self.exact: dict[Variable, Tokens] = {}  # what a variable may be
        self.items: dict[Variable, list[list[Expr]] | None] = {}  # of a tuple that is always made of items
        self.assigned: set[Variable] = set()  # the variables of which all that is assigned to them is seen
        self.open: set[Variable] = set()  # tuples whose items are looked at

    def note_assign(self, variable: Variable, value: Expr) -> None:
        """A variable is assigned a value."""
        self.note_items(variable, value)
        self.exact[variable] = self.exact.get(variable, NOTHING) | self.being(value)
        self.origin[variable] = together([self.origin.get(variable, Origins()), self.origins(value)])
        self.add_parts([variable], self.parts_of(value), NONE)

    def note_store(self, target: Expr, value: Expr) -> None:
        """A value is put into an object."""
        owners = {token[0] for token in self.being(target) if isinstance(token, tuple)}
        changed = [*self.affected(target), *(self.instance.params[index] for index in owners)]
        self.add_parts(changed, self.stored(value), self.origins(value).all)

    def note_key(self, node: tree.Call) -> None:
        """A value is assigned to a key: the whole of another key's is copied, its parts are not."""
        is_ = self.being(node.args[1])
        whole = {token[0] for token in is_ if isinstance(token, tuple) and token[1] == ROOT}
        stored = self.stored(node.args[1])
        parts = frozenset(token for token in stored if isinstance(token, tuple) and token[0] not in whole)
        self.link(self.being(node.args[0]), parts, node.line)

    def note_call(self, summary: Summary, node: tree.Call) -> None:
        """A function is called that puts things into its parameters."""
        for left, right in summary.linked:
            if max(left, right) < len(node.args):
                self.link(self.being(node.args[left]), self.stored(node.args[right]), node.line)
        for index, parts in summary.parts.items():
            if index < len(node.args):
                if node.decl.scope.file is None:  # which moves what it has, and mixes nothing
                    parts = frozenset(t for t in parts if not isinstance(t, tuple) or t[0] != index)
                given = [
                    node.args[token[0]] for token in parts if isinstance(token, tuple) and token[0] < len(node.args)
                ]
                tokens = self.translate_parts(parts, node.args) | union(map(self.parts_of, given))
                self.add_parts(self.affected(node.args[index]), tokens, together(map(self.origins, given)).all)

    def note_items(self, variable: Variable, value: Expr) -> None:
        """Tell the items of a tuple from one another, if it is always made of items."""
        if isinstance(value, tree.MakeTuple):
            known = self.items.setdefault(variable, [])
            if known is not None and value.items not in known:
                known.append(value.items)
        else:
            self.items[variable] = None

    def stored(self, value: Expr) -> Tokens:
        """What is stored with a value: itself, and what was put into it."""
        return self.being(value) | self.parts_of(value)

    def being(self, node: Expr) -> Tokens:
        """What a value may be, as `value` says it, but of what was loaded only what was put there itself."""
        if not may_lead(node.type) or isinstance(node, (tree.StaticRef, tree.New)):
            return NOTHING
        if isinstance(node, tree.Read):
            return self.exact.get(node.var, NOTHING)
        if isinstance(node, tree.Block):
            return self.being(node.value)
        if isinstance(node, tree.TupleItem) and isinstance(node.value, tree.Read):
            items = self.items_at(node.value.var, node.index)
            if items is None:
                return self.being(node.value)
            found = union(map(self.being, items))
            self.open.discard(node.value.var)
            return found
        if isinstance(node, tree.Call):
            if "key_value" in node.decl.marks:
                return frozenset((token[0], ROOT) for token in self.being(node.args[0]) if isinstance(token, tuple))
            summary = self.analysis.summary(node.instance)
            return NOTHING if summary is None else self.translate_parts(summary.result_exact, node.args)
        found = union(self.being(child) for child in children(node))
        loads = isinstance(node, tree.GetField) or (isinstance(node, tree.Prim) and node.op in LOADING)
        if loads and types.resolve(node.type) is not types.POINTER:
            return inside(found) | union(self.parts_of(child) for child in children(node))
        return found

    def known_parts(self) -> tuple[int, ...]:
        """Changes whenever anything more is known."""
        return (
            sum(map(len, self.parts.values())),
            sum(map(len, self.exact.values())),
            sum(len(kind) for origin in self.origin.values() for kind in origin),
        )

    def items_at(self, variable: Variable, index: int) -> list[Expr] | None:
        """What may be an item of a tuple; None where that is not known. Ends with `open.discard`."""
        known = self.items.get(variable, [] if variable in self.assigned else None)
        if known is None or variable in self.open:
            return None
        self.open.add(variable)
        return [items[index] for items in known]

    def origins(self, node: Expr) -> Origins:
        """The variables that a value has to do with."""
        if not may_lead(node.type) or isinstance(node, tree.StaticRef):
            return Origins()
        if isinstance(node, tree.Read):
            return Origins(frozenset((node.var,)))
        if isinstance(node, tree.Block):
            return self.origins(node.value)
        if isinstance(node, tree.TupleItem) and isinstance(node.value, tree.Read):
            items = self.items_at(node.value.var, node.index)
            if items is not None:
                found = together(map(self.origins, items))
                self.open.discard(node.value.var)
                return found
        if isinstance(node, tree.Call):
            return self.origins_of_result(node)
        found = together(map(self.origins, children(node)))
        if isinstance(node, (tree.New, tree.MakeTuple)):
            return Origins(held=found.all)
        loads = isinstance(node, (tree.GetField, tree.TupleItem))
        loads = loads or (isinstance(node, tree.Prim) and node.op in LOADING)
        if isinstance(node, tree.CallIndirect):
            return Origins(found.all, found.all, NONE)
        if loads and types.resolve(node.type) is not types.POINTER:
            return Origins(found.held, found.same | found.around, found.held)
        return found

    def origins_of_result(self, node: tree.Call) -> Origins:
        summary = self.analysis.summary(node.instance)
        if summary is None or "key_value" in node.decl.marks or "walks" in node.decl.marks:
            return Origins()
        found = []
        for token in summary.result_exact | summary.result_parts:
            if isinstance(token, tuple) and token[0] < len(node.args):
                given = self.origins(node.args[token[0]])
                if token in summary.result_exact:
                    around = given.same | given.around
                    found.append(Origins(given.held, around, given.held) if token[1] else given)
                if token in summary.result_parts:
                    found.append(Origins(held=given.all))
        return together(found)

    def affected(self, target: Expr) -> set[Variable]:
        """The variables whose objects change, or hold something that changes, when a value is put into an object."""
        origins = self.origins(target)
        work = [(variable, False) for variable in origins.same] + [(variable, True) for variable in origins.around]
        seen: set[tuple[Variable, bool]] = set()
        while work:
            variable, deep = entry = work.pop()
            if entry in seen:
                continue
            seen.add(entry)
            origin = self.origin.get(variable, Origins())
            work += [(other, deep) for other in origin.same]
            work += [(other, True) for other in origin.around]
            work += [(other, True) for other in origin.held if deep]  # it may be one of those in there
        return {variable for variable, _ in seen}

    def add_parts(self, variables: Iterable[Variable], tokens: Tokens, held: Variables) -> None:
        for variable in variables:
            if tokens:
                self.parts[variable] = self.parts.get(variable, NOTHING) | tokens
            if held:
                origin = self.origin.get(variable, Origins())
                self.origin[variable] = origin._replace(held=origin.held | held)

    def parts_of(self, node: Expr) -> Tokens:
        """What was put into a value's own object. Unlike what it may hold, this is not one for all that it meets."""
        if not may_lead(node.type) or not may_hold(node.type) or isinstance(node, tree.StaticRef):
            return NOTHING
        if isinstance(node, tree.Read):
            return self.parts.get(node.var, NOTHING)
        if isinstance(node, tree.Block):
            return self.parts_of(node.value)
        if isinstance(node, tree.TupleItem) and isinstance(node.value, tree.Read):
            items = self.items_at(node.value.var, node.index)
            if items is not None:
                found = union(map(self.parts_of, items))
                self.open.discard(node.value.var)
                return found
        if isinstance(node, tree.Call):
            summary = self.analysis.summary(node.instance)
            if summary is None or "key_value" in node.decl.marks:
                return NOTHING
            return self.translate_parts(summary.result_parts, node.args)
        if isinstance(node, tree.New):
            return union(self.stored(child) for child in children(node))
        return union(self.parts_of(child) for child in children(node))

    def translate_parts(self, tokens: Tokens, args: list[Expr]) -> Tokens:
        found: Tokens = NOTHING
        for token in tokens:
            if isinstance(token, tuple) and token[0] < len(args):
                is_ = self.being(args[token[0]])
                if token[1] == ROOT:
                    found |= {(key[0], ROOT) for key in is_ if isinstance(key, tuple)}
                elif token[1]:
                    found |= inside(is_) | self.parts_of(args[token[0]])
                else:
                    found |= is_
        return found

    def link(self, targets: Tokens, sources: Tokens, line: int) -> None:
        """Something of one parameter's becomes part of another's; or, where a parameter has keys, of another key's."""
        for target in targets:
            for source in sources:
                if isinstance(target, tuple) and isinstance(source, tuple):
                    type = self.instance.params[target[0]].type
                    if target[0] != source[0] or (has_data_key(type) and not is_data_key(type)):
                        self.summary.linked.setdefault((target[0], source[0]), line)
