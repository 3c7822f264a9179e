"""Methods of data types that are given where values lie, what they are saved to, and their digest."""

from __future__ import annotations

import math
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from redisjit.interp import storage
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck
from tests.programs.harness import HERE
from tests.server.test_hooks import wait_for
from tests.support import rdb
from tests.support.missing import require_program

PROGRAM = HERE / "datatypes" / "written_values.py"
LONG = b"a long note, " * 20


@pytest.fixture(scope="module")
def written(compile_module: CompileModule) -> Path:
    return compile_module(PROGRAM)


@pytest.fixture(scope="module")
def heir(compile_module: CompileModule) -> Path:
    return compile_module(Path(__file__).with_name("heir.py"))


@pytest.fixture(scope="module")
def elder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = require_program("cc", "apt-get install gcc")
    module = tmp_path_factory.mktemp("elder") / "elder.so"
    source = Path(__file__).with_name("elder.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-g", "-Wall", "-Werror", source, "-o", module], check=True)
    return module


def known(binary: ServerBinary) -> bool:
    """Whether the server says of everything where it lies."""
    return binary.version >= (7, 0, 0)


def listed(connection: Connection, *words: str | int | bytes) -> list[Any]:
    found = connection.call(*words).plain()
    assert isinstance(found, list), found
    return found


def number(connection: Connection, *words: str | int | bytes) -> int:
    found = connection.call(*words).value
    assert isinstance(found, int), found
    return found


def raw(connection: Connection, *words: str | int | bytes) -> bytes:
    found = connection.call(*words).value
    assert isinstance(found, bytes), found
    return found


def fill(connection: Connection) -> None:
    connection.call("WRITTEN.MAKE", "k", "thermometer", 77)
    for note in (b"", b"12", b"-300", b"1234567890", LONG, b"x" * 30_000):
        connection.call("WRITTEN.NOTE", "k", note)


def test_places(written: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[written]) as server, server.connect() as connection:
        connection.call("WRITTEN.MAKE", "k", "s", 1)
        connection.call("COPY", "k", "there", "DB", 3)
        connection.call("SELECT", 3)
        notes = listed(connection, "WRITTEN.SHOW", "there")[5]
        assert notes == [b"copy of k for there" + (b", 0 to 3" if known(server_binary) else b"")]
        extra = number(connection, "MEMORY", "USAGE", "there") - (5005 if known(server_binary) else 1000)
        assert 0 <= extra < 200  # the server's own part: the key and its entry
        for index, ending in enumerate(("DEL", "UNLINK", "SET", "GETDEL")):
            connection.call("WRITTEN.MAKE", f"gone{index}", "s", 1)
            connection.call(ending, f"gone{index}", *(["text"] if ending == "SET" else []))
        connection.call("WRITTEN.MAKE", "before", "s", 1)
        connection.call("RENAME", "before", "after")
        connection.call("WRITTEN.MAKE", "short", "s", 1)
        connection.call("PEXPIRE", "short", 1)
        wait_for(lambda: connection.call("EXISTS", "short").value == 0)
        db = b"3" if known(server_binary) else b"-1"
        names = listed(connection, "WRITTEN.GONE")
        assert names == [b"gone0 " + db, b"gone1 " + db, b"gone2 " + db, b"before " + db, b"short " + db]


def test_digest(written: Path, server_binary: ServerBinary) -> None:
    """It is what the twin computes; that it is where the value lies does not matter to it."""
    with Server(server_binary, modules=[written]) as server, server.connect() as connection:
        fill(connection)
        digest = storage.Digest()
        digest.add(b"thermometer")
        digest.add_int(77)
        digest.end()
        for note in (b"", b"12", b"-300", b"1234567890", LONG, b"x" * 30_000):
            digest.add(note)
            digest.end()
        digest.add(b"end")
        assert connection.call("DEBUG", "DIGEST-VALUE", "k").plain() == [digest.value().encode()]


def test_files(written: Path, server_binary: ServerBinary) -> None:
    """The same value from RDB files, append-only files, on a replica, from DUMP, and as bytes."""
    with Server(server_binary, modules=[written]) as server, server.connect() as connection:
        fill(connection)
        shown = connection.call("WRITTEN.SHOW", "k")
        assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
        assert connection.call("WRITTEN.SHOW", "k") == shown
        dumped = raw(connection, "DUMP", "k")
        assert connection.call("RESTORE", "r", 0, dumped).plain() == b"OK"
        assert connection.call("WRITTEN.SHOW", "r") == shown
        data = raw(connection, "WRITTEN._SAVE_WRITTEN-1", "k")
        assert connection.call("WRITTEN._LOAD_WRITTEN-1", "l", data).plain() == b"OK"
        assert connection.call("WRITTEN.SHOW", "l") == shown
        with Server(server_binary, modules=[written], replica_of=server) as replica, replica.connect() as other:
            wait_for(lambda: other.call("EXISTS", "l").value == 1)
            assert other.call("WRITTEN.SHOW", "k") == shown
        connection.call("CONFIG", "SET", "aof-use-rdb-preamble", "no")
        connection.call("CONFIG", "SET", "appendonly", "yes")
        wait_for(lambda: b"aof_rewrite_in_progress:0" in raw(connection, "INFO", "persistence"))
        connection.call("DEBUG", "LOADAOF")
        db = b"db 0" if known(server_binary) else b"db -1"
        assert listed(connection, "WRITTEN.SHOW", "k")[5] == [db]  # what aof_rewrite has made of it


