"""Modules with kernels, kept: the same sources, by the same programs, in the same surroundings, make the same object.

Compiling a kernel takes a second or more, most of it inside Numba. So what `redisjit compile` has made of a file that
calls kernels is kept, together with all that it was made from: every module that Python had imported by then, every
file and folder that was read while the user's file was imported, the environment, and the command's own options. It is
given back when none of that has changed. A file that asks for the time, for random numbers, for another program or for
the network is never kept, and neither is one without kernels, which compiles in a moment anyway.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from redisjit.writing import replace

KEPT = 64  # objects; the ones used longest ago go first
VOLATILE = frozenset(("_", "COLUMNS", "LINES", "OLDPWD", "SHLVL", "TERM"))  # of the environment: of the terminal
# Modules, attributes and calls by which a file may come out otherwise the next time.
UNREPEATABLE = frozenset("argv time datetime random secrets uuid socket subprocess urllib requests default_rng".split())
CALLS = frozenset("urandom getrandom getpid getppid exists isfile is_file isdir is_dir stat getmtime getsize".split())
ACTIONS = ("subprocess.", "socket.", "urllib.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
CHANGES = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "shutil.")
OURS = os.path.dirname(os.path.abspath(__file__))
PYTHON = os.path.dirname(os.__file__)
PACKAGES = ("site-packages", "dist-packages")


class Watch:
    """What importing a file reads, as far as Python's audit events tell, and whether it does anything else."""

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.folders: set[str] = set()
        self.repeatable = True

    def event(self, name: str, args: tuple[Any, ...]) -> None:
        """One audit event."""
        if name == "open":
            path, mode, flags = args
            if not isinstance(path, (str, bytes)):
                return
            path = os.path.abspath(os.fsdecode(path))
            if "__pycache__" in path:
                return
            if (flags or 0) & (os.O_WRONLY | os.O_RDWR) or set(mode or "r") & set("wax+"):
                self.repeatable = False
            self.files.add(path)
        elif name in ("os.listdir", "os.scandir"):
            self.folders.add(os.path.abspath(os.fsdecode(args[0] or ".")) if not isinstance(args[0], int) else "/")
        elif name.startswith(ACTIONS) or (name.startswith(CHANGES) and "__pycache__" not in str(args)):
            self.repeatable = False


def installed(path: str) -> bool:
    """Whether a file belongs to Python or to an installed package: its time tells whether it has changed."""
    return path.startswith((OURS, PYTHON)) or any(name in path.split(os.sep) for name in PACKAGES)


def changeable(path: str) -> bool:
    """Whether a path is a file that somebody may be editing."""
    return not installed(path) and os.path.isfile(path)


def state_of(path: str, output: str) -> str:
    """What must stay the same of a file (its bytes) or a folder (the names in it), as a short text."""
    try:
        if installed(path):
            found = os.stat(path)
            return f"{found.st_size} {found.st_mtime_ns}"
        if os.path.isdir(path):
            names = {name for name in os.listdir(path) if not name.startswith(".") and name != "__pycache__"}
            return hashlib.sha256("\0".join(sorted(names - {os.path.basename(output)})).encode()).hexdigest()
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return "none"


def repeatable(path: str) -> bool:
    """Whether a file of the user's says nothing that may come out otherwise the next time."""
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return False
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {part for alias in node.names for part in alias.name.split(".")}
        elif isinstance(node, ast.ImportFrom):
            names = {*(node.module or "").split("."), *(alias.name for alias in node.names)}
        else:
            names = {node.attr} if isinstance(node, ast.Attribute) else set()
        called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        if names & UNREPEATABLE or called in CALLS:
            return False
    return True


class Outputs:
    """The objects that are kept for one command line."""

    def __init__(self, source: str, output: str, options: dict[str, Any]) -> None:
        self.output = os.path.abspath(output)
        self.source = os.path.abspath(source)
        self.watch = Watch()
        self.started = time.time_ns()
        surroundings = sorted((name, value) for name, value in os.environ.items() if name not in VOLATILE)
        key = [self.source, options, sys.version, sys.path, os.getcwd(), surroundings]
        digest = hashlib.sha256(json.dumps(key, default=str).encode()).hexdigest()[:32]
        home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
        self.folder = Path(os.environ.get("REDISJIT_CACHE") or os.path.join(home, "redisjit"))
        self.list, self.object = self.folder / f"{digest}.json", self.folder / f"{digest}.so"

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch what is imported."""
        watch: Watch | None = self.watch
        sys.addaudithook(lambda name, args: watch.event(name, args) if watch is not None else None)
        try:
            yield
        finally:
            watch = None

    def restore(self) -> bool:
        """Write the object that was made before, if nothing has changed since."""
        try:
            known: dict[str, Any] = json.loads(self.list.read_bytes())
            data = self.object.read_bytes()
            if hashlib.sha256(data).hexdigest() != known["object"]:  # of another process, which is not done yet
                return False
            if any(state_of(path, self.output) != state for path, state in known["states"].items()):
                return False
            replace(Path(self.output), data, 0o755)
            os.utime(self.list)
        except (OSError, ValueError, KeyError):
            return False
        return True

    def keep(self) -> None:
        """Keep what was made, if it would be made again."""
        watch = self.watch
        if not watch.repeatable or "numba" not in sys.modules:
            return
        modules = {getattr(module, "__file__", None) for module in list(sys.modules.values())}
        ours = {str(path) for path in Path(OURS).rglob("*") if path.suffix in (".py", ".ll")}
        paths = {*watch.files, *watch.folders, *filter(None, modules), *ours, *filter(os.path.isdir, sys.path)}
        own = [path for path in paths if not installed(path) and path.endswith(".py")]
        if not all(map(repeatable, own)):
            return
        paths |= {os.path.dirname(path) for path in own}  # a new file there may take another's name
        states = {path: state_of(path, self.output) for path in sorted(paths)}
        with suppress(OSError):
            if any(os.stat(path).st_mtime_ns > self.started for path in paths if changeable(path)):
                return  # it may have been read before it was changed
            data = Path(self.output).read_bytes()
            self.folder.mkdir(parents=True, exist_ok=True)
            replace(self.object, data, 0o644)
            known = {"object": hashlib.sha256(data).hexdigest(), "states": states}
            replace(self.list, json.dumps(known).encode(), 0o644)
            for old in sorted(self.folder.glob("*.json"), key=os.path.getmtime)[:-KEPT]:
                old.unlink()
                old.with_suffix(".so").unlink()
