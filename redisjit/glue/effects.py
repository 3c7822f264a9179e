"""What a checked handler does: which keys it writes, whether it writes otherwise, what it reads that is not data.

Facts come from the table of the modules API (`writes`, `nondeterministic`) and from marks in the prelude; they travel
from callee to caller by fixpoint. Where a value's origin cannot be followed, all keys it may come from count.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from redisjit.frontend import library, types
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    CallIndirect,
    Const,
    Do,
    Expr,
    Instance,
    Prim,
    RawCall,
    Read,
    SetField,
    Variable,
)
from redisjit.glue import access
from redisjit.glue.servercommands import READING, UNREPEATABLE, repeatable
from redisjit.raw import table

# Changes that never need more memory.
SHRINKING = frozenset(("DeleteKey", "UnlinkKey", "SetExpire", "SetAbsExpire"))
STATE = "a state of the module"  # as a source of what a replica would do otherwise
EXPIRING = frozenset(("SetExpire", "SetAbsExpire"))


class Effects:
    """What one function does. `writes` holds the positions of the parameters whose keys it changes."""

    def __init__(self) -> None:
        self.writes: set[int] = set()
        self.does: dict[int, frozenset[str]] = {}  # with the keys of parameters (see `access`)
        self.named: set[int] = set()  # the parameters whose keys' names it asks for
        self.calls = False  # it calls commands, which may be about any key
        self.writes_dataset = False
        self.grows = False
        self.unordered = False  # it sees data in an order that may differ on a replica
        self.sources: dict[str, int] = {}  # what makes it unrepeatable, and the line where that stands
        self.expires = False  # it gives a key an expiry
        self.raw_writes = False  # it changes data through `redisjit.raw` ...
        self.raw_replicates = False  # ... and sees to its replication itself

    def snapshot(self) -> tuple[object, ...]:
        flags = (self.writes_dataset, self.grows, self.unordered, self.expires, self.raw_writes, self.raw_replicates)
        known = (len(self.writes), sum(map(len, self.does.values())), len(self.named), self.calls)
        return (known, flags, len(self.sources))

    def do(self, parameters: frozenset[int], words: frozenset[str]) -> None:
        """Note what is done with the keys of parameters."""
        for index in parameters:
            self.does[index] = self.does.get(index, access.NOTHING) | words

    def access_of(self, index: int) -> tuple[str, ...]:
        """The flags of the key specification of a parameter."""
        words = self.does.get(index, access.NOTHING)
        writes = index in self.writes
        if index in self.named and self.calls:  # a command that is called may be about it
            words |= {"access", "update"} if self.writes_dataset else {"access"}
        if writes and not words & access.WRITES:
            words |= {"update"}  # of an object in it
        return access.names(words, writes=writes or bool(words & access.WRITES))


class Parts(dict[type[Any], tuple[str, ...] | None]):
    """The fields of each kind of node in which there may be nodes; None for what is not one."""

    def __missing__(self, kind: type[Any]) -> tuple[str, ...] | None:
        found = None
        if is_dataclass(kind):
            found = tuple(field.name for field in fields(kind) if field.name not in ("type", "types", "make"))
        self[kind] = found
        return found


PARTS = Parts()


def nodes(value: Any) -> Iterator[Any]:
    """Every node of a typed tree, parents first."""
    work = [value]
    while work:
        node = work.pop()
        if isinstance(node, list):
            work += node
        elif (names := PARTS[type(node)]) is not None:
            yield node
            work += [getattr(node, name) for name in names]


class Analysis:
    """The effects of every function of a program."""

    def __init__(self, instances: list[Instance]) -> None:
        self.instances = [instance for instance in instances if instance.body is not None]
        self.effects = {instance: Effects() for instance in self.instances}
        self.trees = {instance: list(nodes(instance.body)) for instance in self.instances}
        self.origins = {instance: self.origins_of(instance) for instance in self.instances}
        changed = True
        while changed:
            changed = False
            for instance in self.instances:
                before = self.effects[instance].snapshot()
                self.step(instance)
                changed |= self.effects[instance].snapshot() != before

    def line_of_writing(self, instance: Instance) -> int:
        """The line of a function's own that changes data; 0 when none does."""
        for node in self.trees[instance]:
            if isinstance(node, (Call, CallIndirect, RawCall)):
                effects = Effects()
                callee = node.instance if isinstance(node, Call) else None
                if isinstance(node, RawCall):
                    self.raw_call(node, effects, {})
                    self.raw_call_of_user(node, effects, {})
                elif isinstance(node, Call) and callee is not None:
                    self.call(instance, node, effects, {})
                elif isinstance(node, CallIndirect):
                    effects.writes_dataset = self.effects[instance].writes_dataset
                if effects.writes_dataset or effects.raw_writes or effects.raw_replicates:
                    return node.line or instance.decl.node.lineno
        return 0

    def origins_of(self, instance: Instance) -> dict[Variable, frozenset[int]]:
        """For each variable, the parameters that its value may come from."""
        origins: dict[Variable, frozenset[int]] = {
            variable: frozenset((index,))
            for index, variable in enumerate(instance.params)
            if types.may_hold_key(variable.type)
        }
        assigns = [
            node for node in self.trees[instance] if isinstance(node, Assign) and types.may_hold_key(node.var.type)
        ]
        mixes = list(self.mixes(instance))
        changed = True
        while changed:
            changed = False
            for values, into in mixes:
                found = frozenset[int]().union(*(self.origin(value, origins) for value in values))
                for variable in into:
                    if not found <= origins.get(variable, frozenset()):
                        origins[variable] = origins.get(variable, frozenset()) | found
                        changed = True
            for node in assigns:
                found = origins.get(node.var, frozenset()) | self.origin(node.value, origins)
                if found != origins.get(node.var, frozenset()):
                    origins[node.var] = found
                    changed = True
        return origins

    def mixes(self, instance: Instance) -> Iterator[tuple[list[Expr], list[Variable]]]:
        """What a call (or a field's assignment) may store in what: any of its values in any object among them."""
        for node in self.trees[instance]:
            if isinstance(node, Call):
                values = node.args
            elif isinstance(node, CallIndirect):
                values = [node.function, *node.args]
            elif isinstance(node, SetField):
                values = [node.obj, node.value]
            else:
                continue
            values = [value for value in values if types.may_hold_key(value.type)]
            if len(values) < 2:
                continue
            reads = [read.var for read in nodes(values) if isinstance(read, Read)]
            into = [variable for variable in reads if is_container(variable.type) and types.may_hold_key(variable.type)]
            if into:
                yield values, into

    @staticmethod
    def origin(value: Expr, origins: dict[Variable, frozenset[int]]) -> frozenset[int]:
        found: frozenset[int] = frozenset()
        for node in nodes(value):
            if isinstance(node, Read):
                found |= origins.get(node.var, frozenset())
        return found

    def step(self, instance: Instance) -> None:
        effects = self.effects[instance]
        origins = self.origins[instance]
        for node in self.trees[instance]:
            if isinstance(node, RawCall):
                self.raw_call(node, effects, origins)
                if instance.file is not None:
                    self.raw_call_of_user(node, effects, origins)
            elif isinstance(node, Call) and node.instance is not None:
                self.call(instance, node, effects, origins)
            elif isinstance(node, Prim) and node.op == "state.pointer":
                effects.sources.setdefault(STATE, node.line)
            elif isinstance(node, CallIndirect):  # any function that is a value somewhere
                for callee in self.instances:
                    if "indirect" in callee.decl.marks:
                        args = [node.function, *node.args]
                        self.absorb(self.effects[callee], args, effects, origins)
                        for index, words in self.effects[callee].does.items():
                            if index < len(args):
                                effects.do(self.origin(args[index], origins), words)
                        for source in self.effects[callee].sources:
                            effects.sources.setdefault(source, node.line)

    def raw_call(self, node: RawCall, effects: Effects, origins: dict[Variable, frozenset[int]]) -> None:
        function = table.function(node.name)
        when = function.writes_when
        writes = function.writes is not None and not (when is not None and not applies(when, node.args))
        for index in access.handles(node.name):
            if index < len(node.args):
                words = access.of_function(node.name, node.args, writes=writes and index == function.writes)
                effects.do(self.origin(node.args[index], origins), words)
        if writes and function.writes is not None:
            if function.writes == table.WRITES_DATASET:
                effects.writes_dataset = effects.grows = True
            else:
                effects.writes |= self.origin(node.args[function.writes], origins)
                effects.grows |= node.name not in SHRINKING
        when = function.nondeterministic_when
        if function.nondeterministic and not (when is not None and not applies(when, node.args)):
            effects.sources.setdefault(f"raw.{node.name}()", node.line)
        if function.unordered:
            effects.unordered = True
        if node.name in EXPIRING:
            effects.expires = True

    def raw_call_of_user(self, node: RawCall, effects: Effects, origins: dict[Variable, frozenset[int]]) -> None:
        """What else a call through `redisjit.raw` means: nothing of the prelude stands around it."""
        function = table.function(node.name)
        if node.name in ("Replicate", "ReplicateVerbatim"):
            effects.raw_replicates = True
        if node.name == "Call":
            self.server_command_by_name(constant_text(node.args[1]), node.line, effects)
            effects.raw_replicates |= "!" in (constant_text(node.args[2]) or "")
            effects.raw_writes |= effects.writes_dataset
        elif function.writes is not None:
            effects.raw_writes = True
            if function.writes != table.WRITES_DATASET and not self.origin(node.args[function.writes], origins):
                effects.writes_dataset = True  # a key handle from nobody knows where

    def call(self, instance: Instance, node: Call, effects: Effects, origins: dict[Variable, frozenset[int]]) -> None:
        callee = node.instance
        assert callee is not None
        marks = callee.decl.marks
        known = self.effects.get(callee)
        crossing = instance.file is not None and callee.file is None
        name = (
            f"{callee.params[0].type}.{callee.decl.name}"
            if callee.owner and callee.params
            else library.shown(callee.decl.name)
        )
        if "foreign" in marks:
            name = f"the C function {name}()"
        if "writes_all" in marks:
            self.server_command(node, effects)
            effects.calls |= crossing
            return
        if crossing and callee.decl.name == "name" and "property" in marks:
            effects.named |= self.origin(node.args[0], origins)
        inside = known.does if known is not None else {}
        for index, value in enumerate(node.args):
            words = inside.get(index, access.NOTHING)
            if index == 0:
                words = access.of_method(marks, words)
            elif "reads_other" in marks:
                words |= {"access"}
            if words:
                effects.do(self.origin(value, origins), words)
        if "changes" in marks:  # by a command of the server's
            effects.writes |= self.origin(node.args[0], origins)
            effects.grows |= "shrinks" not in marks
        effects.unordered |= "unordered" in marks
        if "nondeterministic" in marks:
            effects.sources.setdefault(name, node.line)
        if known is None:
            return
        self.absorb(known, node.args, effects, origins, shrinks="shrinks" in marks)
        if "deterministic" not in marks:
            for source in known.sources:
                effects.sources.setdefault(name if crossing else source, node.line)

    def absorb(
        self,
        known: Effects,
        args: list[Expr],
        effects: Effects,
        origins: dict[Variable, frozenset[int]],
        *,
        shrinks: bool = False,
    ) -> None:
        """What a call of a function that does `known` means for its caller."""
        for index in known.writes:
            if index < len(args):
                effects.writes |= self.origin(args[index], origins)
        if known.writes and not shrinks:
            effects.grows |= known.grows
        effects.writes_dataset |= known.writes_dataset
        effects.grows |= known.writes_dataset
        effects.unordered |= known.unordered
        effects.named |= {
            found for index in known.named if index < len(args) for found in self.origin(args[index], origins)
        }
        effects.calls |= known.calls
        effects.expires |= known.expires
        effects.raw_writes |= known.raw_writes
        effects.raw_replicates |= known.raw_replicates

    def server_command(self, node: Call, effects: Effects) -> None:
        """`ctx.call` and `ctx.replicate`: what the named command does."""
        command = node.args[1]
        while isinstance(command, Prim) and command.args:  # text as bytes
            command = command.args[0]
        text = None
        if isinstance(command, Const):
            value = command.value
            text = value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)
        options = call_options(node)
        reads = self.server_command_by_name(text, node.line, effects, quiet=bool(options & {"no_writes", "dry_run"}))
        if text is not None and not repeatable(text.lower(), constant_words(node.args[2])):
            effects.sources.setdefault(f"the command {text} with these arguments", node.line)
        for option in sorted(options - {"no_writes", "protocol"}):  # on a replica nothing is refused
            effects.sources.setdefault(f"a call with {option}=", node.line)
        if node.decl.name == "context_call_then":
            effects.sources.setdefault("a reply that comes later", node.line)
        if node.decl.name == "replicate":
            effects.writes_dataset = effects.grows = True
        elif reads and node.decl.cls is not None:
            node.decl = node.decl.cls.methods["call_read"]  # nothing to replicate

    @staticmethod
    def server_command_by_name(text: str | None, line: int, effects: Effects, *, quiet: bool = False) -> bool:
        """Note what a command of the server's does (None: it is not named in the code); whether it only reads.

        A call that is `quiet` writes nothing, whatever the command is.
        """
        if text is None:
            effects.writes_dataset |= not quiet
            effects.sources.setdefault("a command that is not named in the code", line)
            return quiet
        name = text.lower()
        if name not in READING and not quiet:
            effects.writes_dataset = effects.grows = True
        if name in UNREPEATABLE:
            effects.sources.setdefault(f"the command {text}", line)
        return quiet or name in READING


