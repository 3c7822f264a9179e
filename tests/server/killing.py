"""`python -m tests.server.killing [--rounds N] [--seed S] [--server NAME]`: servers that are killed while they save.

Writers note numbers in values of a data type, each until the server is gone; the server syncs its file before it
answers. While it saves an RDB file, rewrites its append-only file, or sends everything to a replica, it is killed, or
the replica is. Started again, it must have all that it has answered for, and at most what it was about to answer; and
values that are whole, the same as if they had been made at once.
"""

from __future__ import annotations

import argparse
import collections
import os
import random
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

from redisjit.serve import Server, ServerBinary, find_server
from redisjit.serve.resp import Connection
from tests.programs.build import compile_program
from tests.support.cluster import ok
from tests.support.moving import state

HANDLERS = Path(__file__).parent / "journals.py"
WRITERS = 3
KEYS = 5  # of each writer
PAUSE = 400  # microseconds that saving or loading waits at each key, so that there is time to be killed
KINDS = ("BGSAVE", "BGREWRITEAOF", "full sync", "full sync, replica killed", "master gone")


class Writer(threading.Thread):
    """Writes to keys of its own until the server is gone, and knows what was acknowledged."""

    def __init__(self, server: Server, number: int, acknowledged: collections.Counter[str]) -> None:
        super().__init__()
        self.connection = server.connect()
        self.keys = [f"journal:{number}:{key}" for key in range(KEYS)]
        self.acknowledged = acknowledged
        self.wrong: list[str] = []

    def run(self) -> None:
        """Write; an answer that is an error is wrong, the end of the connection is the end."""
        turn = 0
        try:
            while True:
                key = self.keys[turn % KEYS]
                frame = self.connection.call("journals.add", key, self.acknowledged[key] + 1)
                if frame.is_error:
                    self.wrong.append(str(frame.plain()))
                    return
                assert isinstance(frame.value, int)
                self.acknowledged[key] = frame.value
                turn += 1
        except OSError:
            return
        finally:
            self.connection.close()


