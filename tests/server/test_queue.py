"""Commands that wait until an object of a data type's changes: in order, in vain, without the key, replicated."""

from __future__ import annotations

from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.test_blocking import blocked, waiting
from tests.server.test_hooks import wait_for

QUEUE = EXAMPLES / "taskqueue.py"


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(QUEUE)


def test_first_come_first_served(module: Path, server: StartServer) -> None:
    running = server(module)
    client = running.client()
    client.flushall()
    with (
        waiting(running, "TASKS.POP", 0, "q") as first,
        waiting(running, "TASKS.POP", 0, "other", "q") as second,
        waiting(running, "TASKS.POP", 0, "q", "other") as third,
        waiting(running, "TASKS.POP", 0, "q") as fourth,
    ):
        client.execute_command("TASKS.PUSH", "q", "a", "b")
        assert first.receive().plain() == [b"q", 1, b"a", 1]
        assert second.receive().plain() == [b"q", 2, b"b", 1]
        assert blocked(client) == 2
        client.execute_command("TASKS.PUSH", "other", "x")
        assert third.receive().plain() == [b"other", 1, b"x", 1]
        client.execute_command("TASKS.FAILED", "q", 2)  # what a change leaves is as good as what is pushed
        assert fourth.receive().plain() == [b"q", 2, b"b", 2]
    assert client.execute_command("TASKS.LENGTH", "q") == [0, 2]
    with waiting(running, "TASKS.POP", 0, "q") as first:
        assert client.execute_command("TASKS.DONE", "q", 1) == 1  # which leaves nothing to take
        assert blocked(client) == 1
        with client.pipeline() as pipe:  # a transaction comes to its end first
            pipe.execute_command("TASKS.PUSH", "q", "c").execute_command("TASKS.POP", 0, "q")
            assert pipe.execute() == [3, [b"q", 3, b"c", 1]]
        client.eval("return redis.call('tasks.push', KEYS[1], 'd')", 1, "q")
        assert first.receive().plain() == [b"q", 4, b"d", 1]


def test_not_for_ever(module: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[module]) as running:
        client = running.client()
        assert client.execute_command("TASKS.POP", 20, "q", "r") is None
        with waiting(running, "TASKS.POP", 0, "q") as first:  # a client that leaves takes nothing along
            assert blocked(client) == 1
        wait_for(lambda: blocked(client) == 0)
        client.execute_command("TASKS.PUSH", "q", "a")
        assert client.execute_command("TASKS.LENGTH", "q") == [1, 0]
        client.execute_command("TASKS.POP", 0, "q")
        with waiting(running, "TASKS.POP", 0, "q") as first, waiting(running, "TASKS.POP", 0, "q") as second:
            client.delete("q")  # there may be another value later
            client.set("q", "text")
            client.delete("q")
            client.execute_command("TASKS.PUSH", "q", "b", "c")
            assert first.receive().plain() == [b"q", 1, b"b", 1]
            assert second.receive().plain() == [b"q", 2, b"c", 1]
        for name, words in (("copied", ["COPY", "q", "copied"]), ("renamed", ["RENAME", "q", "renamed"])):
            client.execute_command("TASKS.PUSH", "q", "b")
            with waiting(running, "TASKS.POP", 500, name) as first:  # the server wakes for new keys, or the time ends
                client.execute_command(*words)
                found = first.receive().plain()
                assert found is None or (isinstance(found, list) and found[0] == name.encode())
        with client.pipeline() as pipe:
            pipe.execute_command("TASKS.POP", 0, "none")
            with pytest.raises(redis.ResponseError, match="cannot wait in a transaction or a script"):
                pipe.execute()
        with pytest.raises(redis.ResponseError, match="cannot wait in a transaction or a script"):
            client.eval("return redis.call('tasks.pop', 0, KEYS[1])", 1, "none")
        with pytest.raises(redis.ResponseError, match="timeout is negative"):
            client.execute_command("TASKS.POP", -1, "none")


