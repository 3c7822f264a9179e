"""Commands that run in the background: replies, keys under the lock, clients that go, and all that is refused."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for

BACKGROUND = """
import random
from redisjit import Context, Hash, Key, Module, RedisError, String

module = Module("bg", threads=3)
WORDS = {"a": ["x", "y"], "b": ["z"]}
LIMIT = module.config("word", b"none")
FLAGS = module.config("flags", {"red"}, flags=["red", "blue"])


@module.command(background=True)
def echo(value: bytes) -> bytes:
    return value


@module.command(background=True)
def compute(text: str, n: int) -> dict[str, list[float]]:
    out: dict[str, list[float]] = {}
    for i in range(n):
        if i % 3 == 0:
            try:
                int(text + str(i))
            except ValueError as error:
                out[str(error)] = [float(i), random.random() * 0]
        out.setdefault(text.upper(), []).append(i / 2)
    return out


def deep(n: int) -> int:
    return 0 if n == 0 else 1 + deep(n - 1)


@module.command(background=True)
def recursion(n: int) -> int:
    return deep(n)


@module.command(background=True)
def words(name: str) -> list[str]:
    return WORDS[name]


@module.command(background=True, timeout_ms=30)
def spin(n: int) -> int:
    while n != 0:
        n -= 1
    return n


@module.command(background=True)
def forever(ctx: Context) -> None:
    n = 1
    while n > 0:
        n = n % 1000 + 1


@module.command(background=True)
def store(ctx: Context, key: Hash, field: bytes, value: bytes, *, fail: bool = False) -> bytes | None:
    with ctx.lock():
        old = key.get(field)
        key[field] = value
        ctx.call("SET", key.name + b":last", value)
        ctx.call("DEL", key.name + b":gone")
        if fail:
            raise RedisError("CODE " + repr([value, field]))
    return old


@module.command(background=True)
def copy(ctx: Context, *keys: String) -> int:
    total = b""
    for key in keys:
        with ctx.lock():
            value = key.get()
        total += value or b"-"
    with ctx.lock():
        keys[0].set(total)
        size = len(keys[0])
        setting = LIMIT.value
        flags = FLAGS.value
    return size + len(setting) + len(flags) - 1


@module.command(background=True)
def twice(ctx: Context) -> None:
    with ctx.lock():
        with ctx.lock():
            pass


@module.command(background=True)
def hurry(ctx: Context, key: String) -> int:
    got = 0
    while True:
        try:
            with ctx.lock(wait=False):
                got += 1
                key.set(b"x")
        except TimeoutError:
            if got > 0:
                return got


@module.command(background=True)
def who(ctx: Context) -> tuple[int, int]:
    with ctx.lock():
        ctx.after(0, note, b"later")
        ctx.soon(note, b"soon")
    return ctx.client_id(), ctx.db


def note(ctx: Context, text: bytes) -> None:
    with ctx.lock():
        ctx.call("RPUSH", "notes", text)


@module.command
def nested(ctx: Context) -> bytes:
    return bytes(ctx.call("BG.ECHO", "x"))


@module.command(background=True)
def nested_there(ctx: Context) -> bytes:
    with ctx.lock():
        return bytes(ctx.call("BG.ECHO", "x"))


@module.command
def plain(ctx: Context, key: String, value: bytes) -> bytes | None:
    with ctx.lock():
        old = key.get()
        key.set(value)
    return old
