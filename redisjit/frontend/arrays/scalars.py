"""NumPy's scalars: promotion as of NumPy 2 (NEP 50), arithmetic that wraps, comparison, conversion.

Python's own numbers are weak beside them: an int takes the type of the other operand, and must fit.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import NoReturn

from redisjit.diagnostics.language import BadOperand, BadOperands, TypeMismatch, WrongArguments
from redisjit.frontend import names, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Builtin, Constant
from redisjit.frontend.tree import Block, Call, Const, Expr, Prim, Stmt
from redisjit.frontend.types import NUMPY, Fixed, Type

BOOL, INT8, INT64, UINT64 = NUMPY["bool"], NUMPY["int8"], NUMPY["int64"], NUMPY["uint64"]
FLOAT32, FLOAT64 = NUMPY["float32"], NUMPY["float64"]
ARITHMETIC = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "div",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "<<": "shl",
    ">>": "shr",
    "&": "and",
    "|": "or",
    "^": "xor",
}
COMPARISONS = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
BITS = ("&", "|", "^", "<<", ">>")
FAR = 1 << 66  # constants are not made of larger operands
FOLDED: dict[type[ast.operator], Callable[[int, int], int | None]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Pow: lambda a, b: a**b if abs(a) < FAR and b < 1 << 7 else None,
    ast.LShift: lambda a, b: a << b if b < 1 << 7 else None,
    ast.BitOr: operator.or_,
    ast.BitAnd: operator.and_,
    ast.BitXor: operator.xor,
}
# What numbers of Python's are in memory.
PLAIN: dict[Type, Type] = {types.INT: INT64, types.FLOAT: FLOAT64, types.BOOL: BOOL}
BOOLEAN_MINUS = "NumPy has no `-` of booleans: write ^ or ~"


def is_number(type: Type) -> bool:
    """A number of Python's or of NumPy's."""
    return isinstance(type, Fixed) or type in PLAIN


def promote(a: Fixed, b: Fixed) -> Fixed:
    """NumPy's `result_type` of two scalar types."""
    if a is b or b.kind == "b":
        return a
    if a.kind == "b":
        return b
    if "f" in (a.kind, b.kind):
        wide = max(x.bits if x.kind == "f" else 32 if x.bits <= 16 else 64 for x in (a, b))
        return NUMPY[f"float{wide}"]
    if a.kind == b.kind:
        return a if a.bits >= b.bits else b
    signed, unsigned = (a, b) if a.kind == "i" else (b, a)
    return NUMPY.get(f"int{max(signed.bits, 2 * unsigned.bits)}", FLOAT64)


def common(a: Type, b: Type) -> Fixed:
    """The type in which two numbers meet, of which one at least is NumPy's."""
    if isinstance(a, Fixed) and isinstance(b, Fixed):
        return promote(a, b)
    strong, weak = (a, b) if isinstance(a, Fixed) else (b, a)
    assert isinstance(strong, Fixed)
    if weak is types.BOOL:
        return promote(strong, BOOL)
    if weak is types.FLOAT:
        return strong if strong.kind == "f" else FLOAT64
    return INT64 if strong.kind == "b" else strong


def operation_type(symbol: str, found: Fixed) -> Fixed | None:
    """The type that an operator works in, from the type in which its operands meet; None if it has none."""
    if symbol in BITS and found.kind == "f":
        return None
    if found.kind != "b":
        return FLOAT64 if symbol == "/" and found.kind != "f" else found
    if symbol == "-":
        return None
    return FLOAT64 if symbol == "/" else INT8 if symbol in ("//", "%", "**", "<<", ">>") else found


# Conversion


def convert(value: Expr, type: Type) -> Expr:
    """A number as another type: as C converts it, so an integer is cut off."""
    found = types.resolve(value.type)
    if found is type:
        return value
    if found is types.INT and type is FLOAT32:  # Python's ints become a float first, and are rounded twice
        value = convert(value, types.FLOAT)
    if isinstance(value, Const):
        return Const(type, constant(value.value, type))
    return Prim(type, "num.convert", [value])


