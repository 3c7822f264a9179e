"""Calls of C functions by CPython: the same function, the same memory, the same errors as compiled code has."""

from __future__ import annotations

import contextlib
import ctypes
import inspect
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from functools import cache
from typing import Any

from redisjit.c.memory import pointer, string_at
from redisjit.declare.foreign import ERRNO, SHARED, ForeignFunction, ForeignLibrary, ForeignParameter, Value

C: dict[str, Any] = {
    "i8": ctypes.c_int8,
    "u8": ctypes.c_uint8,
    "i16": ctypes.c_int16,
    "u16": ctypes.c_uint16,
    "i32": ctypes.c_int32,
    "u32": ctypes.c_uint32,
    "i64": ctypes.c_int64,
    "u64": ctypes.c_uint64,
    "float": ctypes.c_float,
    "double": ctypes.c_double,
    "bool": ctypes.c_bool,
    "ptr": ctypes.c_void_p,
}
NAMES = {"i8": "char", "i16": "short", "i32": "int", "i64": "long"}
NAMES |= {f"u{bits}": f"unsigned {NAMES[f'i{bits}']}" for bits in (8, 16, 32, 64)}
# A library's names are its own first, never those of the program that it is loaded into.
MODE = os.RTLD_NOW | os.RTLD_LOCAL | getattr(os, "RTLD_DEEPBIND", 0)


@cache
def load(library: ForeignLibrary) -> ctypes.CDLL:
    """A library in this process. Raises OSError."""
    if library.load == SHARED:
        raise RuntimeError("functions of other modules can be called only in compiled code")
    if library.archive:
        with tempfile.TemporaryDirectory(prefix="redisjit-") as folder:  # what is loaded needs its file no more
            return ctypes.CDLL(linked(library.names, folder), mode=MODE, use_errno=True)
    names = [name.replace("$ORIGIN", library.folder, 1) for name in library.names]
    for name in names[:-1]:
        with contextlib.suppress(OSError):
            return ctypes.CDLL(name, mode=MODE, use_errno=True)
    return ctypes.CDLL(names[-1], mode=MODE, use_errno=True)


def linked(archives: tuple[str, ...], folder: str) -> str:
    """A shared library made of archives, for this process: compiled modules have the archives themselves."""
    linker = shutil.which("ld")
    command = [linker] if linker else [sys.executable, "-m", "ziglang", "ld.lld"]
    made = os.path.join(folder, "archive.so")
    flags = ["-shared", "-Bsymbolic", "-o", made, "--whole-archive", *archives]
    result = subprocess.run([*command, *flags], capture_output=True, text=True)
    if result.returncode != 0:
        raise OSError(f"{archives[0]} cannot be linked: {result.stderr.strip()[-500:]}")
    return made


