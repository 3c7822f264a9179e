"""Element-wise operations: one loop over the operands, however many operators an expression has.

`a * b + c` is checked from the inside: `a * b` is an array of its own until it turns out to be an operand of another
element-wise operation, whose loop then computes both. Shapes are checked in Python's order, before the loop.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from redisjit.diagnostics.language import BadOperands, TypeMismatch
from redisjit.frontend import types
from redisjit.frontend.arrays import items, scalars
from redisjit.frontend.arrays.annotations import array_of
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import (
    Assign,
    Block,
    Call,
    CallIndirect,
    Conditional,
    Const,
    Do,
    Elementwise,
    Expr,
    GetField,
    If,
    Prim,
    Read,
    Stmt,
    TupleItem,
    Unwrap,
    Variable,
    While,
)
from redisjit.frontend.types import INT, Fixed
from redisjit.frontend.versions import nodes

ZERO, ONE = Const(INT, 0), Const(INT, 1)
KINDS = "buif"  # a result may be stored in place in an array of the same kind or of one further right
Function = Callable[[list[Expr]], Expr]


@dataclass(eq=False)
class Operand:
    """One operand: statements that come first, sizes, arrays to read from, and what to make of their items."""

    before: list[Stmt]
    sizes: list[Expr]
    leaves: list[Expr]
    function: Function
    item: types.Type


def quiet(value: Expr) -> bool:
    """Whether evaluating an expression changes nothing and raises nothing, so that it may come before a loop."""
    if isinstance(value, (Const, Read)):
        return True
    if isinstance(value, (GetField, Unwrap, TupleItem)):
        return quiet(value.obj if isinstance(value, GetField) else value.value)
    if isinstance(value, Prim):
        return all(map(quiet, value.args))
    return isinstance(value, Elementwise)


def operand(c: FunctionContext, value: Expr, *, fuse: bool) -> Operand:
    """An operand: an element-wise result is taken apart, an array read, a number used as it is."""
    if isinstance(value, Elementwise) and fuse:
        return Operand(value.before, value.sizes, value.leaves, value.function, value.item)
    type = types.resolve(value.type)
    stmts, held = c.hold(value)
    if not types.is_array(type):
        return Operand(stmts, [], [], lambda values: held, type)
    sizes: list[Expr] = [GetField(INT, held, f"n{axis}") for axis in range(items.dimensions(held))]
    return Operand(stmts, sizes, [held], lambda values: values[0], items.item_type(held))


def combine(
    c: FunctionContext,
    values: list[Expr],
    item: Fixed,
    function: Function,
    node: ast.AST,
    prepare: Callable[[list[Operand]], None] | None = None,
) -> Elementwise:
    """An element-wise operation; `prepare` converts operands that are numbers, before the loop."""
    after = [all(quiet(other) for other in values[index + 1 :]) for index in range(len(values))]
    operands = [operand(c, value, fuse=fuse) for value, fuse in zip(values, after, strict=True)]
    if prepare is not None:
        prepare(operands)
    before: list[Stmt] = []
    sizes: list[Expr] = []
    leaves: list[Expr] = []
    for one in operands:
        before += one.before
    for one in operands:
        if one.sizes:
            sizes = broadcast(c, sizes, one.sizes, before, node) if sizes else one.sizes
        leaves += one.leaves

    def whole(found: list[Expr]) -> Expr:
        parts = []
        for one in operands:
            parts.append(one.function(found[: len(one.leaves)]))
            found = found[len(one.leaves) :]
        return function(parts)

    return build(c, before, sizes, leaves, whole, item, node)


def broadcast(c: FunctionContext, a: list[Expr], b: list[Expr], before: list[Stmt], node: ast.AST) -> list[Expr]:
    """The shape of two shapes together; ValueError where they do not fit."""
    if len(a) == len(b) == 1:
        call = c.call_prelude("broadcast1", [a[0], b[0]], node)
        stmts, size = c.hold(call, fixed=True)
        before += stmts
        return [size]
    name = f"broadcast{len(a)}{len(b)}"
    stmts, pair = c.hold(c.call_prelude(name, [*a, *b], node), fixed=True)
    before += stmts
    return [TupleItem(INT, pair, 0), TupleItem(INT, pair, 1)]


def build(
    c: FunctionContext,
    before: list[Stmt],
    sizes: list[Expr],
    leaves: list[Expr],
    function: Function,
    item: Fixed,
    node: ast.AST,
) -> Elementwise:
    """The new array, with the loop that fills it."""
    from redisjit.frontend.arrays.functions import make

    stmts, out = c.hold(make(c, "new_array", sizes, item, [], node), fixed=True)
    loop = fill(c, out, sizes, leaves, function, item, node)
    type = array_of(c.prelude, item, len(sizes))
    return Elementwise(type, [*before, *stmts, *loop], out, before, sizes, leaves, function, item)


def temporary(c: FunctionContext, value: Expr, out: list[Stmt]) -> Expr:
    """A variable that holds a value."""
    variable = c.temporary(value.type)
    out.append(Assign(variable, value))
    return Read(value.type, variable)


def counting(
    c: FunctionContext, size: Expr, body: Callable[[Expr], list[Stmt]], *, plain: bool = False, apart: bool = False
) -> list[Stmt]:
    """`for i in range(size): body(i)`."""
    index = Variable(f"$i{c.hidden}", INT)
    c.hidden += 1
    at = Read(INT, index)
    step = Assign(index, Prim(INT, "int.wrap_add", [at, ONE]))
    test = Prim(types.BOOL, "int.lt", [at, size])
    loop = While(test, [*body(at), step], plain=plain, apart=apart, bounded=True)
    return [Assign(index, ZERO), loop]


def stride(array: Expr, axis: int, size: Expr) -> Expr:
    """The stride along an axis of the result: 0 where the one item there is used again and again."""
    own = axis - (2 - items.dimensions(array)) if axis >= 0 else 0
    if own < 0:
        return ZERO
    fits = Prim(types.BOOL, "int.eq", [GetField(INT, array, f"n{own}"), size])
    return Conditional(INT, fits, GetField(INT, array, f"s{own}"), ZERO)


def fill(
    c: FunctionContext,
    out: Expr,
    sizes: list[Expr],
    leaves: list[Expr],
    function: Function,
    item: Fixed,
    node: ast.AST,
) -> list[Stmt]:
    """Compute all items of `out`: by one loop where all items lie side by side, by another where they do not."""
    stmts: list[Stmt] = []
    arrays = [out, *leaves]
    held = [temporary(c, size, stmts) for size in sizes]
    inner = len(sizes) - 1
    last = [temporary(c, stride(array, inner if inner else -1, held[-1]), stmts) for array in arrays]
    first = [temporary(c, stride(array, 0, held[0]), stmts) for array in arrays] if inner else []
    unit: Expr = Const(types.BOOL, True)
    for one in last:
        unit = Prim(types.BOOL, "bool.and", [unit, Prim(types.BOOL, "int.eq", [one, ONE])])
    unit = temporary(c, unit, stmts)

    def row(pointers: list[Expr]) -> list[Stmt]:
        def items_at(strides: list[Expr] | None) -> Callable[[Expr], list[Stmt]]:
            def body(at: Expr) -> list[Stmt]:
                found: list[Stmt] = []
                places = [Prim(INT, "int.wrap_mul", [at, one]) for one in strides] if strides else [at] * len(arrays)
                values = []
                for array, pointer, place in zip(leaves, pointers[1:], places[1:], strict=True):
                    kind = items.item_type(array)
                    values.append(temporary(c, Prim(kind, "mem.load", [pointer, place], 0, kind), found))
                result = function(values)
                found.append(Do(Prim(types.NONE, "mem.store", [pointers[0], places[0], result], 0, item)))
                return found

            return body

        strided = counting(c, held[-1], items_at(last), plain=True)
        return [If(unit, counting(c, held[-1], items_at(None), apart=True), strided)]

    starts: list[Expr] = [GetField(types.POINTER, array, "data") for array in arrays]
    if not inner:
        return [*stmts, *row(starts)]

    def rows(at: Expr) -> list[Stmt]:
        found: list[Stmt] = []
        pointers = []
        for array, start, one in zip(arrays, starts, first, strict=True):
            size = Prim(INT, "sizeof", [], 0, items.item_type(array))
            skip = Prim(INT, "int.wrap_mul", [Prim(INT, "int.wrap_mul", [at, one]), size])
            pointers.append(temporary(c, Prim(types.POINTER, "ptr.offset", [start, skip]), found))
        return [*found, *row(pointers)]

    return [*stmts, *counting(c, held[0], rows)]


# Operators


def refuse(c: FunctionContext, symbol: str, a: types.Type, b: types.Type, node: ast.AST, hint: str = "") -> NoReturn:
    c.refuse(BadOperands(c.span(node), symbol, str(a), str(b), hint))


def item_of(value: Expr) -> types.Type:
    """The type of a number, or of an array's items."""
    return items.item_type(value) if types.is_array(types.resolve(value.type)) else types.resolve(value.type)


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Elementwise:
    """`left op right`, where one at least is an array."""
    meet, item = meeting(c, symbol, left, right, node)

    def prepare(operands: list[Operand]) -> None:
        for one in operands:
            convert_number(c, one, item if symbol == "/" else meet, node)

    def function(values: list[Expr]) -> Expr:
        x, y = (scalars.convert(value, item) for value in values)
        return power(c, item, x, y, node) if symbol == "**" else scalars.apply(c, symbol, item, x, y, node)

    return combine(c, [left, right], item, function, node, prepare)


