"""Differential programs on data types while their values are moved about: nothing that a handler sees may change.

Between the cases of a program stand, at random places, all that a server does to values: saving and loading, rewriting
the append-only file, copies, DUMP and RESTORE, migration to another server and back, another server that takes over as
a new replica. The replies are those of CPython without any of that, and the data end the same.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.interp import Session
from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule
from tests.programs.harness import EXAMPLES, HERE, Outcome, Program, differences, dump, run_interpreted

PROGRAMS = [Program(HERE / "datatypes" / f"{name}.py") for name in ("stored_records", "trees", "arrays", "own_bytes")]
PROGRAMS.append(Program(EXAMPLES / "bloom.py", HERE / "example_cases" / "bloom.txt"))
AOF = {"appendonly": "yes", "appendfsync": "no", "auto-aof-rewrite-percentage": "0"}


class Places:
    """Two servers, the data of a program on the first."""

    def __init__(self, binary: ServerBinary, module: Path, first: Server, second: Server) -> None:
        self.binary = binary
        self.module = module
        self.first = first
        self.second = second
        self.connection = first.connect()

    def close(self) -> None:
        self.connection.close()

    def keys(self) -> list[bytes]:
        found = self.connection.call("KEYS", "*").plain()
        assert isinstance(found, list)
        return sorted(found)

    def done(self, *words: bytes | str | int) -> object:
        frame = self.connection.call(*words)
        assert not frame.is_error, (words, frame.plain())
        return frame.value

    def reload(self) -> None:
        self.done("DEBUG", "RELOAD")

    def load_aof(self) -> None:
        """After a full synchronisation there is no file until one has been rewritten."""
        while True:
            text = str(self.done("INFO", "persistence"))
            if "aof_rewrite_in_progress:0" in text and "aof_rewrite_scheduled:0" in text:
                break
            time.sleep(0.01)
        self.done("DEBUG", "LOADAOF")

    def rewrite_aof(self) -> None:
        frame = self.connection.call("BGREWRITEAOF")
        assert not frame.is_error or "already in progress" in str(frame.plain()), frame.plain()
        self.load_aof()

    def copy(self) -> None:
        """Every key is its copy."""
        for key in self.keys():
            ttl = self.done("PTTL", key)
            self.done("COPY", key, b"copy of " + key)
            self.done("RENAME", b"copy of " + key, key)
            assert (self.done("PTTL", key) == -1) == (ttl == -1)

    def restore(self) -> None:
        for key in self.keys():
            ttl = self.done("PTTL", key)
            dumped = self.done("DUMP", key)
            assert isinstance(dumped, bytes)
            assert isinstance(ttl, int)
            self.done("UNLINK", key)
            self.done("RESTORE", key, max(ttl, 0), dumped)

    def migrate(self) -> None:
        """To the other server and back."""
        for source, target in ((self.first, self.second), (self.second, self.first)):
            with source.connect() as connection:
                found = connection.call("KEYS", "*").plain()
                assert isinstance(found, list)
                for key in found:
                    frame = connection.call("MIGRATE", "127.0.0.1", target.port, key, 0, 5000)
                    assert frame.plain() == b"OK", frame.plain()

    def take_over(self) -> None:
        """The second server becomes a replica, then the master, and then they change places."""
        with self.second.connect() as other:
            other.call("REPLICAOF", "127.0.0.1", self.first.port)
            while "master_link_status:up" not in str(other.call("INFO", "replication").plain()):
                time.sleep(0.02)
            self.done("WAIT", 1, 0)  # it has all that was written, too
            assert other.call("REPLICAOF", "NO", "ONE").plain() == b"OK"
        self.done("FLUSHALL")
        self.connection.close()
        self.first, self.second = self.second, self.first
        self.connection = self.first.connect()


MOVES: list[Callable[[Places], None]] = [
    Places.reload,
    Places.load_aof,
    Places.rewrite_aof,
    Places.copy,
    Places.restore,
    Places.migrate,
    Places.take_over,
]


def run(program: Program, places: Places, chance: random.Random) -> Outcome:
    places.done("FLUSHALL")
    replies = []
    # What one class stores when it is copied is meant to be something else.
    moves = [move for move in MOVES if move is not Places.copy or program.path.stem != "own_bytes"]
    chance.shuffle(moves)
    at = dict(zip(chance.sample(range(1, len(program.steps)), len(moves)), moves, strict=True))
    for index, step in enumerate(program.steps):
        if index in at:
            at[index](places)
        frame = places.connection.call(*step.words)
        if step.compared:
            replies.append(frame)
    return Outcome(tuple(replies), tuple(dump(places.connection)))


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=repr)
def test_values_that_wander(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, program: Program
) -> None:
    module = compile_module(program.path)
    with (
        Server(server_binary, modules=[module], config=AOF) as one,
        Server(server_binary, modules=[module], config=AOF | {"aof-use-rdb-preamble": "no"}) as two,
    ):
        with Session(one.client()) as session:
            expected = run_interpreted(program, session, 2, typed=True)
        places = Places(server_binary, module, one, two)
        try:
            found = run(program, places, random.Random(f"{program} {server_binary.name}"))
            assert differences(program, expected, found) == []
        finally:
            places.close()
