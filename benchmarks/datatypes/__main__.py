"""Data types beside C: `python -m benchmarks.datatypes [--values N] [--rounds N] [--pairs N] [--server NAME]`.

So many values of a small type are saved to an RDB file and loaded from it, by a module compiled by redisjit and by
the same by hand in C, each on a server of its own; the memory is what the server says it uses more than before. Where
values lie in a server's memory, and with that how long it takes, is settled by chance in its first rounds, so there
are several pairs of servers, of which all but the first begin with the files of the first. Beside the time that a
client sees stands what the server's main thread has computed, which other programs on the machine hardly change. Then
the instructions of the commands of a Bloom filter, counted by callgrind.
"""

from __future__ import annotations

import argparse
import contextlib
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, cast

from benchmarks import callgrind
from benchmarks.beside import FLAGS, compilers
from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.report import Spread, ratios
from redisjit.compiler import compile_file
from redisjit.serve import SERVER_NAMES, Server, ServerBinary, find_server

HERE = Path(__file__).parent
NATIVE = HERE.parent / "native" / "datatypes.c"
VALUES = {"reading": "%d 20.5 %d", "record": "%d 0.25 name:%d"}
MOST_TIME, MOST_MEMORY, MOST_INSTRUCTIONS = 1.10, 1.05, 1.05
BATCH = 10_000


def build(directory: Path) -> dict[str, Path]:
    """Compile the C, and the handlers."""
    native, own = directory / "c.so", directory / "rj.so"
    subprocess.run([*compilers()["gcc"], *FLAGS, str(NATIVE), "-o", str(native)], check=True)
    compile_file(str(HERE / "handlers.py"), str(own))
    return {"c": native, "rj": own}


def fill(server: Server, command: str, values: str, count: int) -> None:
    """Set so many keys."""
    with server.client() as client:
        for start in range(0, count, BATCH):
            pipeline = client.pipeline(transaction=False)
            for n in range(start, min(start + BATCH, count)):
                pipeline.execute_command(command, f"key:{n}", *(values % (n * 977, n)).split())
            pipeline.execute()


def used(server: Server) -> int:
    """Bytes of memory that the server says it uses."""
    with server.client() as client:
        info = cast("dict[str, Any]", client.info("memory"))
        return int(info["used_memory"])


def computed(server: Server) -> float:
    """Seconds that the main thread of a server has computed; 0 where the system does not say."""
    path = Path(f"/proc/{server.pid}/schedstat")
    return int(path.read_text().split()[0]) / 1e9 if path.exists() else 0.0


def timed(server: Server, *words: str) -> tuple[float, float]:
    """Seconds that a command takes, and that the main thread computes."""
    with server.client() as client:
        client.ping()
        before, began = computed(server), time.perf_counter()
        client.execute_command(*words)
        took = time.perf_counter() - began
        return took, computed(server) - before


def file_of(server: Server) -> Path:
    """What a server has saved."""
    return next(server.directory.glob("*.rdb"))


def rdb(modules: dict[str, Path], options: argparse.Namespace) -> None:
    """Save and load; memory."""
    binary = find_server(options.server)
    shown = (
        f"{binary.product}, {options.values} values, {options.rounds} rounds in turn on each of {options.pairs} pairs"
    )
    print(f"{shown}; ratios redisjit : C, of times and of what main threads computed\n")
    for kind, values in VALUES.items():
        times: dict[tuple[str, str], list[tuple[float, float]]] = {}
        sizes: dict[str, dict[str, float]] = {"memory": {}, "loaded": {}, "file": {}}
        with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as kept:
            for _ in range(options.pairs):
                pair(binary, modules, f"{kind} {values}", Path(kept), options, times, sizes)
        print(f"{kind}:")
        for what in ("save", "load"):
            own, native = times[what, "rj"], times[what, "c"]
            spread = [Spread.of([took for took, _ in found]).median * 1000 for found in (own, native)]
            both = [
                ratios([figures[at] for figures in own], [figures[at] for figures in native])
                for at in (0, 1)
                if own[0][at]
            ]
            print(
                f"  {what:8}{spread[0]:8.0f} ms{spread[1]:8.0f} ms   {', '.join(map(str, both))} (at most {MOST_TIME})"
            )
        for what, found in sizes.items():
            each = {name: size / options.values for name, size in found.items()}
            print(f"  {what:8}{each['rj']:8.1f} B {each['c']:8.1f} B    {each['rj'] / each['c']:.3f} x")


def pair(
    binary: ServerBinary,
    modules: dict[str, Path],
    values: str,
    kept: Path,
    options: argparse.Namespace,
    times: dict[tuple[str, str], list[tuple[float, float]]],
    sizes: dict[str, dict[str, float]],
) -> None:
    """The rounds on a server for each module: an empty one, or one that begins with the file that is kept."""
    with contextlib.ExitStack() as stack:
        servers: dict[str, Server] = {}
        for name, path in modules.items():
            directory = kept / name
            config = {"dir": str(directory)} if directory.exists() else {}
            server = servers[name] = stack.enter_context(Server(binary, modules=[path], config=config))
            if not config:
                before = used(server)
                fill(server, f"{name}.{values.split()[0]}", values.partition(" ")[2], options.values)
                sizes["memory"][name] = used(server) - before
        for _ in range(options.rounds):
            for what, words in (("save", ["SAVE"]), ("load", ["DEBUG", "RELOAD", "NOSAVE"])):
                for name, server in servers.items():
                    times.setdefault((what, name), []).append(timed(server, *words))
        for name, server in servers.items():
            if not (kept / name).exists():
                sizes["loaded"][name] = used(server)
                sizes["file"][name] = file_of(server).stat().st_size
                (kept / name).mkdir()
                shutil.copy(file_of(server), kept / name / "dump.rdb")


def bloom(modules: dict[str, Path], options: argparse.Namespace) -> None:
    """Instructions of the commands of a filter."""
    binary = find_server(options.server)
    counted: dict[str, dict[str, callgrind.Instructions]] = {}
    for name, path in modules.items():
        with (
            Server(binary, modules=[path], wrapper=callgrind.WRAPPER, start_seconds=60) as server,
            LoadClient(server.host, server.port) as load,
            server.client() as client,
        ):
            for command in ("add", "exists"):
                lane = Lane(name, (f"{name}.{command}", "filter", "item:12345"), path.name)
                client.execute_command(*lane.command)
                found = callgrind.count(client, load, server.directory, lane, usec_per_call=1.0)
                counted.setdefault(command, {})[name] = found
    print("\nBloom filter, instructions a call (of the handler, callees included, and of the whole command):")
    for command, row in counted.items():
        own, native = row["rj"], row["c"]
        assert own.handler is not None
        assert native.handler is not None
        ratio, whole = own.handler / native.handler, own.command / native.command
        print(
            f"  {command:8}{own.handler:8.0f}{native.handler:8.0f}   {ratio:.3f} x (at most {MOST_INSTRUCTIONS})",
            end="",
        )
        print(f"{own.command:8.0f}{native.command:8.0f}   {whole:.3f} x")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.datatypes", description=__doc__)
    parser.add_argument("--values", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=3, help="of servers")
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        modules = build(Path(directory))
        rdb(modules, options)
        if callgrind.available():
            bloom(modules, options)


if __name__ == "__main__":
    main()
