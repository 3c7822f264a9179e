"""Objects of the user's classes: the types of their fields, and their attributes."""

from __future__ import annotations

import ast
import dataclasses
import enum
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.language import CannotInfer, NoAttribute, UnsupportedSyntax
from redisjit.frontend import types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.declarations import ClassDecl, ClassMethod, Entity
from redisjit.frontend.tree import (
    Assign,
    Block,
    Conditional,
    Const,
    Do,
    Expr,
    GetField,
    If,
    Prim,
    Raise,
    Read,
    SetField,
    Stmt,
)
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import Field, UserClass

if TYPE_CHECKING:
    from redisjit.frontend.assignments import AssignmentChecker
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.program import Program

SET = "?"  # after a late field's name: the mark that says it has a value


def user_class(type: Type) -> UserClass | None:
    """The user's class that a type is an instance of, or None."""
    if isinstance(type, types.ClassType) and isinstance(type.decl, UserClass):
        return type.decl
    return None


def problem_of(program: Program, decl: UserClass, place: Span) -> None:
    """Refuse a class that is beyond what is compiled."""
    if decl.problem is not None:
        what, instead = decl.problem
        raise CompileError(UnsupportedSyntax(place, f"the class {decl.name!r} ({what})", instead))


# Fields


def base_type(program: Program, cls: types.ClassType) -> types.ClassType | None:
    """The type of the base class, at its own type arguments."""
    decl = cls.decl
    if not isinstance(decl, UserClass) or not isinstance(decl.base, UserClass):
        return None
    if decl.base.params and isinstance(decl.base_node, ast.Subscript):
        env = dict(zip(decl.params, cls.args, strict=True))
        found = Annotations(decl.scope, program.prelude, env).type_of(decl.base_node)
        assert isinstance(found, types.ClassType)
        return found
    return types.class_type(decl.base)


def up(program: Program, cls: types.ClassType, wanted: UserClass) -> types.ClassType | None:
    """`cls`, or the base class of it that is `wanted`."""
    found: types.ClassType | None = cls
    while found is not None and found.decl is not wanted:
        found = base_type(program, found)
    return found


def common_base(program: Program, left: types.ClassType, right: types.ClassType) -> types.ClassType | None:
    """The nearest class that both are below, or None."""
    found: types.ClassType | None = left
    while found is not None and not is_below(program, right, found):
        found = base_type(program, found)
    return found


def is_below(program: Program, found: types.ClassType, wanted: types.ClassType) -> bool:
    """Whether a value of class `found` can stand where `wanted` is needed."""
    if not isinstance(wanted.decl, UserClass):
        return False
    above = up(program, found, wanted.decl)
    return above is not None and types.unify(above, wanted)


def field_types(program: Program, cls: types.ClassType) -> dict[str, Type]:
    """The fields of a user's class with their types, those of the base class first."""
    decl = cls.decl
    assert isinstance(decl, UserClass)
    found: dict[str, Type] = {}
    program.field_types[cls] = found  # a field may be inferred from those before it
    base = base_type(program, cls)
    if base is not None:
        found.update(program.fields(base))
    env: dict[str, Type] = dict(zip(decl.params, cls.args, strict=True))
    env["Self"] = cls
    annotations = Annotations(decl.scope, program.prelude, env)
    inferred = []
    for name, field in decl.members.items():
        if field.home is not decl:
            continue
        if field.annotation is None:
            inferred.append(field)
            found[name] = types.NEVER  # its place in the order
        else:
            found[name] = annotations.type_of(field.annotation)
            check_field(decl, field, field.annotation, found[name])
    try:
        for field in inferred:
            found[field.name] = infer(program, cls, field)
            check_field(decl, field, field.value, found[field.name])
    except CompileError:
        del program.field_types[cls]
        raise
    return found


def check_field(decl: UserClass, field: Field, node: ast.expr | None, type: Type) -> None:
    """Refuse what an object cannot hold: keys and contexts end with their command."""
    held = handle_in(type)
    if held is not None:
        assert node is not None
        place = Span.of(decl.scope.file or "", node)
        raise CompileError(UnsupportedSyntax(place, f"a field that holds a {held}", "pass it to the methods"))


def handle_in(type: Type) -> Type | None:
    """A key or a context that a value of this type holds, or None."""
    type = types.resolve(type)
    parts: tuple[Type, ...] = ()
    if isinstance(type, types.ClassType):
        if type.decl.uncounted:
            return type
        parts = type.args if not type.decl.user else ()
    elif isinstance(type, types.OptionalType):
        parts = (type.item,)
    elif isinstance(type, types.TupleType):
        parts = type.items
    return next((held for held in map(handle_in, parts) if held is not None), None)


