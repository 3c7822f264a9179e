"""Bugs that authors of modules in C know well, as far as no other test shows that they cannot be written here.

docs/bugs.md has the whole list, and the test of each.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
import redis

from tests.conftest import CompileModule, StartMemcheck, StartServer

ROOT = Path(__file__).parents[2]
BUGS = """
    from redisjit import Context, Hash, Key, List, Module, RedisError, String

    module = Module("bugs")


    @module.command
    def write(key: Hash, value: bytes, *, fail: bool = False) -> int:
        key[b"f"] = value
        if fail:
            raise ValueError("after the write")
        return len(key)


    @module.command
    def log(ctx: Context, text: str) -> None:
        ctx.log(text)
        raise RedisError("CODE " + text)


    @module.command
    def held(ctx: Context, n: int) -> int:
        before = ctx.info("memory").integer("used_memory")
        kept = [b"x" * 1000 for _ in range(n)]
        return ctx.info("memory").integer("used_memory") - before - len(kept) * 1000


    @module.command
    def replaced(ctx: Context, key: Key, text: String) -> bytes | None:
        old = text.get()
        ctx.call("DEL", key.name)
        ctx.call("RPUSH", key.name, "a")
        exists = key.exists
        ctx.call("SET", key.name, "again")
        return old if exists else None


    @module.command
    def kept(ctx: Context, key: String) -> tuple[bytes | None, bytes]:
        before = key.get()
        reply = ctx.call("GETRANGE", key.name, 0, -1)
        inner = [reply]
        ctx.call("SET", key.name, "changed")
        key.append(b"!" * 1000)
        return before, bytes(inner[0])
"""


def test_watch_and_tracking(compile_module: CompileModule, server: StartServer) -> None:
    """However a command ends, WATCH and clients that track keys hear of what it wrote."""
    running = server(compile_module(BUGS, "bugs.py"))
    client = running.client()
    for words in (("k", "v"), ("k", "w", "FAIL"), ("new", "w", "FAIL")):
        with client.pipeline() as pipe, running.connect() as tracking:
            pipe.watch(words[0])
            tracking.call("HELLO", 3)
            tracking.call("CLIENT", "TRACKING", "ON")
            tracking.call("HGETALL", words[0])
            with contextlib.suppress(redis.ResponseError):
                client.execute_command("BUGS.WRITE", *words)
            pipe.multi()
            pipe.ping()
            with pytest.raises(redis.WatchError):
                pipe.execute()
            pushed = tracking.receive()
            assert pushed.kind == ">"
            assert pushed.plain() == [b"invalidate", [words[0].encode()]]


def test_formats_are_text(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BUGS, "bugs.py"))
    for text in ("100% %s %n %d", "%", "%%", "%.1000000f"):
        with pytest.raises(redis.ResponseError, match=re.escape(text)):
            running.client().execute_command("BUGS.LOG", text)
        assert text in running.log_tail(10)


def test_memory_is_the_servers(compile_module: CompileModule, server: StartServer) -> None:
    """What handlers hold is in `used_memory`, so that eviction and OOM see it."""
    with server(compile_module(BUGS, "bugs.py")).connect() as connection:
        found = connection.call("bugs.held", 20_000).value
        assert isinstance(found, int)
        assert 0 <= found < 4_000_000


@pytest.mark.memcheck
def test_handles_and_strings_that_change(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    """Keys that are deleted, replaced and changed while a handler has them open, and strings from before."""
    with memcheck_server(compile_module(BUGS, "bugs.py")) as running, running.connect() as connection:
        for _ in range(2):
            connection.call("SET", "s", "text" * 100)
            assert connection.call("bugs.replaced", "k", "s").value == b"text" * 100
            assert connection.call("bugs.kept", "s").plain() == [b"text" * 100, b"text" * 100]
            assert connection.call("GET", "s").value == b"changed" + b"!" * 1000
            connection.call("bugs.write", "h", "v", "FAIL")
            connection.call("bugs.write", "s", "v")


def test_every_bug_has_its_test() -> None:
    """The tests that docs/bugs.md names are there."""
    text = (ROOT / "docs" / "bugs.md").read_text()
    rows = [line for line in text.splitlines() if line.startswith("| ") and "`tests/" in line]
    assert len(rows) > 25
    for path, names in re.findall(r"`(tests/[\w/.]+)`(?: \(([^)]*)\))?", text):
        assert (ROOT / path).exists(), path
        for name in names.split(", ") if names else ():
            assert f"def test_{name.strip('`')}(" in (ROOT / path).read_text(), (path, name)
