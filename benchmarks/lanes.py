"""The lanes: the ways one workload can be done, and the modules and scripts they need."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.workloads import Command, Workload

if TYPE_CHECKING:
    import redis

HERE = Path(__file__).parent
REFERENCE = "C"  # ratios are to this lane
LANES = ("redisjit", REFERENCE, "C, RM_Call", "FCALL", "EVALSHA", "native")


@dataclass(frozen=True)
class Lane:
    """One workload done in one way: the command to send, and the module file that does the work, where one does."""

    name: str
    command: Command
    module: str | None = None

    @property
    def statistic(self) -> str:
        """The command's entry in INFO commandstats."""
        name = self.command[0]
        return f"cmdstat_{name.lower() if isinstance(name, str) else name.decode().lower()}"


def build_peers(directory: Path) -> Path:
    """Compile the C peers to `directory` with the system's compiler (or `$CC`) at -O3.

    Raises:
        subprocess.CalledProcessError: the compiler refused; OSError: there is none.
    """
    output = directory / "peers.so"
    compiler = os.environ.get("CC", "cc")
    flags = ("-std=c11", "-O3", "-fPIC", "-shared", "-Wall", "-Wextra")
    subprocess.run([compiler, *flags, str(HERE / "native/peers.c"), "-o", str(output)], check=True)
    return output


def build_handlers(directory: Path) -> Path:
    """Compile `handlers.py` to `directory` with redisjit."""
    from redisjit.compiler import compile_file

    output = directory / "bench.so"
    compile_file(str(HERE / "handlers.py"), str(output))
    return output


def script(workload: Workload) -> str:
    """The Lua that does `workload`: the body of a script, and of a function of KEYS and ARGV."""
    return (HERE / "scripts" / f"{workload.name}.lua").read_text()


def _library(workloads: tuple[Workload, ...]) -> str:
    functions = (
        f"redis.register_function('{workload.name}', function(KEYS, ARGV)\n{script(workload)}end)\n"
        for workload in workloads
    )
    return "#!lua name=bench\n" + "".join(functions)


class LaneFactory:
    """Makes the lanes of a workload on one server, with what this server can do."""

    def __init__(
        self, client: redis.Redis, workloads: tuple[Workload, ...], peers: Path, handlers: Path | None
    ) -> None:
        """Load the Redis functions; `handlers` is None when there is nothing compiled by redisjit."""
        self._client = client
        self._peers = peers
        self._handlers = handlers
        self._has_functions = self._try(lambda: client.function_load(_library(workloads), replace=True))
        self._has_scripts = self._try(lambda: client.script_load("return 1"))

    @staticmethod
    def _try(ask: Callable[[], object]) -> bool:
        from redis.exceptions import ResponseError

        try:
            ask()
        except ResponseError:
            return False
        return True

    def lanes(self, workload: Workload) -> list[Lane]:
        """The lanes this server has for `workload`, in the order of `LANES`."""
        called = (*workload.keys, *workload.args)
        counted = (str(len(workload.keys)), *called)
        upper = workload.name.upper()
        lanes = []
        if self._handlers:
            lanes.append(Lane("redisjit", (f"BENCH.{upper}", *called), self._handlers.name))
        lanes.append(Lane(REFERENCE, (f"PEERS.{upper}", *called), self._peers.name))
        if workload.by_call:
            lanes.append(Lane("C, RM_Call", (f"CALLS.{upper}", *called), self._peers.name))
        if self._has_functions:
            lanes.append(Lane("FCALL", ("FCALL", workload.name, *counted)))
        if self._has_scripts:
            lanes.append(Lane("EVALSHA", ("EVALSHA", str(self._client.script_load(script(workload))), *counted)))
        if workload.native:
            lanes.append(Lane("native", workload.native))
        return lanes
