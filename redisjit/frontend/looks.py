"""Items of lists that are compared, measured or indexed and then forgotten: they are looked at, and not counted."""

from __future__ import annotations

from redisjit.frontend import types
from redisjit.frontend.program import Program
from redisjit.frontend.tree import Call, Const, Expr, GetField, Prim, Read

LOOKS = {"__getitem__": "_look", "_at": "_look_at"}
TEXT = frozenset(
    "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __contains__ startswith endswith find".split()
)
# Methods that change nothing and run no code of the user's. What they give is not part of what they were given.
READERS = {"bytes": TEXT, "str": TEXT, "list": frozenset(("__len__", "__getitem__"))}
FUNCTIONS = frozenset(("text_equal",))
RENAMES = frozenset(("as_bytes", "as_str"))


def look(program: Program, call: Call) -> None:
    """Where a call only reads its arguments, take no count of those that are items of lists."""
    decl = call.decl
    if decl.scope.file is not None or not reads(call):
        return
    items = [found for arg in call.args if (found := item(arg)) is not None]
    if not items or not all(item(arg) is not None or simple(arg) for arg in call.args):
        return
    for found in items:
        cls = program.class_of(types.resolve(found.args[0].type))
        assert cls is not None
        found.decl = cls.methods[LOOKS[found.decl.name]]


def reads(call: Call) -> bool:
    cls = call.decl.cls
    return call.decl.name in (READERS.get(cls.name, ()) if cls is not None else FUNCTIONS)


def item(value: Expr) -> Call | None:
    """The call that gives an item of a list, if nothing else happens in it and comparing runs no code of the user's."""
    while isinstance(value, Prim) and value.op in RENAMES:
        value = value.args[0]
    if not isinstance(value, Call) or value.decl.cls is None or value.make is not None:
        return None
    fits = value.decl.cls.name == "list" and value.decl.scope.file is None and value.decl.name in LOOKS
    counted = types.resolve(value.type).counted and not types.runs_user_code(value.type)
    return value if fits and counted and all(map(simple, value.args)) else None


def simple(value: Expr) -> bool:
    """Whether an expression only reads variables and fields."""
    if isinstance(value, Prim):
        return all(map(simple, value.args))
    return isinstance(value, (Read, Const)) or (isinstance(value, GetField) and simple(value.obj))
