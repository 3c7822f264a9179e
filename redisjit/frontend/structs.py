"""`struct` with constant formats: each item's place and kind are known, so packing is a few stores."""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass

from redisjit.diagnostics.language import BadFormat, NoAttribute, NotConstant, TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.buffers import copied, is_buffer, lend, passing
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Constant, Entity, StructFormat
from redisjit.frontend.operators import as_float, as_int
from redisjit.frontend.refusals import name_span
from redisjit.frontend.tree import Assign, Block, Const, Do, Expr, MakeTuple, Prim, Read, Stmt, While
from redisjit.frontend.types import Type

ITEM = re.compile(r"\s*(\d*)([a-zA-Z?])")
SIGNED = "bhilqn"
FLOATS = {"e": (16, 10), "f": (32, 23), "d": (64, 52)}  # bits, bits of the fraction


@dataclass
class Item:
    """One value of a format: its code, its place, its size."""

    code: str
    at: int
    size: int


class Layout:
    """A format's items."""

    def __init__(self, text: str) -> None:
        self.order = text[0] if text[:1] in ("@", "=", "<", ">", "!") else "@"
        self.size = struct.calcsize(text)  # or Python's complaint
        self.big = self.order in (">", "!")
        self.items: list[Item] = []
        before = self.order
        for count, code in ITEM.findall(text.lstrip("@=<>!")):
            after = before + count + code
            size = struct.calcsize(self.order + code)
            repeated = int(count or 1)
            start = struct.calcsize(after) - size * repeated
            if code in "sp":
                self.items.append(Item(code, start, repeated))
            elif code != "x":
                self.items += [Item(code, start + size * index, size) for index in range(repeated)]
            before = after

    def complaint(self, item: Item, value: int | float) -> str:
        """What Python says of a number that does not fit."""
        try:
            struct.pack(self.order + item.code, value)
        except (struct.error, OverflowError) as error:
            return str(error)
        return ""


def layout(c: FunctionContext, node: ast.expr) -> Layout:
    value = c.expr(node, None)
    if not isinstance(value, Const) or not isinstance(value.value, (str, bytes)):
        c.refuse(NotConstant(c.span(node), "the format", "write it out where it is used"))
    text = value.value.decode() if isinstance(value.value, bytes) else value.value
    try:
        return Layout(text)
    except struct.error as error:
        c.refuse(BadFormat(c.span(node), str(error)))


def number(value: int) -> Expr:
    return Const(types.INT, value)


def flag(value: bool) -> Expr:
    return Const(types.BOOL, value)


def arguments(c: FunctionContext, node: ast.Call, least: int, most: int | None, keywords: str = "") -> None:
    """Check how many arguments there are."""
    name = ast.unparse(node.func)
    given = len(node.args) + len(node.keywords)
    if (
        given < least
        or (most is not None and given > most)
        or any(k.arg not in keywords.split() for k in node.keywords)
    ):
        c.refuse(WrongArguments(c.span(node), name, f"is given {given} arguments"))


def keyword(node: ast.Call, index: int, name: str) -> ast.expr | None:
    """An argument that may be given by name."""
    if len(node.args) > index:
        return node.args[index]
    return next((k.value for k in node.keywords if k.arg == name), None)


def calcsize(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    arguments(c, node, 1, 1)
    return number(layout(c, node.args[0]).size)


# Packing


def pack(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`struct.pack(format, ...)`."""
    arguments(c, node, 1, None)
    format = layout(c, node.args[0])
    stmts, values = gather(c, format, node.args[1:], node)
    more, place = c.hold(c.call_prelude("zero_bytes", [number(format.size)], node), fixed=True)
    if format.size == 0:
        return Block(types.BYTES, stmts, Const(types.BYTES, b""))
    return Block(types.BYTES, [*stmts, *more, *stores(c, format, place, values, node)], place)


def pack_into(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`struct.pack_into(format, buffer, offset, ...)`."""
    arguments(c, node, 3, None)
    format = layout(c, node.args[0])
    stmts, buffer = c.hold(passing(c, c.expr(node.args[1], None)), fixed=True)
    type = types.resolve(buffer.type)
    if not is_buffer(type):
        c.refuse(TypeMismatch(c.span(node.args[1]), "pack_into()", "a bytearray or memoryview", str(type)))
    more, offset = c.hold(c.coerce(c.expr(node.args[2], types.INT), types.INT, node.args[2], "the offset"), fixed=True)
    stmts = stmts + more
    more, values = gather(c, format, node.args[3:], node)
    stmts += more
    whole = c.call_method(buffer, "_writable", [], node)
    more, place = c.hold(c.call_prelude("struct_room", [whole, offset, number(format.size)], node), fixed=True)
    return Block(types.NONE, [*stmts, *more, *stores(c, format, place, values, node)], Const(types.NONE, None))


def gather(c: FunctionContext, format: Layout, nodes: list[ast.expr], node: ast.Call) -> tuple[list[Stmt], list[Expr]]:
    """The values to pack, each evaluated once, in order."""
    if len(nodes) != len(format.items):
        problem = f"the format takes {len(format.items)} values, and is given {len(nodes)}"
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), problem))
    stmts: list[Stmt] = []
    values = []
    for item, argument in zip(format.items, nodes, strict=True):
        more, value = c.hold(converted(c, item, c.expr(argument, None), argument), fixed=True)
        stmts += more
        values.append(value)
    return stmts, values


