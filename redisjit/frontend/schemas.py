"""What the value of a key is made of, as the text that stands before it when it is saved.

A class is `name=type` for each field, after a `*` if it can contain itself; the classes that it leads to follow, by
number. Types are `i` int, `f` float, `b` bool, `y` bytes, `s` str, `n` a scalar of NumPy's by name, `?` optional, `(`
and `)` a tuple, `e` a member of an enumeration, `[` list, `t` tuple of any length, `{` dict, `<` set, `z` frozenset,
`q` deque, `a` bytearray, `1` and `2` arrays, `r` a class by number.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.datatypes import NotStorable
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
    "set": "<",
    "frozenset": "z",
    "deque": "q",
    "bytearray": "a",
    "ndarray1": "1",
    "ndarray2": "2",
}
UNMARKED = ("vartuple", "frozenset")  # they cannot change: whether two are one does not matter
INSTEAD = "keep int, float, bool, bytes, str, lists, dicts, sets, tuples, arrays, or classes of these"


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
        place = Span.of(cls.decl.scope.file or "", cls.decl.node)
        if len(cls.decl.tree()) > 1:
            for below in self.program.below(cls):
                assert isinstance(below, types.ClassType)
        for name, type in self.program.fields(cls).items():
            if name in cls.decl.late:
                problem = "it may have no value"
                hint = "give it one in __init__, or in the class"
                raise CompileError(NotStorable(place, name, cls.decl.name, str(type), f"({problem})", hint))
            found = self.code(type)
            if not found or found.startswith("!"):
                problem = found[1:] or "is not made of what can be saved"
                raise CompileError(NotStorable(place, name, cls.decl.name, str(type), problem, INSTEAD))
            yield f"{name}={found}"

    def code(self, type: Type) -> str:
        """The code of a type, or nothing, or `!` and what is wrong."""
        type = types.resolve(type)
        if type in SCALARS:
            return SCALARS[type]
        if isinstance(type, types.Fixed):
            return f"n{type.name}."
        if isinstance(type, types.EnumType):
            return "" if issubclass(python_enum(type), enum.Flag) else "e."
        if isinstance(type, types.OptionalType):
            return self.joined("?", [type.item])
        if isinstance(type, types.TupleType):
            inner = self.joined("(", list(type.items)) if type.items else ""
            return f"{inner})" if inner and not inner.startswith("!") else inner
        if not isinstance(type, types.ClassType):
            return ""
        if name := container(type):
            if name not in UNMARKED and type not in self.marked:
                self.marked.append(type)
            if types.is_array(type):
                return f"{CONTAINERS[name]}{type.args[0]}.".replace("np.", "")
            return self.joined(CONTAINERS[name], list(type.args))
        if not type.decl.user or getattr(type.decl, "problem", None) is not None:
            return ""

        assert isinstance(type.decl, UserClass)
        if len(type.decl.tree()) > 1:
            return "!has subclasses, whose objects it may hold"
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
        codes = [self.code(item) for item in items]
        wrong = next((code for code in codes if not code or code.startswith("!")), None)
        return start + "".join(codes) if wrong is None else wrong

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


def type_number(program: Program, type: Type) -> int:
    """A number for a type that can be referred to."""
    return program.type_numbers.setdefault(type, len(program.type_numbers) + 1)
