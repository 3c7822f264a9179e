"""The first example of the documentation on every server: what people see of a command."""

from __future__ import annotations

from typing import Any

import pytest

from redisjit.serve import Server
from redisjit.serve.resp import Frame
from tests.conftest import EXAMPLES, CompileModule, StartServer

COMMAND = "EXAMPLE.HGETSET"
NULL = {2: Frame("$", None), 3: Frame("_", None)}


@pytest.fixture
def example(compile_module: CompileModule, server: StartServer) -> Server:
    return server(compile_module(EXAMPLES / "hgetset.py"))


def describe(server: Server) -> list[Any]:
    with server.connect() as connection:
        answer: Any = connection.call("COMMAND", "INFO", COMMAND).plain()
    assert isinstance(answer[0], list)
    return answer[0]


def knows_command_info(server: Server) -> bool:
    return server.binary.is_valkey or server.binary.version >= (7,)


@pytest.mark.parametrize("protocol", [2, 3])
def test_replies(example: Server, protocol: int) -> None:
    with example.connect(protocol) as connection:
        assert connection.call(COMMAND, "h", "f", "first") == NULL[protocol]
        assert connection.call(COMMAND, "h", "f", "second") == Frame("$", b"first")
        assert connection.call(COMMAND, "h", "other", "") == NULL[protocol]
        assert connection.call(COMMAND, "h", "other", "x") == Frame("$", b"")
        assert connection.call("HGET", "h", "f") == Frame("$", b"second")
        assert connection.call("HLEN", "h") == Frame(":", 2)


@pytest.mark.parametrize("protocol", [2, 3])
def test_through_a_client(example: Server, protocol: int) -> None:
    client = example.client(protocol)
    assert client.execute_command(COMMAND, "h", "f", "v") is None
    assert client.execute_command(COMMAND, "h", "f", "w") == b"v"
    assert client.hgetall("h") == {b"f": b"w"}


@pytest.mark.parametrize("text", [b"\x00\xff\r\n", b"a b", b"x" * 1_000_000], ids=["binary", "space", "long"])
def test_any_bytes(example: Server, text: bytes) -> None:
    client = example.client()
    assert client.execute_command(COMMAND, text, text, text) is None
    assert client.execute_command(COMMAND, text, text, b"v") == text
    assert client.hgetall(text) == {text: b"v"}


def test_wrong_type(example: Server) -> None:
    with example.connect() as connection:
        connection.call("SET", "s", "text")
        reply = connection.call(COMMAND, "s", "f", "v")
        assert reply == Frame("-", b"WRONGTYPE Operation against a key holding the wrong kind of value")
        assert connection.call("GET", "s") == Frame("$", b"text")


@pytest.mark.parametrize("words", [[], ["h"], ["h", "f"], ["h", "f", "v", "more"]])
def test_wrong_arity(example: Server, words: list[str]) -> None:
    with example.connect() as connection:
        reply = connection.call(COMMAND, *words)
        assert reply == Frame("-", b"ERR wrong number of arguments for 'example.hgetset' command")
        assert connection.call("EXISTS", "h") == Frame(":", 0)


def test_command_info(example: Server) -> None:
    name, arity, flags, first, last, step, *_ = describe(example)
    assert name == b"example.hgetset"
    # Before Redis 7.0 a module cannot declare its arity.
    assert arity == (4 if knows_command_info(example) else -1)
    assert {b"write", b"denyoom"} <= set(flags)
    assert b"readonly" not in flags
    assert (first, last, step) == (1, 1, 1)


def test_keys_of_a_call(example: Server) -> None:
    with example.connect() as connection:
        assert connection.call("COMMAND", "GETKEYS", COMMAND, "k", "f", "v").plain() == [b"k"]


def test_command_docs(example: Server) -> None:
    if not knows_command_info(example):
        pytest.skip("COMMAND DOCS came with Redis 7.0")
    with example.connect(3) as connection:
        docs: Any = connection.call("COMMAND", "DOCS", COMMAND).plain()
    entry = docs[b"example.hgetset"]
    assert entry[b"summary"] == b"Set a hash field and return the value it had before."
    assert [argument[b"name"] for argument in entry[b"arguments"]] == [b"key", b"field", b"value"]


def test_an_expiring_key_is_replaced(example: Server) -> None:
    client = example.client()
    client.hset("h", "f", "old")
    client.pexpire("h", 1)
    with example.connect() as connection:
        while connection.call("EXISTS", "h").value:
            pass
        assert connection.call(COMMAND, "h", "f", "new") == NULL[2]
        assert connection.call("TTL", "h") == Frame(":", -1)
