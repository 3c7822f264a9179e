"""Objects that are constants: lists and tuples as constant data, and the places of those that are made at load.

The count of such an object is below zero. Where a program has one, counting leaves such counts alone, so that constant
data is never written to, and objects may be used by several threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redisjit.codegen.layout import BYTES_LIKE, llvm_type, null_is_none
from redisjit.codegen.text import double, escape
from redisjit.frontend import types
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator
    from redisjit.codegen.module import ModuleGenerator
    from redisjit.frontend.statics import Static

IMMORTAL = -(1 << 62)
HEADER = ["length", "room", "items"]  # the fields of lists and tuples
FLAGS = ["writable", "whole", "view", "apart"]  # of an array; a constant is a view of what nobody owns
RETAIN = """\
define internal void @rj.retain_object(ptr %object) nounwind alwaysinline {{
  %count = load i64, ptr %object{alias}
  %constant = icmp slt i64 %count, 0
  br i1 %constant, label %done, label %counted
counted:
  %more = add i64 %count, 1
  store i64 %more, ptr %object{alias}
  br label %done
done:
  ret void
}}"""


class StaticSegment:
    """The constants of one module."""

    def __init__(self, module: ModuleGenerator) -> None:
        self.module = module
        self.texts: dict[Static, str] = {}

    def address(self, g: FunctionGenerator, static: Static) -> str:
        """A pointer to a constant."""
        if not static.late:
            return self.data(static)
        home = self.home(static)
        mark = self.module.invariant() if g.file is not None else ""
        return g.assign(f"load ptr, ptr {home}{mark}")

    def home(self, static: Static) -> str:
        """Where the pointer to a constant stands that is made at load."""
        name = f"@rj.static.{static.number}"
        self.texts.setdefault(static, f"{name} = internal global ptr null")
        return name

    def data(self, static: Static) -> str:
        """The constant data of a list or a tuple."""
        name = f"@rj.static.{static.number}"
        if static not in self.texts and types.is_array(static.type):
            self.texts[static] = self.array(name, static)
        if static not in self.texts:
            assert list(self.module.program.fields(static.type)) == HEADER, static.type
            self.texts[static] = ""  # before its items: they come first
            kind = static.type.args[0]
            items = ", ".join(f"{llvm_type(kind)} {self.constant(item, kind)}" for item in static.value)
            count = len(static.value)
            self.texts[static] = (
                f"{name}.items = internal constant [{count} x {llvm_type(kind)}] [{items}], align 16\n"
                f"{name} = internal constant {{i64, i64, i64, ptr}} "
                f"{{i64 {IMMORTAL}, i64 {count}, i64 {count}, ptr {name}.items}}, align 8"
            )
        return name

    def array(self, name: str, static: Static) -> str:
        """An array of NumPy's, row by row. What would write to it gets the error that it is read-only."""
        value = static.value
        fields = list(self.module.program.fields(static.type))
        more = ["n1", "s1"] if value.ndim == 2 else []
        assert fields == ["data", "n0", "s0", *FLAGS, *more], static.type
        words = [value.shape[0], value.shape[1] if more else 1]
        flags = ", ".join(f"i8 {int(flag == 'view')}" for flag in FLAGS)
        rest = f", i64 {value.shape[1]}, i64 1" if more else ""
        data = value.astype(value.dtype.newbyteorder("<")).tobytes()
        return (
            f'{name}.items = internal constant [{len(data)} x i8] c"{escape(data)}", align 16\n'
            f"{name} = internal constant {{i64, ptr, i64, i64{', i8' * len(FLAGS)}{', i64' * len(more)}, ptr}} "
            f"{{i64 {IMMORTAL}, ptr {name}.items, i64 {words[0]}, i64 {words[1]}, {flags}{rest}, ptr null}}, align 8"
        )

    def constant(self, value: Any, type: Type) -> str:
        """A value inside constant data."""
        type = types.resolve(type)
        if isinstance(type, types.OptionalType):
            if value is None:
                return "zeroinitializer"
            inner = self.constant(value, type.item)
            return inner if null_is_none(type) else f"{{i1 true, {llvm_type(type.item)} {inner}}}"
        if isinstance(type, types.TupleType):
            pairs = zip(value, type.items, strict=True)
            inside = ", ".join(f"{llvm_type(kind)} {self.constant(item, kind)}" for item, kind in pairs)
            return f"{{{inside}}}"
        if isinstance(type, types.ClassType):
            return self.data(self.module.program.statics().of(value, type))
        if type in BYTES_LIKE:
            data = value.encode() if isinstance(value, str) else value
            return f"{{ptr {self.module.strings.name(data)}, i64 {len(data)}, i64 0}}"
        if isinstance(type, types.EnumType):
            from redisjit.frontend.enums import EnumClass

            assert isinstance(type.decl, EnumClass)
            return str(type.decl.number_of(value))
        if isinstance(type, types.Fixed):
            value = value.item()
            type = types.FLOAT if type.kind == "f" else types.BOOL if type.kind == "b" else types.INT
        if type is types.FLOAT:
            return double(value)
        if type is types.NONE:
            return "false"
        return ("true" if value else "false") if type is types.BOOL else str(value)

    def emit(self) -> str:
        """The text of all."""
        return "\n".join(self.texts.values())
