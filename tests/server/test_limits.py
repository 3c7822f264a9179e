"""Limits that the README states: an error reply where CPython's answer cannot be known."""

from __future__ import annotations

from tests.conftest import CompileModule, StartServer

SOURCE = """
from redisjit import Module

module = Module("limits")


@module.command
def nan_in_list(x: float) -> bool:
    nan = x * 0.0
    return nan in [nan]


@module.command
def nan_in_tuple(x: float) -> bool:
    nan = x * 0.0
    return (1, nan) == (1, nan)


@module.command
def nan_as_key(x: float) -> int:
    nan = x * 0.0
    found = {nan: 1}
    return found.get(nan, 2)
"""


def test_nan_inside_a_container_is_an_error(compile_module: CompileModule, embedded_server: StartServer) -> None:
    module = compile_module(SOURCE, name="limits.py")
    with embedded_server(module).connect() as connection:
        for command in ("nan_in_list", "nan_in_tuple", "nan_as_key"):
            reply = connection.call(f"limits.{command}", "inf")
            assert reply.is_error
            assert str(reply.plain()).startswith(
                "ERR ValueError: comparing nan with nan inside a container (limits.py:"
            )
        assert connection.call("limits.nan_in_list", "1.0").plain() == 1
