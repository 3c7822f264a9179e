"""The harness sees what differs."""

from __future__ import annotations

from pathlib import Path

from redisjit.serve.resp import Frame
from tests.programs.harness import Outcome, Program, differences

SOURCE = """from redisjit import Module

module = Module("sample")


@module.command
def f(n: int, *rest: bytes) -> int:
    return n


# case: f 1 "a\\x00 b" {b"z"*3}
# run: SET k v
# case: f 2 # overflow
"""


def program(directory: Path) -> Program:
    path = directory / "sample.py"
    path.write_text(SOURCE)
    return Program(path)


def outcome(*replies: Frame, data: tuple[tuple[bytes, str, object, bool], ...] = ()) -> Outcome:
    return Outcome(replies, data)


ONE, TWO = Frame(":", 1), Frame(":", 2)


def test_steps(tmp_path: Path) -> None:
    steps = program(tmp_path).steps
    assert [step.words for step in steps] == [
        (b"sample.f", b"1", b"a\0 b", b"zzz"),
        (b"SET", b"k", b"v"),
        (b"sample.f", b"2"),
    ]
    assert [(step.compared, step.overflow) for step in steps] == [(True, False), (False, False), (True, True)]


def test_equal_runs(tmp_path: Path) -> None:
    assert differences(program(tmp_path), outcome(ONE, TWO), outcome(ONE, TWO)) == []


def test_another_reply(tmp_path: Path) -> None:
    (found,) = differences(program(tmp_path), outcome(ONE, TWO), outcome(TWO, TWO))
    assert "CPython:  : 1" in found
    assert "compiled: : 2" in found


def test_other_data(tmp_path: Path) -> None:
    (found,) = differences(
        program(tmp_path), outcome(ONE, TWO, data=((b"k", "string", b"v", True),)), outcome(ONE, TWO)
    )
    assert found.startswith("data")


def test_overflow_is_allowed_only_where_it_is_marked(tmp_path: Path) -> None:
    overflow = Frame("-", b"ERR OverflowError: integer overflow (sample.py:7)")
    assert differences(program(tmp_path), outcome(ONE, TWO), outcome(ONE, overflow)) == []
    assert len(differences(program(tmp_path), outcome(ONE, TWO), outcome(overflow, TWO))) == 1
    unplaced = Frame("-", b"ERR OverflowError: integer overflow")
    assert len(differences(program(tmp_path), outcome(ONE, TWO), outcome(ONE, unplaced))) == 1


def test_the_depth_of_recursion_is_not_compared(tmp_path: Path) -> None:
    deep = Frame("-", b"ERR RecursionError: maximum recursion depth exceeded in comparison (sample.py:7)")
    deeper = Frame("-", b"ERR RecursionError: maximum recursion depth exceeded (sample.py:9)")
    assert differences(program(tmp_path), outcome(deep, TWO), outcome(deeper, TWO)) == []
    assert len(differences(program(tmp_path), outcome(ONE, TWO), outcome(deeper, TWO))) == 1


def test_missing_libraries_are_named(tmp_path: Path) -> None:
    sample = program(tmp_path)
    assert sample.missing_libraries == {}
    lines = "# library: libnosuch.so.1 libc.so.6 libc6\n# library: libnosuch.so.2 libnosuch.so.1 libnosuch1\n"
    (tmp_path / "sample.py").write_text(SOURCE + lines)
    assert Program(tmp_path / "sample.py").missing_libraries == {"libnosuch.so.1": "libnosuch1"}
