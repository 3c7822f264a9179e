"""Data types beside C: `python -m benchmarks.datatypes [--values N] [--rounds N] [--server NAME]`.

So many values of a small type are saved to an RDB file and loaded from it, by a module compiled by redisjit and by the
same by hand in C, each on a server of its own; the memory is what the server says it uses more than before. Then the
instructions of the commands of a Bloom filter, counted by callgrind.
"""

from __future__ import annotations

import argparse
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
from redisjit.serve import SERVER_NAMES, Server, find_server

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


def timed(server: Server, *words: str) -> float:
    """Seconds that a command takes."""
    with server.client() as client:
        began = time.perf_counter()
        client.execute_command(*words)
        return time.perf_counter() - began


def rdb(modules: dict[str, Path], options: argparse.Namespace) -> None:
    """Save and load; memory."""
    binary = find_server(options.server)
    print(f"{binary.product}, {options.values} values, {options.rounds} rounds in turn; ratios redisjit : C\n")
    for kind, values in VALUES.items():
        servers = {name: Server(binary, modules=[path]) for name, path in modules.items()}
        save: dict[str, list[float]] = {name: [] for name in servers}
        load: dict[str, list[float]] = {name: [] for name in servers}
        made, loaded, size = {}, {}, {}
        try:
            for name, server in servers.items():
                server.__enter__()
                before = used(server)
                fill(server, f"{name}.{kind}", values, options.values)
                made[name] = used(server) - before
            for _ in range(options.rounds):
                for name, server in servers.items():
                    save[name].append(timed(server, "SAVE"))
                for name, server in servers.items():
                    load[name].append(timed(server, "DEBUG", "RELOAD", "NOSAVE"))
            for name, server in servers.items():
                loaded[name] = used(server)
                size[name] = next(server.directory.glob("*.rdb")).stat().st_size
        finally:
            for server in servers.values():
                server.close()
        print(f"{kind}:")
        for shown, times in (("save", save), ("load", load)):
            spread = {name: Spread.of(found).median for name, found in times.items()}
            ratio = ratios(times["rj"], times["c"])
            print(
                f"  {shown:8}{spread['rj'] * 1000:8.0f} ms{spread['c'] * 1000:8.0f} ms   {ratio} (at most {MOST_TIME})"
            )
        for shown, sizes in (("memory", made), ("loaded", loaded), ("file", size)):
            each = {name: found / options.values for name, found in sizes.items()}
            print(f"  {shown:8}{each['rj']:8.1f} B {each['c']:8.1f} B    {each['rj'] / each['c']:.3f} x")


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
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        modules = build(Path(directory))
        rdb(modules, options)
        if callgrind.available():
            bloom(modules, options)


if __name__ == "__main__":
    main()