def call_options(node: Call) -> set[str]:
    """The options of `ctx.call` that may be on: given, and not as the constant that is their default."""
    given = node.decl.node.args.kwonlyargs
    found = set()
    for arg, default, value in zip(given, node.decl.node.args.kw_defaults, node.args[-len(given) :], strict=False):
        known = value.value if isinstance(value, Const) else None
        if arg.arg in ("no_writes", "dry_run") and known is None:
            continue  # it may be off, and then the command writes
        if not isinstance(default, ast.Constant) or known != default.value:
            found.add(arg.arg)
    return found


def constant_words(value: Expr) -> list[str | None] | None:
    """The words of `ctx.call(command, *words)`: None for one that is no constant, or for all of a tuple."""
    if not isinstance(value, Block):
        return None
    words: list[str | None] = []
    for statement in value.stmts:
        call = statement.value if isinstance(statement, Do) else None
        if isinstance(call, Call) and call.decl.name == "_push":
            word = call.args[1]
            while isinstance(word, (Prim, Call)) and word.args:  # text as bytes
                word = word.args[0]
            text = word.value if isinstance(word, Const) else None
            words.append(text.decode("utf-8", "replace") if isinstance(text, bytes) else text and str(text))
    return words


def constant_text(value: Expr) -> str | None:
    """What a `raw.cstring(...)` says, or None for any other pointer."""
    if isinstance(value, Prim) and value.op == "cstring":
        return str(value.target, "utf-8", "replace") if isinstance(value.target, bytes) else str(value.target)
    return None


def applies(when: table.When, args: list[Expr]) -> bool:
    """Whether a fact that depends on an argument's bits may hold for these arguments."""
    value = args[when.param]
    return not isinstance(value, Const) or bool(value.value & when.mask)


def is_container(type: types.Type) -> bool:
    """Whether a value of this type is, or has, an object in which something can be stored."""
    type = types.resolve(type)
    if isinstance(type, types.FunctionType):
        return any(map(is_container, type.captures))
    if isinstance(type, types.OptionalType):
        return is_container(type.item)
    if isinstance(type, types.TupleType):
        return any(map(is_container, type.items))
    return isinstance(type, types.ClassType) and not type.decl.uncounted