"""


def test_replies_and_errors(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BACKGROUND, "bg.py"))
    for protocol in (2, 3):
        client = running.client(protocol)
        assert client.execute_command("BG.ECHO", b"a\0b") == b"a\0b"
        assert client.execute_command("BG.WORDS", "a") == [b"x", b"y"]
        assert client.execute_command("BG.RECURSION", 1000) == 1000
        for words, error in [
            (("BG.ECHO",), "wrong number of arguments for 'bg.echo'"),
            (("BG.WORDS", "c"), r"KeyError: 'c' \(bg.py:"),
            (("BG.WORDS", b"\xff"), "value is not valid UTF-8"),
            (("BG.RECURSION", 10**9), "RecursionError: maximum recursion depth exceeded"),
            (("BG.RECURSION", "x"), "value is not an integer"),
            (("BG.TWICE",), "RuntimeError: the lock is held already"),
        ]:
            with pytest.raises(redis.ResponseError, match=error):
                client.execute_command(*words)
    found = running.client(3).execute_command("BG.COMPUTE", "ab", 4)
    if isinstance(found, list):  # Redis 6.2 has no maps for modules, and speaks RESP2 from threads
        found = dict(zip(found[::2], found[1::2], strict=True))
    assert [float(number) for number in found[b"AB"]] == [0.0, 0.5, 1.0, 1.5]
    assert [float(number) for number in found[b"invalid literal for int() with base 10: 'ab3'"]] == [3.0, 0.0]


def test_keys_under_the_lock(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(BACKGROUND, "bg.py")
    with (
        Server(server_binary, modules=[module], config={"appendonly": "yes"}) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
    ):
        client = master.client()
        assert client.execute_command("BG.STORE", "h", "f", "1") is None
        assert client.execute_command("BG.STORE", "h", "f", "2") == b"1"
        with pytest.raises(redis.ResponseError, match=r"\[b'3', b'f'\]"):
            client.execute_command("BG.STORE", "h", "f", "3", "FAIL")
        client.mset({"a": "xy", "b": "z"})
        assert client.execute_command("BG.COPY", "a", "b", "c", "a") == 10
        with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
            client.execute_command("BG.STORE", "a", "f", "1")
        assert client.execute_command("BG.WHO") == [client.client_id(), 0]
        assert client.execute_command("BG.PLAIN", "a", "new") == b"xyz-xy"
        wait_for(lambda: sorted(client.lrange("notes", 0, -1)) == [b"later", b"soon"])
        assert (client.hgetall("h"), client.get("h:last")) == ({b"f": b"3"}, b"3")
        replica.wait_for_master()
        mirror = replica.client()
        for key in ("h", "h:last", "a", "notes"):
            assert mirror.dump(key) == client.dump(key)
        with pytest.raises(redis.ResponseError, match=r"(?i)read only"):
            mirror.execute_command("BG.STORE", "h", "f", "4")
        client.execute_command("DEBUG", "LOADAOF")
        assert client.hgetall("h") == {b"f": b"3"}


def test_refused_where_a_client_cannot_be_blocked(compile_module: CompileModule, server: StartServer) -> None:
    client = server(compile_module(BACKGROUND, "bg.py")).client()
    with client.pipeline() as pipe:
        pipe.set("k", 1)
        pipe.execute_command("BG.ECHO", "x")
        with pytest.raises(redis.ResponseError, match="cannot run in a transaction or a script"):
            pipe.execute()
    with pytest.raises(redis.ResponseError, match="cannot run in a transaction or a script"):
        client.eval("return redis.call('bg.echo', 'x')", 0)
    assert client.get("k") == b"1"
    for words in [("BG.NESTED",), ("BG.NESTED_THERE",)]:
        with pytest.raises(redis.ResponseError, match="cannot run in a transaction or a script"):
            client.execute_command(*words)


def test_clients_that_time_out_or_go(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(BACKGROUND, "bg.py")
    with Server(server_binary, modules=[module]) as server:
        client = server.client()
        with pytest.raises(redis.ResponseError, match="TimeoutError: the command has not ended in time"):
            client.execute_command("BG.SPIN", 1 << 60)
        gone = [server.connect() for _ in range(5)]
        for connection in gone:
            connection.send("BG.FOREVER")
        wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 5)
        for connection in gone[:3]:
            connection.close()
        wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 2)
        client.client_unblock(other_id(client, "bg.forever"))
        client.client_unblock(other_id(client, "bg.forever"), error=True)
        wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 0)
        texts = {str(connection.receive().plain()) for connection in gone[3:]}
        assert len(texts) == 2
        assert any(text.startswith("ERR TimeoutError") for text in texts)
        assert any(text.startswith("UNBLOCKED") for text in texts)
        for connection in gone[3:]:
            connection.close()
        assert client.execute_command("BG.ECHO", "x") == b"x"
        wait_for(lambda: unloaded(client))


def other_id(client: redis.Redis, command: str) -> int:
    """The number of a client that is in a command, or was when it last did anything, and is blocked."""
    found = [each for each in client.client_list() if each["cmd"].lower() == command and "b" in each["flags"]]
    return int(found[0]["id"])


def unloaded(client: redis.Redis) -> bool:
    try:
        client.execute_command("MODULE", "UNLOAD", "bg")
    except redis.ResponseError:
        return False
    return True


def test_the_lock_without_waiting(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BACKGROUND, "bg.py"))
    with running.connect() as one, running.connect() as other:
        one.send("BG.HURRY", "k")
        wait_for(lambda: other.call("EXISTS", "k").value == 1)
        other.call("EVAL", "local n = 0 while n < 20000000 do n = n + 1 end", 0)
        got = one.receive().value
        assert isinstance(got, int)
        assert got > 0


def test_clients_that_have_gone_are_counted(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(BACKGROUND.replace("threads=3", "threads=3, stats=True"), "bg.py")
    with Server(server_binary, modules=[module]) as server, server.connect() as other:

        def told(field: str) -> bool:
            return field.encode() in bytes(other.call("INFO", "bg_commands").value)  # type: ignore[arg-type]

        assert told("bg_clients_gone:0")
        other.call("BG.ECHO", "x")
        for _ in range(2):
            with server.connect() as leaving:
                leaving.send("BG.FOREVER")
                wait_for(lambda: b"blocked_clients:1" in other.call("INFO", "clients").value)  # type: ignore[operator]
        wait_for(lambda: told("bg_clients_gone:2"))
        assert told("bg_echo:calls=1,errors=0")


def storm(server: Server, calls: int) -> None:
    """Several clients at once, in the background and not."""
    errors: list[str] = []

    def client(number: int) -> None:
        with server.connect() as connection:
            for i in range(calls):
                for words in [
                    ("BG.ECHO", b"x" * i),
                    ("BG.STORE", f"h{i % 3}", "f", str(number)),
                    ("HDEL", f"h{i % 3}", "f"),
                    ("BG.COMPUTE", "word", "7"),
                    ("BG.COPY", f"h{i % 3}:last", "b", "c"),
                    ("APPEND", f"h{i % 3}:last", "x"),
                    ("BG.WORDS", "nothing"),
                    ("BG.PLAIN", "b", "b" * i),
                    ("CONFIG", "SET", "bg.word", "w" * (i % 20)) if number == 0 else ("PING",),
                    ("CONFIG", "SET", "bg.flags", ("red", "blue")[i % 2]) if number == 1 else ("PING",),
                ]:
                    frame = connection.call(*words)
                    if frame.is_error and words[1] != "nothing" and "CONFIG" not in words:
                        errors.append(f"{words}: {frame.plain()}")

    threads = [threading.Thread(target=client, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors, errors[:3]


def test_many_clients_at_once(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(BACKGROUND, "bg.py")]) as server:
        storm(server, 60)
        client = server.client()
        wait_for(lambda: unloaded(client))


def test_reloading_does_not_grow(compile_module: CompileModule, embedded_binary: ServerBinary) -> None:
    module = compile_module(BACKGROUND, "bg.py")
    with Server(embedded_binary) as server:
        client = server.client()
        used = []
        for round in range(100):
            client.execute_command("MODULE", "LOAD", str(module))
            client.execute_command("BG.STORE", "h", "f", "v")
            wait_for(lambda: unloaded(client), pause=0.001)
            if round % 20 == 19:
                used.append(int(client.info("memory")["used_memory"]))
        assert max(used[1:]) - min(used[1:]) < 20000, used
        assert len(list(Path(f"/proc/{server.pid}/task").iterdir())) < 12


def test_the_server_ends_while_threads_work(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(BACKGROUND, "bg.py")]) as server:
        connections = [server.connect() for _ in range(4)]
        for connection in connections:
            connection.send("BG.FOREVER")
        wait_for(lambda: int(server.client().info("clients")["blocked_clients"]) == 4)
        server.stop()
        assert server.exit_status == 0
        for connection in connections:
            connection.close()


LOCKING = """
    from redisjit import Context, Module

    module = Module("locking", threads=4)


    @module.command(background=True)
    def count(ctx: Context) -> int:
        n = 0
        while n >= 0:
            with ctx.lock():
                n = int(ctx.call("INCR", "n"))
        return n


    @module.command(background=True)
    def attempt(ctx: Context) -> int:
        n = 0
        while n >= 0:
            try:
                with ctx.lock(wait=False):
                    n = int(ctx.call("INCR", "n"))
            except TimeoutError:
                n += 1
        return n
