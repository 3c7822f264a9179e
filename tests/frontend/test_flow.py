"""What is known where: definite assignment and narrowing through branches, loops, handlers, `:=` and `del`."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from redisjit.diagnostics.base import CompileError
from tests.support.stages import checked

# Name -> what is said ("" for nothing) and the body of f(n: int, opt: bytes | None) -> int.
CASES = {
    "branch": ("RJ204", "if n:\n    y = 1\nreturn y"),
    "both_branches": ("", "if n:\n    y = 1\nelse:\n    y = 2\nreturn y"),
    "branch_that_leaves": ("", "if n:\n    y = 1\nelse:\n    return 2\nreturn y"),
    "while_true": ("", "while True:\n    y = 1\n    if n:\n        break\nreturn y"),
    "loop_else": ("", "for i in range(n):\n    break\nelse:\n    i = 0\nreturn i"),
    "loop_may_not_run": ("RJ204", "for i in range(n):\n    pass\nreturn i"),
    "try_may_fail": ("RJ204", "try:\n    y = 1 // n\nexcept ZeroDivisionError:\n    pass\nreturn y"),
    "try_that_leaves": ("", "try:\n    y = 1 // n\nexcept ZeroDivisionError:\n    return 0\nreturn y"),
    "finally_assigns": ("", "try:\n    n //= 2\nfinally:\n    y = 1\nreturn y"),
    "del_in_loop": ("RJ204", "y = 1\nfor i in range(n):\n    n += y\n    del y\nreturn n"),
    "del_in_try": ("RJ204", "y = 1\ntry:\n    del y\n    raise ValueError\nexcept ValueError:\n    return y"),
    "del_before_finally": ("RJ204", "y = 1\ntry:\n    del y\nfinally:\n    n = y\nreturn n"),
    "del_in_finally": ("RJ204", "y = 1\ntry:\n    n += 1\nfinally:\n    del y\nreturn y"),
    "handler_unbinds": ("RJ204", "try:\n    n //= n\nexcept ValueError as e:\n    pass\nreturn len(str(e))"),
    "not_none": ("", "if opt is not None:\n    return len(opt)\nreturn 0"),
    "none_leaves": ("", "if opt is None:\n    return 0\nreturn len(opt)"),
    "truth": ("", "return len(opt) if opt else 0"),
    "truth_is_not_none": ("RJ209", "if opt:\n    return 0\nreturn len(opt)"),
    "and": ("", "if opt is not None and len(opt) > n:\n    return len(opt)\nreturn 0"),
    "and_or": ("RJ209", "if opt is not None and len(opt) > n or n:\n    return len(opt)\nreturn 0"),
    "or_leaves": ("", "if opt is None or len(opt) > n:\n    return 0\nreturn len(opt)"),
    "assert": ("", "assert opt is not None\nreturn len(opt)"),
    "and_as_value": ("RJ209", "z = (opt is not None and n > 1) or len(opt) > 0\nreturn int(z)"),
    "comprehension": ("", "if opt is None:\n    return 0\nreturn len([len(opt) for i in range(n)])"),
    "loop_forgets": (
        "RJ209",
        "y = opt\nwhile y is not None:\n    for i in range(2):\n        y = None\n    n = len(y)\nreturn n",
    ),
    "try_forgets": (
        "RJ209",
        "y = opt\nif y is None:\n    return 0\ntry:\n    y = None\nexcept ValueError:\n    return len(y)\nreturn 0",
    ),
    "walrus": ("", "if (y := opt) is not None:\n    return len(y)\nreturn 0"),
    "walrus_in_not": ("", "z = not (y := n)\nreturn y + int(z)"),
    "walrus_in_both": ("", "z = (y := 1) if n else (y := 2)\nreturn y + z"),
    "walrus_in_and": ("RJ204", "z = n and (y := 5)\nreturn y + z"),
    "walrus_in_chain": ("RJ204", "z = 1 < n < (y := 5)\nreturn y + int(z)"),
    "walrus_in_comprehension": ("RJ204", "z = [(y := i) for i in range(n)]\nreturn y + len(z)"),
    "walrus_unnarrows_in_and": ("RJ209", 'y: bytes | None = b""\nz = n > 0 and (y := None) is None\nreturn len(y)'),
    "walrus_unnarrows_in_if": ("RJ209", 'y: bytes | None = b""\nz = (y := None) if n else None\nreturn len(y)'),
    "walrus_unnarrows_in_comprehension": (
        "RJ209",
        'y: bytes | None = b""\nz = [i for i in range(n) if (y := None) is None]\nreturn len(y)',
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_flow(name: str, tmp_path: Path) -> None:
    expected, body = CASES[name]
    source = "@module.command\ndef f(n: int, opt: bytes | None = None) -> int:\n" + textwrap.indent(body, "    ") + "\n"
    try:
        checked(source, tmp_path).functions()
        found = ""
    except CompileError as error:
        found = " ".join(diagnostic.code for diagnostic in error.diagnostics)
    assert found == expected
