"""Functions that hear of keys, paused and resumed."""

from __future__ import annotations

from textwrap import dedent

import pytest

from redisjit.compiler import check_file
from redisjit.diagnostics.base import CompileError
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_hooks import wait_for

PAUSING = """
    from redisjit import Context, Module

    module = Module("pausing")


    @module.on_key("set", job=True)
    def count(ctx: Context) -> None:
        ctx.call("INCR", "count")


    @module.on_key
    def every(ctx: Context, event: str, key: bytes) -> None:
        if key == b"stop":
            ctx.pause(every)
        ctx.log(f"heard {event} {key.decode()}")


    @module.command
    def pause(ctx: Context) -> tuple[bool, bool]:
        return ctx.pause(count), ctx.pause(count)


    @module.command
    def resume(ctx: Context) -> tuple[bool, bool]:
        return ctx.resume(count), ctx.resume(count)


    @module.command
    def again(ctx: Context) -> bool:
        ctx.pause(every)
        ctx.resume(every)
        ctx.pause(every)
        return ctx.resume(every)
"""


def exercise(connection: Connection) -> None:
    def changed(expected: int) -> None:
        connection.call("SET", "k", "v")
        wait_for(lambda: int(connection.call("GET", "count").value or 0) == expected)  # type: ignore[arg-type]

    changed(1)
    for _ in range(3):
        start = int(connection.call("GET", "count").value)  # type: ignore[arg-type]
        assert connection.call("pausing.pause").plain() == [1, 0]
        for _ in range(3):
            connection.call("SET", "k", "v")
            connection.call("PING")
        assert int(connection.call("GET", "count").value) == start  # type: ignore[arg-type]
        assert connection.call("pausing.resume").plain() == [1, 0]
        connection.call("PING")
        changed(start + 1)


def test_pausing(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with (
        Server(server_binary, modules=[compile_module(PAUSING, "pausing.py")]) as server,
        server.connect() as connection,
    ):
        exercise(connection)
        for key in ("first", "stop", "third", "fourth"):
            connection.call("SET", key, "v")
        assert "heard set first" in server.log()
        assert "heard set stop" in server.log()
        assert "heard set third" not in server.log()
        assert connection.call("pausing.again").value == 1
        connection.call("SET", "fifth", "v")
        assert "heard set fifth" in server.log()
        assert "heard set fourth" not in server.log()
        assert connection.call("MODULE", "UNLOAD", "pausing").value == b"OK"


def test_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("pausing") / "wrong.py"
    path.write_text(dedent(PAUSING).replace("ctx.pause(count), ", "ctx.pause(resume), "))
    with pytest.raises(CompileError, match="it hears of no keys"):
        check_file(str(path))


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with (
        memcheck_server(compile_module(PAUSING, "pausing.py")) as server,
        server.connect() as connection,
    ):
        exercise(connection)
        connection.call("SET", "stop", "v")
        connection.call("pausing.again")
        connection.call("MODULE", "UNLOAD", "pausing")
