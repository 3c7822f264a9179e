"""Controls of the memcheck lane: it says nothing about a sound module, and catches each mistake of a faulty one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conftest import StartMemcheck
from tests.support.memcheck import MemcheckError
from tests.support.missing import require_program

pytestmark = pytest.mark.memcheck


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = require_program("cc", "apt-get install gcc")
    module = tmp_path_factory.mktemp("faulty") / "faulty.so"
    source = Path(__file__).with_name("faulty.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-g", "-Wall", "-Werror", source, "-o", module], check=True)
    return module


def test_nothing_to_report(memcheck_server: StartMemcheck, faulty: Path) -> None:
    with memcheck_server(faulty) as server, server.connect(3) as connection:
        for number in range(100):
            connection.call("HSET", "h", number, "x" * number)
            assert connection.call("FAULTY.FINE").value == 1


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("LEAK", "Leak_DefinitelyLost"),
        ("STRING", "Leak_DefinitelyLost"),
        ("AFTERFREE", "InvalidRead"),
        ("OVERRUN", "InvalidWrite"),
        ("UNSET", "UninitCondition"),
    ],
)
def test_mistakes(memcheck_server: StartMemcheck, faulty: Path, command: str, kind: str) -> None:
    with pytest.raises(MemcheckError) as caught, memcheck_server(faulty) as server, server.connect() as connection:
        assert connection.call(f"FAULTY.{command}").value == 1
    text = str(caught.value)
    assert text.startswith("memcheck reports 1 errors\n")
    assert kind in text
    assert f"    {command.lower()} (faulty.c:" in text
