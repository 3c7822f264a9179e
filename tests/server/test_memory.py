"""Nothing is left behind: not by failing calls, not by any program, not by modules that come and go."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.passes.ownership import Ownership
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck
from tests.programs.build import Builds
from tests.programs.harness import Program, programs
from tests.server.failures import FAILURES, PREPARE, Failure
from tests.support.memcheck import MemcheckError

HOSTILE = Path(__file__).with_name("hostile.py")
CALLS = 100_000
# What a server may keep for itself, in bytes. A thousandth of this a call would show.
SLACK = 4096
ROUNDS = 10
# The server counts what it remembers of slow calls as used memory.
CONFIG = {"slowlog-log-slower-than": "-1", "latency-tracking": "no"}

QUICK = [failure for failure in FAILURES if not failure.slow]
SLOW = [failure for failure in FAILURES if failure.slow and not failure.large]

# Calls that succeed, and leave the keys as they were.
GOOD: list[tuple[bytes | str | int | float, ...]] = [
    ("bad.echo", b"\0\xff", "text"),
    ("bad.scalars", 1, 2.5, "b", "s"),
    ("bad.tokens", "ex", 5, "KM", "nx"),
    ("bad.groups", "a", 1, "b", 2),
    ("bad.power", 3, 20),
    ("bad.parse_float", "1e5"),
    ("bad.item_at", 1),
    ("bad.grow", 100),
    ("bad.find_index", "b"),
    ("bad.repeat", "ab", 1000),
    ("bad.join_much", 2),
    ("bad.decode", "text"),
    ("bad.check", "long enough"),
    ("bad.status", "fine"),
    ("bad.field", "hash", "f"),
    ("bad.write_both", "other", "other"),
    ("bad.change_kind", "new", "new", "new"),
    ("bad.move_all", "new", "third", "third", "new"),
    ("bad.delete_all", "other", "third"),
    ("bad.held", "h", "s"),
    *PREPARE,
    ("bad.call_item", "list", 1),
    ("bad.random_bytes", 100),
]


def prepare(connection: Connection) -> None:
    for words in PREPARE:
        connection.call(*words)


def used_memory(server: Server) -> int:
    """What the server has allocated, when only this connection is there, in bytes: without what it notes of calls."""
    with server.connect() as connection:
        connection.call("CONFIG", "RESETSTAT")  # each kind of error is counted by its name
        for kind in ("large-request", "large-reply"):
            connection.call("COMMANDLOG", "RESET", kind)  # Valkey has it
        while connection.call("CLIENT", "LIST").value.count(b"\n") > 1:  # type: ignore[union-attr]
            pass
        text = connection.call("INFO", "memory").value
    assert isinstance(text, bytes)
    return int(dict(line.split(b":", 1) for line in text.splitlines() if b":" in line)[b"used_memory"])


def fail_all(connection: Connection, failures: Sequence[Failure]) -> int:
    """Make all calls in one pipeline; returns how many there were."""
    for failure in failures:
        connection.send(*failure.words)
    for failure in failures:
        reply = connection.receive()
        assert reply.is_error, failure
    return len(failures)


def succeed_all(connection: Connection) -> int:
    for words in GOOD:
        reply = connection.call(*words)
        assert not reply.is_error, (words, reply)
    return len(GOOD)


def growth(server: Server, calls: Callable[[Connection], int], count: int) -> int:
    """By how much used memory grows over `count` calls, in bytes; the first tenth does not count."""
    before = 0
    for part in (count // 10, count):
        before = used_memory(server)
        with server.connect() as connection:
            prepare(connection)
            done = 0
            while done < part:
                done += calls(connection)
            prepare(connection)
    return used_memory(server) - before


@pytest.fixture
def hostile(newest_binary: ServerBinary, compile_module: CompileModule) -> Server:
    return Server(newest_binary, modules=[compile_module(HOSTILE)], config=CONFIG)


def test_failing_calls(hostile: Server) -> None:
    with hostile as server:
        assert abs(growth(server, lambda connection: fail_all(connection, QUICK), CALLS)) <= SLACK


def test_slow_failing_calls(hostile: Server) -> None:
    with hostile as server:
        assert abs(growth(server, lambda connection: fail_all(connection, SLOW), 50 * len(SLOW))) <= SLACK


def test_calls_that_succeed(hostile: Server) -> None:
    with hostile as server:
        assert abs(growth(server, succeed_all, 200 * len(GOOD))) <= SLACK


def test_unloading(newest_binary: ServerBinary, compile_module: CompileModule) -> None:
    """A module that is unloaded and loaded again works each time, and leaves nothing."""
    module = compile_module(EXAMPLES / "hgetset.py")
    with Server(newest_binary, config=CONFIG) as server:
        sizes = []
        for _ in range(60):
            with server.connect() as connection:
                assert connection.call("MODULE", "LOAD", str(module)).value == b"OK"
                connection.call("DEL", "h")
                assert connection.call("EXAMPLE.HGETSET", "h", "f", "v").value is None
                assert connection.call("EXAMPLE.HGETSET", "h", "f", "w").value == b"v"
                assert connection.call("EXAMPLE.HGETSET", "h").is_error
                assert connection.call("MODULE", "UNLOAD", "example").value == b"OK"
                assert str(connection.call("EXAMPLE.HGETSET", "h", "f", "v").plain()).startswith("ERR unknown command")
            sizes.append(used_memory(server))
        assert sizes[-1] - sizes[9] <= SLACK, sizes


@pytest.mark.memcheck
def test_failures_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(HOSTILE)) as server, server.connect() as connection:
        for _ in range(3):
            for failure in (*QUICK, *SLOW):
                prepare(connection)
                assert connection.call(*failure.words).is_error, failure
            prepare(connection)
            succeed_all(connection)


@pytest.mark.memcheck
@pytest.mark.slow
@pytest.mark.parametrize("share", range(5))
def test_programs_under_memcheck(
    request: pytest.FixtureRequest, tmp_path: Path, memcheck_server: StartMemcheck, share: int
) -> None:
    """Every program's cases, a fifth of them on each server; without --every-program the first fifth alone."""
    if share and not request.config.getoption("--every-program"):
        pytest.skip("only with --every-program")
    # What compiles OpenCL, which is LLVM, would take minutes.
    chosen = [p for p in programs() if not p.missing_libraries and p.path.stem != "opencl"][share::5]
    builds = Builds([program.path for program in chosen], tmp_path)
    try:
        modules = [builds.path(program.path) for program in chosen]
    finally:
        builds.close()
    with memcheck_server(*modules) as server, server.connect() as connection:
        for program in chosen:
            run(program, connection)


