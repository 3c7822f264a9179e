"""A control of the memory checks: an ownership pass that forgets a release, or a retain, is caught by memcheck."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from redisjit.ir.blocks import Function
from redisjit.ir.ops import Op, Release, Retain
from redisjit.passes import ownership
from redisjit.serve.resp import Frame
from tests.conftest import StartMemcheck
from tests.support.memcheck import MemcheckError
from tests.support.stages import HEAD

pytestmark = pytest.mark.memcheck

SOURCE = """
@module.command
def longer(a: bytes) -> int:
    b = a + b"!"
    c = b + a
    return len(b) + len(c)

@module.command
def twice(a: bytes) -> list[bytes]:
    b = a + b"!"
    out = [b]
    out.append(b)
    return out

@module.command
def pair(a: bytes) -> tuple[bytes, bytes]:
    b = a + b"!"
    return b, b
"""


def compiled(directory: Path) -> Path:
    source, output = directory / "owners.py", directory / "owners.so"
    source.write_text(HEAD + SOURCE)
    compile_file(str(source), str(output))
    return output


def forget(kind: type[Op], monkeypatch: pytest.MonkeyPatch) -> None:
    """The pass, but without one kind of operation in the program's own functions."""
    run = ownership.run

    def forgetful(function: Function) -> None:
        run(function)
        if function.instance.file is not None:
            for block in function.blocks:
                block.ops = [op for op in block.ops if not isinstance(op, kind)]

    monkeypatch.setattr(ownership, "run", forgetful)


def test_the_pass_as_it_is(memcheck_server: StartMemcheck, tmp_path: Path) -> None:
    with memcheck_server(compiled(tmp_path)) as server, server.connect() as connection:
        assert connection.call("m.longer", "abc").value == 11
        for command in ("m.twice", "m.pair"):
            assert connection.call(command, "abc").value == (Frame("$", b"abc!"),) * 2


def test_a_release_that_is_forgotten(
    memcheck_server: StartMemcheck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget(Release, monkeypatch)
    module = compiled(tmp_path)
    with pytest.raises(MemcheckError) as caught, memcheck_server(module) as server, server.connect() as connection:
        assert connection.call("m.longer", "abc").value == 11
    assert "Leak_DefinitelyLost" in str(caught.value)


def test_a_retain_that_is_forgotten(
    memcheck_server: StartMemcheck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget(Retain, monkeypatch)
    module = compiled(tmp_path)
    with pytest.raises(MemcheckError) as caught, memcheck_server(module) as server, server.connect() as connection:
        connection.call("m.pair", "abc")
    assert "Invalid" in str(caught.value)
