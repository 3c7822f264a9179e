"""Hash tables and sorting beside C: `python -m benchmarks.tables [--keys N] [--rounds N] [--server NAME]`.

Each job is a command of a module compiled by redisjit, and of the same job by hand in C, compiled by gcc and by clang.
All are called in turn on one server; the time is what the server counts for the command.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from benchmarks.beside import better, build, compilers
from benchmarks.report import Spread, ratios
from redisjit.serve import SERVER_NAMES, Server, find_server

if TYPE_CHECKING:
    import redis

MOST_OF_C = 1.5


def once(client: redis.Redis, command: str, arguments: list[bytes]) -> tuple[float, object]:
    """Microseconds of one call, as the server counts them, and the reply."""
    client.config_resetstat()
    reply = client.execute_command(command, *arguments)
    stats = cast("dict[str, dict[str, float]]", client.info("commandstats"))
    return float(stats[f"cmdstat_{command.lower()}"]["usec"]), reply


def main() -> int:
    """Measure and print; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tables", description=__doc__)
    parser.add_argument("--keys", type=int, default=100_000, help="how many")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--server", metavar="NAME", help=f"{', '.join(SERVER_NAMES)}, or the path of a program")
    options = parser.parse_args()
    keys = [b"user:%d:profile" % (i * 2654435761 % 2**32) for i in range(options.keys)]
    jobs = {"insert_and_find": keys, "sort_numbers": [b"%d" % options.keys]}
    missed = 0
    with (
        tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory,
        Server(find_server(options.server), modules=build("tables", Path(directory))) as server,
    ):
        client = server.client()
        for job, arguments in jobs.items():
            names = ["tables", *compilers()]
            times: dict[str, list[float]] = {name: [] for name in names}
            replies = set()
            for number in range(options.rounds):
                for name in names[number % len(names) :] + names[: number % len(names)]:
                    usec, reply = once(client, f"{name.upper()}.{job.upper()}", arguments)
                    times[name].append(usec)
                    replies.add(reply)
            if len(replies) != 1:
                raise SystemExit(f"{job}: the replies differ: {replies}")
            ratio = ratios(times["tables"], times[better(times)])
            shown = ", ".join(f"{name} {Spread.of(times[name]).median:.0f}" for name in names)
            print(f"{job}: {shown} us; {ratio} x the better C")
            missed += job == "insert_and_find" and ratio.median > MOST_OF_C
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
