"""The compiler: the stages in order, each of which can be printed.

handlers.py --import--> declarations --> specifications --check--> typed tree --build--> IR --passes--> IR
    --codegen--> LLVM --link--> mod.so
"""

from __future__ import annotations

import json
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redisjit.checking import Checked
from redisjit.description import describe
from redisjit.diagnostics.base import CompileError
from redisjit.frontend.tree import Instance
from redisjit.writing import replace

if TYPE_CHECKING:
    from redisjit.ir.blocks import Function


class Compilation(Checked):
    """One file on its way through the stages."""

    # IR and LLVM

    def functions(self) -> dict[Instance, Function]:
        """The IR of every function that is reached, after the passes."""
        from redisjit.ir.build import build
        from redisjit.ir.verify import verify
        from redisjit.passes import fallibility, lending, ownership, splicing

        built = {instance: build(instance) for instance in self.program.instances.values() if instance.body is not None}
        splicing.run(built)
        fallibility.run(built)
        lending.run(built)
        for function in built.values():
            ownership.run(function)
            verify(function)
        return built

    def llvm(self, target: Any) -> Any:
        """The optimised LLVM module."""
        from redisjit.codegen.imports import add_imports
        from redisjit.codegen.module import ModuleGenerator
        from redisjit.codegen.target import link_runtime

        generator = ModuleGenerator(self.program, self.functions(), target.long_double)
        module = target.parse(generator.generate())
        target.threads = self.program.threads > 0
        link_runtime(module, target)
        target.optimise(module)
        target.finish(module)
        if self.kernels is not None:
            module.link_in(self.kernel_module(target))
            generator.required |= {"Alloc", "Free"}
        used = add_imports(module, target, generator.required, self.module.name, self.section)
        self.imports = used
        return module

    def kernel_module(self, target: Any) -> Any:
        """The optimised LLVM module of the kernels."""
        from redisjit.frontend.kernels import KernelRefused, refusal

        assert self.kernels is not None
        try:
            return self.kernels.module(target)
        except KernelRefused as error:
            raise CompileError(refusal(error, self.kernels.called(error))) from error

    def section(self, imports: list[str]) -> bytes:
        """The description that the object carries."""
        return json.dumps(describe(self, imports), sort_keys=True).encode()


def check_file(path: str) -> None:
    """Check a file. Raises CompileError, or what importing it raises."""
    Compilation(path).check()


def describe_file(path: str) -> dict[str, Any]:
    """What a file declares and what its module imports."""
    from redisjit.codegen.target import Target

    compilation = Compilation(path)
    compilation.check()
    compilation.llvm(Target())
    return describe(compilation, compilation.imports)


def compile_file(
    path: str,
    output: str,
    *,
    emit: str | None = None,
    opt: int = 2,
    target: str | None = None,
    linker: str | None = None,
    importing: AbstractContextManager[object] | None = None,
    debug: bool = False,
) -> None:
    """Compile `path` to the shared object `output`, or write the stage that `emit` names to it.

    `importing` is a context that the user's file is imported in. A `debug` module counts its objects, and logs it
    when a command leaves some behind.

    Raises CompileError (the user's code is refused), what importing the file raises, ToolError (no linker, or it
    failed), OSError (`output` cannot be written).
    """
    with importing or nullcontext():
        compilation = Compilation(path, debug=debug)
    compilation.check()
    if emit in ("typed", "ir"):
        from redisjit.frontend.show import show_program
        from redisjit.ir.show import show_functions

        if emit == "typed":
            text = show_program(compilation.program)
        else:
            text = show_functions(compilation.functions())
        write_output(output, text.encode())
        return
    from redisjit.codegen.link import link
    from redisjit.codegen.target import Target

    machine = Target(target, opt)
    module = compilation.llvm(machine)
    if emit == "llvm":
        write_output(output, str(module).encode())
    elif emit == "asm":
        write_output(output, machine.assembly(module).encode())
    elif emit == "obj":
        write_output(output, machine.object(module))
    else:
        archives = [name for library in compilation.program.foreign if library.archive for name in library.names]
        link(machine.object(module), output, triple=machine.triple, linker=linker, archives=archives)


def write_output(path: str, data: bytes) -> None:
    """Write what a stage has made."""
    replace(Path(path), data, 0o644)
