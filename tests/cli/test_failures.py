"""A mistake of the user's becomes a diagnostic with a place; anything else does not."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from redisjit.cli.failures import explain
from redisjit.errors import render_all


def imported(path: Path) -> BaseException:
    """What importing the file raises."""
    spec = importlib.util.spec_from_file_location("handlers_under_test", path)
    assert spec is not None
    assert spec.loader is not None
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, is what is tested
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    return caught.value


def explained(path: Path) -> str:
    return render_all(explain(imported(path), str(path))).replace(str(path.parent) + "/", "")


def test_syntax_error(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("é = 1\nx = 'é' + * 2\n")
    assert explained(path).startswith(
        "handlers.py:2:11: error[RJ001]: not valid Python: invalid syntax\n  |\n2 | x = 'é' + * 2\n  |           ^ here"
    )


def test_syntax_error_of_the_compiler_proper(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("x = 'éé'; break\n")
    assert explained(path).startswith(
        "handlers.py:1:11: error[RJ001]: not valid Python: 'break' outside loop\n"
        "  |\n"
        "1 | x = 'éé'; break\n"
        "  |           ^^^^^ here"
    )


def test_unclosed_bracket(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("x = (1,\n")
    assert explained(path).startswith("handlers.py:1:5: error[RJ001]: not valid Python: '(' was never closed")


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_bytes(b"x = '\xff'\n")
    assert "error[RJ001]" in explained(path)


def test_exception_at_import(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("def f(n: int) -> float:\n    return 1 / n\n\nx = f(0)\n")
    assert explained(path) == (
        "handlers.py:2:12: error[RJ002]: importing the file raised ZeroDivisionError: division by zero\n"
        "  |\n"
        "2 |     return 1 / n\n"
        "  |            ^^^^^ raised here\n"
        "  = help: module-level code runs at compile time; the file has to import under Python first"
    )


def test_exception_in_the_library(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("import json\nx = json.loads('{')\n")
    assert explained(path).startswith("handlers.py:2:5: error[RJ002]: importing the file raised json.decoder.JSON")


def test_exception_in_a_module_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "helper_that_raises.py").write_text("\nraise ValueError('no')\n")
    path = tmp_path / "handlers.py"
    path.write_text("import helper_that_raises\n")
    assert explained(path).startswith(
        "helper_that_raises.py:2:1: error[RJ002]: importing the file raised ValueError: no"
    )
    sys.modules.pop("helper_that_raises", None)


def test_missing_module(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("import no_such_module_anywhere\n")
    assert explained(path).startswith(
        "handlers.py:1:1: error[RJ002]: importing the file raised ModuleNotFoundError: No module named"
    )


def test_a_bug_of_ours_is_not_explained(tmp_path: Path) -> None:
    path = tmp_path / "handlers.py"
    path.write_text("x = 1\n")
    with pytest.raises(KeyError) as caught:
        raise KeyError("internal")
    assert explain(caught.value, str(path)) == ()
