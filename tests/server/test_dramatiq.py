"""examples/dramatiq_queue.py: dramatiq's own broker and workers on it, and its decisions beside those of the script."""

from __future__ import annotations

import importlib.util
import random
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dramatiq
import pytest
import redis
from dramatiq.brokers.redis import RedisBroker
from dramatiq.errors import Retry
from dramatiq.middleware import Retries

from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for
from tests.support.cluster import Cluster

ALWAYS = 1_000_000  # of a million calls: each does maintenance
WEEK = 7 * 24 * 3600 * 1000


def _compiled_broker() -> Any:
    path = EXAMPLES / "clients/dramatiq_broker.py"
    spec = importlib.util.spec_from_file_location("dramatiq_broker", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.CompiledBroker


CompiledBroker = _compiled_broker()
ScriptBroker: Any = RedisBroker  # which has no annotations


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "dramatiq_queue.py")


@pytest.fixture
def running(module: Path, server: StartServer) -> Server:
    return server(module)


@pytest.fixture
def client(running: Server) -> Iterator[redis.Redis]:
    found = running.client()
    yield found
    found.close()


class Sender:
    """Sends what a broker sends, at times of its own, and gives the reply."""

    def __init__(self, broker: Any, worker: str, timeout: int, ttl: int) -> None:
        self.broker = broker
        broker.broker_id = worker
        broker.heartbeat_timeout = timeout
        broker.dead_message_ttl = ttl

    def send(self, command: str, queue: str, *args: Any, maintenance: bool = False) -> Any:
        self.broker.maintenance_chance = ALWAYS if maintenance else 0
        return getattr(self.broker, f"do_{command}")(queue, *args)


def namespace_of(client: redis.Redis, name: str) -> dict[bytes, tuple[Any, ...]]:
    """All keys of a namespace, without its name: type, value in order, and, of all but hash tables, the saved bytes."""
    found: dict[bytes, tuple[Any, ...]] = {}
    for key in client.keys(f"{name}:*"):
        assert isinstance(key, bytes)
        kind = client.type(key)
        value: Any
        if kind == b"list":
            value = client.lrange(key, 0, -1)
        elif kind == b"hash":
            value = client.hgetall(key)
        elif kind == b"set":
            value = client.smembers(key)
        else:
            assert kind == b"zset"
            value = client.zrange(key, 0, -1, withscores=True)
        encoding = client.object("ENCODING", key)
        saved = None if encoding == b"hashtable" else client.dump(key)  # whose order is the table's own
        found[key.removeprefix(name.encode())] = kind, value, client.pttl(key), encoding, saved
    return found


def test_decisions_and_data_are_those_of_the_script(client: redis.Redis, monkeypatch: pytest.MonkeyPatch) -> None:
    """One stream of calls for both, by several workers, who are now and then not heard of for long."""
    draw = random.Random(11)
    now = 1_700_000_000_000
    monkeypatch.setattr("dramatiq.brokers.redis.current_millis", lambda: now)
    monkeypatch.setitem(CompiledBroker._dispatch.__globals__, "current_millis", lambda: now)
    queues = ("default", "default.DQ", "other")
    workers = [f"worker-{number}" for number in range(5)]
    senders = {
        worker: [
            Sender(cls(client=client, namespace=name), worker, timeout=20_000, ttl=60_000)
            for cls, name in ((ScriptBroker, "lua"), (CompiledBroker, "own"))
        ]
        for worker in workers
    }
    ids: list[str] = []
    seen: dict[str, int] = {}
    for turn in range(2500):
        now += draw.choice((0, 1, 5, 50, 500, 3000))
        worker, queue = draw.choice(workers if turn % 400 < 300 else workers[:1]), draw.choice(queues)
        command = draw.choices(
            ("enqueue", "fetch", "ack", "nack", "requeue", "qsize", "purge"), (30, 20, 20, 12, 8, 4, 0.3)
        )[0]
        args: tuple[Any, ...] = ()
        if command == "enqueue":
            ids.append(f"id-{len(ids)}")
            args = ids[-1], draw.randbytes(draw.choice((0, 5, 90)))
        elif command == "fetch":
            args = (draw.choice((0, 1, 2, 10)),)
        elif command in ("ack", "nack", "requeue"):
            members: set[Any] = client.smembers(f"lua:__acks__.{worker}.{queue}")
            known = sorted(id.decode() for id in members) * 3 + ids[-20:] + ["none"]
            args = tuple(draw.choice(known) for _ in range(draw.randrange(6) if command == "requeue" else 1))
        maintenance = draw.random() < 0.1 and command not in ("ack", "nack")
        replies = [each.send(command, queue, *args, maintenance=maintenance) for each in senders[worker]]
        if command in ("fetch", "qsize"):
            assert replies[0] == replies[1], (turn, command, args)
            seen[command] = seen.get(command, 0) + (len(replies[0]) if command == "fetch" else replies[0])
        if turn % 25 == 0:
            theirs, ours = (namespace_of(client, name) for name in ("lua", "own"))
            assert theirs == ours, (turn, command, args)
    assert namespace_of(client, "lua") == namespace_of(client, "own")
    assert seen["fetch"] > 300
    assert seen["qsize"] > 100


