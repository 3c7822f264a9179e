"""`collections`: deque, Counter, defaultdict, OrderedDict; `dict.fromkeys`."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import WrongArguments
from redisjit.frontend import loops, names, types
from redisjit.frontend.comprehensions import unify_with
from redisjit.frontend.consume import arguments, drive, hold_fixed
from redisjit.frontend.consume import update as update_dict
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Builtin
from redisjit.frontend.extending import push_all
from redisjit.frontend.tree import Block, Const, Do, Expr, Prim, SetField, Stmt, TupleItem, Wrap
from redisjit.frontend.types import Type

# Types whose values without arguments are what `defaultdict` of them gives.
ZEROS = ("int", "float", "bool", "bytes", "str", "list", "dict", "set", "frozenset", "deque", "Counter", "OrderedDict")


def deque(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`deque(iterable, maxlen)`."""
    given = arguments(c, node, 0, 2, "maxlen")
    out: list[Stmt] = []
    source = node.args[0] if node.args else None
    lazy = source is not None and (isinstance(source, ast.GeneratorExp) or loops.is_lazy(c, source))
    value = None if source is None or lazy else hold_fixed(c, c.expr(source, None), out)
    limit_node = node.args[1] if len(node.args) == 2 else given.get("maxlen")
    limit: Expr = Const(types.INT, -1)
    if limit_node is not None:
        most = c.coerce(c.expr(limit_node, None), types.optional(types.INT), limit_node, "maxlen")
        limit = c.call_prelude("deque_limit", [most], node)
    made = c.call_prelude("new_deque", [limit], node)
    unify_with(made.type, expected)
    held = hold_fixed(c, made, out)
    if source is not None:
        out.append(Do(push_all(c, held, source, "append", value)))
    return Block(types.resolve(made.type), out, held)


