"""Operators: which primitive or which method of the prelude each one is, by the types of its operands."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import NoReturn

from redisjit.diagnostics.language import BadOperand, BadOperands, MightBeNone
from redisjit.frontend import library, modular, types
from redisjit.frontend.conditions import condition, negate
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.folding import int_constant
from redisjit.frontend.names import const_of
from redisjit.frontend.tree import Block, Const, Expr, MakeTuple, Prim, Read, TupleItem
from redisjit.frontend.types import Type

SYMBOLS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.MatMult: "@",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.USub: "-",
    ast.UAdd: "+",
    ast.Invert: "~",
}
METHODS = {
    "+": "__add__",
    "-": "__sub__",
    "*": "__mul__",
    "/": "__truediv__",
    "//": "__floordiv__",
    "%": "__mod__",
    "**": "__pow__",
    "<<": "__lshift__",
    ">>": "__rshift__",
    "&": "__and__",
    "|": "__or__",
    "^": "__xor__",
    "@": "__matmul__",
    "==": "__eq__",
    "!=": "__ne__",
    "<": "__lt__",
    "<=": "__le__",
    ">": "__gt__",
    ">=": "__ge__",
}
INT_PRIMS = {"+": "int.add", "-": "int.sub", "*": "int.mul", "&": "int.and", "|": "int.or", "^": "int.xor"}
FLOAT_PRIMS = {"+": "float.add", "-": "float.sub", "*": "float.mul"}
BOOL_PRIMS = {"&": "bool.and", "|": "bool.or", "^": "bool.xor"}


def binary_node(c: FunctionContext, node: ast.BinOp, expected: Type | None) -> Expr:
    folded = int_constant(node)
    if folded is not None:
        return Const(types.INT, folded)
    first = node.left.elts if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List) else []
    if isinstance(node.left, ast.List) and len(first) == 1 and not isinstance(first[0], ast.Starred):
        from redisjit.frontend.containers import repeated

        return repeated(c, node, node.left, expected)
    left = c.expr(node.left, expected)
    return binary(c, node.op, left, other_operand(c, left, node.right, expected), node)


def other_operand(c: FunctionContext, left: Expr, node: ast.expr, expected: Type | None = None) -> Expr:
    """The right operand of an operator. Beside a uint64 of NumPy's, a constant may be larger than an int."""
    type = types.resolve(left.type)
    if types.is_numpy(type):
        from redisjit.frontend.arrays import scalars

        large = scalars.operand(c, node, type)
        if large is not None:
            return large
    return c.expr(node, expected)


def grown(c: FunctionContext, op: ast.operator, old: Expr, other: Expr, node: ast.AST) -> Expr:
    """`old op other` where the result takes the place of `old`: text that nothing else refers to grows where it is."""
    type = types.resolve(old.type)
    text = type in (types.BYTES, types.STR) and types.resolve(other.type) is type
    if text and isinstance(op, ast.Add) and isinstance(old, Read):
        return c.call_prelude(f"append_{type}", [old, other], node)
    return binary(c, op, old, other, node)


def as_int(value: Expr) -> Expr:
    """A number that is not a float, as an int."""
    if types.resolve(value.type) is not types.BOOL:
        return value
    return Const(types.INT, int(value.value)) if isinstance(value, Const) else Prim(types.INT, "bool.to_int", [value])


def as_float(value: Expr) -> Expr:
    """Any number as a float, rounded as Python rounds it."""
    if types.resolve(value.type) is types.FLOAT:
        return value
    value = as_int(value)
    if isinstance(value, Const):
        return Const(types.FLOAT, float(value.value))
    return Prim(types.FLOAT, "int.to_float", [value])


