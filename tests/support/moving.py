"""Ways of values from one place to another: files, names, servers, nodes. What they are must not change on any."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection, Frame
from tests.support.cluster import Cluster, ok

_SECONDS = 60.0
State = dict[bytes, object]


def keys_of(connection: Connection) -> list[bytes]:
    """All keys, in order."""
    found = connection.call("KEYS", "*").plain()
    assert isinstance(found, list)
    return sorted(found)


def state(connection: Connection) -> State:
    """The digest of each key, and whether it expires."""
    return {
        key: (connection.call("DEBUG", "DIGEST-VALUE", key).plain(), connection.call("PTTL", key).plain() != -1)
        for key in keys_of(connection)
    }


class Movers:
    """A server whose values are sent on ways at random, another one beside it, and a replica; a context."""

    def __init__(self, binary: ServerBinary, module: Path, seed: int) -> None:
        self.choose = random.Random(seed)
        self.done: list[str] = []
        self._stack = ExitStack()
        preamble = self.choose.choice(("yes", "no"))
        config = {"appendonly": "yes", "appendfsync": "no", "auto-aof-rewrite-percentage": "0"}
        config |= {"aof-use-rdb-preamble": preamble, "repl-diskless-sync": self.choose.choice(("yes", "no"))}
        diskless = {"repl-diskless-load": self.choose.choice(("disabled", "swapdb"))}
        self.main = Server(binary, modules=[module], config=config)
        self.other = Server(binary, modules=[module])
        self.replica = Server(binary, modules=[module], config=diskless, replica_of=self.main)
        self.ways: list[Callable[[Connection], None]] = [
            self.reload,
            self.restart,
            self.copy,
            self.restore,
            self.follow,
            self.migrate,
        ]

    def __enter__(self) -> Movers:
        """Start the servers."""
        try:
            self._stack.enter_context(self.main)
            self._stack.enter_context(self.other)
            self.main.restart()  # from now on with a fixed port
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stop them."""
        self._stack.close()

    def move(self) -> None:
        """Send all values on one way, and see that they are the same after it."""
        way = self.choose.choice(self.ways)
        self.done.append(way.__name__)
        with self.main.connect() as connection:
            before = state(connection)
            way(connection)
        with self.main.connect() as connection:
            after = state(connection)
        assert after == before, self.done

    def check_replica(self) -> None:
        """See that the replica, if it was started, has the same values."""
        if self.replica.alive:
            self.replica.wait_for_master()
            with self.main.connect() as connection, self.replica.connect() as replica:
                assert state(replica) == state(connection), self.done

    def reload(self, connection: Connection) -> None:
        """Into an RDB file and back."""
        ok(connection, "DEBUG", "RELOAD")

    def restart(self, connection: Connection) -> None:
        """Into a rewritten append-only file, and through the end of the server."""
        ok(connection, "BGREWRITEAOF")
        wait_for(connection, "aof_rewrite_in_progress:0", "aof_rewrite_scheduled:0")
        assert "aof_last_bgrewrite_status:ok" in str(connection.call("INFO", "persistence").plain())
        self.main.restart()

    def copy(self, connection: Connection) -> None:
        """Each to another name and back."""
        for key in keys_of(connection):
            assert connection.call("COPY", key, "moved", "REPLACE").value == 1
            assert connection.call(self.choose.choice(("DEL", "UNLINK")), key).value == 1
            ok(connection, "RENAME", "moved", key)

    def restore(self, connection: Connection) -> None:
        """Each by what DUMP gives, under another name and back."""
        for key in keys_of(connection):
            ttl = connection.call("PTTL", key).plain()
            dump = connection.call("DUMP", key).value
            assert isinstance(dump, bytes)
            assert isinstance(ttl, int)
            assert connection.call("RESTORE", "moved", max(ttl, 0), dump, "REPLACE").plain() == b"OK"
            ok(connection, "RENAME", "moved", key)

    def follow(self, connection: Connection) -> None:
        """To the replica, by full synchronisation."""
        if not self.replica.alive:
            self._stack.enter_context(self.replica)
        else:
            with self.replica.connect() as replica:
                ok(replica, "REPLICAOF", "NO", "ONE")
                ok(replica, "FLUSHALL")
                ok(replica, "REPLICAOF", self.main.host, self.main.port)
        self.check_replica()

    def migrate(self, connection: Connection) -> None:
        """To another server and back."""
        before = state(connection)
        with self.other.connect() as other:
            for source, target in ((connection, self.other), (other, self.main)):
                for key in keys_of(source):
                    assert source.call("MIGRATE", target.host, target.port, key, 0, 5000).plain() == b"OK"
                if target is self.other:
                    assert state(other) == before, self.done


