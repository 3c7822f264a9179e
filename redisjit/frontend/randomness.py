"""`random`: the class Random, its methods that take any sequence, and the module's own functions, which share one."""

from __future__ import annotations

import ast
from typing import NoReturn

from redisjit.diagnostics.language import TypeMismatch, WrongArguments
from redisjit.frontend import names, types
from redisjit.frontend.calls import prelude_method
from redisjit.frontend.consume import fill
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Builtin
from redisjit.frontend.mathlib import floats
from redisjit.frontend.operators import as_float, as_int
from redisjit.frontend.tree import Block, Const, Do, Expr, Prim, Stmt
from redisjit.frontend.types import Type


def shared(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """A function of the module: a method of the generator that they share."""
    entity = names.entity_of(c, node.func)
    assert isinstance(entity, Builtin)
    generator = c.call_prelude("shared_random", [], node)
    return prelude_method(c, generator, entity.name.removeprefix("random_"), node)


def arguments(c: FunctionContext, node: ast.Call, params: str, needed: int) -> dict[str, ast.expr]:
    """The arguments by name; those after `*` in `params` only by keyword."""
    listed = params.split()
    positional = listed[: listed.index("*")] if "*" in listed else listed
    if len(node.args) > len(positional):
        wrong(c, node, f"takes {len(positional)} positional arguments, and is given {len(node.args)}")
    given = dict(zip(positional, node.args, strict=False))
    for keyword in node.keywords:
        if keyword.arg not in listed or keyword.arg in given:
            wrong(c, node, f"takes no argument {keyword.arg!r} here")
        given[keyword.arg] = keyword.value
    for name in positional[:needed]:
        if name not in given:
            wrong(c, node, f"needs the argument {name!r}")
    return {name: value for name, value in given.items() if not is_none(value)}


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def wrong(c: FunctionContext, node: ast.Call, problem: str) -> NoReturn:
    c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), problem))


def mismatch(c: FunctionContext, node: ast.Call, place: ast.expr, expected: str, found: Type) -> NoReturn:
    c.refuse(TypeMismatch(c.span(place), f"{ast.unparse(node.func)}()", expected, str(found)))


