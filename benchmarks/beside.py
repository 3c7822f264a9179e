"""One module compiled by redisjit beside the same C compiled by gcc and by clang, all on one server and in turn."""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.report import Spread
from benchmarks.run import Rows, Run
from benchmarks.workloads import Workload
from redisjit.compiler import compile_file
from redisjit.serve import Server

if TYPE_CHECKING:
    import redis

HERE = Path(__file__).parent
FLAGS = ("-std=c11", "-O3", "-fPIC", "-shared", "-Wall", "-Wextra", "-s")


def compilers() -> dict[str, list[str]]:
    """The C compilers that are there, by name."""
    found = {}
    if shutil.which("gcc"):
        found["gcc"] = ["gcc"]
    if shutil.which("clang"):
        found["clang"] = ["clang"]
    else:
        found["clang"] = [sys.executable, "-m", "ziglang", "cc", "-mcpu=baseline"]  # as gcc: not for this machine only
    return found


def build(name: str, directory: Path) -> list[Path]:
    """Compile `native/NAME.c` with each compiler, and `NAME/handlers.py`."""
    modules = []
    for compiler, command in compilers().items():
        output, source = directory / f"{compiler}.so", HERE / "native" / f"{name}.c"
        subprocess.run([*command, *FLAGS, f'-DPREFIX="{compiler}"', str(source), "-o", str(output), "-lm"], check=True)
        modules.append(output)
    handlers = directory / f"{name}.so"
    compile_file(str(HERE / name / "handlers.py"), str(handlers))
    return [*modules, handlers]


def mean(values: Sequence[float]) -> float:
    """The geometric mean."""
    return math.exp(sum(map(math.log, values)) / len(values))


def better(row: dict[str, list[float]]) -> str:
    """The compiler whose C is the faster one."""
    return min((lane for lane in row if lane in compilers()), key=lambda lane: Spread.of(row[lane]).median)


def cells(row: dict[str, list[float]]) -> str:
    """The medians of the lanes, in microseconds."""
    return "".join(f"{Spread.of(times).median:10.1f}" for times in row.values())


class Comparison:
    """A benchmark whose workloads are commands of three modules."""

    def __init__(self, name: str, about: str | None, workloads: Sequence[Workload], *, rounds: int, seconds: float):
        self.on = Run(name, about, rounds=rounds, seconds=seconds, parts=[workload.name for workload in workloads])
        self.chosen = [workload for workload in workloads if workload.name in self.on.parts]

    def run(self, more: Callable[[redis.Redis, Workload], list[Lane]] = lambda client, workload: []) -> Rows:
        """Time every workload: as a command of each module, and as the lanes that `more` gives."""
        rows: Rows = {}
        prefixes = {"redisjit": self.on.name, **{compiler: compiler for compiler in compilers()}}
        with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
            modules = build(self.on.name, Path(directory))
            with Server(self.on.binary, modules=modules) as server, LoadClient(server.host, server.port) as load:
                client = server.client()
                for workload in self.chosen:
                    lanes = [
                        Lane(name, (f"{prefix}.{workload.name}".upper(), *workload.args))
                        for name, prefix in prefixes.items()
                    ]
                    rows[workload.name] = self.on.time(client, load, workload, lanes + more(client, workload))
        self.on.heading()
        return rows

    def keep(self, rows: Rows, **figures: object) -> None:
        """Store the results of a whole run."""
        self.on.keep(**figures, usec_per_call=rows)
