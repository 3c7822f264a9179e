"""Reading the description out of a compiled module, and out of anything that is not one."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redisjit.cli.inspect import NotAModule, as_text, read_module, read_section
from tests.support.missing import require_program

DESCRIPTION: dict[str, Any] = {
    "module": "example",
    "version": 1,
    "redisjit": "0.1.0",
    "commands": [
        {
            "name": "example.hgetset",
            "arity": 4,
            "flags": ["write", "deny-oom"],
            "first": 1,
            "last": 1,
            "step": 1,
            "summary": "Set a hash field and return the value it had before.",
            "syntax": "EXAMPLE.HGETSET key field value",
        },
        {"name": "example.ping", "arity": 1, "flags": [], "first": 0, "last": 0, "step": 0, "summary": ""},
        {"name": "example.all", "arity": -2, "flags": ["readonly"], "first": 1, "last": -1, "step": 2, "summary": ""},
    ],
    "imports": ["HashGet", "HashSet"],
    "needs": {"Redis": "6.2.5", "Valkey": "7.2.0"},
}


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shared object with the section, made by the system's own tools."""
    compiler = require_program("cc", "apt-get install gcc")
    path = tmp_path_factory.mktemp("elf") / "mod.so"
    text = json.dumps(json.dumps(DESCRIPTION))
    source = f'__attribute__((used, section(".redisjit"))) static const char description[] = {text};\n'
    command = [str(compiler), "-shared", "-fPIC", "-x", "c", "-", "-o", str(path)]
    subprocess.run(command, input=source, text=True, check=True)
    return path


def test_round_trip(module: Path) -> None:
    assert read_module(module) == DESCRIPTION


def test_text() -> None:
    assert as_text(DESCRIPTION) == (
        "module example, version 1\n"
        "\n"
        "EXAMPLE.HGETSET key field value\n"
        "    Set a hash field and return the value it had before.\n"
        "    arity 4, flags: write deny-oom, key: argument 1\n"
        "example.ping\n"
        "    arity 1, flags: none, no keys\n"
        "example.all\n"
        "    arity -2, flags: readonly, keys: argument 1 to the last argument, every 2\n"
        "\n"
        "needs Redis 6.2.5, Valkey 7.2.0\n"
        "imports HashGet, HashSet"
    )


@pytest.mark.parametrize("data", [b"", b"\x7fELF", b"MZ" + b"\0" * 100, b"\x7fELF\x01\x01" + b"\0" * 100])
def test_not_elf(data: bytes) -> None:
    with pytest.raises(NotAModule, match="not a 64-bit ELF file"):
        read_section(data, b".redisjit")


def test_no_such_section() -> None:
    assert read_section(Path(sys.executable).resolve().read_bytes(), b".redisjit") is None


def test_every_truncation_is_refused(module: Path) -> None:
    data = module.read_bytes()
    for length in range(0, len(data) - 1, 97):
        with pytest.raises(NotAModule):
            read_section(data[:length], b".redisjit")


@given(data=st.data())
def test_property_damage_is_refused_or_read(module: Path, data: st.DataObject) -> None:
    damaged = bytearray(module.read_bytes())
    spots = data.draw(st.lists(st.integers(0, len(damaged) - 1), max_size=8))
    tail = data.draw(st.integers(1, 64 + 64 * 30))
    for spot in [*spots, -tail]:
        damaged[spot] ^= 0xFF
    with suppress(NotAModule):
        read_section(bytes(damaged), b".redisjit")
