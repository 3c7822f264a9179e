"""Memory of loops over keys, of copies and of fields that expire: nothing is lost, whatever goes wrong."""

from __future__ import annotations

import pytest

from tests.conftest import CompileModule, StartMemcheck
from tests.programs.harness import HERE, Program, run_compiled

PROGRAMS = (
    "keywalks/around",
    "keywalks/in_place",
    "keywalks/changed",
    "keys/moments",
    "keys/copying",
    "keys/field_expiry",
    "streamkeys/discarding",
    "listkeys/operations",
)


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    programs = [Program(HERE / f"{name}.py") for name in PROGRAMS]
    with (
        memcheck_server(*(compile_module(program.path) for program in programs)) as server,
        server.connect() as connection,
    ):
        for program in programs:
            run_compiled(program, connection)
