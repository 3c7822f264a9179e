"""Items of NumPy arrays: with their checks, or without where the version of a loop that is being built has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.frontend import tree, types
from redisjit.frontend.types import INT, NONE
from redisjit.ir.blocks import Branch
from redisjit.ir.ops import Assign, Constant, Op, Prim, Value

if TYPE_CHECKING:
    from redisjit.ir.build import Builder

UNCHECKED = {"int.add": "int.wrap_add", "int.sub": "int.wrap_sub", "int.mul": "int.wrap_mul"}


def access(b: Builder, node: tree.Access) -> Value:
    """Read or assign one item."""
    array = b.value(node.array)
    type = types.resolve(node.array.type)
    assert isinstance(type, types.ClassType)
    indices = [index(b, node, axis) for axis in range(len(node.indices))]
    if node.guard is not None and not any(node in version.writable for version in b.versions):
        check(b, field(b, array, "writable", types.BOOL), node.guard)
    for axis, test in enumerate(node.checks):
        if not proved(b, node, axis):
            within(b, node, array, axis, test)
    item = types.resolve(type.args[0])
    data = field(b, array, "data", types.POINTER)
    place = offset(b, node, array, indices)
    if node.value is None:
        return b.emit(Prim(item, "mem.load", [data, place], item, node.line))
    value = b.value(node.value)
    b.emit(Prim(NONE, "mem.store", [data, place, value], item, node.line))
    return Constant(NONE, None)


def proved(b: Builder, node: tree.Access, axis: int) -> bool:
    """Whether an index needs no check."""
    return not node.checks or any((node, axis) in version.inside for version in b.versions)


def index(b: Builder, node: tree.Access, axis: int) -> Value:
    """The value of an index, in a register where a check may replace it."""
    if proved(b, node, axis):
        return plain(b, node.indices[axis])
    register = b.register(node.held[axis])
    b.emit(Assign(register, b.value(node.indices[axis])))
    return register


def plain(b: Builder, node: tree.Expr) -> Value:
    """An index that is known to be in bounds: no part of it can overflow."""
    if isinstance(node, tree.Prim) and node.op in UNCHECKED:
        return b.emit(Prim(INT, UNCHECKED[node.op], [plain(b, arg) for arg in node.args]))
    return b.value(node)


def field(b: Builder, array: Value, name: str, type: types.Type) -> Op:
    return b.emit(Prim(type, "field.get", [array], name))


def check(b: Builder, test: Value, otherwise: tree.Expr) -> None:
    """Go on where `test` holds, and do something where it does not."""
    good, bad = b.new_block("good"), b.new_block("bad")
    b.emit(Branch(NONE, test, good, bad, True))
    b.start(bad)
    b.value(otherwise)
    b.goto(good)
    b.start(good)


def within(b: Builder, node: tree.Access, array: Value, axis: int, found: tree.Expr) -> None:
    """Check one index; one from the end is replaced."""
    register = b.register(node.held[axis])
    good, bad = b.new_block("good"), b.new_block("bad")
    test = b.emit(Prim(types.BOOL, "int.ult", [register, field(b, array, f"n{axis}", INT)]))
    b.emit(Branch(NONE, test, good, bad, True))
    b.start(bad)
    b.emit(Assign(register, b.value(found)))
    b.goto(good)
    b.start(good)


def offset(b: Builder, node: tree.Access, array: Value, indices: list[Value]) -> Value:
    """How many items an item is from the first."""
    unit = any(node in version.unit for version in b.versions)
    place: Value | None = None
    for axis, value in enumerate(indices):
        if not (unit and axis == len(indices) - 1):
            value = b.emit(Prim(INT, "int.wrap_mul", [value, field(b, array, f"s{axis}", INT)]))
        place = value if place is None else b.emit(Prim(INT, "int.wrap_add", [place, value]))
    assert place is not None
    return place
