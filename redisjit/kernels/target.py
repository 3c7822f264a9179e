"""A Numba target for code that runs in a server: Numba's CPU target without the CPython around it.

Everything Numba compiles for it (the kernel, the functions it calls, the parts of Numba's own library) stays as it was
lowered, one LLVM module each; `modules` collects them, and the whole is optimised once. Numba's CPU target is not
touched: the same functions go on working under CPython in the same process.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from importlib.util import find_spec
from typing import Any

import llvmlite.binding as llvm
from llvmlite import ir as llvmir
from numba.core import cgutils, compiler, cpu, ir, typing
from numba.core.codegen import AOTCodeLibrary, AOTCPUCodegen
from numba.core.descriptors import TargetDescriptor
from numba.core.dispatcher import Dispatcher
from numba.core.registry import CPUDispatcher
from numba.core.runtime import rtsys
from numba.core.target_extension import CPU, dispatcher_registry, jit_registry, target_override, target_registry

from redisjit.kernels import limits
from redisjit.kernels.callconv import KernelCallConv

NAME = "redisjit"


class Server(CPU):  # type: ignore[misc]
    """The target's class in Numba's registries: what is implemented for the CPU is implemented for it."""


target_registry[NAME] = Server


class KernelLibrary(AOTCodeLibrary):  # type: ignore[misc]
    """What one function was lowered to. Nothing is optimised or linked here."""

    def add_llvm_module(self, module: Any) -> None:
        """Add code."""
        module.data_layout = self._codegen._data_layout
        self._final_module.link_in(module)

    def finalize(self) -> None:
        """Take no more code."""
        self._raise_if_finalized()
        self._finalized = True

    def closure(self) -> Iterator[KernelLibrary]:
        """This library and all that it calls, each once."""
        seen: set[KernelLibrary] = set()
        work: list[KernelLibrary] = [self]
        while work:
            library = work.pop()
            if library not in seen:
                seen.add(library)
                yield library
                work += library._linking_libraries

    @property
    def module(self) -> Any:
        """The LLVM module of this library alone."""
        return self._final_module


class KernelCodegen(AOTCPUCodegen):  # type: ignore[misc]
    """Makes LLVM modules for the baseline machine, not for this one."""

    _library_class = KernelLibrary

    def insert_unresolved_ref(self, builder: Any, fnty: Any, name: str) -> Any:
        """A function that is being compiled further out: it will be there when all is linked."""
        return cgutils.get_or_insert_function(builder.module, fnty, name)


class Changes:
    """Which registries have something new. Numba looks through all of them for each function that it compiles."""

    def __init__(self) -> None:
        self.sizes: dict[Any, int] = {}

    def any(self, registry: Any) -> bool:
        """Whether a registry has grown since it was last asked for."""
        size = sum(len(part) for part in vars(registry).values() if isinstance(part, list))
        before = self.sizes.get(registry)
        self.sizes[registry] = size
        return before != size


class KernelTypingContext(typing.Context):  # type: ignore[misc]
    """Numba's typing, where a function under `njit` means the same function compiled for this target."""

    def install_registry(self, registry: Any) -> None:
        """Take what is new."""
        changes = self.__dict__.setdefault("changes", Changes())  # asked for before there is a place to make it
        if changes.any(registry):
            super().install_registry(registry)

    def resolve_value_type(self, value: Any) -> Any:
        """The type of a constant or a global."""
        if isinstance(value, Dispatcher):
            value = retarget(value)
        return super().resolve_value_type(value)


@contextmanager
def without_scipy() -> Iterator[None]:
    """Let Numba not look for SciPy meanwhile: that takes a while, and its BLAS is not in a server anyway."""
    name = "scipy.linalg"
    if name in sys.modules or find_spec("scipy") is None:
        yield
        return
    hidden: Any = None
    sys.modules[name] = hidden
    try:
        yield
    finally:
        del sys.modules[name]
        arraymath: Any = sys.modules.get("numba.np.arraymath")
        if hasattr(arraymath, "_HAVE_BLAS"):  # under CPython it is there
            arraymath._HAVE_BLAS = True


class KernelContext(cpu.CPUContext):  # type: ignore[misc]
    """Numba's lowering, with errors and memory as a module has them."""

    allow_dynamic_globals = False  # addresses of this process mean nothing in a server
    aot_mode = True

    def init(self) -> None:
        """Set up code generation."""
        self.is32bit = False
        self.changes = Changes()
        self._internal_codegen = KernelCodegen("redisjit.kernels")

    def install_registry(self, registry: Any) -> None:
        """Take what is new."""
        if self.changes.any(registry):
            super().install_registry(registry)

    def load_additional_registries(self) -> None:
        """Load Numba's implementations, but not its run-time system."""
        if self._registries:  # asked for at every function: what came later is all there can be to add
            for registry in list(self._registries):
                self.install_registry(registry)
            return
        before = rtsys._init
        rtsys._init = True
        try:
            with without_scipy():
                super().load_additional_registries()
        finally:
            rtsys._init = before

    def add_dynamic_addr(self, builder: Any, intaddr: int, info: str) -> Any:
        """An address of this process. Only that of a function stands in code: nothing is done with it."""
        if info.endswith("Dispatcher"):
            return cgutils.get_null_value(cgutils.voidptr_t)
        return super().add_dynamic_addr(builder, intaddr, info)

    def call_internal(self, builder: Any, fndesc: Any, sig: Any, args: Any) -> Any:
        """A call of a compiled function; of itself only while there is stack."""
        if builder.function.name == fndesc.llvm_func_name:
            self.check_stack(builder)
        return super().call_internal(builder, fndesc, sig, args)

    def call_unresolved(self, builder: Any, name: str, sig: Any, args: Any) -> Any:
        """A call that closes a circle of functions, while there is stack."""
        self.check_stack(builder)
        return super().call_unresolved(builder, name, sig, args)

    def check_stack(self, builder: Any) -> None:
        """Raise RecursionError when the call of the kernel has used up its share of the stack."""
        here = builder.ptrtoint(cgutils.alloca_once(builder, cgutils.intp_t), cgutils.intp_t)
        limit = builder.load(stack_limit(builder.module))
        with builder.if_then(builder.icmp_unsigned("<", here, limit), likely=False):
            self.call_conv.return_user_exc(builder, RecursionError, ("maximum recursion depth exceeded",))

    @property
    def call_conv(self) -> KernelCallConv:
        """How functions return errors."""
        return KernelCallConv(self)

    def post_lowering(self, module: Any, library: KernelLibrary) -> None:
        """Finish one function's code."""
        if self.fastmath:
            from numba.core import fastmathpass

            fastmathpass.rewrite_module(module, self.fastmath)

    def create_cpython_wrapper(self, *args: Any, **kwargs: Any) -> None:
        """CPython calls nothing here."""

    def create_cfunc_wrapper(self, *args: Any, **kwargs: Any) -> None:
        """Nor does C."""

    def get_executable(self, library: KernelLibrary, fndesc: Any, env: Any) -> Any:
        """What stands for the function in Numba's tables."""
        return lambda: fndesc