class Rounds:
    """A server and a replica, killed again and again."""

    def __init__(self, binary: ServerBinary, module: Path, seed: int) -> None:
        self.choose = random.Random(seed)
        config = {"appendonly": "yes", "appendfsync": "always", "auto-aof-rewrite-percentage": "0"}
        config |= {"aof-use-rdb-preamble": self.choose.choice(("yes", "no")), "rdb-key-save-delay": str(PAUSE)}
        config |= {"repl-diskless-sync": self.choose.choice(("yes", "no")), "repl-timeout": "5"}
        loading = {"repl-diskless-load": self.choose.choice(("disabled", "swapdb")), "key-load-delay": str(PAUSE)}
        self.main = Server(binary, modules=[module], config=config)
        self.replica = Server(binary, modules=[module], config=loading | {"repl-timeout": "5"}, replica_of=self.main)
        self.acknowledged: collections.Counter[str] = collections.Counter()
        self.half = 0  # kills that came while something was under way

    def run(self, count: int) -> int:
        """So many rounds of each kind. Returns how many writes were acknowledged. Raises AssertionError."""
        with self.main, self.replica:
            self.main.restart()  # from now on the port is fixed
            with self.main.connect() as connection:
                for number in range(150):
                    ok(connection, "journals.fill", f"filled:{number}", 20 + number)
            for _ in range(count):
                for kind in KINDS:
                    self.round(kind)
        return self.acknowledged.total()

    def round(self, kind: str) -> None:
        """Write, begin something, kill, start again, check."""
        writers = [Writer(self.main, number, self.acknowledged) for number in range(WRITERS)]
        for writer in writers:
            writer.start()
        time.sleep(self.choose.uniform(0.02, 0.15))
        victim = self.replica if kind == "full sync, replica killed" else self.main
        self.begin(kind)
        time.sleep(self.choose.uniform(0.0, 0.15))
        self.half += self.under_way(kind)
        kill(victim)
        if victim is self.replica:
            time.sleep(0.02)
            kill(self.main)
        for writer in writers:
            writer.join()
            assert writer.wrong == []
        if kind == "master gone" and self.replica.alive:
            self.check_replica_alone()
        for server in (self.main, self.replica):
            if not server.alive:
                server.restart()
        with self.main.connect() as connection:
            self.check(connection, self.acknowledged, KINDS.index(kind))
        self.replica.wait_for_master(seconds=60)
        with self.main.connect() as connection, self.replica.connect() as replica:
            assert state(replica) == state(connection), kind

    def begin(self, kind: str) -> None:
        """What the kill is to come into."""
        if kind.startswith("BG"):
            with self.main.connect() as connection:
                connection.call(kind)
            return
        with self.replica.connect() as replica:
            ok(replica, "REPLICAOF", "NO", "ONE")
            if self.choose.random() < 0.5:
                ok(replica, "FLUSHALL")
            ok(replica, "SET", "mine", "x")  # with a history of its own it needs everything
            ok(replica, "REPLICAOF", self.main.host, self.main.port)

    def under_way(self, kind: str) -> bool:
        """Whether it is not over."""
        with self.main.connect() as connection:
            text = str(connection.call("INFO").plain())
        if kind == "BGSAVE":
            return "rdb_bgsave_in_progress:1" in text
        if kind == "BGREWRITEAOF":
            return "aof_rewrite_in_progress:1" in text
        return "state=online" not in text

    def check(self, connection: Connection, acknowledged: collections.Counter[str], number: int) -> None:
        """All that was acknowledged is there, in values that are whole and equal to others that were made at once."""
        for key, count in acknowledged.items():
            found = connection.call("journals.check", key).plain()
            assert found in (count, count + 1), f"{KINDS[number]}: {key} has {found}, acknowledged {count}"
            assert isinstance(found, int)
            acknowledged[key] = found  # it was written, only the answer was lost
            ok(connection, "journals.fill", "expected", found)
            digests = connection.call("DEBUG", "DIGEST-VALUE", key, "expected").plain()
            assert isinstance(digests, list)
            assert digests[0] == digests[1], key
        ok(connection, "DEL", "expected")

    def check_replica_alone(self) -> None:
        """What a replica has that lost its master in the middle: no value is half of one."""
        end = time.monotonic() + 60
        with self.replica.connect() as replica:
            while "master_link_status:down" not in str(replica.call("INFO", "replication").plain()):
                assert time.monotonic() < end
                time.sleep(0.01)
            keys = replica.call("KEYS", "*:*").plain()
            assert isinstance(keys, list)
            for key in keys:
                frame = replica.call("journals.check", key)
                assert not frame.is_error, frame.plain()
                if key.startswith(b"filled:"):
                    assert frame.value == 20 + int(key.split(b":")[1])


def kill(server: Server) -> None:
    """End a server that this process started, at once."""
    pid = server.pid
    assert pid is not None, server.log_tail(60)
    os.kill(pid, signal.SIGKILL)
    end = time.monotonic() + 60
    while server.alive:
        assert time.monotonic() < end
        time.sleep(0.002)


def main() -> int:
    """Run rounds, and print what came of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.server.killing")
    parser.add_argument("--rounds", type=int, default=20, help="of each kind")
    parser.add_argument("--seed", type=int, help="by chance when not given")
    parser.add_argument("--server", default=None, help="a name of redisjit.serve.SERVER_NAMES")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(10**9)
    print(f"seed {seed}", file=sys.stderr, flush=True)
    binary = find_server(options.server)
    with tempfile.TemporaryDirectory() as directory:
        rounds = Rounds(binary, compile_program(str(HANDLERS), directory), seed)
        count = rounds.run(options.rounds)
    kills = options.rounds * len(KINDS)
    print(f"{binary.product}: {kills} kills, {rounds.half} in the middle; {count} writes acknowledged, none lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
