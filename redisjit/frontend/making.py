"""New objects of the user's classes: what their fields begin with, and the `__init__` that Python calls."""

from __future__ import annotations

import ast
import dataclasses
import enum
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import types
from redisjit.frontend.classes import SET, attribute, layout_fields, problem_of, up, user_class
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.library import fixed_type
from redisjit.frontend.program import Parameter
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, New, Read, Stmt
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.program import Program


def construct(c: FunctionContext, decl: UserClass, node: ast.Call, expected: Type | None) -> Expr:
    """`C(...)`."""
    problem_of(c.program, decl, c.span(node))
    if issubclass(decl.python, enum.Enum):
        from redisjit.frontend import enums

        assert isinstance(decl, enums.EnumClass)
        return enums.construct(c, decl, node)
    if issubclass(decl.python, tuple):
        from redisjit.frontend import namedtuples

        assert isinstance(decl, namedtuples.NamedTupleClass)
        return namedtuples.construct(c, decl, node)
    if isinstance(expected, types.OptionalType):
        expected = expected.item
    if isinstance(expected, types.ClassType) and expected.decl is decl:
        type = expected
    else:
        type = types.class_type(decl, *(types.Unknown() for _ in decl.params))
    return construct_type(c, type, node)


def construct_type(c: FunctionContext, type: types.ClassType, node: ast.Call) -> Expr:
    """A new instance of a class at known type arguments, or at ones that the arguments decide."""
    from redisjit.frontend import calls

    decl = type.decl
    assert isinstance(decl, UserClass)
    if decl.abstract:
        names = ", ".join(sorted(getattr(decl.python, "__abstractmethods__", ())))
        problem = f"is abstract: it has no {names}" if names else "is a protocol"
        c.refuse(WrongArguments(c.span(node), decl.name, problem, "make an instance of a subclass"))
    if types.has_unknown(type):
        c.unknowns.append((type, node, "this expression"))
    c.made.append(type)
    fields = layout_fields(c.program, type)
    generated = decl.generated_init()
    if generated is not None:
        stmts: list[Stmt] = []
        params = dataclass_parameters(c.program, generated, type)
        given = dict(zip([p.name for p in params], calls.bind(c, decl.name, params, node, stmts, decl), strict=True))
        made: Expr = New(type, [given.get(name) or begin(c, type, name, kind, node) for name, kind in fields.items()])
        post = decl.method("__post_init__")
        if post is None:
            return Block(type, stmts, made) if stmts else made
        hold, held = c.hold(made)
        stmts += hold
        stmts.append(Do(calls.call_function(c, post, c.program.signature(post, type), [held], bare_call(node))))
        return Block(type, stmts, held)
    variable = c.temporary(type)
    stmts = [Assign(variable, New(type, [begin(c, type, name, kind, node) for name, kind in fields.items()]))]
    init = decl.init()
    if init is None:
        if node.args or node.keywords:
            c.refuse(WrongArguments(c.span(node), decl.name, "takes no arguments"))
        return Block(type, stmts, Read(type, variable))
    assert isinstance(init.cls, UserClass)
    owner = up(c.program, type, init.cls)
    assert owner is not None
    held = c.coerce(Read(type, variable), owner, node, "self")
    call = calls.call_function(c, init, c.program.signature(init, owner), [held], node)
    return Block(type, [*stmts, Do(call)], Read(type, variable))


def bare_call(node: ast.Call) -> ast.Call:
    """A call at the same place, without arguments."""
    return ast.copy_location(ast.Call(node.func, [], []), node)


def dataclass_parameters(program: Program, decl: UserClass, type: types.ClassType) -> list[Parameter]:
    """The parameters of a dataclass's generated `__init__`: positional ones, then those that take a keyword."""
    fields = program.fields(type)
    found = []
    for name, python in decl.dataclass_fields.items():
        if not python.init or name not in fields:
            continue
        parameter = Parameter(name, fields[name], keyword=bool(python.kw_only))
        if python.default is not dataclasses.MISSING or python.default_factory is not dataclasses.MISSING:
            parameter.make = lambda c, node, name=name, kind=fields[name]: begin(c, type, name, kind, node)
        found.append(parameter)
    return sorted(found, key=lambda p: p.keyword)


