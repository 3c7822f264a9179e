"""Commands that change an array of a key's object by way of a slice of it: they write, and are replicated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartServer

SOURCE = """
    from __future__ import annotations

    from dataclasses import dataclass

    import numpy as np
    from numpy.typing import NDArray

    from redisjit import Key, Module

    module = Module("slices")
    ONES = np.ones(4, np.int64)


    @dataclass
    class Row:
        cells: NDArray[np.int64]


    @module.datatype("slices-rj")
    @dataclass
    class Grid:
        cells: NDArray[np.int64]
        rows: list[Row]


    def grid(key: Key[Grid]) -> Grid:
        return key.get_or_create(lambda: Grid(np.zeros(4, np.int64), [Row(np.zeros(4, np.int64))]))


    @module.command
    def make(key: Key[Grid]) -> None:
        grid(key)


    @module.command
    def total(key: Key[Grid]) -> int:
        found = key.value
        if found is None:
            return -1
        part = found.cells[1:]
        copied = part.copy()
        copied[0] = 7
        return int(found.cells.sum() + found.rows[0].cells[1:3].sum() + part.sum() + copied.sum() + ONES.sum())


    @module.command
    def assigned(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            found.cells[1:3] = ONES[1:3]


    @module.command
    def deeper(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            for row in found.rows:
                row.cells[1:3] = np.frombuffer(bytes(16), np.int64)


    @module.command
    def item(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            part = found.cells[2:]
            part[0] = 5


    @module.command
    def in_place(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            part = found.cells[::2]
            part += 5


    @module.command
    def filled(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            found.cells[:2].fill(3)


    @module.command
    def sorted_(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            found.cells[1:].sort()


    @module.command
    def reshaped(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            found.cells.reshape(2, 2)[1, 1] = 9


    def set_first(cells: NDArray[np.int64]) -> None:
        cells[0] = 4


    @module.command
    def passed_on(key: Key[Grid]) -> None:
        found = key.value
        if found is not None:
            set_first(found.cells[3:])
"""
WRITERS = ("make", "assigned", "deeper", "item", "in_place", "filled", "sorted", "reshaped", "passed_on")


@pytest.fixture
def connection(embedded_server: StartServer, compile_module: CompileModule) -> Iterator[Connection]:
    with embedded_server(compile_module(SOURCE)).connect() as connection:
        yield connection


@pytest.mark.parametrize("name", WRITERS)
def test_it_writes(connection: Connection, name: str) -> None:
    assert b"write" in flags(connection, name)


def test_looking_does_not(connection: Connection) -> None:
    assert b"readonly" in flags(connection, "total")


def flags(connection: Connection, name: str) -> list[bytes]:
    reply = connection.call("COMMAND", "INFO", f"slices.{name}").plain()
    assert isinstance(reply, list)
    found: list[bytes] = reply[0][2]
    return found