class Caller:
    """A function of a library that is loaded. Raises OSError where there is none."""

    def __init__(self, spec: ForeignFunction) -> None:
        self.spec = spec
        try:
            self.function = load(spec.library)[spec.symbol]
        except AttributeError as error:
            raise OSError(str(error)) from None
        self.function.restype = result_type(spec.returns)
        keyword = False
        parameters = []
        for parameter in spec.parameters:
            keyword = keyword or parameter.keyword
            if parameter.length is None:
                kind = inspect.Parameter.KEYWORD_ONLY if keyword else inspect.Parameter.POSITIONAL_OR_KEYWORD
                parameters.append(inspect.Parameter(parameter.name, kind, default=parameter.default))
            else:
                keyword = True  # what comes behind a computed parameter is given by name
        self.signature = inspect.Signature(parameters)

    def call(self, args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
        """Call it with values of Python's."""
        spec = self.spec
        bound = self.signature.bind(*args, **keywords)
        bound.apply_defaults()
        after: list[Callable[[], None]] = []
        given = [argument(parameter, bound.arguments, after) for parameter in spec.parameters]
        found = self.function(*given)
        for act in after:
            act()
        self.check(found)
        return result(spec, found)

    def check(self, found: Any) -> None:
        """Raise OSError if a result says that the function has failed."""
        spec = self.spec
        value = found or 0 if spec.returns.shape != "bytes" else found is not None
        failed = {"nonzero": value != 0, "negative": value < 0, "zero": value == 0, "null": not value}
        if not failed.get(spec.fails, False):
            return
        if spec.text == ERRNO:
            raise OSError(f"{spec.name}: {os.strerror(ctypes.get_errno())}")
        if isinstance(spec.text, ForeignFunction):
            text = Caller(spec.text).call((found,), {})
            raise OSError(f"{spec.name}: {(text or b'').decode('utf-8', 'backslashreplace')}")
        raise OSError(f"{spec.name} returned {'NULL' if spec.fails == 'null' else found}")


def result_type(value: Value) -> Any:
    """ctypes' type of a result."""
    if value.shape == "none":
        return None
    return C[value.kind]


def result(spec: ForeignFunction, found: Any) -> Any:
    """A result as compiled code has it."""
    if spec.returns.shape == "pointer":
        return pointer(found)
    if spec.returns.shape == "bytes":
        if not found and not spec.returns.optional:
            raise ValueError(f"{spec.name} returned NULL")
        return string_at(pointer(found)) if found else None
    return unsigned(found) if spec.returns.kind == "u64" else found


def unsigned(value: int) -> int:
    """A number of 64 bits without a sign."""
    if value >= 1 << 63:
        raise OverflowError("the result does not fit in 64 bits")
    return value


def fit(kind: str, value: int) -> int:
    """An integer in its C type. Raises OverflowError."""
    bits = int(kind[1:])
    low, high = (0, (1 << bits) - 1) if kind[0] == "u" else (-(1 << bits - 1), (1 << bits - 1) - 1)
    if not low <= value <= high:
        raise OverflowError(f"the argument does not fit in C's {NAMES[kind]}")
    return value


def number(kind: str, value: Any) -> Any:
    """A number as ctypes takes it."""
    return C[kind](fit(kind, value) if kind[0] in "iu" else value)


def argument(parameter: ForeignParameter, given: dict[str, Any], after: list[Callable[[], None]]) -> Any:
    """One argument; what is to be done after the call joins `after`."""
    kind = parameter.value.kind
    if parameter.length is not None:
        other = given[parameter.length.of]
        if other is None:
            return number(kind, 0)
        if not hasattr(other, "nbytes"):
            return number(kind, len(other.encode()) if isinstance(other, str) else len(other))
        items = parameter.length.items and hasattr(other, "size")  # of an array
        return number(kind, other.size if items else other.nbytes)
    value = given[parameter.name]
    if value is None:
        return None
    return SHAPES[parameter.value.shape](parameter.value, value, after)


def text_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """Bytes, or a str, that end with a NUL."""
    data: bytes = value.encode() if isinstance(value, str) else value
    if 0 in data:
        raise ValueError("embedded null byte")
    return ctypes.c_char_p(data)


def buffer_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """Bytes and their like, for reading."""
    if isinstance(value, bytes):
        return ctypes.c_char_p(value)
    if isinstance(value, memoryview) and value.readonly:
        return ctypes.c_char_p(value.tobytes())
    return (ctypes.c_char * len(value)).from_buffer(value)


def writable_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """A bytearray, or a memoryview of one."""
    if isinstance(value, memoryview) and value.readonly:
        raise TypeError("argument must be read-write bytes-like object, not memoryview")
    return (ctypes.c_char * len(value)).from_buffer(value)


def array_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """An array whose items lie side by side."""
    if not value.flags.c_contiguous:
        raise ValueError("the items of the array do not lie side by side")
    if not what.const and not value.flags.writeable:
        raise ValueError("assignment destination is read-only")
    return ctypes.c_void_p(value.ctypes.data)


def ref_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """A variable, with what it held; the value that C left is read after the call."""
    if what.kind == "string":
        return ctypes.byref(text_argument(what, value._value, after))
    place = C["ptr"](value._value._address) if what.kind == "ptr" else number(what.kind, value._value)

    def read() -> None:
        found = place.value
        value._value = pointer(found) if what.kind == "ptr" else unsigned(found) if what.kind == "u64" else found

    after.append(read)
    return ctypes.byref(place)


def function_argument(what: Value, value: Any, after: list[Callable[[], None]]) -> Any:
    """A function for C to call, kept for as long as the process lives: C may, too."""
    returns, *params = what.kind.split()

    def call(*given: Any) -> Any:
        try:
            args = [
                pointer(item) if kind == "ptr" else unsigned(item) if kind == "u64" else item
                for kind, item in zip(params, given, strict=True)
            ]
            found = value(*args)
            return found._address if returns == "ptr" else None if returns == "void" else fit(returns, found)
        except Exception:  # it ends here, as in compiled code: C knows nothing of exceptions
            traceback.print_exc()
            return None if returns == "void" else 0

    key = (what.kind, value)
    if key not in _callbacks:
        kinds: list[Any] = [None if kind == "void" else C[kind] for kind in (returns, *params)]
        _callbacks[key] = ctypes.CFUNCTYPE(*kinds)(call)
    return _callbacks[key]


_callbacks: dict[tuple[str, Any], Any] = {}
SHAPES: dict[str, Callable[[Value, Any, list[Callable[[], None]]], Any]] = {
    "number": lambda what, value, after: number(what.kind, value),
    "pointer": lambda what, value, after: ctypes.c_void_p(value._address),
    "bytes": buffer_argument,
    "buffer": buffer_argument,
    "string": text_argument,
    "text": text_argument,
    "bytearray": writable_argument,
    "memoryview": writable_argument,
    "array": array_argument,
    "function": function_argument,
    "ref": ref_argument,
}
