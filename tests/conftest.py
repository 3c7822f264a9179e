"""Fixtures for all tests: servers of every family, compiled modules, golden texts, memcheck."""

from __future__ import annotations

import hashlib
import os
import textwrap
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import settings

from redisjit.serve import SERVER_NAMES, Server, ServerBinary, find_servers
from redisjit.serve.servers import how_to_install
from tests.support.memcheck import memcheck
from tests.support.missing import report_missing, reported, require_program
from tests.support.pool import ServerPool

EXAMPLES = Path(__file__).parents[1] / "examples"

# No deadline: an example may start a server. `make fuzz` sets the profile.
settings.register_profile("test", deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=5000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "test"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write the golden files instead of comparing")
    parser.addoption("--every-program", action="store_true", help="run every program under memcheck, not one in five")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the process that started this one, if one did, what is missing."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["missing"] = reported


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Hear from a process that ran a part of the tests."""
    reported.update(getattr(node, "workeroutput", {}).get("missing", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say by name what this machine lacks."""
    if reported:
        terminalreporter.section("missing", sep="-")
        for what, remedy in sorted(reported.items()):
            terminalreporter.line(f"missing: {what} ({remedy})")


class CompileModule(Protocol):
    """Compiles a file or package (a Path) or source text (a str, dedented) named `name`; returns the module's path."""

    def __call__(self, source: str | Path, name: str = "handlers.py", **options: Any) -> Path: ...


class StartServer(Protocol):
    """Hands out a running server with an empty data set and these modules; the test must not close it."""

    def __call__(self, *modules: Path, config: Mapping[str, str] | None = None) -> Server: ...


class StartMemcheck(Protocol):
    """A context: the embedded server under memcheck; leaving it fails when memcheck reports anything."""

    def __call__(self, *modules: Path, config: Mapping[str, str] | None = None) -> AbstractContextManager[Server]: ...


class Golden(Protocol):
    """Compares a text with the file `name` in `goldens/` beside the test, or writes it with --update-goldens."""

    def __call__(self, text: str, name: str) -> None: ...


@pytest.fixture(scope="session")
def compile_module(tmp_path_factory: pytest.TempPathFactory) -> CompileModule:
    built: dict[str, Path] = {}

    def build(source: str | Path, name: str = "handlers.py", **options: Any) -> Path:
        from redisjit.compiler import compile_file

        if isinstance(source, str):
            text = textwrap.dedent(source)
        else:
            text = "".join(file.read_text() for file in sorted(source.rglob("*.py")) or [source])
        key = hashlib.sha256(repr((text, str(source), name, sorted(options.items()))).encode()).hexdigest()
        if key not in built:
            directory = tmp_path_factory.mktemp("module")
            if isinstance(source, str):
                source = directory / name
                source.write_text(text)
            output = directory / "mod.so"
            compile_file(str(source), str(output), **options)
            built[key] = output
        return built[key]

    return build


@pytest.fixture(scope="session")
def installed_servers() -> dict[str, ServerBinary]:
    return find_servers()


@pytest.fixture(scope="session")
def find_binary(installed_servers: dict[str, ServerBinary]) -> Callable[[str], ServerBinary]:
    """A server program by its name, one of SERVER_NAMES."""

    def find(name: str) -> ServerBinary:
        if name not in installed_servers:
            report_missing(f"server {name}", how_to_install(name))
        return installed_servers[name]

    return find


@pytest.fixture(scope="session", params=SERVER_NAMES)
def server_binary(request: pytest.FixtureRequest, find_binary: Callable[[str], ServerBinary]) -> ServerBinary:
    """Each of the five servers in turn."""
    return find_binary(request.param)


@pytest.fixture(scope="session", params=["redis-8", "valkey-9"])
def newest_binary(request: pytest.FixtureRequest, find_binary: Callable[[str], ServerBinary]) -> ServerBinary:
    """The newest Redis, then the newest Valkey."""
    return find_binary(request.param)


@pytest.fixture(scope="session")
def embedded_binary(find_binary: Callable[[str], ServerBinary]) -> ServerBinary:
    """The embedded default, for tests to which the server does not matter."""
    return find_binary("valkey-9")


@pytest.fixture(scope="session")
def _session_pool() -> Iterator[ServerPool]:
    pool = ServerPool()
    yield pool
    pool.close()


@pytest.fixture
def server_pool(_session_pool: ServerPool) -> Iterator[ServerPool]:
    """Running servers by program and modules. A server that a test brings down fails that test."""
    yield _session_pool
    if wrong := _session_pool.release():
        pytest.fail("\n\n".join(wrong), pytrace=False)


@pytest.fixture
def server(server_binary: ServerBinary, server_pool: ServerPool) -> StartServer:
    """Starts servers of each family in turn."""

    def start(*modules: Path, config: Mapping[str, str] | None = None) -> Server:
        return server_pool.get(server_binary, *modules, config=config)

    return start


@pytest.fixture
def embedded_server(embedded_binary: ServerBinary, server_pool: ServerPool) -> StartServer:
    """Starts servers of the embedded default only."""

    def start(*modules: Path, config: Mapping[str, str] | None = None) -> Server:
        return server_pool.get(embedded_binary, *modules, config=config)

    return start


@pytest.fixture
def memcheck_server(find_binary: Callable[[str], ServerBinary], tmp_path: Path) -> StartMemcheck:
    """Starts the server that uses libc's malloc, under memcheck."""
    valgrind = require_program("valgrind", "apt-get install valgrind")
    binary = find_binary("valkey-9")

    def start(*modules: Path, config: Mapping[str, str] | None = None) -> AbstractContextManager[Server]:
        return memcheck(valgrind, binary, *modules, report=tmp_path / "memcheck.xml", config=config)

    return start


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    def compare(text: str, name: str) -> None:
        path = request.path.parent / "goldens" / name
        if request.config.getoption("--update-goldens"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        expected = path.read_text() if path.exists() else ""
        assert text == expected, f"{path} differs; --update-goldens writes it"

    return compare
