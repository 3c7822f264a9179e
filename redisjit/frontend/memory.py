"""The primitives of the prelude that read and write memory: places, items, what lies in a frame."""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Const, Expr, GetField, Prim
from redisjit.frontend.types import Type

INT, P, N = types.INT, types.POINTER, types.NONE


def memory_type(c: FunctionContext, node: ast.expr) -> Type:
    """A type argument: a C integer's name, or a type of the language."""
    if isinstance(node, ast.Name) and node.id in types.C_INTS:
        return types.C_INTS[node.id]
    return c.annotations.type_of(node)


def value_type(type: Type) -> Type:
    return INT if isinstance(type, types.CInt) else type


def sizeof(c: FunctionContext, node: ast.Call) -> Expr:
    return Prim(INT, "sizeof", [], node.lineno, memory_type(c, node.args[0]))


def access(op: str) -> Callable[[FunctionContext, ast.Call], Expr]:
    """`load`, `take`, `drop`: (T, pointer, index=0)."""

    def make(c: FunctionContext, node: ast.Call) -> Expr:
        type = memory_type(c, node.args[0])
        pointer = c.expr(node.args[1], P)
        index = c.expr(node.args[2], INT) if len(node.args) > 2 else Const(INT, 0)
        result = N if op == "mem.drop" else value_type(type)
        return Prim(result, op, [c.coerce(pointer, P, node, op), c.coerce(index, INT, node, op)], node.lineno, type)

    return make


def peek(c: FunctionContext, node: ast.Call) -> Expr:
    """`peek(T, pointer, index=0)`: a look at a value in memory that nothing changes meanwhile: it is not counted.

    Where comparing may run code of the user's, which may change anything, it is a load.
    """
    kind = memory_type(c, node.args[0])
    return access("mem.load" if types.runs_user_code(kind) else "mem.peek")(c, node)


def peek_at(c: FunctionContext, node: ast.Call) -> Expr:
    """`peek_at(items, i)`: a look at an item of a list or tuple that nothing changes meanwhile: it is not counted."""
    items = c.expr(node.args[0], None)
    kind = types.resolve(items.type)
    assert isinstance(kind, types.ClassType)
    index = c.coerce(c.expr(node.args[1], INT), INT, node, "peek_at()")
    return Prim(kind.args[0], "mem.peek", [GetField(P, items, "items"), index], node.lineno, kind.args[0])


def peek_entry(c: FunctionContext, node: ast.Call) -> Expr:
    """`peek_entry(d, i, n)`: the same at an entry of a dict: its key (1), its value (2), or its hash (0)."""
    found = c.expr(node.args[0], None)
    kind = types.resolve(found.type)
    part = node.args[2]
    assert isinstance(kind, types.ClassType)
    assert isinstance(part, ast.Constant)
    assert isinstance(part.value, int)
    entry = types.tuple_of(INT, *kind.args)
    index = c.coerce(c.expr(node.args[1], INT), INT, node, "peek_entry()")
    at = Prim(INT, "int.wrap_mul", [index, Prim(INT, "sizeof", [], node.lineno, entry)])
    place = Prim(P, "ptr.offset", [GetField(P, found, "entries"), at])
    place = Prim(P, "ptr.offset", [place, Prim(INT, "tuple.offset", [], 0, (entry, part.value))])
    type = entry.items[part.value]
    return Prim(type, "mem.peek", [place, Const(INT, 0)], node.lineno, type)


def slot(c: FunctionContext, node: ast.Call) -> Expr:
    """`slot(T, pointer, index)`: the address of an item of an array."""
    pointer, index = c.coerce(c.expr(node.args[1], P), P, node, "slot()"), c.expr(node.args[2], INT)
    size = Prim(INT, "sizeof", [], node.lineno, memory_type(c, node.args[0]))
    return Prim(P, "ptr.offset", [pointer, Prim(INT, "int.wrap_mul", [index, size])])


def part(c: FunctionContext, node: ast.Call) -> Expr:
    """`part(tuple[A, B], pointer, 1)`: the address of an item of a tuple in memory."""
    index = node.args[2]
    assert isinstance(index, ast.Constant)
    pointer = c.coerce(c.expr(node.args[1], P), P, node, "part()")
    return Prim(
        P, "ptr.offset", [pointer, Prim(INT, "tuple.offset", [], 0, (memory_type(c, node.args[0]), index.value))]
    )


def store(c: FunctionContext, node: ast.Call) -> Expr:
    """`store(T, pointer, index, value)`: the place is taken to be empty."""
    type = memory_type(c, node.args[0])
    pointer, index = c.expr(node.args[1], P), c.expr(node.args[2], INT)
    value = c.coerce(c.expr(node.args[3], value_type(type)), value_type(type), node, "store()")
    return Prim(N, "mem.store", [pointer, index, value], node.lineno, type)


def lend(c: FunctionContext, node: ast.Call) -> Expr:
    """`lend(T, pointer, index, value)`: store what does not stay there: arguments are left uncounted."""
    stored = store(c, node)
    assert isinstance(stored, Prim)
    stored.op = "mem.lend"
    return stored


def frame_tuple(c: FunctionContext, node: ast.Call) -> Expr:
    """`frame_tuple(T, count)`: a `tuple[T, ...]` in this function's frame, empty, with room for so many items.

    It is never freed, and nothing that it lends is: nobody may keep it.
    """
    type = types.class_type(c.prelude.class_named("vartuple"), memory_type(c, node.args[0]))
    count = c.expr(node.args[1], INT)
    assert isinstance(count, Const), c.instance.name
    return Prim(type, "frame.tuple", [], node.lineno, count.value)


def alloca(c: FunctionContext, node: ast.Call) -> Expr:
    size = c.expr(node.args[0], INT)
    assert isinstance(size, Const), c.instance.name
    return Prim(P, "alloca", [], node.lineno, size.value)


def module_memory(c: FunctionContext, node: ast.Call) -> Expr:
    """`module_memory("name", 8)`: the address of so many bytes of the module's own, zero at load."""
    name, size = (argument.value for argument in node.args if isinstance(argument, ast.Constant))
    return Prim(P, "module.memory", [], node.lineno, (str(name), size))


def frame_object(c: FunctionContext, node: ast.Call) -> Expr:
    """`frame_object(Class)`: an uncounted object in this function's frame; its fields are not set."""
    type = c.annotations.type_of(node.args[0])
    return Prim(type, "frame.object", [], node.lineno, type)


def object_size(c: FunctionContext, node: ast.Call) -> Expr:
    """`object_size(Class)`: the size of an instance's fields."""
    return Prim(INT, "object_size", [], node.lineno, c.annotations.type_of(node.args[0]))
