"""Lists, sets, sorted sets and streams: nothing is left behind, on any path that the programs of the tests take."""

from __future__ import annotations

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck
from tests.programs.harness import programs
from tests.server.test_memory import CONFIG, SLACK, growth
from tests.server.test_memory import run as run_program
from tests.server.test_replication_kinds import CASES, KINDS

AREAS = ("listkeys", "setkeys", "sortedsets", "streamkeys")
PROGRAMS = [program for program in programs() if program.path.parent.name in AREAS]


def run_all(connection: Connection) -> int:
    """Every case of every program, errors included, and every write with its effects. Returns how many calls."""
    for program in PROGRAMS:
        run_program(program, connection)
    connection.call("FLUSHALL")
    for call in CASES:
        connection.call(*f"kinds.{call}".split())
    return sum(len(program.steps) for program in PROGRAMS) + len(CASES)


def test_nothing_grows(newest_binary: ServerBinary, compile_module: CompileModule) -> None:
    modules = [compile_module(path) for path in (KINDS, *(program.path for program in PROGRAMS))]
    with Server(newest_binary, modules=modules, config=CONFIG) as server:
        assert abs(growth(server, run_all, 10_000)) <= SLACK


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = [compile_module(path) for path in (KINDS, *(program.path for program in PROGRAMS))]
    with memcheck_server(*modules) as server, server.connect() as connection:
        run_all(connection)
