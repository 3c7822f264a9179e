"""Flags that follow from what a handler does."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import Compilation

SOURCE = """
from redisjit import Hash, Module, String

module = Module("flags")


@module.command
def look(key: Hash) -> int:
    return len(key)


@module.command
def put(key: Hash) -> None:
    key[b"f"] = b"v"


@module.command
def take(key: Hash) -> None:
    key.pop(b"f", b"")


@module.command
def drop(key: String) -> bool:
    return key.delete()


@module.command
def move(key: Hash) -> None:
    key[b"g"] = key.pop(b"f")
"""


@pytest.mark.parametrize(
    ("command", "flags"),
    [
        ("look", ["readonly"]),
        ("put", ["write", "deny-oom"]),
        ("take", ["write"]),  # a full server must let go of data
        ("drop", ["write"]),
        ("move", ["write", "deny-oom"]),
    ],
)
def test_flags_follow_from_the_code(tmp_path: Path, command: str, flags: list[str]) -> None:
    file = tmp_path / "flags_derived.py"
    file.write_text(SOURCE)
    compilation = Compilation(str(file))
    compilation.check()
    found = {each.spec.name: each.flags for each in compilation.commands}
    assert found[f"flags.{command}"] == flags