def infer(program: Program, cls: types.ClassType, field: Field) -> Type:
    """The type of a field that is only assigned: what its first value says, with nothing but parameters known."""
    from redisjit.frontend.check import Checker
    from redisjit.frontend.context import State
    from redisjit.frontend.tree import Instance, Variable

    function, node = field.function, field.value
    found: Type = types.NEVER
    if function is not None and node is not None:
        try:
            signature = program.signature(function, cls)
            instance = Instance(function, signature.types, f"{cls}.{field.name}")
            instance.returns = signature.returns
            checker = Checker(program, instance, {})
            checker.variables = {p.name: Variable(p.name, p.type, parameter=True) for p in signature.params}
            checker.local_names = set(checker.variables)
            checker.state = State(frozenset(checker.variables), {})
            found = types.resolve(checker.expression(node).type)
        except CompileError:
            found = types.NEVER
    undecided = types.has_unknown(found) and not any(map(types.has_unknown, cls.args))
    if found in (types.NEVER, types.NONE) or undecided:
        where = node or (function.node if function is not None else field.home.node)
        place = Span.of(field.home.scope.file or "", where)
        raise CompileError(CannotInfer(place, f"the field {field.name!r}", f"self.{field.name}: int = ..."))
    return found


def layout_fields(program: Program, cls: types.ClassType) -> dict[str, Type]:
    """What an object holds: its fields, and a mark for each that may have no value; the base class's first."""
    fields = program.fields(cls)
    decl = cls.decl
    if not isinstance(decl, UserClass):
        return fields
    base = base_type(program, cls)
    found = dict(layout_fields(program, base)) if base is not None else {}
    own = [name for name in fields if name not in found]
    found.update((name, fields[name]) for name in own)
    found.update((name + SET, types.BOOL) for name in own if name in decl.late)
    return found


# Attributes


def attribute(c: FunctionContext, obj: Expr, type: types.ClassType, node: ast.Attribute) -> Expr:
    """`obj.name`: a field, a property, or data of the class."""
    from redisjit.frontend import methods, narrowing
    from redisjit.frontend.refusals import no_attribute

    decl = type.decl
    assert isinstance(decl, UserClass)
    fields = c.program.fields(type)
    name = node.attr
    if name in fields:
        if name not in decl.late:
            return narrowing.field(c, GetField(fields[name], obj, name), node)
        stmts, held = c.hold(obj, fixed=True)
        whole = Block(fields[name], [*stmts, check_set(c, held, type, name, node)], GetField(fields[name], held, name))
        return narrowing.field(c, whole, node)
    method = decl.method(name)
    if method is not None and "property" in method.marks:
        return methods.call_known(c, obj, name, [], node)
    values = {cls: static_value(cls, name) for cls in decl.tree() if not cls.abstract or cls is decl}
    if method is None and values.get(decl, dataclasses.MISSING) is not dataclasses.MISSING:
        return by_class(c, obj, decl, {cls: value for cls, value in values.items() if not cls.abstract}, node)
    if method is not None:
        from redisjit.frontend import functions

        methods.refuse_decorated(c, method, node)
        return functions.method_of(obj, name)
    no_attribute(c, obj, name, node)


def check_set(c: FunctionContext, held: Expr, type: types.ClassType, name: str, node: ast.AST) -> Stmt:
    """AttributeError for a field without a value, in CPython's words."""
    unset = Prim(types.BOOL, "bool.not", [GetField(types.BOOL, held, name + SET)])
    text: Expr = Const(types.STR, f"{type.decl.name!r} object has no attribute {name!r}")
    decl = type.decl
    if isinstance(decl, UserClass) and len(decl.tree()) > 1:
        shown = {cls: f"{cls.name!r} object has no attribute {name!r}" for cls in decl.tree() if not cls.abstract}
        text = by_class(c, held, decl, shown, node)
    error = c.program.universe.exceptions.of(AttributeError)
    return If(unset, [Raise(error, text, getattr(node, "lineno", 0))], [], False)


