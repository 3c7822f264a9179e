"""Primitives for objects that are values of keys: made empty, counted in bulk, handed from thread to thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen.objects import CLASS_OFFSET
from redisjit.frontend import types

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.ir.ops import Prim


def zero(g: FunctionGenerator, op: Prim) -> str:
    """A new object whose fields are all zero, which is as good as nothing to what releases them."""
    type = types.resolve(op.type)
    assert isinstance(type, types.ClassType)
    module = g.module
    size = max(module.layouts.fields(type)[1], 8)
    pointer = g.assign(f"call noundef nonnull align 8 ptr {module.api_pointer(g, 'Alloc')}(i64 {size})")
    g.line(f"call void @llvm.memset.p0.i64(ptr {pointer}, i8 0, i64 {size}, i1 false)")
    g.line(f"store i64 1, ptr {pointer}{module.count_alias()}")
    module.count_live(g, 1)
    if type.decl.polymorphic:
        address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {CLASS_OFFSET}")
        g.line(f"store i64 {module.program.class_id(type)}, ptr {address}{module.tag('class')}")
    return pointer


def count(g: FunctionGenerator, op: Prim) -> str:
    """How many owners an object has."""
    return g.assign(f"load i64, ptr {g.value(op.args[0])}{g.module.count_alias()}")


def share(g: FunctionGenerator, op: Prim) -> str:
    """So many owners more."""
    pointer, more = map(g.value, op.args)
    found = g.assign(f"load i64, ptr {pointer}{g.module.count_alias()}")
    g.line(f"store i64 {g.assign(f'add i64 {found}, {more}')}, ptr {pointer}{g.module.count_alias()}")
    return "false"


def release(g: FunctionGenerator, op: Prim) -> str:
    """One owner less of the object at an address."""
    g.module.release(g, op.target, g.value(op.args[0]))
    return "false"


def thread_pointer(g: FunctionGenerator, op: Prim) -> str:
    """What tells a thread from the others."""
    g.module.helpers["@llvm.thread.pointer.p0"] = "declare ptr @llvm.thread.pointer.p0()"
    return g.assign("call ptr @llvm.thread.pointer.p0()")


def atomic_swap(g: FunctionGenerator, op: Prim) -> str:
    """Put a word into memory that threads share; what was there before."""
    pointer, value = map(g.value, op.args)
    return g.assign(f"atomicrmw xchg ptr {pointer}, i64 {value} seq_cst")
