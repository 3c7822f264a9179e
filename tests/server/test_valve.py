"""Handlers that run for long: time limits, BUSY, and the command that ends a running one, on real servers."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection, Frame
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.support.pool import ServerPool

LOOPS = """
from collections.abc import Iterator

from redisjit import Context, Hash, Module

module = Module("valve"{options})


@module.command
def forever() -> int:
    n = 0
    while True:
        n = (n * 7 + 1) % 1000


@module.command
def counted(n: int) -> float:
    x = 0.5
    for i in range(n):
        x = x * 1.0000001 + i
    return x


@module.command
def backwards(n: int) -> int:
    total = 0
    for i in range(n, -n, -1):
        total ^= i
    return total


@module.command
def strided(n: int) -> int:
    total = 0
    for i in range(0, n, 3):
        total ^= i
    return total


@module.command
def nested(n: int) -> int:
    total = 0
    for i in range(n):
        for j in range(i):
            for k in range(j):
                total ^= i * k
    return total


@module.command
def growing() -> int:
    items = [1]
    for item in items:
        items.append(item)
        if len(items) > 1000:
            items.pop()
            items.pop(0)
            items = [1] * 2
    while items:
        items[0] ^= 1
    return 0


def step(n: int) -> int:
    while n % 2 == 0:
        n //= 2
    return n


@module.command
def calls(n: int) -> int:
    total = 0
    while total >= 0:
        total = max(total, step(n + total % 5))
    return total


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@module.command
def recursive(n: int) -> int:
    return fib(n)


def naturals() -> Iterator[int]:
    n = 0
    while True:
        yield n
        n = (n + 1) % 1000


@module.command
def generated() -> int:
    total = 0
    for n in naturals():
        total ^= n
    return total


@module.command
def summed() -> int:
    return sum(1 - n % 2 for n in naturals() if n < 0)


@module.command
def stubborn() -> int:
    n = 0
    while True:
        try:
            while True:
                n = (n * 7 + 1) % 1000
        except Exception:
            n += 1
        finally:
            n += 2


@module.command
def owning(text: bytes) -> int:
    kept = [text + b"x"]
    while True:
        kept = [kept[0].upper() + b"y"]
        if len(kept[0]) > 100:
            kept = [text + b"z"]


@module.command
def written(key: Hash, n: int) -> int:
    key[b"f"] = b"1"
    total = 0
    for i in range(n):
        for j in range(1000):
            total ^= i * j
    return total


@module.command
def called(ctx: Context, n: int) -> int:
    ctx.call("SET", "called", "1")
    total = 0
    while n > 0:
        n -= 1
        total ^= n * 3
    return total


@module.command
def long_read(key: Hash, n: int) -> int:
    found = 0
    while n != 0:
        n -= 1
        found += len(key)
    return found


@module.command
def quick(n: int) -> int:
    total = 0
    for i in range(n):
        total += i
    return total
