"""Replies of generators: what is on the wire, errors half-way, long ones, what is replicated, memory."""

from __future__ import annotations

import time

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for

STREAMS = """
    from collections.abc import Iterator

    from redisjit import Context, List, Module, RedisError, Reply

    module = Module("streams")


    @module.command
    def take(queue: List, n: int) -> Iterator[bytes]:
        for i in range(n):
            if len(queue) == 0:
                raise RedisError("EMPTY the list")
            yield queue.popleft()


    @module.command
    def many(n: int) -> Iterator[list[int]]:
        for i in range(n):
            yield [i, -i]


    @module.command
    def slowly(n: int, rounds: int) -> Iterator[int]:
        for i in range(n):
            total = 0
            for k in range(rounds):
                total = (total * 31 + k) % 1000003
            yield total


    @module.command(background=True)
    def apart(ctx: Context, queue: List, n: int) -> Iterator[bytes]:
        for i in range(n):
            with ctx.lock():
                item = queue.popleft()
            yield item


    @module.command
    def through(ctx: Context, queue: bytes, n: int) -> Reply:
        return ctx.call("STREAMS.TAKE", queue, n)
"""


def test_the_wire(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(STREAMS, "streams.py"))
    for protocol in (2, 3):
        with Connection("127.0.0.1", running.port, protocol=protocol) as connection:
            assert "write" in str(connection.call("COMMAND", "INFO", "streams.take").plain())
            assert "readonly" in str(connection.call("COMMAND", "INFO", "streams.many").plain())
            assert connection.call("streams.take", "k", 3).is_error  # before the first item: the whole reply
            for command in ("take", "apart", "through"):
                connection.call("RPUSH", "k", "a", "b")
                for words in (("PING",), (f"streams.{command}", "k", 3), ("ECHO", "x"), (f"streams.{command}", "k", 0)):
                    connection.send(*words)
                assert connection.receive().value == b"PONG"
                reply = connection.receive()
                assert reply.kind == "*"
                items = reply.value
                assert isinstance(items, tuple)
                assert [item.value for item in items[:2]] == [b"a", b"b"]
                assert len(items) == 3
                assert items[2].is_error
                assert connection.receive().value == b"x"
                assert connection.receive().value == ()
            connection.call("RPUSH", "k", "a", "b")
            connection.call("MULTI")
            connection.call("streams.take", "k", 3)
            connection.call("streams.many", 2)
            answers = connection.call("EXEC").plain()
            assert isinstance(answers, list)
            first, second = answers
            assert first[:2] == [b"a", b"b"]
            assert "EMPTY" in str(first[2])
            assert second == [[0, 0], [1, -1]]
            found = connection.call("streams.many", 100_000).value
            assert isinstance(found, tuple)
            assert len(found) == 100_000


def test_others_meanwhile(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """While a long one lets others in, what it has sent so far stays whole."""
    with Server(server_binary, modules=[compile_module(STREAMS, "streams.py")]) as server:
        server.client().config_set("busy-reply-threshold" if server_binary.version >= (7,) else "lua-time-limit", 50)
        with server.connect() as long, server.connect() as other:
            long.send("streams.slowly", 200, 300_000)
            long.send("PING")
            answers = set()
            end = time.monotonic() + 0.5
            while time.monotonic() < end:
                answers.add(str(other.call("PING").plain())[:10])
            reply = long.receive().value
            assert isinstance(reply, tuple)
            assert len({item.value for item in reply}) == 1
            assert len(reply) == 200
            assert long.receive().value == b"PONG"
            assert answers


def test_replication(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    """What was changed before an error half-way is replicated."""
    module = compile_module(STREAMS, "streams.py")
    with Server(newest_binary, modules=[module]) as master, Server(newest_binary, modules=[module]) as replica:
        one, two = master.client(), replica.client()
        two.replicaof("127.0.0.1", master.port)
        wait_for(lambda: two.info("replication")["master_link_status"] == "up")
        one.rpush("k", "a", "b")
        with master.connect() as connection:
            connection.call("streams.take", "k", 3)
        one.set("done", "1")
        wait_for(lambda: two.get("done") == b"1")
        assert two.exists("k") == 0


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(STREAMS, "streams.py")) as running, running.connect() as connection:
        for command in ("take", "apart", "through"):
            for n in (0, 1, 3):
                connection.call("RPUSH", "k", "a", "b")
                connection.call(f"streams.{command}", "k", n)
            connection.call("DEL", "k")
            connection.call(f"streams.{command}", "k", 1)
        connection.call("streams.many", 3000)
        connection.call("streams.slowly", 20, 1000)
        with running.connect() as gone:
            gone.send("streams.many", 100_000)
        connection.call("PING")
