"""What benchmarks have in common: the command line, the server, the timing of lanes, and where results are kept."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.measure import time_lanes
from benchmarks.report import Spread
from benchmarks.workloads import Workload
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, ServerBinary, find_server, find_servers

if TYPE_CHECKING:
    import redis

ROOT = Path(__file__).parents[1]
RESULTS = Path(__file__).parent / "results"
Row = dict[str, list[float]]  # microseconds a call of each round, by lane
Rows = dict[str, Row]  # by what is done


class Run:
    """One run of a benchmark, as its command line asks for it. `seconds` are those of a lane and round."""

    def __init__(
        self,
        name: str,
        about: str | None,
        *,
        rounds: int,
        seconds: float = 0.0,
        quick: tuple[int, float] = (3, 0.1),
        parts: Sequence[str] = (),
        servers: bool = True,
    ) -> None:
        self.name = name
        parser = argparse.ArgumentParser(prog=f"python -m benchmarks.{name}", description=about)
        parser.add_argument("--quick", action="store_true", help="few short rounds: to see that everything works")
        if parts:
            parser.add_argument("--only", metavar="NAME", choices=parts, help="one of them")
        if servers:
            parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
        options = parser.parse_args()
        self.quick: bool = options.quick
        self.parts = [part for part in parts if options.only in (None, part)]
        self.whole = not self.quick and len(self.parts) == len(parts)  # what else is measured is not kept
        self.rounds, self.seconds = quick if self.quick else (rounds, seconds)
        self.server: str | None = options.server if servers else None

    @cached_property
    def binary(self) -> ServerBinary:
        """The server that was asked for, else the one of the machine, else the embedded one."""
        return find_server(self.server or ("redis-7" if "redis-7" in find_servers() else None))

    @contextmanager
    def serving(self, source: Path, **options: Any) -> Iterator[Server]:
        """A server with the module that a file compiles to."""
        with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
            module = Path(directory) / f"{source.stem}.so"
            compile_file(str(source), str(module))
            with Server(self.binary, modules=[module], **options) as server:
                yield server

    def time(self, client: redis.Redis, load: LoadClient, workload: Workload, lanes: list[Lane]) -> Row:
        """Time lanes in turn."""
        print(f"timing {workload.title} ...", file=sys.stderr, flush=True)
        timings = time_lanes(client, load, workload, lanes, rounds=self.rounds, seconds=self.seconds)
        return {name: timing.usec_per_call for name, timing in timings.items()}

    def heading(self) -> None:
        """Say what the figures that follow were measured on, and how."""
        shown = f"{self.binary.product}, {self.rounds} rounds in turn"
        print(f"{shown}; microseconds a call, ratios: median (least..greatest)\n")

    def keep(self, **figures: object) -> None:
        """Store the results of a whole run."""
        if self.whole:
            conditions = {
                "server": self.binary.product,
                "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
                "rounds": self.rounds,
            }
            (RESULTS / f"{self.name}.json").write_text(json.dumps({**conditions, **figures}, indent=1) + "\n")


def medians(row: Row) -> str:
    """The lanes and their medians, in microseconds."""
    return "".join(f"{name} {Spread.of(times).median:.2f}  " for name, times in row.items())
