"""Functions as values: nested functions, lambdas, functions and methods by name.

A value whose code is known has a type of its own (`types.FunctionType`): the target says what a call of it is, the
value holds what it carries. Calls of it are direct. The parameters of a lambda take their types from the call.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from redisjit.diagnostics.language import CannotInfer, MaybeUnassigned, TypeMismatch
from redisjit.frontend import names, types
from redisjit.frontend.calls import bind, call_entity
from redisjit.frontend.closures import FunctionScope, Key, default_name, defaults
from redisjit.frontend.declarations import Builtin, ClassDecl, Entity, FunctionDecl
from redisjit.frontend.program import Parameter, Signature
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    Const,
    Expr,
    If,
    Instance,
    IsNone,
    MakeTuple,
    New,
    Raise,
    Read,
    SetField,
    Stmt,
    TupleItem,
    Unwrap,
    Variable,
    Wrap,
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
    if isinstance(entity, (FunctionDecl, ClassDecl, Builtin)):
        return MakeTuple(types.function_type(Named(entity), ()), [])
    return None


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

    entity: FunctionDecl | ClassDecl | Builtin

    @property
    def shown(self) -> str:
        return self.entity.name

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        func = placed(ast.Name(self.entity.name, ast.Load()), node)
        return call_entity(c, self.entity, placed(ast.Call(func, node.args, node.keywords), node), None)

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        return c.program.signature(self.entity) if isinstance(self.entity, FunctionDecl) else None


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
    def is_lambda(self) -> bool:
        return isinstance(self.scope.node, ast.Lambda)

    def signature(self, c: FunctionContext, type: FunctionType) -> Signature | None:
        return None if self.is_lambda else c.program.signature(self.decl, env=dict(self.env))

    def call(self, c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
        type = types.resolve(value.type)
        assert isinstance(type, FunctionType)
        signature = self.signature(c, type) or self.lambda_signature(c)
        stmts: list[Stmt] = []
        given: dict[str, Expr] = {}
        computed = [(i, key) for i, key in enumerate(self.keys) if key[0] is self.scope]
        if computed:
            stmts, value = c.hold(value, fixed=True)
            given = {key[1].removesuffix("="): TupleItem(type.captures[i], value, i) for i, key in computed}
        args = bind(c, self.decl.name, signature.params, node, stmts, self.decl, given)
        call = Call(signature.returns, self.decl, self.env, [value, *args], node.lineno)
        place = c.span(node) if c.scope.file else c.instance.place
        if self.is_lambda:
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

    def lambda_signature(self, c: FunctionContext) -> Signature:
        """The signature of a lambda: its types are left to the call."""
        args = self.decl.node.args
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


# Instances of nested functions


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
    key = (type.target.decl, type)
    found = program.instances.get(key)
    if found is None:
        params = [Variable(param.name, types.resolve(param.type), parameter=True) for param in signature.params]
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
        nodes = target.scope.node.args
        listed = [*nodes.posonlyargs, *nodes.args, *([nodes.vararg] if nodes.vararg else []), *nodes.kwonlyargs]
        params = [Variable(arg.arg, kind, parameter=True) for arg, kind in zip(listed, kinds, strict=True)]
        found = new_instance(program, type, params, types.Unknown(), place)
        check(program, found)
        found.returns = types.resolve(found.returns)
        program.lambdas[key] = found
    return found


def adopt(program: Program, instance: Instance) -> Instance:
    """Compile a lambda's code: it is used."""
    assert instance.closure is not None
    kinds = (param.type for param in instance.params[1:])
    return program.instances.setdefault((instance.decl, instance.closure, *kinds), instance)


# Inside the checker


def lambda_(c: FunctionContext, node: ast.Lambda, expected: Type | None) -> Expr:
    """A lambda as a value."""
    assert c.own is not None
    scope = c.program.function_scopes[node]
    stmts: list[Stmt] = []
    for name, default in defaults(node).items():
        keep_default(c, scope, name, c.expr(default, None), default, stmts)
    value = made(c, scope, node)
    return Block(value.type, stmts, value) if stmts else value


def define(c: FunctionContext, node: ast.FunctionDef, out: list[Stmt]) -> None:
    """`def` inside a function: its defaults are computed now."""
    assert c.own is not None
    if node.decorator_list:
        c.unsupported(node.decorator_list[0], "a decorator on a nested function", "call what it does by hand")
    if node.name not in c.own.defs:
        c.unsupported(node, f"a nested function whose name {node.name!r} is bound twice", "give it a name of its own")
    scope = c.own.defs[node.name]
    signature = c.program.signature(decl_of(c, scope), env=dict(c.instance.types))
    kinds = {param.name: param.type for param in signature.params}
    for name, default in defaults(node).items():
        value = c.coerce(c.expr(default, kinds[name]), kinds[name], default, f"the default of {name!r}")
        keep_default(c, scope, name, value, default, out)
    c.state.assigned |= {node.name}


def keep_default(
    c: FunctionContext, scope: FunctionScope, name: str, value: Expr, node: ast.expr, out: list[Stmt]
) -> None:
    key = (scope, default_name(name))
    variable = c.bindings.get(key)
    if variable is None:
        variable = c.bindings[key] = c.temporary(value.type)
    out.append(Assign(variable, c.coerce(value, variable.type, node, f"the default of {name!r}")))


def decl_of(c: FunctionContext, scope: FunctionScope) -> FunctionDecl:
    """The declaration of a nested function; a lambda's is a function that returns."""
    found = c.program.nested.get(scope.node)
    if found is None:
        node = scope.node
        if isinstance(node, ast.Lambda):
            body: list[ast.stmt] = [ast.copy_location(ast.Return(node.body), node.body)]
            node = ast.copy_location(ast.FunctionDef("<lambda>", node.args, body, []), node)
        found = c.program.nested[scope.node] = FunctionDecl(node.name, node, c.scope)
    return found


