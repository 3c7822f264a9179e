"""C functions in a real server: every type, as CPython has it; what is missing; archives; memory."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.cli.inspect import as_text, read_module
from redisjit.compiler import compile_file
from redisjit.diagnostics.base import CompileError
from redisjit.diagnostics.tools import ToolError
from redisjit.serve import SERVER_NAMES, Server, ServerBinary
from redisjit.serve.servers import ServerError
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.build import compile_program
from tests.programs.harness import Host, Program, programs, run_compiled
from tests.support.missing import require_program

HERE = Path(__file__).parent


class Library:
    """The probe as a shared library and as an archive, each with the handlers that use it."""

    def __init__(self, folder: Path, cc: Path) -> None:
        self.folder = folder
        source = HERE / "probe.c"
        subprocess.run([cc, "-O1", "-fPIC", "-c", source, "-o", folder / "probe.o"], check=True)
        subprocess.run([cc, "-shared", folder / "probe.o", "-o", folder / "libprobe.so"], check=True)
        subprocess.run(
            [require_program("ar", "apt-get install binutils"), "rcs", "libprobe.a", "probe.o"], cwd=folder, check=True
        )

    def program(self, kind: str, name: str = "probe") -> Program:
        """The handlers of a name, with the library of a kind ("so" or "a")."""
        path = self.folder / f"{name}_{kind}.py"
        path.write_text((HERE / f"handlers_{name}.py").read_text().replace("libprobe.so", f"libprobe.{kind}"))
        return Program(path)

    def module(self, kind: str, name: str = "probe", linker: Path | None = None) -> Path:
        """The same, compiled."""
        made = self.folder / f"{name}_{kind}{linker.name if linker else ''}.so"
        if not made.exists():
            compile_file(str(self.program(kind, name).path), str(made), linker=str(linker) if linker else None)
        return made


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return Library(tmp_path_factory.mktemp("probe"), require_program("cc", "apt-get install gcc libc6-dev"))


@pytest.mark.parametrize("server_name", SERVER_NAMES)
def test_every_type(server_name: str, library: Library, find_binary: Callable[[str], ServerBinary]) -> None:
    """Functions of a shared library and of an archive do what they do under CPython, on every server."""
    host = Host(find_binary(server_name))
    try:
        for kind in ("so", "a"):
            for name in ("probe", "callbacks"):
                program, module = library.program(kind, name), library.module(kind, name)
                assert host.compare(program, module) == []
                host.unload(name, module)
    finally:
        host.close()


@pytest.mark.memcheck
def test_every_type_under_memcheck(library: Library, memcheck_server: StartMemcheck) -> None:
    names = ("probe", "callbacks")
    modules = [library.module("so", name) for name in names]
    with memcheck_server(*modules) as server, server.connect() as connection:
        for name in names:
            run_compiled(library.program("so", name), connection)


def test_what_ends_a_callback_is_logged(library: Library, server: StartServer) -> None:
    running = server(library.module("so", "callbacks"))
    with running.connect() as connection:
        assert connection.call("CALLBACKS.CALLBACKS", b"\xff", 0).plain() == [0, 0, 1]
    log = running.log_tail()
    for problem in ("ValueError: 255", "ZeroDivisionError: integer division or modulo by zero"):
        assert re.search(rf"{problem} \(callbacks_so\.py:\d+\)", log), log


def test_nothing_leaks(library: Library, embedded_server: StartServer) -> None:
    module = library.module("so")
    server = embedded_server(module)
    calls: list[tuple[str | int, ...]] = [
        ("PROBE.TEXTS", "x" * 4000),
        ("PROBE.TEXTS", "x\0" * 4000),
        ("PROBE.FOUND_NAME", 3),
        ("PROBE.NAMES", 3),
        ("PROBE.FILLED", 4000, 7),
        ("PROBE.STRIDED", 500),
        ("PROBE.DIVISION", 1, 0),
        ("PROBE.MADE", 4000),
    ]
    with server.connect() as connection:

        def used() -> int:
            for _ in range(300):
                for call in calls:
                    connection.call(*call)
            found = re.search(r"used_memory:(\d+)", str(connection.call("INFO", "memory").plain()))
            assert found is not None
            return int(found[1])

        first = used()
        assert used() - first < 20_000


COPIES = """
import numpy as np
from redisjit import Hash, Module, c, raw

