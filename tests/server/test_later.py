"""What functions have called later: by timers, and by the server's event loop."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_hooks import wait_for

LATER = """
from redisjit import Context, Module

module = Module("later")


@module.command
def after(ctx: Context, ms: int, text: bytes) -> int:
    return ctx.after(ms, note, text[1:])


@module.command
def cancel(ctx: Context, timer: int) -> bool:
    return ctx.cancel(timer)


@module.command
def remaining(ctx: Context, timer: int) -> int | None:
    return ctx.remaining(timer)


@module.command
def soon(ctx: Context, text: bytes) -> None:
    ctx.soon(function=note, argument=text)


@module.command
def countdown(ctx: Context, n: int) -> None:
    ctx.after(0, down, str(n).encode())
    ctx.soon(fail)


def note(ctx: Context, text: bytes) -> None:
    ctx.call("RPUSH", "notes", text + b" " + str(ctx.db).encode())


def down(ctx: Context, text: bytes) -> None:
    n = int(text)
    ctx.call("RPUSH", "down", n)
    if n > 0:
        ctx.after(1, down, str(n - 1).encode())


def fail(ctx: Context) -> None:
    words = ["a", str(ctx.db)]
    raise KeyError(words)


@module.command
def add(ctx: Context, fd: int, what: str) -> None:
    if what == "r":
        ctx.add_reader(fd, ready)
    else:
        ctx.add_writer(fd, writable)


@module.command
def remove(ctx: Context, fd: int) -> tuple[bool, bool]:
    return ctx.remove_reader(fd), ctx.remove_writer(fd)


def ready(ctx: Context, fd: int) -> None:
    if int(ctx.call("RPUSH", "ready", fd)) >= 3:
        ctx.remove_reader(fd)
    if ctx.db != 0:
        raise ValueError(ctx.db)


def writable(ctx: Context, fd: int) -> None:
    ctx.remove_writer(fd)
    ctx.call("SET", "writable", fd)
"""

# Everything that can be set up, and then the module is refused.
REFUSED = """
from redisjit import Context, Module, events

module = Module("refused")
TABLE = [str(n) for n in range(10)]


@module.on_load
def first(ctx: Context) -> None:
    ctx.after(0, note, b"x" * 100)
    ctx.after(50, note, b"y" * 100)
    ctx.soon(note, b"z" * 100)
    ctx.cancel(ctx.after(0, note, b"gone"))
    ctx.log("table " + TABLE[len(TABLE) - 1])


@module.on_load
def second(ctx: Context) -> None:
    raise ValueError("no")


def note(ctx: Context, text: bytes) -> None:
    ctx.call("RPUSH", "notes", text)


@module.every(1)
def tick(ctx: Context) -> None:
    ctx.call("INCR", "ticks")


@module.on_key
def key(ctx: Context, event: str, key: bytes) -> None:
    ctx.call("GET", key)


@module.on_key("set", job=True)
def job(ctx: Context, event: str, key: bytes) -> None:
    ctx.call("INCR", "jobs")


@module.on_event
def flush(ctx: Context, event: events.FlushDB) -> None:
    ctx.log("flushed")


@module.cron
def cron(ctx: Context) -> None:
    ctx.call("INCR", "crons")


@module.command
def nothing(ctx: Context) -> None:
    ctx.add_reader(1, never)


def never(ctx: Context, fd: int) -> None:
    pass
"""
FD = 60
# Runs the server with a pipe of ours under a number that nobody else has.
WRAPPER = f"""
import os, sys
fd = os.open(sys.argv[1], os.O_RDWR | os.O_NONBLOCK)
os.dup2(fd, {FD})
os.execv(sys.argv[2], sys.argv[2:])
"""


def watches(binary: ServerBinary) -> bool:
    """Whether a server's event loop takes descriptors of modules."""
    return binary.is_valkey or binary.version >= (7,)


