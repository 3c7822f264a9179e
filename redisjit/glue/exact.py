"""What functions put into which objects, one by one: whether a part of one key's value becomes part of another's.

The analysis of `readonly` keeps what objects may hold for groups of variables, which is quick and says too much here.
This one follows the values themselves: what a variable may be, and what was put into its own object.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

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


class Exact:
    """The part of the analysis of one function that is about single objects."""

    analysis: ReadOnly
    instance: Instance
    summary: Summary

    def __init__(self) -> None:
        self.parts: dict[Variable, Tokens] = {}  # what is put into a variable's own object
        self.copies: dict[Variable, Variable] = {}  # variables that are assigned one another: one has their parts
        self.exact: dict[Variable, Tokens] = {}  # what a variable may be
        self.items: dict[Variable, list[Tokens] | None] = {}  # what the items of a tuple may be, where they are known

    def note_assign(self, variable: Variable, value: Expr) -> None:
        """A variable is assigned a value."""
        self.note_items(variable, value)
        self.exact[variable] = self.exact.get(variable, NOTHING) | self.being(value)
        self.note_copy(variable, value)
        self.add_parts([variable], self.parts_of(value))

    def note_store(self, target: Expr, value: Expr, roots: Iterable[Variable]) -> None:
        """A value is put into an object."""
        owners = {token[0] for token in self.being(target) if isinstance(token, tuple)}
        self.add_parts([*roots, *(self.instance.params[index] for index in owners)], self.stored(value))

    def note_key(self, node: tree.Call) -> None:
        """A value is assigned to a key: the whole of another key's is copied, its parts are not."""
        is_ = self.being(node.args[1])
        whole = {token[0] for token in is_ if isinstance(token, tuple) and token[1] == ROOT}
        stored = self.stored(node.args[1])
        parts = frozenset(token for token in stored if isinstance(token, tuple) and token[0] not in whole)
        self.link(self.being(node.args[0]), parts, node.line)

    def note_call(self, summary: Summary, node: tree.Call, roots: list[set[Variable]]) -> None:
        """A function is called that puts things into its parameters."""
        for left, right in summary.linked:
            if max(left, right) < len(node.args):
                self.link(self.being(node.args[left]), self.stored(node.args[right]), node.line)
        for index, parts in summary.parts.items():
            if index < len(roots):
                self.add_parts(roots[index], self.translate_parts(parts, node.args))

    def note_items(self, variable: Variable, value: Expr) -> None:
        """Tell the items of a tuple from one another, if it is always made of items."""
        if isinstance(value, tree.MakeTuple):
            found = [self.being(item) for item in value.items]
            known = self.items.setdefault(variable, found)
            if known is not None:
                self.items[variable] = [old | new for old, new in zip(known, found, strict=True)]
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
            items = self.items.get(node.value.var)
            return self.being(node.value) if items is None else items[node.index]
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

    def add_parts(self, roots: Iterable[Variable], tokens: Tokens) -> None:
        for variable in map(self.original, roots if tokens else ()):
            self.parts[variable] = self.parts.get(variable, NOTHING) | tokens

    def original(self, variable: Variable) -> Variable:
        while (other := self.copies.get(variable)) is not None:
            variable = other
        return variable

    def note_copy(self, variable: Variable, value: Expr) -> None:
        while isinstance(value, (tree.Block, tree.Wrap, tree.Unwrap)):
            value = value.value
        if isinstance(value, tree.Read):
            left, right = self.original(variable), self.original(value.var)
            if left is not right:
                self.copies[left] = right
                self.add_parts([right], self.parts.pop(left, NOTHING))

    def parts_of(self, node: Expr) -> Tokens:
        """What was put into a value's own object. Unlike what it may hold, this is not one for all that it meets."""
        if not may_lead(node.type) or not may_hold(node.type) or isinstance(node, tree.StaticRef):
            return NOTHING
        if isinstance(node, tree.Read):
            return self.parts.get(self.original(node.var), NOTHING)
        if isinstance(node, tree.Block):
            return self.parts_of(node.value)
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
