"""The fields of a class and their types, as compiled code has them: from annotations, and from what methods assign."""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from dataclasses import fields
from typing import Any, ClassVar, get_origin, get_type_hints

from redisjit.declare.annotations import generic
from redisjit.declare.classes import MAKING, self_assignments


def field_types(kind: Any) -> dict[str, Any]:
    """The types of the fields by name: a base class's first. Raises TypeError for one whose type is not written."""
    origin, args = generic(kind)
    if origin is None:
        return fields_of(kind)
    given = dict(zip(origin.__parameters__, args, strict=True))
    return {name: with_arguments(found, given) for name, found in fields_of(origin).items()}


def with_arguments(kind: Any, given: dict[Any, Any]) -> Any:
    """A type in which type variables are what they stand for."""
    if kind in given:
        return given[kind]
    params = getattr(kind, "__parameters__", ())
    return kind[tuple(given[param] for param in params)] if params else kind


def fields_of(cls: type) -> dict[str, Any]:
    """The types of the fields of a class by name, with its type variables in them."""
    hints = get_type_hints(cls, vars(sys.modules[cls.__module__]))
    found: dict[str, Any] = {}
    for home in reversed(cls.__mro__):
        if "__dataclass_fields__" in vars(home):
            found |= {item.name: hints[item.name] for item in fields(home)}
            found |= assigned(home, set(found))
        elif home.__module__ in sys.modules and home.__module__ not in ("abc", "builtins", "typing"):
            own = [name for name in home.__annotations__ if ClassVar not in (hints[name], get_origin(hints[name]))]
            found |= {name: hints[name] for name in own if name not in found}
            found |= assigned(home, set(found))
    return found


def assigned(cls: type, known: set[str]) -> dict[str, Any]:
    """The other fields that methods assign, those that make an object before the others."""
    node = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    assert isinstance(node, ast.ClassDef)
    found: dict[str, Any] = {}
    methods = [method for method in node.body if isinstance(method, ast.FunctionDef)]
    for method in sorted(methods, key=lambda m: m.name not in MAKING):
        args = [*method.args.posonlyargs, *method.args.args]
        marks = [ast.unparse(mark) for mark in method.decorator_list]
        if not args or "staticmethod" in marks or "classmethod" in marks:
            continue
        given = {arg.arg: arg.annotation for arg in [*args, *method.args.kwonlyargs]}
        for target, annotation, value in self_assignments(method, args[0].arg):
            name = target.attr
            if (
                name in known
                or name in found
                or isinstance(vars(cls).get(name), property)
                or callable(vars(cls).get(name))
            ):
                continue
            if annotation is None or ast.unparse(annotation).split(".")[-1] == "Final":
                annotation = given.get(value.id) if isinstance(value, ast.Name) else None
            if annotation is not None:
                holder = type("Holder", (), {"__annotations__": {name: ast.unparse(annotation)}})
                found[name] = get_type_hints(holder, vars(sys.modules[cls.__module__]))[name]
            elif isinstance(value, ast.Constant) and value.value is not None:
                found[name] = type(value.value)
            else:
                raise TypeError(f"the type of the field {name!r} of {cls.__name__} is not written: annotate it")
    return found
