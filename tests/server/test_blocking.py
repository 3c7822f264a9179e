"""Commands that wait for keys: woken by other commands, timed out, unblocked, left by their clients."""

from __future__ import annotations

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for

BLOCKING = """
from redisjit import Context, Hash, Key, Module, RedisError, List, String

module = Module("bl")


@module.command(block="ms")
def pop(ms: int, *keys: List) -> tuple[bytes, bytes] | None:
    for key in keys:
        if len(key) > 0:
            return key.name, key.popleft()
    return None


@module.command(block=True, timeout_ms=50)
def field(key: Hash, name: bytes) -> bytes | None:
    if len(key) > 0 and name == b"bad":
        raise ValueError([name] * 2)
    return key.get(name)


@module.command(block="ms")
def take(ctx: Context, ms: int, key: Hash, name: bytes, *, log: bool = False) -> bytes | None:
    found = key.get(name)
    if found is not None:
        del key[name]
        ctx.call("INCR", "taken")
    elif log:
        ctx.log("waiting for " + name.decode())
    return found


@module.command
def put(ctx: Context, key: Hash, name: bytes, *values: bytes) -> None:
    for value in values:
        key[name] = value
        ctx.wake(key)


@module.command(block=True, timeout_ms=30)
def patient(ctx: Context, key: Hash, name: bytes) -> bytes | None:
    if ctx.timed_out:
        key[b"late"] = name
        if name == b"bad":
            raise RedisError("LATE " + name.decode())
        return b"late" if name != b"none" else None
    return key.get(name)


@module.command(block=True, timeout_ms=20000)
def which(ctx: Context, *keys: Key) -> bytes | None:
    return ctx.ready_key


@module.command
def wake(ctx: Context, key: Hash) -> None:
    ctx.wake(key)
"""


def blocked(client: redis.Redis) -> int:
    return int(client.info("clients")["blocked_clients"])


def waiting(server: Server, *words: str | int) -> Connection:
    """A connection that waits for the reply of a command."""
    client = server.client()
    before = blocked(client)
    connection = server.connect()
    connection.send(*words)
    wait_for(lambda: blocked(client) == before + 1)
    return connection


def test_woken(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(BLOCKING, "bl.py")
    with (
        Server(server_binary, modules=[module], config={"appendonly": "yes"}) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
    ):
        client = master.client()
        client.rpush("l2", "now")
        assert client.execute_command("BL.POP", 0, "l1", "l2") == [b"l2", b"now"]
        with waiting(master, "BL.POP", 0, "l1", "l2") as first, waiting(master, "BL.POP", 0, "l1") as second:
            client.rpush("l1", "a", "b", "c")
            assert first.receive().plain() == [b"l1", b"a"]
            assert second.receive().plain() == [b"l1", b"b"]
        assert client.lrange("l1", 0, -1) == [b"c"]
        with (
            waiting(master, "BL.TAKE", 0, "h", "f", "LOG") as first,
            waiting(master, "BL.TAKE", 100000, "h", "g") as second,
            waiting(master, "BL.TAKE", 0, "h", "f") as third,
        ):
            client.execute_command("BL.PUT", "h", "x", "1")
            assert blocked(client) == 3
            client.execute_command("BL.PUT", "h", "g", "2", "3")
            assert second.receive().plain() == b"3"
            client.execute_command("BL.PUT", "h", "f", "4")
            assert first.receive().plain() == b"4"
            with client.pipeline() as pipe:
                pipe.execute_command("BL.PUT", "h", "f", "5").set("k", 1).execute()
            assert third.receive().plain() == b"5"
        assert master.log().count("waiting for f") >= 2
        wait_for(lambda: blocked(client) == 0)
        assert client.execute_command("BL.PATIENT", "p", "f") == b"late"
        replica.wait_for_master()
        mirror = replica.client()
        for key in ("l1", "h", "taken", "p"):
            assert mirror.dump(key) == client.dump(key)
        with pytest.raises(redis.ResponseError, match=r"(?i)read only"):
            mirror.execute_command("BL.POP", 0, "l1")
        client.execute_command("DEBUG", "LOADAOF")
        assert (client.lrange("l1", 0, -1), client.hgetall("h"), client.get("taken")) == ([b"c"], {b"x": b"1"}, b"3")


def test_which_key_is_ready_and_deleted_keys(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BLOCKING, "bl.py"))
    client = running.client()
    client.execute_command("BL.PUT", "h2", "f", "1")
    with waiting(running, "BL.WHICH", "h1", "h2") as first:
        client.execute_command("BL.WAKE", "h2")
        assert first.receive().plain() == b"h2"
    if running.binary.is_valkey or running.binary.version >= (7, 2):
        client.rpush("l9", "x")
        with waiting(running, "BL.WHICH", "h1", "l9") as first:
            client.delete("l9")
            assert first.receive().plain() == b"l9"


