"""The common mistakes: each is one message with a place, and the exit code says whose mistake it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAD = "from redisjit import Module\n\nmodule = Module('m')\n\n"
COMMAND = "@module.command\ndef f(n: int) -> int:\n    return n\n"

MISTAKES = {
    "nothing declared": (HEAD, "handlers.py:3:17: error[RJ101]: the module 'm' declares nothing"),
    "no module": ("x = 1\n", "handlers.py:1:1: error[RJ121]: the file declares 0 modules"),
    "syntax error": (HEAD + "def f(:\n", "handlers.py:5:7: error[RJ001]: not valid Python: invalid syntax"),
    "a decorator that is not called": (
        HEAD + "@module.every\ndef tick() -> None: ...\n",
        "handlers.py:5:2: error[RJ002]: importing the file raised TypeError: "
        "`@module.every` has to be called: `@module.every(...)`",
    ),
    "null bytes": (
        "x = '\0'\n",
        "handlers.py:1:1: error[RJ001]: not valid Python: source code string cannot contain null bytes",
    ),
    "text that is no Python": (
        "x = eval('(')\n",
        "handlers.py:1:5: error[RJ002]: importing the file raised SyntaxError: '(' was never closed",
    ),
    "an end of Python": (
        "raise SystemExit(3)\n",
        "handlers.py:1:1: error[RJ002]: importing the file raised SystemExit: 3",
    ),
    "what is no Exception": (
        "raise BaseException('odd')\n",
        "handlers.py:1:1: error[RJ002]: importing the file raised BaseException: odd",
    ),
    "two of one name": (
        HEAD + COMMAND + COMMAND.replace("command", "command(name='F')").replace("def f", "def g"),
        "handlers.py:9:5: error[RJ104]: the command 'm.f' is declared twice",
    ),
    "an unannotated parameter": (
        HEAD + COMMAND.replace("n: int", "n"),
        "handlers.py:6:7: error[RJ106]: the parameter 'n' of 'f' has no annotation",
    ),
    "an unannotated helper": (
        HEAD + COMMAND.replace("return n", "return g(n)") + "\ndef g(n):\n    return n\n",
        "handlers.py:9:7: error[RJ207]: the parameter 'n' of 'g' has no annotation",
    ),
    "a name that is not defined": (
        HEAD + COMMAND.replace("return n", "return nn"),
        "handlers.py:7:12: error[RJ202]: the name 'nn' is not defined",
    ),
}


def check(directory: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "redisjit", "check", "handlers.py"]
    root = Path(__file__).parents[2]
    return subprocess.run(words, cwd=directory, capture_output=True, text=True, env={"PYTHONPATH": str(root)})


@pytest.mark.parametrize("name", MISTAKES)
def test_one_message(name: str, tmp_path: Path) -> None:
    source, message = MISTAKES[name]
    (tmp_path / "handlers.py").write_text(source)
    result = check(tmp_path)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.splitlines()[0] == message
    assert result.stderr.count("error[") == 1


def test_a_missing_file(tmp_path: Path) -> None:
    result = check(tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == "Error: Invalid value for 'FILE...': Path 'handlers.py' does not exist."
