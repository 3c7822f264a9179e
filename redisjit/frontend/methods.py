"""Calls of the methods of the user's classes: which one, on what, and whether the object's own class decides."""

from __future__ import annotations

import ast
import enum
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import NoAttribute, WrongArguments
from redisjit.frontend import classes, types
from redisjit.frontend.annotations import instance_type
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassMethod, FunctionDecl
from redisjit.frontend.program import Signature
from redisjit.frontend.refusals import no_attribute
from redisjit.frontend.tree import Block, Call, Const, Expr, Prim, Read
from redisjit.frontend.types import Type
from redisjit.frontend.userclass import UserClass

if TYPE_CHECKING:
    from redisjit.frontend.program import Program


def receiver(c: FunctionContext, obj: Expr, decl: FunctionDecl, *, direct: bool = False) -> tuple[Expr, bool]:
    """The object as the method wants it; and whether the call is virtual, which takes the object as it is."""
    type = types.resolve(obj.type)
    cls = classes.user_class(type)
    assert cls is not None
    assert isinstance(type, types.ClassType)
    assert isinstance(decl.cls, UserClass)
    if not direct and overridden(cls, decl.name if "setter" not in decl.marks else f"{decl.name}.setter"):
        return obj, True
    if decl.cls is cls:
        return obj, False
    owner = classes.up(c.program, type, decl.cls)
    assert owner is not None
    return Prim(owner, "object.upcast", [obj]), False


def overridden(cls: UserClass, name: str) -> bool:
    """Whether objects in a variable of this class have different methods of a name, or another than the class's own."""
    own = cls.methods.get(name)
    return any(other.methods.get(name) is not own for other in cls.tree() if not other.abstract)


def signature_for(program: Program, decl: FunctionDecl, type: types.ClassType) -> Signature:
    """A method's signature on an object of a type, whose base class may define it."""
    assert isinstance(decl.cls, UserClass)
    owner = classes.up(program, type, decl.cls)
    assert owner is not None
    return program.signature(decl, owner)


def call_known(c: FunctionContext, obj: Expr, name: str, args: list[Expr], node: ast.AST) -> Expr:
    """A call of a method that is known to exist, with checked arguments; others take their defaults."""
    from redisjit.frontend import calls

    type = types.resolve(obj.type)
    cls = classes.user_class(type)
    assert cls is not None
    assert isinstance(type, types.ClassType)
    decl = cls.methods[name]
    refuse_decorated(c, decl, node)
    signature = signature_for(c.program, decl, type)
    target, virtual = receiver(c, obj, decl)
    values = [target]
    params = signature.params[1:]
    if len(args) > len(params) or any(p.default is None and not p.variadic for p in params[len(args) :]):
        problem = f"is called with {calls.counted(len(args), 'argument')}, and takes {len(params)}"
        c.refuse(WrongArguments(c.span(node), name, problem))
    for param, value in zip(params, args, strict=False):
        values.append(c.coerce(value, param.type, node, f"{name}()"))
    where = node if isinstance(node, ast.Call) else ast.copy_location(ast.Call(ast.Constant(None), [], []), node)
    values += [calls.default_of(c, param, decl, where) for param in params[len(args) :]]
    call = Call(signature.returns, decl, signature.types, values, getattr(node, "lineno", 0))
    if virtual:
        by_class(c, call, node)
    return c.emit_call(call, node)


def refuse_decorated(c: FunctionContext, decl: FunctionDecl, node: ast.AST) -> None:
    if "decorated" in decl.marks:
        c.unsupported(node, f"the method {decl.name!r}, which has a decorator,", "leave the decorator out")