def test_timers(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(LATER, "later.py")
    with Server(server_binary, modules=[module]) as master, Server(server_binary, replica_of=master) as replica:
        client = master.client()
        never = client.execute_command("LATER.AFTER", 1 << 40, "-never")
        client.execute_command("SELECT", 3)
        client.execute_command("LATER.AFTER", 1, "-one")
        client.execute_command("LATER.SOON", "two")
        client.execute_command("LATER.COUNTDOWN", 5)
        wait_for(lambda: client.llen("notes") == 2 and client.llen("down") == 6)
        assert sorted(client.lrange("notes", 0, -1)) == [b"one 3", b"two 3"]
        assert client.lrange("down", 0, -1) == [b"5", b"4", b"3", b"2", b"1", b"0"]
        wait_for(lambda: "KeyError: ['a', '3'] (later.py:" in master.log())
        replica.wait_for_master()
        mirror = replica.client()
        mirror.execute_command("SELECT", 3)
        assert mirror.lrange("notes", 0, -1) == client.lrange("notes", 0, -1)
        assert mirror.lrange("down", 0, -1) == client.lrange("down", 0, -1)
        with pytest.raises(redis.ResponseError, match="ValueError: ms must be from 0 to "):
            client.execute_command("LATER.AFTER", -1, "")
        with pytest.raises(redis.ResponseError, match=r"(?i)unload"):
            client.execute_command("MODULE", "UNLOAD", "later")
        assert 0 < client.execute_command("LATER.REMAINING", never) <= 1 << 40
        assert client.execute_command("LATER.CANCEL", never) == 1
        assert client.execute_command("LATER.REMAINING", never) is None
        assert client.execute_command("LATER.CANCEL", never) == 0
        assert client.execute_command("LATER.CANCEL", 12345) == 0
        client.execute_command("MODULE", "UNLOAD", "later")


def test_descriptors(compile_module: CompileModule, server_binary: ServerBinary, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    module = compile_module(LATER, "later.py")
    with Server(server_binary, modules=[module], wrapper=[sys.executable, "-c", WRAPPER, str(pipe)]) as server:
        client = server.client()
        if not watches(server_binary):
            with pytest.raises(redis.ResponseError, match="event loop takes no descriptors"):
                client.execute_command("LATER.ADD", FD, "r")
            assert client.execute_command("LATER.REMOVE", FD) == [0, 0]
            return
        client.execute_command("SELECT", 3)
        for bad, text in (
            (-1, "not a file descriptor"),
            (1 << 40, "not a file descriptor"),
            (900, "cannot be watched"),
        ):
            with pytest.raises(redis.ResponseError, match=text):
                client.execute_command("LATER.ADD", bad, "r")
            assert client.execute_command("LATER.REMOVE", bad) == [0, 0]
        client.execute_command("LATER.ADD", FD, "r")
        client.execute_command("LATER.ADD", FD, "w")
        client.execute_command("SELECT", 0)
        wait_for(lambda: client.get("writable") == b"%d" % FD)
        assert client.llen("ready") == 0
        pipe.write_bytes(b"x")
        wait_for(lambda: client.llen("ready") == 3)
        assert client.execute_command("LATER.REMOVE", FD) == [0, 0]
        client.execute_command("LATER.ADD", FD, "w")
        client.execute_command("MODULE", "UNLOAD", "later")
        client.execute_command("MODULE", "LOAD", str(module))
        client.delete("ready")
        client.execute_command("LATER.ADD", FD, "r")
        client.execute_command("LATER.ADD", FD, "r")
        wait_for(lambda: client.llen("ready") >= 3)


def test_a_refused_module_leaves_nothing(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary) as server:
        refuse(server, compile_module(REFUSED, "refused.py"))


def refuse(server: Server, module: Path) -> None:
    client = server.client()
    for _ in range(3):
        with pytest.raises(redis.ResponseError):
            client.execute_command("MODULE", "LOAD", str(module))
    client.set("k", "v")
    client.flushall()
    start = int(client.info("stats")["total_commands_processed"])
    wait_for(lambda: client.ping() and int(client.info("stats")["total_commands_processed"]) > start + 100)
    assert client.keys("*") == []
    assert "flushed" not in server.log()


def test_reloading_does_not_grow(compile_module: CompileModule, embedded_binary: ServerBinary) -> None:
    module = compile_module(REFUSED.replace('raise ValueError("no")', "pass").replace("50, note", "0, note"), "full.py")
    with Server(embedded_binary, config={"hz": "100"}) as server:
        client = server.client()
        used = []
        for round in range(100):
            client.execute_command("MODULE", "LOAD", str(module))
            client.set("k", "v")
            wait_for(lambda: client.llen("notes") == 3 and client.get("jobs"), pause=0.001)
            client.flushall()
            if round == 0:
                with pytest.raises(redis.ResponseError, match="cannot be watched"):
                    client.execute_command("REFUSED.NOTHING")
            client.execute_command("MODULE", "UNLOAD", "refused")
            if round % 20 == 19:
                used.append(int(client.info("memory")["used_memory"]))
        assert max(used[1:]) - min(used[1:]) < 20000, used
        assert len(os.listdir(f"/proc/{server.pid}/fd")) < 40


@pytest.mark.memcheck
def test_memory_of_what_is_called_later(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(LATER, "later.py")) as server:
        client = server.client()
        never = client.execute_command("LATER.AFTER", 1 << 40, "-never")
        for _ in range(10):
            client.execute_command("LATER.AFTER", 1, "-one")
            client.execute_command("LATER.SOON", "two")
            client.execute_command("LATER.COUNTDOWN", 2)
        wait_for(lambda: client.llen("notes") == 20 and client.llen("down") == 30, 60)
        client.execute_command("LATER.CANCEL", never)
        client.execute_command("MODULE", "UNLOAD", "later")
        refuse(server, compile_module(REFUSED, "refused.py"))
