"""Rate limits beside the Lua of the package limits: `python -m benchmarks.ratelimit [--quick] [--server NAME]`.

The commands of `examples/ratelimit.py` and the scripts decide alike, are called in turn on one server, and take what
the server counts for them. `CL.THROTTLE` has no script there: its time is printed beside those.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from typing import TYPE_CHECKING

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.report import ratios
from benchmarks.run import ROOT, Rows, Run, medians
from benchmarks.workloads import Command, Workload

if TYPE_CHECKING:
    import redis

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
    run = Run("ratelimit", __doc__, rounds=9, seconds=0.5)
    rows: Rows = {}
    with run.serving(ROOT / "examples/ratelimit.py") as server, LoadClient(server.host, server.port) as load:
        client = server.client()
        for window in ("moving", "sliding"):
            for limit, what in ((ALLOWED, "allowed"), (REFUSED, "refused")):
                title = f"{window} window, {what}"
                workload = Workload(title, title, expected=limit == ALLOWED, setup=full(limit), is_bool=True)
                rows[title] = run.time(client, load, workload, lanes(client, window, limit))
        words: Command = ("CL.THROTTLE", "bucket", "15", "30", "60", "1", "AT", "1000.5")
        title = "CL.THROTTLE, refused"
        workload = Workload(title, title, expected=[1, 16, 0, 2, 32], setup=(("FLUSHALL",), *([words] * 16)))
        rows[title] = run.time(client, load, workload, [Lane("redisjit", words)])
    run.heading()
    missed = 0
    for title, row in rows.items():
        line = f"{title:<24}{medians(row)}"
        if "limits" in row:
            ratio = ratios(row["limits"], row["redisjit"])
            missed += ratio.median < LEAST_OF_LUA
            line += f"{ratio} x as fast as the script (mark {LEAST_OF_LUA:g})"
        print(line)
    run.keep(usec_per_call=rows)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
