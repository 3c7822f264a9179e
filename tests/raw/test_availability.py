"""The availability in the table is what the servers answer when they are asked."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from redisjit.raw import table
from redisjit.serve import ServerBinary
from redisjit.serve.server import free_port
from tests.support.missing import require_program

SOURCE = Path(__file__).with_name("probe.c")


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    module = tmp_path_factory.mktemp("probe") / "probe.so"
    cc = require_program("cc", "a C compiler")
    subprocess.run([cc, "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", module, SOURCE], check=True)
    return module


def column(binary: ServerBinary) -> str:
    """The column of the table for this server: of its release, or of its series (`8.1`)."""
    product = "valkey" if binary.is_valkey else "redis"
    series = f"{product} {binary.version[0]}.{binary.version[1]}."
    columns = [server for server in table.SERVERS if server.startswith(series)]
    if not columns:
        pytest.skip(f"the table says nothing of {binary.product}")
    return columns[0]


def test_servers_resolve_what_the_table_says(server_binary: ServerBinary, probe: Path, tmp_path: Path) -> None:
    expected = {name: table.function(name).available[column(server_binary)] for name in table.functions()}
    names, answers = tmp_path / "names", tmp_path / "answers"
    names.write_text("".join(f"{name}\n" for name in expected))
    done = subprocess.run(
        [server_binary.path, "--port", str(free_port()), "--save", "", "--loadmodule", probe, names, answers],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert answers.exists(), done.stdout[-2000:]
    found = dict(line.split("\t") for line in answers.read_text().splitlines())
    assert {name: answer == "1" for name, answer in found.items()} == expected
