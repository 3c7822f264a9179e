"""Functions that modules share with one another."""

from __future__ import annotations

import re

import pytest

from redisjit import c
from redisjit.diagnostics.base import CompileError
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck

EXPORTER = """
    from redisjit import Module, c, raw

    module = Module("vectors")


    @module.export
    def add(a: c.longlong, b: c.int) -> c.int:
        return a + b


    @module.export(name="vectors.half_of")
    def half(x: c.double) -> c.double:
        if x == 0.0:
            raise ValueError(str(x) * 3)
        return x / 2


    @module.export
    def total(p: c.Pointer, size: c.size_t) -> c.u64:
        return sum(raw.copy_bytes(p, size))


    @module.export
    def after(p: c.Pointer, by: c.i8) -> c.Pointer:
        return raw.offset(p, by)


    @module.export
    def check(a: c.u8) -> None:
        if a == 7:
            raise ValueError(str(a) * 3)


    @module.command
    def nothing() -> None:
        pass
"""

IMPORTER = """
    from redisjit import Context, Module, c, raw

    module = Module("user")
    apis = c.shared_apis(pure=True)


    @apis.function(name="vectors.add")
    def add(a: c.longlong, b: c.int) -> c.int:
        raise NotImplementedError


    @apis.function(name="vectors.half_of", fails="")
    def half(x: c.double) -> c.double:
        raise NotImplementedError


    @apis.function(name="vectors.total")
    def total(data: bytes, size: c.size_t = c.length("data")) -> c.u64:
        raise NotImplementedError


    @apis.function(name="vectors.after")
    def after(p: c.Pointer, by: c.i8) -> c.Pointer:
        raise NotImplementedError


    @apis.function(name="vectors.check")
    def check(a: c.u8) -> None:
        raise NotImplementedError


    @module.command
    def add_(a: int, b: int) -> int:
        return add(a, b)


    @module.command
    def half_of(x: float) -> float:
        return half(x)


    @module.command
    def total_of(data: bytes) -> int:
        return total(data)


    @module.command
    def rest(data: bytes, by: int) -> int:
        return raw.address(after(raw.data(data), by)) - raw.address(raw.data(data))


    @module.command
    def check_(a: int) -> None:
        check(a)
"""

CALLS = [
    (("user.add", 1, 2), 3),
    (("user.add", 1, -5), -4),
    (("user.add", -(1 << 62), 0), 0),  # its result does not fit: the log says so
    (("user.half_of", "5"), b"2.5"),
    (("user.half_of", "0"), b"0"),
    (("user.total_of", b"abc\0\xff"), 549),
    (("user.rest", "abc", -128), -128),
    (("user.check", 7), None),
    (("user.check", 8), None),
]


def call_all(connection: Connection) -> None:
    for words, expected in CALLS:
        assert connection.call(*words).plain() == expected, words
    assert "OverflowError" in str(connection.call("user.add", 1, 1 << 40).plain())
    assert "OverflowError" in str(connection.call("user.check", 256).plain())


def test_calls_between_modules(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """Whichever is loaded first; and a module whose functions are in use stays."""
    exporter, importer = compile_module(EXPORTER, "vectors.py"), compile_module(IMPORTER, "user.py")
    with Server(server_binary, modules=[importer]) as server, server.connect() as connection:
        for _ in range(10):
            assert str(connection.call("user.add", 1, 2).plain()) == "ERR no module shares 'vectors.add'"
            assert connection.call("MODULE", "LOAD", str(exporter)).value == b"OK"
            call_all(connection)
            assert "used by other modules" in str(connection.call("MODULE", "UNLOAD", "vectors").plain())
            call_all(connection)
            assert connection.call("MODULE", "UNLOAD", "user").value == b"OK"
            assert connection.call("MODULE", "LOAD", str(importer)).value == b"OK"
            assert connection.call("MODULE", "UNLOAD", "vectors").value == b"OK"
        log = server.log_tail(1000)
    assert "ValueError: 777 (vectors.py:" in log
    assert "OverflowError" in log


def test_a_name_is_shared_once(compile_module: CompileModule, embedded_binary: ServerBinary) -> None:
    exporter = compile_module(EXPORTER, "vectors.py")
    other = compile_module(
        EXPORTER.replace('Module("vectors")', 'Module("other")').replace(
            "    @module.export\n    def add", '    @module.export(name="vectors.add")\n    def add'
        ),
        "other.py",
    )
    with Server(embedded_binary, modules=[exporter]) as server, server.connect() as connection:
        assert connection.call("MODULE", "LOAD", str(other)).is_error
        assert "another module shares 'vectors.add' already" in server.log_tail(50)
        assert connection.call("MODULE", "UNLOAD", "vectors").value == b"OK"
        assert connection.call("MODULE", "LOAD", str(other)).value == b"OK"


WRONG = {
    "def f(a: bytes) -> None: ...": "the type of the parameter 'a' cannot be passed between modules",
    "def f(a: int) -> None: ...": "the type of the parameter 'a' is none of C's",
    "def f(a: c.int, *b: c.int) -> None: ...": "C has no defaults, no keywords and no `*`",
    "def f(a: c.int = 1) -> None: ...": "C has no defaults, no keywords and no `*`",
    "def f(a: c.int): ...": "the result has no type",
    "def f(a) -> c.int: return 1": "the parameter 'a' has no type",
    "def f() -> c.float: return 1.0": "the type of the result cannot be passed between modules",
    "f = module.export(lambda: None)": "takes a plain `def` function",
}


@pytest.mark.parametrize("text", WRONG)
def test_refused_signatures(text: str, compile_module: CompileModule) -> None:
    head = 'from redisjit import Module, c\nmodule = Module("m")\n'
    body = text if text.startswith("f =") else f"@module.export\n{text}"
    with pytest.raises(CompileError, match=re.escape(WRONG[text])):
        compile_module(f"{head}{body}\n@module.command\ndef g() -> None: ...\n")


def test_names_of_functions(compile_module: CompileModule) -> None:
    head = 'from redisjit import Module\nmodule = Module("m")\n@module.command\ndef g() -> None: ...\n'
    one = "@module.export(name={})\ndef {}() -> None: ...\n"
    with pytest.raises(CompileError, match="no value for `name`"):
        compile_module(head + one.format("''", "a"))
    with pytest.raises(CompileError, match="another function has"):
        compile_module(head + one.format("'x'", "a") + one.format("'x'", "b"))


def test_under_cpython() -> None:
    @c.shared_apis().function(name="nobody.knows")
    def knows(a: c.int) -> c.int:
        raise NotImplementedError

    with pytest.raises(RuntimeError, match="only in compiled code"):
        knows(1)


def test_the_example(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    modules = [compile_module(EXAMPLES / name) for name in ("borrowing.py", "sharing.py")]
    with Server(server_binary, modules=modules) as server, server.connect() as connection:
        assert connection.call("borrowing.damped", 100, 3).value == connection.call("sharing.damped", 100, 3).value


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    importer, exporter = compile_module(IMPORTER, "user.py"), compile_module(EXPORTER, "vectors.py")
    with memcheck_server(importer, exporter) as running, running.connect() as connection:
        call_all(connection)
        connection.call("MODULE", "UNLOAD", "user")
        connection.call("MODULE", "UNLOAD", "vectors")