"""
ENDLESS = (
    ("forever",),
    ("counted", str(2**62)),
    ("backwards", str(2**61)),
    ("strided", str(2**62)),
    ("nested", str(2**40)),
    ("growing",),
    ("calls", "8"),
    ("recursive", "90"),
    ("generated",),
    ("summed",),
    ("stubborn",),
    ("owning", "text"),
    ("long_read", "h", "-1"),
)


@pytest.fixture
def limited(compile_module: CompileModule) -> Path:
    return compile_module(LOOPS.format(options=", time_limit_ms=60"), name="valve.py")


@pytest.fixture
def unlimited(compile_module: CompileModule) -> Path:
    return compile_module(LOOPS.format(options=""), name="valve.py")


@pytest.fixture
def newest_server(newest_binary: ServerBinary, server_pool: ServerPool) -> StartServer:
    """Servers that let others in while a command runs: since Redis 7."""

    def start(*modules: Path, config: Mapping[str, str] | None = None) -> Server:
        return server_pool.get(newest_binary, *modules, config=config)

    return start


def test_time_limit(limited: Path, server: StartServer) -> None:
    """Every kind of endless loop ends with an error reply, and what follows is unharmed."""
    with server(limited).connect() as connection:
        for command, *words in ENDLESS:
            start = time.monotonic()
            reply = connection.call(f"valve.{command}", *words)
            assert reply.is_error, command
            text = str(reply.plain())
            assert text.startswith("ERR TimeoutError: the command has run for more than 60 ms (valve.py:"), command
            assert time.monotonic() - start < 10, command
            assert connection.call("valve.quick", "10000").value == 49995000
        assert connection.call("PING").plain() == b"PONG"


def test_what_has_written_comes_to_its_end(limited: Path, server: StartServer) -> None:
    with server(limited).connect() as connection:
        assert connection.call("valve.written", "h", "200000").kind == ":"
        assert connection.call("HGET", "h", "f").value == b"1"
        assert connection.call("valve.called", "100000000").kind == ":"
        assert connection.call("GET", "called").value == b"1"


class Running:
    """A command that runs in another connection."""

    def __init__(self, server: Server, *words: str) -> None:
        self.connection = server.connect()
        self.reply: Frame | None = None
        self.thread = threading.Thread(target=self.run, args=words)
        self.thread.start()

    def run(self, *words: str) -> None:
        self.reply = self.connection.call(*words)

    def wait(self) -> Frame:
        self.thread.join(60)
        assert self.reply is not None, "the command still runs"
        self.connection.close()
        return self.reply


def busy(connection: Connection) -> str:
    """What another client is told while a command runs: waits until it is told anything."""
    for _ in range(200):
        reply = connection.call("GET", "x")
        if reply.is_error:
            return str(reply.plain())
        time.sleep(0.02)
    return "never busy"


def test_busy_and_killed(unlimited: Path, newest_server: StartServer) -> None:
    server = newest_server(unlimited, config={"busy-reply-threshold": "50"})
    for command, *words in ENDLESS:
        running = Running(server, f"valve.{command}", *words)
        with server.connect() as connection:
            text = busy(connection)
            assert text.startswith("BUSY"), (command, text)
            assert "VALVE._KILL" in text
            assert connection.call("valve._kill").plain() == b"OK"
            reply = running.wait()
            assert reply.is_error, command
            assert str(reply.plain()).startswith("ERR TimeoutError: killed by a client (valve.py:"), command
            assert connection.call("GET", "x").value is None
            assert connection.call("valve.quick", "10").value == 45
    with server.connect() as connection:
        assert str(connection.call("valve._kill").plain()).startswith("NOTBUSY")


def test_what_has_written_cannot_be_killed(unlimited: Path, newest_server: StartServer) -> None:
    server = newest_server(unlimited, config={"busy-reply-threshold": "50"})
    running = Running(server, "valve.written", "h", "3000000")
    with server.connect() as connection:
        assert busy(connection).startswith("BUSY")
        assert str(connection.call("valve._kill").plain()).startswith("UNKILLABLE")
        assert running.wait().kind == ":"
        assert connection.call("HGET", "h", "f").value == b"1"


def test_transactions_and_scripts(unlimited: Path, limited: Path, newest_server: StartServer) -> None:
    """Servers end with an assertion when a command yields there: it runs through, or until its time limit."""
    server = newest_server(unlimited, config={"busy-reply-threshold": "50"})
    with server.connect() as connection:
        connection.call("MULTI")
        connection.call("valve.long_read", "h", "20000000")
        other = server.connect()
        other.send("PING")
        reply = connection.call("EXEC")
        assert reply.plain() == [0]
        assert other.receive().plain() == b"PONG"
        other.close()
        script = "return redis.call('valve.long_read', KEYS[1], ARGV[1])"
        assert connection.call("EVAL", script, "1", "h", "20000000").value == 0
    with newest_server(limited, config={"busy-reply-threshold": "50"}).connect() as connection:
        assert "TimeoutError" in str(connection.call("EVAL", "return redis.call('valve.forever')", "0").plain())


def test_a_client_that_leaves(unlimited: Path, newest_server: StartServer) -> None:
    """The command goes on without the client that sent it, and can be ended."""
    server = newest_server(unlimited, config={"busy-reply-threshold": "50"})
    leaving = server.connect()
    leaving.send("valve.forever")
    with server.connect() as connection:
        assert busy(connection).startswith("BUSY")
        leaving.close()
        time.sleep(0.1)
        assert connection.call("valve._kill").plain() == b"OK"
        for _ in range(100):
            reply = connection.call("valve.quick", "10")
            if not reply.is_error:
                break
            time.sleep(0.02)
        assert reply.value == 45


def test_modules_without_long_loops_have_no_such_command(
    compile_module: CompileModule, embedded_server: StartServer
) -> None:
    source = """
    from redisjit import Module

    module = Module("short")


    @module.command
    def first(text: bytes) -> int:
        for byte in text:
            if byte != 32:
                return byte
        return 0
    """
    with embedded_server(compile_module(source, name="short.py")).connect() as connection:
        assert connection.call("short.first", "  x").value == 120
        assert connection.call("short._kill").is_error


@pytest.mark.parametrize("limit", [0, -5, 1.5, "1"])
def test_limits_that_are_none(limit: object) -> None:
    from redisjit import Module

    with pytest.raises(ValueError, match="time_limit_ms is a number of milliseconds"):
        Module("bad", time_limit_ms=limit)  # type: ignore[arg-type]


@pytest.mark.memcheck
def test_stopped_loops_release_what_they_own(limited: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(limited) as server, server.connect() as connection:
        for command, *words in (("owning", "text"), ("stubborn",), ("generated",), ("growing",)):
            assert connection.call(f"valve.{command}", *words).is_error
