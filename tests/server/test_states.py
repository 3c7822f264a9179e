"""State of the module on servers: where it goes with the data, and where it does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from redisjit.compiler import check_file
from redisjit.diagnostics.base import CompileError
from redisjit.serve import Server, ServerBinary, ServerError
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE, Program
from tests.server.test_hooks import wait_for

STATE = """
from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Context, Module, events

module = Module("st")


@dataclass
class Seen:
    total: int = 0
    words: dict[bytes, list[int]] = field(default_factory=dict)
    last: bytes | None = None

    def see(self, word: bytes) -> int:
        self.total += 1
        self.words.setdefault(word, []).append(self.total)
        self.last = word
        return self.total


saved = module.state(Seen(last=b"first"), saved="st-saved1", version=VERSION)
both = module.state(Seen(), saved="st-both-1", flushed=True)
flushed = module.state(Seen(), flushed=True)
plain = module.state(Seen())


@module.command
def see(word: bytes) -> tuple[int, int, int, int]:
    return saved.see(word), both.see(word), flushed.see(word), plain.see(word)


@module.command
def told() -> tuple[list[int], bytes | None]:
    return [saved.total, both.total, flushed.total, plain.total], saved.last


@module.command
def places(word: bytes) -> list[int]:
    return saved.words.get(word, [])


@module.on_event
def emptied(ctx: Context, event: events.FlushDB) -> None:
    if event.what == "end":
        ctx.log(f"emptied: {saved.total} {both.total}")
