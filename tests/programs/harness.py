"""Programs that run compiled and interpreted, on the same server, and must agree.

A program is a handlers file, `tests/programs/<area>/<name>.py`. Comments say what to run:

    # case: add 1 2             the command <module>.add with two arguments
    # case: put k "\\x00 b"      a word in double quotes is the body of a bytes literal
    # case: put k {b"x"*100}    one in braces is an expression that gives bytes
    # case: add {b"9"*18} 1 # overflow    compiled code may say OverflowError where an int of CPython leaves 64 bits
    # run: HSET h f v           a command of the server, to prepare data
    # needs: 7                  not on servers older than Redis 7
    # library: libz.so.1 zlib1g    a C library that it needs (under any of these names), and Debian's package of it
    # checked: ints             CPython too raises OverflowError where an int leaves 64 bits

The data set is empty at the start and lives on from case to case. A command whose whole name is its own is called by
that. For `examples/<name>.py`, and the package `examples/<name>`, the comments are in
`tests/programs/example_cases/<name>.txt`.

    python -m tests.programs.harness [--interp-only] [--server valkey-9] [--pause 1.1] [name ...]

runs programs without pytest and prints what they reply. With a pause before each step of the compiled run, it finds
programs whose replies tell how much time has passed, and which would fail on a busy machine.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from redisjit import Module
from redisjit.interp import Session
from redisjit.interp.wire import same
from redisjit.serve import Server, ServerBinary, find_server
from redisjit.serve.resp import Connection, Frame
from tests.programs import checked
from tests.programs.build import compile_program

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"

_LINE = re.compile(r"^# (case|run|needs|checked|library): (.*)$", re.MULTILINE)
_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|\{[^}]*\}|\S+')


@dataclass(frozen=True)
class Step:
    """A command to send: one of the program's when `compared`, else one of the server's."""

    words: tuple[bytes, ...]
    compared: bool
    overflow: bool
    text: str


@dataclass(frozen=True)
class Outcome:
    """What a run of a program left: the replies of its cases, and the data."""

    replies: tuple[Frame, ...]
    data: tuple[tuple[bytes, str, object, bool], ...]


class Program:
    """One program file, and the file that has its cases: the same one, unless it is an example."""

    def __init__(self, path: Path, cases: Path | None = None) -> None:
        self.path = path
        self.cases = cases or path

    def __repr__(self) -> str:
        return f"{self.path.parent.name}/{self.path.stem}"

    @cached_property
    def module(self) -> Module:
        """The program's module, imported by CPython."""
        directory = str(self.path.parent)
        if directory not in sys.path:
            sys.path.append(directory)
        name = f"program_{self.path.parent.name}_{self.path.stem}"
        inside = [str(self.path)] if self.path.is_dir() else None
        spec = importlib.util.spec_from_file_location(
            name, source_of(self.path), submodule_search_locations=inside
        )
        assert spec is not None
        assert spec.loader is not None
        loaded = importlib.util.module_from_spec(spec)
        sys.modules[name] = loaded
        if any(kind == "checked" for kind, _ in self._lines):
            vars(loaded).update(checked.names())
            exec(checked.compile_checked(self.path.read_text(), str(self.path)), vars(loaded))
        else:
            spec.loader.exec_module(loaded)
        module = loaded.module
        assert isinstance(module, Module)
        return module

    @cached_property
    def _lines(self) -> list[tuple[str, str]]:
        return [(kind, text.strip()) for kind, text in _LINE.findall(self.cases.read_text())]

    @cached_property
    def steps(self) -> list[Step]:
        """The commands to run, in order."""
        found = []
        prefix = self.module.name.encode() + b"."
        whole = {spec.name.encode() for spec in self.module.commands()}
        for kind, text in self._lines:
            if kind in ("needs", "checked", "library"):
                continue
            plain = text.removesuffix("# overflow")
            words = [_word(word) for word in _WORD.findall(plain)]
            if kind == "case" and words[0] not in whole:
                words[0] = prefix + words[0]
            found.append(Step(tuple(words), kind == "case", plain != text, text))
        assert any(step.compared for step in found), f"{self} has no cases"
        return found

    def runs_on(self, binary: ServerBinary) -> bool:
        """Whether the server is new enough."""
        return all(int(text) <= _api(binary) for kind, text in self._lines if kind == "needs")

    @cached_property
    def missing_libraries(self) -> dict[str, str]:
        """The C libraries that a program needs and this machine lacks, with the Debian packages that have them.

        `# library: libz.so.1 zlib1g`: the names that it may have, then its package.
        """
        found = {}
        for kind, text in self._lines:
            *names, package = text.split()
            if kind == "library" and not any(map(_is_library, names)):
                found[names[-1]] = package
        return found


