"""Data types on servers: what is derived from the fields keeps every value, wherever it goes."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE, Program

NAMES = ("stored_records", "trees", "arrays", "array_memory", "own_bytes", "kinds", "shapes", "generic_parts", "in_use")
PROGRAMS = [Program(HERE / "datatypes" / f"{name}.py") for name in NAMES]
EFFECTS = Path(__file__).with_name("effects_of_datatypes.py")
EFFECTS_CALLS: list[tuple[str | int, ...]] = [
    ("effects.throw", "a", 2),
    ("effects.throw", "a", 2),
    ("effects.throw", "b", 5),
    ("effects.both", "c", "d"),
    ("effects.throw", "c", 1),
    ("effects.each", "a", "c", "none", "a"),
    ("effects.throw", "e", 0),
]
AOF = {"appendonly": "yes", "appendfsync": "no", "auto-aof-rewrite-percentage": "0"}


@pytest.fixture(scope="module")
def modules(compile_module: CompileModule) -> list[Path]:
    """All programs, for one server: each has a database of its own there."""
    return [compile_module(program.path) for program in PROGRAMS]


def databases(connection: Connection) -> Iterator[Program]:
    """The programs, each while its database is the one that commands see."""
    for number, program in enumerate(PROGRAMS):
        connection.call("SELECT", number)
        yield program
    connection.call("SELECT", 0)


def fill(connection: Connection) -> None:
    """Run the cases of all programs, in empty databases; errors are among the replies that are meant."""
    connection.call("FLUSHALL")
    for program in databases(connection):
        for step in program.steps:
            connection.call(*step.words)


def state(connection: Connection) -> dict[tuple[str, bytes], object]:
    """The digest of every key, by its program."""
    return {
        (program.path.stem, key): connection.call("DEBUG", "DIGEST-VALUE", key).plain()
        for program in databases(connection)
        for key in keys(connection)
    }


def keys(connection: Connection) -> list[bytes]:
    found = connection.call("KEYS", "*").plain()
    assert isinstance(found, list)
    return sorted(found)


def typed_keys(connection: Connection) -> Iterator[bytes]:
    for key in keys(connection):
        if connection.call("TYPE", key).plain() != b"string":
            yield key


def filled(found: dict[tuple[str, bytes], object]) -> set[str]:
    """The programs of which there are values."""
    return {name for name, _ in found}


def test_saved_and_loaded(modules: list[Path], server: StartServer) -> None:
    with server(*modules).connect() as connection:
        fill(connection)
        before = state(connection)
        assert len(filled(before)) == len(PROGRAMS)
        assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
        assert state(connection) == before
        for _ in databases(connection):
            for key in list(typed_keys(connection)):
                dumped = connection.call("DUMP", key).value
                assert isinstance(dumped, bytes)
                assert connection.call("RESTORE", b"restored", 0, dumped, "REPLACE").plain() == b"OK"
                assert connection.call("COPY", key, "copied", "REPLACE").plain() == 1
                digests = connection.call("DEBUG", "DIGEST-VALUE", key, "restored", "copied").plain()
                assert isinstance(digests, list)
                assert len(set(digests)) == 1
                assert digests[0] != b"0" * 40
                assert connection.call("UNLINK", "copied").plain() == 1
        connection.call("FLUSHALL", "ASYNC")
        assert state(connection) == {}


@pytest.mark.parametrize("preamble", ["yes", "no"])
def test_append_only_files(modules: list[Path], server_binary: ServerBinary, tmp_path: Path, preamble: str) -> None:
    config = AOF | {"aof-use-rdb-preamble": preamble}
    with Server(server_binary, modules=modules, config=config) as server, server.connect() as connection:
        fill(connection)
        before = state(connection)
        assert connection.call("DEBUG", "LOADAOF").plain() == b"OK"
        assert state(connection) == before
        connection.call("BGREWRITEAOF")
        while "aof_rewrite_in_progress:0" not in str(connection.call("INFO", "persistence").plain()):
            pass
        assert connection.call("DEBUG", "LOADAOF").plain() == b"OK"
        assert state(connection) == before
        for file in server.directory.glob("append*"):
            (shutil.copytree if file.is_dir() else shutil.copy)(file, tmp_path / file.name)
    with (
        Server(server_binary, modules=modules, config=config | {"dir": str(tmp_path)}) as server,
        server.connect() as connection,
    ):
        assert state(connection) == before


@pytest.mark.parametrize("diskless", ["yes", "no"])
def test_replication(modules: list[Path], server_binary: ServerBinary, diskless: str) -> None:
    config = {"repl-diskless-sync": diskless, "repl-diskless-load": "swapdb" if diskless == "yes" else "disabled"}
    with Server(server_binary, modules=modules, config=config) as master, master.connect() as connection:
        fill(connection)
        with Server(server_binary, modules=modules, config=config, replica_of=master) as replica:
            replica.wait_for_master()
            with replica.connect() as other:
                assert state(other) == state(connection)  # by full synchronisation
                fill(connection)
                replica.wait_for_master()
                assert state(other) == state(connection)  # by commands


def test_effects(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """What cannot be repeated is replicated as it is, what has changed in an object included."""
    module = compile_module(EFFECTS)
    with (
        Server(server_binary, modules=[module], config=AOF) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
        master.connect() as connection,
        replica.connect() as other,
    ):
        replica.wait_for_master()
        for words in EFFECTS_CALLS:
            connection.call(*words)
            replica.wait_for_master()
            assert state(other) == state(connection), words
            for key in keys(connection):
                ttl = [side.call("PTTL", key).plain() for side in (connection, other)]
                assert (ttl[0] == -1) == (ttl[1] == -1), (words, key)
        assert len(state(connection)) == 6
        before = state(connection)
        assert connection.call("DEBUG", "LOADAOF").plain() == b"OK"
        assert state(connection) == before


def test_migration(modules: list[Path], server_binary: ServerBinary) -> None:
    with (
        Server(server_binary, modules=modules) as one,
        Server(server_binary, modules=modules) as two,
        one.connect() as connection,
        two.connect() as other,
    ):
        fill(connection)
        before = state(connection)
        for program in databases(connection):
            for key in keys(connection):
                reply = connection.call("MIGRATE", "127.0.0.1", two.port, key, PROGRAMS.index(program), 5000)
                assert reply.plain() == b"OK", (key, reply.plain())
        assert state(connection) == {}
        assert state(other) == before


# How a value is made that takes megabytes: the command, and the words of each call.
LARGE: dict[str, list[tuple[bytes | str | int, ...]]] = {
    "stored_records": [
        ("stored_records.put", "k", 5, b"x" * 100_000),
        *(("stored_records.tag", "k", f"tag{n:09}") for n in range(30_000)),
    ],
    "trees": [("trees.chain", "k", 50_000)],
    "trees_of_words": [("trees.insert", "k", *(f"word{n * 7919 % 30011:06}" for n in range(30_000)))],
    "kinds": [
        ("kept_kinds.uncount", "k", *(f"word{n % 20_000:06}" for n in range(30_000))),
        *(("kept_kinds.group", "k", f"group{n % 400}", f"item{n:09}") for n in range(4000)),
    ],
    "shapes": [("kept_shapes.draw", "k", ("square", "box", "text")[n % 3], f"shape{n:09}", n % 7) for n in range(3000)],
    "arrays": [("grids.make", "k", 1500, 1500), *(("grids.put", "k", n % 1500, n % 1500, n) for n in range(3000))],
}


@pytest.mark.parametrize("name", LARGE)
def test_memory_usage(compile_module: CompileModule, server_binary: ServerBinary, name: str) -> None:
    """MEMORY USAGE is within 5 % of what the server uses more with the value than without it."""
    module = compile_module(HERE / "datatypes" / f"{name.removesuffix('_of_words')}.py")
    with Server(server_binary, modules=[module]) as running, running.connect() as connection:

        def used() -> int:
            text = str(connection.call("INFO", "memory").plain())
            return int(text.split("used_memory:")[1].split("\\r")[0])

        for words in LARGE[name]:
            assert not connection.call(*words).is_error
        for _ in range(2):
            with running.connect() as other:  # whose buffers are then gone
                dumped = other.call("DUMP", "k").value
            assert isinstance(dumped, bytes)
            told = connection.call("MEMORY", "USAGE", "k", "SAMPLES", 0).plain()
            assert isinstance(told, int)
            with_value = used()
            connection.call("DEL", "k")
            assert told == pytest.approx(with_value - used(), rel=0.05)
            with running.connect() as other:
                assert other.call("RESTORE", "k", 0, dumped).plain() == b"OK"


def test_flags(compile_module: CompileModule, server: StartServer) -> None:
    """What only reads is a reader; what changes an object that a key holds is a writer."""
    with server(compile_module(PROGRAMS[0].path)).connect() as connection:
        writers = {}
        for name in ("show", "put", "bump", "tag", "untag", "drop", "clear", "described", "expire"):
            found = connection.call("COMMAND", "INFO", f"stored_records.{name}").plain()
            assert isinstance(found, list)
            assert isinstance(found[0], list)
            writers[name] = b"write" in found[0][2]
        assert writers == {
            "show": False,
            "put": True,
            "bump": True,
            "tag": True,
            "untag": True,
            "drop": True,
            "clear": True,
            "described": False,
            "expire": True,
        }


def test_watch(compile_module: CompileModule, server: StartServer) -> None:
    """A change of an object ends a transaction that watches its key; looking does not."""
    running = server(compile_module(PROGRAMS[0].path))
    with running.connect() as connection, running.connect() as other:
        other.call("stored_records.put", "k", 1, "x")
        for words, expected in ((("stored_records.show", "k"), [b"PONG"]), (("stored_records.bump", "k", 1), None)):
            connection.call("WATCH", "k")
            other.call(*words)
            connection.call("MULTI")
            connection.call("PING")
            reply = connection.call("EXEC").plain()
            assert (reply if reply is None else [b"PONG"]) == expected


@pytest.mark.memcheck
def test_memory(modules: list[Path], memcheck_server: StartMemcheck) -> None:
    config = {"rdbcompression": "no"}  # the server's compression begins with a table that is not initialised
    with memcheck_server(*modules, config=config) as running, running.connect() as connection:
        fill(connection)
        fill(connection)  # every value is overwritten
        connection.call("DEBUG", "RELOAD")
        for program in databases(connection):
            for key in list(typed_keys(connection)):
                dumped = connection.call("DUMP", key).value
                assert isinstance(dumped, bytes)
                connection.call("RESTORE", "restored", 0, dumped, "REPLACE")
                connection.call("RESTORE", "broken", 0, dumped[:40] + b"\xff" + dumped[41:], "REPLACE")
                for datatype in program.module.datatypes:
                    kind = datatype.name
                    name = f"{program.module.name}._save_{kind}"
                    payload = connection.call(name, key)
                    if isinstance(payload.value, bytes) and not payload.is_error:
                        load = name.replace("_save_", "_load_")
                        connection.call("DEL", "loaded")
                        assert connection.call(load, "loaded", payload.value).plain() == b"OK"
                        for end in range(len(payload.value)):
                            refused = connection.call(load, "part", payload.value[:end]).is_error
                            assert refused or kind == "ownbytes1"  # which reads less as well
                connection.call("COPY", key, "copied", "REPLACE")
                connection.call("MEMORY", "USAGE", key)
                connection.call("DEBUG", "DIGEST-VALUE", key)
        connection.call("FLUSHALL")


def test_freed_by_other_threads(compile_module: CompileModule, server: StartServer) -> None:
    """FLUSHALL ASYNC frees in another thread: the memory comes back all the same, and commands go on meanwhile."""
    with server(compile_module(PROGRAMS[1].path)).connect() as connection:

        def used() -> int:
            return int(str(connection.call("INFO", "memory").plain()).split("used_memory:")[1].split("\\r")[0])

        connection.call("FLUSHALL")
        before = used()
        for n in range(20_000):
            connection.call("trees.insert", f"k{n}", "a", "b", "c")
        full = used()
        connection.call("trees.chain", "long", 200_000)
        connection.call("FLUSHALL", "ASYNC")
        for n in range(1000):
            assert connection.call("trees.insert", f"k{n}", "a", "b").plain() == [1, 1]
        connection.call("FLUSHALL", "ASYNC")
        limit = before + (full - before) // 20
        for _ in range(600):
            if used() < limit:
                break
            time.sleep(0.05)
        assert used() < limit


@pytest.mark.memcheck
def test_records_freed_by_other_threads(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    """Objects of numbers, bytes and text are freed there, but for those that share their bytes with others."""
    with memcheck_server(compile_module(PROGRAMS[-1].path)) as server, server.connect() as connection:
        for _ in range(3):
            for n in range(200):
                connection.call("in_use.put", f"k{n}", n, "name" * (n % 50), "caf\xc3\xa9" * (n % 30))
            for n in range(0, 200, 3):
                connection.call("in_use.share", f"k{n}", f"k{n + 1}")
            connection.call("FLUSHALL", "ASYNC")
            assert connection.call("in_use.put", "k1", 1, "x", "").plain() is None
            assert connection.call("in_use.share", "k1", "k2").plain() is None
            for _ in range(600):
                if "lazyfree_pending_objects:0" in str(connection.call("INFO", "memory").plain()):
                    break
                time.sleep(0.05)
