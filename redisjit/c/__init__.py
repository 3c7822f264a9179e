"""C functions of any shared or static library, declared in Python with their types: **unsafe**, as C is.

    from redisjit import c

    zlib = c.library("libz.so.1", pure=True)

    @zlib.function
    def crc32(crc: c.ulong, data: bytes, size: c.uint = c.length("data")) -> c.ulong:
        raise NotImplementedError

A compiled handler calls the function itself, and so does CPython, by way of ctypes. Bytes and arrays are passed as they
lie in memory, without a copy. Integers are checked against their C types (`OverflowError`). What C does with what it is
given is C's: a wrong type or a wrong length takes the server down.
"""

from __future__ import annotations

import builtins
from typing import Annotated, Any, TypeAlias, TypeVar

from redisjit.c.library import Library, library, shared_apis
from redisjit.c.memory import keep, string_at
from redisjit.c.values import Ref
from redisjit.declare.foreign import CType, Length
from redisjit.raw.primitives import NULL, Pointer

__all__ = [
    "NULL",
    "Buffer",
    "Const",
    "Library",
    "Pointer",
    "Ref",
    "double",
    "float",
    "i8",
    "i16",
    "i32",
    "i64",
    "int",
    "keep",
    "length",
    "library",
    "long",
    "longlong",
    "nbytes",
    "schar",
    "shared_apis",
    "short",
    "size_t",
    "ssize_t",
    "string",
    "string_at",
    "text",
    "u8",
    "u16",
    "u32",
    "u64",
    "uchar",
    "uint",
    "ulong",
    "ulonglong",
    "ushort",
]

T = TypeVar("T")

i8: TypeAlias = Annotated[builtins.int, CType("i8", "int8_t")]
i16: TypeAlias = Annotated[builtins.int, CType("i16", "int16_t")]
i32: TypeAlias = Annotated[builtins.int, CType("i32", "int32_t")]
i64: TypeAlias = Annotated[builtins.int, CType("i64", "int64_t")]
u8: TypeAlias = Annotated[builtins.int, CType("u8", "uint8_t")]
u16: TypeAlias = Annotated[builtins.int, CType("u16", "uint16_t")]
u32: TypeAlias = Annotated[builtins.int, CType("u32", "uint32_t")]
u64: TypeAlias = Annotated[builtins.int, CType("u64", "uint64_t")]
schar: TypeAlias = Annotated[builtins.int, CType("i8", "signed char")]
uchar: TypeAlias = Annotated[builtins.int, CType("u8", "unsigned char")]
short: TypeAlias = Annotated[builtins.int, CType("i16", "short")]
ushort: TypeAlias = Annotated[builtins.int, CType("u16", "unsigned short")]
int: TypeAlias = Annotated[builtins.int, CType("i32", "int")]
uint: TypeAlias = Annotated[builtins.int, CType("u32", "unsigned int")]
long: TypeAlias = Annotated[builtins.int, CType("i64", "long")]
ulong: TypeAlias = Annotated[builtins.int, CType("u64", "unsigned long")]
longlong: TypeAlias = Annotated[builtins.int, CType("i64", "long long")]
ulonglong: TypeAlias = Annotated[builtins.int, CType("u64", "unsigned long long")]
size_t: TypeAlias = Annotated[builtins.int, CType("u64", "size_t")]
ssize_t: TypeAlias = Annotated[builtins.int, CType("i64", "ssize_t")]
float: TypeAlias = Annotated[builtins.float, CType("float", "float")]
double: TypeAlias = Annotated[builtins.float, CType("double", "double")]

string: TypeAlias = Annotated[bytes, CType("string", "const char *")]
"""Bytes that C takes as far as the first NUL: copied for the call, with a NUL behind them. One inside is ValueError."""

text: TypeAlias = Annotated[str, CType("text", "const char *")]
"""A str, as `string` in UTF-8."""

Buffer: TypeAlias = bytes | bytearray | memoryview
"""Any bytes, for C to read."""

Const: TypeAlias = Annotated[T, CType("const", "const")]
"""`Const[NDArray[...]]`: an array that C only reads, which may be a constant of the module."""


def length(of: str) -> Any:
    """The default of a parameter that is how many items another has: bytes, or those of an array; 0 for None.

    It is computed at every call and checked against its C type; nobody gives it.
    """
    return Length(of, items=True)


def nbytes(of: str) -> Any:
    """The default of a parameter that is how many bytes another has; see `length`."""
    return Length(of, items=False)
