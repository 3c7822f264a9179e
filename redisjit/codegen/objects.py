"""Objects: making them, and what happens when the last owner goes.

Objects of a class that can contain itself are never freed from within each other, however long a chain is: the first
that goes frees all that follow from it, one after the other, by a list that runs through the dead objects' first words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from redisjit.codegen import bare
from redisjit.codegen.layout import BYTES, llvm_type, size_and_alignment
from redisjit.codegen.text import quoted, symbol
from redisjit.frontend import types
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.ir.ops import New, Prim, Value

# Bytes in two words: the data, and the length; from its bit 56 on, a quarter of how far behind the beginning of their
# memory they begin, or 0 for what nobody owns.
PACKED = "{ptr, i64}"
PACKING = f"""\
define internal {PACKED} @rj.pack({BYTES} %given) nounwind alwaysinline {{
  %value = call swiftcc {BYTES} @"f packed_bytes"({BYTES} %given)
  %data = extractvalue {BYTES} %value, 0
  %length = extractvalue {BYTES} %value, 1
  %owner = extractvalue {BYTES} %value, 2
  %place = ptrtoint ptr %data to i64
  %by = sub i64 %place, %owner
  %static = icmp eq i64 %owner, 0
  %behind = select i1 %static, i64 0, i64 %by
  %high = shl i64 %behind, 54
  %word = or i64 %length, %high
  %a = insertvalue {PACKED} poison, ptr %data, 0
  %b = insertvalue {PACKED} %a, i64 %word, 1
  ret {PACKED} %b
}}
define internal {BYTES} @rj.unpack({PACKED} %pair) nounwind alwaysinline {{
  %data = extractvalue {PACKED} %pair, 0
  %word = extractvalue {PACKED} %pair, 1
  %length = and i64 %word, {~(3 << 56)}
  %shifted = lshr i64 %word, 54
  %by = and i64 %shifted, 12
  %place = ptrtoint ptr %data to i64
  %from = sub i64 %place, %by
  %static = icmp eq i64 %by, 0
  %owner = select i1 %static, i64 0, i64 %from
  %a = insertvalue {BYTES} poison, ptr %data, 0
  %b = insertvalue {BYTES} %a, i64 %length, 1
  %c = insertvalue {BYTES} %b, i64 %owner, 2
  ret {BYTES} %c
}}"""
CLASS_OFFSET = 8  # of the number of an object's class, where classes inherit


def kept(g: FunctionGenerator, type: types.Type, value: str) -> str:
    """A value as it is put into memory, where it may outlive the call."""
    program = g.module.program
    if not (program.datatypes or program.states) or not type.counted:
        return value
    from redisjit.codegen import keyvalues

    return keyvalues.kept(g.module, g, type, value)


def new(g: FunctionGenerator, op: New) -> str:
    """A new object, its fields set."""
    type = types.resolve(op.type)
    if op.placed:
        return filled(g, type, op.args[1:], g.value(op.args[0]))
    return filled(g, type, op.args)


def keyed(g: FunctionGenerator, op: Prim) -> str:
    """A new object that will be a key's: if it has no count, its owner is not noted anywhere, so it is that already."""
    return filled(g, op.target, op.args, noted=not g.module.layouts.bare(op.target))


def filled(g: FunctionGenerator, type: Type, args: Sequence[Value], pointer: str = "", *, noted: bool = True) -> str:
    """A new object with these fields, at an address if there is memory for it."""
    assert isinstance(type, types.ClassType)
    module = g.module
    offsets, size = module.layouts.fields(type)
    size = max(size, 8)
    if not pointer:
        fresh = f"noalias noundef nonnull align 8 dereferenceable({size}) ptr"
        pointer = g.assign(f"call {fresh} {module.api_pointer(g, 'Alloc')}(i64 {size})")
    if type.counted and noted:
        count_first(g, type, pointer)
    elif type.counted:
        module.count_live(g, 1)
    if type.decl.polymorphic:
        address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {CLASS_OFFSET}")
        g.line(f"store i64 {module.program.class_id(type)}, ptr {address}{module.tag('class')}")
    for (name, offset), arg in zip(offsets.items(), args, strict=True):
        address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {offset}")
        store_field(g, type, arg.type, address, g.value(arg), module.field_alias(type, name))
    return pointer


