"""What the value of a key is made of, as the text that stands before it when it is saved.

A class is `name=type` for each field, after a `*` if it can contain itself; the classes that it leads to follow, by
number. Types are `i` int, `f` float, `b` bool, `y` bytes, `s` str, `n` a scalar of NumPy's by name, `?` optional, `(`
and `)` a tuple, `e` a member of an enumeration, `g` flags, `[` list, `t` tuple of any length, `{` dict, `o`
OrderedDict, `c` Counter, `d` defaultdict, `<` set, `z` frozenset, `q` deque, `a` bytearray, `1` and `2` arrays, `r` a
class by number.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.datatypes import FactoryNotStorable, NotStorable
from redisjit.frontend import types
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.program import Program

SCALARS: dict[Type, str] = {types.INT: "i", types.FLOAT: "f", types.BOOL: "b", types.BYTES: "y", types.STR: "s"}
CONTAINERS = {
    "list": "[",
    "vartuple": "t",
    "dict": "{",
    "OrderedDict": "o",
    "Counter": "c",
    "defaultdict": "d",
    "set": "<",
    "frozenset": "z",
    "deque": "q",
    "bytearray": "a",
    "ndarray1": "1",
    "ndarray2": "2",
}
DICTS = ("dict", "OrderedDict", "Counter", "defaultdict")
UNMARKED = ("vartuple", "frozenset")  # they cannot change: whether two are one does not matter
INSTEAD = "keep int, float, bool, bytes, str, lists, dicts, sets, tuples, arrays, or classes of these"

UNSAVED = ("is not made of what can be saved", INSTEAD)
REASONS = {
    "callable": (
        "is code, and only data are saved",
        "keep what says which function it is, such as a member of an Enum",
    ),
    "iterator": ("is code that is under way", "keep the items, as in list(x)"),
    "generator": ("is code that is under way", "keep the items, as in list(x)"),
    "memoryview": ("shows the bytes of something else", "keep these bytes, as in bytes(x)"),
    "SortedDict": ("is the server's own dictionary, which cannot be measured", "keep a dict, and go over sorted(x)"),
}


class Unsaved(Exception):
    """A type that is not saved, why, and what to do instead."""


def container(type: Type) -> str:
    """The name of one of the containers that can be saved, or nothing."""
    if isinstance(type, types.ClassType) and not type.decl.user and type.decl.name in CONTAINERS:
        return type.decl.name
    return ""


class Schema:
    """What a type is made of: the text, and its classes by number."""

    def __init__(self, program: Program, root: types.ClassType) -> None:
        self.program = program
        self.classes: list[types.ClassType] = [root]
        self.marked: list[Type] = [root]  # of objects that others can refer to
        from redisjit.frontend.overrides import overrides

        if "rdb_save" in overrides(program, root):  # only the class knows what its bytes are made of
            self.text = b""
            return
        # The list grows while it is read: a field may lead to a class that is not in it yet.
        rows = [f"{'*' * program.contains_itself(cls)}{','.join(self.fields(cls))}" for cls in self.classes]
        self.text = ";".join(rows).encode()

    def fields(self, cls: types.ClassType) -> Iterator[str]:
        assert isinstance(cls.decl, UserClass)
        for name, type in self.program.fields(cls).items():
            member = cls.decl.members[name]
            where = member.annotation or member.value or cls.decl.node
            place = Span.of(member.home.scope.file or "", where)
            if name in cls.decl.late:
                problem = "it may have no value"
                hint = "give it one in __init__, or in the class"
                raise CompileError(NotStorable(place, name, cls.decl.name, str(type), f"({problem})", hint))
            try:
                yield f"{name}={self.code(type)}"
            except Unsaved as error:
                found = NotStorable(place, name, cls.decl.name, *map(str, error.args))
                raise CompileError(found) from None

    def code(self, type: Type) -> str:
        """The code of a type. Raises Unsaved."""
        type = types.resolve(type)
        if type in SCALARS:
            return SCALARS[type]
        if isinstance(type, types.Fixed):
            return f"n{type.name}."
        if isinstance(type, types.EnumType):
            return "g" if is_flags(type) else "e."
        if isinstance(type, types.OptionalType):
            return self.joined("?", [type.item])
        if isinstance(type, types.TupleType) and type.items:
            return self.joined("(", list(type.items)) + ")"
        if not isinstance(type, types.ClassType):
            raise Unsaved(type, *UNSAVED)
        if name := container(type):
            if name not in UNMARKED and type not in self.marked:
                self.marked.append(type)
            if types.is_array(type):
                return f"{CONTAINERS[name]}{type.args[0]}.".replace("np.", "")
            return self.joined(CONTAINERS[name], list(type.args))
        if not type.decl.user or getattr(type.decl, "problem", None) is not None:
            raise Unsaved(type, *REASONS.get(type.decl.name if not type.decl.user else "", UNSAVED))
        assert isinstance(type.decl, UserClass)
        if len(type.decl.tree()) > 1:
            raise Unsaved(type, "has subclasses, whose objects it may hold", INSTEAD)
        if type not in self.classes:
            self.classes.append(type)
            self.marked.append(type)
        return f"r{self.classes.index(type)}."

    def linked(self, type: Type) -> str:
        """The code of a type, in which classes go by the numbers of their types."""
        parts = re.split(r"r(\d+)\.", self.code(type))
        numbers = [type_number(self.program, self.classes[int(part)]) for part in parts[1::2]]
        return parts[0] + "".join(f"r{number}.{rest}" for number, rest in zip(numbers, parts[2::2], strict=True))

    def joined(self, start: str, items: list[Type]) -> str:
        return start + "".join(self.code(item) for item in items)

    @property
    def nodes(self) -> list[types.ClassType]:
        """The classes whose objects can lead to others of the same class."""
        return [cls for cls in self.classes if self.program.contains_itself(cls)]


def python_enum(type: types.EnumType) -> type[enum.Enum]:
    """The class of Python's that an enumeration is."""
    from redisjit.frontend.enums import EnumClass

    assert isinstance(type.decl, EnumClass)
    found = type.decl.python
    assert issubclass(found, enum.Enum)
    return found


