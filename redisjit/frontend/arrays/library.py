"""NumPy's functions: which of them makes what, of arrays and of scalars."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import TypeMismatch
from redisjit.frontend import names, types
from redisjit.frontend.arrays import elementwise, functions, items, methods, reductions, scalars
from redisjit.frontend.arrays.annotations import array_of
from redisjit.frontend.arrays.functions import arguments, dtype, shape
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Builtin
from redisjit.frontend.tree import Block, Const, Expr, Prim
from redisjit.frontend.types import Fixed, Type

ROUNDING = ("floor", "ceil", "trunc", "rint")


def check(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`np.name(...)`."""
    entity = names.entity_of(c, node.func)
    assert isinstance(entity, Builtin)
    name = entity.name.removeprefix("np_")
    maker = MAKERS.get(name)
    if maker is not None:
        return maker(c, node, expected)
    if name in reductions.FUNCTIONS:
        given = arguments(c, node, "a")
        return reductions.FUNCTIONS[name](c, functions.array(c, given["a"]), node)
    if name in UNARY:
        given = arguments(c, node, "x")
        return unary(c, c.expr(given["x"], None), name, given["x"])
    return OTHERS[name](c, node)


def number(c: FunctionContext, value: Expr, node: ast.AST) -> Expr:
    """A number as a scalar of NumPy's."""
    type = types.resolve(value.type)
    if type not in scalars.PLAIN and not isinstance(type, Fixed):
        c.refuse(TypeMismatch(c.span(node), "this function of NumPy's", "a number or an array", str(type)))
    kind = scalars.PLAIN.get(type, type)
    return scalars.convert(value, kind)


def unary(c: FunctionContext, value: Expr, name: str, node: ast.AST) -> Expr:
    """A function of one number, or of every item."""
    is_array = types.is_array(types.resolve(value.type))
    if not is_array:
        value = number(c, value, node)
    item = items.item_type(value) if is_array else types.resolve(value.type)
    assert isinstance(item, Fixed)
    result = item
    if name in ("sqrt", "rint") and item.kind != "f":
        if item.bits < 32:
            c.unsupported(node, f"np.{name}() of {item}, a float16 or float32 in NumPy", "write .astype(np.float64)")
        result = scalars.FLOAT64
    if name == "negative" and item.kind == "b":
        c.unsupported(node, "np.negative() of booleans", "write ~a")
    if name == "square" and item.kind == "b":
        result = scalars.INT8

    def function(x: Expr) -> Expr:
        return UNARY[name](scalars.convert(x, result))

    return elementwise.unary(c, value, function, node, result) if is_array else function(value)


def rounded(name: str) -> Callable[[Expr], Expr]:
    def made(x: Expr) -> Expr:
        kind = types.resolve(x.type)
        assert isinstance(kind, Fixed)
        return Prim(kind, f"num.{name}", [x]) if kind.kind == "f" else x

    return made


UNARY: dict[str, Callable[[Expr], Expr]] = {
    "abs": scalars.absolute,
    "absolute": scalars.absolute,
    "negative": lambda x: Prim(x.type, "num.neg", [x]),
    "sqrt": lambda x: Prim(x.type, "num.sqrt", [x]),
    "square": lambda x: Prim(x.type, "num.mul", [x, x]),
    **{name: rounded(name) for name in ROUNDING},
}


# Of two and three operands


def chosen(c: FunctionContext, values: list[Expr], node: ast.AST) -> Fixed:
    """The type in which operands of a function meet."""
    kinds = [elementwise.item_of(value) for value in values]
    for kind in kinds:
        if not scalars.is_number(kind):
            c.refuse(TypeMismatch(c.span(node), "this function of NumPy's", "numbers or arrays", str(kind)))
    strong = [kind for kind in kinds if isinstance(kind, Fixed)]
    if not strong:
        strong = [found for kind in kinds if isinstance(found := scalars.PLAIN[kind], Fixed)]
        kinds = []
    meet = strong[0]
    for kind in strong[1:]:
        meet = scalars.promote(meet, kind)
    for kind in kinds:
        meet = scalars.common(meet, kind)
    return meet


def several(
    c: FunctionContext,
    values: list[Expr],
    meet: Fixed,
    function: Callable[[list[Expr]], Expr],
    node: ast.AST,
    first: int = 0,
) -> Expr:
    """A function of numbers, or of the items of arrays; operands from `first` on meet in one type."""
    if not any(types.is_array(types.resolve(value.type)) for value in values):
        converted = [scalars.fitted(c, value, meet, node) if at >= first else value for at, value in enumerate(values)]
        return function(converted)

    def prepare(operands: list[elementwise.Operand]) -> None:
        for one in operands[first:]:
            elementwise.convert_number(c, one, meet, node)

    def whole(found: list[Expr]) -> Expr:
        return function([scalars.convert(value, meet) if at >= first else value for at, value in enumerate(found)])

    return elementwise.combine(c, values, meet, whole, node, prepare)