"""


@pytest.mark.parametrize("how", ["NOSAVE", "SAVE", "TERM"])
@pytest.mark.parametrize("command", ["COUNT", "ATTEMPT"])
def test_the_server_ends_while_threads_want_the_lock(
    compile_module: CompileModule, server_binary: ServerBinary, command: str, how: str
) -> None:
    with Server(server_binary, modules=[compile_module(LOCKING, "locking.py")]) as server, ExitStack() as stack:
        client = server.client()
        for _ in range(4):
            stack.enter_context(server.connect()).send(f"LOCKING.{command}")
        wait_for(lambda: int(client.get("n") or 0) > 100)
        if how == "TERM":
            assert server.pid is not None
            os.kill(server.pid, signal.SIGTERM)
        else:
            stack.enter_context(server.connect()).send("SHUTDOWN", how)
        wait_for(lambda: not server.alive, 30.0)
        assert server.exit_status == 0, server.log()


HELD = """
    from __future__ import annotations

    from collections.abc import Iterator

    from redisjit import Context, Module

    module = Module("held", threads=2)


    class Node:
        def __init__(self) -> None:
            self.me: Node | None = self
            self.steps: Iterator[int] | None = None


    def locked(ctx: Context) -> Iterator[int]:
        with ctx.lock():
            yield int(ctx.call("INCR", "n"))
            yield 0


    @module.command(background=True)
    def part(ctx: Context) -> int:
        for n in locked(ctx):
            return n
        return 0


    @module.command(background=True)
    def cycle(ctx: Context) -> int:
        node = Node()
        node.steps = locked(ctx)
        for n in node.steps:
            return n
        return 0
