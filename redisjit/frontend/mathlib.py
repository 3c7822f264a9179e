"""Functions of `math` whose result or arguments a signature cannot say."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.operators import as_float, as_int
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, If, Prim, Raise, Read, Stmt, TupleItem, While
from redisjit.frontend.types import Type


def numbers_of(c: FunctionContext, node: ast.Call, least: int, most: int, *, keep: bool = False) -> list[Expr]:
    """The arguments: so many numbers, by position. `keep` NumPy's scalars, or make numbers of Python's of them."""
    name = ast.unparse(node.func)
    if node.keywords:
        c.refuse(WrongArguments(c.span(node), name, f"takes no argument {node.keywords[0].arg!r}"))
    if not least <= len(node.args) <= most:
        wanted = str(least) if least == most else f"{least} to {most}"
        c.refuse(WrongArguments(c.span(node), name, f"takes {wanted} arguments, and is given {len(node.args)}"))
    values = [c.expr(argument, None) for argument in node.args]
    for index, (value, argument) in enumerate(zip(values, node.args, strict=True)):
        type = types.resolve(value.type)
        if isinstance(type, types.Fixed):
            from redisjit.frontend.arrays import scalars

            values[index] = value if keep else scalars.as_python(c, value, argument)
        elif not types.is_number(type):
            c.refuse(TypeMismatch(c.span(argument), f"{name}()", "a number", str(type)))
    return values


def floor(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return to_whole(c, node, "floor_of_float")


def ceil(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return to_whole(c, node, "ceil_of_float")


def trunc(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return to_whole(c, node, "int_of_float")


def to_whole(c: FunctionContext, node: ast.Call, name: str) -> Expr:
    """An int stays itself."""
    value = numbers_of(c, node, 1, 1)[0]
    if types.resolve(value.type) is not types.FLOAT:
        return as_int(value)
    return c.call_prelude(name, [value], node)


def log(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    values = [as_float(value) for value in numbers_of(c, node, 1, 2)]
    return c.call_prelude("log_of" if len(values) == 1 else "log_to_base", values, node)


def perm(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if len(node.args) == 2 and isinstance(node.args[1], ast.Constant) and node.args[1].value is None:
        node = ast.copy_location(ast.Call(node.func, node.args[:1], node.keywords), node)
    values = [as_int(value) for value in numbers_of(c, node, 1, 2)]
    return c.call_prelude("math_factorial" if len(values) == 1 else "perm_of", values, node)


def floats(c: FunctionContext, node: ast.expr) -> Expr:
    """A new list of the floats that an iteration gives."""
    from redisjit.frontend import loops

    if isinstance(node, (ast.Tuple, ast.List)) and not any(isinstance(item, ast.Starred) for item in node.elts):
        return list_of(c, [c.expr(item, None) for item in node.elts], node)
    value = None if isinstance(node, ast.Call) else c.expr(node, None)
    if value is not None and isinstance(kind := types.resolve(value.type), types.TupleType):
        stmts, held = c.hold(value)
        made = list_of(c, [TupleItem(item, held, index) for index, item in enumerate(kind.items)], node)
        return Block(made.type, stmts, made)
    stmts, held = c.hold(new_list(c, node))
    plan = loops.iterate(c, node) if value is None else loops.over_value(c, value, node)
    body: list[Stmt] = [*plan.advance, Do(c.call_method(held, "_push", [as_number(c, plan.item, node)], node))]
    return Block(held.type, [*stmts, *plan.init, While(plan.test, body)], held)


def new_list(c: FunctionContext, node: ast.expr) -> Expr:
    made = c.call_prelude("new_list", [Const(types.INT, 0)], node)
    types.unify(made.type, types.class_type(c.prelude.class_named("list"), types.FLOAT))
    made.type = types.resolve(made.type)
    return made


def list_of(c: FunctionContext, values: list[Expr], node: ast.expr) -> Expr:
    """A new list of these numbers, as floats."""
    stmts, held = c.hold(new_list(c, node))
    pushes: list[Stmt] = [Do(c.call_method(held, "_push", [as_number(c, value, node)], node)) for value in values]
    return Block(held.type, [*stmts, *pushes], held)


def as_number(c: FunctionContext, value: Expr, node: ast.expr) -> Expr:
    found = types.resolve(value.type)
    if not types.is_number(found):
        c.refuse(TypeMismatch(c.span(node), "an item", "float", str(found)))
    return as_float(value)


def hypot(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
        return c.call_prelude("hypot_of", [floats(c, node.args[0].value)], node)
    return c.call_prelude("hypot_of", [list_of(c, numbers_of(c, node, 0, 64), node)], node)


def dist(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    if len(node.args) != 2 or node.keywords:
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), "takes two points"))
    return c.call_prelude("distance_of", [floats(c, argument) for argument in node.args], node)


def fsum(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    from redisjit.frontend import loops

    if len(node.args) != 1 or node.keywords:
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), "takes one iterable"))
    stmts, held = c.hold(c.call_prelude("new_float_sum", [], node))
    plan = loops.iterate(c, node.args[0])
    item = as_number(c, plan.item, node.args[0])
    body: list[Stmt] = [*plan.advance, Do(c.call_method(held, "add", [item], node))]
    return Block(types.FLOAT, [*stmts, *plan.init, While(plan.test, body)], c.call_method(held, "result", [], node))


def prod(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A product of ints, or of floats: then an empty one, which is the int 1, must be given its start."""
    from redisjit.frontend import loops

    start: Expr = Const(types.INT, 1)
    for keyword in node.keywords:
        if keyword.arg != "start":
            c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), f"takes no argument {keyword.arg!r}"))
        start = c.expr(keyword.value, None)
    if len(node.args) != 1:
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), "takes one iterable"))
    stmts, held = c.hold(start, fixed=True)
    plan = loops.iterate(c, node.args[0])
    kinds = [types.resolve(held.type), types.resolve(plan.item.type)]
    for kind in kinds:
        if not types.is_number(kind):
            c.refuse(TypeMismatch(c.span(node.args[0]), f"{ast.unparse(node.func)}()", "numbers", str(kind)))
    if types.FLOAT not in kinds:
        total = c.temporary(types.INT)
        value: Expr = Prim(types.INT, "int.mul", [Read(types.INT, total), as_int(plan.item)], node.lineno)
        body: list[Stmt] = [*plan.advance, Assign(total, value)]
        begin = [*stmts, *plan.init, Assign(total, as_int(held))]
        return Block(types.INT, [*begin, While(plan.test, body)], Read(types.INT, total))
    if kinds[0] is not types.FLOAT and not (isinstance(start, Const) and start.value == 1):
        c.unsupported(node, "a product of floats that starts with an int", "write start=1.0")
    total = c.temporary(types.FLOAT)
    value = Prim(types.FLOAT, "float.mul", [Read(types.FLOAT, total), as_float(plan.item)])
    body = [*plan.advance, Assign(total, value)]
    after: list[Stmt] = []
    begin = [*stmts, *plan.init, Assign(total, as_float(held))]
    if kinds[0] is not types.FLOAT:
        some = c.temporary(types.BOOL)
        begin.append(Assign(some, Const(types.BOOL, False)))
        body.append(Assign(some, Const(types.BOOL, True)))
        message = Const(types.STR, "the product of no floats is the int 1: write math.prod(..., start=1.0)")
        empty = Raise(c.program.universe.exceptions.of(TypeError), message, node.lineno)
        after = [If(Read(types.BOOL, some), [], [empty], True)]
    return Block(types.FLOAT, [*begin, While(plan.test, body), *after], Read(types.FLOAT, total))
