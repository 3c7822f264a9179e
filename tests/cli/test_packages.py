"""A package of handlers: a directory is compiled as a file is."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_commands import redisjit

INIT = """
from . import second
from .declared import module
"""
DECLARED = """
from redisjit import Module

module = Module("several")
FACTOR = 3
"""
SECOND = """
from .declared import FACTOR, module
from .deeper.helpers import doubled


@module.command
def triple(n: int) -> int:
    return doubled(n) * FACTOR // 2
"""
HELPERS = """
def doubled(n: int) -> int:
    return n * 2
"""


def package(folder: Path, name: str = "several", **changed: str) -> Path:
    files = {"__init__": INIT, "declared": DECLARED, "second": SECOND, "deeper/__init__": "", "deeper/helpers": HELPERS}
    for file, text in (files | changed).items():
        path = folder / name / f"{file}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / name


def test_a_package_runs(tmp_path: Path) -> None:
    package(tmp_path)
    done = redisjit("run", "several", "-c", "SEVERAL.TRIPLE 14", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "(integer) 42\n"), done.stderr


def test_the_output_has_its_name(tmp_path: Path) -> None:
    package(tmp_path)
    assert redisjit("compile", "several/", cwd=tmp_path).returncode == 0
    assert (tmp_path / "several.so").is_file()
    assert redisjit("compile", ".", cwd=tmp_path / "several").returncode == 0
    assert (tmp_path / "several" / "several.so").is_file()
    assert "SEVERAL.TRIPLE n" in redisjit("inspect", "several", cwd=tmp_path).stdout
    assert "SEVERAL.TRIPLE n" in redisjit("inspect", "several.so", cwd=tmp_path).stdout


def test_it_may_have_a_name_of_the_compilers(tmp_path: Path) -> None:
    for name in ("struct", "redis"):
        done = redisjit("run", str(package(tmp_path, name)), "-c", "SEVERAL.TRIPLE 2")
        assert (done.returncode, done.stdout) == (0, "(integer) 6\n"), done.stderr


def test_errors_name_the_file(tmp_path: Path) -> None:
    package(tmp_path, second=SECOND.replace("doubled(n)", "doubled(n, 1)"))
    done = redisjit("check", "several", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("several/second.py:8:"), done.stderr
    package(tmp_path, second=SECOND, **{"deeper/helpers": "1 / 0"})
    done = redisjit("check", "several", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("several/deeper/helpers.py:1:"), done.stderr
    package(tmp_path, **{"deeper/helpers": "def f(:\n"})
    done = redisjit("check", "several", cwd=tmp_path)
    assert done.returncode == 1
    assert "several/deeper/helpers.py:1:" in done.stderr


def test_a_directory_is_not_a_package(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for words in (("compile", "empty"), ("check", "empty"), ("inspect", "empty"), ("run", "empty")):
        done = redisjit(*words, cwd=tmp_path)
        assert done.returncode == 2
        assert "it is no package" in done.stderr
