"""Constants, names and attributes: what stands for a value by itself."""

from __future__ import annotations

import ast
import enum

from redisjit.declare.annotations import vocabulary_name
from redisjit.diagnostics.language import (
    IntTooLarge,
    MaybeUnassigned,
    NoAttribute,
    UnknownName,
)
from redisjit.frontend import bindings, library, narrowing, rawapi, types
from redisjit.frontend.context import FunctionContext, constant_type
from redisjit.frontend.declarations import (
    Builtin,
    ClassDecl,
    ClassMethod,
    Constant,
    Entity,
    FunctionDecl,
    PythonModule,
    RawAddress,
    Setting,
    StaticValue,
    StructFormat,
)
from redisjit.frontend.refusals import attribute_of_entity, name_span, no_attribute, not_a_value
from redisjit.frontend.tree import (
    Const,
    Expr,
    GetField,
    MakeTuple,
    Prim,
    Read,
    StaticRef,
    Unwrap,
    Variable,
)
from redisjit.frontend.types import Type

MAX_INT = 2**63 - 1


def constant(c: FunctionContext, node: ast.Constant, expected: Type | None) -> Expr:
    return const_of(c, node.value, node)


def const_of(c: FunctionContext, value: object, node: ast.expr) -> Expr:
    """A Python constant as a node."""
    if isinstance(value, enum.Enum):
        from redisjit.frontend import enums

        return enums.constant(c, value)
    fixed = library.fixed_type(value)
    if fixed is not None:
        return Const(fixed, value.item())  # type: ignore[attr-defined]
    if isinstance(value, bool) or value is None or isinstance(value, (float, bytes, str)):
        if isinstance(value, str) and not encodable(value):
            c.unsupported(node, "a str with lone surrogates", "use bytes")
        if vocabulary_name(type(value)) == "Status":
            return Prim(types.STATUS, "as_status", [Const(types.STR, str.__str__(value))])
        return Const(constant_type(value), value)
    if isinstance(value, int):
        if not -MAX_INT - 1 <= value <= MAX_INT:
            c.refuse(IntTooLarge(c.span(node), shorten(value)))
        return Const(types.INT, value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        from redisjit.frontend import namedtuples

        return namedtuples.constant(c, value, node)
    if isinstance(value, tuple):
        items = [const_of(c, item, node) for item in value]
        return MakeTuple(types.tuple_of(*(item.type for item in items)), items)
    if isinstance(c.program.universe.entity(value, ""), StaticValue):
        from redisjit.frontend import statics

        return statics.value_of(c, value, ast.unparse(node), node)
    hint = "a constant is int, float, bool, bytes, str, None, or a tuple of these"
    c.unsupported(node, f"a constant of type {type(value).__name__}", hint)


def encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def shorten(value: int) -> str:
    text = str(value) if abs(value) < 10**40 else hex(value)
    return text if len(text) < 40 else text[:30] + "..."


def name(c: FunctionContext, node: ast.Name, expected: Type | None) -> Expr:
    if node.id in c.local_names:
        return local(c, node)
    entity = c.scope.lookup(node.id)
    if entity is None:
        c.refuse(UnknownName(c.span(node), node.id, suggestion(c, node.id)))
    return value_of(c, entity, node.id, node)


def local(c: FunctionContext, node: ast.Name) -> Expr:
    if c.own is not None:
        from redisjit.frontend import captures

        function = captures.local(c, node)
        if function is not None:
            return function
    variable = c.variables.get(node.id)
    if variable is None or node.id not in c.state.assigned:
        c.refuse(MaybeUnassigned(c.span(node), node.id))
    return read(c, variable, node.id, node.lineno)


def raw_read(variable: Variable) -> Expr:
    """A variable's value, wherever it lives; not narrowed."""
    declared = types.resolve(variable.type)
    if variable.home is None:
        return variable.alias or Read(declared, variable)
    kind = types.resolve(variable.home.type)
    assert isinstance(kind, types.ClassType)
    value = GetField(kind.args[0], variable.home, "value")
    return value if kind.args[0] is declared else Unwrap(declared, value)


def read(c: FunctionContext, variable: Variable, key: str, line: int = 0) -> Expr:
    declared = types.resolve(variable.type)
    narrow = c.state.narrow.get(key)
    value = raw_read(variable)
    if isinstance(declared, types.OptionalType) and narrow is not None and variable.unsteady:
        from redisjit.frontend.captures import still

        return still(c, value, narrow, line)
    if isinstance(declared, types.OptionalType):
        if narrow is types.NONE:
            return Const(types.NONE, None)
        if narrow is not None:
            value_ = Unwrap(types.resolve(declared.item), value)
            return value_ if narrow is value_.type else Prim(narrow, "object.downcast", [value_])
    elif isinstance(narrow, types.ExceptionType) and isinstance(value, Read):
        return Read(narrow, value.var)
    elif narrow is not None and narrow is not declared and isinstance(narrow, types.ClassType):
        return Prim(narrow, "object.downcast", [value])
    return value


def suggestion(c: FunctionContext, wanted: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(wanted, c.local_names, 1)
    return f"did you mean {close[0]!r}?" if close else ""


def value_of(c: FunctionContext, entity: Entity, name: str, node: ast.expr) -> Expr:
    """The value of a global name."""
    if isinstance(entity, Constant) and not isinstance(entity.value, tuple):
        return const_of(c, entity.value, node)
    if isinstance(entity, (Constant, StaticValue)):
        from redisjit.frontend import statics

        return statics.value_of(c, entity.value, name, node)
    if isinstance(entity, RawAddress):
        return rawapi.address_of(entity)
    if isinstance(entity, Setting):
        from redisjit.frontend import settings

        return settings.value_of(c, entity, name, node)
    if isinstance(entity, (FunctionDecl, ClassDecl, ClassMethod, Builtin)):
        from redisjit.frontend import functions

        function = functions.value_of(c, entity)
        if function is not None:
            return function
    not_a_value(c, entity, name, node)


def entity_of(c: FunctionContext, node: ast.expr) -> Entity | None:
    """The entity that a dotted name stands for, or None when it is a value."""
    if isinstance(node, ast.Name):
        return None if node.id in c.local_names else c.class_names.get(node.id) or c.scope.lookup(node.id)
    if isinstance(node, ast.Attribute):
        owner = entity_of(c, node.value)
        if isinstance(owner, PythonModule):
            return module_attribute(c, owner, node)
        if isinstance(owner, ClassDecl) and owner.user:
            from redisjit.frontend import classes

            return classes.class_attribute(c, owner, node)
        if isinstance(owner, StructFormat):
            from redisjit.frontend import structs

            return structs.member(c, owner, node)
        if isinstance(owner, Setting):
            from redisjit.frontend import settings

            return None if owner.read else settings.member(c, owner, node)
        if isinstance(owner, Builtin) and (found := library.TYPE_FUNCTIONS.get(f"{owner.name}.{node.attr}")):
            return c.prelude.lookup(found)
        if owner is not None:
            attribute_of_entity(c, owner, node)
    return None


def module_attribute(c: FunctionContext, owner: PythonModule, node: ast.Attribute) -> Entity:
    universe = c.program.universe
    module = owner.value
    if module.__name__ == "redisjit.raw":
        return rawapi.entity(c, node)
    if not hasattr(module, node.attr):
        c.refuse(NoAttribute(name_span(c, node), f"the module {module.__name__}", node.attr))
    return universe.entity(getattr(module, node.attr), node.attr)


def attribute(c: FunctionContext, node: ast.Attribute, expected: Type | None) -> Expr:
    if node.attr in ("__name__", "__qualname__"):
        from redisjit.frontend import instances

        if bindings.names_type(node.value):
            return instances.name_of_class(c, c.expr(instances.subject(node.value), None), node)
    if bindings.is_super(node.value):
        from redisjit.frontend import methods

        return methods.super_property(c, node)
    owner = entity_of(c, node.value) if isinstance(node.value, ast.Name) else None
    if isinstance(owner, Builtin) and f"{owner.name}.{node.attr}" not in library.TYPE_FUNCTIONS:
        from redisjit.frontend import functions

        method = functions.unbound(c, owner, node)
        if method is not None:
            return method
    entity = entity_of(c, node)
    if entity is not None:
        return value_of(c, entity, node.attr, node)
    return attribute_of(c, c.expr(node.value, None), node)


def vars_of(obj: StaticRef) -> dict[str, object]:
    """The fields of a constant of the user's, as Python holds them."""
    fields: dict[str, object] = getattr(obj.static.value, "__dict__", {})
    return fields


def attribute_of(c: FunctionContext, obj: Expr, node: ast.Attribute) -> Expr:
    """`obj.name`: a field or a property."""
    type = types.resolve(obj.type)
    if isinstance(type, types.ExceptionType) and type.cls.may_carry:
        from redisjit.frontend import failures

        carried = failures.object_of(c, obj)
        own = c.program.class_of(type)
        if carried is not None and (own is None or own.method(node.attr) is None):
            return attribute_of(c, carried, node)
    if isinstance(type, types.EnumType):
        from redisjit.frontend import enums

        return enums.attribute(c, obj, node)
    if isinstance(type, types.NamedTupleType):
        from redisjit.frontend import namedtuples

        return namedtuples.attribute(c, obj, type, node)
    if isinstance(type, types.ClassType):
        if isinstance(obj, StaticRef) and isinstance(value := vars_of(obj).get(node.attr), (int, float, bytes, str)):
            return const_of(c, value, node)  # a constant's field
        if type.decl.user:
            from redisjit.frontend import classes

            return classes.attribute(c, obj, type, node)
        fields = c.program.fields(type)
        if node.attr in fields and c.low:
            return narrowing.field(c, GetField(fields[node.attr], obj, node.attr), node)
    cls = c.program.class_of(type)
    method = cls.method(node.attr) if cls else None
    if method is not None and "property" in method.marks:
        return c.call_method(obj, node.attr, [], node)
    if cls is not None and method is not None and (cls.user or not node.attr.startswith("_")):
        from redisjit.frontend import functions, methods

        methods.refuse_decorated(c, method, node)
        return functions.method_of(obj, node.attr)
    no_attribute(c, obj, node.attr, node)
