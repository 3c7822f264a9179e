"""All kernels of a module as one object: linked, optimised as a whole, and left with nothing undefined."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm

from redisjit.frontend.kernels import KernelRefused
from redisjit.kernels.entry import Entry
from redisjit.kernels.target import KernelLibrary, modules

NRT = Path(__file__).parent / "nrt.ll"
EXPORTS = ("rj_kernel_end", "rj_kernel_adopt", "rj_kernel_packed", "rj_kernel_unpack", "rj_kernel_utf8")
COUNTING = ("NRT_incref", "NRT_decref")

# What a server has loaded anyway: the C library and its mathematics.
LIBM = """
acos acosf acosh acoshf asin asinf asinh asinhf atan atan2 atan2f atanf atanh atanhf cbrt cbrtf ceil ceilf copysign
copysignf cos cosf cosh coshf erf erfc erfcf erff exp exp2 exp2f expf expm1 expm1f fabs fabsf floor floorf fma fmaf fmax
fmaxf fmin fminf fmod fmodf frexp frexpf hypot hypotf ldexp ldexpf lgamma lgammaf log log10 log10f log1p log1pf log2
log2f logf modf modff nearbyint nearbyintf nextafter nextafterf pow powf remainder rint rintf round roundf sin sincos
sincosf sinf sinh sinhf sqrt sqrtf tan tanf tanh tanhf tgamma tgammaf trunc truncf
"""
KNOWN = frozenset(LIBM.split()) | {"memcpy", "memmove", "memset", "memcmp"}
RANDOM = "random numbers: draw them in the handler, and pass them"
# What of Numba is not brought along, by the beginning of a symbol's name.
MISSING = {
    "numba_rnd": RANDOM,
    "numba_get_np_random": RANDOM,
    "numba_get_py_random": RANDOM,
    "numba_xx": "linear algebra that calls BLAS (write loops, or sums of products)",
    "numba_ez": "linear algebra that calls LAPACK (write it out)",
    "numba_list": "`numba.typed.List` (use an array, or a list that stays inside the kernel)",
    "numba_dict": "a dict (use arrays, or sort and search)",
    "numba_cpow": "powers of complex numbers",
    "numba_gamma": "`math.gamma`",
    "numba_lgamma": "`math.lgamma`",
    "numba_gil": "Python, for `print` or the like",
    "numba_parallel": "threads",
    "NRT_get_api": "a typed container of Numba's",
    "Py": "Python",
    "_Py": "Python",
}
# The state of a call, which in threads is each thread's own.
OWN_STATE = re.compile(r"^(@(?:arena|rj_kernel_stack_limit) = [a-z ]*?)((?:local_unnamed_addr )?global )", re.MULTILINE)


def optimise(module: Any, machine: Any, level: int) -> None:
    """Inline, drop counts of owners that cancel out, then everything else."""
    options = llvm.create_pipeline_tuning_options(speed_level=min(level, 2))
    builder = llvm.create_pass_builder(machine, options)
    manager = builder.getModulePassManager()
    if level:
        manager.add_refprune_pass()
    manager.run(module, builder)
    for name in COUNTING:
        try:
            function = module.get_function(name)
        except NameError:
            continue
        function.linkage = "internal"


def link(entries: dict[str, Entry], target: Any) -> Any:
    """The optimised LLVM module of some kernels. Raises KernelRefused for what needs more than the C library."""
    whole = modules([entry.library for entry in entries.values()])
    text = re.sub(r'^target triple = ".*"$', "", NRT.read_text(), flags=re.MULTILINE)
    whole.link_in(llvm.parse_assembly(text))
    if target.threads:
        whole = llvm.parse_assembly(OWN_STATE.sub(r"\1thread_local(localdynamic) \2", str(whole)))
    whole.triple = target.triple
    whole.data_layout = str(target.machine.target_data)
    keep = {*entries, *EXPORTS}
    for value in [*whole.functions, *whole.global_variables]:
        if not value.is_declaration and value.name not in keep and not value.name.startswith("llvm."):
            value.linkage = "internal"
        elif value.name in keep:
            value.visibility = "hidden"
    optimise(whole, target.machine, target.opt)
    check_symbols(whole, entries)
    masks = "\n".join(f"@{name}.writes = hidden constant i64 {writes(whole, entry)}" for name, entry in entries.items())
    whole.link_in(llvm.parse_assembly(masks))
    return whole


def writes(module: Any, entry: Entry) -> int:
    """The array arguments of a kernel that it may write to, a bit each.

    LLVM knows those that it only reads, unless their address gets away, into a result for instance. Then it is for
    Numba to say whether the function compiles for an array that is read-only.
    """
    try:
        head = str(module.get_function(entry.function)).split("{\n", 1)[0]
    except NameError:
        return 0  # nothing is left of it
    mask = unknown = 0
    for bit, name in enumerate(entry.arrays):
        found = re.search(rf'(ptr [^%]*)%"?arg\.{re.escape(name)}"?[,)]', head)
        if found is None:  # not used; where Numba puts the arrays of a tuple is not known as surely
            unknown |= (name.count(".") > 1) << bit
        elif "readonly" not in found[1] and "readnone" not in found[1]:
            stays = "captures(none)" in found[1] or "nocapture" in found[1]
            mask |= stays << bit
            unknown |= (not stays) << bit
    return mask | entry.refused_as_read_only(unknown)


def check_declared(library: KernelLibrary) -> None:
    """Raise KernelRefused for what a kernel, or what it calls, needs of Numba that is never brought along."""
    names = {f.name for part in library.closure() for f in part.module.functions if f.is_declaration}
    for start, what in MISSING.items():  # in this order: what needs BLAS may need Python too
        if any(name.startswith(start) for name in names):
            raise KernelRefused(f"it needs {what}")


def check_symbols(module: Any, entries: dict[str, Entry]) -> None:
    """Raise KernelRefused when the kernels need what a server may not have."""
    for value in [*module.functions, *module.global_variables]:
        name = value.name
        if not value.is_declaration or name in KNOWN or name.startswith(("llvm.", "RedisModule_", "rjk.")):
            continue
        problem = f"it needs `{name}`, a part of Numba that is not brought along"
        owner = next((entry for entry, made in entries.items() if declares(made.library, name)), next(iter(entries)))
        raise KernelRefused(problem, entry=owner)


def declares(top: KernelLibrary, name: str) -> bool:
    """Whether a kernel, or what it calls, has a symbol."""
    return any(
        value.name == name
        for library in top.closure()
        for value in (*library.module.functions, *library.module.global_variables)
    )