"""
FIRST = STATE.replace("VERSION", "1")
SECOND = STATE.replace("VERSION", "2").replace("    last: bytes", "    more: int = 7\n    last: bytes")


def told(connection: Connection) -> list[int]:
    found = connection.call("ST.TOLD").plain()
    assert isinstance(found, list), found
    return found[0]  # type: ignore[no-any-return]


def see(connection: Connection, *words: str) -> None:
    for word in words:
        assert not connection.call("ST.SEE", word).is_error


def test_emptied(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(FIRST, "st.py"))
    with running.connect() as connection:
        connection.call("FLUSHALL")
        start = told(connection)
        assert start[1:3] == [0, 0]
        see(connection, "a", "b", "a")
        connection.call("FLUSHDB")
        assert told(connection) == [start[0] + 3, 3, 3, start[3] + 3]
        for words in (["FLUSHALL"], ["FLUSHALL", "ASYNC"]):
            connection.call(*words)
            assert told(connection) == [start[0] + 3, 0, 0, start[3] + 3]
        assert f"emptied: {start[0] + 3} 0" in running.log()


def test_files(compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path) -> None:
    """What is saved is loaded; what is not begins anew. A file without a state leaves it as it is at first."""
    module = compile_module(FIRST, "st.py")
    config = {"dir": str(tmp_path), "save": "3600 1"}
    with Server(server_binary, modules=[module], config=config) as server, server.connect() as connection:
        see(connection, "a", "b", "a")
        assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
        assert told(connection) == [3, 3, 0, 3]  # a reload empties everything first
        assert connection.call("ST.PLACES", "a").plain() == [1, 3]
        see(connection, "c")
        connection.call("SAVE")
    with Server(server_binary, modules=[module], config=config) as server, server.connect() as connection:
        assert told(connection) == [4, 4, 0, 0]
        assert connection.call("ST.PLACES", "c").plain() == [4]
    newer = compile_module(SECOND, "st2.py")  # loads older files
    with Server(server_binary, modules=[newer], config=config) as server, server.connect() as connection:
        assert told(connection) == [4, 4, 0, 0]
        connection.call("SAVE")
    with pytest.raises(ServerError, match="saved by version 2"):
        Server(server_binary, modules=[module], config=config).__enter__()
    (tmp_path / "dump.rdb").unlink()
    with Server(server_binary, config=config) as server, server.connect() as connection:
        connection.call("SET", "k", "v")
        connection.call("SAVE")
    with Server(server_binary, modules=[module], config=config) as server, server.connect() as connection:
        assert told(connection) == [0, 0, 0, 0]
        assert connection.call("GET", "k").plain() == b"v"


@pytest.mark.parametrize("preamble", ["yes", "no"])
def test_append_only_files(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, preamble: str
) -> None:
    """A rewritten file has the state when it begins with an RDB. What comes later does not write, and is not logged."""
    module = compile_module(FIRST, "st.py")
    config = {"appendonly": "yes", "appendfsync": "always", "aof-use-rdb-preamble": preamble}
    with Server(server_binary, modules=[module], config=config) as server, server.connect() as connection:
        see(connection, "a", "b")
        connection.call("BGREWRITEAOF")
        wait_for(lambda: "aof_rewrite_in_progress:0" in str(connection.call("INFO", "persistence").plain()))
        see(connection, "c")
        connection.call("SET", "k", "v")
        for file in server.directory.glob("append*"):
            (shutil.copytree if file.is_dir() else shutil.copy)(file, tmp_path / file.name)
    with (
        Server(server_binary, modules=[module], config=config | {"dir": str(tmp_path)}) as server,
        server.connect() as connection,
    ):
        assert connection.call("GET", "k").plain() == b"v"
        assert told(connection) == ([2, 2, 0, 0] if preamble == "yes" else [0, 0, 0, 0])


def synchronised(replica: Connection) -> None:
    wait_for(lambda: "master_link_status:up" in str(replica.call("INFO", "replication").plain()))


def loading(replica: Connection) -> bool:
    info = replica.call("INFO", "persistence").plain()
    assert isinstance(info, bytes)
    return {b"loading:1", b"async_loading:1"} & set(info.splitlines()) != set()


@pytest.mark.parametrize("load", ["disabled", "swapdb"])
def test_replication(compile_module: CompileModule, server_binary: ServerBinary, load: str) -> None:
    module = compile_module(FIRST, "st.py")
    config = {"repl-diskless-sync": "yes", "repl-diskless-sync-delay": "0", "repl-diskless-load": load}
    config |= {"repl-backlog-size": "16kb"}
    with (
        Server(server_binary, modules=[module], config=config) as master,
        Server(server_binary, modules=[module], config=config) as other,
        master.connect() as connection,
        other.connect() as replica,
    ):
        see(connection, "a", "b")
        see(replica, "x", "y", "z")
        replica.call("SET", "old", 1)
        replica.call("REPLICAOF", "127.0.0.1", master.port)
        synchronised(replica)
        assert told(replica) == [2, 2, 0, 3]  # what the master has saved, and what belongs to the data that are gone
        see(replica, "own")  # a replica may change what is its own
        see(connection, "c", "d", "e")
        assert told(replica) == [3, 3, 1, 4]
        for number in range(50):
            connection.call("SET", f"k{number}", "v" * 20000)
        connection.send("CLIENT", "KILL", "TYPE", "replica")  # what it misses then is more than the backlog has
        for number in range(50):
            connection.send("SET", f"k{number}", "w" * 20000)
        for _ in range(51):
            connection.receive()
        wait_for(lambda: replica.call("GET", "k49").plain() == b"w" * 20000)
        synchronised(replica)
        assert told(replica) in ([5, 5, 0, 4], [3, 3, 1, 4])  # all anew, or what was missing


def test_broken_synchronisation(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A replica that goes back to its old data, because the new ones did not arrive, goes back to its state."""
    module = compile_module(FIRST, "st.py")
    slow = {"repl-diskless-sync": "yes", "repl-diskless-sync-delay": "0", "rdb-key-save-delay": "20000"}
    slow |= {"rdbcompression": "no", "save": ""}
    with (
        Server(server_binary, modules=[module], config=slow) as master,
        Server(server_binary, modules=[module], config={"repl-diskless-load": "swapdb"}) as other,
        master.connect() as connection,
        other.connect() as replica,
    ):
        for number in range(500):
            connection.call("SET", number, "v" * 20000)
        see(connection, "a", "b")
        see(replica, "x", "y", "z")
        replica.call("SET", "old", 1)
        before = told(replica)
        replica.call("REPLICAOF", "127.0.0.1", master.port)
        wait_for(lambda: loading(replica))
        master.close()
        wait_for(lambda: not loading(replica))
        assert replica.call("GET", "old").plain() == b"1"
        assert told(replica) == before


def test_hostile_files(compile_module: CompileModule, embedded_binary: ServerBinary, tmp_path: Path) -> None:
    """A file whose state is damaged is refused: the log says why, and the server ends by itself."""
    module = compile_module(FIRST, "st.py")
    config = {"dir": str(tmp_path), "rdbchecksum": "no", "rdbcompression": "no", "save": ""}
    with Server(embedded_binary, modules=[module], config=config) as server, server.connect() as connection:
        see(connection, "abc", "def")
        connection.call("SAVE")
    good = (tmp_path / "dump.rdb").read_bytes()
    for part, instead in (
        (b"total=i", b"total=f"),  # the types of the fields
        (b"\x03abc", b"\x7fabc"),  # a length
        (b"\x03abc", b"\xffabc"),
        (b"last=?y", b"last=?s"),
        (b"\x03def", b"\x00def"),
    ):
        assert part in good
        (tmp_path / "dump.rdb").write_bytes(good.replace(part, instead))
        with pytest.raises(ServerError, match="cannot be loaded: "):
            Server(embedded_binary, modules=[module], config=config).__enter__()


