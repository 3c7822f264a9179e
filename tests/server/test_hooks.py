"""Functions that the server calls on its own: at load, at unload, and in intervals."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer

LOADING = """
    from redisjit import Context, Module

    module = Module("hooks")


    @module.command
    def get(ctx: Context, name: bytes) -> bytes:
        return bytes(ctx.call("GET", name))


    @module.on_load
    def first(ctx: Context) -> None:
        ctx.log("loaded " + str(len([n * n for n in range(10)])))


    @module.on_load
    def second() -> None:
        {second}


    @module.on_unload
    def end(ctx: Context) -> None:
        ctx.log("unloaded")
        raise ValueError("too late")
"""

TICKING = """
    from redisjit import Context, Module

    module = Module("ticking")


    @module.command
    def nothing() -> None:
        pass


    @module.every(10)
    def tick(ctx: Context) -> None:
        ctx.call("RPUSH", "ticks", str(int(ctx.call("INCR", "count"))))


    @module.every(5)
    def fails(ctx: Context) -> None:
        words = [b"a" * n for n in range(5)]
        raise ValueError(words[4])
"""


def wait_for(condition: Callable[[], object], seconds: float = 20, pause: float = 0.01) -> None:
    """Wait until a condition holds, and fail when it never does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it does not come true"
        time.sleep(pause)


def test_load_and_unload(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(LOADING.format(second="pass"), "hooks.py")
    with Server(server_binary) as server:
        client = server.client()
        for _ in range(3):
            client.execute_command("MODULE", "LOAD", str(module))
            client.execute_command("MODULE", "UNLOAD", "hooks")
        log = server.log_tail(100)
    assert log.count("loaded 10") == 3
    assert log.count("<hooks> unloaded") == 3
    assert log.count("ValueError: too late (hooks.py:") == 3


def test_an_exception_at_load_refuses_the_module(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(LOADING.format(second="raise OSError('no such thing')"), "refusing.py")
    with Server(server_binary) as server:
        with pytest.raises(redis.ResponseError):
            server.client().execute_command("MODULE", "LOAD", str(module))
        assert "OSError: no such thing (refusing.py:" in server.log_tail(100)
        assert b"hooks" not in repr(server.client().execute_command("MODULE", "LIST")).encode()


def test_timers_run_and_replicate(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(TICKING, "ticking.py"))
    client = running.client()
    client.delete("ticks", "count")
    wait_for(lambda: client.llen("ticks") >= 5)
    found = client.lrange("ticks", 0, 4)
    assert found == [b"1", b"2", b"3", b"4", b"5"]
    assert "ValueError: b'aaaa' (ticking.py:" in running.log_tail(100)


@pytest.mark.memcheck
def test_memory_of_hooks(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(TICKING, "ticking.py")) as running:
        client = running.client()
        wait_for(lambda: client.llen("ticks") >= 5, 60)


ENDLESS = """
    from redisjit import Context, Module, events

    module = Module("endless", time_limit_ms=20)


    @module.command
    def count(ctx: Context, n: int) -> int:
        ctx.after(0, later, b"1")
        if int(ctx.call("INCR", "calls")) < 0:
            while n != 0:
                n -= 1
        return n


    def later(ctx: Context, text: bytes) -> None:
        n = int(text)
        while n > 0:
            n = n % 10 + 1


    @module.every(30)
    def tick(ctx: Context) -> None:
        later(ctx, b"2")


    @module.on_key("set")
    def seen(ctx: Context, event: str) -> None:
        later(ctx, b"3")


    @module.on_event
    def flushed(ctx: Context, event: events.FlushDB) -> None:
        later(ctx, b"4")
"""


def test_a_time_limit_holds_for_hooks(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    source = ENDLESS.replace("@module.command", '@module.command(replicate="effects")')
    with Server(server_binary, modules=[compile_module(source, "endless.py")]) as server:
        client = server.client()
        client.set("k", "v")
        client.flushall()
        client.execute_command("ENDLESS.COUNT", 5)
        wait_for(lambda: server.log().count("TimeoutError: the command has run for more than 20 ms (endless.py:") >= 5)
        assert client.ping()
