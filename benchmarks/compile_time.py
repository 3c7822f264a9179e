"""How long compiling takes, and what comes out: `python -m benchmarks.compile_time [--runs N]`.

Every run is a whole process with an empty cache directory of its own; the interpreter's own start is printed beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.report import Figure, Spread

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples/hgetset.py"
KERNELS = ROOT / "examples/kernels.py"
RESULTS = Path(__file__).parent / "results"
GENERATED_COMMANDS = 100

_HEAD = '''"""Generated to measure compile time."""

from redisjit import Hash, Module, String

module = Module("gen")
'''
# Handlers of the ordinary kinds; each generated command is one of these, with numbers of its own.
_SHAPES = (
    '''
@module.command
def swap_{n}(key: Hash, field: bytes, value: bytes) -> bytes | None:
    """Set a hash field and return the value it had before."""
    old = key.get(field)
    key[field] = value + b"{n}"
    return old
''',
    '''
@module.command
def sum_{n}(start: int, stop: int) -> int:
    """Add up the numbers that {n} does not divide."""
    total = 0
    for i in range(start, stop):
        if i % {n} != 0:
            total += i
    return total
''',
    '''
@module.command
def words_{n}(text: bytes) -> list[bytes]:
    """Return the words that are longer than {n} bytes."""
    found: list[bytes] = []
    for word in text.split(b" "):
        if len(word) > {n}:
            found.append(word)
    return found
''',
    '''
@module.command
def bump_{n}(key: String, by: int = {n}) -> int:
    """Add to a counter."""
    if by < 0:
        raise ValueError("negative step")
    return key.incr(by)
''',
)

# Two files that differ in this: one uses sorted(), a dict and split().
_PLAIN = '''"""Generated to measure compile time."""

from redisjit import Module

module = Module("words")


@module.command
def longest(text: bytes) -> int:
    """The longest run of letters."""
    best = length = 0
    for letter in text:
        length = 0 if letter == 32 else length + 1
        best = max(best, length)
    return best
'''
_USING = '''

@module.command
def count(text: bytes) -> list[bytes]:
    """The words, in order, each once."""
    counts: dict[bytes, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts)
'''


def generated_module(commands: int) -> str:
    """The text of a module with that many commands, all different."""
    return _HEAD + "".join(_SHAPES[n % len(_SHAPES)].replace("{n}", str(n + 1)) for n in range(commands))


def _timed(command: Sequence[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def installed(bytecode: Path) -> dict[str, str]:
    """The environment of a process whose packages are compiled to bytecode, as those of an installation are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(bytecode)}


def time_compile(
    source: Path, output: Path, runs: int, environment: dict[str, str], *, cold: bool = True
) -> list[float]:
    """Seconds that `redisjit compile` takes as a process, `runs` times; `cold` empties the cache before each."""
    command = [sys.executable, "-m", "redisjit", "compile", str(source), "-o", str(output)]
    seconds = []
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as shared:
        for i in range(runs + (not cold)):
            cache = Path(shared) / (str(i) if cold else "cache")
            cache.mkdir(exist_ok=True)
            seconds.append(_timed(command, {**environment, "XDG_CACHE_HOME": str(cache)}))
    return seconds if cold else seconds[1:]


def imported_names(module: Path) -> list[str]:
    """The functions of the modules API that the file `module` asks the server for."""
    return sorted({name.decode() for name in re.findall(rb"RedisModule_([A-Z]\w+)\0", module.read_bytes())})


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print and store; 0, or 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compile_time", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, metavar="N", help="processes to time (default 15)")
    runs = parser.parse_args(argv).runs
    with tempfile.TemporaryDirectory(prefix="redisjit-bench-") as directory:
        output = Path(directory) / "hgetset.so"
        generated = Path(directory) / "generated.py"
        generated.write_text(generated_module(GENERATED_COMMANDS))
        plain = Path(directory) / "plain.py"
        plain.write_text(_PLAIN)
        using = Path(directory) / "using.py"
        using.write_text(_PLAIN + _USING)
        environment = installed(Path(directory) / "bytecode")

        def timed(source: Path, runs: int, *, cold: bool = True) -> list[float]:
            return time_compile(source, output, runs, environment, cold=cold)

        for source in (KERNELS, using, EXAMPLE):
            timed(source, 1)  # from here on there is bytecode of every module
        start = [_timed([sys.executable, "-c", "pass"], environment) for _ in range(runs)]
        without = timed(plain, runs)
        first = timed(using, runs)
        many = timed(generated, max(1, runs // 5))
        kernels = timed(KERNELS, max(1, runs // 3))
        kept = timed(KERNELS, runs, cold=False)
        warm = timed(EXAMPLE, runs, cold=False)
        cold = timed(EXAMPLE, runs)
        size = output.stat().st_size
        imports = imported_names(output)
    measured = {
        "python start": start,
        "hgetset.py, cold": cold,
        "hgetset.py, warm cache": warm,
        "a loop, cold": without,
        "and sorted, dict, split, cold": first,
        f"{GENERATED_COMMANDS} commands, cold": many,
        "kernels.py, cold": kernels,
        "kernels.py, warm cache": kept,
    }
    for title, seconds in measured.items():
        print(f"{title}: {Spread.of([1000 * value for value in seconds])} ms")
    print(f"hgetset.so: {size} bytes, imports {len(imports)}: {', '.join(imports)}")
    figures = [
        Figure("hgetset.py cold, ms", 1000 * statistics.median(cold), 300, at_most=True),
        Figure(
            "sorted, dict, split, ms more",
            1000 * (statistics.median(first) - statistics.median(without)),
            150,
            at_most=True,
        ),
        Figure(f"{GENERATED_COMMANDS} commands cold, s", statistics.median(many), 4, at_most=True),
        Figure("kernels.py cold, s", statistics.median(kernels), 2.5, at_most=True),
        Figure("kernels.py warm, ms", 1000 * statistics.median(kept), 300, at_most=True),
        Figure("hgetset.so, KB", size / 1024, 16, at_most=True),
    ]
    print(*figures, sep="\n")
    RESULTS.mkdir(exist_ok=True)
    document = {"seconds": measured, "size": size, "imports": imports}
    (RESULTS / "compile_time.json").write_text(json.dumps(document, indent=1) + "\n")
    return 1 if any(figure.met is False for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main())