module = Module("copies")
probe = c.library({path!r}, pure=True)


@probe.function
def address(p: bytes) -> c.i64:
    raise NotImplementedError


@module.command
def copies(data: bytes, key: Hash) -> list[bool]:
    start = raw.address(raw.data(data))
    words = data.split(b",")
    held = key[b"f"]
    return [
        address(data) == start,
        address(data[1:]) == start + 1,
        address(data[3:5]) == start + 3,
        address(words[1]) == start + len(words[0]) + 1,
        address(held) == raw.address(raw.data(held)),
    ]
"""


def test_bytes_are_not_copied(library: Library, compile_module: CompileModule, server: StartServer) -> None:
    """C gets the address at which the server keeps an argument; parts of it lie inside it."""
    module = compile_module(COPIES.format(path=str(library.folder / "libprobe.so")), "copies.py")
    with server(module).connect() as connection:
        connection.call("HSET", "h", "f", "value")
        assert connection.call("COPIES.COPIES", "hello,world", "h").plain() == [1, 1, 1, 1, 1]


# Libraries that are missing

MISSING = """
from redisjit import Module, c

module = Module("missing")
library = c.library({library!r}, load={load!r})


@library.function
def free(p: c.Pointer) -> None: ...


@library.function
def no_such_function(n: c.int) -> c.int:
    raise NotImplementedError


@module.command
def there() -> int:
    free(c.NULL)
    return 1


@module.command
def not_there() -> int:
    return no_such_function(1)


@module.command
def caught() -> str:
    try:
        return str(no_such_function(1))
    except OSError as error:
        return str(error)
"""


@pytest.mark.parametrize(
    ("library", "problem"),
    [
        ("libnosuch.so.1", r"libnosuch\.so\.1: cannot open shared object file"),
        ("libc.so.6", r"libc\.so\.6: undefined symbol: no_such_function"),
    ],
)
def test_missing_at_startup(
    library: str, problem: str, compile_module: CompileModule, server_binary: ServerBinary
) -> None:
    """The server's log says which library or function a module needs."""
    module = compile_module(MISSING.format(library=library, load="startup"))
    with Server(server_binary) as server, server.connect() as connection:
        assert connection.call("MODULE", "LOAD", str(module)).is_error
        assert re.search(rf"missing needs {re.escape(library)}: .*{problem}", server.log_tail())
        assert connection.call("PING").plain() == b"PONG"
    with pytest.raises(ServerError), Server(server_binary, modules=[module]):
        pass


def test_missing_at_first_use(compile_module: CompileModule, server: StartServer) -> None:
    """What is missing is an exception of the call; what is there can be called."""
    module = compile_module(MISSING.format(library="libc.so.6", load="first use"))
    with server(module).connect() as connection:
        for _ in range(2):
            assert connection.call("MISSING.THERE").plain() == 1
            reply = str(connection.call("MISSING.NOT_THERE").plain())
            assert re.fullmatch(
                r"ERR OSError: .*libc\.so\.6: undefined symbol: no_such_function \(handlers\.py:\d+\)", reply
            )
            assert "no_such_function" in str(connection.call("MISSING.CAUGHT").plain())
    module = compile_module(MISSING.format(library="libnosuch.so.1", load="first use"))
    with server(module).connect() as connection:
        for command in ("THERE", "NOT_THERE"):
            assert "libnosuch.so.1: cannot open" in str(connection.call(f"MISSING.{command}").plain())