def count_first(g: FunctionGenerator, type: types.ClassType, pointer: str) -> None:
    """A new object has one owner."""
    if g.module.layouts.bare(type):
        bare.begin(g, pointer)
    else:
        g.line(f"store i64 1, ptr {pointer}{g.module.count_alias()}")
    g.module.count_live(g, 1)


def load_field(g: FunctionGenerator, owner: Type, kind: Type, address: str, marks: str) -> str:
    """What a field holds."""
    if g.module.layouts.packs(owner, kind):
        g.module.helpers["@rj.pack"] = PACKING
        pair = g.assign(f"load {PACKED}, ptr {address}, align 8{marks}")
        return g.assign(f"call {BYTES} @rj.unpack({PACKED} {pair})")
    return g.assign(f"load {llvm_type(kind)}, ptr {address}, align {size_and_alignment(kind)[1]}{marks}")


def store_field(g: FunctionGenerator, owner: Type, kind: Type, address: str, value: str, marks: str) -> None:
    """Put a value into a field, which takes it over."""
    if g.module.layouts.packs(owner, kind):
        g.module.helpers["@rj.pack"] = PACKING
        pair = g.assign(f"call {PACKED} @rj.pack({BYTES} {value})")
        g.line(f"store {PACKED} {pair}, ptr {address}, align 8{marks}")
        return
    align = size_and_alignment(kind)[1]
    g.line(f"store {llvm_type(kind)} {kept(g, kind, value)}, ptr {address}, align {align}{marks}")


def class_number(g: FunctionGenerator, pointer: str) -> str:
    """The number of an object's class."""
    address = g.assign(f"getelementptr i8, ptr {pointer}, i64 {CLASS_OFFSET}")
    return g.assign(f"load i64, ptr {address}{g.module.tag('class')}")


def release_object(g: FunctionGenerator, type: types.ClassType) -> None:
    """The body of the function that takes one owner from an object, or from no object at all."""
    module = g.module
    g.line(f"br i1 {g.assign('icmp eq ptr %p0, null')}, label %done, label %some")
    g.lines.append("some:")
    count = g.assign(f"load i64, ptr %p0{module.count_alias()}")
    if module.program.has_statics:  # constants lie in memory that cannot be written to
        g.line(f"br i1 {g.assign(f'icmp slt i64 {count}, 0')}, label %done, label %counted")
        g.lines.append("counted:")
    less = g.assign(f"sub i64 {count}, 1")
    g.line(f"store i64 {less}, ptr %p0{module.count_alias()}")
    g.line(f"br i1 {g.assign(f'icmp eq i64 {less}, 0')}, label %drop, label %done")
    g.lines.append("drop:")
    drop_object(g, type)


def release_value(g: FunctionGenerator, type: types.ClassType, value: str) -> None:
    """One owner less of an object that a key has, as a rule: then this is not the last one."""
    module = g.module
    g.count += 1
    some, last, done = (f"{word}{g.count}" for word in ("some", "last", "done"))
    g.line(f"br i1 {g.assign(f'icmp eq ptr {value}, null')}, label %{done}, label %{some}")
    g.lines.append(f"{some}:")
    if module.layouts.bare(type):
        none = bare.let_go(g, value)
    else:
        less = g.assign(f"sub i64 {g.assign(f'load i64, ptr {value}{module.count_alias()}')}, 1")
        g.line(f"store i64 {less}, ptr {value}{module.count_alias()}")
        none = g.assign(f"icmp eq i64 {less}, 0")
    g.line(f"br i1 {none}, label %{last}, label %{done}")
    g.lines.append(f"{last}:")
    g.line(f"call void {module.helper('drop', type)}(ptr {value})")
    g.line(f"br label %{done}")
    g.lines.append(f"{done}:")


