"""One module compiled by redisjit beside the same C compiled by gcc and by clang, all on one server and in turn."""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.measure import time_lanes
from benchmarks.report import Spread
from benchmarks.workloads import Workload
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, ServerBinary, find_server, find_servers

if TYPE_CHECKING:
    import redis

HERE = Path(__file__).parent
FLAGS = ("-std=c11", "-O3", "-fPIC", "-shared", "-Wall", "-Wextra", "-s")
Rows = dict[str, dict[str, list[float]]]  # microseconds a call of each round, by workload and lane


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
    """A benchmark's command line, its rounds, and where its results are kept."""

    def __init__(self, name: str, about: str | None, workloads: Sequence[Workload], *, rounds: int, seconds: float):
        self.name = name
        self.workloads = workloads
        parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=about)
        parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
        parser.add_argument("--only", metavar="NAME", choices=[w.name for w in workloads], help="one of them")
        parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
        options = parser.parse_args()
        self.rounds, self.seconds = (3, 0.1) if options.quick else (rounds, seconds)
        self.chosen = [workload for workload in workloads if options.only in (None, workload.name)]
        self.whole = options.only is None and not options.quick  # what else is measured is not kept
        named = options.server or ("redis-7" if "redis-7" in find_servers() else None)
        self.binary: ServerBinary = find_server(named)

    def run(self, more: Callable[[redis.Redis, Workload], list[Lane]] = lambda client, workload: []) -> Rows:
        """Time every workload: as a command of each module, and as the lanes that `more` gives."""
        rows: Rows = {}
        prefixes = {"redisjit": self.name, **{compiler: compiler for compiler in compilers()}}
        with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
            modules = build(self.name, Path(directory))
            with Server(self.binary, modules=modules) as server, LoadClient(server.host, server.port) as load:
                client = server.client()
                for workload in self.chosen:
                    print(f"timing {workload.title} ...", file=sys.stderr, flush=True)
                    lanes = [
                        Lane(name, (f"{prefix}.{workload.name}".upper(), *workload.args))
                        for name, prefix in prefixes.items()
                    ]
                    lanes += more(client, workload)
                    timings = time_lanes(client, load, workload, lanes, rounds=self.rounds, seconds=self.seconds)
                    rows[workload.name] = {name: timing.usec_per_call for name, timing in timings.items()}
        shown = f"{self.binary.product}, {self.rounds} rounds in turn"
        print(f"{shown}; microseconds a call, ratios: median (least..greatest)\n")
        return rows

    def keep(self, rows: Rows, **figures: object) -> None:
        """Store the results of a whole run."""
        if self.whole:
            conditions = {
                "server": self.binary.product,
                "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
                "rounds": self.rounds,
                **figures,
            }
            path = HERE / "results" / f"{self.name}.json"
            path.write_text(json.dumps({**conditions, "usec_per_call": rows}, indent=1) + "\n")