def ordered_dict(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    return filled(c, "OrderedDict", node, expected)


def filled(c: FunctionContext, name: str, node: ast.Call, expected: Type | None) -> Expr:
    """A new dict of some kind, of a dict, of pairs, of keywords."""
    loops.arguments(c, node, 0, 1)
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    unify_with(made.type, expected)
    stmts: list[Stmt] = []
    held = hold_fixed(c, made, stmts)
    update_dict(c, held, node, stmts, stmts)
    return Block(types.resolve(made.type), stmts, held)


def counter(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`Counter()`, of an iterable, of counts, of keywords."""
    loops.arguments(c, node, 0, 1)
    made = c.call_prelude("new_Counter", [Const(types.INT, 0)], node)
    assert isinstance(made.type, types.ClassType)
    types.unify(made.type.args[1], types.INT)
    unify_with(made.type, expected)
    stmts: list[Stmt] = []
    held = hold_fixed(c, made, stmts)
    count(c, held, node, 1, stmts)
    return Block(types.resolve(made.type), stmts, held)


def counter_update(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`c.update(...)` and `c.subtract(...)`."""
    loops.arguments(c, node, 0, 1)
    assert isinstance(node.func, ast.Attribute)
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    count(c, held, node, 1 if node.func.attr == "update" else -1, stmts)
    return Block(types.NONE, stmts, Const(types.NONE, None))


def count(c: FunctionContext, held: Expr, node: ast.Call, sign: int, out: list[Stmt]) -> None:
    """Count what an iterable gives, or add the counts of a mapping."""
    owner = types.resolve(held.type)
    assert isinstance(owner, types.ClassType)

    def change(key: Expr, by: Expr, place: ast.expr, into: list[Stmt]) -> None:
        if sign < 0:
            by = Prim(types.INT, "int.sub", [Const(types.INT, 0), by], node.lineno)
        key = c.coerce(key, owner.args[0], place, "a key")
        into.append(Do(c.call_method(held, "_change", [key, c.coerce(by, types.INT, place, "a count")], node)))

    for source in node.args:
        value = None
        if not isinstance(source, ast.GeneratorExp) and not loops.is_lazy(c, source):
            value = hold_fixed(c, c.expr(source, None), out)
        kind = types.resolve(value.type) if value is not None else None
        if value is not None and isinstance(kind, types.ClassType) and "items" in kind.decl.methods:

            def add(pair: Expr, into: list[Stmt], source: ast.expr = source) -> None:
                pair = hold_fixed(c, pair, into)
                change(TupleItem(owner.args[0], pair, 0), TupleItem(types.INT, pair, 1), source, into)

            types.unify(kind.args[0], owner.args[0])
            init, loop = drive(c, source, add, c.call_method(value, "items", [], node))
        else:

            def one(item: Expr, into: list[Stmt], source: ast.expr = source) -> None:
                change(item, Const(types.INT, 1), source, into)

            init, loop = drive(c, source, one, value)
        out += [*init, *loop]
    for keyword in node.keywords:
        assert keyword.arg is not None
        change(Const(types.STR, keyword.arg), c.expr(keyword.value, None), keyword.value, out)


def default_dict(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`defaultdict(factory, ...)`: one whose missing values are the zero of their type, or come from a function."""
    loops.arguments(c, node, 0, 2)
    factory = node.args[0] if node.args else ast.Constant(None)
    none = isinstance(factory, ast.Constant) and factory.value is None
    zero = not none and makes_zero(c, factory)
    made = c.call_prelude("new_defaultdict", [Const(types.INT, 0), Const(types.BOOL, zero)], node)
    unify_with(made.type, expected)
    assert isinstance(made.type, types.ClassType)
    stmts: list[Stmt] = []
    held = hold_fixed(c, made, stmts)
    value_type = made.type.args[1]
    if zero:
        types.unify(value_type, type_made(c, factory))
    elif not none:
        c.program.made_by.append((made.type, c.span(factory)))
        value = c.expr(factory, None)
        if types.has_unknown(value_type):
            call = c.expr(ast.copy_location(ast.Call(factory, [], []), factory), None)
            types.unify(value_type, call.type)
        field = c.program.fields(types.resolve(made.type))["factory"]  # type: ignore[arg-type]
        assert isinstance(field, types.OptionalType)
        stmts.append(SetField(held, "factory", Wrap(field, c.coerce(value, field.item, factory, "the factory"))))
    rest = ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node)
    update_dict(c, held, rest, stmts, stmts)
    return Block(types.resolve(made.type), stmts, held)


def body_of(c: FunctionContext, node: ast.expr) -> tuple[str, list[ast.expr]] | None:
    """The built-in that a factory calls, with its arguments: `int`, or `lambda: defaultdict(int)`."""
    args: list[ast.expr] = []
    if isinstance(node, ast.Lambda) and not ast.unparse(node.args) and isinstance(node.body, ast.Call):
        call = node.body
        if call.keywords:
            return None
        node, args = call.func, call.args
    if not isinstance(node, (ast.Name, ast.Attribute)):
        return None
    if isinstance(node, ast.Attribute) and not isinstance(node.value, ast.Name):
        return None
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in c.local_names:
        return None
    entity = names.entity_of(c, node)
    return (entity.name, args) if isinstance(entity, Builtin) else None


def makes_zero(c: FunctionContext, factory: ast.expr) -> bool:
    """Whether a factory gives the zero of its type, which follows from the type alone."""
    found = body_of(c, factory)
    if found is None:
        return False
    name, args = found
    if name == "defaultdict" and isinstance(factory, ast.Lambda):
        return len(args) == 1 and makes_zero(c, args[0])
    return name in ZEROS and not args


def type_made(c: FunctionContext, factory: ast.expr) -> Type:
    """What a factory that `makes_zero` makes."""
    found = body_of(c, factory)
    assert found is not None
    name, args = found
    if name == "defaultdict":
        decl = c.prelude.class_named("defaultdict")
        return types.class_type(decl, types.Unknown(items=True), type_made(c, args[0]))
    simple: dict[str, Type] = {
        "int": types.INT,
        "float": types.FLOAT,
        "bool": types.BOOL,
        "bytes": types.BYTES,
        "str": types.STR,
    }
    if name in simple:
        return simple[name]
    decl = c.prelude.class_named(name)
    if name == "Counter":
        return types.class_type(decl, types.Unknown(items=True), types.INT)
    return types.class_type(decl, *(types.Unknown(items=True) for _ in decl.params))


def from_keys(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`dict.fromkeys(iterable, value)`; without a value it is None."""
    arguments(c, node, 1, 2)
    assert isinstance(node.func, ast.Attribute)
    name = ast.unparse(node.func.value).split(".")[-1]
    made = c.call_prelude(f"new_{name}", [Const(types.INT, 0)], node)
    unify_with(made.type, expected)
    assert isinstance(made.type, types.ClassType)
    key_type, value_type = made.type.args
    stmts: list[Stmt] = []
    source = node.args[0]
    lazy = isinstance(source, ast.GeneratorExp) or loops.is_lazy(c, source)
    value = None if lazy else hold_fixed(c, c.expr(source, None), stmts)
    given = node.args[1] if len(node.args) == 2 else ast.copy_location(ast.Constant(None), node)
    expected_value = types.resolve(value_type)
    shared = c.expr(given, None if isinstance(expected_value, types.Unknown) else expected_value)
    shared = hold_fixed(c, c.coerce(shared, value_type, given, "the value"), stmts)
    held = hold_fixed(c, made, stmts)

    def step(item: Expr, out: list[Stmt]) -> None:
        key = c.coerce(item, key_type, source, "a key")
        out.append(Do(c.call_method(held, "__setitem__", [key, shared], node)))

    init, loop = drive(c, source, step, value)
    return Block(types.resolve(made.type), [*stmts, *init, *loop], held)


def subscripted(c: FunctionContext, node: ast.Call) -> Expr:
    """`deque[int](...)`: a call of a type with its arguments."""
    assert isinstance(node.func, ast.Subscript)
    expected = c.annotations.type_of(node.func)
    call = ast.copy_location(ast.Call(node.func.value, node.args, node.keywords), node)
    value = c.expr(call, expected)
    if not types.unify(value.type, expected):
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), f"is given what makes a {value.type}"))
    return value
