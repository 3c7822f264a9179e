"""Which functions can fail: inferred, so that the others return a plain value and are called without a test."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.ir.blocks import Checked, ReturnError
from redisjit.ir.ops import Call
from tests.support.stages import checked, function_named, operations

SOURCE = """
def safe(n: int) -> int:
    return n & 255

def safe_too(n: int) -> int:
    return safe(n) | safe(n ^ 7)

def adds(n: int) -> int:
    return n + 1

def calls_adds(n: int) -> int:
    return adds(n)

def catches(n: int) -> int:
    try:
        return adds(n)
    except OverflowError:
        return 0

def catches_another(n: int) -> int:
    try:
        return adds(n)
    except ValueError:
        return 0

def raises(n: int) -> int:
    raise ValueError

def factorial(n: int) -> int:
    return 1 if n < 2 else n & factorial(n & 15)

def even(n: int) -> bool:
    return True if n == 0 else odd(n & 7)

def odd(n: int) -> bool:
    return False if n == 0 else even(n & 7)

@module.command
def f(n: int) -> int:
    if even(n):
        n = factorial(n)
    return safe_too(n) ^ calls_adds(n) ^ catches(n) ^ catches_another(n) ^ raises(n)
"""


@pytest.mark.parametrize(
    ("name", "fails", "recursive"),
    [
        ("safe", False, False),
        ("safe_too", False, False),
        ("adds", True, False),
        ("calls_adds", True, False),
        ("catches_another", True, False),
        ("raises", True, False),
        ("factorial", True, True),
        ("even", True, True),
        ("odd", True, True),
    ],
)
def test_fallibility(name: str, fails: bool, recursive: bool, tmp_path: Path) -> None:
    function = function_named(checked(SOURCE, tmp_path).functions(), name)
    assert function.can_fail == fails
    assert function.recursive == recursive
    assert any(isinstance(op, ReturnError) for _, op in operations(function)) == fails or recursive


def test_a_call_that_cannot_fail_has_no_error_edge(tmp_path: Path) -> None:
    function = function_named(checked(SOURCE, tmp_path).functions(), "safe_too")
    assert not any(isinstance(op, Checked) for _, op in operations(function))
    assert sum(isinstance(op, Call) and op.instance.name == "safe" for _, op in operations(function)) == 2


def test_a_call_that_can_fail_has_one(tmp_path: Path) -> None:
    function = function_named(checked(SOURCE, tmp_path).functions(), "calls_adds")
    assert [op.op.instance.name for _, op in operations(function) if isinstance(op, Checked)] == ["adds"]  # type: ignore[attr-defined]