def by_class(c: FunctionContext, obj: Expr, decl: UserClass, values: dict[UserClass, Any], node: ast.AST) -> Expr:
    """One of several constants, by the class of an object."""
    from redisjit.frontend import names
    from redisjit.frontend.conditions import join

    place = node if isinstance(node, ast.expr) else ast.copy_location(ast.Constant(None), node)

    shown = f"{decl.name}.{place.attr}" if isinstance(place, ast.Attribute) else "it"

    def expr(value: Any) -> Expr:
        return names.value_of(c, c.program.universe.entity(value, shown), shown, place)

    distinct: list[Any] = []
    for value in values.values():
        if not any(value is other or (value == other and value.__class__ is other.__class__) for other in distinct):
            distinct.append(value)
    if len(distinct) == 1 or (not isinstance(obj, (Read, Const)) and len(distinct) == 0):
        found = expr(distinct[0])
        return Block(found.type, c.effect(obj), found) if c.effect(obj) else found
    stmts, held = c.hold(obj)
    variable = c.temporary(types.INT)
    stmts = [*stmts, Assign(variable, Prim(types.INT, "class.number", [held]))]
    choices = [(cls, expr(value)) for cls, value in values.items()]
    kind = choices[0][1].type
    for _, choice in choices:
        kind = join(c, kind, choice.type, place)
    result = c.coerce(choices[-1][1], kind, node, "a class attribute")
    for cls, choice in reversed(choices[:-1]):
        test = Prim(types.BOOL, "int.eq", [Read(types.INT, variable), Const(types.INT, cls.class_id)])
        result = Conditional(kind, test, c.coerce(choice, kind, node, "a class attribute"), result)
    return Block(kind, stmts, result)


def set_attribute(c: AssignmentChecker, obj: Expr, target: ast.Attribute, value: Expr, out: list[Stmt]) -> None:
    """`obj.name = value`: a field, or a property with a setter."""
    from redisjit.frontend import methods, narrowing
    from redisjit.frontend.refusals import no_attribute

    type = types.resolve(obj.type)
    assert isinstance(type, types.ClassType)
    decl = type.decl
    assert isinstance(decl, UserClass)
    fields = c.program.fields(type)
    name = target.attr
    if not isinstance(obj, Read):  # Python evaluates the value first
        stmts, value = c.hold(value, fixed=True)
        out += stmts
    if name not in fields:
        if f"{name}.setter" not in decl.methods:
            if name in decl.methods and "property" in decl.methods[name].marks:
                c.unsupported(target, f"assigning the property {name!r}, which has no setter,", "give it one")
            if static_value(decl, name) is not dataclasses.MISSING:
                c.unsupported(target, "assigning a class attribute", "declare a field in __init__")
            no_attribute(c, obj, name, target)
        out.append(Do(methods.call_known(c, obj, f"{name}.setter", [value], target)))
        return
    if decl.frozen and not c.instance.decl.synthetic:  # a generated __init__ may
        c.unsupported(target, f"assigning a field of {type}, which is frozen,", "make a new one")
    declared = fields[name]
    found = types.resolve(value.type)
    value = c.coerce(value, declared, target, f"the field {name!r}")
    if name in decl.late:
        stmts, obj = c.hold(obj, fixed=True)
        out += [*stmts, SetField(obj, name, value), SetField(obj, name + SET, Const(types.BOOL, True))]
    else:
        out.append(SetField(obj, name, value))
    narrowing.after_assignment(c, target, types.resolve(declared), found)


def static_value(decl: UserClass, name: str) -> Any:
    """A class attribute that is plain data, or MISSING."""
    if name.startswith("__") and name.endswith("__"):
        return dataclasses.MISSING
    found = decl.constant(name)
    if found is dataclasses.MISSING or isinstance(found, (staticmethod, classmethod, property)):
        return dataclasses.MISSING
    return dataclasses.MISSING if name in decl.methods else found


def class_attribute(c: FunctionContext, decl: ClassDecl, node: ast.Attribute) -> Entity:
    """`C.name`: a method, or data of the class."""
    from redisjit.frontend.refusals import attribute_of_entity, name_span

    assert isinstance(decl, UserClass)
    problem_of(c.program, decl, c.span(node))
    if issubclass(decl.python, enum.Enum):
        member = decl.python.__members__.get(node.attr)
        if member is not None:
            return c.program.universe.entity(member, node.attr)
    method = decl.method(node.attr)
    if method is not None:
        if "property" in method.marks:
            attribute_of_entity(c, decl, node)
        return method if "staticmethod" in method.marks else ClassMethod(method, decl)
    found = static_value(decl, node.attr)
    if found is dataclasses.MISSING:
        c.refuse(NoAttribute(name_span(c, node), f"the class {decl.name}", node.attr))
    return c.program.universe.entity(found, node.attr)
