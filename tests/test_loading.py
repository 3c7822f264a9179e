"""Files and packages of handlers, imported by the compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from redisjit.diagnostics.base import CompileError
from redisjit.loading import load_module, place_of

FILES = {
    "__init__.py": "from .commands import module\n",
    "base.py": "from redisjit import Module\n\nmodule = Module('shop')\n",
    "commands.py": """
from .base import module
from .parts.prices import price


@module.command
def total(n: int) -> int:
    return price(n)
""",
    "kinds.py": "Pairs = list[tuple[int, int]]\n",
    "parts/__init__.py": "",
    "parts/prices.py": """
from ..base import module
from ..kinds import Pairs


def price(n: int) -> int:
    pairs: Pairs = [(n, 2)]
    return sum([left * right for left, right in pairs])


@module.command
def one() -> int:
    return 1
""",
}


def package(folder: Path, name: str = "shop") -> Path:
    for file, text in FILES.items():
        path = folder / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / name


def names(path: Path) -> list[str]:
    return sorted(command.name for command in load_module(str(path)).commands())


def test_a_package_is_one_module(tmp_path: Path) -> None:
    made = package(tmp_path)
    for path in (made, made / "__init__.py", made / "commands.py"):
        assert names(path) == ["shop.one", "shop.total"]
    assert names(made / "parts/prices.py") == ["shop.one", "shop.total"]
    assert str(tmp_path) not in sys.path


def test_it_is_imported_anew(tmp_path: Path) -> None:
    made = package(tmp_path / "a")
    assert names(made) == ["shop.one", "shop.total"]
    (made / "parts/prices.py").write_text(FILES["parts/prices.py"].replace("def one", "def first"))
    assert names(made) == ["shop.first", "shop.total"]
    assert names(package(tmp_path / "b")) == ["shop.one", "shop.total"]


def test_names_of_pythons_own_modules(tmp_path: Path) -> None:
    assert names(package(tmp_path, "struct")) == ["shop.one", "shop.total"]
    import struct

    assert struct.calcsize("<i") == 4


def test_where_files_are(tmp_path: Path) -> None:
    made = package(tmp_path)
    assert place_of(made / "__init__.py") == (tmp_path, ["shop"])
    assert place_of(made / "parts/prices.py") == (tmp_path, ["shop", "parts", "prices"])
    (tmp_path / "single.py").touch()
    assert place_of(tmp_path / "single.py") == (tmp_path, ["single"])


def test_a_package_without_a_module(tmp_path: Path) -> None:
    made = package(tmp_path)
    (made / "__init__.py").write_text("")
    with pytest.raises(CompileError):
        load_module(str(made))


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "redisjit", *words]
    environment = {"PYTHONPATH": str(Path(__file__).parents[1]), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_command_line_takes_a_folder(tmp_path: Path) -> None:
    made = package(tmp_path)
    assert run(tmp_path, "compile", "shop").returncode == 0
    assert (tmp_path / "shop.so").exists()
    (tmp_path / "empty").mkdir()
    refused = run(tmp_path, "compile", "empty")
    assert (refused.returncode, "is a directory without __init__.py" in refused.stderr) == (2, True)
    with (made / "parts/prices.py").open("a") as file:
        file.write("x = 1 // 0\n")
    refused = run(tmp_path, "check", "shop/commands.py")
    assert refused.returncode == 1
    assert "shop/parts/prices.py:14:5: error[RJ002]" in refused.stderr
