"""Primitives that read and write memory: items, the user's own addresses, the frame, the memory of a module."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from redisjit.codegen.layout import llvm_type, size_and_alignment
from redisjit.codegen.objects import kept
from redisjit.frontend import types
from redisjit.ir.ops import Prim

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator

# An access in a loop in which no round reads what another writes.
APART = ", !llvm.access.group !4"


def element(g: FunctionGenerator, op: Prim) -> str:
    """The address of item `args[1]` of the array at `args[0]`."""
    pointer, index = g.value(op.args[0]), g.value(op.args[1])
    if index == "0":
        return pointer
    kind = "i8" if llvm_type(op.target) == "i1" else llvm_type(op.target)
    return g.assign(f"getelementptr {kind}, ptr {pointer}, i64 {index}")


def memory_type(target: types.Type) -> str:
    """An item's type in memory: a bool is a byte, which LLVM can fill and vectorise."""
    return "i8" if target in (types.BOOL, types.NUMPY["bool"]) else llvm_type(target)


def mem_load(g: FunctionGenerator, op: Prim, marks: str = "") -> str:
    kind = memory_type(op.target)
    raw = g.assign(f"load {kind}, ptr {element(g, op)}, align {alignment(op)}{g.module.alias(op.target)}{marks}")
    if kind == "i8" and llvm_type(op.target) == "i1":
        return g.assign(f"trunc i8 {raw} to i1")
    if isinstance(op.target, types.CInt) and op.target.bits < 64:
        kind = "sext" if op.target.signed else "zext"
        return g.assign(f"{kind} i{op.target.bits} {raw} to i64")
    return raw


def alignment(op: Prim) -> int:
    # Bytes of strings have no alignment; wider raw loads may be unaligned too.
    return 1 if isinstance(op.target, types.CInt) else size_and_alignment(op.target)[1]


def mem_store(g: FunctionGenerator, op: Prim, marks: str = "") -> str:
    address = element(g, op)
    value = g.value(op.args[2])
    if op.name != "mem.lend":
        value = kept(g, op.target, value)
    if isinstance(op.target, types.CInt) and op.target.bits < 64:
        value = g.assign(f"trunc i64 {value} to i{op.target.bits}")
    if memory_type(op.target) == "i8" and llvm_type(op.target) == "i1":
        value = g.assign(f"zext i1 {value} to i8")
    kind = memory_type(op.target)
    g.line(f"store {kind} {value}, ptr {address}, align {alignment(op)}{g.module.alias(op.target)}{marks}")
    return "false"


def raw_load(g: FunctionGenerator, op: Prim) -> str:
    """A load of the user's own: unaligned, and without a word on what may alias it."""
    kind = llvm_type(op.target)
    value = g.assign(f"load {kind}, ptr {g.value(op.args[0])}, align 1")
    if isinstance(op.target, types.CInt) and op.target.bits < 64:
        return g.assign(f"{'sext' if op.target.signed else 'zext'} {kind} {value} to i64")
    return value


def raw_store(g: FunctionGenerator, op: Prim) -> str:
    kind = llvm_type(op.target)
    address, value = map(g.value, op.args)
    if isinstance(op.target, types.CInt) and op.target.bits < 64:
        value = g.assign(f"trunc i64 {value} to {kind}")
    g.line(f"store {kind} {value}, ptr {address}, align 1")
    return "false"


def raw_mark(g: FunctionGenerator, op: Prim) -> str:
    """Note that a command changed data through the raw API, so that it is replicated."""
    g.line(f"store i1 {g.value(op.args[0])}, ptr @rj.raw_wrote")
    return "false"


def raw_take_mark(g: FunctionGenerator, op: Prim) -> str:
    noted = g.assign("load i1, ptr @rj.raw_wrote")
    g.line("store i1 false, ptr @rj.raw_wrote")
    return noted


def raw_noted(g: FunctionGenerator, op: Prim) -> str:
    return g.assign("load i1, ptr @rj.raw_wrote")


def mem_drop(g: FunctionGenerator, op: Prim) -> str:
    if op.target.counted:
        g.release(op.target, mem_load(g, op))
    return "false"


def copy(name: str) -> Callable[[FunctionGenerator, Prim], str]:
    def lower_copy(g: FunctionGenerator, op: Prim) -> str:
        to, source, size = map(g.value, op.args)
        g.line(f"call void @llvm.{name}.p0.p0.i64(ptr {to}, ptr {source}, i64 {size}, i1 false)")
        return "false"

    return lower_copy


def mem_set(g: FunctionGenerator, op: Prim) -> str:
    to, value, size = map(g.value, op.args)
    byte = g.assign(f"trunc i64 {value} to i8")
    g.line(f"call void @llvm.memset.p0.i64(ptr {to}, i8 {byte}, i64 {size}, i1 false)")
    return "false"


def module_memory(g: FunctionGenerator, op: Prim) -> str:
    name, size = op.target
    known = g.module.memory.setdefault(name, size)
    assert known == size, name
    return f"@rj.memory.{name}"


def state_pointer(g: FunctionGenerator, op: Prim) -> str:
    """The object of a state. It is the same from when the module is loaded until it is unloaded."""
    place = f"@rj.memory.state.{op.target.index}"
    g.module.memory.setdefault(f"state.{op.target.index}", 8)
    mark = g.module.invariant() if g.file is not None else ""
    return g.assign(f"load ptr, ptr {place}{mark}")


def alloca(g: FunctionGenerator, op: Prim) -> str:
    return g.frame(f"alloca [{max(op.target, 1)} x i8], align 16")


def frame_object(g: FunctionGenerator, op: Prim) -> str:
    return g.frame(f"alloca [{g.module.layouts.fields(op.target)[1]} x i8], align 8")


def frame_tuple(g: FunctionGenerator, op: Prim) -> str:
    """A tuple that the frame itself owns: its count never falls to zero."""
    type = types.resolve(op.type)
    assert isinstance(type, types.ClassType)
    offsets, size = g.module.layouts.fields(type)
    place = g.frame(f"alloca [{size} x i8], align 8")
    items = g.frame(f"alloca [{max(op.target * size_and_alignment(type.args[0])[0], 1)} x i8], align 16")
    g.line(f"store i64 2, ptr {place}{g.module.count_alias()}")
    for field, value in (("length", "i64 0"), ("room", "i64 0"), ("items", f"ptr {items}")):
        address = g.assign(f"getelementptr i8, ptr {place}, i64 {offsets[field]}")
        g.line(f"store {value}, ptr {address}{g.module.field_alias(type, field)}")
    return place


PRIMS: dict[str, Callable[[FunctionGenerator, Prim], str]] = {
    "mem.load": mem_load,
    "mem.take": mem_load,
    "mem.peek": mem_load,
    "mem.store": mem_store,
    "mem.lend": mem_store,
    "mem.load_apart": lambda g, op: mem_load(g, op, APART),
    "mem.store_apart": lambda g, op: mem_store(g, op, APART),
    "mem.drop": mem_drop,
    "mem.copy": copy("memcpy"),
    "mem.move": copy("memmove"),
    "mem.set": mem_set,
    "raw.load": raw_load,
    "raw.store": raw_store,
    "raw.mark": raw_mark,
    "raw.take_mark": raw_take_mark,
    "raw.noted": raw_noted,
    "module.memory": module_memory,
    "state.pointer": state_pointer,
    "alloca": alloca,
    "frame.object": frame_object,
    "frame.tuple": frame_tuple,
}
