"""INFO: sections of a module's own, what is counted of its commands, crash reports, memory."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for

INFOS = """
    from collections import Counter
    from dataclasses import dataclass

    import numpy as np

    from redisjit import Context, Module, RedisError

    module = Module("infos", stats=True)
    limit = module.config("limit", 5)


    @dataclass
    class Sizes:
        keys: int
        ratio: float
        note: bytes | None
        pair: dict[str, int]
        big: np.uint64
        on: bool


    @module.info("sizes")
    def sizes(ctx: Context) -> Sizes:
        n = int(ctx.call("DBSIZE"))
        note = b"a:b\\r\\nc" if n == 0 else None
        return Sizes(n, n / 4, note, {"a": n, "b c": 2}, np.uint64(2**64 - 1), True)


    @module.info("more")
    def more() -> dict[bytes, dict[str, int]]:
        return {b"one": {"x": limit.value}, b"two:=words": {}}


    @module.info("letters")
    def letters() -> Counter[str]:
        return Counter("abca")


    @module.info("around")
    def around(ctx: Context) -> dict[str, int]:
        return {"length": len(ctx.call("INFO", "everything"))}


    @module.info("bad")
    def bad(ctx: Context) -> dict[str, str]:
        words = [str(n) for n in range(limit.value)]
        raise ValueError("no " + "".join(words))


    @module.command
    def work(n: int) -> int:
        if n == 3:
            raise RedisError("BAD it is " + "x" * 200)
        return 10 // n


    @module.command
    def nothing() -> None:
        pass
"""


def whole(server: Server, *words: str) -> bytes:
    """What INFO replies."""
    connection = server.connect()
    try:
        value = connection.call("INFO", *words).value
    finally:
        connection.close()
    assert isinstance(value, bytes)
    return value


def section(server: Server, name: str) -> dict[str, str]:
    """The fields of a section, without the module's name."""
    value = whole(server, f"infos_{name}")
    first, *lines = value.decode().splitlines()
    assert first == f"# infos_{name}"
    return dict(line.removeprefix("infos_").split(":", 1) for line in lines)


def exercise(client: redis.Redis) -> None:
    for words in (("WORK", "1"), ("WORK", "3"), ("WORK", "0"), ("WORK", "x"), ("WORK", "2"), ("NOTHING",)):
        with contextlib.suppress(redis.ResponseError):
            client.execute_command(f"INFOS.{words[0]}", *words[1:])


def test_sections(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(INFOS, "infos.py"))
    first = {"keys": "0", "ratio": "0", "note": "a:b  c", "pair": "a=0,b_c=2", "big": str(2**64 - 1), "on": "1"}
    assert section(running, "sizes") == first
    running.client().set("k", "v")
    second = {"keys": "1", "ratio": "0.25", "pair": "a=1,b_c=2", "big": str(2**64 - 1), "on": "1"}
    assert section(running, "sizes") == second
    assert section(running, "more") == {"one": "x=5", "two__words": ""}
    assert section(running, "letters") == {"a": "2", "b": "1", "c": "1"}
    assert int(section(running, "around")["length"]) > 1000
    assert section(running, "bad") == {}
    assert "ValueError: no 01234 (infos.py:" in running.log_tail(20)
    everything = whole(running, "everything")
    assert [part in everything for part in (b"# infos_sizes", b"# infos_more", b"# infos_around")] == [True] * 3


def test_counts(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(INFOS, "infos.py")]) as server:
        assert section(server, "commands") == {"work": "calls=0,errors=0", "nothing": "calls=0,errors=0"}
        exercise(server.client())
        found = section(server, "commands")
        last = "ERR value is not an integer or out of range"
        assert found == {"work": "calls=5,errors=3", "work_last_error": last, "nothing": "calls=1,errors=0"}
        with contextlib.suppress(redis.ResponseError):
            server.client().execute_command("INFOS.WORK", "0")
        assert section(server, "commands")["work_last_error"].startswith("ERR ZeroDivisionError: ")
        with contextlib.suppress(redis.ResponseError):
            server.client().execute_command("INFOS.WORK", "3")
        assert section(server, "commands")["work_last_error"] == "BAD it is " + "x" * 117


def test_a_crash_report_has_counts_and_runs_nothing(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    debug = {} if server_binary.version[0] < 7 else {"enable-debug-command": "yes"}
    with Server(server_binary, modules=[compile_module(INFOS, "infos.py")], config=debug) as server:
        exercise(server.client())
        with pytest.raises(redis.ConnectionError):
            server.client().execute_command("DEBUG", "SEGFAULT")
        wait_for(lambda: not server.alive)
        log = server.log()
        assert "infos_work:calls=5,errors=3" in log
        assert "infos_work_last_error:ERR value is not an integer" in log
        assert "infos_sizes" not in log


def test_what_was_not_loaded_is_not_asked(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(INFOS, "infos.py")
    with Server(server_binary) as server:
        client = server.client()
        for _ in range(3):
            with pytest.raises(redis.ResponseError):
                client.execute_command("MODULE", "LOAD", str(module), "limit", "x")
            assert b"infos_" not in whole(server, "everything")
        client.execute_command("MODULE", "LOAD", str(module), "limit", "3")
        assert section(server, "more")["one"] == "x=3"
        client.execute_command("MODULE", "UNLOAD", "infos")
        assert b"infos_" not in whole(server, "everything")


@pytest.mark.memcheck
def test_memory_of_info(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    module: Path = compile_module(INFOS, "infos.py")
    with memcheck_server() as server:
        client = server.client()
        with pytest.raises(redis.ResponseError):
            client.execute_command("MODULE", "LOAD", str(module), "limit", "x")
        for _ in range(2):
            client.execute_command("MODULE", "LOAD", str(module))
            exercise(client)
            for name in ("sizes", "more", "letters", "around", "bad", "commands"):
                section(server, name)
            client.info("everything")
            client.execute_command("MODULE", "UNLOAD", "infos")
