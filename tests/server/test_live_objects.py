"""A debug build counts objects: a command that leaves a reference cycle behind is named in the log, others are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.serve import Server, ServerBinary
from tests.programs.harness import programs, run_compiled

SOURCE = """\
from __future__ import annotations

from redisjit import Module

module = Module("cycles")


class Node:
    def __init__(self, key: int) -> None:
        self.key = key
        self.next: Node | None = None


@module.command
def ring(length: int, *, cut: bool = False) -> int:
    first = Node(0)
    last = first
    for key in range(1, length):
        last.next = Node(key)
        last = last.next
    last.next = first
    if cut:
        last.next = None
    return last.key


@module.command
def fails(length: int) -> int:
    first = Node(0)
    first.next = Node(1)
    return length // first.key
"""


def left(server: Server) -> list[str]:
    """The lines of the log that tell of objects that were left."""
    return [line.partition("redisjit: ")[2] for line in server.log_tail(500).splitlines() if "objects alive" in line]


def test_cycles_are_counted(newest_binary: ServerBinary, tmp_path: Path) -> None:
    (tmp_path / "cycles.py").write_text(SOURCE)
    module = tmp_path / "cycles.so"
    compile_file(str(tmp_path / "cycles.py"), str(module), debug=True)
    with Server(newest_binary, modules=[module]) as server, server.connect() as connection:
        assert connection.call("CYCLES.RING", "3", "CUT").value == 2
        assert connection.call("CYCLES.FAILS", "3").is_error
        assert left(server) == []
        assert connection.call("CYCLES.RING", "3").value == 2
        assert left(server) == ["cycles.ring left 3 objects alive"]
        connection.call("CYCLES.RING", "1")
        assert left(server)[1:] == ["cycles.ring left 1 objects alive"]


@pytest.mark.slow
def test_programs_leave_nothing(newest_binary: ServerBinary, tmp_path: Path) -> None:
    """Of the programs with classes, none has cycles at the end of a command."""
    areas = ("classes", "found", "functions", "generators")
    chosen = [program for program in programs() if program.path.parent.name in areas]
    modules = []
    for program in chosen:
        modules.append(tmp_path / f"{program.path.parent.name}_{program.path.stem}.so")
        compile_file(str(program.path), str(modules[-1]), debug=True, opt=0)
    with Server(newest_binary, modules=modules) as server, server.connect() as connection:
        for program in chosen:
            run_compiled(program, connection)
        assert left(server) == []


def test_other_builds_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "cycles.py").write_text(SOURCE)
    text = tmp_path / "cycles.ll"
    compile_file(str(tmp_path / "cycles.py"), str(text), emit="llvm")
    assert "objects alive" not in text.read_text()
