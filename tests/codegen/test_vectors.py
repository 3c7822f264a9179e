"""Loops over arrays become vector instructions: no check is left in them, and nothing that LLVM cannot see through."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redisjit.compiler import compile_file

HEAD = """import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("m")


def loop(a: NDArray[np.{kind}], b: NDArray[np.{kind}], c: NDArray[np.{kind}], k: np.{kind}) -> None:
{body}


@module.command
def f(n: int) -> float:
    a = np.arange(n).astype(np.{kind})
    b = a[:]
    c = np.zeros(n, dtype=np.{kind})
    loop(a, b, c, np.{kind}(n))
    return float(c[0])
"""
LOOPS = {
    "items": "    for i in range(len(a)):\n        c[i] = a[i] * b[i] + k",
    "neighbours": "    for i in range(1, len(a) - 1):\n        c[i] = a[i - 1] + b[i + 1]",
    "backwards": "    for i in range(len(a) - 1, -1, -1):\n        c[i] = a[i] + b[i]",
    "in place": "    for i in range(len(a)):\n        c[i] += a[i]",
    "sum": "    t = k\n    for x in a:\n        t += x * 3\n    c[0] = t",
    "expression": "    d = a * b + c\n    c[0] = d[1]",
    "whole": "    c += a * k",
    "assigned": "    c[1:] = a[:-1] * k + c[1:]",
    "counted": "    n = 0\n    for i in range(len(a)):\n        if a[i] > k:\n            n += 1\n    c[0] = n",
}
ITEMS = {"int64": "i64", "float64": "double", "float32": "float", "uint8": "i8"}


@pytest.mark.parametrize("kind", ITEMS)
@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_is_vectorised(name: str, kind: str, tmp_path: Path) -> None:
    if name == "sum" and kind.startswith("float"):
        pytest.skip("floats are added in the order that is written")
    path, output = tmp_path / "m.py", tmp_path / "m.ll"
    body = LOOPS[name].replace("* 3", "* np.uint8(3)") if kind == "uint8" else LOOPS[name]
    path.write_text(HEAD.format(kind=kind, body=body))
    compile_file(str(path), str(output), emit="llvm")
    assert re.search(rf"load <\d+ x {ITEMS[kind]}>", output.read_text())
