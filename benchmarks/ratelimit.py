"""Rate limits beside the Lua of the package limits: `python -m benchmarks.ratelimit [--quick] [--server NAME]`.

The commands of `examples/ratelimit.py` and the scripts decide alike, are called in turn on one server, and take what
the server counts for them. `CL.THROTTLE` has no script there: its time is printed beside those.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.measure import time_lanes
from benchmarks.report import Spread, ratios
from benchmarks.workloads import Command, Workload
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, find_server, find_servers

if TYPE_CHECKING:
    import redis

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results" / "ratelimit.json"
LEAST_OF_LUA = 3.0
ALLOWED, REFUSED = "1000000000", "100"  # the limits of windows that never and that soon fill


def script(client: redis.Redis, name: str) -> str:
    """Load a script that limits ships, and return its digest."""
    text = files("limits").joinpath("resources", "redis", "lua_scripts", f"{name}.lua").read_text()
    return str(client.script_load(text))


def lanes(client: redis.Redis, window: str, limit: str) -> list[Lane]:
    """A window's command and its script."""
    keys: Command
    ours: Command
    lua: Command
    if window == "moving":
        keys = ("calls",)
        ours, lua = (limit, "60", "1", "AT", "1000.5"), ("1000.5", limit, "60", "1")
    else:
        keys = ("{calls}/previous", "{calls}")
        ours = lua = (limit, "60", "1")
    digest = script(client, f"acquire_{window}_window")
    return [
        Lane("redisjit", (f"CL.{window.upper()}", *keys, *ours)),
        Lane("limits", ("EVALSHA", digest, str(len(keys)), *(f"lua:{key!s}" for key in keys), *lua)),
    ]


def full(limit: str) -> tuple[Command, ...]:
    """What a window is filled by, for both lanes."""
    if limit == ALLOWED:
        return (("FLUSHALL",),)
    calls: list[Command] = [("RPUSH", f"{prefix}calls", *["1000.5"] * 100) for prefix in ("", "lua:")]
    counts: list[Command] = [("SET", f"{prefix}{{calls}}", "100", "PX", "120000") for prefix in ("", "lua:")]
    return (("FLUSHALL",), *calls, *counts)


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ratelimit", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    rounds, seconds = (3, 0.1) if options.quick else (9, 0.5)
    binary = find_server(options.server or ("redis-7" if "redis-7" in find_servers() else None))
    rows: dict[str, dict[str, list[float]]] = {}
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        module = Path(directory) / "cl.so"
        compile_file(str(ROOT / "examples/ratelimit.py"), str(module))
        with Server(binary, modules=[module]) as server, LoadClient(server.host, server.port) as load:
            client = server.client()
            for window in ("moving", "sliding"):
                for limit, what in ((ALLOWED, "allowed"), (REFUSED, "refused")):
                    title = f"{window} window, {what}"
                    workload = Workload(title, title, expected=limit == ALLOWED, setup=full(limit), is_bool=True)
                    print(f"timing {title} ...", file=sys.stderr, flush=True)
                    timings = time_lanes(
                        client, load, workload, lanes(client, window, limit), rounds=rounds, seconds=seconds
                    )
                    rows[title] = {name: timing.usec_per_call for name, timing in timings.items()}
            words: Command = ("CL.THROTTLE", "bucket", "15", "30", "60", "1", "AT", "1000.5")
            title = "CL.THROTTLE, refused"
            workload = Workload(title, title, expected=[1, 16, 0, 2, 32], setup=(("FLUSHALL",), *([words] * 16)))
            timings = time_lanes(client, load, workload, [Lane("redisjit", words)], rounds=rounds, seconds=seconds)
            rows[title] = {name: timing.usec_per_call for name, timing in timings.items()}
    print(f"{binary.product}, {rounds} rounds in turn; microseconds a call, ratios: median (least..greatest)\n")
    missed = 0
    for title, row in rows.items():
        line = f"{title:<24}" + "".join(f"{name} {Spread.of(times).median:.2f}  " for name, times in row.items())
        if "limits" in row:
            ratio = ratios(row["limits"], row["redisjit"])
            missed += ratio.median < LEAST_OF_LUA
            line += f"{ratio} x as fast as the script (mark {LEAST_OF_LUA:g})"
        print(line)
    if not options.quick:
        machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
        conditions = {"server": binary.product, "machine": machine, "rounds": rounds}
        RESULTS.write_text(json.dumps({**conditions, "usec_per_call": rows}, indent=1) + "\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