class Actors:
    """A real broker with actors and workers; what the actors did is noted."""

    def __init__(self, server: Server, **options: Any) -> None:
        self.broker = CompiledBroker(client=server.client(), **options)
        for middleware in self.broker.middleware:
            if isinstance(middleware, Retries):
                middleware.min_backoff = 1
                middleware.max_backoff = 5
        self.done: list[Any] = []
        self.tried: dict[Any, int] = {}
        self.lock = threading.Lock()

        def work(number: int) -> None:
            with self.lock:
                self.done.append(number)

        def flaky(number: int, failures: int) -> None:
            with self.lock:
                self.tried[number] = self.tried.get(number, 0) + 1
                if self.tried[number] <= failures:
                    raise ValueError("not yet")
                self.done.append(number)

        def later(number: int) -> None:
            with self.lock:
                self.tried[number] = self.tried.get(number, 0) + 1
                if self.tried[number] == 1:
                    raise Retry("once more", delay=20)
                self.done.append(number)

        def actor(function: Any, **options: Any) -> Any:
            return dramatiq.actor(broker=self.broker, **options)(function)

        self.work = actor(work)
        self.flaky = actor(flaky, max_retries=3, min_backoff=1, max_backoff=5)
        self.later = actor(later, max_retries=3)
        self.worker = dramatiq.Worker(self.broker, worker_timeout=20, worker_threads=4)

    def __enter__(self) -> Actors:
        self.worker.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.worker.stop()
        self.broker.close()

    def join(self) -> None:
        self.broker.join("default", interval=5, timeout=20_000)
        self.worker.join()


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """Actors that fail, as they should, log their tracebacks."""
    caplog.set_level("CRITICAL", logger="dramatiq")


def test_actors(running: Server, client: redis.Redis) -> None:
    """Messages at once and with a delay, retries, and dead letters; nothing is left of those that are done."""
    with Actors(running) as actors:
        for number in range(200):
            actors.work.send(number)
        for number in range(200, 220):
            actors.work.send_with_options(args=(number,), delay=30)
        for number in range(300, 310):
            actors.flaky.send(number, 2)
            actors.later.send(number + 10)
        actors.join()
        assert sorted(actors.done) == [*range(220), *range(300, 320)]
        assert set(actors.tried.values()) == {2, 3}
        assert client.keys("dramatiq:*") == [b"dramatiq:__heartbeats__"]
        for number in range(400, 405):
            actors.flaky.send(number, 100)
        actors.join()
        assert [actors.tried[number] for number in range(400, 405)] == [4] * 5
        assert client.zcard("dramatiq:default.XQ") == client.hlen("dramatiq:default.XQ.msgs") == 5
        data: list[Any] = client.hvals("dramatiq:default.XQ.msgs")
        dead = [dramatiq.Message.decode(each) for each in data]
        assert sorted(message.args[0] for message in dead) == [*range(400, 405)]
        actors.broker.flush_all()
        assert client.keys("dramatiq:*") == [b"dramatiq:__heartbeats__"]


