"""Run the programs: `python -m benchmarks.compute [--quick] [--only PROGRAM] [--server NAME]`.

Each is a command of a module compiled by redisjit, of the same C compiled by gcc and by clang (the better one is the
reference), and a Lua script; all on one server, in turn.
"""

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
from pathlib import Path

from benchmarks.client import LoadClient
from benchmarks.compute.workloads import WORKLOADS
from benchmarks.lanes import Lane
from benchmarks.measure import time_lanes
from benchmarks.report import Spread, ratios
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, find_server, find_servers

HERE = Path(__file__).parent
NATIVE = HERE.parent / "native" / "compute.c"
RESULTS = HERE.parent / "results" / "compute.json"
FLAGS = ("-std=c11", "-O3", "-fPIC", "-shared", "-Wall", "-Wextra", "-s")
MOST_OF_C, LEAST_OF_LUA = 1.5, 15.0


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


def build(directory: Path) -> list[Path]:
    """Compile the C with each compiler, and the handlers."""
    modules = []
    for name, command in compilers().items():
        output = directory / f"{name}.so"
        subprocess.run([*command, *FLAGS, f'-DPREFIX="{name}"', str(NATIVE), "-o", str(output), "-lm"], check=True)
        modules.append(output)
    handlers = directory / "compute.so"
    compile_file(str(HERE / "handlers.py"), str(handlers))
    return [*modules, handlers]


def lua(name: str) -> str:
    """A program in Lua: the two that are workloads of `benchmarks` too stand there."""
    shared = {"levenshtein": "levenshtein", "sieve": "primes"}
    folder = HERE.parent if name in shared else HERE
    return (folder / "scripts" / f"{shared.get(name, name)}.lua").read_text()


def mean(values: list[float]) -> float:
    """The geometric mean."""
    return math.exp(sum(map(math.log, values)) / len(values))


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compute", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
    parser.add_argument("--only", metavar="PROGRAM", choices=[w.name for w in WORKLOADS], help="one program")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    rounds, seconds = (3, 0.1) if options.quick else (9, 0.3)
    name = options.server or ("redis-7" if "redis-7" in find_servers() else None)
    binary = find_server(name)
    rows: dict[str, dict[str, list[float]]] = {}
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        modules = build(Path(directory))
        with Server(binary, modules=modules) as server, LoadClient(server.host, server.port) as load:
            client = server.client()
            for workload in WORKLOADS:
                if options.only not in (None, workload.name):
                    continue
                print(f"timing {workload.title} ...", file=sys.stderr, flush=True)
                upper = workload.name.upper()
                lanes = [Lane("redisjit", (f"COMPUTE.{upper}", *workload.args))]
                lanes += [Lane(name, (f"{name.upper()}.{upper}", *workload.args)) for name in compilers()]
                script = client.script_load(lua(workload.name))
                lanes.append(Lane("EVALSHA", ("EVALSHA", str(script), "0", *workload.args)))
                timings = time_lanes(client, load, workload, lanes, rounds=rounds, seconds=seconds)
                rows[workload.name] = {name: timing.usec_per_call for name, timing in timings.items()}
    print(f"{binary.product}, {rounds} rounds in turn; microseconds a call, ratios: median (least..greatest)\n")
    print(f"{'':24}{'redisjit':>10}{'gcc':>10}{'clang':>10}{'Lua':>10}   {'x the better C':20}{'Lua : redisjit':20}")
    of_c, of_lua = [], []
    for workload in WORKLOADS:
        if workload.name not in rows:
            continue
        row = rows[workload.name]
        best = min((lane for lane in row if lane in compilers()), key=lambda lane: Spread.of(row[lane]).median)
        by_c, by_lua = ratios(row["redisjit"], row[best]), ratios(row["EVALSHA"], row["redisjit"])
        of_c.append(by_c.median)
        of_lua.append(by_lua.median)
        cells = "".join(
            f"{Spread.of(row[lane]).median:10.1f}" if lane in row else f"{'-':>10}"
            for lane in ("redisjit", "gcc", "clang", "EVALSHA")
        )
        print(f"{workload.name:24}{cells}   {by_c!s:20}{by_lua!s:20}")
    print(f"\ngeometric mean, times the better C: {mean(of_c):.2f} (at most {MOST_OF_C})")
    print(f"geometric mean, Lua : redisjit: {mean(of_lua):.1f} (at least {LEAST_OF_LUA})")
    if options.only is None and not options.quick:
        conditions = {
            "server": binary.product,
            "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
            "rounds": rounds,
            "times_c": mean(of_c),
            "lua": mean(of_lua),
        }
        RESULTS.write_text(json.dumps({**conditions, "usec_per_call": rows}, indent=1) + "\n")
    return 0 if mean(of_c) <= MOST_OF_C and mean(of_lua) >= LEAST_OF_LUA else 1


if __name__ == "__main__":
    sys.exit(main())