@cache
def _is_library(name: str) -> bool:
    """Whether the dynamic linker finds a library, which it need not load into this process."""
    return (
        subprocess.run([sys.executable, "-c", f"import ctypes; ctypes.CDLL({name!r})"], capture_output=True).returncode
        == 0
    )


def _word(text: str) -> bytes:
    if text.startswith('"'):
        value = eval(f"b{text}")
    elif text.startswith("{"):
        value = eval(text[1:-1])
    else:
        return text.encode()
    assert isinstance(value, bytes)
    return value


def _api(binary: ServerBinary) -> int:
    """The Redis version whose modules API a server has."""
    return 7 if binary.is_valkey else binary.version[0]


def programs() -> list[Program]:
    """All programs, by area and name, then the examples. A file called `_name` belongs to the programs beside it."""
    paths = sorted(path for path in HERE.glob("*/*.py") if not path.name.startswith("_"))
    cases = sorted(HERE.glob("example_cases/*.txt"))
    return [*map(Program, paths), *(Program(example(path.stem), path) for path in cases)]


def source_of(path: Path) -> Path:
    """The file that is imported for a program, which may be a package."""
    return path / "__init__.py" if path.is_dir() else path


def example(name: str) -> Path:
    """The file of an example, or the directory of its package."""
    package = EXAMPLES / name
    return package if package.is_dir() else EXAMPLES / f"{name}.py"


def run_compiled(program: Program, connection: Connection, pause: float = 0.0) -> Outcome:
    """Run the cases through the module that the server has loaded, with a pause of some seconds before each."""
    connection.call("FLUSHALL")
    replies = []
    for step in program.steps:
        time.sleep(pause)
        frame = connection.call(*step.words)
        if step.compared:
            replies.append(frame)
        else:
            assert not frame.is_error, f"{step.text}: {frame.plain()}"
    return Outcome(tuple(replies), tuple(dump(connection)))


def run_interpreted(program: Program, session: Session, protocol: int, *, typed: bool) -> Outcome:
    """Run the cases by CPython, on the same server's data."""
    session.ask(b"FLUSHALL")
    replies = []
    for step in program.steps:
        if step.compared:
            replies.append(session.run(program.module, step.words, protocol=protocol, typed=typed))
        else:
            session.frame(*step.words)
    return Outcome(tuple(replies), tuple(dump(session.connection)))


def dump(connection: Connection) -> Iterator[tuple[bytes, str, object, bool]]:
    """All keys in order: name, type, value, whether it expires."""
    keys = connection.call("KEYS", "*").plain()
    assert isinstance(keys, list)
    for key in sorted(keys):
        kind = connection.call("TYPE", key).plain()
        assert isinstance(kind, bytes)
        ttl = connection.call("PTTL", key).plain()
        assert isinstance(ttl, int)
        yield key, kind.decode(), _value(connection, kind, key), ttl >= 0


def _value(connection: Connection, kind: bytes, key: bytes) -> object:
    if kind == b"hash":
        return sorted((field, connection.call("HGET", key, field).value) for field in _texts(connection, "HKEYS", key))
    if kind == b"set":
        return sorted(_texts(connection, "SMEMBERS", key))
    if kind == b"list":
        return _texts(connection, "LRANGE", key, 0, -1)
    if kind == b"zset":
        members = _texts(connection, "ZRANGE", key, 0, -1)
        return [(member, float(_score(connection, key, member))) for member in members]
    if kind == b"stream":
        return connection.call("XRANGE", key, "-", "+").plain()
    if kind != b"string":  # a data type's: what equal values have in common
        return connection.call("DEBUG", "DIGEST-VALUE", key).plain()
    return connection.call("GET", key).value


def _score(connection: Connection, key: bytes, member: bytes) -> bytes:
    # Text on RESP2, a double on RESP3: the same digits.
    score = connection.call("ZSCORE", key, member).value
    assert isinstance(score, bytes)
    return score


def _texts(connection: Connection, *words: bytes | str | int) -> list[bytes]:
    """A reply that is an array (on RESP3 perhaps a set) of strings."""
    items = connection.call(*words).plain()
    assert isinstance(items, list)
    return items


def differences(program: Program, interpreted: Outcome, compiled: Outcome) -> list[str]:
    """Where the two runs differ, one text each."""
    found = []
    cases = [step for step in program.steps if step.compared]
    for step, expected, actual in zip(cases, interpreted.replies, compiled.replies, strict=True):
        if not _agree(step, expected, actual):
            found.append(f"{step.text}\n    CPython:  {shown(expected)}\n    compiled: {shown(actual)}")
    if interpreted.data != compiled.data:
        found.append(f"data\n    CPython:  {interpreted.data!r}\n    compiled: {compiled.data!r}")
    return found


