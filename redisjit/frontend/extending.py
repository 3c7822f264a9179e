"""Methods that take any iterable: `list.extend`, `dict.update`, `join`; and those whose arguments follow the items."""

from __future__ import annotations

import ast

from redisjit.frontend import loops, types
from redisjit.frontend.consume import arguments, drive, fill, hold_fixed
from redisjit.frontend.consume import update as update_dict
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Block, Const, Do, Expr, Stmt
from redisjit.frontend.types import Type


def extend(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`x.extend(...)` of a list or deque."""
    arguments(c, node, 1, 1)
    assert isinstance(node.func, ast.Attribute)
    return push_all(c, obj, node.args[0], "appendleft" if node.func.attr == "extendleft" else "append")


def add(c: FunctionContext, obj: Expr, source: ast.expr) -> Expr:
    """`x += ...` on a list or deque."""
    return push_all(c, obj, source, "append")


def push_all(c: FunctionContext, obj: Expr, source: ast.expr, method: str, value: Expr | None = None) -> Expr:
    """Append all that an iterable gives; `value` is it where it is evaluated already."""
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    if value is None and not isinstance(source, ast.GeneratorExp) and not loops.is_lazy(c, source):
        value = hold_fixed(c, c.expr(source, kind), stmts)
    if value is not None and types.unify(value.type, kind):  # may be the very same
        name = "_extend" if method == "append" else "_extend_left"
        stmts.append(Do(c.call_method(held, name, [value], source)))
        return Block(types.NONE, stmts, Const(types.NONE, None))

    def step(item: Expr, out: list[Stmt]) -> None:
        out.append(Do(c.call_method(held, method, [c.coerce(item, kind.args[0], source, "an item")], source)))

    init, loop = drive(c, source, step, value)
    return Block(types.NONE, [*stmts, *init, *loop], Const(types.NONE, None))


def update(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`d.update(...)`."""
    loops.arguments(c, node, 0, 1)
    init: list[Stmt] = []
    held = hold_fixed(c, obj, init)
    out: list[Stmt] = []
    update_dict(c, held, node, init, out)
    return Block(types.NONE, [*init, *out], Const(types.NONE, None))


def merge(c: FunctionContext, obj: Expr, source: ast.expr) -> Expr:
    """`d |= ...`."""
    call = ast.copy_location(ast.Call(source, [source], []), source)
    return update(c, obj, call, None)


def setdefault(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`d.setdefault(key, value)`; without a value it is None."""
    arguments(c, node, 1, 2)
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    kind = types.resolve(held.type)
    assert isinstance(kind, types.ClassType)
    key = c.coerce(c.expr(node.args[0], kind.args[0]), kind.args[0], node.args[0], "the key")
    key = hold_fixed(c, key, stmts)
    default: Expr = Const(types.NONE, None)
    if len(node.args) == 2:
        default = c.expr(node.args[1], types.resolve(kind.args[1]))
    value = c.coerce(default, kind.args[1], node.args[-1], "the default")
    call = c.call_method(held, "_setdefault", [key, value], node)
    return Block(call.type, stmts, call)


def of_key(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`key.extend(...)` and the like, of any iterable of bytes: as a list."""
    arguments(c, node, 1, 1)
    assert isinstance(node.func, ast.Attribute)
    stmts: list[Stmt] = []
    held = hold_fixed(c, obj, stmts)
    call = c.call_method(held, f"_{node.func.attr}", [as_list(c, node.args[0], types.BYTES)], node)
    return Block(call.type, stmts, call)


def as_list(c: FunctionContext, source: ast.expr, item: Type) -> Expr:
    """What an iterable gives, as a list: itself, if it is one."""
    wanted = types.class_type(c.prelude.class_named("list"), item)
    value = None
    if not isinstance(source, ast.GeneratorExp) and not loops.is_lazy(c, source):
        value = c.expr(source, wanted)
    if value is None or not types.unify(value.type, wanted):
        value = fill(c, source, "list", source, wanted, value)
    return value


def join(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr:
    """`sep.join(...)`: of a list as it is, of anything else as a list."""
    arguments(c, node, 1, 1)
    cls = c.program.class_of(types.resolve(obj.type))
    if cls is None or "join" not in cls.methods:
        c.unsupported(node, f"`{types.resolve(obj.type)}.join`", "join bytes: b','.join(...)")
    source = node.args[0]
    stmts: list[Stmt] = []
    separator = hold_fixed(c, obj, stmts)
    call = c.call_method(separator, "join", [as_list(c, source, types.resolve(obj.type))], node)
    return Block(call.type, stmts, call)


def split(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr | None:
    """`b.split()` without arguments, which needs less than the method does."""
    if node.args or node.keywords:
        return None
    return c.call_prelude("split_space", [obj, Const(types.INT, 2**63 - 1)], node)
