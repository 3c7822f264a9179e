"""NumPy, and the part of the compiler that knows it, are imported for files that use NumPy only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = """{imports}
from redisjit import Module

module = Module("m")


@module.command
def f(n: int) -> int:
    return {value}
"""
CHECK = """
import sys
from redisjit.compiler import compile_file
compile_file(sys.argv[1], sys.argv[2])
names = ("numpy", "redisjit.frontend.arrays", "redisjit.codegen.scalars")
print(*sorted(name for name in names if name in sys.modules))
"""
CASES = {
    "": ("", "n + len([n])"),
    "numpy redisjit.codegen.scalars redisjit.frontend.arrays": ("import numpy as np", "int(np.uint8(n & 7) + 1)"),
}


@pytest.mark.parametrize("loaded", CASES)
def test_what_is_imported(loaded: str, tmp_path: Path) -> None:
    imports, value = CASES[loaded]
    path = tmp_path / "m.py"
    path.write_text(SOURCE.format(imports=imports, value=value))
    command = [sys.executable, "-c", CHECK, str(path), str(tmp_path / "m.so")]
    found = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert found.stdout.split() == loaded.split()
