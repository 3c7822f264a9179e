"""Through LLVM: parse, link the runtime in, optimise as a whole, and make assembly or an object."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

RUNTIME = Path(__file__).parent / "runtime.ll"
LIBRARY = Path(__file__).parent / "library"
KEEP = ("RedisModule_OnLoad", "RedisModule_OnUnload")
# Parts of the library whose functions are short and called in loops. The others, which are optimised as they ship, join
# after optimisation: hash functions would take longer than all the rest.
INLINED = frozenset(("mt",))
SHARED = frozenset(("background", "timer"))  # parts whose state is that of all threads
STATE = re.compile(r"^(@\S+ = (?:internal|hidden) )((?:local_)?(?:unnamed_addr )?global )", re.MULTILINE)
OWN = "thread_local(localdynamic) "
# For x86-64 the common baseline of servers, not the machine we happen to be on: one file runs everywhere.
# StringPtrLen writes a length through a pointer, so LLVM never drops it. Until the end the compiler calls this pure
# function instead, which it does drop.
VIEW = """
@RedisModule_StringPtrLen = external hidden global ptr
define {ptr, i64} @rj_view(ptr %word) alwaysinline nounwind {
  %size = alloca i64
  %function = load ptr, ptr @RedisModule_StringPtrLen, !invariant.load !0
  %data = call ptr %function(ptr %word, ptr %size) nounwind willreturn memory(read, argmem: readwrite)
  %length = load i64, ptr %size
  %half = insertvalue {ptr, i64} undef, ptr %data, 0
  %whole = insertvalue {ptr, i64} %half, i64 %length, 1
  ret {ptr, i64} %whole
}
!0 = !{}
"""
# Architecture -> LLVM's processor and features. "x86-64" with the features of its second level, as LLVM's "x86-64-v2"
# is not tuned for today's processors: what it makes of SHA-256 takes twice the time.
CPUS = {"x86_64": ("x86-64", "+cx16,+popcnt,+sahf,+sse3,+ssse3,+sse4.1,+sse4.2"), "aarch64": ("generic", "")}


@cache
def binding() -> Any:
    """llvmlite's binding, initialised."""
    import llvmlite.binding as llvm

    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    return llvm


def default_triple() -> str:
    """This machine's triple."""
    import platform

    machine = {"arm64": "aarch64", "AMD64": "x86_64"}.get(platform.machine(), platform.machine())
    return f"{machine}-unknown-linux-gnu"


class Target:
    """A machine to compile for."""

    def __init__(self, triple: str | None = None, opt: int = 2) -> None:
        llvm = binding()
        self.triple = triple or default_triple()
        self.opt = opt
        self.threads = False  # each has state of its own
        cpu, features = CPUS.get(self.triple.split("-")[0], ("", ""))
        self.machine = llvm.Target.from_triple(self.triple).create_target_machine(
            cpu=cpu, features=features, opt=opt, reloc="pic", codemodel="default"
        )

    @property
    def long_double(self) -> str:
        """LLVM's type for C's `long double`."""
        if self.triple.startswith(("x86_64", "i386")):
            return "x86_fp80"
        return "double" if "apple" in self.triple or "darwin" in self.triple else "fp128"

    @property
    def header(self) -> str:
        """What every module begins with. Without the layout, LLVM's passes take an i64 to be aligned to 4 bytes."""
        return f'target datalayout = "{self.machine.target_data}"\ntarget triple = "{self.triple}"\n'

    def parse(self, text: str) -> Any:
        """A verified LLVM module."""
        llvm = binding()
        module = llvm.parse_assembly(self.header + text)
        module.verify()
        return module

    def optimise(self, module: Any) -> None:
        """LLVM's own pipeline over the whole module."""
        llvm = binding()
        options = llvm.create_pipeline_tuning_options(speed_level=self.opt)
        options.inlining_threshold = 150
        options.slp_vectorization = True
        builder = llvm.create_pass_builder(self.machine, options)
        manager = builder.getModulePassManager()
        manager.run(module, builder)

    def finish(self, module: Any) -> None:
        """What joins after optimisation: `rj_view`'s body, now that unused views are gone, and the library's parts."""
        llvm = binding()
        parts = library_parts(module, inlined=False)
        views = any(function.name == "rj_view" for function in module.functions)
        if not parts and not views:
            return
        for path in parts:
            module.link_in(runtime_part(path, self))
        hide(module)
        builder = llvm.create_pass_builder(self.machine, llvm.create_pipeline_tuning_options(speed_level=1))
        if views:
            module.link_in(llvm.parse_assembly(self.header + VIEW))
            manager = llvm.create_new_module_pass_manager()
            manager.add_always_inliner_pass()
            manager.add_sroa_pass()
            manager.add_instruction_combine_pass()
            manager.add_simplify_cfg_pass()
            manager.run(module, builder)
            module.get_function("rj_view").linkage = "internal"
        manager = llvm.create_new_module_pass_manager()
        manager.add_global_dead_code_eliminate_pass()
        manager.run(module, builder)

    def object(self, module: Any) -> bytes:
        """An object file."""
        found: bytes = self.machine.emit_object(module)
        return found

    def assembly(self, module: Any) -> str:
        """Assembly text."""
        found: str = self.machine.emit_assembly(module)
        return found


def library_parts(module: Any, *, inlined: bool) -> list[Path]:
    """The parts of the runtime's library that a module uses: `rj_sha2_update` is of sha2.ll."""
    names = {f.name.split("_")[1] for f in module.functions if f.is_declaration and f.name.startswith("rj_")}
    chosen = sorted(name for name in names if (name in INLINED) is inlined)
    return [path for name in chosen if (path := LIBRARY / f"{name}.ll").exists()]


def runtime_part(path: Path, target: Target) -> Any:
    """A file of the runtime, for this target."""
    text = re.sub(r"^target (triple|datalayout) = .*\n", "", path.read_text(), flags=re.MULTILINE)
    text = re.sub(r'"(target-cpu|target-features|tune-cpu)"="[^"]*"', "", text)
    if target.threads and path.stem not in SHARED:
        text = own_state(text)
    return binding().parse_assembly(target.header + text)


def own_state(text: str) -> str:
    """The IR with variables of each thread's own instead of those that all would share."""
    return STATE.sub(rf"\1{OWN}\2", text)


def link_runtime(module: Any, target: Target) -> None:
    """Link the runtime into a module and hide everything but the entry point."""
    for path in [RUNTIME, *library_parts(module, inlined=True)]:
        module.link_in(runtime_part(path, target))
    for mark in ("noinline", "optnone"):  # it runs once, and has been optimised before it was shipped
        module.get_function(KEEP[0]).add_function_attribute(mark)
    hide(module)


def hide(module: Any) -> None:
    """Make every function but the entry point internal."""
    for function in module.functions:
        if not function.is_declaration and function.name not in KEEP and function.linkage.name == "external":
            function.linkage = "internal"


def remaining_imports(module: Any) -> list[str]:
    """The API functions that the optimised module still uses."""
    prefix = "RedisModule_"
    return sorted(g.name[len(prefix) :] for g in module.global_variables if g.name.startswith(prefix))
