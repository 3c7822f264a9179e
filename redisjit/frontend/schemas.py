"""What the value of a key is made of, as the text that stands before it when it is saved.

A class is `name=type` for each field, after a `*` if it can contain itself; the classes that it leads to follow, by
number. Types are `i` int, `f` float, `b` bool, `y` bytes, `s` str, `n` a scalar of NumPy's by name, `?` optional, `(`
and `)` a tuple, `e` a member of an enumeration, `g` flags, `[` list, `t` tuple of any length, `{` dict, `o`
OrderedDict, `c` Counter, `d` defaultdict, `<` set, `z` frozenset, `q` deque, `a` bytearray, `1` and `2` arrays, `r` a
class by number, `h` a class with subclasses by number.

A class with subclasses is `|`, after a `*` if its objects can lead to one another, and `Name=type` for each class that
an object can be of; which one it is stands before its fields.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redisjit.declare.classes import saved_name
from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.datatypes import ClassNotStorable, FactoryNotStorable, NotStorable
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


def name_of(cls: types.ClassType) -> str:
    """The name by which a class is saved."""
    assert isinstance(cls.decl, UserClass)
    return saved_name(cls.decl.python)


@dataclass(frozen=True)
class Family:
    """A class together with those below it, whose objects a variable of that class may hold."""

    base: types.ClassType

    @property
    def members(self) -> list[types.ClassType]:
        """The classes that an object can be of."""
        decl = self.base.decl
        assert isinstance(decl, UserClass)
        return [types.class_type(cls) for cls in decl.tree() if not cls.abstract]


def is_family(type: Type) -> bool:
    """Whether a type is a class of the user's that has subclasses."""
    return isinstance(type, types.ClassType) and isinstance(type.decl, UserClass) and len(type.decl.tree()) > 1


Row = types.ClassType | Family


class Schema:
    """What a type is made of: the text, and its rows, of classes and of families of classes, by number."""

    def __init__(self, program: Program, root: types.ClassType) -> None:
        self.program = program
        self.rows: list[Row] = []
        self.marked: list[Type] = []  # of objects that others can refer to
        self.row_of(root)
        from redisjit.frontend.overrides import overrides

        if "rdb_save" in overrides(program, root):  # only the class knows what its bytes are made of
            self.text = b""
            return
        # The list grows while it is read: a field may lead to a class that is not in it yet.
        self.text = ";".join(
            self.family(row) if isinstance(row, Family) else self.row(row) for row in self.rows
        ).encode()

    def row_of(self, cls: types.ClassType, *, exact: bool = False) -> str:
        """What stands for a class; when `exact` without those below it."""
        row = Family(cls) if is_family(cls) and not exact else cls
        if row not in self.rows:
            self.rows.append(row)
            if row is cls:
                self.marked.append(cls)
        return f"{'r' if row is cls else 'h'}{self.rows.index(row)}."

    def row(self, cls: types.ClassType) -> str:
        return f"{'*' * self.program.contains_itself(cls)}{','.join(self.fields(cls))}"

    def family(self, family: Family) -> str:
        decl = family.base.decl
        assert isinstance(decl, UserClass)
        names = [name_of(cls) for cls in family.members]
        strange = next((cls for cls in decl.tree() if cls.params or cls.problem is not None), None)
        problem = ""
        if strange is not None:
            problem = "is generic" if strange.params else "is not compiled"
        elif not family.members:
            strange, problem = decl.tree()[-1], "is abstract, as all are"
        elif len(set(names)) < len(names):
            strange = next(cls for cls in decl.tree() if names.count(saved_name(cls.python)) > 1)
            problem = "is saved by the name of another"
        elif not all(name.isidentifier() for name in names):
            strange = next(cls for cls in decl.tree() if not saved_name(cls.python).isidentifier())
            problem = f"has the name {saved_name(strange.python)!r}"
        if strange is not None:
            place = Span.of(decl.scope.file or "", decl.node)
            raise CompileError(ClassNotStorable(place, decl.name, strange.name, problem))
        members = [f"{name}={self.row_of(cls, exact=True)}" for name, cls in zip(names, family.members, strict=True)]
        return f"{'*' * self.program.contains_itself(family.base)}|{','.join(members)}"

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
        return self.row_of(type)

    def linked(self, type: Type) -> str:
        """The code of a type, in which classes go by the numbers of their types."""

        def number(found: re.Match[str]) -> str:
            return f"{found[1]}{type_number(self.program, self.rows[int(found[2])])}."

        return re.sub(r"([rh])(\d+)\.", number, self.code(type))

    def joined(self, start: str, items: list[Type]) -> str:
        return start + "".join(self.code(item) for item in items)

    @property
    def classes(self) -> list[types.ClassType]:
        """The classes that objects are of."""
        return [row for row in self.rows if not isinstance(row, Family)]

    @property
    def nodes(self) -> list[types.ClassType]:
        """The classes whose objects can lead to others of the same class, or of the same family."""
        found = [cls for cls in self.classes if self.program.contains_itself(cls)]
        for row in self.rows:
            if isinstance(row, Family) and self.program.contains_itself(row.base):
                found += [cls for cls in row.members if cls not in found]
        return found


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


def type_number(program: Program, type: Type | Family) -> int:
    """A number for a type that can be referred to, or for a family of classes."""
    return program.type_numbers.setdefault(type, len(program.type_numbers) + 1)
