"""Which generators become part of the loop that runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.stages import checked

SOURCE = """
from collections.abc import Iterator

def once(n: int) -> Iterator[int]:
    for i in range(n):
        yield i

def inner(n: int) -> Iterator[int]:
    for i in range(n):
        yield i

def outer(n: int) -> Iterator[int]:
    for i in inner(n):
        yield i + 1

def twice(n: int) -> Iterator[int]:
    for i in range(n):
        yield i

def several(n: int) -> Iterator[int]:
    yield n
    yield n + 1

def guarded(n: int, log: list[int]) -> Iterator[int]:
    try:
        yield n
    finally:
        log.append(n)

def holding(n: int) -> Iterator[int]:
    values = kept(n)
    for i in values:
        yield i

def kept(n: int) -> Iterator[int]:
    for i in range(n):
        yield i

def beside(n: int) -> Iterator[int]:
    for i in range(n):
        yield i

def recursive(n: int) -> Iterator[int]:
    if n > 0:
        for i in recursive(n - 1):
            yield i

@module.command
def f(n: int) -> int:
    log = [0]
    total = 0
    for i in once(n):
        total += i
    for i in outer(n):
        total += i
    for i in twice(n):
        for j in twice(i):
            total += j
    for i in several(n):
        total += i
    for i in guarded(n, log):
        total += i
    for i in holding(n):
        total += i
    for i in recursive(n):
        total += i
    for c, i in zip("abc", beside(n)):
        total += i
    return total + log[-1]

@module.command
def g(*items: bytes) -> Iterator[int]:
    for item in items:
        yield len(item)
"""


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("once", False),
        ("inner", False),
        ("outer", False),
        ("twice", True),
        ("several", True),
        ("guarded", True),
        ("holding", True),
        ("kept", True),
        ("recursive", True),
        ("beside", True),
        ("g", False),
    ],
)
def test_splicing(name: str, stays: bool, tmp_path: Path) -> None:
    functions = checked(SOURCE, tmp_path).functions()
    assert stays == any(f.instance.file is not None and f.name == name for f in functions.values())
