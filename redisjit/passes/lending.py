"""Variables that need not own what they hold: a parameter, or something in one that stays there, by another name.

The caller keeps its arguments alive, so a variable that is assigned once, a parameter, needs no count of its own.
Neither does one that is assigned a field of a parameter's, where no function gives the field another value once its
object is made, nor what has no name.
"""

from __future__ import annotations

from redisjit.frontend import types
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import Type
from redisjit.ir.blocks import Function, operations
from redisjit.ir.ops import FRAMES, Assign, Call, Prim, Register, Value
from redisjit.passes.ownership import RENAMES

PARTS = RENAMES | {"tuple.get"}
LOADERS = frozenset(("fill_record", "adapt_record"))  # of objects that nobody has yet


def run(functions: dict[Instance, Function]) -> None:
    """Find the variables of all functions."""
    assigned = {name for function in functions.values() for name in sets(function)}
    for function in functions.values():
        if not function.instance.generator and "consumes" not in function.instance.decl.marks:
            lend(function, assigned)


def sets(function: Function) -> list[str]:
    """The names of the fields of the user's classes that a function assigns."""
    decl = function.instance.decl
    if decl.scope.file is None and decl.name in LOADERS:
        return []
    return [
        op.target
        for op in operations(function)
        if isinstance(op, Prim) and op.name == "field.set" and of_user(op.args[0].type)
    ]


def of_user(type: Type) -> bool:
    type = types.resolve(type)
    return isinstance(type, types.ClassType) and type.decl.user


def lend(function: Function, assigned: set[str]) -> None:
    """Mark the variables of one function, in the order that they are assigned."""
    assigns: dict[Register, list[Assign]] = {}
    for op in operations(function):
        if isinstance(op, Assign) and op.register.type.counted:
            assigns.setdefault(op.register, []).append(op)
    for register, found in assigns.items():
        if len(found) == 1 and not register.borrowed and not types.is_generator(register.type):
            value = found[0].value
            if is_lent(value):
                register.lent = True
            elif isinstance(value, Prim) and value.name == "field.get" and stays(value, assigned):
                value.name = "field.peek"
                register.lent = True
    for op in operations(function):  # what has no name
        if isinstance(op, Prim) and op.name == "field.get" and op.type.counted and stays(op, assigned):
            op.name = "field.peek"


def is_lent(value: Value) -> bool:
    """Whether a value lives as long as the call."""
    while isinstance(value, Prim | Call):
        if isinstance(value, Call) and value.base is not None:
            value = value.base
        elif isinstance(value, Prim) and value.name in PARTS:
            value = value.operands[0]
        else:
            return isinstance(value, Prim) and value.name in FRAMES
    return isinstance(value, Register) and (value.borrowed or value.lent)


def stays(value: Prim, assigned: set[str]) -> bool:
    """Whether what was read from a field is there as long as its object."""
    return of_user(value.args[0].type) and value.target not in assigned and is_lent(value.args[0])
