"""Modules with kernels are kept, and given back only while nothing of what they were made from has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from redisjit.outputs import Outputs, repeatable

ROOT = Path(__file__).parents[2]
HANDLERS = """\
from pathlib import Path

import numba
from helper import FACTOR

from redisjit import Module

module = Module("kept")
WORD = Path(__file__).with_name("word.txt").read_text()


@numba.njit
def times(n):
    return n * FACTOR


@module.command
def run(n: int) -> int:
    return times(n) + len(WORD)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    project = tmp_path / "project"
    project.mkdir()
    (project / "handlers.py").write_text(HANDLERS)
    (project / "helper.py").write_text("FACTOR = 3\n")
    (project / "word.txt").write_text("abc")
    monkeypatch.setenv("REDISJIT_CACHE", str(tmp_path / "cache"))
    monkeypatch.chdir(project)
    return project


def run(*options: str, **environment: str) -> bool:
    """Compile in a process of its own; returns whether that took Numba."""
    code = "import atexit, sys; atexit.register(lambda: print('numba' in sys.modules))"
    code += "\nfrom redisjit.cli import main; main()"
    command = [sys.executable, "-c", code, "compile", "handlers.py", "-o", "kept.so", *options]
    variables = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    done = subprocess.run(command, capture_output=True, text=True, env=variables, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return "True" in done.stdout


def test_an_unchanged_module_is_given_back(folder: Path) -> None:
    assert run()
    made = Path("kept.so").read_bytes()
    Path("kept.so").unlink()
    assert not run()
    assert Path("kept.so").read_bytes() == made
    assert os.access("kept.so", os.X_OK)
    assert run("--no-cache")
    assert run("-O", "1")


@pytest.mark.slow
def test_any_change_makes_it_anew(folder: Path) -> None:
    assert run()
    for name, text in (("helper.py", "FACTOR = 4\n"), ("word.txt", "abcd"), ("handlers.py", HANDLERS + "\n# more\n")):
        Path(name).write_text(text)
        assert run(), name
        assert not run(), name
    Path("numba_helper.py").write_text("")  # a new name that an import could find
    assert run()
    assert not run()
    assert run(GREETING="hello")
    assert not run(GREETING="hello")
    cache = Path(os.environ["REDISJIT_CACHE"])
    for kept in cache.glob("*.so"):
        kept.unlink()
    assert run()


def test_a_file_that_asks_for_what_changes_is_not_kept(folder: Path) -> None:
    Path("handlers.py").write_text("import time\n" + HANDLERS)
    assert run()
    assert run()
    assert not list(Path(os.environ["REDISJIT_CACHE"]).glob("*"))


def test_what_is_changed_meanwhile_is_not_kept(folder: Path) -> None:
    later = Path("helper.py").stat().st_mtime + 1000
    os.utime("helper.py", (later, later))
    assert run()
    assert run()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x = 1\n", True),
        ("import time\n", False),
        ("import sys\nx = sys.argv\n", False),
        ("from random import choice\n", False),
        ("import numpy as np\nx = np.random.rand()\n", False),
        ("import os\nx = os.urandom(3)\n", False),
        ("import os\nx = os.path.exists('a')\n", False),
        ("def f(key):\n    return key.exists\n", True),
        ("def\n", False),
    ],
)
def test_what_is_repeatable(tmp_path: Path, text: str, expected: bool) -> None:
    path = tmp_path / "file.py"
    path.write_text(text)
    assert repeatable(str(path)) is expected


def test_what_a_file_does_while_it_is_imported(tmp_path: Path) -> None:
    outputs = Outputs("handlers.py", "out.so", {})
    with outputs.watching():
        (tmp_path / "missing").exists()
        with pytest.raises(FileNotFoundError):
            (tmp_path / "missing").read_text()
        os.listdir(tmp_path)
    assert str(tmp_path / "missing") in outputs.watch.files
    assert str(tmp_path) in outputs.watch.folders
    assert outputs.watch.repeatable
    (tmp_path / "after").write_text("")  # nothing is watched any more
    assert outputs.watch.repeatable
    with outputs.watching():
        (tmp_path / "written").write_text("")
    assert not outputs.watch.repeatable