@pytest.mark.memcheck
def test_missing_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    module = compile_module(MISSING.format(library="libc.so.6", load="first use"))
    with memcheck_server(module) as server, server.connect() as connection:
        for command in ("NOT_THERE", "CAUGHT", "THERE", "NOT_THERE", "CAUGHT"):
            connection.call(f"MISSING.{command}")
        refused = compile_module(MISSING.format(library="libnosuch.so.1", load="startup").replace('"missing"', '"m2"'))
        assert connection.call("MODULE", "LOAD", str(refused)).is_error


def test_loaded_again_and_again(library: Library, newest_binary: ServerBinary) -> None:
    with Server(newest_binary) as server, server.connect() as connection:
        for kind in ("so", "a") * 20:
            assert not connection.call("MODULE", "LOAD", str(library.module(kind))).is_error
            assert connection.call("PROBE.SUMS", "abc").plain() == [294, -1, 197, 588]
            assert not connection.call("MODULE", "UNLOAD", "probe").is_error


def test_a_library_beside_the_module(library: Library, tmp_path: Path, server: StartServer) -> None:
    for folder in ("source", "place"):
        (tmp_path / folder).mkdir()
        shutil.copy(library.folder / "libprobe.so", tmp_path / folder)
    path, module = tmp_path / "source" / "handlers.py", tmp_path / "source" / "mod.so"
    path.write_text(ORIGIN)
    compile_file(str(path), str(module))
    shutil.move(module, tmp_path / "place")
    shutil.rmtree(tmp_path / "source")
    with server(tmp_path / "place" / "mod.so").connect() as connection:
        assert connection.call("BESIDE.CALL").plain() == 77


def test_a_library_beside_the_file_under_cpython(library: Library, tmp_path: Path) -> None:
    shutil.copy(library.folder / "libprobe.so", tmp_path)
    (tmp_path / "beside.py").write_text(ORIGIN + "\n\n# case: call\n")
    assert Program(tmp_path / "beside.py").module.commands()[0].function() == 77


ORIGIN = """
from redisjit import Module, c

module = Module("beside")
library = c.library("$ORIGIN/libprobe.so")


@library.function
def own_name() -> c.int:
    raise NotImplementedError


@module.command
def call() -> int:
    return own_name()
"""


# Archives


def test_names_of_an_archive_are_hidden(library: Library) -> None:
    """Only the entry point can be seen: no name of the archive can be the server's, or another module's."""
    nm = require_program("nm", "apt-get install binutils")
    for linker in (None, require_program("cc", "apt-get install gcc")):
        module = library.module("a", linker=linker)
        shown = subprocess.run([nm, "-D", "--defined-only", module], capture_output=True, text=True, check=True).stdout
        assert [line.split()[-1] for line in shown.splitlines()] == ["RedisModule_OnLoad"]


def test_an_archive_without_a_linker(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, embedded_server: StartServer
) -> None:
    """The linker of the package ziglang does the same."""
    program = library.program("a")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "which", lambda name: None)
        compile_file(str(program.path), str(tmp_path / "mod.so"))
    with embedded_server(tmp_path / "mod.so").connect() as connection:
        assert connection.call("PROBE.SUMS", "abc").plain() == [294, -1, 197, 588]
        assert connection.call("PROBE.OWN").plain() == 77


ARCHIVE = """
from redisjit import Module, c

module = Module("archive")
library = c.library("./{name}.a")


@library.function
def f(n: c.int) -> c.int:
    raise NotImplementedError


@module.command
def call(n: int) -> int:
    return f(n)
"""


@pytest.mark.parametrize("linker", [None, "cc"])
def test_an_archive_that_needs_more(linker: str | None, library: Library, tmp_path: Path) -> None:
    """What nobody defines is an error when the module is linked, not when a server loads it."""
    cc = require_program("cc", "apt-get install gcc libc6-dev")
    (tmp_path / "f.c").write_text("int g(int); int f(int n) { return g(n); }")
    subprocess.run([cc, "-fPIC", "-c", "f.c"], cwd=tmp_path, check=True)
    subprocess.run(["ar", "rcs", "libf.a", "f.o"], cwd=tmp_path, check=True)
    (tmp_path / "handlers.py").write_text(ARCHIVE.format(name="libf"))
    with pytest.raises(ToolError, match=r"undefined.*\bg\b"):
        compile_file(str(tmp_path / "handlers.py"), str(tmp_path / "mod.so"), linker=linker)
    assert not (tmp_path / "mod.so").exists()