def constant(value: object, type: Type) -> object:
    """The Python value of a constant that is converted to a type."""
    assert isinstance(value, (int, float))
    kind = PLAIN.get(type, type)
    assert isinstance(kind, Fixed)
    if kind.kind == "b":
        return bool(value)
    if kind is FLOAT32:
        return round_to_float32(rounded_to_odd(value) if isinstance(value, int) else value)
    return float(value) if kind.kind == "f" else wrapped(int(value), kind)


def wrapped(value: int, type: Fixed) -> int:
    """The number of an integer type that has the same low bits."""
    return (value - type.low) % (1 << type.bits) + type.low


def rounded_to_odd(value: int) -> float:
    """An int of 64 bits as a float that is rounded to a float32 as the int would be: what is cut off leaves a bit."""
    if abs(value) < 1 << 53:
        return float(value)
    kept = abs(value) >> 12 << 12 | (1 << 11 if value & 0xFFF else 0)
    return float(kept if value > 0 else -kept)


def round_to_float32(value: float) -> float:
    import struct

    try:
        found: float = struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")
    return found


def fitted(c: FunctionContext, value: Expr, type: Fixed, node: ast.AST) -> Expr:
    """A number of Python's as a scalar, with OverflowError for an int that is out of bounds."""
    found = types.resolve(value.type)
    if found is types.INT and type.kind in "iu" and type is not INT64:
        if isinstance(value, Const) and type.low <= value.value <= type.high:
            return Const(type, value.value)
        if not fits_surely(value, type):
            high = min(type.high, INT64.high)
            bounds: list[Expr] = [Const(types.INT, type.low), Const(types.INT, high), Const(types.STR, type.name)]
            value = c.call_prelude("np_fit", [value, *bounds], node)
    return convert(value, type)


def fits_surely(value: Expr, type: Fixed) -> bool:
    """Whether making a scalar of a number of Python's cannot fail."""
    if types.resolve(value.type) is not types.INT or type.kind not in "iu" or type is INT64:
        return True
    if isinstance(value, Call) and value.decl.name == "__len__" and value.decl.scope.file is None:
        return type.high >= INT64.high
    return isinstance(value, Const) and type.low <= value.value <= type.high


def whole(c: FunctionContext, value: Expr, type: Type, node: ast.AST) -> Expr:
    """A float as an integer scalar; out of its range NumPy's result depends on the machine, so OverflowError."""
    kind = PLAIN.get(type, type)
    assert isinstance(kind, Fixed)
    low, high = Const(types.FLOAT, float(kind.low - 1)), Const(types.FLOAT, float(kind.high + 1))
    checked = c.call_prelude("np_whole", [convert(value, types.FLOAT), low, high], node)
    return convert(checked, type)


def cast(c: FunctionContext, value: Expr, type: Fixed, node: ast.AST) -> Expr:
    """A scalar as another one, as `np.uint8(x)` and `astype` do it."""
    found = types.resolve(value.type)
    assert isinstance(found, Fixed)
    return whole(c, value, type, node) if found.kind == "f" and type.kind in "iu" else convert(value, type)


