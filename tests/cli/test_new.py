"""`redisjit new`: what it writes compiles, passes its own checks and tests, and is what its CI file and image run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from redisjit.serve import ServerBinary
from tests.cli.test_commands import redisjit

ROOT = Path(__file__).parents[2]


def run(*words: str, cwd: Path, **variables: str) -> str:
    found = str(Path(sys.executable).parent)
    environment = {
        **os.environ,
        "PATH": f"{found}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHON": sys.executable,
        "PYTEST_ADDOPTS": "",
        **variables,
    }
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new")
    done = redisjit("new", "my-shop", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    assert (
        sorted(line.removeprefix("wrote ") for line in done.stdout.splitlines() if line.startswith("wrote ")) == files
    )
    return folder / "my-shop"


def test_its_ci_is_green(project: Path) -> None:
    """Every step of the CI file, but for the installation."""
    steps = re.findall(r"- run: (.*)", (project / ".github/workflows/ci.yml").read_text())
    assert steps == ["pip install -r requirements.txt", "make check", "make test", "make"]
    if shutil.which("make"):
        shown = [run(*step.split(), cwd=project) for step in steps[1:]]
        assert "5 passed" in shown[1]
        assert (project / "my-shop.so").exists()
        run("make", "clean", cwd=project)
        assert not (project / "my-shop.so").exists()


def test_its_tests_pass_on_every_server(project: Path, server_binary: ServerBinary) -> None:
    shown = run(
        sys.executable, "-m", "pytest", "-p", "no:cacheprovider", cwd=project, REDISJIT_SERVER=server_binary.name
    )
    assert "5 passed" in shown


def test_its_image_is_built_from_what_is_there(project: Path, tmp_path: Path) -> None:
    """The copies and the compilation of the Dockerfile, in a folder; there is no container engine here to build it."""
    text = (project / "Dockerfile").read_text()
    sources = re.findall(r"^COPY (?!--from)(.*) \./$", text, re.MULTILINE)
    for file in " ".join(sources).split():
        shutil.copy(project / file, tmp_path)
    (compile_,) = re.findall(r"^RUN (redisjit .*)$", text, re.MULTILINE)
    run(sys.executable, "-m", *compile_.split(), cwd=tmp_path)
    copied = re.findall(r"^COPY --from=build /src/(\S+) (\S+)$", text, re.MULTILINE)
    assert [name for name, _ in copied] == ["my-shop.so"]
    assert (tmp_path / "my-shop.so").exists()
    assert f'"--loadmodule", "{copied[0][1]}"' in text


@pytest.mark.parametrize(
    "name", ["", "9lives", "Shop", "a b", "shöp", "a" * 33, "shop.py", "..", "a/b/C", "a-", "a_-b", "shop\n"]
)
def test_names(name: str, tmp_path: Path) -> None:
    done = redisjit("new", name, cwd=tmp_path)
    assert done.returncode == 2
    assert "is no name for a module" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert redisjit("new", "empty", cwd=tmp_path).returncode == 0
    for name in ("empty", "file"):
        (tmp_path / "file").write_text("x")
        done = redisjit("new", name, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (2, f"redisjit: '{name}' is there already\n")
    done = redisjit("new", "file/below", cwd=tmp_path)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert redisjit("new", "deep/down/here", cwd=tmp_path).returncode == 0
    assert 'Module("here")' in (tmp_path / "deep/down/here/handlers.py").read_text()


def test_long_and_short_names(tmp_path: Path) -> None:
    """The name of a type has nine characters, and the commands that of the module."""
    for name in ("a", "a-name_of-thirty-two-characters9", "import", "test", "json"):
        redisjit("new", name, cwd=tmp_path)
        done = redisjit("check", f"{name}/handlers.py", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
