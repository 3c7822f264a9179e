"""Compiled commands beside NumPy itself, on thousands of values, edges among them.

`Commands` is a module made of expressions over typed arguments; `check` sends each of them many arguments and compares
the replies with what Python gives for the same function.
"""

from __future__ import annotations

import importlib.util
import random
import struct
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from redisjit.compiler import compile_file
from redisjit.interp.wire import as_wire, same
from redisjit.serve.resp import Connection, Frame

HEAD = """import numpy as np
from numpy.typing import NDArray
from redisjit import Module

module = Module("bulk")
"""


def number(random_: random.Random, name: str) -> Any:
    """A value of a type, often an edge."""
    if name in ("float", "float64", "float32"):
        value = random_.choice(
            (0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -3.0, 1e300, -1e-300, 1e10, 7.25, float("inf"), random_.uniform(-50, 50))
        )
        return struct.unpack("<f", struct.pack("<f", value))[0] if name == "float32" and abs(value) < 1e38 else value
    signed = not name.startswith("u")
    bits = 64 if name == "int" else int(name.lstrip("uint"))
    low, high = (-1 << bits - 1, (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    if name == "int":
        low, high = -1 << 62, 1 << 62
    near = random_.choice((low, high, 0, 1, low + 1, high - 1, random_.randint(low, high), random_.randint(-9, 9)))
    return min(max(near, low), high)


class Commands:
    """A module of generated commands."""

    def __init__(self, source: list[str], folder: Path) -> None:
        path = folder / f"bulk_{abs(hash(tuple(source)))}.py"
        path.write_text(HEAD + "\n".join(source))
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        self.python = importlib.util.module_from_spec(spec)
        sys.modules[path.stem] = self.python
        spec.loader.exec_module(self.python)
        self.file = folder / f"{path.stem}.so"
        compile_file(str(path), str(self.file))

    def expected(self, name: str, arguments: Sequence[Any]) -> Frame | str:
        """What Python replies: a frame, or the name of the exception and its message."""
        spec = next(spec for spec in self.python.module.commands() if spec.name == f"bulk.{name}")
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"):
                warnings.simplefilter("ignore")
                return as_wire(spec.function(*arguments), spec.returns, 3)
        except Exception as error:
            return f"ERR {type(error).__name__}: {error} ("


def differs(expected: Frame | str, actual: Frame) -> bool:
    """Whether a reply is another one. Values that leave 64 bits may be an OverflowError of ours."""
    if isinstance(expected, str):
        text = str(actual.plain())
        return not text.startswith((expected, "ERR OverflowError: the result does not fit in 64 bits"))
    return not same(expected, actual)


def words(arguments: Sequence[Any]) -> list[bytes]:
    return [repr(a.item() if hasattr(a, "item") else a).encode() for a in arguments]


def check(commands: Commands, connection: Connection, calls: Sequence[tuple[str, Sequence[Any]]]) -> list[str]:
    """Send calls; the differences, one text each."""
    found = []
    for name, arguments in calls:
        expected = commands.expected(name, arguments)
        actual = connection.call(f"bulk.{name}", *words(arguments))
        if differs(expected, actual):
            shown = expected if isinstance(expected, str) else expected.plain()
            found.append(f"{name}{tuple(arguments)}: {shown} but compiled {actual.plain()}")
    return found