def target_of(c: FunctionContext, scope: FunctionScope) -> Nested:
    decl = decl_of(c, scope)
    key = (decl, *c.instance.types.values())
    found = c.program.targets.get(key)
    if found is None:
        found = c.program.targets[key] = Nested(decl, scope, c.instance.types, scope.captures()[0])
    return found


def made(c: FunctionContext, scope: FunctionScope, node: ast.AST) -> Expr:
    """A nested function as a value, with what it carries."""
    target = target_of(c, scope)
    here = c.instance.closure
    if here is not None and here.target is target:  # it refers to itself
        return Read(here, c.instance.params[0])
    for owner, name in scope.captures()[1]:
        if owner is c.own and name not in c.state.assigned:
            c.refuse(MaybeUnassigned(c.span(node), name))
    items = [captured(c, key, node) for key in target.keys]
    return MakeTuple(types.function_type(target, tuple(types.resolve(item.type) for item in items)), items)


def captured(c: FunctionContext, key: Key, node: ast.AST) -> Expr:
    """What a function value carries of a variable: its value, or its cell."""
    owner, name = key
    variable = c.variables.get(name) if owner is c.own else c.bindings.get(key)
    if name.endswith("="):
        variable = c.bindings[key]
    elif variable is None or (owner is c.own and name not in c.state.assigned):
        c.refuse(MaybeUnassigned(c.span(node), name))
    assert variable is not None
    if name in owner.deleted:
        c.unsupported(node, f"a nested function that uses {name!r}, which is deleted,", "leave the `del` out")
    if types.has_unknown(variable.type):
        shown = str(types.resolve(variable.type)).replace("?", "int")
        c.refuse(CannotInfer(c.span(node), repr(name), f"{name}: {shown} = ..."))
    if variable.home is not None:
        return variable.home
    return names.read(c, variable, name) if c.variables.get(name) is variable else names.raw_read(variable)


def local(c: FunctionContext, node: ast.Name) -> Expr | None:
    """A name that is a nested function's, as a value; None for any other."""
    assert c.own is not None
    owner = c.own.home(node.id)
    if owner is None or node.id not in owner.defs:
        return None
    if owner is c.own and node.id not in c.state.assigned:
        c.refuse(MaybeUnassigned(c.span(node), node.id))
    return made(c, owner.defs[node.id], node)


def enter(c: FunctionContext) -> None:
    """Begin checking a function: what it captures is known, its parameters may live in cells."""
    type = c.instance.closure
    c.own = c.program.function_scope(c.instance.decl.node) if type is None else type.target.scope
    if type is not None:
        target = type.target
        assert isinstance(target, Nested)
        whole = Read(type, c.instance.params[0])
        for index, (key, kind) in enumerate(zip(target.keys, type.captures, strict=True)):
            owner, name = key
            item = TupleItem(kind, whole, index)
            variable = Variable(name, kind)
            if name in owner.cells:
                assert isinstance(kind, types.ClassType)
                variable = Variable(name, kind.args[1])
                variable.home = item
                variable.unsteady = True
            else:
                variable.alias = item
            c.bindings[key] = variable
            if c.own.parent is not None and c.own.parent.home(name) is owner and name not in c.own.locals:
                c.variables[name] = variable
        names_seen = {name for name in c.own.free if c.own.home(name) is not None}
        c.local_names |= names_seen
    for param in list(c.instance.params):
        if param.name in c.own.cells:
            shared = new_variable(c, param.name, param.type)
            assert isinstance(shared.home, Read)
            c.cells.remove(shared.home.var)
            c.entry.append(Assign(shared.home.var, new_cell(shared.home.var, Read(param.type, param))))
            c.variables[param.name] = shared


# Variables in cells


def new_variable(c: FunctionContext, name: str, type: Type) -> Variable:
    """A variable that nested functions share: its value lies in a cell."""
    assert c.own is not None
    variable = Variable(name, type)
    resolved = types.resolve(type)
    plain = isinstance(resolved, types.OptionalType) or (
        isinstance(resolved, types.Primitive) and not resolved.counted and resolved is not types.NONE
    )
    kind = types.class_type(c.prelude.class_named("cell"), type if plain else types.optional(type), type)
    cell = Variable(f"{name} cell", kind)
    variable.home = Read(kind, cell)
    variable.unsteady = name in c.own.written
    c.cells.append(cell)
    return variable


def new_cell(cell: Variable, value: Expr | None = None) -> Expr:
    """A cell, empty or with a value."""
    assert isinstance(cell.type, types.ClassType)
    item = types.resolve(cell.type.args[0])
    if value is None:
        value = Const(item, None)
    return New(cell.type, [value if types.resolve(value.type) is item else Wrap(item, value)])


def store(variable: Variable, value: Expr) -> Stmt:
    """Assign to a shared variable."""
    assert variable.home is not None
    kind = types.resolve(variable.home.type)
    assert isinstance(kind, types.ClassType)
    found = types.resolve(value.type)
    return SetField(variable.home, "value", value if found is kind.args[0] else Wrap(kind.args[0], value))


def still(c: FunctionContext, value: Expr, narrow: Type) -> Expr:
    """A value that was not None when it was tested; another function may have made it None since."""
    if narrow is types.NONE:
        return value
    variable = c.temporary(value.type)
    held = Read(value.type, variable)
    problem = Const(types.STR, "a function set the variable to None after it was tested")
    wrong = Raise(c.program.universe.exceptions.of(TypeError), problem, 0)
    return Block(
        narrow, [Assign(variable, value), If(IsNone(types.BOOL, held), [wrong], [], False)], Unwrap(narrow, held)
    )
