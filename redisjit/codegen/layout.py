"""How values look to LLVM.

`bytes`, `str`, `Status`: {data, length, owner}. Owner 0 is static. Otherwise its low three bits say what it points to:
0 a buffer with a reference count in its first word; bit 0 a RedisModuleString; bit 1 the whole of one; bit 2 one that
lives as long as the call and is not counted; bit 1 alone the object of an exception. None, as bytes, has a null data
pointer. The top bit of a `str`'s length is set when the text is known to be ASCII, where a code point is a byte.
An exception is {site, message}; a site is the index of its kind (low half) and of its line (high half).
"""

from __future__ import annotations

from redisjit.frontend import types
from redisjit.frontend.declarations import ClassDecl
from redisjit.frontend.program import Program
from redisjit.frontend.types import Type

BYTES = "{ptr, i64, i64}"
EXCEPTION = "{i64, {ptr, i64, i64}}"
BYTES_LIKE = (types.BYTES, types.STR, types.STATUS)
MAX_LENGTH = 2**63 - 1

_primitives: dict[Type, str] = {
    types.INT: "i64",
    types.FLOAT: "double",
    types.BOOL: "i1",
    types.NONE: "i1",
    types.NEVER: "i1",
    types.OBJECT: "i1",
    types.BYTES: BYTES,
    types.STR: BYTES,
    types.STATUS: BYTES,
    types.POINTER: "ptr",
}
_sizes = {"i64": 8, "double": 8, "i1": 1, "ptr": 8, "i8": 1, "i16": 2, "i32": 4, "float": 4}
_fixed = {"b8": "i1", "f32": "float", "f64": "double"}


def llvm_type(type: Type) -> str:
    """The LLVM type of a value."""
    found = _primitives.get(type)
    if found is None:
        found = _primitives[type] = compound(types.resolve(type))
    return found


def compound(type: Type) -> str:
    if isinstance(type, types.CInt):
        return f"i{type.bits}"
    if isinstance(type, types.Fixed):
        return _fixed.get(f"{type.kind}{type.bits}", f"i{type.bits}")
    if isinstance(type, types.Primitive):
        return _primitives[type]
    if isinstance(type, types.ClassType):
        return "ptr"
    if isinstance(type, types.EnumType):
        return "i64"
    if isinstance(type, types.ExceptionType):
        return EXCEPTION
    if isinstance(type, types.FunctionType):
        return "{" + ", ".join(map(llvm_type, type.captures)) + "}"
    if isinstance(type, types.TupleType):
        return "{" + ", ".join(map(llvm_type, type.items)) + "}"
    assert isinstance(type, types.OptionalType), type
    return llvm_type(type.item) if null_is_none(type) else "{i1, " + llvm_type(type.item) + "}"


def null_is_none(type: types.OptionalType) -> bool:
    """Whether None is a null pointer inside the value itself."""
    item = types.resolve(type.item)
    return item in BYTES_LIKE or isinstance(item, types.ClassType)


def is_text(type: Type) -> bool:
    """Whether a value is text, whose length may be marked."""
    item = type.item if isinstance(type, types.OptionalType) else type
    return item is types.STR or item is types.STATUS


def size_and_alignment(type: Type) -> tuple[int, int]:
    """Bytes and alignment of a value in memory, on 64-bit systems."""
    type = types.resolve(type)
    if isinstance(type, types.FunctionType):
        return struct_size([size_and_alignment(item) for item in type.captures])
    if isinstance(type, types.TupleType):
        return struct_size([size_and_alignment(item) for item in type.items])
    if isinstance(type, types.OptionalType) and not null_is_none(type):
        return struct_size([(1, 1), size_and_alignment(type.item)])
    text = llvm_type(type)
    if text == BYTES:
        return 24, 8
    if text == EXCEPTION:
        return 32, 8
    if isinstance(type, types.OptionalType):
        return size_and_alignment(type.item)
    return _sizes[text], _sizes[text]


def struct_size(items: list[tuple[int, int]]) -> tuple[int, int]:
    offset, alignment = 0, 1
    for size, align in items:
        offset = -(-offset // align) * align + size
        alignment = max(alignment, align)
    return -(-offset // alignment) * alignment, alignment


class Layouts:
    """Field offsets of classes. A counted instance begins with its reference count, then the number of its class.

    Objects that are values of keys are many: bytes take two words in them (see `objects`), and most have no count (see
    `bare`).
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.known: dict[Type, tuple[dict[str, int], int]] = {}
        self.bare_classes: set[ClassDecl] | None = None

    def fields(self, type: types.ClassType) -> tuple[dict[str, int], int]:
        """The offset of every field, and the size of the whole."""
        found = self.known.get(type)
        if found is None:
            offset = self.header(type) + (8 if type.decl.polymorphic else 0)
            offsets: dict[str, int] = {}
            for name, kind in self.program.layout(type).items():
                size, align = (16, 8) if self.packs(type, kind) else size_and_alignment(kind)
                offset = -(-offset // align) * align
                offsets[name] = offset
                offset += size
            found = self.known[type] = (offsets, -(-offset // 8) * 8)
        return found

    def of_key(self, type: Type) -> bool:
        """Whether objects of a class, all of the same size, are values of keys."""
        if not isinstance(type, types.ClassType) or type.decl.polymorphic:
            return False
        python = getattr(type.decl, "python", None)
        return any(datatype.cls is python for datatype in self.program.datatypes)

    def packs(self, owner: Type, kind: Type) -> bool:
        """Whether a field holds bytes in two words."""
        kind = types.resolve(kind)
        plain = types.resolve(kind.item) if isinstance(kind, types.OptionalType) else kind
        return plain in BYTES_LIKE and self.of_key(owner)

    def bare(self, type: Type) -> bool:
        """Whether objects of a class have no count of their own."""
        if self.bare_classes is None:
            from redisjit.codegen.bare import bare_classes

            self.bare_classes = bare_classes(self.program)
        return isinstance(type, types.ClassType) and type.decl in self.bare_classes

    def header(self, type: types.ClassType) -> int:
        """How much comes before the number of an object's class, or its fields."""
        return 8 if type.counted and not self.bare(type) else 0