def call_written(c: FunctionContext, func: ast.Attribute, node: ast.Call, obj: Expr) -> Expr:
    """`obj.name(...)`, where `obj` is of a class of the user's."""
    type = types.resolve(obj.type)
    assert isinstance(type, types.ClassType)
    cls = type.decl
    assert isinstance(cls, UserClass)
    decl = cls.method(func.attr)
    if decl is None or "property" in decl.marks:
        if decl is not None or func.attr in c.program.fields(type):  # a function that the object holds
            from redisjit.frontend import calls, functions, names

            value = names.attribute_of(c, obj, func)
            if functions.is_function(value.type):
                return calls.call_value(c, value, node)
        no_attribute(c, obj, func.attr, func)
    refuse_decorated(c, decl, func)
    if "classmethod" in decl.marks:
        if overridden(cls, func.attr) or len(cls.tree()) > 1:
            c.unsupported(
                func, "a class method of an object that may be of a subclass", f"write {cls.name}.{func.attr}()"
            )
        call = class_method(c, ClassMethod(decl, cls), node, None)
        return Block(call.type, c.effect(obj), call) if c.effect(obj) else call
    if "staticmethod" in decl.marks:
        if overridden(cls, func.attr):
            c.unsupported(func, "a static method that a subclass overrides", "make it a plain method")
        call = written(c, decl, c.program.signature(decl), [], node)
        return Block(call.type, c.effect(obj), call) if c.effect(obj) else call
    target, virtual = receiver(c, obj, decl)
    return written(c, decl, signature_for(c.program, decl, type), [target], node, virtual)


def written(
    c: FunctionContext,
    decl: FunctionDecl,
    signature: Signature,
    bound: list[Expr],
    node: ast.Call,
    virtual: bool = False,
) -> Expr:
    from redisjit.frontend import calls

    made = calls.call_function(c, decl, signature, bound, node)
    call = made.value if isinstance(made, Block) else made
    if virtual and isinstance(call, Call):
        by_class(c, call, node)
    return made


def by_class(c: FunctionContext, call: Call, node: ast.AST) -> None:
    """Make a call virtual: the object's own class decides which method it is."""
    from redisjit.frontend.dispatch import Dispatcher

    place = c.span(node) if c.scope.file else c.instance.place
    call.make = lambda: Dispatcher(c.program, call, place).instance()


def class_method(c: FunctionContext, entity: ClassMethod, node: ast.Call, expected: Type | None) -> Expr:
    """`C.method(...)`: of a class method, or of a plain one with the object as its first argument."""
    decl, owner = entity.decl, entity.owner
    assert isinstance(owner, UserClass)
    assert isinstance(decl.cls, UserClass)
    refuse_decorated(c, decl, node)
    if "classmethod" in decl.marks:
        type: Type
        if isinstance(expected, types.ClassType) and expected.decl is owner:
            type = expected
        elif owner.params:
            type = types.class_type(owner, *(types.Unknown() for _ in owner.params))
        else:
            type = instance_type(owner, c.prelude)
        signature = c.program.signature(decl, type)
        made = written(c, decl, signature, [], node)
        call = made.value if isinstance(made, Block) else made
        assert isinstance(call, Call)
        call.owner = type
        return made
    if not node.args:
        c.refuse(WrongArguments(c.span(node), f"{owner.name}.{decl.name}", "needs the object as its first argument"))
    if issubclass(owner.python, (tuple, enum.Enum)):
        c.unsupported(node.func, f"`{ast.unparse(node.func)}` with the object as an argument", "call it on the object")
    obj = c.expr(node.args[0], None)
    type_ = types.resolve(obj.type)
    if not isinstance(type_, types.ClassType) or classes.up(c.program, type_, owner) is None:
        c.refuse(WrongArguments(c.span(node.args[0]), f"{owner.name}.{decl.name}", f"needs a {owner.name} first"))
    target, _ = receiver(c, obj, decl, direct=True)
    rest = ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node)
    return written(c, decl, signature_for(c.program, decl, type_), [target], rest)


# super()


def of_super(c: FunctionContext, func: ast.Attribute) -> tuple[Expr, types.ClassType | None]:
    """The object of `super().name`, and its class's base class."""
    decl = c.instance.decl
    if not isinstance(decl.cls, UserClass) or not c.instance.params or decl.marks & {"staticmethod", "classmethod"}:
        c.unsupported(func.value, "`super()` here", "call it in a method of a class")
    name = decl.node.args.args[0].arg
    assert isinstance(func.value, ast.Call)
    if func.value.keywords or [ast.unparse(arg) for arg in func.value.args] not in ([], [decl.cls.name, name]):
        c.unsupported(func.value, f"`{ast.unparse(func.value)}`", "write super()")
    variable = c.variables[name]
    own = types.resolve(variable.type)
    assert isinstance(own, types.ClassType)
    return Read(variable.type, variable), classes.base_type(c.program, own)


