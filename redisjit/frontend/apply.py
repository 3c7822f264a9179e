"""Functions handed to what calls them for every item: `key=`, the first argument of `map` and `filter`.

A lambda is written out where it would be called. Anything else is called as if its call stood in the source.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import library, names
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Builtin, ClassDecl
from redisjit.frontend.tree import Assign, Block, Expr, Stmt, Variable

Apply = Callable[[list[Expr]], Expr]


def optional_applier(c: FunctionContext, node: ast.expr | None, out: list[Stmt]) -> Apply | None:
    """As `applier`; nothing where there is no function, or None stands for it."""
    if node is None or (isinstance(node, ast.Constant) and node.value is None):
        return None
    return applier(c, node, out)


def applier(c: FunctionContext, node: ast.expr, out: list[Stmt]) -> Apply:
    """What calls the function that `node` stands for; what finds that function is evaluated once, into `out`."""
    if isinstance(node, ast.Lambda):
        args = node.args
        plain = not (args.vararg or args.kwarg or args.kwonlyargs or args.defaults)
        if plain and not any(isinstance(inner, ast.NamedExpr) for inner in ast.walk(node)):
            return written_out(c, node)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id not in c.local_names:
        owner = c.scope.lookup(node.value.id)
        static = isinstance(owner, Builtin) and f"{owner.name}.{node.attr}" in library.TYPE_FUNCTIONS
        method = owner.method(node.attr) if isinstance(owner, ClassDecl) else None
        static |= method is not None and bool(method.marks & {"staticmethod", "classmethod"})
        if isinstance(owner, (Builtin, ClassDecl)) and not static:  # `str.lower`, `Point.norm`
            return called(c, node, lambda first: ast.Attribute(first, node.attr, ast.Load()), 1)
    if isinstance(node, ast.Name) or names.entity_of(c, node) is not None:
        return called(c, node, lambda _: node, 0)
    if isinstance(node, ast.Attribute):  # a method of a value
        value = bring(c, c.expr(node.value, None), out)
        if node.attr == "__getitem__":
            return called(c, node, lambda first: ast.Subscript(value, first, ast.Load()), 1, whole=True)
        return called(c, node, lambda _: ast.Attribute(value, node.attr, ast.Load()), 0)
    function = bring(c, c.expr(node, None), out)
    return called(c, node, lambda _: function, 0)


def bring(c: FunctionContext, value: Expr, out: list[Stmt]) -> ast.Name:
    """A value as a hidden name of the source."""
    variable = c.temporary(value.type)
    out.append(Assign(variable, value))
    return name_of(c, variable)


def name_of(c: FunctionContext, variable: Variable) -> ast.Name:
    c.variables[variable.name] = variable
    c.local_names.add(variable.name)
    c.state.assigned |= {variable.name}
    return ast.Name(variable.name, ast.Load())


def called(
    c: FunctionContext, node: ast.expr, function: Callable[[ast.Name], ast.expr], taken: int, *, whole: bool = False
) -> Apply:
    """A call of a function by its source; `taken` arguments are part of `function`, which may be the `whole` of it."""

    def apply(values: list[Expr]) -> Expr:
        stmts: list[Stmt] = []
        args: list[ast.expr] = [bring(c, value, stmts) for value in values]
        first = args[0]
        assert isinstance(first, ast.Name)
        source = function(first)
        call = source if whole else ast.Call(source, args[taken:], [])
        for part in ast.walk(call):
            if isinstance(part, ast.expr) and not hasattr(part, "lineno"):
                ast.copy_location(part, node)
        made = c.expr(call, None)
        return Block(made.type, stmts, made)

    return apply


def written_out(c: FunctionContext, node: ast.Lambda) -> Apply:
    """The body of a lambda in the place of its call. Its parameters are its own names."""
    params = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)]

    def apply(values: list[Expr]) -> Expr:
        if len(values) != len(params):
            problem = f"takes {len(params)} arguments, and is given {len(values)}"
            c.refuse(WrongArguments(c.span(node), "the lambda", problem))
        hidden = {name: c.variables.pop(name, None) for name in params}
        saved, known, shadowed = c.state.copy(), set(c.local_names), c.shadowed
        c.shadowed = shadowed | {name for name, variable in hidden.items() if variable is not None}
        stmts: list[Stmt] = []
        for name, value in zip(params, values, strict=True):
            variable = c.variables[name] = Variable(name, value.type)
            stmts.append(Assign(variable, value))
            c.local_names.add(name)
            c.state.assigned |= {name}
            c.state.narrow.pop(name, None)
        made = c.expr(node.body, None)
        c.local_names.clear()
        c.local_names |= known
        c.state, c.shadowed = saved, shadowed
        for name, outer in hidden.items():
            del c.variables[name]
            if outer is not None:
                c.variables[name] = outer
        return Block(made.type, stmts, made)

    return apply