def test_versions(written: Path, server_binary: ServerBinary) -> None:
    """The version by which a value was saved is known wherever it comes from; a newer one is refused."""
    body = storage.Writer()
    body.write_bytes(b"old")
    body.write_int(-5)
    body.write_float(0.25)
    body.write_float32(0.5)
    body.write_unsigned(0)  # there was no other number
    with Server(server_binary, modules=[written]) as server, server.connect() as connection:
        old = rdb.dumped(rdb.value("written-1", 1, body.written() + b"\0"), 9)
        assert connection.call("RESTORE", "k", 0, old).plain() == b"OK"
        assert listed(connection, "WRITTEN.SHOW", "k")[:2] == [b"old", -5]
        assert connection.call("WRITTEN._LOAD_WRITTEN-1", "l", b"\3\1\0" + body.written()).plain() == b"OK"
        assert connection.call("WRITTEN.SHOW", "l") == connection.call("WRITTEN.SHOW", "k")
        new = rdb.dumped(rdb.value("written-1", 4, body.written() + b"\0"), 9)
        assert connection.call("RESTORE", "n", 0, new).is_error
        assert connection.call("WRITTEN._LOAD_WRITTEN-1", "n", b"\3\4\0" + body.written()).is_error


def test_a_module_in_c(elder: Path, heir: Path, server_binary: ServerBinary, tmp_path: Path) -> None:
    """Files of a module in C are taken over, and given back."""

    def start(module: Path) -> Server:
        return Server(server_binary, modules=[module], config={"dir": str(tmp_path)})

    values: list[tuple[str | bytes, int, float]] = [
        ("first", -7, 0.5),
        ("12345", 2**63 - 1, 1e300),
        (LONG, -(2**63), 0.1),
        ("n", 0, math.pi),
    ]
    with start(elder) as server, server.connect() as connection:
        for name, amount, mean in values:
            connection.call("ELDER.MAKE", name, name, amount, mean)
            for note in ("99", "", LONG):
                connection.call("ELDER.NOTE", name, note)
        names = [name for name, _, _ in values]
        digests = connection.call("DEBUG", "DIGEST-VALUE", *names)
        elders = [listed(connection, "ELDER.SHOW", name) for name in names]
        assert connection.call("SAVE").plain() == b"OK"
    with start(heir) as server, server.connect() as connection:
        assert connection.call("DEBUG", "DIGEST-VALUE", *names) == digests
        for name, shown in zip(names, elders, strict=True):
            heirs = listed(connection, "HEIR.SHOW", name)
            assert [*map(float, heirs[1:5])] == [*map(float, shown[1:5])]
            assert (heirs[0], heirs[5:]) == (shown[0], shown[5:])
            assert connection.call("HEIR.NOTE", name, "of the heir").value == 4
        assert connection.call("SAVE").plain() == b"OK"
    with start(elder) as server, server.connect() as connection:
        for name, shown in zip(names, elders, strict=True):
            assert listed(connection, "ELDER.SHOW", name) == [*shown, b"of the heir"]
    shutil.rmtree(tmp_path)


def tampered(choose: random.Random, body: bytes) -> bytes:
    """A body with something wrong in it."""
    wrong = bytearray(body)
    for _ in range(choose.choice((1, 1, 2, 5))):
        wrong[choose.randrange(len(wrong))] = choose.randrange(256)
    if choose.random() < 0.3:
        del wrong[choose.randrange(len(wrong)) :]
    return bytes(wrong)


def hostile(connection: Connection, rounds: int, seed: int) -> int:
    """Restore what was tampered with; how much of it was refused."""
    choose = random.Random(seed)
    out = storage.Writer()
    out.write_bytes(b"sensor")
    out.write_int(-1)
    out.write_float(0.5)
    out.write_float32(0.5)
    out.write_long_double(0.5)
    out.write_unsigned(3)
    for note in (b"12", b"", LONG):
        out.write_bytes(note)
    body = out.written()
    refused = 0
    for _ in range(rounds):
        wrong = tampered(choose, body)
        refused += connection.call("RESTORE", "k", 0, rdb.dumped(rdb.value("written-1", 3, wrong + b"\0"), 9)).is_error
        refused += connection.call("WRITTEN._LOAD_WRITTEN-1", "k", b"\3\3\0" + wrong).is_error
        if connection.call("EXISTS", "k").value:
            connection.call("WRITTEN.SHOW", "k")
            connection.call("COPY", "k", "c")
            connection.call("DEL", "k", "c")
    return refused