def test_values_of_its_name(compile_module: CompileModule, server: StartServer) -> None:
    """The name of a state is that of a type without values: a key with one is refused."""
    name, alphabet = "st-saved1", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    number = 0
    for letter in name:
        number = number << 6 | alphabet.index(letter)
    payload = b"\x07\x81" + (number << 10 | 1).to_bytes(8, "big") + b"\x00" + b"\x06\x00" + bytes(8)
    with server(compile_module(FIRST, "st.py")).connect() as connection:
        assert connection.call("RESTORE", "k", 0, payload).is_error
        assert connection.call("EXISTS", "k").plain() == 0


REFUSED = {
    "it shares a list with another state": "b.items = a.items",
    "it is a part of a state of the module": "part = a.items\n@module.command\ndef f() -> int:\n    return len(part)",
    "it holds a state of the module": "c = [a]\n@module.command\ndef f() -> int:\n    return len(c)",
    "can lead to one another": "class N:\n    next: N | None = None\nn = module.state(N())",
    "cannot be saved": "class F:\n    f: Callable[[], int]\n    def __init__(self) -> None:\n        self.f = int\n"
    "f = module.state(F())",
    "it is not what its annotations say": "b.items = [1 << 70]",
    "writes and is not deterministic: it uses a state": "@module.command\ndef f(key: String) -> None:\n"
    "    key.set(str(len(a.items)).encode())",
    "runs in the background, where an object that outlives the call": "@module.command(background=True)\n"
    "def f(ctx: Context) -> int:\n    with ctx.lock():\n        return len(a.items)",
}


@pytest.mark.parametrize("problem", REFUSED)
def test_refused(tmp_path: Path, problem: str) -> None:
    file = tmp_path / "refused.py"
    file.write_text(
        "from __future__ import annotations\nfrom collections.abc import Callable\n"
        "from redisjit import Context, Module, String\nmodule = Module('m')\n"
        "class A:\n    items: list[int]\n    def __init__(self) -> None:\n        self.items = []\n"
        "a, b = module.state(A()), module.state(A())\n@module.command\ndef total() -> int:\n    return len(a.items)\n"
        f"{REFUSED[problem]}\n"
    )
    with pytest.raises(CompileError, match=problem):
        check_file(str(file))


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    saved = compile_module(FIRST, "st.py")
    unsaved = FIRST.replace('Module("st")', 'Module("un")').replace('saved="st-saved1", version=1', "")
    unsaved = unsaved.replace('saved="st-both-1", ', "")
    module = compile_module(unsaved, "un.py")
    refused = compile_module(unsaved + "\n\n@module.on_load\ndef no() -> None:\n    raise ValueError\n", "no.py")
    config = {"rdbcompression": "no"}
    with memcheck_server(saved, config=config) as running, running.connect() as connection:
        for _ in range(2):
            assert connection.call("MODULE", "LOAD", str(refused)).is_error
            assert connection.call("MODULE", "LOAD", str(module)).plain() == b"OK"
            for word in ("a", "b", "a"):
                see(connection, word)
                connection.call("UN.SEE", word)
            connection.call("DEBUG", "RELOAD")
            connection.call("FLUSHALL")
            see(connection, "c")
            connection.call("FLUSHALL", "ASYNC")
            connection.call("UN.SEE", "d")
            assert connection.call("MODULE", "UNLOAD", "un").plain() == b"OK"
            assert connection.call("MODULE", "UNLOAD", "st").is_error  # its name may stand in files


KINDS = Program(HERE / "datatypes" / "state_kinds.py")


def kept(connection: Connection) -> bytes:
    """State of every kind of field: what is saved of it is there again when the file was loaded."""
    for word, n in (("a", 3), ("b", 4), ("a", 5)):
        assert not connection.call("state_kinds.note", word, n).is_error
    before = connection.call("state_kinds.show").plain()
    assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
    after = connection.call("state_kinds.show").plain()
    assert isinstance(before, list)
    assert isinstance(after, list)
    assert after[0] == before[0]
    assert after[1] != before[1]  # is emptied with the data
    assert isinstance(after[0], bytes)
    return after[0]


def test_every_kind_of_field(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(KINDS.path)
    with Server(server_binary, modules=[module]) as master, master.connect() as connection:
        before = kept(connection)
        with Server(server_binary, modules=[module], replica_of=master) as replica, replica.connect() as other:
            replica.wait_for_master()
            found = other.call("state_kinds.show").plain()
            assert isinstance(found, list)
            assert found[0] == before


@pytest.mark.memcheck
def test_memory_of_every_kind(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    config = {"rdbcompression": "no"}
    with memcheck_server(compile_module(KINDS.path), config=config) as running, running.connect() as connection:
        kept(connection)
        kept(connection)
        for step in KINDS.steps:
            connection.call(*step.words)
