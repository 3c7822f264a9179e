"""Functions as values: nested functions, lambdas, functions and methods by name.

A value whose code is known has a type of its own (`types.FunctionType`): the target says what a call of it is, the
value holds what it carries. Calls of it are direct. The parameters of a lambda take their types from the call.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.language import CannotInfer, TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.calls import bind, call_entity
from redisjit.frontend.closures import FunctionScope, Key
from redisjit.frontend.declarations import Builtin, ClassDecl, ClassMethod, Entity, FunctionDecl
from redisjit.frontend.program import Parameter, Signature
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    Expr,
    Instance,
    MakeTuple,
    Stmt,
    TupleItem,
    Variable,
)
from redisjit.frontend.types import FunctionType, Type

if TYPE_CHECKING:
    from redisjit.diagnostics.base import Span
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.program import Program

Made = TypeVar("Made", bound=ast.AST)

# What others use


def is_function(type: Type) -> bool:
    """Whether values of a type can be called."""
    type = types.resolve(type)
    return isinstance(type, FunctionType) or is_callable(type)


def is_callable(type: Type) -> bool:
    """Whether a type is a `Callable[...]`."""
    return isinstance(type, types.ClassType) and type.decl.name == "callable" and type.decl.scope.file is None


def call_value(c: FunctionContext, callee: Expr, args: list[Expr], node: ast.AST) -> Expr:
    """A call of a function value with arguments that are already checked."""
    stmts: list[Stmt] = []
    places: list[ast.expr] = []
    for value in args:
        more, name = argument(c, value, node)
        stmts += more
        places.append(name)
    call = ast.Call(ast.Name("the function", ast.Load()), places, [])
    found = call_with(c, callee, placed(call, node))
    return Block(found.type, stmts, found) if stmts else found


def call_with(c: FunctionContext, callee: Expr, node: ast.Call) -> Expr:
    """A call of a function value; the arguments are those of `node`."""
    type = types.resolve(callee.type)
    if isinstance(type, FunctionType):
        target: Target = type.target
        return target.call(c, callee, node)
    if is_callable(type):
        from redisjit.frontend.callables import call

        return call(c, callee, node)
    c.refuse(TypeMismatch(c.span(node), "a call", "a function", str(type)))


def argument(c: FunctionContext, value: Expr, node: ast.AST) -> tuple[list[Stmt], ast.Name]:
    """A checked expression as source: a hidden variable, and its name."""
    variable = c.temporary(value.type)
    c.variables[variable.name] = variable
    c.local_names.add(variable.name)
    c.state.assigned |= {variable.name}
    name = ast.Name(variable.name, ast.Load())
    placed(name, node)
    return [Assign(variable, value)], name


def placed(made: Made, node: ast.AST) -> Made:
    """`made`, standing where `node` stands."""
    for part in ast.walk(made):
        if "lineno" in part._attributes and not hasattr(part, "lineno"):
            ast.copy_location(part, node)
    return made


def value_of(c: FunctionContext, entity: Entity) -> Expr | None:
    """A function, class or built-in of a global name as a value, or None for any other entity."""
    from redisjit.frontend import builtins, library

    if isinstance(entity, Builtin) and entity.name not in builtins.FUNCTIONS and entity.name not in library.CHECKERS:
        return None
    if isinstance(entity, (FunctionDecl, ClassDecl, ClassMethod, Builtin)):
        return MakeTuple(types.function_type(Named(entity), ()), [])
    return None


def unbound(c: FunctionContext, owner: Builtin, node: ast.Attribute) -> Expr | None:
    """`bytes.upper` as a value: a method that takes its object as the first argument."""
    if owner.name not in ("bytes", "str", "int", "float", "list", "dict", "set", "frozenset"):
        return None
    if c.prelude.class_named(owner.name).method(node.attr) is None or node.attr.startswith("_"):
        return None
    return MakeTuple(types.function_type(Unbound(owner.name, node.attr), ()), [])


def method_of(obj: Expr, name: str) -> Expr:
    """`obj.name`, a method as a value."""
    type = types.function_type(Method(name), (types.resolve(obj.type),))
    return MakeTuple(type, [obj])


# Targets: what a call of a value is


class Target:
    """What a function value calls."""

    @property
    def shown(self) -> str:
        """Its name in messages."""
        raise NotImplementedError

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        """A call with the arguments of `node`."""
        raise NotImplementedError

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        """Its parameters and result, where they are known without a call."""
        return None


@dataclass(frozen=True)
class Named(Target):
    """A function, class or built-in by its global name."""

    entity: FunctionDecl | ClassDecl | ClassMethod | Builtin

    @property
    def shown(self) -> str:
        return self.entity.decl.name if isinstance(self.entity, ClassMethod) else self.entity.name

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        func = placed(ast.Name(self.shown, ast.Load()), node)
        return call_entity(c, self.entity, placed(ast.Call(func, node.args, node.keywords), node), None)

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        if not isinstance(self.entity, FunctionDecl) or self.entity.name.startswith("<"):
            return None
        return c.program.signature(self.entity)


@dataclass(frozen=True)
class Method(Target):
    """A method of the object that the value carries."""

    name: str

    @property
    def shown(self) -> str:
        return f".{self.name}"

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        type = types.resolve(value.type)
        assert isinstance(type, FunctionType)
        stmts, obj = argument(c, TupleItem(type.captures[0], value, 0), node)
        func = placed(ast.Attribute(obj, self.name, ast.Load()), node)
        found = c.expr(placed(ast.Call(func, node.args, node.keywords), node), None)
        return Block(found.type, stmts, found)

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        owner = type.captures[0]
        cls = c.program.class_of(owner)
        decl = cls.method(self.name) if cls else None
        if decl is None or decl.scope.file is None:
            return None
        whole = c.program.signature(decl, owner)
        return Signature(whole.params[1:], whole.returns, whole.types)


@dataclass(frozen=True)
class Unbound(Target):
    """A method of a built-in type, which takes its object as the first argument."""

    owner: str
    name: str

    @property
    def shown(self) -> str:
        return f"{self.owner}.{self.name}"

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        if not node.args or isinstance(node.args[0], ast.Starred):
            c.refuse(WrongArguments(c.span(node), self.shown, "needs an object"))
        obj = c.expr(node.args[0], None)
        cls = c.program.class_of(types.resolve(obj.type))
        if cls is None or cls.name != self.owner:
            c.refuse(TypeMismatch(c.span(node.args[0]), f"{self.shown}()", self.owner, str(types.resolve(obj.type))))
        stmts, name = argument(c, obj, node)
        func = placed(ast.Attribute(name, self.name, ast.Load()), node)
        made = c.expr(placed(ast.Call(func, node.args[1:], node.keywords), node), None)
        return Block(made.type, stmts, made)


@dataclass(frozen=True, eq=False)
class Nested(Target):
    """A lambda, or a function inside a function. The value carries what it captures, in the order of `keys`."""

    decl: FunctionDecl
    scope: FunctionScope
    env: dict[str, Type]
    keys: list[Key]

    @property
    def shown(self) -> str:
        return self.decl.name

    @property
    def inferred(self) -> bool:
        """Whether its types are those of a call: nothing in it is annotated."""
        return self.decl.name.startswith("<")

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        return None if self.inferred else c.program.signature(self.decl, env=dict(self.env))

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        type = types.resolve(value.type)
        assert isinstance(type, FunctionType)
        signature = self.signature(c, type) or unannotated(c, self.decl)
        stmts: list[Stmt] = []
        given: dict[str, Expr] = {}
        computed = [(i, key) for i, key in enumerate(self.keys) if key[0] is self.scope]
        if computed:
            stmts, value = c.hold(value, fixed=True)
            given = {key[1].removesuffix("="): TupleItem(type.captures[i], value, i) for i, key in computed}
        args = bind(c, self.decl.name, signature.params, node, stmts, self.decl, given)
        call = Call(signature.returns, self.decl, self.env, [value, *args], node.lineno)
        place = c.span(node) if c.scope.file else c.instance.place
        if self.inferred:
            kinds = [types.resolve(param.type) for param in signature.params]
            for kind in kinds:
                if types.has_unknown(kind):
                    c.refuse(CannotInfer(c.span(node), "an argument", f"x: {kind}".replace("?", "int") + " = ..."))
            instance = lambda_instance(c.program, type, kinds, place)
            call.type = instance.returns
            call.make = lambda: adopt(c.program, instance)
        else:
            call.make = lambda: function_instance(c.program, type, signature, place)
        c.emit_call(call, node)
        return Block(call.type, stmts, call) if stmts else call


def unannotated(c: FunctionContext, decl: FunctionDecl) -> Signature:
    """The signature of a lambda: its types are left to the call."""
    args = decl.node.args
    positional = [*args.posonlyargs, *args.args]
    texts: list[ast.expr | None] = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    params = [
        Parameter(arg.arg, types.Unknown(), default, positional=arg in args.posonlyargs)
        for arg, default in zip(positional, texts, strict=True)
    ]
    if args.vararg:
        kind = types.class_type(c.prelude.class_named("vartuple"), types.Unknown())
        params.append(Parameter(args.vararg.arg, kind, variadic=True))
    if args.kwarg:
        c.unsupported(args.kwarg, f"`**{args.kwarg.arg}` as a parameter", "declare each keyword")
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        params.append(Parameter(arg.arg, types.Unknown(), default, keyword=True))
    return Signature(params, types.Unknown(), {})


def call_lambda(c: FunctionContext, decl: FunctionDecl, node: ast.Call) -> Expr:
    """A call of a lambda that a global name is bound to."""
    stmts: list[Stmt] = []
    made = run(c, decl, bind(c, decl.name, unannotated(c, decl).params, node, stmts, decl), node)
    return Block(made.type, stmts, made) if stmts else made


def run(c: FunctionContext, decl: FunctionDecl, values: list[Expr], node: ast.expr) -> Expr:
    """A call of a function whose types are those of its arguments."""
    kinds = [types.resolve(value.type) for value in values]
    for kind in kinds:
        if types.has_unknown(kind):
            c.refuse(CannotInfer(c.span(node), "an argument", f"x: {kind}".replace("?", "int") + " = ..."))
    instance = inferred_instance(c.program, decl, kinds, c.span(node) if c.scope.file else c.instance.place)
    call = Call(instance.returns, decl, {}, values, node.lineno)
    program = c.program
    call.make = lambda: program.instances.setdefault((decl, *kinds), instance)
    return c.emit_call(call, node)


# Instances of nested functions


def inferred_instance(program: Program, decl: FunctionDecl, kinds: list[Type], place: Span | None) -> Instance:
    """The code of a function without annotations that carries nothing."""
    from redisjit.frontend.check import check

    key = (decl, *kinds)
    found = program.lambdas.get(key)
    if found is None:
        found = program.lambdas[key] = Instance(decl, {}, program.unique(decl, None, {}))
        found.place = place
        found.params = [
            Variable(arg.arg, kind, parameter=True) for arg, kind in zip(listed(decl.node.args), kinds, strict=True)
        ]
        found.returns = unknown_result(program, decl)
        try:
            check(program, found)
        except CompileError as error:
            del program.lambdas[key]
            if decl.scope.file is not None or place is None:
                raise
            raise CompileError(*(replace(problem, span=place) for problem in error.diagnostics)) from error
        found.returns = types.resolve(found.returns)
    return found


def listed(args: ast.arguments) -> list[ast.arg]:
    """All parameters, in the order of a signature."""
    return [*args.posonlyargs, *args.args, *([args.vararg] if args.vararg else []), *args.kwonlyargs]


def unknown_result(program: Program, decl: FunctionDecl) -> Type:
    """The result of a function before its body says what that is."""
    found = types.Unknown()
    return types.class_type(program.prelude.class_named("iterator"), found) if decl.is_generator else found


def new_instance(
    program: Program, type: FunctionType, params: list[Variable], returns: Type, place: Span | None
) -> Instance:
    target = type.target
    assert isinstance(target, Nested)
    instance = Instance(target.decl, target.env, program.unique(target.decl, None, {}))
    instance.place = place
    instance.closure = type
    instance.params = [Variable("$function", type, parameter=True), *params]
    instance.returns = returns
    return instance


def function_instance(program: Program, type: FunctionType, signature: Signature, place: Span | None) -> Instance:
    """The code of a nested function that carries values of these types; checked in its turn."""
    assert isinstance(type.target, Nested)
    kinds = [types.resolve(param.type) for param in signature.params]
    key = (type.target.decl, type, *kinds)
    found = program.instances.get(key)
    if found is None:
        params = [
            Variable(param.name, kind, parameter=True) for param, kind in zip(signature.params, kinds, strict=True)
        ]
        found = program.instances[key] = new_instance(program, type, params, signature.returns, place)
        program.queue.append(found)
    return found


def lambda_instance(program: Program, type: FunctionType, kinds: list[Type], place: Span | None) -> Instance:
    """The code of a lambda for arguments of these types; checked at once, because that says what it returns."""
    from redisjit.frontend.check import check

    target = type.target
    assert isinstance(target, Nested)
    key = (target.decl, type, *kinds)
    found = program.lambdas.get(key)
    if found is None:
        args = listed(target.scope.node.args)
        params = [Variable(arg.arg, kind, parameter=True) for arg, kind in zip(args, kinds, strict=True)]
        found = new_instance(program, type, params, unknown_result(program, target.decl), place)
        check(program, found)
        found.returns = types.resolve(found.returns)
        program.lambdas[key] = found
    return found


def adopt(program: Program, instance: Instance) -> Instance:
    """Compile a lambda's code: it is used."""
    assert instance.closure is not None
    kinds = (param.type for param in instance.params[1:])
    return program.instances.setdefault((instance.decl, instance.closure, *kinds), instance)
