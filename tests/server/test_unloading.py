"""Every example comes and goes a hundred times, and the server has what it had before; data types stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from tests.programs.build import Builds
from tests.programs.harness import Program, programs
from tests.server.test_memory import CONFIG, SLACK, used_memory

TIMES = 100
EXAMPLES = [program for program in programs() if program.path.parent.name == "examples"]


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], Path]]:
    builds = Builds([program.path for program in EXAMPLES], tmp_path_factory.mktemp("examples"))
    yield builds.path
    builds.close()


@pytest.fixture(scope="module")
def running(newest_binary: ServerBinary) -> Iterator[Server]:
    with Server(newest_binary, config=CONFIG) as server:
        yield server


@pytest.mark.parametrize("program", [program for program in EXAMPLES if not program.module.datatypes], ids=repr)
def test_an_example_comes_and_goes(program: Program, running: Server, modules: Callable[[Path], Path]) -> None:
    path = str(modules(program.path))
    sizes = []
    for _ in range(TIMES // 10):
        for _ in range(10):
            with running.connect() as connection:
                loaded = connection.call("MODULE", "LOAD", path)
                assert not loaded.is_error, f"{loaded.plain()}\n{running.log_tail()}"
                gone = connection.call("MODULE", "UNLOAD", program.module.name)
                assert not gone.is_error, gone.plain()
        sizes.append(used_memory(running))
    assert sizes[-1] - sizes[0] <= SLACK, sizes


@pytest.mark.parametrize("program", [program for program in EXAMPLES if program.module.datatypes], ids=repr)
def test_data_types_stay(program: Program, running: Server, modules: Callable[[Path], Path]) -> None:
    """No server lets a module go that its data may need."""
    with running.connect() as connection:
        assert not connection.call("MODULE", "LOAD", str(modules(program.path))).is_error
        gone = connection.call("MODULE", "UNLOAD", program.module.name)
        assert "data types" in str(gone.value)
        names = [found[b"name"] for found in running.client().module_list()]
        assert program.module.name.encode() in names
