"""Queues of dramatiq beside its script: `python -m benchmarks.dramatiq_queue [--quick] [--server NAME]`.

The commands of `examples/dramatiq_queue.py`, as its broker sends them, and the script, as RedisBroker sends it, are
called in turn on one server with the same arguments, 32 calls at a time. A call changes what the next one finds, so the
whole way of messages is measured: all are put into the queue, then all are fetched, acknowledged, and so on. Times are
what the server counts. Maintenance is a part of the script's calls: it takes what a call with it takes more.
"""

from __future__ import annotations

import importlib.util
import statistics
import sys
from typing import TYPE_CHECKING, Any

from dramatiq.brokers.redis import RedisBroker

from benchmarks.report import ratios
from benchmarks.run import ROOT, Rows, Run, medians

if TYPE_CHECKING:
    import redis

PIPELINE, PREFETCH = 32, 8
NOW = 1_700_000_000_000
DATA = b"x" * 200
LIMITS = (60_000, 7 * 24 * 3600 * 1000)  # of the broker: when a worker is dead, and a dead message is forgotten


def compiled_broker() -> Any:
    """The broker that is beside the example."""
    spec = importlib.util.spec_from_file_location("dramatiq_broker", ROOT / "examples/clients/dramatiq_broker.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.CompiledBroker


class Lane:
    """One way of doing it: what is sent for a step, and how long the server says that it takes."""

    def __init__(self, client: redis.Redis, name: str) -> None:
        self.client = client
        self.name = name
        script: Any = RedisBroker
        kind = compiled_broker() if name == "redisjit" else script
        self.broker = kind(client=client, namespace=name)
        self.broker.broker_id = "worker"
        self.digest = client.script_load(self.broker.scripts["dispatch"].script) if name != "redisjit" else ""

    def words(self, step: str, args: tuple[Any, ...], *, maintenance: bool = False) -> list[Any]:
        """A call."""
        if self.name == "redisjit":
            if maintenance:
                step, tail = "maintain", [NOW, "worker", self.name, "queue", *LIMITS]
            else:
                tail = [NOW, "worker", *([len(args)] if step == "requeue" else []), *args]
            words: list[Any] = self.broker.words(step, "queue", tail)
            return words
        tail = [step, NOW, "queue", "worker", *LIMITS, int(maintenance), 4000, *args]
        return ["EVALSHA", self.digest, 1, self.name, *tail]

    def run(self, calls: list[list[Any]]) -> float:
        """Microseconds a call, of all calls."""
        self.client.config_resetstat()
        for start in range(0, len(calls), PIPELINE):
            with self.client.pipeline(transaction=False) as pipeline:
                for words in calls[start : start + PIPELINE]:
                    pipeline.execute_command(*words)
                pipeline.execute()
        counted: dict[str, Any] = self.client.info("commandstats")[f"cmdstat_{calls[0][0].lower()}"]
        assert counted["calls"] == len(calls), counted
        return float(counted["usec"]) / len(calls)

    def steps(self, count: int) -> dict[str, float]:
        """The way of so many messages."""
        ids = [f"{number:036}" for number in range(count)]

        def fill(taken: bool = True) -> None:
            self.run([self.words("enqueue", (id, DATA)) for id in ids])
            if taken:
                self.run([self.words("fetch", (PREFETCH,)) for _ in range(0, count, PREFETCH)])

        took = {}
        self.client.flushall()
        took["enqueue"] = self.run([self.words("enqueue", (id, DATA)) for id in ids])
        took["qsize"] = self.run([self.words("qsize", ()) for _ in ids])
        took[f"fetch {PREFETCH}"] = self.run([self.words("fetch", (PREFETCH,)) for _ in range(0, count, PREFETCH)])
        took["ack"] = self.run([self.words("ack", (id,)) for id in ids])
        fill()
        groups = [tuple(ids[start : start + PREFETCH]) for start in range(0, count, PREFETCH)]
        took[f"requeue {PREFETCH}"] = self.run([self.words("requeue", group) for group in groups])
        self.client.flushall()
        fill(taken=False)
        took["fetch 1"] = self.run([self.words("fetch", (1,)) for _ in ids])
        took["nack"] = self.run([self.words("nack", (id,)) for id in ids])
        took["fetch, nothing there"] = self.run([self.words("fetch", (PREFETCH,)) for _ in ids])
        took["purge, nothing there"] = self.run([self.words("purge", ()) for _ in ids])
        with_it = self.run([self.words("fetch", (PREFETCH,), maintenance=True) for _ in ids])
        took["maintain, nothing to do"] = with_it - (0 if self.name == "redisjit" else took["fetch, nothing there"])
        return took


def main() -> int:
    """Measure, print and store."""
    run = Run("dramatiq_queue", __doc__, rounds=9)
    count = 320 if run.quick else 3200
    rows: Rows = {}
    with run.serving(ROOT / "examples/dramatiq_queue.py") as server:
        client = server.client()
        lanes = [Lane(client, "redisjit"), Lane(client, "script")]
        for number in range(run.rounds):
            print(f"round {number + 1} of {run.rounds} ...", file=sys.stderr, flush=True)
            for lane in lanes if number % 2 == 0 else reversed(lanes):
                for title, took in lane.steps(count).items():
                    rows.setdefault(title, {}).setdefault(lane.name, []).append(took)
    run.heading()
    factors = []
    for title, row in rows.items():
        ratio = ratios(row["script"], row["redisjit"])
        factors.append(ratio.median)
        print(f"{title:<26}{medians(row)}{ratio} x as fast as the script")
    print(f"\ngeometric mean: {statistics.geometric_mean(factors):.2f} x")
    run.keep(usec_per_call=rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
