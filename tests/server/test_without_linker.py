"""A machine with neither a C compiler nor a linker on PATH compiles with the packaged one."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES
from tests.support.missing import report_missing

# Hides an installed package from the program that follows.
WITHOUT_PACKAGE = "import sys; sys.modules['ziglang'] = None; from redisjit.cli import main; main()"


@pytest.fixture
def bare_environment(tmp_path: Path) -> dict[str, str]:
    """An environment whose PATH leads to no program at all, and whose caches are empty."""
    empty = tmp_path / "empty"
    empty.mkdir()
    return {"PATH": str(empty), "HOME": str(tmp_path), "PYTHONPATH": str(EXAMPLES.parent), "LANG": "C.UTF-8"}


def test_compiles_and_loads(bare_environment: dict[str, str], embedded_binary: ServerBinary, tmp_path: Path) -> None:
    if find_spec("ziglang") is None:
        report_missing("ziglang", "pip install ziglang")
    module = tmp_path / "mod.so"
    command = [sys.executable, "-m", "redisjit", "compile", str(EXAMPLES / "hgetset.py"), "-o", str(module)]
    result = subprocess.run(command, env=bare_environment, capture_output=True, text=True, timeout=300)
    assert (result.returncode, result.stderr) == (0, "")
    assert os.access(module, os.X_OK)
    with Server(embedded_binary, modules=[module]) as server:
        assert server.client().execute_command("EXAMPLE.HGETSET", "h", "f", "v") is None
        assert server.client().execute_command("EXAMPLE.HGETSET", "h", "f", "w") == b"v"


def test_without_the_package_either(bare_environment: dict[str, str], tmp_path: Path) -> None:
    module = tmp_path / "mod.so"
    command = [sys.executable, "-c", WITHOUT_PACKAGE, "compile", str(EXAMPLES / "hgetset.py"), "-o", str(module)]
    result = subprocess.run(command, env=bare_environment, capture_output=True, text=True, timeout=300)
    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "no linker found" in result.stderr
    assert "pip install ziglang" in result.stderr
    assert not module.exists()


def test_a_linker_that_fails(bare_environment: dict[str, str], tmp_path: Path) -> None:
    linker = tmp_path / "ld"
    linker.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('cannot link today')\n")
    linker.chmod(0o755)
    module = tmp_path / "mod.so"
    options = ["--linker", str(linker), "-o", str(module)]
    command = [sys.executable, "-m", "redisjit", "compile", str(EXAMPLES / "hgetset.py"), *options]
    result = subprocess.run(command, env=bare_environment, capture_output=True, text=True, timeout=300)
    assert result.returncode == 1
    assert "cannot link today" in result.stderr
    assert "Traceback" not in result.stderr
    assert not module.exists()