def drop_object(g: FunctionGenerator, type: types.ClassType) -> None:
    """What becomes of an object without owners."""
    if g.module.program.contains_itself(type):
        defer(g, type)
    else:
        free_object(g, type)
    g.line("br label %done")
    g.lines.append("done:")


def defer(g: FunctionGenerator, type: types.ClassType) -> None:
    """Free an object and what follows from it, or leave that to whoever is at it already."""
    shown = f"{type} {len(g.module.helpers)}"
    free, pending, busy = (quoted(f"{word} {shown}") for word in ("free", "pending", "freeing"))
    module = g.module
    module.helpers[pending] = f"{pending} = internal {module.own}global ptr null"
    module.helpers[busy] = f"{busy} = internal {module.own}global i1 false"
    inner = module.generator()
    free_object(inner, type)
    body = "\n".join(inner.frames + inner.lines)
    module.helpers[free] = f"define internal void {free}(ptr %p0) nounwind noinline {{\n{body}\n  ret void\n}}"
    for text in (
        f"  %busy = load i1, ptr {busy}",
        "  br i1 %busy, label %later, label %now",
        "later:",
        f"  %head = load ptr, ptr {pending}",
        "  store ptr %head, ptr %p0",
        f"  store ptr %p0, ptr {pending}",
        "  br label %done",
        "now:",
        f"  store i1 true, ptr {busy}",
        f"  call void {free}(ptr %p0)",
        "  br label %loop",
        "loop:",
        f"  %next = load ptr, ptr {pending}",
        "  %last = icmp eq ptr %next, null",
        "  br i1 %last, label %finish, label %more",
        "more:",
        "  %after = load ptr, ptr %next",
        f"  store ptr %after, ptr {pending}",
        f"  call void {free}(ptr %next)",
        "  br label %loop",
        "finish:",
        f"  store i1 false, ptr {busy}",
    ):
        g.lines.append(text)


def free_object(g: FunctionGenerator, type: types.ClassType) -> None:
    """Release what an object holds, and give its memory back."""
    module = g.module
    classes = [type, *(item for item in module.program.below(type) if isinstance(item, types.ClassType))]
    if len(classes) > 1:
        number = class_number(g, "%p0")
        cases = " ".join(f"i64 {module.program.class_id(cls)}, label %class{i}" for i, cls in enumerate(classes))
        g.line(f"switch i64 {number}, label %fields_done [{cases}]")
    for index, cls in enumerate(classes):
        if len(classes) > 1:
            g.lines.append(f"class{index}:")
        drop_fields(g, cls)
        if len(classes) > 1:
            g.line("br label %fields_done")
    if len(classes) > 1:
        g.lines.append("fields_done:")
    module.count_live(g, -1)
    g.line(f"call void {module.api_pointer(g, 'Free')}(ptr %p0)")
    module.required.add("Free")


def drop_fields(g: FunctionGenerator, type: types.ClassType) -> None:
    module = g.module
    drop = type.decl.method("__drop__") if not type.decl.user else None
    if drop is not None:
        env: dict[str, Type] = dict(zip(type.decl.params, type.args, strict=True))
        instance = module.program.instance(drop, env, type)
        if instance in module.functions:  # else none is ever made
            g.line(f"call swiftcc i1 {symbol(instance.name)}(ptr %p0)")
    for field, kind in module.program.layout(type).items():
        if kind.counted:
            offset = module.layouts.fields(type)[0][field]
            address = g.assign(f"getelementptr i8, ptr %p0, i64 {offset}")
            value = load_field(g, type, kind, address, module.field_alias(type, field))
            module.release(g, kind, value)
