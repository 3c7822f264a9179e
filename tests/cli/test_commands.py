"""The command line as a process: exit codes, and no traceback for a mistake of the user's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES

HGETSET = str(EXAMPLES / "hgetset.py")


def redisjit(*words: str, cwd: Path | None = None, text: str = "") -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-m", "redisjit", *words],
        cwd=cwd,
        env=env,
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
    )


def handlers(folder: Path, source: str) -> str:
    path = folder / "handlers.py"
    path.write_text(source)
    return str(path)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["compile"],
        ["compile", "no-such-file.py"],
        ["compile", "."],
        ["compile", HGETSET, "--emit", "nonsense"],
        ["compile", HGETSET, "-O", "9"],
        ["compile", HGETSET, "-o", "no/such/folder/mod.so"],
        ["compile", HGETSET, "-o", ""],
        ["compile", HGETSET, "--target", "nonsense"],
        ["compile", HGETSET, "--target", "x86_64-apple-darwin"],
        ["check"],
        ["check", "no-such-file.py"],
        ["compile", sys.executable],
        ["check", HGETSET, sys.executable],
        ["run", sys.executable],
        ["inspect", "no-such-file.so"],
        ["run", HGETSET, "--server", "redis-5", "-c", "PING"],
        ["run", HGETSET, "--port", "99999"],
        ["nonsense"],
    ],
)
def test_usage(words: list[str], tmp_path: Path) -> None:
    result = redisjit(*words, cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_version() -> None:
    result = redisjit("--version")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("redisjit 0.")


@pytest.mark.parametrize("verb", ["compile", "check", "run", "inspect"])
@pytest.mark.parametrize("source", ["def f(:\n", "1 / 0\n", "import no_such_module_anywhere\n"])
def test_refused(verb: str, source: str, tmp_path: Path) -> None:
    result = redisjit(verb, handlers(tmp_path, source), cwd=tmp_path)
    assert result.returncode == 1
    assert "handlers.py:1:" in result.stderr
    assert "error[RJ00" in result.stderr
    assert "Traceback" not in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["handlers.py"]


def test_check_goes_on_after_a_refusal(tmp_path: Path) -> None:
    bad = handlers(tmp_path, "def f(:\n")
    assert redisjit("check", HGETSET).returncode == 0
    result = redisjit("check", bad, HGETSET, bad)
    assert result.returncode == 1
    assert result.stderr.count("error[RJ001]") == 2


def test_compile(tmp_path: Path) -> None:
    result = redisjit("compile", HGETSET, cwd=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    module = tmp_path / "hgetset.so"
    assert os.access(module, os.X_OK)
    assert module.stat().st_size <= 16 * 1024


def test_compile_to_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    name = "x" * 300
    result = redisjit("compile", HGETSET, "-o", name, cwd=tmp_path)
    assert result.returncode == 2
    assert result.stderr == f"redisjit: {name} cannot be written: File name too long\n"


def test_compile_to_the_file_itself(tmp_path: Path) -> None:
    source = Path(HGETSET).read_text()
    path = handlers(tmp_path, source)
    result = redisjit("compile", path, "-o", "handlers.py", cwd=tmp_path)
    assert (result.returncode, path) == (2, str(tmp_path / "handlers.py"))
    assert result.stderr == "redisjit: handlers.py is what is compiled: name another file to write\n"
    assert Path(path).read_text() == source


def test_compile_to_a_link_and_to_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "link.so").symlink_to("module.so")
    assert redisjit("compile", HGETSET, "-o", "link.so", cwd=tmp_path).returncode == 0
    assert (tmp_path / "link.so").is_symlink()
    words = [sys.executable, "-m", "redisjit", "compile", HGETSET, "-o", "/dev/stdout"]
    printed = subprocess.run(words, cwd=EXAMPLES.parent, stdout=subprocess.PIPE, check=True).stdout
    assert printed == (tmp_path / "module.so").read_bytes()


@pytest.mark.parametrize("words", [["--help"], ["inspect", HGETSET], ["compile", HGETSET, "--emit", "ir"]])
def test_nowhere_to_print_to(words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "redisjit", *words],
            cwd=EXAMPLES.parent,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
        )
    assert (result.returncode, result.stderr) == (2, "redisjit: No space left on device\n")


def test_nothing_to_print_to_and_nowhere_to_be(tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m redisjit"
    env = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent)}
    closed = subprocess.run(
        ["sh", "-c", f"{command} inspect {HGETSET} >&-"], env=env, stderr=subprocess.PIPE, text=True, timeout=120
    )
    assert (closed.returncode, closed.stderr) == (0, "")
    gone = f"mkdir here && cd here && rmdir ../here && {command} compile {HGETSET}"
    result = subprocess.run(["sh", "-c", gone], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=120)
    assert (result.returncode, result.stderr) == (2, "redisjit: the current folder: No such file or directory\n")


def test_compile_with_a_linker_that_fails(tmp_path: Path) -> None:
    result = redisjit("compile", HGETSET, "--linker", "/bin/false", cwd=tmp_path)
    assert result.returncode == 1
    assert result.stderr == "redisjit: the linker /bin/false failed: exit status 1\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("stage", "sign"), [("typed", "hgetset"), ("ir", "hgetset"), ("llvm", "define "), ("asm", "ret")]
)
def test_emit(stage: str, sign: str, tmp_path: Path) -> None:
    printed = redisjit("compile", HGETSET, "--emit", stage, cwd=tmp_path)
    assert printed.returncode == 0, printed.stderr
    assert sign in printed.stdout
    assert list(tmp_path.iterdir()) == []
    written = redisjit("compile", HGETSET, "--emit", stage, "-o", "stage.txt", cwd=tmp_path)
    assert (written.returncode, written.stdout) == (0, "")
    assert (tmp_path / "stage.txt").read_text() == printed.stdout


def test_emit_object(tmp_path: Path) -> None:
    assert redisjit("compile", HGETSET, "--emit", "obj", cwd=tmp_path).returncode == 0
    assert (tmp_path / "hgetset.o").read_bytes().startswith(b"\x7fELF")


@pytest.mark.parametrize("name", ["struct", "tempfile", "llvmlite", "redis"])
def test_a_file_called_as_a_module_that_is_needed(name: str, tmp_path: Path) -> None:
    (tmp_path / f"{name}.py").write_text(Path(HGETSET).read_text())
    result = redisjit("run", str(tmp_path / f"{name}.py"), "-c", "EXAMPLE.HGETSET h f v")
    assert (result.returncode, result.stdout, result.stderr) == (0, "(nil)\n", "")


def test_inspect_says_the_same_of_source_and_module(tmp_path: Path) -> None:
    assert redisjit("compile", HGETSET, "-o", "mod.so", cwd=tmp_path).returncode == 0
    source = redisjit("inspect", HGETSET, "--json")
    module = redisjit("inspect", "mod.so", "--json", cwd=tmp_path)
    assert source.returncode == module.returncode == 0
    assert json.loads(source.stdout) == json.loads(module.stdout)
    (command,) = json.loads(module.stdout)["commands"]
    assert command["name"] == "example.hgetset"
    assert (command["arity"], command["first"], command["last"], command["step"]) == (4, 1, 1, 1)
    shown = redisjit("inspect", "mod.so", cwd=tmp_path).stdout
    assert shown.startswith("module example")
    assert "Set a hash field and return the value it had before." in shown


def test_inspect_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "mod.so").write_bytes(b"not a module")
    result = redisjit("inspect", "mod.so", cwd=tmp_path)
    assert (result.returncode, result.stderr) == (1, "redisjit: mod.so: not a 64-bit ELF file\n")


def test_run_commands(tmp_path: Path) -> None:
    calls = ["-c", "EXAMPLE.HGETSET h f first", "-c", 'EXAMPLE.HGETSET h f "a b"', "-c", "HGETALL h"]
    result = redisjit("run", HGETSET, *calls, cwd=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == '(nil)\n"first"\n1) "f"\n2) "a b"\n'
    assert list(tmp_path.iterdir()) == []


def test_run_reads_standard_input() -> None:
    result = redisjit("run", HGETSET, "-3", text="HSET h f v\n\nHGETALL h\nquit\nPING\n")
    assert (result.returncode, result.stdout) == (0, '(integer) 1\n1# "f" => "v"\n')
    assert "Valkey 9" in result.stderr


def test_run_an_error_reply() -> None:
    result = redisjit("run", HGETSET, "-c", "NONSENSE", "-c", "PING")
    assert result.returncode == 1
    assert result.stdout.startswith("(error) ERR unknown command")
    assert result.stdout.endswith("PONG\n")


def test_run_a_server_that_ends() -> None:
    result = redisjit("run", HGETSET, "-c", "DEBUG SEGFAULT")
    assert result.returncode == 1
    assert "the server ended" in result.stderr
    assert "Traceback" not in result.stderr
