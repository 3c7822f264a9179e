"""Calls that wait on: which of them may have changed something."""

from __future__ import annotations

from pathlib import Path

from redisjit.compiler import Compilation

SOURCE = """
from __future__ import annotations
from collections import deque
from dataclasses import dataclass
from redisjit import Context, Key, Module
module = Module("un")

@module.datatype("unansw-rj")
@dataclass
class Q:
    items: deque[bytes]
    n: int = 0

def drop_first(q: Q) -> bool:
    if q.items:
        q.items.popleft()
        return True
    return False

@module.command(block=True)
def a_looks(*keys: Key[Q]) -> bytes | None:
    for key in keys:
        q = key.value
        if q is not None and q.items:
            return q.items.popleft()
    return None

@module.command(block=True)
def b_changes(key: Key[Q]) -> bytes | None:
    q = key.value
    if q is not None:
        q.n += 1
        if q.items:
            return q.items.popleft()
    return None

@module.command(block=True)
def c_stale(key: Key[Q]) -> bytes | None:
    q = key.value
    while q is not None and q.items:
        item = q.items.popleft()
        if item != b"stale":
            return item
    return None

@module.command(block=True)
def d_helper(key: Key[Q]) -> int | None:
    q = key.value
    if q is None or not drop_first(q):
        return None
    return len(q.items)

@module.command(block=True)
def e_deletes(key: Key[Q]) -> int | None:
    q = key.value
    if q is None:
        return None
    if not q.items:
        key.delete()
        return None
    q.items.popleft()
    return 1

@module.command(block=True)
def f_try(key: Key[Q]) -> int | None:
    q = key.value
    try:
        if q is not None:
            q.n += 1
            return 10 // len(q.items)
    except ZeroDivisionError:
        pass
    return None

@module.command(block=True)
def g_optional(key: Key[Q]) -> bytes | None:
    q = key.value
    found: bytes | None = None
    if q is not None and q.items:
        found = q.items.popleft()
    return found

@module.command(block=True)
def h_early(key: Key[Q]) -> int | None:
    q = key.value
    if q is None:
        return None
    for i in range(3):
        if len(q.items) > i:
            q.n += 1
            q.items.clear()
            break
    else:
        return None
    return 5
"""
ONLY_LOOK = {
    "a_looks": True,
    "b_changes": False,
    "c_stale": False,
    "d_helper": False,  # it might have been: nobody looks at what a function returns
    "e_deletes": False,
    "f_try": False,
    "g_optional": False,
    "h_early": True,
}


def test_what_changes_before_none(tmp_path: Path) -> None:
    file = tmp_path / "un.py"
    file.write_text(SOURCE)
    compilation = Compilation(str(file))
    compilation.check()
    found = {command.spec.name.removeprefix("un."): command.only_looks for command in compilation.commands}
    assert found == ONLY_LOOK
