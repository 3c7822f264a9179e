"""NumPy's functions that make arrays."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import loops, types
from redisjit.frontend.arrays import items, scalars
from redisjit.frontend.arrays.annotations import array_of
from redisjit.frontend.calls import counted
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Const, Expr, Stmt, TupleItem
from redisjit.frontend.types import ClassType, Fixed, Type

Given = dict[str, ast.expr]
AXIS = "write a loop over the rows, or over the columns: a[:, j]"
AXES = ("sum", "min", "max", "mean", "prod", "any", "all", "argmin", "argmax", "cumsum", "sort")  # which take an axis


def arguments(c: FunctionContext, node: ast.Call, parameters: str, needed: int = 1) -> Given:
    """The arguments of a call by name. `parameters` are those that are compiled, in order."""
    known = parameters.split()
    name = ast.unparse(node.func)
    if len(node.args) > len(known):
        hint = f"they are: {parameters}" if known else ""
        problem = f"takes {counted(len(known), 'argument')} here"
        c.refuse(WrongArguments(c.span(node), name, problem, AXIS if name.endswith(AXES) else hint))
    found: Given = dict(zip(known, node.args, strict=False))
    for keyword in node.keywords:
        if keyword.arg not in known or keyword.arg in found:
            hint = f"the arguments are: {parameters}" if parameters else "it takes no arguments here"
            if keyword.arg == "axis":
                hint = AXIS
            c.unsupported(keyword.value, f"`{keyword.arg}=` of {name}()", hint)
        assert keyword.arg is not None
        found[keyword.arg] = keyword.value
    for parameter in known[:needed]:
        if parameter not in found:
            c.refuse(WrongArguments(c.span(node), name, f"needs the argument {parameter!r}"))
    return found


def dtype(c: FunctionContext, given: Given, default: Fixed | None = scalars.FLOAT64) -> Fixed | None:
    """The type that `dtype=` names."""
    node = given.get("dtype")
    if node is None:
        return default
    found = scalars.named_type(c, node)
    if found is None:
        c.unsupported(node, f"the dtype `{ast.unparse(node)}`", "write one of np.int64, np.uint8, np.float64 ...")
    return found


def shape(c: FunctionContext, node: ast.expr) -> list[Expr]:
    """The sizes that a shape gives: `n` or `(n, m)`."""
    from redisjit.frontend.subscripts import integer

    value = integer(c, c.expr(node, types.INT), node)
    type = types.resolve(value.type)
    if isinstance(type, types.TupleType) and len(type.items) in (1, 2):
        stmts, held = c.hold(value)
        assert not stmts or len(stmts) == 1
        sizes: list[Expr] = [TupleItem(item, held, index) for index, item in enumerate(type.items)]
        if stmts:
            from redisjit.frontend.tree import Block

            sizes[0] = Block(sizes[0].type, stmts, sizes[0])
        return [c.coerce(integer(c, size, node), types.INT, node, "a size") for size in sizes]
    if type is not types.INT:
        c.refuse(TypeMismatch(c.span(node), "a shape", "an int or a tuple of two", str(type)))
    return [value]


def make(c: FunctionContext, name: str, sizes: list[Expr], item: Fixed, rest: list[Expr], node: ast.AST) -> Expr:
    """A new array by the prelude's function `name` for its number of dimensions."""
    made = c.call_prelude(f"{name}{len(sizes)}", [*sizes, *rest], node)
    types.unify(made.type, array_of(c.prelude, item, len(sizes)))
    return made


def zeros(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "shape dtype")
    item = dtype(c, given)
    assert item is not None
    return make(c, "array_zeros", shape(c, given["shape"]), item, [], node)


def ones(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "shape dtype")
    item = dtype(c, given)
    assert item is not None
    one = scalars.convert(Const(types.INT, 1), item)
    return make(c, "array_full", shape(c, given["shape"]), item, [one], node)


def full(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "shape fill_value dtype", 2)
    sizes = shape(c, given["shape"])
    value = c.expr(given["fill_value"], None)
    item = dtype(c, given, natural(c, types.resolve(value.type), given["fill_value"]))
    assert item is not None
    return make(c, "array_full", sizes, item, [scalars.made(c, value, item, given["fill_value"])], node)


def natural(c: FunctionContext, type: Type, node: ast.expr) -> Fixed:
    """The type of an array made of such numbers."""
    found = scalars.PLAIN.get(type, type)
    if not isinstance(found, Fixed):
        c.refuse(TypeMismatch(c.span(node), "an item of an array", "a number", str(type)))
    return found


def like(c: FunctionContext, node: ast.Call, name: str, rest: list[Expr], given: Given) -> Expr:
    """`np.zeros_like(a)` and its kin."""
    from redisjit.frontend.tree import Block, GetField

    stmts, held = c.hold(array(c, given["a"]))
    item = dtype(c, given, items.item_type(held))
    assert item is not None
    sizes: list[Expr] = [GetField(types.INT, held, f"n{axis}") for axis in range(items.dimensions(held))]
    values = [scalars.made(c, value, item, node) for value in rest]
    made = make(c, name, sizes, item, values, node)
    return Block(made.type, stmts, made) if stmts else made


