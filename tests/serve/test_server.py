"""Starting, restarting and ending servers of every family."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from redisjit.serve import SERVER_NAMES, Server, ServerBinary, ServerError, find_server
from redisjit.serve.resp import Frame
from tests.conftest import StartServer


def test_answers_and_leaves_nothing(
    server_binary: ServerBinary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Server(server_binary) as server:
        directory = server.directory
        pid = server.pid
        assert pid is not None
        assert server.client().ping()
        assert server.client(3, decode=True).execute_command("ECHO", "é") == "é"
        assert "eady to accept connections" in server.log()
    assert not directory.exists()
    assert server.exit_status == 0
    assert server.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert list(tmp_path.iterdir()) == []


def test_modules_may_be_loaded_at_run_time(server: StartServer) -> None:
    with server().connect() as connection:
        reply = connection.call("MODULE", "LOAD", "/no/such/module.so")
    assert reply == Frame("-", b"ERR Error loading the extension. Please check the server logs.")


def test_debug_commands_are_allowed(server: StartServer) -> None:
    with server().connect() as connection:
        assert connection.call("DEBUG", "SLEEP", "0") == Frame("+", b"OK")


@pytest.mark.parametrize("protocol", [2, 3])
def test_protocols(server: StartServer, protocol: int) -> None:
    with server().connect(protocol) as connection:
        connection.call("HSET", "h", "f", "v")
        kind = {2: "*", 3: "%"}[protocol]
        assert connection.call("HGETALL", "h") == Frame(kind, (Frame("$", b"f"), Frame("$", b"v")))


def test_a_shared_server_is_handed_out_empty(embedded_server: StartServer) -> None:
    embedded_server().client().set("left", "over")
    assert embedded_server().client().dbsize() == 0


def test_restart_keeps_what_was_logged(newest_binary: ServerBinary) -> None:
    with Server(newest_binary, config={"appendonly": "yes", "appendfsync": "always"}) as server:
        server.client().set("k", "v")
        port, pid = server.port, server.pid
        server.restart()
        assert server.port == port
        assert server.pid != pid
        assert server.client().get("k") == b"v"


def test_replica(newest_binary: ServerBinary) -> None:
    with Server(newest_binary) as master, Server(newest_binary, replica_of=master) as replica:
        master.client().set("k", "v")
        replica.wait_for_master()
        assert replica.client().get("k") == b"v"
        with pytest.raises(ServerError, match="not a replica"):
            master.wait_for_master()


def test_a_module_that_does_not_load(embedded_binary: ServerBinary, tmp_path: Path) -> None:
    module = tmp_path / 'a "quoted" name.so'
    module.write_bytes(b"not a module")
    module.chmod(0o755)
    with pytest.raises(ServerError, match="did not start") as caught, Server(embedded_binary, modules=[module]):
        pass
    assert str(module) in str(caught.value)


def test_a_port_that_is_taken(embedded_binary: ServerBinary) -> None:
    with (
        Server(embedded_binary) as first,
        pytest.raises(ServerError, match="in use"),
        Server(embedded_binary, port=first.port),
    ):
        pass


def test_a_server_with_a_password_starts(embedded_binary: ServerBinary) -> None:
    with Server(embedded_binary, config={"requirepass": "secret"}) as server, server.connect() as connection:
        assert connection.call("PING").is_error
        assert connection.call("AUTH", "secret") == Frame("+", b"OK")


def test_a_server_that_ends_by_itself(embedded_binary: ServerBinary) -> None:
    with Server(embedded_binary) as server:
        with server.connect() as connection, pytest.raises(OSError, match="closed"):
            connection.call("DEBUG", "SEGFAULT")
        deadline = time.monotonic() + 30
        while server.alive and time.monotonic() < deadline:
            time.sleep(0.01)
        assert server.exit_status not in (None, 0)
        assert "crash" in server.log().lower()


def test_names() -> None:
    assert SERVER_NAMES[0] == "valkey-9"
    with pytest.raises(ServerError, match="neither one of valkey-9, "):
        find_server("redis-5")
    with pytest.raises(ServerError, match="not a Redis or Valkey server"):
        find_server("/bin/true")


def test_by_the_path_of_a_link(embedded_binary: ServerBinary, tmp_path: Path) -> None:
    """One program may do several things, by the name that it is called by: Debian's redis-server is redis-check-rdb."""
    link = tmp_path / "redis-server"
    link.symlink_to(embedded_binary.path)
    assert find_server(str(link)).path == link


def test_by_path(embedded_binary: ServerBinary) -> None:
    found = find_server(str(embedded_binary.path))
    assert (found.path, found.version) == (embedded_binary.path, embedded_binary.version)
    assert found.product.startswith("Valkey 9.")
