"""Classes of the user's: which there are below one, which fields a method gives its object.

The compiler, and what saves objects under CPython, see the same.
"""

from __future__ import annotations

import abc
import ast
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAKING = ("__init__", "__post_init__")  # the methods that an object is made by


def subclasses(cls: type) -> list[type]:
    """The direct subclasses, in the order they were made; without those that a decorator has replaced."""
    found: list[type] = type.__subclasses__(cls)
    return [sub for sub in found if vars(sys.modules.get(sub.__module__, sys)).get(sub.__name__) is sub]


def concrete(cls: type) -> list[type]:
    """A class and all below it, as far as objects can be of them."""
    below = [item for sub in subclasses(cls) for item in concrete(sub)]
    return below if is_abstract(cls) else [cls, *below]


def is_abstract(cls: type) -> bool:
    """Whether Python refuses to make an instance."""
    return bool(getattr(cls, "__abstractmethods__", ())) or getattr(cls, "_is_protocol", False)


def saved_name(cls: type) -> str:
    """The name by which saved values tell a class from others of its family: its own, or `saved_as` in it."""
    given = vars(cls).get("saved_as")
    field = "ClassVar" not in str(cls.__annotations__.get("saved_as", "ClassVar"))
    return given if isinstance(given, str) and not field else cls.__name__


def root_of(cls: Any) -> Any:
    """The first class of the hierarchy that a class is in. A generic class with its arguments is in none."""
    if not isinstance(cls, type):
        return cls
    typing = sys.modules.get("typing")
    none = (object, abc.ABC, getattr(typing, "Generic", object), getattr(typing, "Protocol", object))
    return next(base for base in reversed(cls.__mro__) if base not in none)


def is_class_variable(annotation: ast.expr) -> bool:
    """`ClassVar` or `ClassVar[T]`."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value.startswith(("ClassVar", "typing.ClassVar"))
    base = annotation.value if isinstance(annotation, ast.Subscript) else annotation
    return ast.unparse(base).split(".")[-1] == "ClassVar"


SelfAssignment = tuple[ast.Attribute, ast.expr | None, ast.expr | None]


def self_assignments(node: ast.FunctionDef, name: str) -> list[SelfAssignment]:
    """`self.x = value` and `self.x: T = value` in a method, with annotation and value, in their order."""
    found: list[SelfAssignment] = []

    def mine(target: ast.expr) -> bool:
        return isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == name

    for item in ast.walk(node):
        if isinstance(item, ast.AnnAssign) and mine(item.target):
            assert isinstance(item.target, ast.Attribute)
            found.append((item.target, item.annotation, item.value))
        elif isinstance(item, ast.Assign):
            for target in item.targets:
                if isinstance(target, ast.Attribute) and mine(target):
                    found.append((target, None, item.value))
                elif isinstance(target, (ast.Tuple, ast.List)):
                    values: list[ast.expr | None] = [None] * len(target.elts)
                    if isinstance(item.value, ast.Tuple) and len(item.value.elts) == len(target.elts):
                        values = list(item.value.elts)
                    for part, value in zip(target.elts, values, strict=True):
                        if isinstance(part, ast.Attribute) and mine(part):
                            found.append((part, None, value))
    found.sort(key=lambda entry: (entry[0].lineno, entry[0].col_offset))
    order: dict[str, SelfAssignment | None] = dict.fromkeys(target.attr for target, _, _ in found)
    for entry in reversed(found):  # the first of a name counts, unless a later one has the annotation
        known = order[entry[0].attr]
        if known is None or entry[1] is not None or known[1] is None:
            order[entry[0].attr] = entry
    return [entry for entry in order.values() if entry is not None]
