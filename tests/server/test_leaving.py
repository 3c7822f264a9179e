"""A module that goes leaves nothing that the server would call: neither what its last hook asks for, nor what waits."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_hooks import wait_for

LEAVING = """
    from redisjit import Context, Module, RedisError, Reply

    module = Module("leaving")
    fail = module.config("fail", False)


    def later(ctx: Context, text: bytes) -> None:
        ctx.call("RPUSH", "later", text)


    def answered(ctx: Context, reply: Reply, text: bytes) -> None:
        ctx.call("RPUSH", "later", text)


    @module.command(replicate="effects")
    def queue(ctx: Context, text: bytes) -> None:
        ctx.job(later, text)


    @module.on_key("set", job=True)
    def seen(ctx: Context, event: str, name: bytes) -> None:
        ctx.call("RPUSH", "later", name)


    @module.on_load
    def load(ctx: Context) -> None:
        ctx.job(later, b"loaded")
        if fail.value:
            raise RedisError("FAILED as told")


    def attempt(ctx: Context, way: int) -> None:
        if way == 0:
            ctx.after(20, later, b"a timer")
        elif way == 1:
            ctx.soon(later, b"soon")
        elif way == 2:
            ctx.job(later, b"a job")
        else:
            ctx.call_then(answered, "BLPOP", b"never", 0, argument=b"a promise")


    @module.on_unload
    def unload(ctx: Context) -> None:
        for way in range(4):
            try:
                attempt(ctx, way)
            except RuntimeError as error:
                ctx.log(f"{way}: {error}")
            except RedisError as error:
                ctx.log(f"{way}: {error}")
        ctx.call("SET", "last", "word")  # which the module would hear of
"""


def come_and_go(server: Server, module: Path) -> None:
    """Load and unload the module, in some ways; the server then has time for what might be left."""
    client = server.client()
    assert client.execute_command("MODULE", "LOAD", str(module)) == b"OK"
    wait_for(lambda: client.lrange("later", 0, -1) == [b"loaded"])
    with server.connect() as connection:
        for asked in (("SET", "a", "b"), ("LEAVING.QUEUE", "x")):
            connection.call("MULTI")
            connection.call(*asked)
            connection.call("MODULE", "UNLOAD", "leaving")
            assert "ERR Error unloading module" in str(connection.call("EXEC").plain())
        wait_for(lambda: client.lrange("later", 0, -1) == [b"loaded", b"a", b"x"])
        assert connection.call("MODULE", "UNLOAD", "leaving").value == b"OK"
        assert connection.call("GET", "last").value == b"word"
        refused = connection.call("MODULE", "LOAD", str(module), "fail", "yes")
        assert refused.is_error
    log = server.log()
    for way in range(3):
        assert f"{way}: the module is being unloaded: nothing can be called later" in log
    client.rpush("never", "but now")
    for _ in range(50):
        client.ping()
    assert client.lrange("later", 0, -1) == [b"loaded", b"a", b"x"]


def test_nothing_is_called_any_more(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary) as server:
        come_and_go(server, compile_module(LEAVING, "leaving.py"))


@pytest.mark.memcheck
def test_nothing_is_left(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server() as server:
        come_and_go(server, compile_module(LEAVING, "leaving.py"))