@pytest.mark.parametrize(
    ("content", "problem"), [(None, r"libf\.a cannot be read: No such file"), (b"nonsense", r"libf\.a is no archive")]
)
def test_no_archive(content: bytes | None, problem: str, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "libf.a").write_bytes(content)
    (tmp_path / "handlers.py").write_text(ARCHIVE.format(name="libf"))
    with pytest.raises(CompileError, match=problem):
        compile_file(str(tmp_path / "handlers.py"), str(tmp_path / "mod.so"))


# What is said of a module


def test_inspect(library: Library, compile_module: CompileModule) -> None:
    text = as_text(read_module(compile_module(MISSING.format(library="libc.so.6", load="first use"))))
    assert text.splitlines()[-1] == "library libc.so.6, loaded at first use: free, no_such_function"
    text = as_text(read_module(compile_module(MISSING.format(library="libc.so.6", load="startup"))))
    assert text.splitlines()[-1] == "library libc.so.6, loaded at startup: free, no_such_function"
    assert f"library {library.folder}/libprobe.a, linked in: half_float, " in as_text(read_module(library.module("a")))


def test_another_target(tmp_path: Path) -> None:
    (tmp_path / "handlers.py").write_text(MISSING.format(library="libc.so.6", load="startup"))
    compile_file(str(tmp_path / "handlers.py"), str(tmp_path / "asm"), emit="asm", target="aarch64-linux-gnu")
    assert "dlsym" in (tmp_path / "asm").read_text()


@pytest.mark.memcheck
def test_examples_under_memcheck(tmp_path: Path, memcheck_server: StartMemcheck) -> None:
    """Real libraries: what they allocate is freed, on success and after errors."""
    names = ("zlib_values", "unicode_keys", "thumbnail", "zlib_functions", "posix_functions")
    chosen = [program for program in programs() if program.path.stem in names and not program.missing_libraries]
    modules = [compile_program(str(program.path), str(tmp_path)) for program in chosen]
    with memcheck_server(*modules) as server, server.connect() as connection:
        for program in chosen:
            run_compiled(program, connection)


def test_other_names(library: Library, compile_module: CompileModule, embedded_server: StartServer) -> None:
    """A library may have several names, and an archive may need another."""
    several = '"libnosuch.so.2", "libc.so.6"'
    module = compile_module(
        MISSING.format(library="libnosuch.so.1", load="first use").replace("'libnosuch.so.1'", several)
    )
    with embedded_server(module).connect() as connection:
        assert connection.call("MISSING.THERE").plain() == 1
    assert "library libnosuch.so.2 or libc.so.6, loaded at first use" in as_text(read_module(module))
    cc, folder = require_program("cc", "apt-get install gcc libc6-dev"), library.folder
    for name, text in (("f", "int g(int); int f(int n) { return g(n) + 1; }"), ("g", "int g(int n) { return n * 2; }")):
        (folder / f"{name}.c").write_text(text)
        subprocess.run([cc, "-fPIC", "-c", f"{name}.c"], cwd=folder, check=True)
        subprocess.run(["ar", "rcs", f"lib{name}.a", f"{name}.o"], cwd=folder, check=True)
    path = folder / "archives.py"
    path.write_text(
        ARCHIVE.format(name="libf").replace('"./libf.a"', '"./libf.a", "./libg.a"') + "\n\n# case: call 4\n"
    )
    compile_file(str(path), str(folder / "archives.so"))
    program = Program(path)
    with embedded_server(folder / "archives.so").connect() as connection:
        outcome = run_compiled(program, connection)
    assert [reply.plain() for reply in outcome.replies] == [9]
    assert program.module.commands()[0].function(4) == 9