def random(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`Random(seed)`."""
    given = arguments(c, node, "x", 0)
    if not given:
        return c.call_prelude("unseeded_random", [], node)
    stmts, held = c.hold(c.call_prelude("new_random", [], node))
    return Block(held.type, [*stmts, Do(seeded(c, held, given["x"], node))], held)


def seed(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "a", 0)
    if not given:
        return c.call_prelude("seed_from_server", [obj], node)
    return seeded(c, obj, given["a"], node)


def seeded(c: FunctionContext, obj: Expr, value_node: ast.expr, node: ast.Call) -> Expr:
    value = c.expr(value_node, None)
    type = types.resolve(value.type)
    if type in (types.INT, types.BOOL):
        return c.call_prelude("seed_with_int", [obj, as_int(value)], node)
    if type is types.STR:
        value, type = Prim(types.BYTES, "as_bytes", [value]), types.BYTES
    if type is not types.BYTES:
        mismatch(c, node, value_node, "int, bytes or str", type)
    return c.call_prelude("seed_with_bytes", [obj, value], node)


def number(c: FunctionContext, node: ast.Call, argument: ast.expr) -> Expr:
    value = c.expr(argument, None)
    if not types.is_number(types.resolve(value.type)):
        mismatch(c, node, argument, "a number", types.resolve(value.type))
    return value


def uniform(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`a + (b - a) * random()`: ints are subtracted as ints."""
    given = arguments(c, node, "a b", 2)
    stmts, generator = c.hold(obj)
    a_stmts, a = c.hold(number(c, node, given["a"]))
    b_stmts, b = c.hold(number(c, node, given["b"]))
    if types.FLOAT in (types.resolve(a.type), types.resolve(b.type)):
        width: Expr = Prim(types.FLOAT, "float.sub", [as_float(b), as_float(a)])
    else:
        width = as_float(Prim(types.INT, "int.sub", [as_int(b), as_int(a)], node.lineno))
    part = Prim(types.FLOAT, "float.mul", [width, c.call_method(generator, "random", [], node)])
    return Block(types.FLOAT, [*stmts, *a_stmts, *b_stmts], Prim(types.FLOAT, "float.add", [as_float(a), part]))


def triangular(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "low high mode", 0)
    defaults = {"low": 0.0, "high": 1.0, "mode": 0.0}
    values = [
        number(c, node, given[name]) if name in given else Const(types.FLOAT, defaults[name]) for name in defaults
    ]
    whole = types.resolve(values[0].type) is not types.FLOAT
    values = [as_float(value) for value in values]
    flags: list[Expr] = [Const(types.BOOL, "mode" not in given), Const(types.BOOL, whole)]
    return c.call_method(obj, "_triangular", [*values, *flags], node)


def sequence(c: FunctionContext, node: ast.Call, argument: ast.expr) -> tuple[list[Stmt], Expr]:
    """A population, held: a list, or something with a length whose items are asked for by index."""
    value = None if isinstance(argument, ast.Call) and ast.unparse(argument.func) == "range" else c.expr(argument, None)
    kind = None if value is None else types.resolve(value.type)
    if kind is None or isinstance(kind, types.TupleType):
        value = fill(c, argument, "list", node, None, value)
    else:
        cls = c.program.class_of(kind)
        assert value is not None
        mapping = isinstance(kind, types.ClassType) and len(kind.args) > 1
        if cls is None or mapping or "__getitem__" not in cls.methods or "__len__" not in cls.methods:
            mismatch(c, node, argument, "a sequence", kind)
    return c.hold(value, fixed=True)


def choice(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "seq", 1)
    stmts, generator = c.hold(obj)
    more, held = sequence(c, node, given["seq"])
    index = c.call_method(generator, "_index", [c.call_method(held, "__len__", [], node)], node)
    item = c.call_method(held, "__getitem__", [index], node)
    return Block(item.type, [*stmts, *more], item)


def listed(c: FunctionContext, node: ast.Call, argument: ast.expr) -> tuple[list[Stmt], Expr]:
    """A population as a list."""
    value = None if isinstance(argument, ast.Call) else c.expr(argument, None)
    kind = None if value is None else types.resolve(value.type)
    if value is None or not (isinstance(kind, types.ClassType) and kind.decl.name == "list"):
        if isinstance(kind, types.ClassType) and kind.decl.name in ("set", "frozenset", "dict"):
            mismatch(c, node, argument, "a sequence", kind)
        value = fill(c, argument, "list", node, None, value)
    return c.hold(value, fixed=True)


def sample(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "population k", 2)
    stmts, generator = c.hold(obj)
    population = given["population"]
    if isinstance(population, ast.Call) and ast.unparse(population.func) == "range" and not population.keywords:
        return sample_range(c, generator, stmts, population, given["k"], node)
    more, held = listed(c, node, population)
    k = c.coerce(as_int(c.expr(given["k"], None)), types.INT, given["k"], "the size of a sample")
    places = c.call_method(generator, "_sample", [c.call_method(held, "__len__", [], node), k], node)
    picked = c.call_prelude("pick", [held, places], node)
    return Block(picked.type, [*stmts, *more], picked)


def sample_range(
    c: FunctionContext, generator: Expr, stmts: list[Stmt], population: ast.Call, k_node: ast.expr, node: ast.Call
) -> Expr:
    """A sample of a range, which may be far too long for a list."""
    values = [c.coerce(as_int(c.expr(a, types.INT)), types.INT, a, "range()") for a in population.args]
    parts: list[Expr] = []
    for value in [Const(types.INT, 0), *values] if len(values) == 1 else values:
        more, held = c.hold(value, fixed=True)
        stmts = [*stmts, *more]
        parts.append(held)
    if len(parts) == 2:
        parts.append(Const(types.INT, 1))
    if len(parts) != 3:
        wrong(c, node, "takes a range of 1 to 3 arguments")
    k = c.coerce(as_int(c.expr(k_node, None)), types.INT, k_node, "the size of a sample")
    size = c.call_prelude("range_count", parts, node)
    places = c.call_method(generator, "_sample", [size, k], node)
    picked = c.call_prelude("pick_range", [parts[0], parts[2], places], node)
    return Block(picked.type, stmts, picked)


def choices(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "population weights * cum_weights k", 1)
    stmts, generator = c.hold(obj)
    more, held = listed(c, node, given["population"])
    stmts = [*stmts, *more]
    size = c.call_method(held, "__len__", [], node)
    sums: Expr | None = None
    if "weights" in given and "cum_weights" in given:
        wrong(c, node, "takes weights or cum_weights, not both")
    if "weights" in given:
        more, weights = listed(c, node, given["weights"])
        whole = types.resolve(weights.type)
        assert isinstance(whole, types.ClassType)
        kind = types.resolve(whole.args[0])
        if kind not in (types.INT, types.FLOAT):
            mismatch(c, node, given["weights"], "list[int] or list[float]", whole)
        stmts += more
        name = "running_sums" if kind is types.FLOAT else "running_int_sums"
        sums = c.call_prelude(name, [weights], node)
    elif "cum_weights" in given:
        sums = floats(c, given["cum_weights"])
    if sums is not None:
        more, sums = c.hold(sums)
        stmts += more
    k: Expr = Const(types.INT, 1)
    if "k" in given:
        k = c.coerce(as_int(c.expr(given["k"], None)), types.INT, given["k"], "k")
    if sums is None:
        places = c.call_method(generator, "_choices", [size, k], node)
    else:
        places = c.call_method(generator, "_weighted", [size, sums, k], node)
    picked = c.call_prelude("pick", [held, places], node)
    return Block(picked.type, stmts, picked)


def secret_choice(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`secrets.choice`: any item of a sequence, by the server's randomness."""
    given = arguments(c, node, "seq", 1)
    stmts, held = sequence(c, node, given["seq"])
    index = c.call_prelude("secret_index", [c.call_method(held, "__len__", [], node)], node)
    item = c.call_method(held, "__getitem__", [index], node)
    return Block(item.type, stmts, item)
