"""`@module.datatype`: a class whose objects are values of keys. The declarations, and what is wrong with them."""

from __future__ import annotations

import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar, dataclass_transform

    from redisjit.declare.module import Module

    C = TypeVar("C", bound=type)
else:

    def dataclass_transform() -> Any:
        """What type checkers are told: nothing at run time."""
        return lambda function: function


NAME = re.compile(r"[A-Za-z0-9_-]{9}")
HIGHEST_VERSION = 1023
MARK = "__redisjit_datatype__"


class DataType:
    """A class that was declared as a data type, under a name that goes into the server's files."""

    __slots__ = ("cls", "file", "index", "line", "module", "name", "stats", "version")

    def __init__(self, cls: type, module: str, name: str, version: int, index: int, file: str, line: int) -> None:
        self.cls = cls
        self.module = module
        self.name = name
        self.version = version
        self.index = index
        self.file = file
        self.line = line
        self.stats = False

    @property
    def loader(self) -> str:
        """The command that stores a serialised value: it stands in rewritten append-only files."""
        return f"{self.module}._load_{self.name}".lower()

    @property
    def saver(self) -> str:
        """The command that replies with a serialised value."""
        return f"{self.module}._save_{self.name}".lower()


class DataTypes:
    """The decorator of `Module`."""

    name: str
    datatypes: list[DataType]

    @dataclass_transform()
    def datatype(self, name: str, /, version: int = 1, *, stats: bool = False) -> Callable[[C], C]:
        """Make a class a type of the server's, for `Key[TheClass]`.

        `name` is what TYPE answers and what stands in RDB files: exactly 9 of `A-Za-z0-9-_`, like no other module's.
        `version` is raised when fields change; a file of a newer version than the module's is refused.

        With `stats`, INFO has a section `module_types`: how many values there are, and about how many bytes they take.

        A class that has neither `__init__` nor is a dataclass becomes a dataclass.
        """
        if isinstance(name, type):
            raise TypeError("`@module.datatype` has to be called: `@module.datatype(...)`")
        caller = sys._getframe(1)
        file, line = caller.f_code.co_filename, caller.f_lineno

        def declare(cls: C) -> C:
            if isinstance(cls, type) and "__init__" not in vars(cls) and "__dataclass_fields__" not in vars(cls):
                import dataclasses

                dataclasses.dataclass(cls)
            made = DataType(cls, self.name, name, version, len(self.datatypes), file, line)
            made.stats = stats
            self.datatypes.append(made)
            if isinstance(cls, type):
                setattr(cls, MARK, made)
            return cls

        return declare


def check_datatypes(module: Module) -> None:
    """Raise CompileError with all that is wrong with the declarations."""
    from redisjit.diagnostics.base import CompileError, Diagnostic, Span
    from redisjit.diagnostics.datatypes import BadTypeName, BadTypeVersion, NotATypeClass, SameTypeName

    found: list[Diagnostic] = []
    seen: dict[str, DataType] = {}
    for made in module.datatypes:
        span = Span(made.file, made.line)
        if not isinstance(made.cls, type):
            found.append(NotATypeClass(span, repr(made.cls)))
        if not isinstance(made.name, str) or not NAME.fullmatch(made.name):
            found.append(BadTypeName(span, repr(made.name)))
        elif made.name in seen:
            found.append(SameTypeName(span, made.name, seen[made.name].cls.__name__))
        seen.setdefault(made.name, made)
        if type(made.version) is not int or not 0 <= made.version <= HIGHEST_VERSION:
            found.append(BadTypeVersion(span, repr(made.version)))
    if found:
        raise CompileError(*found)


def datatype_of(cls: Any) -> DataType | None:
    """The declaration of a class, or None."""
    found = vars(cls).get(MARK) if isinstance(cls, type) else None
    return found if isinstance(found, DataType) else None