def construct(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`np.uint8(x)` and the others."""
    type = named_type(c, node.func)
    assert type is not None
    if node.keywords or len(node.args) > 1:
        c.refuse(WrongArguments(c.span(node), str(type), "takes one number"))
    if not node.args:
        return Const(type, constant(0, type))
    large = folded(c, node.args[0]) if type.kind in "iu" else None
    if large is not None and type.low <= large <= type.high:
        return Const(type, large)
    return made(c, c.expr(node.args[0], None), type, node.args[0])


def folded(c: FunctionContext, node: ast.expr) -> int | None:
    """The value of an expression of constant ints, which may be larger than an int of ours."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Invert)):
        value = folded(c, node.operand)
        return None if value is None else -value if isinstance(node.op, ast.USub) else ~value
    if isinstance(node, ast.BinOp):
        left, right = folded(c, node.left), folded(c, node.right)
        operation = FOLDED.get(type(node.op))
        if left is None or right is None or operation is None or not 0 <= right < FAR:
            return None
        return operation(left, right)
    if isinstance(node, ast.Constant):
        return node.value if type(node.value) is int else None
    entity = names.entity_of(c, node) if isinstance(node, (ast.Name, ast.Attribute)) else None
    return entity.value if isinstance(entity, Constant) and type(entity.value) is int else None


def operand(c: FunctionContext, node: ast.expr, other: Type) -> Expr | None:
    """A constant beside a uint64 (or an array of them) that is too large for an int; None for any other operand."""
    if isinstance(other, types.ClassType):
        other = types.resolve(other.args[0])
    value = folded(c, node) if other is UINT64 else None
    return Const(UINT64, value) if value is not None and INT64.high < value <= UINT64.high else None


def made(c: FunctionContext, value: Expr, type: Fixed, node: ast.AST) -> Expr:
    """A number as a scalar of a type."""
    found = types.resolve(value.type)
    if isinstance(found, Fixed):
        return cast(c, value, type, node)
    if found not in PLAIN:
        c.refuse(TypeMismatch(c.span(node), str(type), "a number", str(found)))
    if found is types.FLOAT and type.kind in "iu":
        value = c.call_prelude("int_of_float", [value], node)
    return fitted(c, value, type, node)


def named_type(c: FunctionContext, node: ast.expr) -> Fixed | None:
    """The scalar type that an expression names: `np.uint8`, and as a dtype also `int`, `float` and `bool`."""
    entity = names.entity_of(c, node)
    if not isinstance(entity, Builtin):
        return None
    python = {"int": INT64, "float": FLOAT64, "bool": BOOL}
    return python.get(entity.name) or NUMPY.get(entity.name.removeprefix("np_"))


# Operators


def refuse(c: FunctionContext, symbol: str, a: Type, b: Type, node: ast.AST, hint: str = "") -> NoReturn:
    c.refuse(BadOperands(c.span(node), symbol, str(a), str(b), hint))


def binary(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """`left op right`, where one at least is a scalar of NumPy's."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    if not is_number(a) or not is_number(b) or symbol not in ARITHMETIC:
        refuse(c, symbol, a, b, node)
    meet = common(a, b)
    type = operation_type(symbol, meet)
    if type is None:
        refuse(c, symbol, a, b, node, BOOLEAN_MINUS if meet.kind == "b" else "")
    stmts: list[Stmt] = []
    if symbol == "/":
        meet = type  # ints of any size
    if not fits_surely(left, meet):  # it fails after the other operand is evaluated
        stmts, left = c.hold(left)
        more, right = c.hold(right)
        stmts = stmts + more
    x, y = (convert(fitted(c, value, meet, node), type) for value in (left, right))
    result = apply(c, symbol, type, x, y, node)
    return Block(type, stmts, result) if stmts else result


def apply(c: FunctionContext, symbol: str, type: Fixed, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """An operator on two values of the type that it works in."""
    if symbol in ("//", "%") and type.kind == "f":
        return c.call_prelude(f"np_{ARITHMETIC[symbol]}", [left, right], node)
    if symbol == "**":
        return power(c, type, left, right, node)
    return Prim(type, f"num.{ARITHMETIC[symbol]}", [left, right])


def power(c: FunctionContext, type: Fixed, left: Expr, right: Expr, node: ast.AST) -> Expr:
    if type is FLOAT32:
        hint = "write np.float32(np.float64(x) ** y): NumPy's last digit differs between machines"
        refuse(c, "**", type, type, node, hint)
    if type is FLOAT64:
        values = [convert(left, types.FLOAT), convert(right, types.FLOAT)]
        return convert(c.call_prelude("c_pow", values, node), type)
    return c.call_prelude("np_pow", [left, right], node)


def compare(c: FunctionContext, symbol: str, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """A comparison, which is a `np.bool`. Integers compare by value, whatever their types."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    if not is_number(a) or not is_number(b):
        refuse(c, symbol, a, b, node)
    return comparison(symbol, left, right)


def comparison(symbol: str, left: Expr, right: Expr) -> Expr:
    """A comparison of two numbers, one at least NumPy's."""
    a, b = types.resolve(left.type), types.resolve(right.type)
    kinds = {PLAIN.get(x, x) for x in (a, b)}
    assert all(isinstance(kind, Fixed) for kind in kinds)
    if all(isinstance(kind, Fixed) and kind.kind in "iu" for kind in kinds):
        meet = exact_type(left, right)
        name = "num.compare_mixed" if meet is None else f"num.{COMPARISONS[symbol]}"
        if meet is None:
            return Prim(BOOL, name, [left, right], 0, COMPARISONS[symbol])
        return Prim(BOOL, name, [convert(left, meet), convert(right, meet)])
    meet = common(a, b)
    return Prim(BOOL, f"num.{COMPARISONS[symbol]}", [convert(left, meet), convert(right, meet)])


def exact_type(left: Expr, right: Expr) -> Fixed | None:
    """An integer type that holds both operands; None for an int64 and a uint64."""
    a, b = (PLAIN.get(types.resolve(x.type), types.resolve(x.type)) for x in (left, right))
    assert isinstance(a, Fixed)
    assert isinstance(b, Fixed)
    for value, other in ((left, b), (right, a)):
        if isinstance(value, Const) and other.low <= value.value <= other.high:
            return other
    found = promote(a, b)
    return found if found.kind != "f" else None


def unary(c: FunctionContext, op: ast.unaryop, value: Expr, node: ast.AST) -> Expr:
    """`-x`, `+x`, `~x`."""
    type = types.resolve(value.type)
    assert isinstance(type, Fixed)
    if isinstance(op, ast.Invert):
        if type.kind == "f":
            c.refuse(BadOperand(c.span(node), "~", str(type)))
        return Prim(type, "num.invert", [value])
    if type.kind == "b":
        hint = BOOLEAN_MINUS if isinstance(op, ast.USub) else ""
        c.refuse(TypeMismatch(c.span(node), "`-` or `+`", "a number", str(type), hint))
    return Prim(type, "num.neg", [value]) if isinstance(op, ast.USub) else value


def absolute(value: Expr) -> Expr:
    """`abs(x)`."""
    type = types.resolve(value.type)
    assert isinstance(type, Fixed)
    return value if type.kind in "bu" else Prim(type, "num.abs", [value])


def truth(value: Expr) -> Expr:
    """`bool(x)`."""
    return convert(value, types.BOOL)


# What Python does with them


def as_python(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`x.item()`: the number of Python's with the same value."""
    type = types.resolve(value.type)
    assert isinstance(type, Fixed)
    if type.kind == "b":
        return convert(value, types.BOOL)
    return as_int(c, value, node) if type.kind in "iu" else convert(value, types.FLOAT)


def as_int(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """`int(x)`; a uint64 may be too large for an int of ours."""
    type = types.resolve(value.type)
    if type is UINT64:
        return c.call_prelude("np_int_of_uint64", [value], node)
    if type in (FLOAT32, FLOAT64):
        return c.call_prelude("int_of_float", [convert(value, types.FLOAT)], node)
    return convert(value, types.INT)


def index(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """An integer scalar where Python asks for `__index__`; any other value as it is."""
    type = types.resolve(value.type)
    return as_int(c, value, node) if isinstance(type, Fixed) and type.kind in "iu" else value


def text(c: FunctionContext, value: Expr, node: ast.AST, *, as_repr: bool) -> Expr:
    """`str(x)` and `repr(x)`."""
    from redisjit.frontend.text import join_parts, text_of

    type = types.resolve(value.type)
    if type is FLOAT32:
        c.unsupported(node, "the text of an np.float32", "write float(x)")
    if type is UINT64:
        inner = c.call_prelude("np_uint64_text", [value], node)
    else:
        inner = text_of(c, as_python(c, value, node), node)
    if not as_repr:
        return inner
    before, after = ("np.", "_") if type is BOOL else (f"{type}(", ")")
    return join_parts(c, [Const(types.STR, before), inner, Const(types.STR, after)], node)


def method(c: FunctionContext, value: Expr, node: ast.Call) -> Expr:
    """`x.item()`, `x.bit_count()`."""
    from redisjit.frontend.refusals import no_attribute

    assert isinstance(node.func, ast.Attribute)
    type = types.resolve(value.type)
    if node.func.attr == "bit_count" and isinstance(type, Fixed) and type.kind in "iu" and not node.args:
        if type is UINT64:
            return c.call_prelude("np_bit_count", [value], node)
        return c.call_method(convert(value, types.INT), "bit_count", [], node)
    if node.func.attr != "item" or node.args or node.keywords:
        no_attribute(c, value, node.func.attr, node.func)
    return as_python(c, value, node)
