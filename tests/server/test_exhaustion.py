"""Memory and stack that run out end in error replies, and the server goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer

HANDLERS = Path(__file__).with_name("exhausting.py")
LARGE = (str(10**12), str(2**62))
# Commands that build something of the size they are given.
BUILDING = (
    "list_times bytes_times str_times zeros barray just justs zfill fmt join replace expand to_bytes shift"
).split()
RECURSIVE = ("mutual", "method", "closure", "indirect", "equal")
TEXTS = (
    "ERR MemoryError (exhausting.py:",
    "ERR OverflowError: ",  # of the size itself
    "ERR ValueError: Too many decimal digits in format string (exhausting.py:",
)


def test_memory(compile_module: CompileModule, server: StartServer) -> None:
    with server(compile_module(HANDLERS, name="exhausting.py")).connect() as connection:
        for command in BUILDING:
            for size in LARGE:
                reply = connection.call(f"exhausting.{command}", size)
                assert reply.is_error, (command, size)
                assert str(reply.plain()).startswith(TEXTS), (command, size, reply.plain())
            assert not connection.call(f"exhausting.{command}", "3").is_error, command


FILLING = """
    from redisjit import Module

    module = Module("filling")


    @module.command
    def fill(size: int, count: int) -> int:
        held = [b"x" * size for _ in range(count)]
        return len(held)
"""


def test_a_system_without_memory(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    if server_binary.version < (7, 0, 0) and not server_binary.is_valkey:
        return  # it cannot be asked, and ends itself
    limited = ["bash", "-c", 'ulimit -v 1000000 && exec "$@"', "limited"]
    with Server(server_binary, modules=[compile_module(FILLING, "filling.py")], wrapper=limited) as server:
        client = server.client()
        for _ in range(2):
            with pytest.raises(redis.ResponseError, match=r"MemoryError \(filling.py:"):
                client.execute_command("FILLING.FILL", 100_000_000, 30)
            assert client.execute_command("FILLING.FILL", 5_000_000, 3) == 3


def test_stack(compile_module: CompileModule, server: StartServer) -> None:
    with server(compile_module(HANDLERS, name="exhausting.py")).connect() as connection:
        for command in RECURSIVE:
            assert not connection.call(f"exhausting.{command}", "100").is_error, command
            reply = connection.call(f"exhausting.{command}", "300000")
            wanted = "ERR RecursionError: maximum recursion depth exceeded (exhausting.py:"
            assert str(reply.plain()).startswith(wanted), (command, reply.plain())
        assert connection.call("exhausting.gen", "100").value == 5050
        assert connection.call("exhausting.free", "300000").value == 300000


FREED = """
    from redisjit import Key, Module

    module = Module("freed")


    @module.datatype("freed-rj1")
    class Parts:
        def __init__(self) -> None:
            self.parts = [b"x" * n for n in range(50)]


    @module.command
    def fill(key: Key[Parts]) -> int:
        return len(key.get_or_create(Parts).parts)


    def down(n: int) -> int:
        return n and 1 + down(n - 1)


    @module.command
    def deep(n: int) -> int:
        return down(n)
"""


def test_the_limit_while_values_are_freed(compile_module: CompileModule, server: StartServer) -> None:
    """Another thread of the server's frees the values of many keys, and has no part in what the stack may take."""
    with server(compile_module(FREED, name="freed.py")).connect() as connection:
        for _ in range(5):
            for key in range(2000):
                connection.send("freed.fill", key)
            for _ in range(2000):
                assert connection.receive().plain() == 50
            connection.call("FLUSHALL", "ASYNC")
            for _ in range(500):
                assert connection.call("freed.deep", 10).plain() == 10
            assert str(connection.call("freed.deep", 10_000_000).plain()).startswith("ERR RecursionError")


@pytest.mark.memcheck
def test_nothing_is_left(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(HANDLERS, name="exhausting.py")) as server, server.connect() as connection:
        for command in BUILDING:
            assert connection.call(f"exhausting.{command}", LARGE[0]).is_error
        for command in RECURSIVE:
            assert connection.call(f"exhausting.{command}", "300000").is_error