def super_property(c: FunctionContext, node: ast.Attribute) -> Expr:
    """`super().name`: the property of the base class."""
    obj, base = of_super(c, node)
    method = base.decl.method(node.attr) if base is not None else None
    if base is None or method is None:
        c.refuse(NoAttribute(c.span(node), "super()", node.attr))
    if "property" not in method.marks:
        c.unsupported(node, "a method of `super()` as a value", f"call it: super().{node.attr}()")
    call = ast.copy_location(ast.Call(node, [], []), node)
    return call_base(c, method, Prim(base, "object.upcast", [obj]), base, call)


def call_super(c: FunctionContext, func: ast.Attribute, node: ast.Call) -> Expr:
    """`super().name(...)`: the method of the base class, whatever the object's own class is."""
    decl = c.instance.decl
    obj, base = of_super(c, func)
    assert isinstance(decl.cls, UserClass)
    name = func.attr
    if base is None or (name not in base.decl.methods and name != "__init__"):
        if name == "__init__" and not node.args and not node.keywords:
            return Const(types.NONE, None)  # of object
        c.refuse(NoAttribute(c.span(func), "super()", name))
    assert isinstance(base.decl, UserClass)
    target: Expr = Prim(base, "object.upcast", [obj])
    if name == "__init__":
        generated = base.decl.generated_init()
        method = dataclass_init(generated) if generated is not None else base.decl.init()
        if method is None and issubclass(decl.cls.python, BaseException):
            from redisjit.frontend import failures

            return failures.super_init(c, obj, decl.cls, node)
        if method is None:
            if node.args or node.keywords:
                c.refuse(WrongArguments(c.span(node), "super().__init__", "takes no arguments"))
            return Const(types.NONE, None)
    else:
        method = base.decl.methods[name]
    refuse_decorated(c, method, func)
    if "property" in method.marks:
        c.unsupported(func, f"calling what the property {name!r} gives", "give it a name first")
    return call_base(c, method, target, base, node)


def call_base(c: FunctionContext, method: FunctionDecl, target: Expr, base: types.ClassType, node: ast.Call) -> Expr:
    """A call of a method of a base class, not of what overrides it."""
    from redisjit.frontend import calls

    if method.cls is not base.decl:
        target, _ = receiver(c, target, method, direct=True)
    return calls.call_function(c, method, signature_for(c.program, method, base), [target], node)


def dataclass_init(decl: UserClass) -> FunctionDecl:
    """The `__init__` that `@dataclass` generates, as a method that a subclass can call."""
    known = decl.generated.get("__init__")
    if known is not None:
        return known
    import dataclasses

    from redisjit.frontend import making

    lines = []
    positional: list[str] = []
    keyword: list[str] = []
    for name, field in decl.dataclass_fields.items():
        if not field.init:
            continue
        if field.default_factory is not dataclasses.MISSING:  # not a parameter: to give it is refused
            factory = making.factory_node(decl.members[name].home, name)
            assert factory is not None
            made = factory.body if isinstance(factory, ast.Lambda) else ast.Call(factory, [], [])
            lines.append(f"self.{name} = {ast.unparse(made)}")
            continue
        place = keyword if field.kw_only else positional
        place.append(name if field.default is dataclasses.MISSING else f"{name}={name}")  # what stands in `defaults`
        lines.append(f"self.{name} = {name}")
    if "__post_init__" in decl.methods:
        lines.append("self.__post_init__()")
    stars = ["*", *keyword] if keyword else []
    source = f"def __init__({', '.join(['self', *positional, *stars])}):\n" + "".join(
        f"    {x}\n" for x in lines or ["pass"]
    )
    method = decl.generate("__init__", source)
    for name, field in decl.dataclass_fields.items():
        if field.init and field.default is not dataclasses.MISSING:
            method.defaults[name] = field.default
    return method
