"""Files of older versions of classes with subclasses: classes that came, went, or have another name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck
from tests.support.versions import COUNT, VERSIONS, older_files, refused_files, shown

CARS = ["Vehicle v0 0", "Car v1 1 3 ['v1']", "Car v2 2 3 ['v2']"]
EXPECTED = {
    (1, 1): ["Vehicle v0 0", "Vehicle v1 1", "Vehicle v2 2", "Stop 2", "Stop 1", "Stop 0", "True"],
    # The classes had no subclasses then.
    (1, 2): [
        "Vehicle v0 0",
        "Vehicle v1 1",
        "Vehicle v2 2",
        "Stop 2",
        "Stop 1",
        "Stop 0",
        "True",
        "[] [] 0 Right.DRIVE",
    ],
    (1, 3): ["Plain v0 0", "Plain v1 1", "Plain v2 2", "Right.LEND []"],
    (1, 4): ["{'v0': 0.0, 'v1': 1.0, 'v2': 2.0} []"],
    (2, 2): [
        *CARS,
        "Stop 2",
        "Depot 1 ['v0']",
        "Stop 0",
        "True",
        "[('Car', 3), ('Vehicle', 0)] ['v2', 'v1', 'v0'] 3 Right.DRIVE|PARK",
    ],
    # A class came before the others, one has another name but says the old one; most fields are passed over.
    (2, 3): [
        "Plain v0 0",
        "Sedan v1 1 ['v1'] red",
        "Sedan v2 2 ['v2'] red",
        "Right.DRIVE|PARK [('Car', 3), ('Vehicle', 0)]",
    ],
    (2, 4): ["{'v0': 0.0, 'v1': -1.0, 'v2': -1.0} ['v2', 'v1', 'v0']"],
}
REFUSED = {
    (2, 1): "the field vehicles was of another type",
    (3, 1): "the field vehicles was of another type",
    (3, 2): "there is no class Bicycle",
    (3, 4): "there is no class Bicycle",
}


@pytest.mark.parametrize(("written", "read"), EXPECTED)
def test_older_files(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, written: int, read: int
) -> None:
    module = compile_module(VERSIONS / f"fleet{read}.py")
    older_files(module, server_binary, tmp_path, "fleet", written, EXPECTED[written, read])


@pytest.mark.parametrize(("written", "read"), REFUSED)
def test_refused_files(
    compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path, written: int, read: int
) -> None:
    module = compile_module(VERSIONS / f"fleet{read}.py")
    refused_files(module, server_binary, tmp_path, "fleet", written, REFUSED[written, read])


def test_between_servers(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """What the older module knows all classes of goes there and back; what it does not is refused, and stays."""
    old, new = (compile_module(VERSIONS / f"fleet{version}.py") for version in (2, 3))
    with (
        Server(server_binary, modules=[old]) as one,
        Server(server_binary, modules=[new]) as two,
        one.connect() as connection,
        two.connect() as other,
    ):
        for key, count, fine in (("k", 0, True), ("l", 2, False)):
            other.call("fleet.make", key, count)
            assert other.call("MIGRATE", "127.0.0.1", one.port, key, 0, 5000).is_error != fine
        assert shown(connection, "k", "fleet") == [
            "Car s 1 4 ['s']",
            "Vehicle p 2",
            "False",
            "[] [] 0 Right.PARK",
        ]
        assert shown(other, "l", "fleet")[2:] == ["Bicycle b0 True", "Bicycle b1 True", "Right.PARK []"]
        for key, count, fine in (("m", COUNT, True), ("n", 5, False)):  # with trucks, which are gone
            connection.call("fleet.make", key, count)
            assert connection.call("MIGRATE", "127.0.0.1", two.port, key, 0, 5000).is_error != fine
        assert shown(other, "m", "fleet") == EXPECTED[2, 3]
        assert shown(connection, "n", "fleet")[3:5] == ["Truck v3 2 1.5", "Truck v4 2 2.0"]


@pytest.mark.memcheck
def test_nothing_is_left(
    compile_module: CompileModule, memcheck_server: StartMemcheck, find_binary: Callable[[str], ServerBinary]
) -> None:
    dumped: dict[tuple[int, int], bytes] = {}
    for version in (1, 2, 3):
        module = compile_module(VERSIONS / f"fleet{version}.py")
        with Server(find_binary("valkey-9"), modules=[module]) as server, server.connect() as connection:
            for count in (COUNT, 5):
                connection.call("fleet.make", "k", count)
                payload = connection.call("fleet._save_fleet-rj1", "k").value
                assert isinstance(payload, bytes)
                dumped[version, count] = payload
    for read in (1, 2, 3, 4):
        with memcheck_server(compile_module(VERSIONS / f"fleet{read}.py")) as server, server.connect() as connection:
            for (written, count), payload in dumped.items():
                reply = connection.call("fleet._load_fleet-rj1", "k", payload)
                fine = (written, read) not in REFUSED and ((written, read) != (2, 3) or count == COUNT)
                assert reply.is_error != fine, (written, read, count, reply.plain())
                for at in range(0, len(payload), 3):
                    connection.call("fleet._load_fleet-rj1", "x", payload[:at])
                    for wrong in (0, 1, 2, 255):
                        connection.call("fleet._load_fleet-rj1", "x", payload[:at] + bytes([wrong]) + payload[at + 1 :])
                        connection.call("DEL", "x")
            assert connection.call("PING").plain() == b"PONG"
