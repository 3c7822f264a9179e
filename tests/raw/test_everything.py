"""One module that uses every function and constant of the API, on every server."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.codegen.imports import VALKEY_NAMES
from redisjit.raw import table
from redisjit.serve import Server
from tests.conftest import CompileModule, StartServer
from tests.raw.everything import constants, source
from tests.raw.test_availability import column


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(source(), "everything.py")


@pytest.fixture
def everything(module: Path, server: StartServer) -> Server:
    return server(module)


def test_it_resolves_what_the_server_has(everything: Server) -> None:
    where = column(everything.binary)
    expected = {name for name in table.functions() if table.function(name).available[where]}
    if everything.binary.is_valkey:  # it knows these by other names
        expected |= set(VALKEY_NAMES)
    with everything.connect() as connection:
        found = connection.call("EVERYTHING.RESOLVED").plain()
    assert isinstance(found, list)
    assert set(found) == {name.encode() for name in expected}


def test_constants(everything: Server) -> None:
    with everything.connect() as connection:
        assert connection.call("EVERYTHING.INTEGERS").plain() == [table.constant(name) for name in constants(int)]
        assert connection.call("EVERYTHING.TEXTS").plain() == [table.constant(name) for name in constants(bytes)]
        floats = connection.call("EVERYTHING.FLOATS").plain()
    assert isinstance(floats, list)
    assert [float(text) for text in floats] == [table.constant(name) for name in constants(float)]


def test_the_address_of_a_constant_structure(everything: Server) -> None:
    with everything.connect() as connection:
        found = connection.call("EVERYTHING.COMMAND_INFO_VERSION").plain()
    assert found == table.image("COMMAND_INFO_VERSION").ljust(32, b"\0")[:32]
