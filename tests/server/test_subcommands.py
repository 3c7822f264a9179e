"""What servers say about subcommands and aliases, and what ACL makes of them."""

from __future__ import annotations

import pytest

from redisjit.serve import Server
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE, Program, run_compiled
from tests.server.test_command_info import ask, is_modern

PROGRAM = Program(HERE / "commands" / "subcommands.py")


@pytest.fixture
def started(compile_module: CompileModule, server: StartServer) -> Server:
    return server(compile_module(PROGRAM.path))


def test_command_info(started: Server) -> None:
    (info,) = ask(started, "COMMAND", "INFO", "subcommands.config")
    if not is_modern(started):
        assert set(info[2]) - {b"module"} == {b"write", b"denyoom", b"movablekeys"}
        return
    assert info[1] == -2
    subcommands = {entry[0].rpartition(b"|")[2]: entry for entry in info[9]}
    assert set(subcommands) == {b"get", b"set", b"put", b"count", b"help"}
    assert subcommands[b"set"][1] == -5
    assert set(subcommands[b"set"][2]) - {b"module"} == {b"write", b"denyoom"}
    assert subcommands[b"set"][7] == [b"request_policy:all_shards"]
    assert subcommands[b"count"][3:6] == [2, -1, 1]


def test_keys(started: Server) -> None:
    calls = {
        "config set h a 1": [b"h"],
        "config put h a 1": [b"h"],
        "config count a b c": [b"a", b"b", b"c"],
        "other move a x b": [b"a", b"b"],
    }
    for call, keys in calls.items():
        assert ask(started, "COMMAND", "GETKEYS", *f"subcommands.{call}".split()) == keys
    assert isinstance(ask(started, "COMMAND", "GETKEYS", "subcommands.other", "where"), str)


def test_docs(started: Server) -> None:
    if not is_modern(started):
        pytest.skip("COMMAND DOCS came with Redis 7.0")
    docs = ask(started, "COMMAND", "DOCS", "subcommands.config", "subcommands.get_one", protocol=3)
    config = docs[b"subcommands.config"]
    assert config[b"summary"] == b"The settings of something."
    assert config[b"subcommands"][b"subcommands.config|get"][b"summary"] == b"One setting."
    assert docs[b"subcommands.get_one"][b"history"] == [[b"1.1.0", b"It takes."], [b"1.2.0", b"More."]]
    assert docs[b"subcommands.get_one"][b"since"] == b"1.0.0"


def test_acl(started: Server) -> None:
    """Of single subcommands where the server knows them, of the whole command elsewhere; keys everywhere."""
    modern = is_modern(started)
    granted = "+subcommands.config|get" if modern else "+subcommands.config"
    with started.connect() as connection:
        connection.call("ACL", "SETUSER", "ann", "on", "nopass", "~a*", granted, "+subcommands.fetch")
        connection.call("AUTH", "ann", "")
        assert connection.call("subcommands.config", "get", "a", "f").value is None
        assert str(connection.call("subcommands.config", "get", "b", "f").plain()).startswith("NOPERM")
        assert connection.call("subcommands.config", "set", "a", "f", "v").is_error == modern
        assert connection.call("subcommands.fetch", "a2").value is None
        assert str(connection.call("subcommands.get_one", "a2").plain()).startswith("NOPERM")


def test_a_category_of_its_own(started: Server) -> None:
    """Since Redis 7.4 and Valkey 8; the module is loaded without it elsewhere, and a second time."""
    known = ask(started, "ACL", "CAT")
    newer = started.binary.is_valkey or started.binary.version >= (7, 4)
    assert (b"subcommands" in known) == newer
    if newer:
        assert b"subcommands.config|set" in ask(started, "ACL", "CAT", "subcommands")
        assert b"subcommands.config|set" in ask(started, "ACL", "CAT", "write")


def test_loading_again(compile_module: CompileModule, server_binary: object) -> None:
    module = compile_module(PROGRAM.path)
    with Server(server_binary) as server, server.connect() as connection:  # type: ignore[arg-type]
        for _ in range(3):
            assert connection.call("MODULE", "LOAD", str(module)).value == b"OK"
            assert connection.call("subcommands.fetch", "k").value is None
            assert connection.call("MODULE", "UNLOAD", "subcommands").value == b"OK"


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(PROGRAM.path)) as server, server.connect() as connection:
        run_compiled(PROGRAM, connection)
