"""Loops over NumPy arrays beside C: `python -m benchmarks.loops [--quick] [--only LOOP] [--server NAME]`.

Each is a command of a module compiled by redisjit, and of the same loop by hand in C, compiled by gcc and by clang; all
are called in turn on one server.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.client import LoadClient
from benchmarks.compute.__main__ import FLAGS, compilers, mean
from benchmarks.lanes import Lane
from benchmarks.loops.workloads import WORKLOADS
from benchmarks.measure import time_lanes
from benchmarks.report import Spread, ratios
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, find_server, find_servers

HERE = Path(__file__).parent
NATIVE = HERE.parent / "native" / "loops.c"
RESULTS = HERE.parent / "results" / "loops.json"
MOST_OF_C = 1.1


def build(directory: Path) -> list[Path]:
    """Compile the C with each compiler, and the handlers."""
    modules = []
    for name, command in compilers().items():
        output = directory / f"{name}.so"
        subprocess.run([*command, *FLAGS, f'-DPREFIX="{name}"', str(NATIVE), "-o", str(output)], check=True)
        modules.append(output)
    handlers = directory / "loops.so"
    compile_file(str(HERE / "handlers.py"), str(handlers))
    return [*modules, handlers]


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.loops", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
    parser.add_argument("--only", metavar="LOOP", choices=[w.name for w in WORKLOADS], help="one loop")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    rounds, seconds = (3, 0.1) if options.quick else (15, 0.2)
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
                lanes = [
                    Lane(name, (f"{prefix}.{workload.name}".upper(), *workload.args))
                    for name, prefix in {"redisjit": "loops", **{name: name for name in compilers()}}.items()
                ]
                timings = time_lanes(client, load, workload, lanes, rounds=rounds, seconds=seconds)
                rows[workload.name] = {name: timing.usec_per_call for name, timing in timings.items()}
    print(f"{binary.product}, {rounds} rounds in turn; microseconds a call, ratios: median (least..greatest)\n")
    print(f"{'':40}{'redisjit':>10}{'gcc':>10}{'clang':>10}   {'x the better C':20}")
    of_c = {}
    for workload in WORKLOADS:
        if workload.name not in rows:
            continue
        row = rows[workload.name]
        best = min(compilers(), key=lambda lane: Spread.of(row[lane]).median)
        ratio = ratios(row["redisjit"], row[best])
        of_c[workload.name] = ratio.median
        cells = "".join(f"{Spread.of(row[lane]).median:10.1f}" if lane in row else f"{'-':>10}" for lane in row)
        print(f"{workload.title:40}{cells}   {ratio!s:20}{'missed' if ratio.median > MOST_OF_C else ''}")
    print(f"\ngeometric mean, times the better C: {mean(list(of_c.values())):.2f} (each at most {MOST_OF_C})")
    if options.only is None and not options.quick:
        conditions = {
            "server": binary.product,
            "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
            "rounds": rounds,
            "times_c": of_c,
        }
        RESULTS.write_text(json.dumps({**conditions, "usec_per_call": rows}, indent=1) + "\n")
    return 1 if any(ratio > MOST_OF_C for ratio in of_c.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