def test_what_an_abandoned_worker_had(running: Server, client: redis.Redis) -> None:
    """Messages that a worker fetched, and has never acknowledged, are done by others; a worker that ends gives back."""
    gone = CompiledBroker(client=running.client(), heartbeat_timeout=WEEK)
    gone.declare_queue("default")
    with Actors(running, maintenance_chance=ALWAYS, heartbeat_timeout=200) as actors:
        actors.worker.pause()
        for number in range(10):
            actors.work.send(number)
        consumer = gone.consume("default", prefetch=6)
        taken = [message for _ in range(6) if (message := next(consumer)) is not None]
        assert len(taken) == 6
        assert client.scard(f"dramatiq:__acks__.{gone.broker_id}.default") == 6
        consumer.requeue(taken[:2])
        assert client.llen("dramatiq:default") == 6
        actors.worker.resume()
        wait_for(lambda: len(actors.done) >= 10)
        actors.join()
        assert sorted(actors.done) == [*range(10)]
        wait_for(lambda: client.zscore("dramatiq:__heartbeats__", gone.broker_id) is None)


def test_old_dead_letters_are_forgotten(running: Server, client: redis.Redis) -> None:
    with Actors(running, maintenance_chance=ALWAYS, dead_message_ttl=100) as actors:
        actors.flaky.send(1, 100)
        wait_for(lambda: actors.tried.get(1) == 4)
        wait_for(lambda: client.keys("dramatiq:*") == [b"dramatiq:__heartbeats__"])


def test_both_brokers_share_queues(running: Server, client: redis.Redis) -> None:
    """What one puts into a queue the other's workers do: a server can change from one to the other at work."""
    plain = ScriptBroker(client=running.client())
    with Actors(running) as actors:

        def work(number: int) -> None:
            raise AssertionError("there are no workers here")

        sender = dramatiq.actor(broker=plain)(work)
        for number in range(50):
            sender.send(number)
            actors.work.send(number + 50)
        plain.join("default", interval=5, timeout=20_000)
        actors.join()
        assert sorted(actors.done) == [*range(100)]
    plain.close()


def test_in_a_cluster(module: Path, newest_binary: ServerBinary) -> None:
    """A namespace in braces is at one node, with all that maintenance finds there."""
    with Cluster(newest_binary, module) as cluster:
        with cluster.servers[0].connect() as connection:
            slot = connection.call("CLUSTER", "KEYSLOT", "{jobs}").value
        assert isinstance(slot, int)
        home = cluster.owner(slot)
        for server in cluster.servers:
            gone, broker = (CompiledBroker(client=server.client(), namespace="{jobs}") for _ in range(2))
            if server is not home:
                with pytest.raises(redis.exceptions.MovedError):
                    broker.do_enqueue("q", "id", b"data")
                continue
            broker.do_enqueue("q", "id", b"data")
            assert gone.do_fetch("q", 5) == [b"data"]
            broker.maintenance_chance, broker.heartbeat_timeout = ALWAYS, -1
            gone.do_qsize("q")
            wait_for(lambda broker=broker: broker.do_fetch("q", 5) == [b"data"])  # type: ignore[misc]
            broker.maintenance_chance = 0
            broker.do_nack("q", "id")
            assert server.client().hgetall("{jobs}:q.XQ.msgs") == {b"id": b"data"}


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(module) as server, server.connect() as connection:
        broker = CompiledBroker(client=server.client(), maintenance_chance=ALWAYS, heartbeat_timeout=0)
        for round in range(20):
            broker.do_enqueue("q", f"id-{round}", b"data")
            broker.do_fetch("q", 2)
            broker.do_nack("q", f"id-{round}")
            broker.do_requeue("q", f"id-{round}", "none")
            broker.do_ack("q", f"id-{round - 1}")
            broker.do_qsize("q")
        broker.do_purge("q")
        connection.call("SET", "dramatiq:q", "text")
        with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
            broker.do_enqueue("q", "id", b"data")
        broker.close()