def begin(c: FunctionContext, type: types.ClassType, name: str, kind: Type, node: ast.expr) -> Expr:
    """What a field holds before `__init__` runs: its default, or nothing yet."""
    from redisjit.frontend import names

    decl = type.decl
    assert isinstance(decl, UserClass)
    if name.endswith(SET):
        plain = name.removesuffix(SET)
        generated = decl.generated_init()
        python = generated.dataclass_fields.get(plain) if generated is not None else None
        set_already = python is not None and (python.init or python.default_factory is not dataclasses.MISSING)
        return Const(types.BOOL, set_already or decl.begins_with(plain) is not dataclasses.MISSING)
    python = decl.dataclass_fields.get(name)
    if python is not None and python.default_factory is not dataclasses.MISSING and decl.generated_init() is not None:
        return from_factory(c, type, name, kind, node)
    value = decl.begins_with(name)
    if value is dataclasses.MISSING:
        return Const(kind, None)
    entity = c.program.universe.entity(value, name)
    if not lasting(c.program, value):
        hint = "assign it in __init__, or use default_factory"
        c.unsupported(node, f"the default of {name!r}, which all objects would share and change", hint)
    return c.coerce(names.value_of(c, entity, name, node), kind, node, f"the default of {name!r}")


def lasting(program: Program, value: Any) -> bool:
    """Whether nothing can change a value that objects share."""
    if isinstance(value, tuple):
        return all(lasting(program, item) for item in value)
    if value is None or isinstance(value, (int, float, bool, bytes, str, frozenset, enum.Enum)):
        return True
    if fixed_type(value) is not None:
        return True
    decl = program.universe.entity(type(value), type(value).__name__)
    return isinstance(decl, UserClass) and decl.frozen


def from_factory(c: FunctionContext, type: types.ClassType, name: str, kind: Type, node: ast.expr) -> Expr:
    """A call of a field's `default_factory`, as a function of the class's own module."""
    from redisjit.frontend import calls

    decl = type.decl
    assert isinstance(decl, UserClass)
    home = decl.members[name].home
    factory = factory_node(home, name)
    if factory is None:
        c.unsupported(node, f"the default_factory of {name!r}", "write it as field(default_factory=...)")
    annotation = decl.members[name].annotation
    function = ast.parse(f"def {name}():\n    return 0").body[0]
    assert isinstance(function, ast.FunctionDef)
    returns = factory.body if isinstance(factory, ast.Lambda) else ast.Call(factory, [], [])
    function.body = [ast.Return(returns)]
    function.returns = annotation
    for part in ast.walk(function):
        if "lineno" in part._attributes and part not in ast.walk(factory):
            ast.copy_location(part, factory)
    known = c.program.factories.get((home, name))
    if known is None:
        known = c.program.factories[home, name] = FunctionDecl(function.name, function, home.scope)
    env: dict[str, Type] = dict(zip(home.params, type.args, strict=True)) if home is decl else {}
    signature = c.program.signature(known, None, env)
    place = node if isinstance(node, ast.Call) else ast.copy_location(ast.Call(node, [], []), node)
    made = calls.call_function(c, known, signature, [], bare_call(place))
    return c.coerce(made, kind, node, f"the default of {name!r}")


def factory_node(home: UserClass, name: str) -> ast.expr | None:
    """What stands after `default_factory=`."""
    for item in home.node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id == name:
            call = item.value
            for keyword in call.keywords if isinstance(call, ast.Call) else ():
                if keyword.arg == "default_factory":
                    return keyword.value
    return None


def replace(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`dataclasses.replace(obj, name=value)`: a new object, made as `__init__` makes it."""
    if len(node.args) != 1:
        c.refuse(WrongArguments(c.span(node), "replace", "takes one object, and keywords"))
    stmts, held = c.hold(c.expr(node.args[0], None), fixed=True)
    type = types.resolve(held.type)
    decl = user_class(type)
    if decl is None or not isinstance(type, types.ClassType) or decl.generated_init() is None:
        c.refuse(WrongArguments(c.span(node), "replace", "needs an instance of a dataclass"))
    if len([cls for cls in decl.tree() if not cls.abstract]) > 1:
        c.unsupported(node, f"replace() of a {type}, which may be of a subclass", "write a method that makes a new one")
    given = {keyword.arg for keyword in node.keywords}
    keywords = list(node.keywords)
    for name, field in decl.dataclass_fields.items():
        if not field.init and name in given:
            c.refuse(WrongArguments(c.span(node), "replace", f"cannot set {name!r}, which is not a parameter"))
        if field.init and name not in given:
            where = ast.copy_location(ast.Attribute(node.args[0], name, ast.Load()), node.args[0])
            value = attribute(c, held, type, where)
            variable = c.temporary(value.type)
            stmts = [*stmts, Assign(variable, value)]
            c.variables[variable.name] = variable
            c.local_names.add(variable.name)
            c.state.assigned |= {variable.name}
            kept = ast.copy_location(ast.Name(variable.name, ast.Load()), node)
            keywords.append(ast.copy_location(ast.keyword(name, kept), node))
    made = construct_type(c, type, ast.copy_location(ast.Call(node.func, [], keywords), node))
    return Block(made.type, [*stmts], made)
