"""Memory of loops over keys, of copies and of fields that expire: nothing is lost, whatever goes wrong."""

from __future__ import annotations

import pytest

from tests.conftest import CompileModule, StartMemcheck
from tests.programs.harness import HERE, Program, run_compiled

PROGRAMS = (
    "keywalks/around",
    "keywalks/in_place",
    "keywalks/walked_objects",
    "keywalks/changed",
    "keys/moments",
    "keys/copying",
    "keys/field_expiry",
    "streamkeys/discarding",
    "listkeys/operations",
)

SLOW = """
from redisjit import Module, Set

module = Module("slow", time_limit_ms=20)


@module.command
def walk(key: Set, text: bytes) -> int:
    n = 0
    try:
        for member in key:
            n += len(text.replace(b"a", member)) % 7
    except TimeoutError:
        return -1 if n == 0 else -2
    return n
"""


@pytest.mark.memcheck
def test_a_time_limit_ends_a_scan(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(SLOW, "slow.py")) as server, server.connect() as connection:
        for start in range(0, 20000, 1000):
            connection.call("SADD", "s", *(f"member{i}" for i in range(start, start + 1000)))
        reply = connection.call("slow.walk", "s", "a" * 200).plain()
        assert reply == -2 or "TimeoutError" in str(reply), reply


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    programs = [Program(HERE / f"{name}.py") for name in PROGRAMS]
    with (
        memcheck_server(*(compile_module(program.path) for program in programs)) as server,
        server.connect() as connection,
    ):
        for program in programs:
            run_compiled(program, connection)
