"""Compiled and interpreted runs of one program, on the same server, agree."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from redisjit.serve import ServerBinary
from tests.programs.build import Builds
from tests.programs.harness import EXAMPLES, HERE, Host, Program, programs
from tests.support.missing import report_missing

PROGRAMS = programs()
NEWEST = ("redis-8", "valkey-9")
OTHERS = ("valkey-8", "redis-7", "redis-6")


@pytest.fixture(scope="session")
def builds(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builds]:
    chosen = set()
    for item in request.session.items:
        values = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        program = values.get("program")
        if isinstance(program, Program):
            chosen.add(program.path)
        elif "other" in values:
            chosen.update(program.path for program in PROGRAMS)
    builds = Builds(sorted(chosen), tmp_path_factory.mktemp("programs"))
    yield builds
    builds.close()


@pytest.fixture(scope="session")
def hosts(find_binary: Callable[[str], ServerBinary]) -> Iterator[Callable[[str], Host]]:
    running: dict[str, Host] = {}

    def host(name: str) -> Host:
        if name not in running:
            running[name] = Host(find_binary(name))
        return running[name]

    yield host
    for host_ in running.values():
        host_.close()


@pytest.mark.parametrize("newest", NEWEST)
@pytest.mark.parametrize("program", PROGRAMS, ids=repr)
def test_program(program: Program, newest: str, builds: Builds, hosts: Callable[[str], Host]) -> None:
    for library, package in program.missing_libraries.items():
        report_missing(library, f"apt-get install {package}")
    found = hosts(newest).compare(program, builds.path(program.path))
    assert not found, "\n".join([repr(program), *found])


@pytest.mark.parametrize("other", OTHERS)
def test_older_servers(other: str, builds: Builds, hosts: Callable[[str], Host]) -> None:
    host = hosts(other)
    failed = []
    for program in PROGRAMS:
        if not program.runs_on(host.binary) or program.missing_libraries:  # which `test_program` has reported
            continue
        try:
            found = host.compare(program, builds.path(program.path))
        except AssertionError as error:
            found = [str(error)]
        if found:
            failed.append("\n".join([repr(program), *found]))
    assert not failed, "\n\n".join(failed)


def test_names_are_distinct() -> None:
    """One server has all the programs: their modules, and their types of values."""
    names = sorted(program.module.name for program in PROGRAMS)
    assert sorted(set(names)) == names
    types = sorted(type.name for program in PROGRAMS for type in program.module.datatypes)
    assert sorted(set(types)) == types


def test_every_example_has_cases() -> None:
    examples = {p.path.name for p in PROGRAMS if p.cases != p.path and p.path.is_file()}
    assert {path.name for path in EXAMPLES.glob("*.py")} == examples


@pytest.mark.slow
def test_programs_are_strictly_typed() -> None:
    own = [program.path.parent for program in PROGRAMS if program.cases == program.path]
    # "found" is not written by hand; Numba's annotations do not describe what a function under `njit` returns, and
    # NumPy's say Any, or a wider type, of what one operation gives.
    without = ("arrays", "found", "kernels", "numpy_scalars")
    areas = sorted({str(path) for path in own if path.name not in without})
    options = ["--strict", "--explicit-package-bases", "--python-version=3.11", "--config-file=", "--no-error-summary"]
    command = [sys.executable, "-m", "mypy", *options]
    # Only what programs import is found by its plain name: two areas may have programs of one name.
    shared = sorted({str(path.parent) for path in HERE.glob("*/_*.py")})
    environment = os.environ | {"MYPYPATH": os.pathsep.join([str(HERE.parents[1]), *shared])}
    files = [str(path) for area in areas for path in sorted(HERE.joinpath(area).glob("*.py"))]
    done = subprocess.run([*command, *files], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
