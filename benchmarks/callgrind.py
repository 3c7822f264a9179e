"""Instructions a call, counted by running the server under `valgrind --tool=callgrind`.

Only what the server does inside `processCommand` is collected: looking the command up, checking it, executing it and
writing its reply; not the event loop, whose share depends on time. An `ECHO` makes callgrind write what it has counted
and start again. Of `N` and of `2N` calls the difference is `N` calls exactly: what a segment costs besides cancels.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.client import PIPELINE, LoadClient
from benchmarks.lanes import Lane

if TYPE_CHECKING:
    import redis

_OUTPUT = "callgrind.out"
WRAPPER = (
    "valgrind",
    "--quiet",
    "--tool=callgrind",
    f"--callgrind-out-file={_OUTPUT}",
    "--toggle-collect=processCommand",
    "--dump-before=echoCommand",
)
_TARGET_USEC = 20_000.0  # what N calls take at full speed, so that slow workloads are not repeated needlessly
_MAX_BATCHES = 64


@dataclass(frozen=True)
class Instructions:
    """Instructions a call: of the whole command, and of what a module's handler did, callees included."""

    command: float
    handler: float | None


def available() -> bool:
    """Whether valgrind is installed."""
    return shutil.which("valgrind") is not None


def _dumps(directory: Path) -> list[Path]:
    found = directory.glob(f"{_OUTPUT}.*")
    return sorted(found, key=lambda path: int(path.suffix[1:]))


def count(client: redis.Redis, load: LoadClient, directory: Path, lane: Lane, *, usec_per_call: float) -> Instructions:
    """Count the instructions of one call of `lane` on a server that runs under `WRAPPER` in `directory`.

    `usec_per_call` is what the call takes without valgrind; it decides how many calls are made.
    """
    batches = max(1, min(_MAX_BATCHES, int(_TARGET_USEC / usec_per_call / PIPELINE)))
    reply = load.reply_to(lane.command)
    load.run(lane.command, reply, batches)
    client.echo("end of warming up")
    load.run(lane.command, reply, batches)
    client.echo("end of N calls")
    load.run(lane.command, reply, 2 * batches)
    client.echo("end of 2N calls")
    once, twice = (read_profile(path, lane.module) for path in _dumps(directory)[-2:])
    calls = batches * PIPELINE
    handler = (twice.module - once.module) / calls if lane.module else None
    return Instructions((twice.total - once.total) / calls, handler)


@dataclass(frozen=True)
class Profile:
    """One dump: all that was collected, and what calls into one module cost, callees included."""

    total: int
    module: int


_OBJECT = re.compile(r"(c?)ob=\((\d+)\)(?: (.*))?")


def read_profile(path: Path, module: str | None) -> Profile:
    """Read a file written by callgrind; `module` is the file name of the shared object to single out."""
    with path.open() as lines:
        return _read(lines, module)


def _read(lines: Iterator[str], module: str | None) -> Profile:
    names: dict[str, str] = {}  # callgrind names an object once and then gives its number
    caller = callee = ""
    total = inside = 0
    for line in lines:
        if match := _OBJECT.match(line):
            prefix, number, name = match.groups()
            if name:
                names[number] = Path(name).name
            if prefix:
                callee = names[number]
            else:
                caller = callee = names[number]
        elif line.startswith("calls="):
            cost = int(next(lines).split()[1])
            if callee == module != caller:
                inside += cost
            callee = caller
        elif line.startswith("totals:"):
            total += int(line.split()[1])
    return Profile(total, inside)
