"""The typed tree of small programs, as `--emit typed` shows it: conversions, narrowing and loops made explicit."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.frontend.show import show_function
from tests.conftest import Golden
from tests.support.stages import HEAD, PROGRAMS, checked, own


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, tmp_path: Path, golden: Golden) -> None:
    text = "\n\n".join(show_function(instance) for instance in own(checked(PROGRAMS[name], tmp_path)))
    golden(text + "\n", f"{name}.typed")


def test_the_users_functions_come_first(tmp_path: Path) -> None:
    source, output = tmp_path / "handlers.py", tmp_path / "out"
    source.write_text(HEAD + PROGRAMS["errors"])
    compile_file(str(source), str(output), emit="typed")
    assert [line for line in output.read_text().splitlines() if line.startswith("def ")][:2] == [
        "def checked(n: int) -> int:",
        "def f(n: int) -> str:",
    ]
