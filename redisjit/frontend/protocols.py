"""Parameters that take whatever can be iterated over: `Iterable[int]`, `Sequence[bytes]`, `Mapping[bytes, int]`.

A function with such a parameter is compiled for each type that it is given.
"""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import loops, types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.iterators import as_value
from redisjit.frontend.program import PROTOCOLS, Parameter, protocol_of
from redisjit.frontend.tree import Expr, Read
from redisjit.frontend.types import Type

ONE_BY_ONE = ("Iterable",)  # what an iterator is, too


def describe(param: Parameter, annotation: ast.expr, annotations: Annotations) -> None:
    """Note what a parameter takes."""
    assert isinstance(annotation, ast.Subscript)
    items = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
    param.takes = protocol_of(annotation)
    param.items = tuple(annotations.type_of(item) for item in items)


def argument(c: FunctionContext, name: str, param: Parameter, node: ast.expr) -> Expr:
    """An argument for such a parameter. A `range` becomes the list of its numbers, which nothing can tell from it."""
    value = numbers(c, node) if is_range(c, node) else as_value(c, node)
    type = types.resolve(value.type)
    where = f"the parameter {param.name!r} of {name}()"
    shown = f"{param.takes}[{', '.join(str(types.resolve(item)) for item in param.items)}]"
    given = contents(c, value, type, node)
    once = isinstance(type, types.ClassType) and type.decl.name == "iterator"
    fits = given is not None and len(given) >= len(param.items) and not (once and param.takes not in ONE_BY_ONE)
    fits = fits and all(types.unify(a, b) for a, b in zip(given or (), param.items, strict=False))
    if not fits or not has_methods(c, type, param.takes):
        c.refuse(TypeMismatch(c.span(node), where, shown, str(type)))
    return c.coerce(value, param.type, node, where)


def is_range(c: FunctionContext, node: ast.expr) -> bool:
    return loops.is_lazy(c, node) and isinstance(node, ast.Call) and ast.unparse(node.func) == "range"


def numbers(c: FunctionContext, node: ast.expr) -> Expr:
    from redisjit.frontend.consume import list_

    return list_(c, ast.copy_location(ast.Call(ast.Name("list", ast.Load()), [node], []), node), None)


def contents(c: FunctionContext, value: Expr, type: Type, node: ast.expr) -> tuple[Type, ...] | None:
    """The types of what iterating over a value gives, and of the values of a mapping."""
    if isinstance(type, types.OptionalType):
        return None
    if isinstance(type, types.ClassType) and type.decl.name in ("dict", "defaultdict", "OrderedDict", "Counter"):
        return type.args if len(type.args) == 2 else (*type.args, types.INT)
    if isinstance(type, types.ClassType) and len(type.args) == 1 and not type.decl.user:
        return type.args
    cls = c.program.class_of(type)
    iterable = isinstance(type, types.TupleType) or (
        cls is not None and bool({"__iter__", "_next", "_at"} & cls.methods.keys())
    )
    if not iterable:
        return None
    noted = len(c.calls), len(c.unknowns), len(c.made)
    plan = loops.over_value(c, Read(type, c.temporary(type)), node)  # for what it gives
    for kept, count in zip((c.calls, c.unknowns, c.made), noted, strict=True):
        del kept[count:]  # type: ignore[attr-defined]
    return (types.resolve(plan.item.type),)


def has_methods(c: FunctionContext, type: Type, protocol: str) -> bool:
    """Whether a type has what a protocol promises."""
    if isinstance(type, types.TupleType):
        return protocol not in ("Mapping", "MutableMapping", "MutableSequence", "MutableSet", "Set", "AbstractSet")
    cls = c.program.class_of(type)
    return cls is not None and PROTOCOLS[protocol] <= cls.methods.keys()