def is_flags(type: types.EnumType) -> bool:
    """Whether values are combinations of members: these are saved as their numbers."""
    return issubclass(python_enum(type), enum.Flag)


def all_flags(type: types.EnumType) -> int:
    """The bits that flags of a type may have."""
    python = python_enum(type)
    assert issubclass(python, enum.Flag)
    if vars(python)["_boundary_"] is enum.KEEP:
        return (1 << 63) - 1
    mask = 0
    for member in python.__members__.values():
        mask |= member.value
    return mask


def is_node(program: Program, type: Type) -> bool:
    return isinstance(type, types.ClassType) and type.decl.user and program.contains_itself(type)


def leads_to_node(program: Program, type: Type) -> bool:
    """Whether a value is an object that can lead to another of its class, or a container of such."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return leads_to_node(program, type.item)
    if isinstance(type, types.TupleType):
        return any(leads_to_node(program, item) for item in type.items)
    if container(type):
        assert isinstance(type, types.ClassType)
        return any(leads_to_node(program, item) for item in type.args)
    return is_node(program, type)


def refuse_factories(program: Program) -> None:
    """Refuse functions as factories of those kinds of defaultdict that values of keys, or states, hold."""
    roots = [program.universe.entity(datatype.cls, datatype.cls.__name__) for datatype in program.datatypes]
    saved = {types.class_type(decl): decl.name for decl in roots if isinstance(decl, UserClass)}
    if program.states:
        saved |= {cls: cls.decl.name for cls in program.state_objects().types.values()}
    kinds = {type: name for root, name in saved.items() for type in Schema(program, root).marked}
    for type, place in program.made_by:
        if (name := kinds.get(types.resolve(type))) is not None:
            program.diagnostics.append(FactoryNotStorable(place, str(types.resolve(type)), name))


def type_number(program: Program, type: Type) -> int:
    """A number for a type that can be referred to."""
    return program.type_numbers.setdefault(type, len(program.type_numbers) + 1)
