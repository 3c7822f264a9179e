"""Compiles programs, on all processors."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path


def compile_program(source: str, directory: str, opt: int = 2, *, debug: bool = False) -> Path:
    """Compile one program into `directory`/<area>/. Raises AssertionError with the compiler's diagnostics."""
    from redisjit.compiler import compile_file
    from redisjit.diagnostics.base import CompileError
    from redisjit.errors import render_all

    path = Path(source)
    output = Path(directory) / path.parent.name / f"{path.stem}.so"
    output.parent.mkdir(parents=True, exist_ok=True)
    try:
        compile_file(source, str(output), opt=opt, debug=debug)
    except CompileError as error:
        raise AssertionError(f"{path.name} was refused:\n{render_all(error)}") from None
    return output


class Builds:
    """Programs being compiled, in processes of their own: a crash of LLVM must not end the tests."""

    def __init__(self, sources: Iterable[Path], directory: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(min(os.cpu_count() or 1, 8), mp_context=context)
        self._futures: dict[Path, Future[Path]] = {
            source: self._pool.submit(compile_program, str(source), str(directory)) for source in sources
        }

    def path(self, source: Path) -> Path:
        """The module of a program, when it is ready. Raises what the compiler raised."""
        return self._futures[source].result(timeout=600)

    def close(self) -> None:
        """Stop compiling."""
        self._pool.shutdown(cancel_futures=True)