"""


def test_the_lock_ends_with_the_command(compile_module: CompileModule, server: StartServer) -> None:
    """Also when a generator has it that nobody lets go of, as it is part of a cycle of objects."""
    with server(compile_module(HELD, "held.py")).connect() as connection:
        for n in range(1, 9):
            assert connection.call("HELD.CYCLE" if n % 2 else "HELD.PART").plain() == n
            assert connection.call("GET", "n").plain() == str(n).encode()


DEEP = """
    from collections.abc import Iterator

    from redisjit import Context, Module

    module = Module("deep", threads=6)


    def start() -> Iterator[int]:
        yield 1
        yield 2


    def over(source: Iterator[int]) -> Iterator[int]:
        for item in source:
            yield item


    @module.command(background=True)
    def tower(ctx: Context, n: int) -> int:
        floors = start()
        for _ in range(n):
            floors = over(floors)
        return n
"""


def test_generators_end_deep_down(compile_module: CompileModule, server: StartServer) -> None:
    """On several threads at once: each frees what it had itself, however deep the stack would have to be."""
    running = server(compile_module(DEEP, "deep.py"))
    with ExitStack() as stack:
        connections = [stack.enter_context(running.connect()) for _ in range(6)]
        for connection in connections * 20:
            connection.send("DEEP.TOWER", 100_000)
        for connection in connections * 20:
            assert connection.receive().value == 100_000


@pytest.mark.memcheck
def test_memory_of_the_background(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(BACKGROUND, "bg.py")) as server:
        storm(server, 4)
        client = server.client()
        for words in [
            ("BG.SPIN", 1 << 60),
            ("BG.RECURSION", 10**6),
            ("BG.STORE", "h", "f", "3", "FAIL"),
            ("BG.TWICE",),
        ]:
            with pytest.raises(redis.ResponseError):
                client.execute_command(*words)
        with server.connect() as connection:
            connection.send("BG.FOREVER")
            wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 1)
        client.execute_command("BG.WHO")
        wait_for(lambda: client.llen("notes") == 2, 60)
        wait_for(lambda: unloaded(client), 60)