def test_errors_end_the_waiting(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BLOCKING, "bl.py"))
    client = running.client()
    client.flushall()
    with waiting(running, "BL.POP", 0, "l") as first:
        client.execute_command("BL.PUT", "l", "f", "1")
        client.execute_command("BL.WAKE", "l")
        client.delete("l")
        client.rpush("l", "x")
        reply = str(first.receive().plain())
        assert reply.startswith("WRONGTYPE") or reply == "[b'l', b'x']"  # some servers wake by the type of the value
    client.execute_command("BL.PUT", "h", "f", "1")
    with pytest.raises(redis.ResponseError, match=r"ValueError: \[b'bad', b'bad'\] \(bl.py:"):
        client.execute_command("BL.FIELD", "h", "bad")
    client.delete("h")
    with waiting(running, "BL.TAKE", 0, "h", "bad") as first, waiting(running, "BL.TAKE", 0, "h", "f") as second:
        client.execute_command("BL.PUT", "h", "f", "1")
        assert second.receive().plain() == b"1"
        client.execute_command("BL.PUT", "h", "bad", "2")
        assert first.receive().plain() == b"2"
    for words, error in [
        (("BL.TAKE", -1, "h", "f"), "timeout is negative"),
        (("BL.TAKE", 1 << 60, "h", "f"), "timeout is out of range"),
        (("BL.TAKE", "x", "h", "f"), "not an integer"),
        (("BL.TAKE", 1, "h"), "wrong number of arguments"),
    ]:
        with pytest.raises(redis.ResponseError, match=error):
            client.execute_command(*words)


def test_timed_out_unblocked_and_left(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(BLOCKING, "bl.py")]) as server:
        client = server.client()
        assert client.execute_command("BL.FIELD", "h", "f") is None
        assert client.execute_command("BL.TAKE", 10, "h", "f") is None
        with waiting(server, "BL.TAKE", 0, "h", "f") as first:
            number = next(each["id"] for each in client.client_list() if "b" in each["flags"])
            client.client_unblock(int(number))
            assert first.receive().plain() is None
        with waiting(server, "BL.TAKE", 0, "h", "f") as first:
            number = next(each["id"] for each in client.client_list() if "b" in each["flags"])
            client.client_unblock(int(number), error=True)
            assert first.receive().is_error
        assert client.execute_command("BL.PATIENT", "p", "f") == b"late"
        assert client.execute_command("BL.PATIENT", "p", "none") is None
        with pytest.raises(redis.ResponseError, match="LATE bad"):
            client.execute_command("BL.PATIENT", "p", "bad")
        assert client.hgetall("p") == {b"late": b"bad"}
        assert client.execute_command("BL.PATIENT", "p", "late") == b"bad"
        refused = pytest.raises(redis.ResponseError, match="blocked clients")
        with waiting(server, "BL.TAKE", 0, "h", "f"), refused:
            client.execute_command("MODULE", "UNLOAD", "bl")
        wait_for(lambda: blocked(client) == 0)
        client.execute_command("BL.PUT", "h", "f", "1")
        assert client.hgetall("h") == {b"f": b"1"}
        client.execute_command("MODULE", "UNLOAD", "bl")
        client.execute_command("HSET", "h", "g", "2")


def test_refused_where_nobody_can_wait(compile_module: CompileModule, server: StartServer) -> None:
    client = server(compile_module(BLOCKING, "bl.py")).client()
    client.delete("h")
    refused = "cannot wait in a transaction or a script"
    with client.pipeline() as pipe:
        pipe.execute_command("BL.TAKE", 0, "h", "f")
        with pytest.raises(redis.ResponseError, match=refused):
            pipe.execute()
    with pytest.raises(redis.ResponseError, match=refused):
        client.eval("return redis.call('bl.take', 0, KEYS[1], 'f')", 1, "h")
    client.execute_command("BL.PUT", "h", "f", "1")
    assert client.eval("return redis.call('bl.take', 0, KEYS[1], 'f')", 1, "h") == b"1"


@pytest.mark.memcheck
def test_memory_of_waiting(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(BLOCKING, "bl.py")) as server:
        client = server.client()
        for _ in range(5):
            with waiting(server, "BL.TAKE", 0, "h", "f") as first, waiting(server, "BL.POP", 0, "l", "m", "h2"):
                client.execute_command("BL.WAKE", "h")
                client.execute_command("BL.PUT", "h", "f", "1")
                assert first.receive().plain() == b"1"
        assert client.execute_command("BL.TAKE", 10, "h", "f") is None
        assert client.execute_command("BL.PATIENT", "p", "f") == b"late"
        client.execute_command("BL.PUT", "h", "x", "1")
        with pytest.raises(redis.ResponseError):
            client.execute_command("BL.FIELD", "h", "bad")
        wait_for(lambda: blocked(client) == 0, 60)
        client.execute_command("MODULE", "UNLOAD", "bl")