def wait_for(connection: Connection, *texts: str) -> None:
    """Wait until INFO says all that."""
    end = time.monotonic() + _SECONDS
    while not all(text in str(connection.call("INFO", "persistence").plain()) for text in texts):
        assert time.monotonic() < end, texts
        time.sleep(0.005)


class Slot:
    """One slot of a cluster, which moves from node to node."""

    def __init__(self, cluster: Cluster, tag: str, choose: random.Random) -> None:
        self.cluster = cluster
        self.choose = choose
        with cluster.servers[0].connect() as connection:
            number = connection.call("CLUSTER", "KEYSLOT", tag).value
        assert isinstance(number, int)
        self.number = number
        self.owner = cluster.owner(number)

    def move(self) -> None:
        """To another node: its values are the same there, and are gone here."""
        target = self.choose.choice([server for server in self.cluster.servers if server is not self.owner])
        with self.owner.connect() as source, target.connect() as other:
            before = state(source)
            atomic = source.call("CLUSTER", "GETSLOTMIGRATIONS")
            if not atomic.is_error and self.choose.random() < 0.6:
                self.at_once(source, node_id(other))
            else:
                self.one_by_one(source, other, target)
            self.settle()
            assert state(source) == {}
            assert state(other) == before
        self.owner = target

    def settle(self) -> None:
        """Wait until all nodes know of the move: in another at once they would take it for an older one."""
        end = time.monotonic() + _SECONDS
        while len({self.seen_by(server) for server in self.cluster.servers}) > 1:
            assert time.monotonic() < end, "the nodes do not agree"
            time.sleep(0.01)

    @staticmethod
    def seen_by(server: Server) -> tuple[tuple[bytes, ...], ...]:
        """Who has which slots since when, as a node knows it."""
        with server.connect() as connection:
            text = connection.call("CLUSTER", "NODES").value
        assert isinstance(text, bytes)
        rows = [line.split() for line in sorted(text.splitlines())]
        return tuple((row[0], row[6], *(word for word in row[8:] if not word.startswith(b"["))) for row in rows)

    def call(self, *words: bytes | str | int) -> Frame:
        """Send a command to the slot's node, which may hear a little later that it is the one."""
        end = time.monotonic() + _SECONDS
        while True:
            with self.owner.connect() as connection:
                reply = connection.call(*words)
            if not (reply.is_error and str(reply.plain()).startswith(("MOVED", "CLUSTERDOWN"))):
                return reply
            assert time.monotonic() < end, reply.plain()
            time.sleep(0.01)

    def at_once(self, source: Connection, target: str) -> None:
        """By Valkey's own command."""
        end = time.monotonic() + _SECONDS
        ok(source, "CLUSTER", "MIGRATESLOTS", "SLOTSRANGE", self.number, self.number, "NODE", target)
        while True:
            found = source.call("CLUSTER", "GETSLOTMIGRATIONS").plain()
            assert isinstance(found, list)
            latest = str(found[0])
            if "success" in latest:
                return
            assert "failed" not in latest, latest
            assert time.monotonic() < end, latest
            time.sleep(0.01)

    def one_by_one(self, source: Connection, other: Connection, target: Server) -> None:
        """Key by key."""
        here, there = node_id(source), node_id(other)
        ok(other, "CLUSTER", "SETSLOT", self.number, "IMPORTING", here)
        ok(source, "CLUSTER", "SETSLOT", self.number, "MIGRATING", there)
        for key in keys_of(source):
            reply = source.call("MIGRATE", target.host, target.port, key, 0, 5000)
            assert reply.plain() == b"OK", reply.plain()
        ok(other, "CLUSTER", "SETSLOT", self.number, "NODE", there)
        for server in self.cluster.servers:
            with server.connect() as connection:
                ok(connection, "CLUSTER", "SETSLOT", self.number, "NODE", there)


def node_id(connection: Connection) -> str:
    """The name of a node of a cluster."""
    found = connection.call("CLUSTER", "MYID").value
    assert isinstance(found, bytes)
    return found.decode()
