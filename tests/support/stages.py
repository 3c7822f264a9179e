"""Small programs on their way through the compiler's stages."""

from __future__ import annotations

import sys
from pathlib import Path

from redisjit.compiler import Compilation
from redisjit.frontend.tree import Instance
from redisjit.ir.blocks import Block, Function
from redisjit.ir.ops import Op

HEAD = "from redisjit import Context, Hash, Module, String\n\nmodule = Module('m')\n\n"

# One idea each; their commands are `f`. Goldens of the typed tree and of the IR are kept for all of them.
PROGRAMS = {
    "arithmetic": """
@module.command
def f(n: int, x: float) -> float:
    n //= 2
    return x * float(n) if n > 1 else -x
""",
    "loop": """
@module.command
def f(n: int) -> int:
    total = 0
    for i in range(n):
        if i == 5:
            continue
        total += i
    else:
        total = -total
    return total
""",
    "narrowing": """
@module.command
def f(key: Hash, field: bytes) -> int:
    value = key.get(field)
    if value is None or not value:
        return 0
    return len(value)
""",
    "strings": """
@module.command
def f(a: bytes, b: bytes) -> list[bytes]:
    out: list[bytes] = []
    for part in a.split(b","):
        out.append(part + b)
    return out
""",
    "errors": """
class Refused(ValueError):
    pass

def checked(n: int) -> int:
    if n < 0:
        raise Refused(f"{n} is negative")
    return n

@module.command
def f(n: int) -> str:
    try:
        return str(10 // checked(n))
    except (Refused, ZeroDivisionError) as error:
        return str(error)
    finally:
        assert n != 7
""",
    "objects": """
from dataclasses import dataclass

@dataclass
class Pair:
    first: bytes
    count: int = 1

    def add(self, by: int = 1) -> None:
        self.count += by

@module.command
def f(a: bytes) -> tuple[bytes, int]:
    pair = Pair(a)
    pair.add(by=2)
    first, count = pair.first, pair.count
    return first, count
""",
}


def checked(source: str, directory: Path) -> Compilation:
    """A program after the checker. Raises CompileError."""
    path = directory / "stages_under_test.py"
    path.write_text(HEAD + source)
    try:
        compilation = Compilation(str(path))
        compilation.check()
    finally:
        sys.modules.pop(path.stem, None)
    return compilation


def own(compilation: Compilation) -> list[Instance]:
    """The functions of the program itself, by name."""
    found = [i for i in compilation.program.instances.values() if i.file is not None and i.body is not None]
    return sorted(found, key=lambda instance: instance.name)


def function_named(functions: dict[Instance, Function], name: str) -> Function:
    """One function of the program, after the passes."""
    return next(f for f in functions.values() if f.instance.file is not None and f.name == name)


def operations(function: Function) -> list[tuple[Block, Op]]:
    """Every operation, with its block."""
    return [(block, op) for block in function.blocks for op in block.ops]
