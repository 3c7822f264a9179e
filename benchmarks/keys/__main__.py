"""Walks over keys beside C: `python -m benchmarks.keys [--only WALK] [--server NAME]`.

Each is a command of a module compiled by redisjit, and of the same by hand in C on the same functions of the modules
API, compiled by gcc and by clang. What is compared is the instructions of a whole call: see `benchmarks.callgrind`.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import callgrind
from benchmarks.beside import build, compilers
from benchmarks.client import LoadClient
from benchmarks.keys.workloads import WORKLOADS
from benchmarks.lanes import Lane
from benchmarks.measure import check, prepare
from redisjit.serve import SERVER_NAMES, Server, find_server, find_servers

HERE = Path(__file__).parent
RESULTS = HERE.parent / "results" / "keys.json"
MOST_OF_C = 1.03
START_SECONDS = 120.0
USEC_PER_CALL = 20.0  # about; it decides how many calls are counted


def main() -> int:
    """Count, print and store; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.keys", description=__doc__)
    parser.add_argument("--only", metavar="WALK", choices=[w.name for w in WORKLOADS], help="one walk")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    if not callgrind.available():
        print("valgrind is not installed", file=sys.stderr)
        return 1
    binary = find_server(options.server or ("redis-7" if "redis-7" in find_servers() else None))
    rows: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        modules = build("keys", Path(directory))
        with (
            Server(binary, modules=modules, wrapper=callgrind.WRAPPER, start_seconds=START_SECONDS) as server,
            LoadClient(server.host, server.port) as load,
        ):
            client = server.client()
            for workload in WORKLOADS:
                if options.only not in (None, workload.name):
                    continue
                print(f"counting the instructions of {workload.title} ...", file=sys.stderr, flush=True)
                row = rows[workload.name] = {}
                for name, prefix in {"redisjit": "keys", **{name: name for name in compilers()}}.items():
                    command = (f"{prefix}.{workload.name}".upper(), *workload.keys, *workload.args)
                    lane = Lane(name, command, f"{prefix}.so")
                    prepare(client, workload)
                    check(client, workload, lane)
                    counted = callgrind.count(client, load, server.directory, lane, usec_per_call=USEC_PER_CALL)
                    row[name] = counted.command
    print(f"{binary.product}; instructions a call\n")
    print(f"{'':40}" + "".join(f"{name:>12}" for name in ("redisjit", *compilers())) + "   x the better C")
    of_c = {}
    for workload in WORKLOADS:
        if workload.name in rows:
            row = rows[workload.name]
            ratio = of_c[workload.name] = row["redisjit"] / min(row[name] for name in compilers())
            cells = "".join(f"{value:12,.0f}" for value in row.values())
            print(f"{workload.title:40}{cells}   {ratio:.3f}{'' if ratio <= MOST_OF_C else ' missed'}")
    if options.only is None:
        machine = f"{platform.system()} {platform.machine()}"
        conditions = {"server": binary.product, "machine": machine, "most_of_c": MOST_OF_C, "times_c": of_c}
        RESULTS.write_text(json.dumps({**conditions, "instructions": rows}, indent=1) + "\n")
    return 1 if any(ratio > MOST_OF_C for ratio in of_c.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
