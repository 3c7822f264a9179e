"""Libraries, and the C functions that are declared in them."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from redisjit.declare.foreign import ERRNO, LOADS, SHARED, ForeignFunction, ForeignLibrary, read_function
from redisjit.declare.places import Places
from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.declare import BadForeign

if TYPE_CHECKING:
    from redisjit.c.calling import Caller

F = TypeVar("F", bound=Callable[..., Any])
Fails = Literal["", "nonzero", "negative", "zero", "null"]


class Function:
    """A C function: called under CPython by way of ctypes, and directly when compiled."""

    def __init__(self, spec: ForeignFunction, library: Library, function: Callable[..., Any]) -> None:
        self.spec = spec
        self.library = library
        self.__name__ = spec.name
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__
        self.__wrapped__ = function  # whose signature `help` shows
        self._caller: Caller | None = None

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        """Call the function. Raises OSError where there is no such library or function."""
        if self._caller is None:
            from redisjit.c.calling import Caller

            self._caller = Caller(self.spec)
        return self._caller.call(args, keywords)

    def __repr__(self) -> str:
        return f"<C function {self.spec.symbol} of {self.spec.library.name}>"


class Library:
    """A library, made by `c.library`."""

    def __init__(self, spec: ForeignLibrary, *, pure: bool) -> None:
        self.spec = spec
        self.pure = pure

    @overload
    def function(self, function: F, /) -> F: ...

    @overload
    def function(
        self,
        /,
        *,
        name: str = "",
        fails: Fails = "",
        text: Callable[..., Any] | Literal["errno"] | None = None,
        pure: bool | None = None,
    ) -> Callable[[F], F]: ...

    def function(
        self,
        function: Any = None,
        /,
        *,
        name: str = "",
        fails: Fails = "",
        text: Callable[..., Any] | Literal["errno"] | None = None,
        pure: bool | None = None,
    ) -> Any:
        """A function of the library: its signature is the C prototype, its body `raise NotImplementedError`.

        name: what C calls it, if not by the name of the Python function.
        fails: which results say that it has failed, which is then OSError: "nonzero", "negative", "zero" or "null".
        text: a declared C function that makes the text of that error of the result; or "errno", where C leaves a number
            there that says more.
        pure: whether the same arguments always give the same result; else a command that writes cannot call it unless
            it replicates its effects. Left out, what the library says.
        """

        def declare(function: Any) -> Function:
            if not isinstance(function, FunctionType):
                raise TypeError(f"a C function is declared by a plain `def`, not by {function!r}")
            if text not in (None, ERRNO) and not isinstance(text, Function):
                raise TypeError(f"`text` is a C function that is declared before, not {text!r}")
            explains = text.spec if isinstance(text, Function) else ERRNO if text else None
            deterministic = self.pure if pure is None else pure
            spec = read_function(function, self.spec, symbol=name, fails=fails, text=explains, pure=deterministic)
            return Function(spec, self, function)

        return declare if function is None else declare(function)


def library(name: str, *others: str, load: Literal["startup", "first use"] = "startup", pure: bool = False) -> Library:
    """A library that C functions are declared in.

    name: as the dynamic linker knows it (`"libz.so.1"`), or a path, from this file if it is relative: to a shared
        library (`"./libfoo.so"`), or to an archive (`"./libfoo.a"`), which is linked into the module. A shared library
        that lies beside the module, wherever that is, is `"$ORIGIN/libfoo.so"`.
    others: other names that a shared library may have, tried in turn; or further archives that an archive needs.
    load: when a shared library is loaded. With "startup" a module whose library, or a function of it, is missing
        refuses to load and the server's log names it; with "first use" the first call raises OSError.
    pure: whether its functions always give the same result for the same arguments; see `Library.function`.

    Raises CompileError for an archive that is not there.
    """
    frame = inspect.currentframe()
    caller = frame.f_back if frame is not None else None
    file, line = (caller.f_code.co_filename, caller.f_lineno) if caller is not None else ("", 0)
    archive = name.endswith(".a")
    folder = os.path.dirname(os.path.abspath(file))
    names = tuple(
        os.path.normpath(os.path.join(folder, each))
        if each.endswith(".a") or ("/" in each and not each.startswith("$ORIGIN/"))
        else each
        for each in (name, *others)
    )
    problem = ""
    if load not in LOADS:
        problem = f"`load` is {load!r}, and not one of {', '.join(map(repr, LOADS))}"
    for each in names:
        if not each or not each.isprintable():
            problem = f"{each!r} is no name of a library"
        elif archive:
            problem = problem or archive_problem(each)
    if problem:
        hint = "name it as the dynamic linker does, as in `libz.so.1`, or give a path"
        raise CompileError(BadForeign(Places().call(file, line), name, "library", problem, hint))
    return Library(ForeignLibrary(names, load, archive, folder), pure=pure)


def shared_apis(*, pure: bool = False) -> Library:
    """The functions that other modules of the server share, as a library.

    In C they do that with `ExportSharedAPI`, here with `@module.export`.

        apis = c.shared_apis()

        @apis.function(name="vectors.dot")
        def dot(x: c.Pointer, y: c.Pointer, size: c.size_t) -> c.double:
            raise NotImplementedError

    A function is looked up when it is first called; RedisError when no module shares it. From then on the server does
    not unload that module before this one. A wrong type takes the server down. Under CPython there are none:
    RuntimeError.
    """
    return Library(ForeignLibrary((SHARED,), SHARED, False, ""), pure=pure)


def archive_problem(path: str) -> str:
    """What is wrong with an archive, or nothing."""
    try:
        with open(path, "rb") as file:  # a read that the cache of modules with kernels sees
            return "" if file.read(8) == b"!<arch>\n" else f"{os.path.basename(path)} is no archive of object files"
    except OSError as error:
        return f"{os.path.basename(path)} cannot be read: {error.strerror}"
