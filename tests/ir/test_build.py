"""The IR of small programs after the passes, as `--emit ir` shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.ir.show import show_functions
from tests.conftest import Golden
from tests.support.stages import HEAD, PROGRAMS, checked


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, tmp_path: Path, golden: Golden) -> None:
    functions = checked(PROGRAMS[name], tmp_path).functions()
    own = {instance: function for instance, function in functions.items() if instance.file is not None}
    golden(show_functions(own), f"{name}.ir")


def test_the_users_functions_come_first(tmp_path: Path) -> None:
    source, output = tmp_path / "handlers.py", tmp_path / "out"
    source.write_text(HEAD + PROGRAMS["errors"])
    compile_file(str(source), str(output), emit="ir")
    assert output.read_text().startswith("function checked(n: int) -> int fails\n")
