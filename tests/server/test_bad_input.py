"""Bad input on every server: the right error, the server alive, and what was there before still there."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from redisjit.serve import Server
from redisjit.serve.resp import Connection, Frame
from tests.conftest import CompileModule, StartServer
from tests.server.failures import FAILURES, PREPARE

HOSTILE = Path(__file__).with_name("hostile.py")
# What stops the server, changes what it is, or makes it wait, when anybody calls it.
NOT_CALLED = {"shutdown", "debug", "failover", "replicaof", "slaveof", "acl", "client", "config", "cluster", "module"}
ALL_BYTES = bytes(range(256))


@pytest.fixture
def hostile(compile_module: CompileModule, server: StartServer) -> Server:
    return server(compile_module(HOSTILE))


def prepare(connection: Connection) -> None:
    for words in PREPARE:
        connection.call(*words)


@pytest.mark.parametrize("protocol", [2, 3])
def test_errors(hostile: Server, protocol: int) -> None:
    wrong = []
    with hostile.connect(protocol) as connection:
        for failure in FAILURES:
            prepare(connection)
            reply = connection.call(*failure.words)
            message = str(reply.plain())
            if not reply.is_error or not failure.explains(message):
                wrong.append(f"{failure!r}: {message[:200]}, not {failure.text[:200]}")
            assert connection.call("PING").value == b"PONG"
    assert not wrong, "\n".join(wrong)


def test_a_failure_changes_nothing(hostile: Server) -> None:
    """Commands that fail before they write leave the data as it was."""
    with hostile.connect() as connection:
        prepare(connection)
        before = connection.call("DEBUG", "DIGEST").value
        for failure in FAILURES:
            if not failure.call[0].startswith((b"write", b"change", b"held", b"delete")):
                connection.call(*failure.words)
                assert connection.call("DEBUG", "DIGEST").value == before, failure


def test_any_bytes(hostile: Server) -> None:
    with hostile.connect() as connection:
        text = ALL_BYTES[:128].decode().encode()
        for value in (b"", b"\0", b"\r\n", ALL_BYTES, ALL_BYTES * 4096):
            assert connection.call("bad.echo", value, text).plain() == [value, text]
        for number in range(256):
            value = bytes([number])
            assert connection.call("bad.byte_at", value, 0).value == number
            connection.call("HSET", value, value, value)
            assert connection.call("bad.field", value, value).value == value


def test_any_bytes_in_errors(hostile: Server) -> None:
    """Whatever is in a message, the error is one line, and the next reply is what was asked for."""
    with hostile.connect() as connection:
        for value in range(128):
            text = b"ERR a" + bytes([value]) + b"b"
            shown = text.translate(bytes.maketrans(b"\0\r\n", b"   "))
            assert connection.call("bad.reply_text", text) == Frame("-", shown)
            assert connection.call("bad.echo", b"x", b"y").plain() == [b"x", b"y"]
        reply = connection.call("bad.exception_text", "ä\u20ac\U0001f600".encode() * 10_000)
        assert reply.is_error
        assert str(reply.plain()).startswith("ERR ValueError: ä\u20ac\U0001f600")
        assert connection.call("bad.status", b"a\r\nb\0c") == Frame("+", b"a  b c")
        for value in ALL_BYTES:
            assert connection.call("bad.field", "hash", bytes([value])).kind == "-"
            assert connection.call("bad.parse_int", b"x" + bytes([value])).kind == "-"


@pytest.mark.parametrize("size", [65_535, 1_000_000])
def test_long_arguments(hostile: Server, size: int) -> None:
    long = b"x" * size
    with hostile.connect() as connection:
        assert connection.call("bad.echo", long, long).plain() == [long, long]
        assert connection.call("bad.scalars", 1, 2, long, long).value == 3 + 2 * size
        assert str(connection.call("bad.scalars", long, 2, long, long).plain()).startswith(
            "ERR value is not an integer"
        )
        assert str(connection.call("bad.parse_int", long).plain()).startswith("ERR ValueError: ")
        assert connection.call("bad.parse_int", b"0" * size + b"7").kind in ":-"
        assert connection.call("bad.byte_at", long, -1).value == ord("x")
        assert connection.call("bad.byte_at", long, size).is_error
        assert connection.call("bad.own_exception", long).is_error
        assert str(connection.call("bad.field", long, long).plain()).startswith("ERR KeyError: b'xxx")
        assert connection.call("HSET", long, long, long).value == 1
        assert connection.call("bad.pop_field", long, long).value == long
        assert connection.call("EXISTS", long).value == 0
        assert connection.call("bad.call", long, long).is_error


def test_many_arguments(hostile: Server) -> None:
    with hostile.connect() as connection:
        connection.call("SET", "k", "abc")
        assert connection.call("bad.lengths", *["k"] * 20_000).value == 60_000
        assert connection.call("bad.delete_all", *["k"] * 20_000).value == 1
        assert connection.call("bad.groups", *["a", "1"] * 20_000).value == 20_000
        assert connection.call("bad.groups", *["a", "1"] * 20_000, "b", "x").is_error
        assert connection.call("bad.groups", *["a", "1"] * 20_000, "b").is_error


def test_one_key_twice(hostile: Server) -> None:
    with hostile.connect() as connection:
        assert connection.call("bad.write_both", "h", "h").value == 6
        assert connection.call("HLEN", "h").value == 3
        assert connection.call("bad.delete_first", "h", "h").value == 1
        assert connection.call("HGETALL", "h").plain() == [b"g", b"2"]
        connection.call("FLUSHALL")
        assert connection.call("bad.change_kind", "k", "k", "k").value == b"more"
        assert connection.call("GET", "k").value == b"more"
        assert connection.call("bad.delete_all", "k", "k", "other", "k").value == 1
        connection.call("SET", "a", "1")
        assert connection.call("bad.move_all", "a", "a", "a", "b", "b", "a").value == 2 + 3 + 4
        assert connection.call("GET", "a").value == b"1..."
        assert connection.call("EXISTS", "b").value == 0
        connection.call("HSET", "h", "f", "v")
        assert connection.call("bad.move_all", "a", "h").is_error
        assert connection.call("EXISTS", "a", "h").value == 2


def test_keys_that_go_away(hostile: Server) -> None:
    with hostile.connect() as connection:
        for name, other in (("h", "s"), ("h" * 100, "s" * 100)):
            connection.call("SET", other, "text")
            assert connection.call("bad.held", name, other).plain() == [None, None, None, None, b"1"]
            assert connection.call("DBSIZE").value == 0


def test_scripts_in_scripts(hostile: Server) -> None:
    """A server cannot run a script inside a script, even where a module calls it: there is an error instead."""
    with hostile.connect() as connection:
        calls: list[list[str | int]] = [
            ["bad.again_in_a_script", 1],
            ["EVAL", "return redis.call('bad.again_in_a_script', 1)", 0],
        ]
        for call in calls:
            reply = connection.call(*call)
            assert reply.is_error
            assert "script" in str(reply.plain())
        for name in ("EVAL", "eval_ro", "EVALSHA", "FCALL"):
            reply = connection.call("EVAL", "return redis.call('bad.any_command', ARGV[1], 'return 1', '0')", 0, name)
            assert reply.is_error


def test_any_command_may_be_called(hostile: Server) -> None:
    """Whatever a handler calls, with whatever arguments, inside what: the server goes on."""
    arguments: list[list[str]] = [[], ["k"], ["k", "1"], ["return 1", "0"], ["a", "1", "b"], ["reply", "off"]]
    with hostile.connect() as connection:
        table = connection.call("COMMAND").value
        assert isinstance(table, tuple)
        names = [row.plain()[0].decode() for row in table if row.value]  # type: ignore[index]
    called = 0
    for name in names:
        if name in NOT_CALLED or name.startswith("bad."):
            continue
        with hostile.connect() as connection:
            for words in arguments:
                call = ["bad.any_command" if words else "bad.bare_command", name, *words]
                connection.call(*call)
                connection.call("EVAL", "return redis.pcall(unpack(ARGV))", 0, *call)
                connection.call("MULTI")
                connection.call(*call)
                connection.call("EXEC")
                called += 3
        with hostile.connect() as connection:
            assert connection.call("PING").value == b"PONG", name
            connection.call("FLUSHALL")
    assert called > 1000


def test_many_clients(hostile: Server) -> None:
    """Several clients pipeline the same commands, good and bad: every reply is the caller's own."""
    wrong: list[object] = []

    def run(number: int) -> None:
        name = str(number).encode()
        with hostile.connect(2 + number % 2) as connection:
            for _ in range(20):
                for i in range(50):
                    connection.send("bad.echo", name, str(i))
                    connection.send("bad.item_at", i + 3)
                    connection.send("bad.count", b"counter:" + name)
                for i in range(50):
                    echoed, failed, counted = (connection.receive() for _ in range(3))
                    if echoed.plain() != [name, str(i).encode()] or not failed.is_error or counted.kind != ":":
                        wrong.append((echoed, failed, counted))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    with hostile.connect() as connection:
        assert [connection.call("GET", f"counter:{number}").value for number in range(6)] == [b"1000"] * 6


def test_out_of_memory(hostile: Server) -> None:
    """A server that may not grow refuses commands that might, and runs the others."""
    with hostile.connect() as connection:
        prepare(connection)
        connection.call("CONFIG", "SET", "maxmemory", "1")
        try:
            for words in (["bad.write_both", "a", "b"], ["bad.count", "n"], ["bad.change_kind", "a", "b", "c"]):
                assert str(connection.call(*words).plain()).startswith("OOM "), words
            assert connection.call("bad.field", "hash", "f").value == b"v"
            assert connection.call("bad.delete_all", "hash").value == 1
            assert connection.call("bad.item_at", 5).is_error
        finally:
            connection.call("CONFIG", "SET", "maxmemory", "0")
