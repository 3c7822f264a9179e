"""Whether a command that waits may have changed something when it returns None, and so goes on waiting.

If it cannot, a call without an answer has only looked, and is not replicated. The statements are followed in the order
in which they may run; in doubt there is a change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redisjit.frontend import tree
from redisjit.frontend.tree import Expr, Instance, Stmt
from redisjit.glue.effects import Effects, nodes
from redisjit.glue.tokens import NOTHING, has_data_key, union

if TYPE_CHECKING:
    from redisjit.glue.effects import Analysis
    from redisjit.glue.readonly import Function, ReadOnly

JUMPS = (tree.Return, tree.Leave, tree.Break, tree.Continue)


def may_change_unanswered(instance: Instance, found: ReadOnly, analysis: Analysis) -> bool:
    """Whether some way through a function changes data and then returns None."""
    walk = _Walk(instance, found, analysis)
    after = walk.run(instance.body or [], False)
    return walk.found or bool(after)


def join(*states: bool | None) -> bool | None:
    """What is known where several ways meet; None of one that nobody goes."""
    known = [state for state in states if state is not None]
    return any(known) if known else None


class _Walk:
    """A way is True when something may have been changed on it, and None when there is none."""

    def __init__(self, instance: Instance, found: ReadOnly, analysis: Analysis) -> None:
        self.instance = instance
        self.function: Function = found.functions[instance]
        self.read_only = found
        self.analysis = analysis
        self.found = False
        self.jumps: dict[Any, bool | None] = {}  # what is known where jumps go: to labels, and out of loops
        self.loops: list[tuple[object, object]] = []
        self.cache: dict[int, bool] = {}

    def run(self, stmts: list[Stmt], state: bool | None) -> bool | None:
        for stmt in stmts:
            if state is None:
                return None
            state = self.stmt(stmt, state)
        return state

    def stmt(self, stmt: Stmt, state: bool) -> bool | None:
        if isinstance(stmt, tree.If):
            state = state or self.changes(stmt.test)
            return join(self.run(stmt.then, state), self.run(stmt.other, state))
        if isinstance(stmt, tree.While):
            return self.loop(stmt, state or self.changes(stmt.test))
        if isinstance(stmt, tree.Labelled):
            return join(self.run(stmt.body, state), self.jumps.pop(stmt.label, None))
        if isinstance(stmt, tree.Try):
            body = self.run(stmt.other, self.run(stmt.body, state))
            raised = state or any(map(self.changes, stmt.body))
            self.found |= any(map(self.changes, stmt.final))
            return self.run(stmt.final, join(body, *(self.run(handler.body, raised) for handler in stmt.handlers)))
        if isinstance(stmt, tree.Return):
            self.found |= (state or self.changes(stmt.value)) and not isinstance(stmt.value, tree.Wrap)
            return None
        if isinstance(stmt, tree.Leave):
            self.jump(stmt.label, state)
            return None
        if isinstance(stmt, (tree.Break, tree.Continue)):
            self.jump(self.loops[-1][isinstance(stmt, tree.Continue)], state)
            return None
        if isinstance(stmt, (tree.Raise, tree.Reraise)):
            return None
        return state or self.changes(stmt)

    def loop(self, stmt: tree.While, state: bool) -> bool | None:
        ends: tuple[object, object] = (object(), object())
        self.loops.append(ends)
        again = join(self.run(stmt.body, state), self.jumps.pop(ends[1], None))
        if again and not state:
            state = True
            self.run(stmt.body, state)
        self.loops.pop()
        return join(self.run(stmt.other, state), self.jumps.pop(ends[0], None))

    def jump(self, where: object, state: bool) -> None:
        self.jumps[where] = join(self.jumps.get(where), state)

    def changes(self, part: Expr | Stmt) -> bool:
        """Whether there is a change anywhere in a part, or something that jumps out of an expression."""
        known = self.cache.get(id(part))
        if known is None:
            inner = list(nodes(part))
            simple = isinstance(part, Expr | tree.Do | tree.Assign | tree.SetField)
            jumps = simple and any(isinstance(node, JUMPS) for node in inner)
            known = self.cache[id(part)] = jumps or any(map(self.is_change, inner))
        return known

    def is_change(self, node: Any) -> bool:
        value = self.function.value
        if isinstance(node, (tree.CallIndirect, tree.Resume)):
            return True
        if isinstance(node, tree.Call) and "key_value" in node.decl.marks:  # which looks at the object
            return False
        if isinstance(node, (tree.Call, tree.RawCall)):
            effects = Effects()
            origins = self.analysis.origins[self.instance]
            if isinstance(node, tree.RawCall):
                self.analysis.raw_call(node, effects, origins)
                self.analysis.raw_call_of_user(node, effects, origins)
                return bool(effects.writes or effects.writes_dataset or effects.raw_writes)
            if node.instance is None or "key_assign" in node.decl.marks:
                return True
            self.analysis.call(self.instance, node, effects, origins)
            if effects.writes or effects.writes_dataset or effects.raw_writes:
                return True
            summary = self.read_only.summary(node.instance)
            tokens = self.function.translate(summary.changed, node.args) if summary else NOTHING
        elif isinstance(node, tree.SetField):
            tokens = value(node.obj)[0]
        elif isinstance(node, tree.Access):
            tokens = value(node.array)[0] if node.value is not None else NOTHING
        elif isinstance(node, tree.Prim) and self.function.matters(node):
            tokens = union([value(node.args[0])[0]])
        else:
            return False
        params = self.instance.params
        return any(isinstance(token, tuple) and has_data_key(params[token[0]].type) for token in tokens)