def stack_limit(module: Any) -> Any:
    """The variable that holds the lowest address of the stack that a kernel may use."""
    name = "rj_kernel_stack_limit"
    found = module.globals.get(name)
    return found or llvmir.GlobalVariable(module, cgutils.intp_t, name)


class KernelOptions(cpu.CPUTargetOptions):  # type: ignore[misc]
    """Options of `njit`. Indices are checked whatever a decorator says: a handler cannot hurt the server."""

    def finalize(self, flags: Any, options: Any) -> None:
        """Settle the flags of one compilation."""
        if not flags.is_set("boundscheck"):
            flags.boundscheck = True
        flags.auto_parallel = cpu.ParallelOptions(False)  # prange is range: there is one thread
        flags.release_gil = False
        flags.no_cpython_wrapper = True
        flags.no_cfunc_wrapper = True
        super().finalize(flags, options)
        flags.enable_pyobject = False
        flags.enable_pyobject_looplift = False
        flags.enable_looplift = False


class KernelTarget(TargetDescriptor):  # type: ignore[misc]
    """The target's typing and lowering, made when first used."""

    options = KernelOptions

    @cached_property
    def target_context(self) -> KernelContext:
        """Lowering."""
        return KernelContext(self.typing_context, self._target_name)

    @cached_property
    def typing_context(self) -> KernelTypingContext:
        """Typing."""
        return KernelTypingContext()


TARGET = KernelTarget(NAME)


class KernelDispatcher(Dispatcher):  # type: ignore[misc]
    """A function under `njit`, compiled for this target."""

    targetdescr = TARGET

    def compile(self, signature: Any) -> Any:
        """Compile for a signature."""
        if not self.overloads and not self.py_func.__module__.startswith("numba."):
            limits.check_source(self.py_func)
        with target_override(NAME):
            return super().compile(signature)

    def add_overload(self, result: Any) -> None:
        """Remember what was compiled; nothing of it can be called from here."""
        if not self.py_func.__module__.startswith("numba."):
            annotation = result.type_annotation
            place = ir.Loc(annotation.filename, int(annotation.linenum))
            limits.check_types(annotation.typemap.values(), place)
        self.overloads[tuple(result.signature.args)] = result


dispatcher_registry[Server] = KernelDispatcher

# Numba's own sorting keeps its indices within the array, whatever it compares; checks cost it half its speed.
SORTING = ("numba.misc.quicksort", "numba.misc.mergesort")

_retargeted: dict[int, tuple[Any, KernelDispatcher]] = {}  # the function is kept so that its id stays its own


def retarget(dispatcher: Any) -> Any:
    """The same Python function, with the same options, for this target."""
    if isinstance(dispatcher, KernelDispatcher) or not isinstance(dispatcher, CPUDispatcher):
        return dispatcher
    found = _retargeted.get(id(dispatcher))
    if found is None:
        made = make(dispatcher.py_func, dict(dispatcher.targetoptions), dispatcher.locals)
        found = _retargeted[id(dispatcher)] = (dispatcher, made)
    return found[1]


def make(function: Any, options: dict[str, Any], local_types: Any = None) -> KernelDispatcher:
    """A dispatcher of this target for a Python function."""
    for name in ("parallel", "nogil", "cache", "boundscheck", "debug", "forceobj", "target_backend"):
        options.pop(name, None)
    options["nopython"] = True
    options["boundscheck"] = function.__module__ not in SORTING
    local_types = options.pop("locals", local_types)
    return KernelDispatcher(function, local_types or {}, options, compiler.Compiler)


def jit(*args: Any, **options: Any) -> Any:
    """What Numba's library decorates its own implementations with when it compiles for this target."""
    options.pop("_target", None)
    options.pop("target", None)
    if args and callable(args[0]):
        return make(args[0], options)
    return lambda function: make(function, options)


jit_registry[Server] = jit


def modules(libraries: list[KernelLibrary]) -> Any:
    """One LLVM module of all that some libraries need."""
    whole = llvm.parse_assembly("")
    seen: set[KernelLibrary] = set()
    for top in libraries:
        for library in top.closure():
            if library not in seen:
                seen.add(library)
                whole.link_in(library.module, preserve=True)
    return whole