def test_hostile_values(written: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[written]) as server, server.connect() as connection:
        assert hostile(connection, 400, 5) > 200
        for size in (2**31, 2**34, 2**40, 2**62, 2**63 - 1, 2**64 - 1):  # of a string that is not there
            body = b"\5" + rdb.length(size) + b"x"
            assert connection.call("WRITTEN._LOAD_WRITTEN-1", "k", b"\3\3\0" + body).is_error
            assert connection.call("RESTORE", "k", 0, rdb.dumped(rdb.value("written-1", 3, body + b"\0"), 9)).is_error
        for text in (b"", b"0x", b"0x1", b"0x1.8p", b"0x1.8p+", b"0xgp+1", b"zero", b"0x1p+1 ", b"1.5", b"--0x1p+1"):
            body = b"\5\1s" + b"\2\0" + b"\4" + bytes(8) + b"\3" + bytes(4) + b"\5" + rdb.string(text) + b"\2\0"
            assert connection.call("WRITTEN._LOAD_WRITTEN-1", "k", b"\3\3\0" + body).is_error, text
        for text, number in ((b"-0x1.8p+1", -3.0), (b"inf", math.inf), (b"-inf", -math.inf), (b"0xc.8p-3", 1.5625)):
            body = b"\5\1s" + b"\2\0" + b"\4" + bytes(8) + b"\3" + bytes(4) + b"\5" + rdb.string(text) + b"\2\0"
            assert connection.call("WRITTEN._LOAD_WRITTEN-1", "k", b"\3\3\0" + body).plain() == b"OK"
            assert float(listed(connection, "WRITTEN.SHOW", "k")[4]) == number


@pytest.mark.memcheck
def test_memory(memcheck_server: StartMemcheck, written: Path, heir: Path) -> None:
    plain = {"rdbcompression": "no"}  # packing looks at memory that the server has not set
    with memcheck_server(written, heir, config=plain) as server, server.connect() as connection:
        fill(connection)
        hostile(connection, 60, 6)
        connection.call("DEBUG", "RELOAD")
        connection.call("COPY", "k", "l")
        connection.call("DEBUG", "DIGEST-VALUE", "k", "l")
        connection.call("MEMORY", "USAGE", "k")
        connection.call("WRITTEN.COARSE", "k", "1e300")  # which cannot be saved
        assert connection.call("WRITTEN._SAVE_WRITTEN-1", "k").is_error
        assert connection.call("COPY", "k", "m").is_error
        connection.call("FLUSHALL")


UNLINK = """\
from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module, storage

module = Module("unlinks")


@dataclass
class Known:
    names: list[bytes] = field(default_factory=list)
    table: dict[bytes, list[bytes]] = field(default_factory=dict)


known = module.state(Known())


@module.datatype("unlinks-1")
@dataclass
class Value:
    name: bytes

    def unlink(self, at: storage.Place) -> None:
        known.names.clear()
        known.names = []
        known.table.clear()


@module.command
def put(key: Key[Value], name: bytes) -> None:
    key.value = Value(name)


@module.command
def note(name: bytes) -> None:
    for i in range(50):
        known.names.append(name + b"%d" % i)
        known.table.setdefault(name + b"%d" % i, []).append(name)


@module.command(replicate="effects")
def assign(key: Key[Value]) -> int:
    total = 0
    for name in known.names:
        key.value = Value(b"x")
        total += len(name) + name[0]
    return total


@module.command(replicate="effects")
def items(key: Key[Value]) -> int:
    total = 0
    for name, words in known.table.items():
        key.delete()
        total += len(name) + len(words)
        for word in words:
            total += word[0]
    return total


@module.command(replicate="effects")
def held(key: Key[Value]) -> int:
    name = known.names[0]
    words = known.table[name]
    key.delete()
    return len(name) + name[0] + sum(map(len, words))


@module.command(replicate="effects")
def listed(key: Key[Value]) -> list[int]:
    return [len(name) + int(key.delete()) + name[0] for name in known.names]
"""


@pytest.mark.memcheck
def test_memory_of_what_unlink_changes(memcheck_server: StartMemcheck, compile_module: CompileModule) -> None:
    """It is called amid a handler that looks at the same state: that keeps what it holds."""
    with memcheck_server(compile_module(UNLINK)) as server, server.connect() as connection:
        for command in ("ASSIGN", "ITEMS", "HELD", "LISTED"):
            connection.call("UNLINKS.PUT", "k", "n" * 40)
            connection.call("UNLINKS.NOTE", "m" * 40)
            reply = connection.call(f"UNLINKS.{command}", "k")
            assert reply.is_error == (command == "ITEMS")  # whose dict has changed meanwhile
