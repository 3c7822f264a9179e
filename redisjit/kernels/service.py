"""Compiles kernels on demand, and makes one object of those that a module calls."""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from numba.core import types as nb

from redisjit.diagnostics.base import Span
from redisjit.frontend import types
from redisjit.frontend.kernels import CompiledKernel, Default, KernelError, KernelRefused
from redisjit.frontend.types import Type
from redisjit.kernels.callconv import SITES, Dynamic
from redisjit.kernels.entry import Entry, add_entry
from redisjit.kernels.link import MISSING, check_declared, link
from redisjit.kernels.shapes import describe, numba_type, result_shape
from redisjit.kernels.target import TARGET, KernelLibrary, retarget

SITE = re.compile(r"\.redisjit\.site\.(\d+)")


class Kernels:
    """The kernels of one module."""

    def __init__(self) -> None:
        self.compiled: dict[tuple[Any, ...], CompiledKernel] = {}
        self.entries: dict[str, Entry] = {}
        self.kept: list[Any] = []  # so that ids stay their own

    def compile(self, dispatcher: Any, args: tuple[object, ...], span: Span) -> CompiledKernel:
        """A kernel for arguments of some types. Raises KernelRefused."""
        key = (id(dispatcher), *args)
        found = self.compiled.get(key)
        if found is None:
            with no_collection(), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what may be slow under CPython
                found = self.compiled[key] = self.compile_new(dispatcher, args, span)
            self.kept.append(dispatcher)
        return found

    def compile_new(self, dispatcher: Any, args: tuple[object, ...], span: Span) -> CompiledKernel:
        """A kernel that is not known yet."""
        if dispatcher.targetoptions.get("forceobj"):
            raise KernelRefused("it is compiled in Numba's object mode", "decorate it with `numba.njit`")
        kernel = retarget(dispatcher)
        signature = tuple(argument_type(arg) for arg in args)
        name = dispatcher.py_func.__name__
        try:
            kernel.compile(signature)
            compiled = kernel.overloads[signature]
        except Exception as error:  # NumbaError, and what Numba lets through: ImportError, NotImplementedError ...
            raise refusal(error) from error
        shape = result_shape(compiled.signature.return_type)
        if shape is None:
            what = describe(compiled.signature.return_type)
            raise KernelRefused(f"it returns {what}", "return numbers, arrays of one or two dimensions, or tuples")
        entry = f"rjk.{len(self.entries)}.{re.sub(r'[^A-Za-z0-9_]', '_', name)}"
        made = self.entries[entry] = add_entry(TARGET.target_context, kernel, signature, entry)
        check_declared(made.library)
        return CompiledKernel(name, span, entry, shape, raised(made.library))

    def module(self, target: Any) -> Any:
        """The optimised LLVM module of all kernels. Raises KernelRefused."""
        return link(self.entries, target)

    def called(self, error: KernelRefused) -> CompiledKernel:
        """The kernel that an error of `module` is about."""
        return next(kernel for kernel in self.compiled.values() if kernel.entry == error.entry)


@contextmanager
def no_collection() -> Iterator[None]:
    """Collect no garbage meanwhile: Numba makes much that stays, and a tenth of its time would go there."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def argument_type(arg: object) -> Any:
    """The Numba type of an argument."""
    if isinstance(arg, Default):
        return nb.Omitted(arg.value)
    assert isinstance(arg, Type)
    found = numba_type(arg)
    if found is None:
        raise KernelRefused(f"it is given {arg}", "kernels take numbers, bytes, arrays, and tuples of these")
    return found


def raised(library: KernelLibrary) -> list[KernelError]:
    """What a kernel and all that it calls may raise."""
    numbers: set[int] = set()
    for part in library.closure():
        for value in part.module.global_variables:
            match = SITE.match(value.name)
            if match:
                numbers.add(int(match[1]))
    return [error_of(number) for number in sorted(numbers)]


def error_of(number: int) -> KernelError:
    """A site as the front end knows it."""
    site = SITES.sites[number - 1]
    args = tuple(type_of(arg.type) if isinstance(arg, Dynamic) else arg for arg in site.args)
    return KernelError(number, plain(site.cls), args, site.file, site.line)


_plain: dict[str, type[BaseException]] = {}


def plain(cls: type[BaseException]) -> type[BaseException]:
    """An exception class: one of NumPy's or Numba's own (`AxisError` has two bases) by its name and first base."""
    if cls.__module__.split(".")[0] not in ("numba", "numpy"):
        return cls
    base = next(parent for parent in cls.__mro__ if parent.__module__ == "builtins")
    return _plain.setdefault(cls.__qualname__, type(cls.__name__, (base,), {"__module__": cls.__module__}))


def type_of(kind: Any) -> Type:
    """The type of an exception's argument."""
    kind = nb.unliteral(kind)
    if isinstance(kind, nb.Boolean):
        return types.BOOL
    if isinstance(kind, nb.Integer):
        return types.INT
    return types.STR if kind is nb.unicode_type else types.FLOAT


# What Numba says, and what it means here.
MEANING = {
    "required for linear algebra": f"it needs {MISSING['numba_xx']}",  # where SciPy is not installed
    "dufunc.DUFunc": "it calls a function under `vectorize`",
    "ir.UndefinedType": "it uses a name that is not defined",
    "IMPORT_NAME": "it has an `import` inside",
    "dyn globals disabled": "it uses a generator, or another object of this process",
    "must be builtin_function_or_method": "it uses `objmode`: there is no Python in a server",
}
NOISE = (
    "Failed in",
    "During:",
    "File ",
    "There are",
    "-",
    "[",
    "Known signatures",
    "Overload",
    "* (",
    "Invalid use of",
)


def refusal(error: Exception) -> KernelRefused:
    """What Numba says of a function that it cannot compile, in one line, with its place."""
    if isinstance(error, KernelRefused):
        return error
    place = getattr(error, "loc", None)
    text = re.sub(r"\x1b\[[0-9;]*m", "", str(getattr(error, "msg", error)))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    problem = next((line for line in lines if not line.startswith((">>>", *NOISE))), type(error).__name__)
    call = next((line.removeprefix(">>> ") for line in lines if line.startswith(">>>")), "")
    if problem.endswith("signature:") and call:
        problem = f"there is no {call}"
    problem = next((meaning for start, meaning in MEANING.items() if start in text), problem)
    return KernelRefused(problem[:200].rstrip(":"), "", getattr(place, "filename", None), getattr(place, "line", 0))