def converted(c: FunctionContext, item: Item, value: Expr, node: ast.expr) -> Expr:
    """A value as what its code wants: an int, a float, bytes."""
    type = types.resolve(value.type)
    if item.code == "?":
        return c.truth(value, node)
    if item.code in "spc":
        if type is types.BYTES or (is_buffer(type) and item.code != "c"):
            return lend(c, value, node)
        wanted = "bytes"
    elif item.code in FLOATS:
        if types.is_number(type):
            return as_float(value)
        wanted = "a number"
    else:
        if type in (types.INT, types.BOOL):
            return as_int(value)
        wanted = "an int"
    c.refuse(TypeMismatch(c.span(node), f"the struct code {item.code!r}", wanted, str(type)))


def stores(c: FunctionContext, format: Layout, place: Expr, values: list[Expr], node: ast.AST) -> list[Stmt]:
    """Check the values and write them, one after the other."""
    out: list[Stmt] = []
    for item, value in zip(format.items, values, strict=True):
        at, size = number(item.at), number(item.size)
        if item.code == "?":
            value = Prim(types.INT, "bool.to_int", [value])
        elif item.code == "c":
            value = c.call_prelude("struct_char", [value], node)
        elif item.code in FLOATS:
            bits, fraction = FLOATS[item.code]
            if bits == 64:
                value = Prim(types.INT, "float.bits", [value])
            else:
                text = Const(types.STR, format.complaint(item, 1e300))
                value = c.call_prelude("struct_narrow", [value, number(bits), number(fraction), text], node)
        elif item.code in "sp":
            store = "struct_put_bytes" if item.code == "s" else "struct_put_pascal"
            out.append(Do(c.call_prelude(store, [place, at, size, value], node)))
            continue
        else:
            value = checked(c, format, item, value, node)
        out.append(Do(c.call_prelude("struct_put", [place, at, size, flag(format.big), value], node)))
    return out


def checked(c: FunctionContext, format: Layout, item: Item, value: Expr, node: ast.AST) -> Expr:
    """An int that fits its code, or Python's complaint."""
    low = -(2 ** (item.size * 8 - 1)) if item.code in SIGNED else 0
    high = low + 2 ** (item.size * 8) - 1
    if low == -(2**63):
        return value
    texts = [Const(types.STR, format.complaint(item, wrong)) for wrong in (low - 1, high + 1)]
    bounds = [number(low), number(min(high, 2**63 - 1))]
    return c.call_prelude("struct_check", [value, *bounds, *texts], node)


# Unpacking


def unpack(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`struct.unpack(format, buffer)`."""
    arguments(c, node, 2, 2)
    format = layout(c, node.args[0])
    buffer = readable(c, node.args[1])
    stmts, place = c.hold(c.call_prelude("struct_whole", [buffer, number(format.size)], node), fixed=True)
    return values_of(c, format, place, stmts, node)


def unpack_from(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`struct.unpack_from(format, buffer, offset=0)`."""
    arguments(c, node, 2, 3, "buffer offset")
    format = layout(c, node.args[0])
    source = keyword(node, 1, "buffer")
    where = keyword(node, 2, "offset")
    if source is None:
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), "needs a buffer"))
    stmts, buffer = c.hold(passing(c, c.expr(source, None)), fixed=True)
    offset: Expr = number(0)
    if where is not None:
        more, offset = c.hold(c.coerce(c.expr(where, types.INT), types.INT, where, "the offset"), fixed=True)
        stmts = stmts + more
    check_readable(c, buffer, source)
    if is_buffer(types.resolve(buffer.type)):
        part = c.call_prelude("struct_part", [lend(c, buffer, node), offset, number(format.size)], node)
        more, place = c.hold(c.call_prelude("struct_copy", [part], node), fixed=True)
        return values_of(c, format, place, stmts + more, node)
    start = c.call_prelude("struct_start", [buffer, offset, number(format.size)], node)
    more, start = c.hold(start, fixed=True)
    return values_of(c, format, buffer, stmts + more, node, start)


