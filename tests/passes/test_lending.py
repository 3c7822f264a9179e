"""Which variables own nothing: names of parameters, and of fields that stay what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.ir.ops import Assign, Release, Retain
from tests.support.stages import checked, function_named, operations

SOURCE = """
from collections.abc import Iterator
from dataclasses import dataclass

@dataclass
class Box:
    items: list[int]
    other: list[int]

    def fixed(self) -> int:
        mine = self.items
        return len(mine) + sum(mine)

    def assigned(self) -> int:
        mine = self.other
        self.other = [1]
        return len(mine)

def another_name(items: list[int]) -> int:
    mine = items
    return len(mine) + sum(mine)

def either(items: list[int], others: list[int], n: int) -> int:
    mine = items
    if n > 3:
        mine = others
    return len(mine)

def replaced(items: list[int]) -> int:
    mine = items
    items = [2]
    return len(mine) + len(items)

def of_a_variable(n: int) -> int:
    box = Box([n], [n])
    mine = box.items
    box = Box([1, 2], [3])
    return len(mine) + len(box.items)

def kept(items: list[int]) -> list[int]:
    mine = items
    return mine

def yielding(items: list[int]) -> Iterator[int]:
    mine = items
    for item in mine:
        yield item

@module.command
def f(n: int) -> int:
    box = Box([n], [n])
    found = box.fixed() + box.assigned() + another_name(box.items) + either(box.items, [n], n) + replaced([n])
    return found + of_a_variable(n) + len(kept([n])) + sum(yielding([n])) + sum(yielding([n, n]))
"""


@pytest.mark.parametrize(
    ("name", "lent"),
    [
        ("Box.fixed", True),
        ("Box.assigned", False),
        ("another_name", True),
        ("either", False),
        ("replaced", False),
        ("of_a_variable", False),
        ("kept", True),
        ("yielding", False),
    ],
)
def test_lending(name: str, lent: bool, tmp_path: Path) -> None:
    function = function_named(checked(SOURCE, tmp_path).functions(), name)
    mine = {op.register for _, op in operations(function) if isinstance(op, Assign) and op.register.name == "mine"}
    assert [register.lent for register in mine] == [lent]
    counted = [op for _, op in operations(function) if isinstance(op, (Retain, Release)) and op.operands[0] in mine]
    assert len(counted) == (1 if name == "kept" else 0) or not lent  # what is returned is the caller's