def meeting(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> tuple[Fixed, Fixed]:
    """The type in which two operands meet, and the type that the operator works in."""
    a, b = item_of(left), item_of(right)
    if not scalars.is_number(a) or not scalars.is_number(b) or symbol not in scalars.ARITHMETIC:
        refuse(c, symbol, types.resolve(left.type), types.resolve(right.type), node)
    meet = scalars.common(a, b)
    item = scalars.operation_type(symbol, meet)
    if item is None:
        refuse(c, symbol, left.type, right.type, node, scalars.BOOLEAN_MINUS if meet.kind == "b" else "")
    return meet, item


def convert_number(c: FunctionContext, one: Operand, meet: Fixed, node: ast.AST) -> None:
    """A number beside an array is converted once, before the loop."""
    if not one.sizes:
        stmts, value = c.hold(scalars.fitted(c, one.function([]), meet, node))
        one.before = one.before + stmts
        one.function = lambda values: value


def power(c: FunctionContext, item: Fixed, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Powers of integers; of floats NumPy squares, and for the rest its last digit differs between machines."""
    if item.kind != "f":
        return scalars.power(c, item, left, right, node)
    if isinstance(right, Const) and right.value in (1.0, 2.0):
        return Prim(item, "num.mul", [left, left]) if right.value == 2.0 else left
    if isinstance(right, Const) and right.value == 0.5:
        return Prim(item, "num.sqrt", [left])
    hint = "write a * a, np.sqrt(a), or a loop: the last digit of NumPy's powers differs between machines"
    refuse(c, "**", array_of(c.prelude, item, 1), right.type, node, hint)


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Elementwise:
    """`left < right` and the like: an array of booleans."""
    a, b = item_of(left), item_of(right)
    if not scalars.is_number(a) or not scalars.is_number(b):
        refuse(c, symbol, types.resolve(left.type), types.resolve(right.type), node)
    return combine(c, [left, right], scalars.BOOL, lambda values: scalars.comparison(symbol, *values), node)


def unary(
    c: FunctionContext, value: Expr, function: Callable[[Expr], Expr], node: ast.AST, item: Fixed | None = None
) -> Elementwise:
    """A function of every item."""
    item = item or items.item_type(value)
    return combine(c, [value], item, lambda values: function(values[0]), node)


# Assignment


def in_place(c: FunctionContext, op: ast.operator, target: Expr, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
    """`target op= value`, where the target is an array in a variable."""
    from redisjit.frontend.operators import SYMBOLS

    symbol = SYMBOLS[type(op)]
    meet, item = meeting(c, symbol, target, value, node)
    own = items.item_type(target)
    if KINDS.index(item.kind) > KINDS.index(own.kind):
        what = f"`{symbol}=` of {own} with a result of {item}"
        c.unsupported(node, what, f"NumPy raises here: write a new array, or .astype(np.{own.name})")
    if items.dimensions(target) == 1 and types.is_array(types.resolve(value.type)) and items.dimensions(value) == 2:
        c.unsupported(node, f"`{symbol}=` of one dimension with two", "write a new array")
    result = operand(c, value, fuse=True)
    convert_number(c, result, meet, node)
    out += result.before
    sizes: list[Expr] = [GetField(INT, target, f"n{axis}") for axis in range(items.dimensions(target))]
    out.append(Do(c.call_prelude("array_must_write", [GetField(types.BOOL, target, "writable")], node)))
    if result.sizes:
        given = result.sizes if len(result.sizes) == len(sizes) else [ONE, *result.sizes]
        shape = f"fits_in_place{len(sizes)}{len(result.sizes)}"
        out.append(Do(c.call_prelude(shape, [*sizes, *given[-len(result.sizes) :]], node)))
    leaves = apart(c, target, result.leaves, node, out)

    def function(values: list[Expr]) -> Expr:
        x = scalars.convert(values[0], item)
        y = scalars.convert(result.function(values[1:]), item)
        made = power(c, item, x, y, node) if symbol == "**" else scalars.apply(c, symbol, item, x, y, node)
        return scalars.convert(made, own)

    out += fill(c, target, sizes, [target, *leaves], function, own, node)


def apart(c: FunctionContext, target: Expr, leaves: list[Expr], node: ast.AST, out: list[Stmt]) -> list[Expr]:
    """Operands of what is stored into `target`: one that shares memory with it is copied first."""
    found: list[Expr] = []
    known: dict[Variable, Expr] = {target.var: target} if isinstance(target, Read) else {}
    for leaf in leaves:
        if isinstance(leaf, Read) and leaf.var in known:
            found.append(known[leaf.var])
            continue
        copied = c.temporary(types.resolve(leaf.type))
        out.append(Assign(copied, leaf))
        test = c.call_prelude(f"overlap{items.dimensions(target)}{items.dimensions(leaf)}", [target, leaf], node)
        out.append(If(test, [Assign(copied, c.call_method(leaf, "copy", [], node))], []))
        found.append(Read(copied.type, copied))
        if isinstance(leaf, Read):
            known[leaf.var] = found[-1]
    return found


def changed(c: FunctionContext, op: ast.operator, target: Expr, value: Expr, node: ast.AST) -> Expr:
    """`target op= value` as an expression for its effect."""
    out: list[Stmt] = []
    in_place(c, op, target, value, node, out)
    return Block(types.NONE, out, Const(types.NONE, None))


# What an index may be made of for its value to be computed after what is assigned: nothing that could change an array.
PLAIN = (ast.Slice, ast.Tuple, ast.Name, ast.Constant, ast.UnaryOp, ast.BinOp, ast.operator, ast.unaryop, ast.Load)


def put(c: FunctionContext, node: ast.Subscript, value: Elementwise, place: ast.AST, out: list[Stmt]) -> bool:
    """`a[i:j] = b + c` by one loop, without an array for `b + c`; False if that is not possible."""
    if not isinstance(node.value, ast.Name) or not all(isinstance(part, PLAIN) for part in ast.walk(node.slice)):
        return False
    obj = c.expr(node.value, None)
    if not types.is_array(types.resolve(obj.type)) or not items.simple(obj):
        return False
    parts = items.parts(node)
    if len(parts) == items.dimensions(obj) and not any(isinstance(part, ast.Slice) for part in parts):
        return False
    own = items.item_type(obj)
    made = value.function([Read(items.item_type(leaf), c.temporary(INT)) for leaf in value.leaves])
    if value.item is not own or any(
        isinstance(part, Call) for part in nodes(made)
    ):  # one that fails must store nothing
        return False
    whole = all(isinstance(part, ast.Slice) and (part.lower, part.upper, part.step) == (None,) * 3 for part in parts)
    stmts, target = c.hold(obj if whole else items.get(c, obj, node), fixed=not whole)
    calls = [part for stmt in stmts for part in nodes(stmt) if isinstance(part, (Call, CallIndirect))]
    if any(isinstance(call, CallIndirect) or call.decl.scope.file is not None for call in calls):
        return False
    count = items.dimensions(target)
    if len(value.sizes) > count:
        return False
    out += [*value.before, *stmts]
    sizes: list[Expr] = [GetField(INT, target, f"n{axis}") for axis in range(count)]
    check = f"array_into{count}{len(value.sizes)}"
    out.append(Do(c.call_prelude(check, [GetField(types.BOOL, target, "writable"), *sizes, *value.sizes], place)))
    leaves = apart(c, target, value.leaves, place, out)
    out += fill(c, target, sizes, leaves, value.function, own, place)
    return True


def store(c: FunctionContext, target: Expr, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
    """`a[i:j] = value`, where the target is a view."""
    from redisjit.frontend.arrays import methods

    own = items.item_type(target)
    stmts, target = c.hold(target)
    if not types.is_array(types.resolve(value.type)):
        out += stmts
        number = scalars.made(c, value, own, node)
        out.append(Do(c.call_method(target, "fill", [number], node)))
        return
    if items.dimensions(value) > items.dimensions(target):
        found = f"an array of {items.dimensions(value)} dimensions"
        c.refuse(TypeMismatch(c.span(node), "this part of an array", "an array of one dimension", found))
    out += stmts
    if items.item_type(value) is not own:
        out.append(Do(c.call_prelude("array_must_write", [GetField(types.BOOL, target, "writable")], node)))
        stmts, value = c.hold(methods.cast_array(c, value, own, node))
        out += stmts
    name = f"array_assign{items.dimensions(target)}{items.dimensions(value)}"
    out.append(Do(c.call_prelude(name, [target, value], node)))
