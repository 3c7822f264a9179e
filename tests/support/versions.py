"""Files of older versions of data types, and what a module makes of them.

The RDB files in `tests/server/versions` were written by the modules beside them, on the server that their name says.
`python -m tests.support.versions` writes those that are missing.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.serve import Server, ServerBinary, ServerError, find_server
from redisjit.serve.resp import Connection

VERSIONS = Path(__file__).parents[1] / "server" / "versions"
# What describes each value, as old compilers did where they could do no better; once in a file; in its first value.
WRITERS = ("redis-6", "valkey-8", "redis-7")
COUNT = 3
SLIPS = {"a": COUNT, "b": 200, "c": 0, "d": 7, "e": 14, "f": 19, "g": 47}
SETS = {"stock": {"a": COUNT, "b": 200}, "fleet": {"a": COUNT, "b": 1}, "slip": SLIPS}  # what a file has, how large


def rdb_of(version: int, writer: str, name: str) -> Path:
    return VERSIONS / f"{name}{version}.{writer}.rdb"


def readable(binary: ServerBinary) -> tuple[str, ...]:
    """The servers whose files a server reads at all."""
    return {"redis-6": WRITERS[:1], "redis-7": WRITERS[::2]}.get(binary.name, WRITERS)


def serving(path: Path, module: Path, binary: ServerBinary, directory: Path) -> Server:
    """A server that begins with a file."""
    shutil.copy(path, directory / "dump.rdb")
    return Server(binary, modules=[module], config={"dir": str(directory)})


def shown(connection: Connection, key: str, name: str) -> list[str]:
    """What a module says of a value."""
    reply = connection.call(f"{name}.show", key).plain()
    assert isinstance(reply, list), reply
    return [text.decode() for text in reply]


def older_files(
    module: Path, binary: ServerBinary, directory: Path, name: str, written: int, expected: list[str]
) -> None:
    """The files that an older version wrote load, and what is in them lives on as any other value."""
    for writer in readable(binary):
        path = rdb_of(written, writer, name)
        with serving(path, module, binary, directory) as server, server.connect() as connection:
            assert shown(connection, "a", name) == expected
            assert connection.call("COPY", "a", "c").plain() == 1
            assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
            assert shown(connection, "a", name) == expected
            digests = connection.call("DEBUG", "DIGEST-VALUE", "a", "b", "c").plain()
            assert isinstance(digests, list)
            assert digests[0] == digests[2] != digests[1]


def refused_files(module: Path, binary: ServerBinary, directory: Path, name: str, written: int, reason: str) -> None:
    """The server does not begin, and says why."""
    for writer in readable(binary):
        path = rdb_of(written, writer, name)
        with pytest.raises(ServerError, match=reason), serving(path, module, binary, directory):
            pass


def write() -> None:
    """Write the files that are missing."""
    for name, version in [
        ("stock", 1),
        ("stock", 2),
        ("fleet", 1),
        ("fleet", 2),
        ("fleet", 3),
        ("slip", 1),
        ("slip", 2),
    ]:
        with tempfile.TemporaryDirectory() as directory:
            module = Path(directory) / f"{name}.so"
            compile_file(str(VERSIONS / f"{name}{version}.py"), str(module))
            for writer in WRITERS:
                if rdb_of(version, writer, name).exists():
                    continue
                with Server(find_server(writer), modules=[module]) as server, server.connect() as connection:
                    for key, count in SETS[name].items():
                        connection.call(f"{name}.make", key, count)
                    assert connection.call("SAVE").plain() == b"OK"
                    shutil.copy(next(server.directory.glob("*.rdb")), rdb_of(version, writer, name))


if __name__ == "__main__":
    write()
