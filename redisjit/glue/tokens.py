"""Tokens of the analysis of what functions do with objects: a constant, a parameter's object, something inside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from redisjit.declare.states import State
from redisjit.frontend import tree, types
from redisjit.frontend.tree import Expr
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.statics import Static

    Token = Static | State | tuple[int, int]  # a parameter's object, or (True) something inside it
    Tokens = frozenset[Token]
else:
    Token = Tokens = object

NOTHING: Tokens = frozenset()
# Primitives that write to the memory at their first operand, and calls of the server's that free it.
WRITING = frozenset(("mem.store", "mem.drop", "mem.take", "mem.set", "mem.copy", "mem.move", "raw.store"))
LOADING = frozenset(("mem.load", "mem.peek", "mem.take", "raw.load", "generator.take"))
FREEING = frozenset(("Free", "Realloc"))
ITEMS = ("list", "vartuple", "dict", "set", "frozenset", "deque")  # they hold what they are of, and nothing else
WALKED = State(None, "", 0, -1, "", 0, flushed=False)  # stands for all objects that are met on walks over keys
ROOT = 2  # in a token: the object that a key holds, which may be assigned to another: that copies it


def may_lead(type: Type) -> bool:
    """Whether a value of this type is, or leads to, an object that can change."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return may_lead(type.item)
    if isinstance(type, types.TupleType):
        return any(map(may_lead, type.items))
    if isinstance(type, types.FunctionType):
        return any(map(may_lead, type.captures))
    return type is types.POINTER or (
        isinstance(type, types.ClassType) and (type.counted or type.decl.name == "DataKey")
    )


def has_data_key(type: Type) -> bool:
    """Whether a value of this type is a key that holds an object, or has one."""
    type = types.resolve(type)
    if isinstance(type, types.ClassType):
        return type.decl.name == "DataKey" or any(map(has_data_key, type.args))
    if isinstance(type, types.OptionalType):
        return has_data_key(type.item)
    return isinstance(type, types.TupleType) and any(map(has_data_key, type.items))


def is_data_key(type: Type) -> bool:
    type = types.resolve(type)
    return isinstance(type, types.ClassType) and type.decl.name == "DataKey"


def may_hold(type: Type) -> bool:
    """Whether an object of this type may hold others that can change. An array's memory may be another array's."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return may_hold(type.item)
    if isinstance(type, types.ClassType) and not type.decl.user and type.decl.name in ITEMS:
        return any(map(may_lead, type.args))
    return True


def can_change(type: Type) -> bool:
    """Whether an object of this type, or one that it leads to, can change."""
    type = types.resolve(type)
    if isinstance(type, types.ClassType) and type.decl.name in ("vartuple", "frozenset") and not type.decl.user:
        return any(map(can_change, type.args))
    if isinstance(type, types.TupleType):
        return any(map(can_change, type.items))
    if isinstance(type, types.OptionalType):
        return can_change(type.item)
    return isinstance(type, types.ClassType)


def inside(tokens: Iterable[Token]) -> Tokens:
    """What may be reached from these."""
    return frozenset((token[0], True) if isinstance(token, tuple) else token for token in tokens)


def union(parts: Iterable[Tokens]) -> Tokens:
    """All tokens of several sets."""
    found: Tokens = NOTHING
    for part in parts:
        found |= part
    return found


def children(node: Expr) -> Iterator[Expr]:
    """The expressions inside an expression whose values it may pass on: not the test of a conditional."""
    if isinstance(node, tree.Conditional):
        yield node.then
        yield node.other
        return
    if is_dataclass(node):
        for item in fields(node):
            found = getattr(node, item.name)
            if isinstance(found, Expr):
                yield found
            elif isinstance(found, list):
                yield from (part for part in found if isinstance(part, Expr))
