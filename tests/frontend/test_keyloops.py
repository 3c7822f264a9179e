"""Which loops over keys go over the value itself, and what is still known of their bodies."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.compiler import Compilation
from redisjit.diagnostics.base import CompileError
from redisjit.frontend.show import show_program

HEAD = """
from redisjit import Context, Hash, List, Module, Set

module = Module("loops")
TABLE = [b"a"]


@module.command
"""


def shown(tmp_path: Path, body: str) -> str:
    file = tmp_path / "loops.py"
    file.write_text(HEAD + body)
    compilation = Compilation(str(file))
    compilation.check()
    return show_program(compilation.program)


IN_PLACE = {
    "numbers": """
def f(key: Hash) -> int:
    n = 0
    for field, value in key.items():
        n += len(field) * len(value)
    return n
""",
    "an object that is only read": """
def f(key: Set, prefix: bytes) -> list[bytes]:
    return [member for member in key if member.startswith(prefix)]
""",
    "the end in between": """
def f(key: Set) -> bool:
    found = False
    for member in key:
        if len(member) > 5:
            found = True
            break
    return found
""",
}
SNAPSHOT = {
    "the key": """
def f(key: Hash) -> None:
    for field in key:
        del key[field]
""",
    "another key": """
def f(key: Set, other: Set) -> int:
    return sum([member in other for member in key])
""",
    "the context": """
def f(ctx: Context, key: Set) -> None:
    for member in key:
        ctx.log(str(len(member)))
""",
    "a text that is assigned": """
def f(key: Set) -> bytes:
    last = b""
    for member in key:
        last = max(last, member)
    return last
""",
    "a result": """
def f(key: Set) -> bytes:
    for member in key:
        return member
    return b""
""",
    "a loop inside": """
def f(key: Set) -> int:
    n = 0
    for member in key:
        for byte in member:
            n += byte
    return n
""",
}


@pytest.mark.parametrize("body", IN_PLACE.values(), ids=IN_PLACE)
def test_in_place(tmp_path: Path, body: str) -> None:
    text = shown(tmp_path, body)
    assert "walk_on(" in text
    assert "scan_elements(" not in text
    assert "ScanCursorCreate" in text


@pytest.mark.parametrize("body", SNAPSHOT.values(), ids=SNAPSHOT)
def test_snapshot(tmp_path: Path, body: str) -> None:
    assert "walk_on(" not in shown(tmp_path, body)


def test_items_of_a_list_one_by_one(tmp_path: Path) -> None:
    text = shown(tmp_path, "def f(key: List) -> int:\n    return sum(len(item) for item in key)\n")
    assert "List._walked(" in text


def test_a_constant_is_not_changed_by_the_body(tmp_path: Path) -> None:
    body = "def f(key: Set) -> None:\n    for member in key:\n        TABLE.append(member)\n"
    with pytest.raises(CompileError, match="TABLE") as caught:
        shown(tmp_path, body)
    assert caught.value.diagnostics[0].span.line == len((HEAD + body).splitlines())


def test_what_the_body_uses_is_known(tmp_path: Path) -> None:
    body = """
def f(key: Set, other: List) -> int:
    n = 0
    for member in key:
        n += random.randrange(5)
    other.append(b"x")
    return n
"""
    file = tmp_path / "loops.py"
    file.write_text("import random\n" + HEAD + body)
    with pytest.raises(CompileError, match="not deterministic"):
        Compilation(str(file)).check()
