"""What functions inside functions see of each other's variables: the values that they carry, and shared cells."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from redisjit.diagnostics.language import CannotInfer, MaybeUnassigned
from redisjit.frontend import names, types
from redisjit.frontend.closures import FunctionScope, Key, default_name, defaults
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.functions import Nested
from redisjit.frontend.tree import (
    Assign,
    Block,
    Const,
    Expr,
    If,
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
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.context import FunctionContext


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
        if owner is c.own and defaults(owner.defs[name].node) and not owner.steady(name, scope):
            hint = "give it the function as an argument"
            c.unsupported(node, f"a nested function that uses {name!r}, which a loop defines anew,", hint)
    here_written = not isinstance(scope.origin, ast.FunctionDef)
    for owner, name in target.keys:
        if owner is c.own and name in c.shadowed and not (here_written and name in scope.free):
            c.unsupported(node, f"a nested function that uses {name!r}, which means something else here,", "rename one")
    items = [captured(c, key, node) for key in target.keys]
    return MakeTuple(types.function_type(target, tuple(types.resolve(item.type) for item in items)), items)


def captured(c: FunctionContext, key: Key, node: ast.AST) -> Expr:
    """What a function value carries of a variable: its value, or its cell."""
    owner, name = key
    variable = c.variables.get(name) if owner is c.own else c.bindings.get(key)
    if variable is None and c.own is not None and owner.within(c.own):  # of a lambda that is written out here
        variable = c.variables.get(name)
    if name.endswith("="):
        variable = c.bindings[key]
    elif variable is None or (owner is c.own and name not in c.state.assigned):
        c.refuse(MaybeUnassigned(c.span(node), name))
    assert variable is not None
    if name in owner.cells and variable.home is None and not name.endswith("="):
        c.unsupported(node, f"a nested function that uses the exception {name!r}", "give its text a name, and use that")
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


def still(c: FunctionContext, value: Expr, narrow: Type, line: int) -> Expr:
    """A value that was not None when it was tested; another function may have made it None since."""
    if narrow is types.NONE:
        return value
    variable = c.temporary(value.type)
    held = Read(value.type, variable)
    problem = Const(types.STR, "a function set the variable to None after it was tested")
    wrong = Raise(c.program.universe.exceptions.of(TypeError), problem, line)
    return Block(
        narrow, [Assign(variable, value), If(IsNone(types.BOOL, held), [wrong], [], False)], Unwrap(narrow, held)
    )
