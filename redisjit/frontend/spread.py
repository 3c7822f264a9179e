"""`f(*xs)`: arguments out of tuples, lists and whatever else can be iterated over."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import calls, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import ClassDecl, FunctionDecl
from redisjit.frontend.functions import argument, placed
from redisjit.frontend.loops import is_lazy
from redisjit.frontend.program import Parameter
from redisjit.frontend.text import join_parts, text_of
from redisjit.frontend.tree import Block, Conditional, Const, Expr, If, Prim, Raise, Read, Stmt, TupleItem
from redisjit.frontend.types import Type


def call(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A call with stars. Tuples of a known length are written out; what else there is stays for `bind`."""
    stmts: list[Stmt] = []
    args: list[ast.expr] = []
    last = max(index for index, value in enumerate(node.args) if isinstance(value, ast.Starred))
    for index, value in enumerate(node.args):
        if not isinstance(value, ast.Starred):
            simple = index > last or isinstance(value, (ast.Constant, ast.Lambda))
            simple |= isinstance(value, ast.Name) and value.id not in c.variables  # a name of the module's
            args.append(value if simple else bring(c, c.expr(value, None), value, stmts))
            continue
        if isinstance(value.value, ast.GeneratorExp) or is_lazy(c, value.value):
            args.append(value)
            continue
        whole = c.expr(value.value, None)
        type = types.resolve(whole.type)
        name = bring(c, whole, value, stmts)
        if not isinstance(type, types.TupleType):
            args.append(placed(ast.Starred(name, ast.Load()), value))
            continue
        held = Read(type, c.variables[name.id])
        args += [bring(c, TupleItem(item, held, i), value, stmts) for i, item in enumerate(type.items)]
    made = calls.plain(c, ast.copy_location(ast.Call(node.func, args, node.keywords), node), expected)
    return Block(made.type, stmts, made) if stmts else made


def bring(c: FunctionContext, value: Expr, node: ast.expr, out: list[Stmt]) -> ast.Name:
    """A value as a hidden name of the source."""
    stmts, name = argument(c, value, node)
    out += stmts
    return name


def variadic(c: FunctionContext, param: Parameter, nodes: list[ast.expr], where: ast.Call) -> Expr:
    """What `*args` takes, with stars among it."""
    stmts: list[Stmt] = []
    only = nodes[0].value if len(nodes) == 1 and isinstance(nodes[0], ast.Starred) else None
    if isinstance(only, ast.Name):
        value = c.expr(only, param.type)
        if types.unify(value.type, param.type):  # the whole of one
            return value
    if param.words:
        nodes = [
            node if isinstance(node, ast.Starred) else bring(c, calls.word(c, c.expr(node, None), node), node, stmts)
            for node in nodes
        ]
    display = placed(ast.Tuple(nodes, ast.Load()), where)
    made = c.coerce(c.expr(display, param.type), param.type, nodes[0], f"*{param.name}")
    return Block(made.type, stmts, made) if stmts else made


def fill(
    c: FunctionContext,
    name: str,
    params: list[Parameter],
    rest: Parameter | None,
    node: ast.Call,
    first: int,
    decl: FunctionDecl | ClassDecl | None,
    stmts: list[Stmt],
    checks: list[Stmt],
) -> dict[str, Expr]:
    """Parameters that take their values from what is unpacked, whose length is known only when the code runs.

    It is compared with theirs (`checks`) when all arguments have been evaluated.
    """
    shown = f"{name}.__init__" if isinstance(decl, ClassDecl) else decl.qualified if decl else name
    wanted = params[first:]
    item = wanted[0].type if wanted else types.Unknown()
    for param in [*wanted, *([rest] if rest else [])]:
        kind = param.type
        if param is rest:
            assert isinstance(kind, types.ClassType)
            kind = kind.args[0]
        if not types.unify(kind, item):
            alike = f"{types.resolve(item)}, as {wanted[0].name!r} is"
            c.refuse(TypeMismatch(c.span(node.args[first]), f"unpacking into {param.name!r}", alike, str(kind)))
    whole = types.class_type(c.prelude.class_named("vartuple"), item)
    display = placed(ast.Tuple(node.args[first:], ast.Load()), node)
    more, held = c.hold(c.coerce(c.expr(display, whole), whole, node, "the arguments"), fixed=True)
    stmts += more
    required = sum(param.default is None for param in wanted)
    length = c.call_method(held, "__len__", [], node)
    error = c.program.universe.exceptions.of(TypeError)
    few = Prim(types.BOOL, "int.lt", [length, Const(types.INT, required)])
    checks.append(If(few, [Raise(error, missing(shown, wanted[:required], length), node.lineno)], [], False))
    if rest is None:
        many = Prim(types.BOOL, "int.gt", [length, Const(types.INT, len(wanted))])
        checks.append(
            If(many, [Raise(error, too_many(c, shown, params, first, length, node, decl), node.lineno)], [], False)
        )
    found: dict[str, Expr] = {}
    for index, param in enumerate(wanted):
        value = c.call_method(held, "_at", [Const(types.INT, index)], node)
        if param.default is not None:
            there = Prim(types.BOOL, "int.gt", [length, Const(types.INT, index)])
            default = calls.default_of(c, param, decl, node)
            value = Conditional(types.resolve(param.type), there, value, default)
        found[param.name] = value
    if rest is not None:
        found[rest.name] = c.call_method(held, "_slice", [Const(types.INT, len(wanted)), length], node)
    return found


def missing(name: str, params: list[Parameter], length: Expr) -> Expr:
    """CPython's words for too few arguments."""
    text: Expr = Const(types.STR, "")
    for count in range(len(params) - 1, -1, -1):
        names = [repr(param.name) for param in params[count:]]
        listed = names[0] if len(names) == 1 else " and ".join(names)
        if len(names) > 2:
            listed = f"{', '.join(names[:-1])}, and {names[-1]}"
        plural = "" if len(names) == 1 else "s"
        words = f"{name}() missing {len(names)} required positional argument{plural}: {listed}"
        here = Prim(types.BOOL, "int.eq", [length, Const(types.INT, count)])
        text = Conditional(types.STR, here, Const(types.STR, words), text)
    return text


def too_many(
    c: FunctionContext,
    name: str,
    params: list[Parameter],
    first: int,
    length: Expr,
    node: ast.Call,
    decl: FunctionDecl | ClassDecl | None,
) -> Expr:
    """CPython's words for too many arguments, which count `self` and what is given by keyword only."""
    most = len(params)
    if isinstance(decl, ClassDecl):
        most += 1
    elif decl is not None:
        most = len(decl.node.args.posonlyargs) + len(decl.node.args.args)
    least = most - sum(param.default is not None for param in params)
    range_of = f"{most} positional argument{'' if most == 1 else 's'}"
    if least < most:
        range_of = f"from {least} to {most} positional arguments"
    start = Const(types.STR, f"{name}() takes {range_of} but ")
    given = Prim(types.INT, "int.wrap_add", [length, Const(types.INT, first + most - len(params))])
    names = {param.name for param in params}
    named = sum(keyword.arg not in names for keyword in node.keywords)
    one = Prim(types.BOOL, "int.eq", [given, Const(types.INT, 1)])
    only = f" (and {named} keyword-only argument{'' if named == 1 else 's'}) were given"
    was, were = (
        (f" positional argument{only}", f" positional arguments{only}") if named else (" was given", " were given")
    )
    end = Conditional(types.STR, one, Const(types.STR, was), Const(types.STR, were))
    return join_parts(c, [start, text_of(c, given, node), end], node)
