"""What INFO says of the values of data types, and walks over them, on servers."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE
from tests.server.test_hooks import wait_for

WALKS = HERE / "datatypes" / "object_walks.py"
NAMES = 300


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(WALKS)


def shown(connection: Connection) -> dict[str, int]:
    """The fields of the section."""
    found = connection.call("INFO", "object_walks_types").plain()
    assert isinstance(found, bytes)
    pairs = [line.split(":") for line in found.decode().splitlines() if ":" in line]
    return {name.removeprefix("object_walks_owalks-rj_"): int(value) for name, value in pairs}


def fill(connection: Connection, count: int) -> None:
    for number in range(count):
        connection.call("OBJECT_WALKS.PUT", f"b{number}", "ann", "apple", 1)


def test_counts(module: Path, server_binary: ServerBinary) -> None:
    """The number of values is exact, whatever happens to keys; what other threads are to free counts until then."""
    with Server(server_binary, modules=[module]) as server, server.connect() as connection:
        assert shown(connection) == {"count": 0, "bytes": 0}  # the other type is not counted
        fill(connection, NAMES)
        connection.call("OBJECT_WALKS.NOTE", "n", "text")
        assert shown(connection)["count"] == NAMES

        def after(expected: int, *words: str | int | bytes) -> None:
            assert not connection.call(*words).is_error, words
            wait_for(lambda: shown(connection)["count"] == expected)

        after(NAMES + 1, "COPY", "b1", "copy")
        after(NAMES + 1, "COPY", "b2", "copy", "REPLACE")
        after(NAMES + 1, "RENAME", "copy", "renamed")
        after(NAMES, "RENAME", "renamed", "b3")
        after(NAMES, "OBJECT_WALKS.PUT", "b1", "ann", "pear", 2)
        after(NAMES - 1, "UNLINK", "b1")
        after(NAMES - 2, "SET", "b2", "text")
        connection.call("DEL", "b3")
        after(NAMES - 3, "OBJECT_WALKS.NOTE", "b3", "a value of another type")
        dumped = connection.call("DUMP", "b4").value
        assert isinstance(dumped, bytes)
        after(NAMES - 2, "RESTORE", "restored", 0, dumped)
        after(NAMES - 2, "RESTORE", "restored", 0, dumped, "REPLACE")
        after(NAMES - 3, "PEXPIRE", "restored", -1)
        assert connection.call("RESTORE", "broken", 0, dumped[:12] + b"\xff" + dumped[13:]).is_error
        after(NAMES - 3, "DEBUG", "RELOAD")
        after(NAMES - 3, "MOVE", "b5", 1)
        after(NAMES - 3, "SWAPDB", 0, 1)
        after(1 + NAMES - 4, "SWAPDB", 0, 1)
        after(1, "FLUSHDB")
        after(0, "FLUSHALL", "ASYNC")
        fill(connection, 10)
        after(0, "FLUSHALL")
        assert shown(connection) == {"count": 0, "bytes": 0}


def test_replicas_count_their_own(module: Path, server_binary: ServerBinary) -> None:
    config = {"repl-diskless-sync": "yes", "repl-diskless-sync-delay": "0", "repl-diskless-load": "swapdb"}
    with (
        Server(server_binary, modules=[module], config=config) as master,
        Server(server_binary, modules=[module], config=config) as replica,
        master.connect() as connection,
        replica.connect() as other,
    ):
        fill(connection, 20)
        fill(other, 50)
        other.call("REPLICAOF", "127.0.0.1", master.port)
        wait_for(lambda: "master_link_status:up" in str(other.call("INFO", "replication").plain()))
        wait_for(lambda: shown(other)["count"] == 20)


def test_bytes(module: Path, server: StartServer) -> None:
    """Of few values the sum of what they take, of many an estimate."""
    with server(module).connect() as connection:
        connection.call("FLUSHALL")
        fill(connection, 40)
        wait_for(lambda: shown(connection)["count"] == 40)
        found = shown(connection)["bytes"]
        for number in range(40):  # of the same size
            connection.call("OBJECT_WALKS.PUT", f"b{number + 40}", "ann", "apple", 1)
        fill(connection, 500)
        many = shown(connection)
        assert many["count"] == 500
        assert abs(many["bytes"] / 500 - found / 40) < 0.1 * found / 40


def test_walk_of_many(module: Path, server: StartServer) -> None:
    """Every object once, among other keys, while keys of the walk are deleted."""
    with server(module).connect() as connection:
        connection.call("FLUSHALL")
        fill(connection, NAMES)
        for number in range(NAMES):
            connection.call("SET", f"s{number}", "x")
        names = connection.call("OBJECT_WALKS.NAMES").plain()
        assert names == sorted(f"b{number}".encode() for number in range(NAMES))
        assert connection.call("OBJECT_WALKS.CLEAR", "ann").plain() == NAMES
        assert connection.call("OBJECT_WALKS.NAMES").plain() == []
        assert connection.call("DBSIZE").plain() == NAMES


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(module, config={"rdbcompression": "no"}) as running, running.connect() as connection:
        for _ in range(2):
            fill(connection, 90)
            connection.call("INFO", "everything")
            connection.call("DEBUG", "RELOAD")
            wait_for(lambda: shown(connection)["count"] == 90, 60)  # threads have freed what there was before
            for name in ("NAMES", "BEST", "NOTES"):
                assert not connection.call(f"OBJECT_WALKS.{name}").is_error
            connection.call("OBJECT_WALKS.TOTALS", "ann")
            connection.call("OBJECT_WALKS.COLLECT", "list")
            connection.call("OBJECT_WALKS.CLEAR", "ann")
            connection.call("FLUSHALL", "ASYNC")