@pytest.mark.slow
@pytest.mark.parametrize("share", range(5))
def test_programs_do_not_grow(
    request: pytest.FixtureRequest, tmp_path: Path, newest_binary: ServerBinary, share: int
) -> None:
    """Every program again and again; without --every-program a fifth of them."""
    if share and not request.config.getoption("--every-program"):
        pytest.skip("only with --every-program")
    chosen = [p for p in programs() if not p.missing_libraries and p.runs_on(newest_binary)][share::5]
    builds = Builds([program.path for program in chosen], tmp_path)
    try:
        modules = [builds.path(program.path) for program in chosen]
    finally:
        builds.close()
    grown = {}
    with Server(newest_binary, modules=modules, config=CONFIG) as server:
        for program in chosen:
            repeat(program, server, 3)
            # What leaks grows each time; not so the server's pools, as that of clients for threads.
            sizes = itertools.takewhile(lambda more: more > SLACK, (grown_by(program, server) for _ in range(3)))
            if len(found := list(sizes)) == 3:
                grown[repr(program)] = found
    assert not grown


@pytest.mark.memcheck
def test_missing_releases_are_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, memcheck_server: StartMemcheck
) -> None:
    """The control: a compiler that forgets to release makes modules that memcheck reports."""
    monkeypatch.setattr(Ownership, "release", lambda self, mask, out: None)
    module = tmp_path / "mod.so"
    compile_file(str(HOSTILE), str(module))
    monkeypatch.undo()
    with pytest.raises(MemcheckError) as caught, memcheck_server(module) as server, server.connect() as connection:
        assert [connection.call("bad.item_at", index).kind for index in (1, 5)] == ["$", "-"]
    assert "Leak_DefinitelyLost" in str(caught.value)


def grown_by(program: Program, server: Server) -> int:
    """Bytes that the server uses more after some rounds."""
    before = used_memory(server)
    repeat(program, server, ROUNDS)
    # What a thread of the server's is to free, and objects of data types that it gives back, go in a moment.
    deadline = time.monotonic() + 5
    while (more := used_memory(server) - before) > SLACK and time.monotonic() < deadline:
        time.sleep(0.1)
    return more


def run(program: Program, connection: Connection) -> None:
    connection.call("FLUSHALL")
    for step in program.steps:
        connection.call(*step.words)


def repeat(program: Program, server: Server, rounds: int) -> None:
    """Run a program's cases again and again; no keys are left."""
    with server.connect() as connection:
        for _ in range(rounds):
            run(program, connection)
        connection.call("FLUSHALL")
