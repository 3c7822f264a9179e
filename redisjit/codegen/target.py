"""Through LLVM: parse, link the runtime in, optimise as a whole, and make assembly or an object."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

RUNTIME = Path(__file__).parent / "runtime.ll"
KEEP = ("RedisModule_OnLoad",)
# For x86-64 the common baseline of servers, not the machine we happen to be on: one file runs everywhere.
CPUS = {"x86_64": "x86-64-v2", "aarch64": "generic"}


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
        architecture = self.triple.split("-")[0]
        self.machine = llvm.Target.from_triple(self.triple).create_target_machine(
            cpu=CPUS.get(architecture, ""), opt=opt, reloc="pic", codemodel="default"
        )

    def parse(self, text: str) -> Any:
        """A verified LLVM module."""
        llvm = binding()
        module = llvm.parse_assembly(f'target triple = "{self.triple}"\n{text}')
        module.verify()
        return module

    def optimise(self, module: Any) -> None:
        """LLVM's own pipeline over the whole module."""
        llvm = binding()
        options = llvm.create_pipeline_tuning_options(speed_level=self.opt)
        options.inlining_threshold = 150
        builder = llvm.create_pass_builder(self.machine, options)
        manager = builder.getModulePassManager()
        manager.run(module, builder)

    def object(self, module: Any) -> bytes:
        """An object file."""
        found: bytes = self.machine.emit_object(module)
        return found

    def assembly(self, module: Any) -> str:
        """Assembly text."""
        found: str = self.machine.emit_assembly(module)
        return found


def link_runtime(module: Any, target: Target) -> None:
    """Link the runtime into a module and hide everything but the entry point."""
    llvm = binding()
    text = re.sub(r"^target (triple|datalayout) = .*\n", "", RUNTIME.read_text(), flags=re.MULTILINE)
    text = re.sub(r'"(target-cpu|target-features|tune-cpu)"="[^"]*"', "", text)
    runtime = llvm.parse_assembly(f'target triple = "{target.triple}"\n{text}')
    module.link_in(runtime)
    for function in module.functions:
        if not function.is_declaration and function.name not in KEEP and function.linkage.name == "external":
            function.linkage = "internal"


def remaining_imports(module: Any) -> list[str]:
    """The API functions that the optimised module still uses."""
    prefix = "RedisModule_"
    return sorted(g.name[len(prefix) :] for g in module.global_variables if g.name.startswith(prefix))
