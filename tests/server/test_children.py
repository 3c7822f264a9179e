"""Child processes of the server's: exit codes, exceptions, signals, unloading; and crash reports on request."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_hooks import wait_for

FORKS = """
    from redisjit import Context, Module, String

    module = Module("forks")


    def count(ctx: Context) -> int:
        for n in range(11):
            ctx.heartbeat(n / 10)
        ctx.log(f"the child sees {int(ctx.call('STRLEN', 'k'))}")
        return int(ctx.call("DBSIZE")) + 40


    def ended(ctx: Context, code: int) -> None:
        ctx.call("RPUSH", "codes", code)


    def forever() -> None:
        n = 1
        while n > 0:
            n = n * 3 % 1_000_003


    def fails(ctx: Context) -> int:
        words = [b"a" * n for n in range(10)]
        raise ValueError(words[3])


    def too_large() -> int:
        return 255


    def inside(ctx: Context) -> int:
        try:
            ctx.fork(forever)
        except Exception as error:
            ctx.log(str(error))
        return 7


    def done_fails(ctx: Context) -> None:
        ctx.call("RPUSH", "codes", "done")
        raise ValueError("done fails")


    @module.command(replicate="effects")
    def start(ctx: Context, key: String) -> int:
        key.set(b"x")
        pid = ctx.fork(count, done=ended)
        key.append(b"y")
        return pid


    @module.command
    def start_forever(ctx: Context) -> int:
        return ctx.fork(forever, ended)


    @module.command
    def start_other(ctx: Context, which: int) -> int:
        if which == 0:
            return ctx.fork(fails, ended)
        if which == 1:
            return ctx.fork(too_large, ended)
        if which == 2:
            return ctx.fork(inside, ended)
        if which == 3:
            return ctx.fork(count, done_fails)
        return ctx.fork(count)


    @module.command
    def kill(ctx: Context, pid: int) -> bool:
        return ctx.kill_child(pid)


    @module.command
    def beat(ctx: Context, progress: float) -> None:
        ctx.heartbeat(progress)


    @module.command
    def stop(ctx: Context, why: str) -> None:
        ctx.fatal("the " + why)
"""


@pytest.fixture
def forks(compile_module: CompileModule) -> Path:
    return compile_module(FORKS, "forks.py")


def codes(client: redis.Redis, count: int, seconds: float = 20) -> list[bytes]:
    """The exit codes that were told, as soon as there are so many."""
    wait_for(lambda: client.llen("codes") >= count, seconds)
    found = client.lrange("codes", 0, -1)
    client.delete("codes")
    return [bytes(code) for code in found if isinstance(code, bytes)]


def is_free(client: redis.Redis) -> bool:
    return not client.info("persistence").get("module_fork_in_progress", 0)


def test_a_child_sees_the_data_as_they_were(forks: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[forks]) as server:
        client = server.client()
        assert int(client.execute_command("FORKS.START", "k")) > 1
        assert client.get("k") == b"xy"
        assert codes(client, 1) == [b"41"]
        assert "the child sees 1" in server.log()
        for which, expected in ((0, b"1"), (1, b"1"), (2, b"7"), (3, b"done")):
            wait_for(lambda: is_free(client))
            client.execute_command("FORKS.START_OTHER", which)
            assert codes(client, 1) == [expected]
        wait_for(lambda: is_free(client))
        client.execute_command("FORKS.START_OTHER", 4)
        wait_for(lambda: is_free(client))
        log = server.log()
        for line in ("ValueError: b'aaa' (forks.py:", "code of a child process is 0 to 254", "has no children"):
            assert line in log
        assert "ValueError: done fails (forks.py:" in log


def test_one_child_at_a_time(forks: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[forks]) as server:
        client = server.client()
        pid = int(client.execute_command("FORKS.START_FOREVER"))
        for words in (("START", "k"), ("START_FOREVER",)):
            with pytest.raises(redis.ResponseError, match="a child process of the server is running already"):
                client.execute_command(f"FORKS.{words[0]}", *words[1:])
        with pytest.raises(redis.ResponseError):
            client.bgsave(schedule=False)
        killed = [client.execute_command("FORKS.KILL", number) for number in (pid + 1, 0, -1, pid, pid)]
        assert killed == [0, 0, 0, 1, 0]
        assert not client.exists("codes")
        pid = int(client.execute_command("FORKS.START_FOREVER"))
        os.kill(pid, signal.SIGKILL)
        assert codes(client, 1) == [b"-9"]
        with pytest.raises(redis.ResponseError, match="only a child process"):
            client.execute_command("FORKS.BEAT", "0.5")


def test_in_transactions_and_scripts_and_beside_other_children(forks: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[forks]) as server:
        client = server.client()
        transaction = client.pipeline(transaction=True)
        transaction.set("k", "v")
        transaction.execute_command("FORKS.START_OTHER", 2)
        transaction.execute()
        assert codes(client, 1) == [b"7"]
        wait_for(lambda: is_free(client))
        assert client.eval("redis.call('SET', 'k', 'w') return redis.call('FORKS.START_OTHER', 0)", 0)
        assert codes(client, 1) == [b"1"]
        wait_for(lambda: is_free(client))
        client.config_set("rdb-key-save-delay", "10000000")
        client.bgsave()
        with pytest.raises(redis.ResponseError, match="a child process of the server is running already"):
            client.execute_command("FORKS.START_OTHER", 2)


def test_unload_and_shutdown_while_a_child_runs(forks: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[forks]) as server:
        client = server.client()
        for _ in range(3):
            client.execute_command("FORKS.START_FOREVER")
            client.execute_command("MODULE", "UNLOAD", "forks")
            client.execute_command("MODULE", "LOAD", str(forks))
        client.execute_command("FORKS.START", "k")
        assert codes(client, 1) == [b"41"]
        client.execute_command("FORKS.START_FOREVER")
        server.stop()
        assert server.exit_status == 0


def test_a_fatal_error_names_its_line(forks: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[forks]) as server:
        with pytest.raises(redis.ConnectionError):
            server.client().execute_command("FORKS.STOP", "end of it")
        wait_for(lambda: not server.alive)
        line = FORKS.splitlines().index('        ctx.fatal("the " + why)')
        assert f"==> forks.py:{line + 1} 'the end of it' is not true" in server.log()


@pytest.mark.memcheck
def test_memory_of_children(forks: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server() as server:
        client = server.client()
        for _ in range(2):
            client.execute_command("MODULE", "LOAD", str(forks))
            for which in (0, 3):
                wait_for(lambda: is_free(client), 60)
                client.execute_command("FORKS.START_OTHER", which)
                codes(client, 1, 60)
            wait_for(lambda: is_free(client), 60)
            pid = client.execute_command("FORKS.START_FOREVER")
            with pytest.raises(redis.ResponseError):
                client.execute_command("FORKS.START", "k")
            client.execute_command("FORKS.KILL", pid)
            client.execute_command("FORKS.START_FOREVER")
            client.execute_command("MODULE", "UNLOAD", "forks")
