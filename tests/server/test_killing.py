"""Servers that are killed while they save: a short run of `python -m tests.server.killing`."""

from __future__ import annotations

from redisjit.serve import ServerBinary
from tests.conftest import CompileModule
from tests.server.killing import HANDLERS, Rounds


def test_killed(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    rounds = Rounds(newest_binary, compile_module(HANDLERS), seed=3)
    assert rounds.run(1) > 50
