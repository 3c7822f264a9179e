"""Whatever a program says, the compiler answers with a diagnostic or compiles it: never with a traceback.

The programs of `tests/programs` are mutated at random; each mutant goes through all stages before LLVM.
`make fuzz` tries many more, of other seeds than yesterday's.
"""

from __future__ import annotations

import datetime
import os
import sys
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from redisjit.compiler import Compilation
from redisjit.diagnostics.base import CompileError
from redisjit.errors import render_all
from redisjit.frontend import types
from tests.frontend.mutate import mutant

PROGRAMS = Path(__file__).parents[1] / "programs"
SOURCES = sorted(p for p in PROGRAMS.glob("*/*.py") if "@module." in p.read_text() and p.parent.name != "example_cases")
MANY = os.environ.get("HYPOTHESIS_PROFILE") == "fuzz"
COUNT = 100 if MANY else 3
TRIED = SOURCES if MANY else SOURCES[::4]


@pytest.fixture(autouse=True)
def _fresh_types() -> Iterator[None]:
    """Types are interned for the process: with them all that was compiled would be kept."""
    yield
    for interned in (types._optionals, types._tuples, types._classes, types._exceptions):
        interned.clear()


def compiled(path: Path) -> str:
    """What becomes of a file: `compiled`, `refused`, `not imported`, or the traceback of the compiler's defect."""
    try:
        compilation = Compilation(str(path))
    except CompileError as error:
        render_all(error)
        return "refused"
    except Exception:  # the mutant's own module-level code raised
        return "not imported"
    try:
        compilation.check()
        compilation.functions()
    except CompileError as error:
        for diagnostic in error.diagnostics:
            if diagnostic.span.file != str(path) and "programs" not in diagnostic.span.file:
                return f"a diagnostic outside the program: {render_all([diagnostic])}"
        render_all(error)
        return "refused"
    except Exception:
        return traceback.format_exc()
    return "compiled"


@pytest.mark.parametrize("source", TRIED, ids=lambda path: path.stem)
def test_fuzz_mutants(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(source.parent)
    text = source.read_text()
    seed = f"{source.stem} {datetime.date.today() if MANY else ''}"
    random = Random(seed)
    tried = 0
    path = tmp_path / f"mutant_of_{source.stem}.py"
    while tried < COUNT:
        changed = mutant(text, random)
        if changed is None:
            continue
        tried += 1
        path.write_text(changed)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            outcome = compiled(path)
        sys.modules.pop(path.stem, None)
        if outcome not in ("compiled", "refused", "not imported"):
            pytest.fail(f"seed {seed!r}, mutant {tried}:\n{changed}\n{outcome}", pytrace=False)