def check_readable(c: FunctionContext, value: Expr, node: ast.expr) -> None:
    type = types.resolve(value.type)
    if type is not types.BYTES and not is_buffer(type):
        c.refuse(TypeMismatch(c.span(node), "unpacking", "bytes, bytearray or memoryview", str(type)))


def readable(c: FunctionContext, node: ast.expr) -> Expr:
    value = c.expr(node, None)
    check_readable(c, value, node)
    return copied(c, value, node)


def values_of(
    c: FunctionContext, format: Layout, place: Expr, stmts: list[Stmt], node: ast.AST, start: Expr | None = None
) -> Expr:
    """The tuple of a format's values, out of bytes that are long enough, from `start` on."""
    items = [value_of(c, format, item, place, node, start) for item in format.items]
    whole = types.tuple_of(*(item.type for item in items))
    return Block(whole, stmts, MakeTuple(whole, items))


def value_of(
    c: FunctionContext, format: Layout, item: Item, place: Expr, node: ast.AST, start: Expr | None = None
) -> Expr:
    at, size = number(item.at), number(item.size)
    if start is not None:
        at = Prim(types.INT, "int.wrap_add", [start, at])
    if item.code in "sc":
        return c.call_prelude("struct_bytes", [place, at, size], node)
    if item.code == "p":
        return c.call_prelude("struct_pascal", [place, at, size], node)
    if item.code in SIGNED:
        return c.call_prelude("struct_signed", [place, at, size, flag(format.big)], node)
    value = c.call_prelude("struct_get", [place, at, size, flag(format.big)], node)
    if item.code == "?":
        return Prim(types.BOOL, "int.ne", [value, number(0)])
    if item.code in FLOATS:
        bits, fraction = FLOATS[item.code]
        if bits == 64:
            return Prim(types.FLOAT, "float.of_bits", [value])
        return c.call_prelude("struct_widen", [value, number(bits), number(fraction)], node)
    if item.size == 8:
        return c.call_prelude("struct_unsigned", [value], node)
    return value


def iter_unpack(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    """`struct.iter_unpack(format, buffer)`: all of them at once."""
    arguments(c, node, 2, 2)
    format = layout(c, node.args[0])
    if format.size == 0:
        c.refuse(BadFormat(c.span(node.args[0]), "cannot iteratively unpack with a struct of length 0"))
    stmts, buffer = c.hold(readable(c, node.args[1]), fixed=True)
    stmts = [*stmts, Do(c.call_prelude("struct_multiple", [buffer, number(format.size)], node))]
    more, made = c.hold(c.call_prelude("new_list", [number(0)], node), fixed=True)
    at = c.temporary(types.INT)
    here = Read(types.INT, at)
    part = c.call_prelude("struct_part", [buffer, here, number(format.size)], node)
    body, place = c.hold(part, fixed=True)
    item = values_of(c, format, place, [], node)
    assert isinstance(made.type, types.ClassType)
    types.unify(made.type.args[0], item.type)
    step = Assign(at, Prim(types.INT, "int.wrap_add", [here, number(format.size)]))
    body = [*body, Do(c.call_method(made, "_push", [item], node)), step]
    test = Prim(types.BOOL, "int.lt", [here, Prim(types.INT, "bytes.len", [buffer])])
    loop: list[Stmt] = [*stmts, *more, Assign(at, number(0)), While(test, body)]
    return Block(types.resolve(made.type), loop, made)


# `struct.Struct` objects of a module


def member(c: FunctionContext, owner: StructFormat, node: ast.Attribute) -> Entity:
    """`HEADER.pack`, `HEADER.size`."""
    if node.attr in ("size", "format"):
        return Constant(getattr(owner.value, node.attr))
    if node.attr in METHODS:
        return StructFormat(owner.value, node.attr)
    c.refuse(NoAttribute(name_span(c, node), "Struct", node.attr, f"it has {', '.join(METHODS)}, size, format"))


def method(c: FunctionContext, entity: StructFormat, node: ast.Call) -> Expr:
    """`HEADER.pack(...)`: as `struct.pack(format, ...)`."""
    format = ast.copy_location(ast.Constant(entity.value.format), node)
    call = ast.copy_location(ast.Call(node.func, [format, *node.args], node.keywords), node)
    return METHODS[entity.method](c, call, None)


METHODS: dict[str, Callable[[FunctionContext, ast.Call, Type | None], Expr]] = {
    "pack": pack,
    "pack_into": pack_into,
    "unpack": unpack,
    "unpack_from": unpack_from,
    "iter_unpack": iter_unpack,
}
