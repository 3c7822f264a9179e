"""Primitives for objects that are values of keys: made empty, counted in bulk, handed from thread to thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen import bare
from redisjit.codegen.layout import BYTES, BYTES_LIKE, llvm_type, null_is_none
from redisjit.codegen.objects import CLASS_OFFSET, count_first
from redisjit.codegen.text import quoted
from redisjit.frontend import types
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.codegen.module import ModuleGenerator
    from redisjit.ir.ops import Prim

# Arguments of a call are not counted (bit 2 of the owner): they are when they are put where they may stay, or copied.
KEEP = f"""\
define internal {BYTES} @rj.keep({BYTES} %value) nounwind alwaysinline {{
  %owner = extractvalue {BYTES} %value, 2
  %lent = and i64 %owner, 4
  %stays = icmp eq i64 %lent, 0
  br i1 %stays, label %done, label %keep, !prof !1
keep:
  %kept = call swiftcc {BYTES} @"f kept_bytes"({BYTES} %value)
  br label %done
done:
  %result = phi {BYTES} [ %value, %0 ], [ %kept, %keep ]
  ret {BYTES} %result
}}"""


def has_bytes(type: Type) -> bool:
    """Whether bytes or text are part of a value itself."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return has_bytes(type.item)
    if isinstance(type, types.TupleType):
        return any(map(has_bytes, type.items))
    if isinstance(type, types.FunctionType):
        return any(map(has_bytes, type.captures))
    return type in BYTES_LIKE


def kept(module: ModuleGenerator, g: FunctionGenerator, type: Type, value: str) -> str:
    """A value whose bytes are counted, so that it may stay."""
    type = types.resolve(type)
    if not has_bytes(type):
        return value
    if llvm_type(type) == BYTES and not isinstance(type, (types.TupleType, types.FunctionType)):
        module.helpers["@rj.keep"] = KEEP
        return g.assign(f"call {BYTES} @rj.keep({BYTES} {value})")
    name = quoted(f"keep {type}")
    if name not in module.helpers:
        module.helpers[name] = ""  # its place: helpers are written in order
        module.helpers[name] = helper(module, type, name)
    return g.assign(f"call {llvm_type(type)} {name}({llvm_type(type)} {value})")


def helper(module: ModuleGenerator, type: Type, name: str) -> str:
    """The function that keeps a compound value."""
    g = module.generator()
    whole = llvm_type(type)
    if isinstance(type, types.OptionalType):
        assert not null_is_none(type)
        g.line(f"br i1 {g.assign(f'extractvalue {whole} %p0, 0')}, label %some, label %none")
        g.lines.append("none:")
        g.line(f"ret {whole} %p0")
        g.lines.append("some:")
        item = kept(module, g, type.item, g.assign(f"extractvalue {whole} %p0, 1"))
        result = g.assign(f"insertvalue {whole} %p0, {llvm_type(types.resolve(type.item))} {item}, 1")
    else:
        assert isinstance(type, (types.TupleType, types.FunctionType))
        result = "%p0"
        for index, part in enumerate(type.items if isinstance(type, types.TupleType) else type.captures):
            if has_bytes(part):
                found = kept(module, g, part, g.assign(f"extractvalue {whole} %p0, {index}"))
                result = g.assign(f"insertvalue {whole} {result}, {llvm_type(types.resolve(part))} {found}, {index}")
    body = "\n".join(g.frames + g.lines)
    return f"define internal {whole} {name}({whole} %p0) nounwind {{\n{body}\n  ret {whole} {result}\n}}"


def zero(g: FunctionGenerator, op: Prim) -> str:
    """A new object whose fields are all zero, which is as good as nothing to what releases them."""
    type = types.resolve(op.type)
    assert isinstance(type, types.ClassType)
    module = g.module
    size = max(module.layouts.fields(type)[1], 8)
    pointer = g.assign(f"call noundef nonnull align 8 ptr {module.api_pointer(g, 'Alloc')}(i64 {size})")
    g.line(f"call void @llvm.memset.p0.i64(ptr {pointer}, i8 0, i64 {size}, i1 false)")
    count_first(g, type, pointer)
    if type.decl.polymorphic:
        address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {CLASS_OFFSET}")
        g.line(f"store i64 {module.program.class_id(type)}, ptr {address}{module.tag('class')}")
    return pointer


def clear(g: FunctionGenerator, op: Prim) -> str:
    """Release all that an object at an address holds: it is as one made by `zero` then.

    Its fields go to another object, which is released: so what they lead to may lead back to it.
    """
    pointer = g.value(op.args[0])
    module, type = g.module, op.target
    size = max(module.layouts.fields(type)[1], 8)
    other = g.assign(f"call noundef nonnull align 8 ptr {module.api_pointer(g, 'Alloc')}(i64 {size})")
    g.line(f"call void @llvm.memcpy.p0.p0.i64(ptr {other}, ptr {pointer}, i64 {size}, i1 false)")
    count_first(g, type, other)
    header = module.layouts.header(type) + (8 if type.decl.polymorphic else 0)
    fields = g.assign(f"getelementptr i8, ptr {pointer}, i64 {header}")
    g.line(f"call void @llvm.memset.p0.i64(ptr {fields}, i8 0, i64 {size - header}, i1 false)")
    module.release(g, type, other)
    return "false"


def count(g: FunctionGenerator, op: Prim) -> str:
    """How many owners an object has."""
    if g.module.layouts.bare(types.resolve(op.args[0].type)):
        return bare.count(g, g.value(op.args[0]))
    return g.assign(f"load i64, ptr {g.value(op.args[0])}{g.module.count_alias()}")


def share(g: FunctionGenerator, op: Prim) -> str:
    """So many owners more."""
    pointer, more = map(g.value, op.args)
    if g.module.layouts.bare(types.resolve(op.args[0].type)):
        bare.set_count(g, pointer, g.assign(f"add i64 {bare.count(g, pointer)}, {more}"))
        return "false"
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
