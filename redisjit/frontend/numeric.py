"""`divmod`, `round` and `pow`: their results depend on the types of their arguments."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.mathlib import numbers_of
from redisjit.frontend.operators import as_float, as_int, binary
from redisjit.frontend.tree import Block, Expr, MakeTuple
from redisjit.frontend.types import Type


def divmod_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    values = numbers_of(c, node, 2, 2, keep=True)
    if any_numpy(values):
        left, x = c.hold(values[0])
        right, y = c.hold(values[1])
        pair: list[Expr] = [binary(c, ast.FloorDiv(), x, y, node), binary(c, ast.Mod(), x, y, node)]
        whole = types.tuple_of(*(item.type for item in pair))
        return Block(whole, left + right, MakeTuple(whole, pair))
    if types.FLOAT in [types.resolve(value.type) for value in values]:
        return c.call_prelude("float_divmod", [as_float(value) for value in values], node)
    return c.call_prelude("int_divmod", [as_int(value) for value in values], node)


def any_numpy(values: list[Expr]) -> bool:
    return any(isinstance(types.resolve(value.type), types.Fixed) for value in values)


def round_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    args = list(node.args)
    for keyword in node.keywords:
        if keyword.arg == "ndigits" and len(args) == 1:
            args.append(keyword.value)
        else:
            c.refuse(WrongArguments(c.span(node), "round", f"takes no argument {keyword.arg!r} here"))
    if len(args) == 2 and isinstance(args[1], ast.Constant) and args[1].value is None:
        args.pop()
    values = numbers_of(c, ast.copy_location(ast.Call(node.func, args, []), node), 1, 2, keep=len(args) > 1)
    if any_numpy(values):
        c.unsupported(
            node, "`round()` of NumPy's scalars to digits", "write round(float(x), n): NumPy rounds another way"
        )
    if types.resolve(values[0].type) is not types.FLOAT:
        return (
            as_int(values[0]) if len(values) == 1 else c.call_prelude("round_int_to", [as_int(v) for v in values], node)
        )
    if len(values) == 1:
        return c.call_prelude("round_float", values, node)
    return c.call_prelude("round_float_to", [values[0], as_int(values[1])], node)


def pow_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    args = [*node.args]
    for name in ("base", "exp", "mod")[len(args) :]:
        args += [keyword.value for keyword in node.keywords if keyword.arg == name]
    if len(args) != len(node.args) + len(node.keywords):
        c.refuse(WrongArguments(c.span(node), "pow", "takes base, exp and mod"))
    if len(args) == 3 and isinstance(args[2], ast.Constant) and args[2].value is None:
        args.pop()
    values = numbers_of(c, ast.copy_location(ast.Call(node.func, args, []), node), 2, 3, keep=True)
    if len(values) == 2:
        return binary(c, ast.Pow(), values[0], values[1], node)
    wanted = [c.coerce(as_int(value), types.INT, arg, "pow()") for value, arg in zip(values, args, strict=True)]
    return c.call_prelude("power_modulo", wanted, node)
