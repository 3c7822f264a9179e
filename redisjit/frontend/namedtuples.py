"""`class P(NamedTuple)`: a tuple whose items have names, with methods of its own."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.language import NoAttribute, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.program import Parameter
from redisjit.frontend.tree import Block, Const, Expr, MakeTuple, Stmt, TupleItem
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.program import Program
    from redisjit.frontend.scope import Universe, UserScope

ALLOWED = ("__str__", "__repr__")  # of the special methods; the others are a tuple's


class NamedTupleClass(UserClass):
    """A named tuple."""

    __slots__ = ("names", "type")

    def __init__(self, python: type, node: ast.ClassDef, scope: UserScope, universe: Universe) -> None:
        self.names: tuple[str, ...] = python._fields  # type: ignore[attr-defined]
        super().__init__(python, node, scope, universe)
        self.type: types.NamedTupleType | None = None

    def find_base(self) -> None:
        if self.python.__bases__ != (tuple,):
            self.problem = ("a named tuple with more base classes", "use NamedTuple alone")

    def refused(self) -> tuple[str, str] | None:
        own = next((name for name in self.methods if name.startswith("__") and name not in ALLOWED), None)
        return (f"a named tuple with `{own}`", "use plain methods, or a dataclass") if own else None

    def find_fields(self) -> None:
        return

    def annotations(self) -> dict[str, ast.expr]:
        """The annotation of each item."""
        return {
            item.target.id: item.annotation
            for item in self.node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }


def type_of(decl: NamedTupleClass, prelude: Any) -> types.NamedTupleType:
    """The type of a named tuple."""
    if decl.type is None:
        annotations = Annotations(decl.scope, prelude, {})
        found = [annotations.type_of(node) for node in decl.annotations().values()]
        decl.type = types.NamedTupleType(decl, tuple(found))
    return decl.type


def construct(c: FunctionContext, decl: NamedTupleClass, node: ast.Call) -> Expr:
    """`P(...)`."""
    from redisjit.frontend import calls

    type = type_of(decl, c.prelude)
    stmts: list[Stmt] = []
    made = MakeTuple(type, calls.bind(c, decl.name, parameters(c.program, decl, type), node, stmts, decl))
    return Block(type, stmts, made) if stmts else made


def constant(c: FunctionContext, value: tuple[Any, ...], node: ast.expr) -> Expr:
    """A named tuple that is known when the module is compiled."""
    from redisjit.frontend import names

    decl = c.program.universe.entity(type(value), type(value).__name__)
    if not isinstance(decl, NamedTupleClass):
        c.unsupported(node, f"a constant of type {type(value).__name__}", "write a class based on typing.NamedTuple")
    made = type_of(decl, c.prelude)
    items = [
        c.coerce(names.const_of(c, item, node), kind, node, f"the item {name!r}")
        for item, kind, name in zip(value, made.items, decl.names, strict=True)
    ]
    return MakeTuple(made, items)


def parameters(program: Program, decl: NamedTupleClass, type: types.NamedTupleType) -> list[Parameter]:
    from redisjit.frontend import names

    found = []
    defaults: dict[str, Any] = decl.python._field_defaults  # type: ignore[attr-defined]
    for name, kind in zip(decl.names, type.items, strict=True):
        parameter = Parameter(name, kind)
        if name in defaults:
            value = defaults[name]

            def make(c: FunctionContext, node: ast.expr, value: Any = value, kind: Type = kind) -> Expr:
                entity = program.universe.entity(value, "it")
                return c.coerce(names.value_of(c, entity, "it", node), kind, node, "a default")

            parameter.make = make
        found.append(parameter)
    return found


def attribute(c: FunctionContext, obj: Expr, type: types.NamedTupleType, node: ast.Attribute) -> Expr:
    """`p.name`: an item, a property, data of the class."""
    from redisjit.frontend import classes, names
    from redisjit.frontend.refusals import name_span

    decl = type.decl
    assert isinstance(decl, NamedTupleClass)
    if node.attr in decl.names:
        index = decl.names.index(node.attr)
        return TupleItem(type.items[index], obj, index)
    method = decl.method(node.attr)
    if method is not None and "property" in method.marks:
        return c.call_method(obj, node.attr, [], node)
    value = classes.static_value(decl, node.attr)
    if node.attr == "_fields" or (isinstance(value, (int, float, bytes, str)) and method is None):
        found = names.const_of(c, decl.names if node.attr == "_fields" else value, node)
        return Block(found.type, c.effect(obj), found) if c.effect(obj) else found
    hint = f"call it: .{node.attr}()" if method is not None else f"it has {', '.join(decl.names)}"
    c.refuse(NoAttribute(name_span(c, node), str(type), node.attr, hint))


def call(c: FunctionContext, func: ast.Attribute, node: ast.Call, obj: Expr) -> Expr | None:
    """`p.method(...)`; None where it is a tuple's own method."""
    from redisjit.frontend import calls

    type = types.resolve(obj.type)
    assert isinstance(type, types.NamedTupleType)
    decl = type.decl
    assert isinstance(decl, NamedTupleClass)
    if func.attr == "_replace":
        return replaced(c, obj, type, decl, node)
    method = decl.method(func.attr)
    if method is None:
        return None
    if method.marks & {"property", "decorated", "classmethod"}:
        c.unsupported(func, f"calling {func.attr!r} of an object", f"write {decl.name}.{func.attr}(...)")
    bound = [] if "staticmethod" in method.marks else [obj]
    signature = c.program.signature(method, type if bound else None)
    return calls.call_function(c, method, signature, bound, node)


def replaced(c: FunctionContext, obj: Expr, type: types.NamedTupleType, decl: NamedTupleClass, node: ast.Call) -> Expr:
    """`p._replace(name=value)`."""
    stmts, held = c.hold(obj, fixed=True)
    if node.args:
        c.refuse(WrongArguments(c.span(node), "_replace", "takes keywords only"))
    items: list[Expr] = [TupleItem(kind, held, index) for index, kind in enumerate(type.items)]
    for keyword in node.keywords:
        if keyword.arg not in decl.names:
            c.refuse(WrongArguments(c.span(keyword.value), "_replace", f"has no parameter {keyword.arg!r}"))
        index = decl.names.index(keyword.arg)
        value = c.expr(keyword.value, type.items[index])
        more, items[index] = c.hold(c.coerce(value, type.items[index], keyword.value, f"the item {keyword.arg!r}"))
        stmts = [*stmts, *more]
    return Block(type, stmts, MakeTuple(type, items))


def text(c: FunctionContext, value: Expr, type: types.NamedTupleType, node: ast.AST, *, as_repr: bool) -> Expr:
    """`P(x=1, y=2)`."""
    from redisjit.frontend.text import join_parts, repr_of

    decl = type.decl
    assert isinstance(decl, NamedTupleClass)
    for name in ("__repr__",) if as_repr else ("__str__", "__repr__"):
        if name in decl.methods:
            return c.call_method(value, name, [], node)
    stmts, held = c.hold(value)
    parts: list[Expr] = []
    before = f"{decl.name}("
    for index, (name, kind) in enumerate(zip(decl.names, type.items, strict=True)):
        parts.append(Const(types.STR, f"{before}{name}="))
        parts.append(repr_of(c, TupleItem(kind, held, index), node))
        before = ", "
    parts.append(Const(types.STR, ")" if parts else before + ")"))
    return Block(types.STR, stmts, join_parts(c, parts, node))