def extreme(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`np.maximum(a, b)`: of integers; of floats the sign of a zero would differ between machines."""

    def check(c: FunctionContext, node: ast.Call) -> Expr:
        given = arguments(c, node, "x1 x2", 2)
        values = [c.expr(given["x1"], None), c.expr(given["x2"], None)]
        meet = chosen(c, values, node)
        if meet.kind == "f":
            no_floats(c, f"np.{name}()", node)
        return several(c, values, meet, lambda found: pick(c, name, *found), node)

    return check


def no_floats(c: FunctionContext, what: str, node: ast.AST) -> None:
    hint = "write np.where(a > b, a, b): which of 0.0 and -0.0 NumPy takes differs between machines"
    c.unsupported(node, f"{what} of floats", hint)


def pick(c: FunctionContext, name: str, left: Expr, right: Expr) -> Expr:
    """The greater or the lesser of two values, each of which is evaluated once."""
    stmts, x = c.hold(left)
    more, y = c.hold(right)
    test = Prim(scalars.BOOL, "num.gt" if name == "maximum" else "num.lt", [x, y])
    made = Prim(left.type, "num.select", [test, x, y])
    return Block(made.type, stmts + more, made) if stmts + more else made


def where(c: FunctionContext, node: ast.Call) -> Expr:
    given = arguments(c, node, "condition x y", 3)
    values = [c.expr(given[name], None) for name in ("condition", "x", "y")]
    meet = chosen(c, values[1:], node)

    def function(found: list[Expr]) -> Expr:
        return Prim(meet, "num.select", [scalars.convert(found[0], scalars.BOOL), found[1], found[2]])

    if not any(types.is_array(types.resolve(value.type)) for value in values):
        c.unsupported(node, "np.where() of numbers", "write x if condition else y")
    return several(c, values, meet, function, node, 1)


def clip(c: FunctionContext, node: ast.Call) -> Expr:
    given = arguments(c, node, "a a_min a_max", 3)
    values = [c.expr(given[name], None) for name in ("a", "a_min", "a_max")]
    meet = chosen(c, values, node)
    if meet.kind == "f":
        no_floats(c, "np.clip()", node)

    def function(found: list[Expr]) -> Expr:
        return pick(c, "minimum", pick(c, "maximum", found[0], found[1]), found[2])

    return several(c, values, meet, function, node)


def sort(c: FunctionContext, node: ast.Call) -> Expr:
    stable = methods.is_stable(c, ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node))
    array = functions.array(c, arguments(c, node, "a kind")["a"])
    stmts, held = c.hold(c.call_method(array, "copy", [], node))
    if items.dimensions(array) != 1:
        c.unsupported(node, "sorting an array of two dimensions", "sort its rows in a loop")
    from redisjit.frontend.tree import Do

    stmts.append(Do(c.call_prelude(methods.sort_name(held, stable), [held], node)))
    return Block(held.type, stmts, held)


def argsort(c: FunctionContext, node: ast.Call) -> Expr:
    stable = methods.is_stable(c, ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node))
    return methods.argsort_of(c, functions.array(c, arguments(c, node, "a kind")["a"]), node, stable)


def product(name: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    def check(c: FunctionContext, node: ast.Call) -> Expr:
        given = arguments(c, node, "a b", 2)
        left = functions.array(c, given["a"])
        stmts, held = c.hold(left)
        made = reductions.product(c, held, functions.array(c, given["b"]), node, name)
        return Block(made.type, stmts, made) if stmts else made

    return check


def copy(c: FunctionContext, node: ast.Call) -> Expr:
    return c.call_method(functions.array(c, arguments(c, node, "a")["a"]), "copy", [], node)


def frombuffer(c: FunctionContext, node: ast.Call) -> Expr:
    """A view of bytes, which nobody can change."""
    given = arguments(c, node, "buffer dtype", 2)
    value = c.coerce(c.expr(given["buffer"], types.BYTES), types.BYTES, given["buffer"], "np.frombuffer()")
    item = dtype(c, given)
    assert item is not None
    made = c.call_prelude("array_from_bytes", [value], node)
    types.unify(made.type, array_of(c.prelude, item, 1))
    return made


def eye(c: FunctionContext, node: ast.Call) -> Expr:
    given = arguments(c, node, "N dtype")
    item = dtype(c, given)
    assert item is not None
    sizes = shape(c, given["N"])
    made = c.call_prelude("array_eye", [sizes[0]], node)
    types.unify(made.type, array_of(c.prelude, item, 2))
    return made


def linspace(c: FunctionContext, node: ast.Call) -> Expr:
    given = arguments(c, node, "start stop num", 2)
    ends = []
    for name in ("start", "stop"):
        value = c.expr(given[name], None)
        if types.resolve(value.type) not in (types.INT, types.FLOAT):
            c.refuse(TypeMismatch(c.span(given[name]), "np.linspace()", "int or float", str(value.type)))
        ends.append(scalars.convert(value, types.FLOAT))
    count: Expr = Const(types.INT, 50)
    if "num" in given:
        count = c.coerce(c.expr(given["num"], types.INT), types.INT, given["num"], "np.linspace()")
    made = c.call_prelude("array_linspace", [*ends, count], node)
    types.unify(made.type, array_of(c.prelude, scalars.FLOAT64, 1))
    return made


MAKERS: dict[str, Callable[[FunctionContext, ast.Call, Type | None], Expr]] = {
    "arange": functions.arange,
    "array": functions.array_,
    "asarray": functions.asarray,
    "empty": functions.zeros,
    "empty_like": functions.zeros_like,
    "full": functions.full,
    "full_like": functions.full_like,
    "ones": functions.ones,
    "ones_like": functions.ones_like,
    "zeros": functions.zeros,
    "zeros_like": functions.zeros_like,
}
OTHERS: dict[str, Callable[[FunctionContext, ast.Call], Expr]] = {
    "argsort": argsort,
    "clip": clip,
    "copy": copy,
    "dot": product("dot"),
    "eye": eye,
    "frombuffer": frombuffer,
    "linspace": linspace,
    "matmul": product("matmul"),
    "maximum": extreme("maximum"),
    "minimum": extreme("minimum"),
    "sort": sort,
    "where": where,
}
