"""What makes objects for keys, though no command calls it, gives no constants of the module and no parts of a state."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import Compilation
from redisjit.diagnostics.base import CompileError

HEAD = """
from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("m")
FIRST = [1, 2, 3]


@dataclass
class Seen:
    items: list[int] = field(default_factory=list)


seen = module.state(Seen())


@dataclass
class Before:
    number: int


@module.datatype("items-rj1")
@dataclass
class Items:
    items: list[int]{default}

    @staticmethod
    def upgrade(old: Before) -> Items:
        return Items({upgraded})

    def rdb_save(self) -> bytes:
        return b"%d" % len(self.items)

    @staticmethod
    def {load}(data: bytes) -> Items:
        return {loaded}


EMPTY = Items([])


@module.command
def known(key: Key[Items]) -> bool:
    return key.exists
"""

FINE = {"default": "", "upgraded": "[1]", "load": "rdb_load", "loaded": "Items([])"}
CASES = {
    "upgrade": ("RJ407", {"load": "other", "upgraded": "FIRST"}),
    "default": ("RJ407", {"load": "other", "default": " = field(default_factory=lambda: FIRST)"}),
    "load": ("RJ407", {"loaded": "EMPTY"}),
    "state": ("RJ421", {"loaded": "Items(seen.items)"}),
    "part": ("RJ407", {"loaded": "Items(FIRST)"}),
}


def refusals(path: Path, change: dict[str, str]) -> list[str]:
    text = HEAD
    for name, value in (FINE | change).items():
        text = text.replace("{" + name + "}", value)
    path.write_text(text)
    try:
        Compilation(str(path)).check()
    except CompileError as error:
        return [found.code for found in error.diagnostics]
    return []


@pytest.mark.parametrize("name", CASES)
def test_constants(tmp_path: Path, name: str) -> None:
    code, change = CASES[name]
    assert refusals(tmp_path / f"shared_{name}.py", change) == [code]


def test_copies(tmp_path: Path) -> None:
    assert refusals(tmp_path / "shared_fine.py", {"loaded": "Items(list(FIRST))", "upgraded": "list(FIRST)"}) == []