def _agree(step: Step, expected: Frame, actual: Frame) -> bool:
    if same(expected, actual):
        return True
    if not actual.is_error:
        return False
    text = str(actual.plain())
    if step.overflow and re.fullmatch(r"ERR OverflowError: .* \(\w+\.py:\d+\)", text):
        return True
    # How deep is too deep, and so on which line it shows, is not part of Python's meaning.
    return expected.is_error and "ERR RecursionError" in text and "ERR RecursionError" in str(expected.plain())


def shown(frame: Frame) -> str:
    """A reply as a short text, with its kind."""
    text = repr(frame.plain())
    return f"{frame.kind} {text if len(text) < 300 else text[:300] + '...'}"


class Host:
    """A server that runs programs; one that a program has brought down is started again for the next."""

    def __init__(self, binary: ServerBinary) -> None:
        self.binary = binary
        self.typed = _api(binary) >= 7
        self._server: Server | None = None
        self._loaded: set[Path] = set()
        self._session: Session | None = None

    def close(self) -> None:
        """Stop the server."""
        if self._session is not None:
            self._session.close()
            self._session = None
        if self._server is not None:
            self._server.close()
            self._server = None
        self._loaded.clear()

    @property
    def server(self) -> Server:
        """The server, which runs."""
        if self._server is not None and not self._server.alive:
            self.close()
        if self._server is None:
            self._server = Server(self.binary)
            self._server.__enter__()
        return self._server

    @property
    def session(self) -> Session:
        """A session with the server, which runs."""
        server = self.server
        if self._session is None:
            self._session = Session(server.client())
        return self._session

    def load(self, path: Path) -> None:
        """Load a module once. Raises AssertionError with the log's tail."""
        server = self.server
        if path in self._loaded:
            return
        with server.connect() as connection:
            frame = connection.call("MODULE", "LOAD", str(path))
        assert not frame.is_error, f"{frame.plain()}\n{server.log_tail()}"
        self._loaded.add(path)

    def unload(self, name: str, path: Path) -> None:
        """Unload a module that was loaded from a path, if the server still runs."""
        if path in self._loaded and self._server is not None and self._server.alive:
            with self._server.connect() as connection:
                connection.call("MODULE", "UNLOAD", name)
        self._loaded.discard(path)

    def compare(self, program: Program, path: Path, pause: float = 0.0) -> list[str]:
        """Run a program both ways, on RESP2 and RESP3. Returns the differences.

        Args:
            program: The program.
            path: Its compiled module.
            pause: Seconds to wait before each step of the compiled run.
        """
        found = []
        if path not in self._loaded:  # the compiled ones are what they are at first, too
            program.module.reset_states()
        for protocol in (2, 3):
            self.load(path)
            interpreted = run_interpreted(program, self.session, protocol, typed=self.typed)
            try:
                with self.server.connect(protocol) as connection:
                    compiled = run_compiled(program, connection, pause)
            except OSError as error:
                return [f"RESP{protocol}: the server went away ({error})\n{self._tail()}"]
            found += [f"RESP{protocol}: {text}" for text in differences(program, interpreted, compiled)]
        return found

    def _tail(self) -> str:
        return self._server.log_tail(60) if self._server is not None else ""


def main() -> int:
    """Run programs and print what they reply."""
    parser = argparse.ArgumentParser(prog="python -m tests.programs.harness")
    parser.add_argument("--interp-only", action="store_true", help="do not compile: print what CPython replies")
    parser.add_argument("--server", default=None, help="a name of redisjit.serve.SERVER_NAMES")
    parser.add_argument("--pause", type=float, default=0.0, help="seconds before each step of the compiled run")
    parser.add_argument("names", nargs="*", help="parts of names of programs")
    options = parser.parse_args()
    host = Host(find_server(options.server))
    failed = 0
    with tempfile.TemporaryDirectory() as directory, contextlib.closing(host):
        for program in programs():
            if options.names and not any(name in repr(program) for name in options.names):
                continue
            print(f"== {program}")
            if options.interp_only:
                replies = run_interpreted(program, host.session, 3, typed=host.typed)
                cases = [step for step in program.steps if step.compared]
                for step, frame in zip(cases, replies.replies, strict=True):
                    print(f"   {step.text[:80]:<40} {shown(frame)}")
                continue
            try:
                found = host.compare(program, compile_program(str(program.path), directory), options.pause)
            except AssertionError as error:
                found = [str(error)]
            failed += bool(found)
            for text in found:
                print(f"   {text}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
