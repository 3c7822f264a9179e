"""Files of older versions of a data type: they load, or are refused in so many words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck
from tests.support.versions import COUNT, SLIPS, VERSIONS, older_files, rdb_of, readable, refused_files, serving, shown

NAMES = ["item 0: 0", "item 1: 100", "item 2: 200", "3 True new 3", "2 1 0"]
ADDED = "none ['untagged'] []"
EXPECTED = {
    (1, 1): NAMES,
    (1, 2): [*NAMES, ADDED],
    (2, 2): [*NAMES, ADDED],
    (1, 3): ["{'item 0': 0.0, 'item 1': 1.0, 'item 2': 2.0} 3.0 ['none', '3']"],
    (2, 3): ["{'item 0': 0.0, 'item 1': 1.0, 'item 2': 2.0} 3.0 ['none', '3']"],
}


@pytest.mark.parametrize(("written", "read"), EXPECTED)
def test_older_files(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, written: int, read: int
) -> None:
    module = compile_module(VERSIONS / f"stock{read}.py")
    older_files(module, server_binary, tmp_path, "stock", written, EXPECTED[written, read])


def slip(read: int, written: int, count: int) -> str:
    """What a version of the type shows of a value that another one wrote."""
    name, label, weight = b"n" * count, "é" * (count // 2), count / 4
    if read == 1:
        return f"{count * 977} {weight} {name!r} {count % 2 == 1} {label}"
    if read == 2 and written == 1:
        return f"{count * 977} {label} {name!r} none {weight}"
    if read == 2:
        return f"{count * -977} {label} {name!r} tag {count} {weight}"
    return f"{count * (977 if written == 1 else -977)} plain {name!r} [] {weight}"


@pytest.mark.parametrize(("written", "read"), [(1, 1), (1, 2), (2, 2), (1, 3), (2, 3)])
def test_files_of_small_values(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, written: int, read: int
) -> None:
    """Numbers and texts: as strings and numbers, as they were written first, and with a text before the rest."""
    module = compile_module(VERSIONS / f"slip{read}.py")
    expected = {key: [slip(read, written, count)] for key, count in SLIPS.items()}
    for writer in readable(server_binary):
        path = rdb_of(written, writer, "slip")
        with serving(path, module, server_binary, tmp_path) as server, server.connect() as connection:
            assert {key: shown(connection, key, "slip") for key in SLIPS} == expected
            before = connection.call("DEBUG", "DIGEST").plain()
            for key in SLIPS:
                assert connection.call("COPY", key, f"copy of {key}").plain() == 1
            for _ in range(2):
                assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
                assert {key: shown(connection, key, "slip") for key in SLIPS} == expected
                assert {key: shown(connection, f"copy of {key}", "slip") for key in SLIPS} == expected
            for key in SLIPS:
                assert connection.call("UNLINK", f"copy of {key}").plain() == 1
            assert connection.call("DEBUG", "DIGEST").plain() == before


def test_newer_files(compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path) -> None:
    module = compile_module(VERSIONS / "stock1.py")
    refused_files(module, server_binary, tmp_path, "stock", 2, r"stock-rj1.*newer|newer.*stock-rj1")


def test_between_servers(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """MIGRATE from the older version to the newer works; the other way the newer value is refused, and stays."""
    old, new = (compile_module(VERSIONS / f"stock{version}.py") for version in (1, 2))
    with (
        Server(server_binary, modules=[old]) as one,
        Server(server_binary, modules=[new]) as two,
        one.connect() as connection,
        two.connect() as other,
    ):
        connection.call("stock.make", "k", COUNT)
        assert connection.call("MIGRATE", "127.0.0.1", two.port, "k", 0, 5000).plain() == b"OK"
        assert shown(other, "k", "stock") == EXPECTED[1, 2]
        assert other.call("MIGRATE", "127.0.0.1", one.port, "k", 0, 5000).is_error
        assert shown(other, "k", "stock") == EXPECTED[1, 2]
        assert connection.call("EXISTS", "k").plain() == 0


def refused(connection: Connection) -> None:
    """A field of another type, one without a default, one of a class that is another, schemas that are none."""
    connection.call("stock.make", "k", COUNT)
    payload = connection.call("stock._save_stock-rj1", "k").value
    assert isinstance(payload, bytes)
    size = payload[1] if payload[1] < 128 else (payload[1] & 127) + (payload[2] << 7)
    start = 2 if payload[1] < 128 else 3
    schema, body = payload[start : start + size], payload[start + size :]

    def sent(schema: bytes, body: bytes) -> str:
        length = bytes([len(schema)]) if len(schema) < 128 else bytes([len(schema) & 127 | 128, len(schema) >> 7])
        reply = connection.call("stock._load_stock-rj1", "x", b"\1" + length + schema + body)
        return str(reply.plain()) if reply.is_error else "OK"

    assert sent(schema, body) == "OK"
    for old, new, expected in (
        (b"count=i", b"count=f", "ERR the field count was of another type"),
        (b"count=i", b"number=i", "OK"),
        (b"price=i", b"cents=i", "ERR the field price was not saved, and has no default"),
        (b"note=s", b"note=y", "ERR the field note was of another type"),
        (b"items=[r", b"items=[s,x=[r", "ERR the field items was of another type"),
        (b";", b"", "ERR"),
        (b"=", b"", "ERR"),
        (b".", b"", "ERR"),
        (b"r3.", b"r9.", "ERR"),
    ):
        assert sent(schema.replace(old, new), body).startswith(expected), (old, new)
    for at in range(len(schema)):
        for byte in b"irsy[{(?*=,;.9\xff":
            sent(schema[:at] + bytes([byte]) + schema[at + 1 :], body)
        sent(schema[:at], body)
    changed = schema.replace(b"count", b"number")
    for at in range(len(body)):
        for wrong in (0, 1, 2, 127, 255):
            sent(schema, body[:at] + bytes([wrong]) + body[at + 1 :])
            sent(changed, body[:at] + bytes([wrong]) + body[at + 1 :])
        assert sent(schema, body[:at]).startswith("ERR")
        assert sent(changed, body[:at]).startswith("ERR")
    deep = b"x=" + b"[" * 5000 + b"i," + schema
    assert sent(deep, b"\0\1" * 5000 + b"\0" + body).startswith("ERR")
    assert connection.call("PING").plain() == b"PONG"


def test_refused_values(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(VERSIONS / "stock2.py")
    with Server(server_binary, modules=[module]) as server, server.connect() as connection:
        refused(connection)


@pytest.mark.memcheck
def test_refused_values_leave_nothing(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(VERSIONS / "stock2.py")) as server, server.connect() as connection:
        refused(connection)


@pytest.mark.memcheck
def test_upgrades_leave_nothing(
    compile_module: CompileModule, memcheck_server: StartMemcheck, find_binary: Callable[[str], ServerBinary]
) -> None:
    dumped = {}
    for version in (1, 2):
        module = compile_module(VERSIONS / f"stock{version}.py")
        with Server(find_binary("valkey-9"), modules=[module]) as server, server.connect() as connection:
            for count in (COUNT, 2000):
                connection.call("stock.make", "k", count)
                dumped[version, count] = connection.call("DUMP", "k").value
    with memcheck_server(compile_module(VERSIONS / "stock3.py")) as server, server.connect() as connection:
        for (_, count), payload in dumped.items():
            assert isinstance(payload, bytes)
            reply = connection.call("RESTORE", "k", 0, payload, "REPLACE")
            assert reply.is_error == (count > 1000)
        assert shown(connection, "k", "stock") == EXPECTED[2, 3]
