"""Run the benchmarks: `python -m benchmarks [--quick] [--only WORKLOAD] [--server NAME]`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import callgrind, chart, report
from benchmarks.client import CONNECTIONS, PIPELINE, LoadClient
from benchmarks.lanes import LaneFactory, build_handlers, build_peers
from benchmarks.measure import check, prepare, time_lanes
from benchmarks.workloads import WORKLOADS, Workload
from redisjit.serve import SERVER_NAMES, Server, ServerBinary, ServerError, find_server, find_servers

if TYPE_CHECKING:
    from collections.abc import Sequence

RESULTS = Path(__file__).parent / "results"
_PREFERRED_SERVER = "redis-7"  # the one the published figures are from
_CALLGRIND_START_SECONDS = 120.0


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
    parser.add_argument("--only", metavar="WORKLOAD", choices=[w.name for w in WORKLOADS], help="one workload")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    return parser.parse_args(argv)


def _choose_server(name: str | None) -> ServerBinary:
    if name is None and _PREFERRED_SERVER in find_servers():
        name = _PREFERRED_SERVER
    return find_server(name)


def _time(
    binary: ServerBinary, modules: list[Path], workloads: tuple[Workload, ...], *, rounds: int, seconds: float
) -> report.Results:
    results: report.Results = {}
    with Server(binary, modules=modules) as server, LoadClient(server.host, server.port) as load:
        client = server.client()
        factory = LaneFactory(client, workloads, modules[0], modules[1] if len(modules) > 1 else None)
        for workload in workloads:
            print(f"timing {workload.title} ...", file=sys.stderr, flush=True)
            timings = time_lanes(client, load, workload, factory.lanes(workload), rounds=rounds, seconds=seconds)
            results[workload.name] = {name: report.LaneResult(timing) for name, timing in timings.items()}
    return results


def _count(binary: ServerBinary, modules: list[Path], workloads: tuple[Workload, ...], results: report.Results) -> None:
    with (
        Server(binary, modules=modules, wrapper=callgrind.WRAPPER, start_seconds=_CALLGRIND_START_SECONDS) as server,
        LoadClient(server.host, server.port) as load,
    ):
        client = server.client()
        factory = LaneFactory(client, workloads, modules[0], modules[1] if len(modules) > 1 else None)
        for workload in workloads:
            print(f"counting the instructions of {workload.title} ...", file=sys.stderr, flush=True)
            prepare(client, workload)
            for lane in factory.lanes(workload):
                check(client, workload, lane)
                result = results[workload.name][lane.name]
                usec = report.Spread.of(result.timing.usec_per_call).median
                result.instructions = callgrind.count(client, load, server.directory, lane, usec_per_call=usec)


def _store(conditions: dict[str, object], workloads: tuple[Workload, ...], results: report.Results) -> None:
    report.store(RESULTS / "latest.json", conditions, results)
    if chart.available():
        subtitle = f"{conditions['server']}, {conditions['rounds']} rounds, pipeline {PIPELINE}"
        chart.draw(RESULTS / "latest.png", subtitle, {workload.name: workload.title for workload in workloads}, results)
    else:
        print("matplotlib is not installed: no chart", file=sys.stderr)


def main(argv: Sequence[str] | None = None) -> int:
    """Run what `argv` asks for, print and store it; 0, or 1 when a figure is missed or nothing could run."""
    options = _arguments(argv)
    workloads = tuple(w for w in WORKLOADS if options.only in (None, w.name))
    rounds, seconds = (3, 0.05) if options.quick else (9, 0.3)
    try:
        binary = _choose_server(options.server)
    except ServerError as error:
        print(error, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        modules = [build_peers(Path(directory)), build_handlers(Path(directory))]
        results = _time(binary, modules, workloads, rounds=rounds, seconds=seconds)
        if callgrind.available():
            _count(binary, modules, workloads, results)
        else:
            print("valgrind is not installed: no instruction counts", file=sys.stderr)
    conditions: dict[str, object] = {
        "server": binary.product,
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
        "pipeline": PIPELINE,
        "connections": CONNECTIONS,
        "rounds": rounds,
        "seconds_per_round": seconds,
    }
    print(f"{binary.product}, {rounds} rounds, pipeline {PIPELINE}; ratios: median (least..greatest) of the rounds\n")
    for workload in workloads:
        print(report.table(workload.title, results[workload.name]), end="\n\n")
    met = report.figures(results)
    print(*met, sep="\n")
    if options.only is None and not options.quick:  # a part must not take the place of the whole
        _store(conditions, workloads, results)
    return 1 if any(figure.met is False for figure in met) else 0


if __name__ == "__main__":
    sys.exit(main())