def test_replicated(module: Path, server_binary: ServerBinary) -> None:
    """What a woken command did is done by replicas and the append-only file: as a command, not as the whole object."""
    with (
        Server(server_binary, modules=[module], config={"appendonly": "yes"}) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
    ):
        client, mirror = master.client(), replica.client()
        replica.wait_for_master()
        with waiting(master, "TASKS.POP", 0, "q") as first, waiting(master, "TASKS.POP", 1000000, "r", "q") as second:
            client.execute_command("TASKS.PUSH", "q", "a")
            assert first.receive().plain() == [b"q", 1, b"a", 1]
            with client.pipeline() as pipe:
                pipe.execute_command("TASKS.PUSH", "q", "b", "c").set("k", 1).execute()
            assert second.receive().plain() == [b"q", 2, b"b", 1]
        assert client.execute_command("TASKS.POP", 10, "none") is None
        replica.wait_for_master()
        assert mirror.execute_command("TASKS.LENGTH", "q") == [1, 2]
        before = client.execute_command("DEBUG", "DIGEST-VALUE", "q")
        assert mirror.execute_command("DEBUG", "DIGEST-VALUE", "q") == before
        with pytest.raises(redis.ResponseError, match=r"(?i)read only"):
            mirror.execute_command("TASKS.POP", 10, "q")
        stats = client.info("commandstats")
        assert not any("_load_" in name for name in stats)
        if not master.binary.is_valkey and master.binary.version < (7,):
            log = (master.directory / "appendonly.aof").read_bytes()
        else:
            log = b"".join(path.read_bytes() for path in sorted(master.directory.glob("appendonlydir/*.incr.aof")))
        assert log.upper().count(b"TASKS.POP") == 2  # those that only looked are not among them
        assert b"_load_" not in log
        client.execute_command("DEBUG", "LOADAOF")
        assert client.execute_command("DEBUG", "DIGEST-VALUE", "q") == before


def test_a_waiter_that_changes_something(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A call that changes an object and has no answer yet does not wake itself."""
    source = """
        from __future__ import annotations

        from redisjit import Context, Key, Module

        module = Module("counts")


        @module.datatype("countdown")
        class Count:
            left: int
            asked: int = 0


        @module.command
        def put(key: Key[Count], left: int) -> int:
            key.value = Count(left)
            return left


        @module.command(block=True, timeout_ms=60000)
        def down(key: Key[Count]) -> int | None:
            count = key.value
            if count is None:
                return None
            count.asked += 1
            if count.left == 0:
                raise ValueError("nothing is left")
            count.left -= 1
            return count.asked if count.left == 0 else None


        @module.command
        def asked(key: Key[Count]) -> int:
            count = key.value
            return -1 if count is None else count.asked
    """
    with Server(server_binary, modules=[compile_module(source, "counts.py")]) as server:
        client = server.client()
        with (
            waiting(server, "COUNTS.DOWN", "k") as first,
            waiting(server, "COUNTS.DOWN", "k") as second,
            waiting(server, "COUNTS.DOWN", "k") as third,
        ):
            client.execute_command("COUNTS.PUT", "k", 2)
            assert second.receive().plain() == 2
            for other in (first, third):  # what the second has changed wakes the others once more
                assert "nothing is left" in str(other.receive().plain())
        assert client.execute_command("COUNTS.ASKED", "k") == 4


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(module) as server:
        client = server.client()
        for _ in range(3):
            with waiting(server, "TASKS.POP", 0, "q", "r") as first, waiting(server, "TASKS.POP", 0, "q"):
                client.execute_command("TASKS.PUSH", "q", "a")
                assert first.receive().plain() == [b"q", 1, b"a", 1]
                client.delete("q")
            wait_for(lambda: blocked(client) == 0)
            client.execute_command("TASKS.PUSH", "r", "a", "b", "c")
            client.execute_command("TASKS.POP", 0, "q", "r")
            client.execute_command("TASKS.FAILED", "r", 1)
            with pytest.raises(redis.ResponseError):
                client.execute_command("TASKS.DONE", "r", 1)
            assert client.execute_command("TASKS.POP", 5, "q") is None
            with waiting(server, "TASKS.POP", 0, "q"):
                client.flushall()
            wait_for(lambda: blocked(client) == 0)


def test_changes_without_an_answer(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """What a call has changed that waits on is replicated, and brings no server down."""
    source = """
        from __future__ import annotations

        from redisjit import Context, Key, Module

        module = Module("waits")


        @module.datatype("waits-rj1")
        class Asked:
            times: int = 0


        @module.command
        def touch(ctx: Context, key: Key[Asked]) -> None:
            key.get_or_create(Asked)
            ctx.wake(key)


        @module.command(block=True)
        def ask(key: Key[Asked]) -> int | None:
            found = key.value
            if found is not None:
                found.times += 1
            return None


        @module.command(block=True)
        def note(ctx: Context, key: Key[Asked]) -> int | None:
            ctx.call("INCR", key.name + b":noted")
            return None
    """
    module = compile_module(source, "waits.py")
    with (
        Server(server_binary, modules=[module]) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
    ):
        client, mirror = master.client(), replica.client()
        replica.wait_for_master()
        with waiting(master, "WAITS.ASK", "k"), waiting(master, "WAITS.NOTE", "k"):
            client.execute_command("WAITS.TOUCH", "k")
            replica.wait_for_master()  # nothing else is written: it has to be sent by itself
            client.execute_command("WAITS.TOUCH", "k")
            replica.wait_for_master()
            assert client.get("k:noted") == b"3"
            assert mirror.get("k:noted") == b"3"
            before = client.execute_command("DEBUG", "DIGEST-VALUE", "k")
            assert mirror.execute_command("DEBUG", "DIGEST-VALUE", "k") == before