def array(c: FunctionContext, node: ast.expr) -> Expr:
    """An argument that is an array."""
    value = c.expr(node, None)
    if not types.is_array(types.resolve(value.type)):
        c.refuse(TypeMismatch(c.span(node), "this", "an array", str(types.resolve(value.type))))
    return value


def zeros_like(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return like(c, node, "array_zeros", [], arguments(c, node, "a dtype"))


def ones_like(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return like(c, node, "array_full", [Const(types.INT, 1)], arguments(c, node, "a dtype"))


def full_like(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "a fill_value dtype", 2)
    return like(c, node, "array_full", [c.expr(given["fill_value"], None)], given)


def arange(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "start stop step dtype")
    if "stop" not in given:
        given = {**given, "stop": given["start"]}
        del given["start"]
    values: dict[str, Expr] = {}
    for name in ("start", "stop", "step"):
        if name in given:
            values[name] = c.expr(given[name], None)
    found = scalars.INT64
    for name, value in values.items():
        kind = types.resolve(value.type)
        if kind is not types.INT and kind is not types.FLOAT:
            hint = "write int(...) or float(...)"
            c.refuse(TypeMismatch(c.span(given[name]), "np.arange()", "int or float", str(kind), hint))
        if kind is types.FLOAT:
            found = scalars.FLOAT64
    item = dtype(c, given, found)
    assert item is not None
    if (found.kind == "f" and item is not scalars.FLOAT64) or item.kind == "b" or item is scalars.FLOAT32:
        c.unsupported(node, f"np.arange() of {item}", "make one of int or float64, and write .astype()")
    kind = types.FLOAT if item.kind == "f" else types.INT
    start = values.get("start", Const(types.INT, 0))
    step = values.get("step", Const(types.INT, 1))
    numbers = [scalars.convert(value, kind) for value in (start, values["stop"], step)]
    made = c.call_prelude("array_range_floats" if item.kind == "f" else "array_range", numbers, node)
    types.unify(made.type, array_of(c.prelude, item, 1))
    return made


def array_(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`np.array(x)`: a copy of an array, or a new one of what an iteration gives."""
    return converted(c, node, arguments(c, node, "object dtype"), "object", copied=True)


def asarray(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return converted(c, node, arguments(c, node, "a dtype"), "a", copied=False)


def converted(c: FunctionContext, node: ast.Call, given: Given, name: str, *, copied: bool) -> Expr:
    from redisjit.frontend.arrays import methods

    source = given[name]
    value = c.expr(source, None)
    type = types.resolve(value.type)
    if types.is_array(type):
        item = dtype(c, given, items.item_type(value))
        assert item is not None
        if not copied and item is items.item_type(value):
            return value
        return methods.cast_array(c, value, item, node)
    return of_sequence(c, value, source, given, node)


def of_sequence(c: FunctionContext, value: Expr, source: ast.expr, given: Given, node: ast.Call) -> Expr:
    """An array of a list or a tuple of numbers, or of rows."""
    from redisjit.frontend.tree import Assign, Block, Call, Do, GetField, Prim, Read, While

    type = types.resolve(value.type)
    sequence = isinstance(type, ClassType) and type.decl.name in ("list", "vartuple")
    if not sequence and not isinstance(type, types.TupleType):
        c.refuse(TypeMismatch(c.span(source), f"{ast.unparse(node.func)}()", "a list or tuple of numbers", str(type)))
    stmts, held = c.hold(value, fixed=True)
    plan = loops.over_value(c, held, source)
    kind = types.resolve(plan.item.type)
    rows = isinstance(kind, ClassType) and kind.decl.name in ("list", "vartuple")
    inner = types.resolve(kind.args[0]) if rows and isinstance(kind, ClassType) else kind
    if isinstance(inner, types.Unknown):
        c.unsupported(node, "an array of an empty list", "write np.zeros(0, dtype=...)")
    item = dtype(c, given, natural(c, inner, source))
    assert item is not None
    if rows:
        return of_rows(c, held, kind, item, stmts, node)
    size = c.call_method(held, "__len__", [], node) if sequence else Const(types.INT, count(type))
    more, out = c.hold(make(c, "new_array", [size], item, [], node), fixed=True)
    at = c.temporary(types.INT)
    place = Read(types.INT, at)
    one: Stmt = Assign(at, Prim(types.INT, "int.wrap_add", [place, Const(types.INT, 1)]))
    number = scalars.made(c, plan.item, item, source)
    data = GetField(types.POINTER, out, "data")
    put = Do(Prim(types.NONE, "mem.store", [data, place, number], node.lineno, item))
    body = [*plan.advance, put, one]
    before: list[Stmt] = [*stmts, *more, Assign(at, Const(types.INT, 0)), *plan.init]
    assert not isinstance(out, Call)
    return Block(out.type, [*before, While(plan.test, body, bounded=True)], out)


def count(type: Type) -> int:
    assert isinstance(type, types.TupleType)
    return len(type.items)


def of_rows(c: FunctionContext, held: Expr, kind: Type, item: Fixed, stmts: list[Stmt], node: ast.Call) -> Expr:
    """An array of two dimensions of a list of lists, which are of one length."""
    from redisjit.frontend.tree import Block

    flat = c.call_prelude("array_of_rows", [held], node)
    assert isinstance(kind, ClassType)
    types.unify(flat.type, array_of(c.prelude, item, 2))
    return Block(flat.type, stmts, flat)
