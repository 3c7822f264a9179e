"""A master with a replica, and what both and the append-only file have."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection

AOF = {"appendonly": "yes", "appendfsync": "no", "auto-aof-rewrite-percentage": "0"}

Words = tuple[bytes, ...]


@dataclass
class Pair:
    """A master with an append-only file, and its replica."""

    master: Server
    replica: Server
    connection: Connection
    modules: list[Path]

    def call(self, *words: bytes | str | int) -> object:
        return self.connection.call(*words).plain()

    def offset(self) -> int:
        """How many bytes of the append-only files have been looked at."""
        return sum(path.stat().st_size for path in self.files())

    def files(self) -> list[Path]:
        return sorted(self.master.directory.glob("appendonlydir/*.incr.aof"))

    def logged(self, offset: int) -> list[Words]:
        """The commands that were logged after `offset`, without the choice of a database."""
        data = b"".join(path.read_bytes() for path in self.files())[offset:]
        return [words for words in parse(data) if words[0].upper() != b"SELECT"]

    def same_everywhere(self) -> None:
        """The replica has the master's data, expiry to the millisecond included."""
        self.replica.wait_for_master()
        with self.replica.connect() as other:
            assert state(other) == state(self.connection)

    def same_after_load(self, directory: Path) -> None:
        """The append-only file alone, copied to `directory`, gives another server the same data."""
        shutil.copytree(self.master.directory / "appendonlydir", directory / "appendonlydir")
        with (
            Server(self.master.binary, modules=self.modules, config=AOF | {"dir": str(directory)}) as server,
            server.connect() as connection,
        ):
            assert state(connection) == state(self.connection)
            assert "CRITICAL" not in server.log()


def parse(data: bytes) -> list[Words]:
    """The commands of an append-only file."""
    found, at = [], 0
    while at < len(data):
        end = data.index(b"\r\n", at)
        assert data[at : at + 1] == b"*", data[at:end]
        words, count = [], int(data[at + 1 : end])
        at = end + 2
        for _ in range(count):
            end = data.index(b"\r\n", at)
            size = int(data[at + 1 : end])
            words.append(data[end + 2 : end + 2 + size])
            at = end + 4 + size
        found.append(tuple(words))
    return found


def state(connection: Connection) -> dict[object, object]:
    """The digest of all data, and when each key expires."""
    keys = connection.call("KEYS", "*").plain()
    assert isinstance(keys, list)
    moments: dict[object, object] = {key: connection.call("PEXPIRETIME", key).plain() for key in sorted(keys)}
    return moments | {"digest": connection.call("DEBUG", "DIGEST").plain()}


@contextmanager
def replicated(binary: ServerBinary, modules: list[Path]) -> Iterator[Pair]:
    """A pair with these modules, which has synchronised."""
    with (
        Server(binary, modules=modules, config=AOF) as master,
        Server(binary, modules=modules, replica_of=master) as replica,
        master.connect() as connection,
    ):
        pair = Pair(master, replica, connection, modules)
        pair.replica.wait_for_master()
        yield pair