def binary(c: FunctionContext, op: ast.operator, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`left op right`."""
    symbol = SYMBOLS[type(op)]
    a, b = types.resolve(left.type), types.resolve(right.type)
    line = getattr(node, "lineno", 0)
    if symbol == "%" and isinstance(left, Const) and a in (types.BYTES, types.STR):
        from redisjit.frontend.percent import percent

        return percent(c, left, right, node)
    if types.is_buffer(a) or types.is_buffer(b):
        from redisjit.frontend import buffers

        return buffers.binary(c, symbol, left, right, node)
    if isinstance(a, types.EnumType) or isinstance(b, types.EnumType):
        from redisjit.frontend import enums

        flags = enums.binary(c, symbol, left, right, node)
        if flags is not None:
            return flags
        left, right = enums.plain(c, left, node), enums.plain(c, right, node)
        a, b = types.resolve(left.type), types.resolve(right.type)
        if isinstance(a, types.EnumType) or isinstance(b, types.EnumType):
            return refuse(c, symbol, a, b, node)
    if is_user(a) or is_user(b):
        from redisjit.frontend import dunders

        return dunders.binary(c, symbol, left, right, node)
    if types.is_numpy(a) or types.is_numpy(b):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.binary(c, symbol, left, right, node)
    if types.is_number(a) and types.is_number(b):
        if a is types.BOOL and b is types.BOOL and symbol in BOOL_PRIMS:
            return Prim(types.BOOL, BOOL_PRIMS[symbol], [left, right])
        if a is types.FLOAT or b is types.FLOAT:
            if symbol in FLOAT_PRIMS:
                return Prim(types.FLOAT, FLOAT_PRIMS[symbol], [as_float(left), as_float(right)])
            if symbol not in ("/", "//", "%", "**"):
                return refuse(c, symbol, a, b, node)
            return c.call_method(as_float(left), METHODS[symbol], [as_float(right)], node)
        left, right = as_int(left), as_int(right)
        special = modular.mask(c, left, right) if symbol == "&" else None
        if symbol in ("//", "%"):
            special = modular.by_power_of_two(c, symbol, left, right)
        if special is not None:
            return special
        if symbol in INT_PRIMS:
            return Prim(types.INT, INT_PRIMS[symbol], [left, right], line)
        if symbol == "@":
            return refuse(c, symbol, a, b, node)
        if symbol == "**" and isinstance(right, Const) and right.value < 0:
            refuse(c, symbol, a, b, node, "a negative power of an int is a float: write float(x) ** -n")
        return c.call_method(left, METHODS[symbol], [right], node)
    if isinstance(a, types.OptionalType) or isinstance(b, types.OptionalType):
        might_be_none(c, a, b, node)
    if isinstance(a, types.TupleType) and isinstance(b, types.TupleType) and symbol == "+":
        return join_tuples(c, left, right)
    if isinstance(a, types.TupleType) and (symbol == "*" or types.is_sequence(b)):
        left, a = sequence(c, left, b, node)
    elif isinstance(b, types.TupleType) and (symbol == "*" or types.is_sequence(a)):
        right, b = sequence(c, right, a, node)
    if types.is_set_like(a) and types.is_set_like(b) and symbol in ("|", "&", "-", "^"):
        from redisjit.frontend import setops

        return setops.binary(c, symbol, left, right, node)
    cls = c.program.class_of(a)
    if cls is not None and METHODS[symbol] in cls.methods:
        wanted = c.program.signature(cls.methods[METHODS[symbol]], a).params[1].type
        if types.unify(b, wanted):
            return c.call_method(left, METHODS[symbol], [right], node)
    if symbol == "*" and b in (types.INT, types.BOOL) and cls is not None and "__mul__" in cls.methods:
        return c.call_method(left, "__mul__", [as_int(right)], node)
    other = c.program.class_of(b)
    if symbol == "*" and a in (types.INT, types.BOOL) and other is not None and "__mul__" in other.methods:
        stmts, held = c.hold(as_int(left))
        call = c.call_method(right, "__mul__", [held], node)
        return Block(call.type, stmts, call)
    hint = ""
    if symbol == "%" and a in (types.BYTES, types.STR):
        hint = 'write an f-string: f"{x}"' + (".encode()" if a is types.BYTES else "")
    elif types.BYTES in (a, b) and types.STR in (a, b):
        hint = "bytes and str do not mix: write .encode()"
    return refuse(c, symbol, a, b, node, hint)


def is_user(type: Type) -> bool:
    """Whether a type is a class of the user's."""
    return isinstance(type, types.ClassType) and type.decl.user


def might_be_none(c: FunctionContext, left: Type, right: Type, node: ast.AST) -> NoReturn:
    """Refuse the operand that may be None."""
    operands: tuple[ast.AST, ast.AST] = (node, node)
    if isinstance(node, ast.BinOp):
        operands = node.left, node.right
    elif isinstance(node, ast.AugAssign):
        operands = node.target, node.value
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        operands = node.left, node.comparators[0]
    if isinstance(left, types.OptionalType):
        c.refuse(MightBeNone(c.span(operands[0]), str(left)))
    c.refuse(MightBeNone(c.span(operands[1]), str(right)))


def refuse(c: FunctionContext, symbol: str, a: Type, b: Type, node: ast.AST, hint: str = "") -> Expr:
    c.refuse(BadOperands(c.span(node), symbol, str(a), str(b), hint))


def join_tuples(c: FunctionContext, left: Expr, right: Expr) -> Expr:
    stmts, a = c.hold(left)
    more, b = c.hold(right)
    items: list[Expr] = []
    for value in (a, b):
        type = types.resolve(value.type)
        assert isinstance(type, types.TupleType)
        items += [TupleItem(item, value, index) for index, item in enumerate(type.items)]
    whole = types.tuple_of(*(item.type for item in items))
    return Block(whole, stmts + more, MakeTuple(whole, items))


def in_place(c: FunctionContext, op: ast.operator, old: Expr, node: ast.AST) -> Callable[[ast.expr], Expr] | None:
    """`x += y` where it changes `x` itself: what does it with `y`. None where it is `x = x + y`."""
    type = types.resolve(old.type)
    cls = c.program.class_of(type)
    symbol = SYMBOLS[type_of(op)]
    name = METHODS[symbol].replace("__", "__i", 1)
    if types.is_array(type):
        from redisjit.frontend.arrays import elementwise

        return lambda source: elementwise.changed(c, op, old, c.expr(source, None), node)
    if cls is None or cls.user:
        plain = cls is None or name not in cls.methods
        return None if plain else lambda source: c.call_method(old, name, [c.expr(source, None)], node)
    special = library.method_checker(cls.name, f"{symbol}=")
    if special is not None:
        return lambda source: special(c, old, source)
    if name in cls.methods:
        return lambda source: c.call_method(old, name, [c.expr(source, type)], node)
    return None


def type_of(op: ast.operator) -> type[ast.AST]:
    return type(op)


def unary(c: FunctionContext, node: ast.UnaryOp, expected: Type | None) -> Expr:
    if isinstance(node.op, ast.Not):
        test, when_true, when_false = condition(c, node.operand)
        c.state = when_true.merge(when_false)
        return negate(test)
    operand = node.operand
    folded = int_constant(node)
    if folded is not None:
        return Const(types.INT, folded)
    if isinstance(node.op, ast.USub) and isinstance(operand, ast.Constant) and is_plain_number(operand.value):
        assert isinstance(operand.value, (int, float))
        return const_of(c, -operand.value, node)
    value = c.expr(operand, None)
    type_ = types.resolve(value.type)
    if isinstance(type_, types.OptionalType):
        c.refuse(MightBeNone(c.span(operand), str(type_)))
    if is_user(type_):
        from redisjit.frontend import dunders

        return dunders.unary(c, SYMBOLS[type(node.op)], value, node)
    if isinstance(type_, types.EnumType):
        from redisjit.frontend import enums

        decl = enums.class_of(type_)
        if isinstance(node.op, ast.Invert) and decl is not None and decl.is_flag:
            return enums.invert(c, value, node)
        value = enums.plain(c, value, node)
        type_ = types.resolve(value.type)
    if types.is_numpy(type_):
        from redisjit.frontend.arrays import operators as arrays

        return arrays.unary(c, node.op, value, node)
    if type_ is types.FLOAT and not isinstance(node.op, ast.Invert):
        return Prim(types.FLOAT, "float.neg", [value]) if isinstance(node.op, ast.USub) else value
    if type_ in (types.INT, types.BOOL):
        value = as_int(value)
        if isinstance(node.op, ast.UAdd):
            return value
        if isinstance(node.op, ast.Invert):
            return Prim(types.INT, "int.xor", [value, Const(types.INT, -1)])
        return Prim(types.INT, "int.sub", [Const(types.INT, 0), value], node.lineno)
    cls, name = c.program.class_of(type_), {"+": "__pos__", "-": "__neg__"}.get(SYMBOLS[type(node.op)], "")
    if cls is not None and name in cls.methods:
        return c.call_method(value, name, [], node)
    c.refuse(BadOperand(c.span(operand), SYMBOLS[type(node.op)], str(type_)))


def is_plain_number(value: object) -> bool:
    """An int or a float, and not a bool."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def sequence(c: FunctionContext, value: Expr, other: Type, node: ast.AST) -> tuple[Expr, Type]:
    """A tuple of known length as a `tuple[T, ...]`, beside one."""
    from redisjit.frontend.containers import as_sequence

    type = types.resolve(value.type)
    if isinstance(type, types.TupleType) and not type.items and isinstance(other, types.ClassType):
        made = c.call_prelude("new_vartuple", [Const(types.INT, 0)], node)
        types.unify(made.type, other)
        return made, other
    value = as_sequence(c, value, node)
    return value, types.resolve(value.type)
