"""Keys and channels that a command tells the server itself: behind numbers, behind tokens, found by a function."""

from __future__ import annotations

from typing import Any

import pytest

from redisjit.serve import Server
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE, Program, run_compiled
from tests.server.test_command_info import ask, is_modern

COUNTED = Program(HERE / "commands" / "counted.py")
SOURCE = """\
from redisjit import Context, Key, Module, String

module = Module("places")
config = module.group("group")


def every_other(words: list[bytes]) -> list[int]:
    return list(range(int(words[0]), len(words), 2))


def after_store(words: list[bytes]) -> list[int]:
    at = 0
    found: list[int] = []
    while at < len(words):
        if words[at].upper() == b"STORE":
            found.append(at + 1)
        at += 1
    return found


@module.command(getkeys=every_other)
def odd(ctx: Context, *words: bytes) -> int:
    return len(words)


@module.command(getkeys=after_store, write=True)
def both(ctx: Context, key: Key, *words: bytes) -> int:
    for at, word in enumerate(words):
        if word.upper() == b"STORE":
            ctx.call("SET", words[at + 1], "stored")
    return len(words)


@config.command
def total(prefix: bytes, keys: list[String], *, store: String | None = None) -> int:
    return len(keys)


@config.command(channels={"channels": "psubscribe"})
def watch(*channels: bytes) -> int:
    return len(channels)


@module.command(channels={"channel": "publish", "more": "publish"})
def announce(ctx: Context, channel: bytes, text: bytes, *, more: bytes | None = None) -> int:
    return int(ctx.call("PUBLISH", channel, text))


@module.command(channels={"names": "subscribe"})
def several(names: list[str]) -> int:
    return len(names)
"""

KEYS = {
    "counted.total 2 a b": "a b",
    "counted.store 2 a b store c": "a b c",
    "counted.store 1 store store c": "store c",
    "counted.store 1 a upper store c": "a c",
    "counted.evaluate s 2 a b x": "a b",
    "counted.pairs 2 h g a 1": "h g",
    "counted.copy a": "a",
    "counted.copy a ex 5 to b": "a b",
    "counted.copy to to b": "to b",
    "counted.two left a right b": "a b",
    "counted.two left right right b": "right b",
    "counted.two note left left a": "a",
    "places.odd 1 a x b": "a b",
    "places.both k x store a store b": "k a b",
    "places.group total p 2 a b store c": "a b c",
}
# Calls that the command refuses: what keys they have is not asked, so long as none is named that is not there.
WRONG = ["counted.total 3 a", "counted.total x a", "counted.store 9 a store b", "places.odd x a", "places.odd 9 a"]


@pytest.fixture
def started(compile_module: CompileModule, server: StartServer) -> Server:
    return server(compile_module(COUNTED.path), compile_module(SOURCE, "places.py"))


def keys_of(server: Server, call: str) -> Any:
    found = ask(server, "COMMAND", "GETKEYS", *call.split())
    return sorted(found) if isinstance(found, list) else found


@pytest.mark.parametrize("call", KEYS)
def test_keys(started: Server, call: str) -> None:
    assert keys_of(started, call) == sorted(KEYS[call].encode().split())


@pytest.mark.parametrize("call", WRONG)
def test_keys_of_wrong_calls(started: Server, call: str) -> None:
    keys = keys_of(started, call)
    assert isinstance(keys, str) or set(keys) <= set(call.encode().split())


def test_permissions(started: Server) -> None:
    """No key is used that the user may not touch: also one that only looks like a token's."""
    with started.connect() as connection:
        connection.call("ACL", "SETUSER", "ann", "on", "nopass", "~a*", "~left", "+@all")
        connection.call("AUTH", "ann", "")
        assert not connection.call("counted.store", 1, "a", "store", "a2").is_error
        for call in (
            "counted.store 1 a store b",
            "counted.store 2 a b",
            "counted.two note left left b",
            "counted.two left left right b",
            "places.both a x store b",
            "places.odd 1 b",
            "places.group total p 1 b",
        ):
            assert str(connection.call(*call.split()).plain()).startswith("NOPERM"), call


def test_channels(started: Server) -> None:
    if not is_modern(started):
        pytest.skip("Redis 6.2 does not ask modules for channels")
    with started.connect() as connection:
        connection.call("ACL", "SETUSER", "ann", "on", "nopass", "~*", "resetchannels", "&a*", "+@all")
        connection.call("AUTH", "ann", "")
        for call in ("announce a t", "announce a t more ab", "several 2 a ab", "group watch a*"):
            assert not connection.call(*f"places.{call}".split()).is_error, call
        for call in ("announce b t", "announce a t more b", "several 2 a b", "group watch a* b*", "group watch a"):
            # A pattern has to be the very one that is allowed.
            assert str(connection.call(*f"places.{call}".split()).plain()).startswith("NOPERM"), call


def test_command_info(started: Server) -> None:
    if not is_modern(started):
        pytest.skip("key specifications came with Redis 7.0")
    specs = ask(started, "COMMAND", "INFO", "counted.store", protocol=3)[0][8]
    first, second = specs
    assert first[b"begin_search"][b"spec"] == {b"index": 1}
    assert first[b"find_keys"] == {b"type": b"keynum", b"spec": {b"keynumidx": 0, b"firstkey": 1, b"keystep": 1}}
    assert set(first[b"flags"]) == {b"RO", b"access"}
    assert second[b"begin_search"] == {b"type": b"keyword", b"spec": {b"keyword": b"STORE", b"startfrom": 2}}
    assert set(second[b"flags"]) == {b"OW", b"update", b"incomplete"}
    (copied,) = ask(started, "COMMAND", "INFO", "counted.copy", protocol=3)
    assert b"incomplete" not in copied[8][1][b"flags"]  # nothing but TO can stand where TO is looked for


def test_docs(started: Server) -> None:
    if not is_modern(started):
        pytest.skip("COMMAND DOCS came with Redis 7.0")
    rows = ask(started, "COMMAND", "DOCS", "counted.store", protocol=3)[b"counted.store"][b"arguments"]
    shown = [(row[b"name"], row[b"type"], row.get(b"key_spec_index"), row.get(b"token")) for row in rows]
    assert shown == [
        (b"numkeys", b"integer", None, None),
        (b"keys", b"key", 0, None),
        (b"store", b"key", 1, b"STORE"),
        (b"upper", b"pure-token", None, b"UPPER"),
    ]


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = [compile_module(COUNTED.path), compile_module(SOURCE, "places.py")]
    with memcheck_server(*modules) as server, server.connect() as connection:
        run_compiled(COUNTED, connection)
        for call in (*KEYS, *WRONG):
            connection.call("COMMAND", "GETKEYS", *call.split())
            connection.call(*call.split())
