"""Objects of the module's that handlers read and change (`module.state`).

Such an object is made when the module is loaded, from the bytes of what it was when the file had been imported, and
lives until the module is unloaded: a name that stands for it is the word of memory that points to it. What is loaded
or emptied replaces its fields, so that it is one object all the time.
"""

from __future__ import annotations

import ast
import enum
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.language import UnsupportedGlobal
from redisjit.frontend import types
from redisjit.frontend.annotations import instance_type
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.schemas import Schema, is_family, is_node
from redisjit.frontend.tree import Block, Const, Expr, Prim, SetField

if TYPE_CHECKING:
    from redisjit.declare.states import State
    from redisjit.frontend.program import Program

INSTEAD = "give module.state() an object of a class whose annotated fields can be saved"


def memory_name(state: State) -> str:
    """The name of the memory that points to the object."""
    return f"state.{state.index}"


class States:
    """The states of a program, each with its type and what its object is at first, as bytes."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.initial: dict[State, bytes] = {}
        self.types: dict[State, types.ClassType] = {}
        self.by_id = {id(state.value): state for state in program.states}
        self.parts: dict[int, State] = {}  # objects inside: they are no constants
        for state in program.states:
            for part in inside(state.value):
                other = self.parts.setdefault(id(part), state)
                if other is not state:
                    raise refused(state, f"it shares a {type(part).__name__} with another state")
            self.types[state] = self.type_of(state)
            self.initial[state] = self.bytes_of(state)

    def type_of(self, state: State) -> types.ClassType:
        decl = self.program.universe.entity(type(state.value), type(state.value).__name__)
        if not isinstance(decl, ClassDecl) or not decl.user:
            raise refused(state, f"it is a {type(state.value).__name__}")
        if decl.params:
            raise refused(state, f"its class {decl.name} is generic")
        found = instance_type(decl, self.program.prelude)
        if not isinstance(found, types.ClassType):
            raise refused(state, f"it is a {decl.name}, which cannot change")
        if is_node(self.program, found):
            raise refused(state, f"objects of its class {decl.name} can lead to one another", "put it into a field")
        if is_family(found):
            raise refused(state, f"its class {decl.name} has subclasses", "put it into a field")
        Schema(self.program, found)
        return found

    def bytes_of(self, state: State) -> bytes:
        """What the object is at first."""
        state.note()
        try:
            return self.program.save_object(state.value)
        except Exception as error:
            raise refused(state, f"it is not what its annotations say ({error})") from error


def inside(value: Any) -> list[Any]:
    """The objects that an object leads to, itself too, as far as they can change."""
    from redisjit.declare.states import attributes

    found: dict[int, Any] = {}
    work = [value]
    while work:
        item = work.pop()
        if id(item) in found or isinstance(item, int | float | bytes | str | type | enum.Enum | None):
            continue
        if not isinstance(item, tuple | frozenset):
            found[id(item)] = item
        if isinstance(item, dict):
            work += [*item.keys(), *item.values()]
        elif hasattr(item, "__iter__") and not hasattr(item, "dtype"):
            work += list(item)
        work += attributes(item).values() if type(item).__module__ not in ("builtins", "collections", "numpy") else []
    return list(found.values())


def refused(state: State, problem: str, instead: str = INSTEAD) -> CompileError:
    return CompileError(UnsupportedGlobal(Span(state.file, state.line), "module.state()", problem, instead))


def value_of(c: FunctionContext, value: Any, name: str, node: ast.expr) -> Expr | None:
    """The object of a state, if that is what a global name stands for."""
    states = c.program.state_objects()
    state = states.by_id.get(id(value))
    if state is not None:
        return reference(c, state, node.lineno)
    if id(value) in states.parts:
        hint = "reach it by way of the state"
        c.refuse(UnsupportedGlobal(c.span(node), name, "it is a part of a state of the module", hint))
    return None


def reference(c: FunctionContext, state: State, line: int) -> Expr:
    pointer = Prim(types.POINTER, "state.pointer", [], line, state)
    return Prim(c.program.state_objects().types[state], "object.at", [pointer], line)


# What glue is made of


def numbered(c: FunctionContext, node: ast.Call) -> State:
    return next(state for state in c.program.states if state.index == ast.literal_eval(node.args[0]))


def state_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`state_object(n)`: the object."""
    return reference(c, numbered(c, node), node.lineno)


def state_memory(c: FunctionContext, node: ast.Call) -> Expr:
    """`state_memory(n)`: where the pointer to it stands."""
    return Prim(types.POINTER, "module.memory", [], node.lineno, (memory_name(numbered(c, node)), 8))


def state_initial(c: FunctionContext, node: ast.Call) -> Expr:
    """`state_initial(n)`: the bytes that it is made from."""
    return Const(types.BYTES, c.program.state_objects().initial[numbered(c, node)])


def move_fields(c: FunctionContext, node: ast.Call) -> Expr:
    """`move_fields(to, from)`: make one object what another of its class is."""
    to, source = c.expr(node.args[0], None), c.expr(node.args[1], None)
    type = types.resolve(to.type)
    assert isinstance(type, types.ClassType)
    stmts = [
        SetField(to, name, Prim(kind, "field.peek", [source], node.lineno, name))
        for name, kind in c.program.fields(type).items()
    ]
    return Block(types.NONE, [*stmts], Const(types.NONE, None))


FUNCTIONS = {
    "state_object": state_object,
    "state_memory": state_memory,
    "state_initial": state_initial,
    "move_fields": move_fields,
}
