"""Parameters that take whatever can be iterated over: `Iterable[int]`, `Sequence[bytes]`, `Mapping[bytes, int]`.

A function with such a parameter is compiled for each type that it is given.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import loops, types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.iterators import as_value
from redisjit.frontend.program import PROTOCOLS, Parameter, protocol_of
from redisjit.frontend.tree import Block, Expr, Read
from redisjit.frontend.types import Type

ONE_BY_ONE = ("Iterable",)  # what an iterator is, too


@dataclass(frozen=True)
class Contents:
    """A protocol inside another: `Iterable[int]` in `Mapping[bytes, Iterable[int]]`."""

    takes: str
    items: tuple[Wanted, ...]


Wanted = Type | Contents


def describe(param: Parameter, annotation: ast.expr, annotations: Annotations) -> None:
    """Note what a parameter takes."""
    found = contents_of(annotation, annotations)
    param.takes, param.items = found.takes, found.items


def contents_of(annotation: ast.expr, annotations: Annotations) -> Contents:
    assert isinstance(annotation, ast.Subscript)
    items = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
    inside = (contents_of(item, annotations) if protocol_of(item) else annotations.type_of(item) for item in items)
    return Contents(protocol_of(annotation), tuple(inside))


def shown(wanted: Wanted) -> str:
    """What is wanted, as source."""
    if isinstance(wanted, Contents):
        return f"{wanted.takes}[{', '.join(map(shown, wanted.items))}]"
    return str(types.resolve(wanted))


def argument(c: FunctionContext, name: str, param: Parameter, node: ast.expr) -> Expr:
    """An argument for such a parameter. A `range` becomes the list of its numbers, which nothing can tell from it."""
    value = filled(c, numbers(c, node) if is_range(c, node) else as_value(c, node), param, node)
    where = f"the parameter {param.name!r} of {name}()"
    wanted = Contents(param.takes, param.items)
    if not fits(c, types.resolve(value.type), wanted, node):
        c.refuse(TypeMismatch(c.span(node), where, shown(wanted), str(types.resolve(value.type))))
    return c.coerce(value, param.type, node, where)


def filled(c: FunctionContext, value: Expr, param: Parameter, node: ast.AST) -> Expr:
    """A value for such a parameter: `()` does not say of what it is the tuple, and the parameter does."""
    from redisjit.frontend.containers import gather

    if (
        types.resolve(value.type) is not types.tuple_of()
        or len(param.items) != 1
        or isinstance(param.items[0], Contents)
    ):
        return value
    made = gather(c, [], types.class_type(c.prelude.class_named("vartuple"), param.items[0]), node)
    return Block(made.type, c.effect(value), made)


def fits(c: FunctionContext, type: Type, wanted: Wanted, node: ast.expr) -> bool:
    """Whether a type is what is wanted."""
    if not isinstance(wanted, Contents):
        return types.unify(type, wanted)
    once = isinstance(type, types.ClassType) and type.decl.name == "iterator"
    if (once and wanted.takes not in ONE_BY_ONE) or not has_methods(c, type, wanted.takes):
        return False
    given = contents(c, type, node)
    if given is None or len(given) < len(wanted.items):
        return False
    return all(fits(c, types.resolve(a), b, node) for a, b in zip(given, wanted.items, strict=False))


def is_range(c: FunctionContext, node: ast.expr) -> bool:
    return loops.is_lazy(c, node) and isinstance(node, ast.Call) and ast.unparse(node.func) == "range"


def numbers(c: FunctionContext, node: ast.expr) -> Expr:
    from redisjit.frontend.consume import list_

    return list_(c, ast.copy_location(ast.Call(ast.Name("list", ast.Load()), [node], []), node), None)


def contents(c: FunctionContext, type: Type, node: ast.expr) -> tuple[Type, ...] | None:
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
