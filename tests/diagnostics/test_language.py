"""Each way to leave the language has its message: one golden text for every file of `cases`, every code among them."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
from pathlib import Path
from types import ModuleType

import pytest

from redisjit.compiler import Compilation
from redisjit.diagnostics import datatypes, declare, hooks, language, loading
from redisjit.diagnostics.base import CompileError, Diagnostic
from redisjit.errors import render_all
from redisjit.frontend import library, loops, refused
from redisjit.frontend.builtins import FUNCTIONS
from redisjit.frontend.check import STATEMENTS, UNSUPPORTED_STATEMENTS
from redisjit.frontend.expressions import EXPRESSIONS, UNSUPPORTED
from redisjit.frontend.scope import PYTHON_BUILTINS
from tests.conftest import Golden

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.py"))
# Where the codes of the other stages are tested.
ELSEWHERE = {declare: HERE.parent / "declare" / "goldens", loading: HERE.parent / "cli" / "test_failures.py"}


def classes(module: ModuleType) -> list[type[Diagnostic]]:
    found = [cls for _, cls in inspect.getmembers(module, inspect.isclass) if issubclass(cls, Diagnostic)]
    return [cls for cls in found if cls.__module__ == module.__name__]


def refusals(path: Path) -> CompileError:
    """What the compiler says of a file."""
    try:
        with pytest.raises(CompileError) as caught:
            Compilation(str(path)).check()
        return caught.value
    finally:
        sys.modules.pop(path.stem, None)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_golden(path: Path, golden: Golden) -> None:
    error = refusals(path)
    code = path.stem.split("_")[0]
    assert {diagnostic.code for diagnostic in error.diagnostics} == {code}
    golden(render_all(error).replace(f"{path.parent}/", "") + "\n", f"{path.stem}.err")


@pytest.mark.parametrize("path", [path for path in CASES if path.stem < "RJ3"], ids=lambda path: path.stem)
def test_every_command_is_refused_once_in_source_order(path: Path) -> None:
    commands = path.read_text().count("@module.command")
    lines = [diagnostic.span.line for diagnostic in refusals(path).diagnostics]
    assert len(lines) == commands
    assert lines == sorted(lines)


def test_every_code_of_the_language_has_a_case() -> None:
    codes = [cls.code for module in (language, hooks, datatypes) for cls in classes(module)]
    assert len(set(codes)) == len(codes)
    assert set(codes) == {path.stem.split("_")[0] for path in CASES}


@pytest.mark.parametrize("module", ELSEWHERE, ids=lambda module: module.__name__)
def test_every_other_code_has_a_test(module: ModuleType) -> None:
    place = ELSEWHERE[module]
    text = place.read_text() if place.is_file() else " ".join(path.name for path in place.iterdir())
    text += " ".join(path.name for path in (HERE / "goldens").iterdir())
    assert [cls.code for cls in classes(module) if cls.code not in text] == []


def test_codes_are_unique() -> None:
    codes = [cls.code for module in (language, hooks, datatypes, *ELSEWHERE) for cls in classes(module)]
    assert len(set(codes)) == len(codes)


def test_every_statement_is_accepted_or_refused_by_name() -> None:
    known = set(STATEMENTS) | set(UNSUPPORTED_STATEMENTS)
    newer = {"TypeAlias"}  # of Python 3.12: refused by the name of its node
    assert {kind.__name__ for kind in ast.stmt.__subclasses__()} - {kind.__name__ for kind in known} <= newer


def test_every_expression_is_accepted_or_refused_by_name() -> None:
    known = set(EXPRESSIONS) | set(UNSUPPORTED)
    parts = {"FormattedValue", "Slice"}  # stand inside an f-string and a subscript only
    newer = {"TemplateStr", "Interpolation"}  # of Python 3.14
    unknown = {kind.__name__ for kind in ast.expr.__subclasses__()} - {kind.__name__ for kind in known}
    assert unknown <= parts | newer


def test_every_built_in_is_accepted_or_refused_by_name() -> None:
    compiled = set(FUNCTIONS) | set(loops.BUILTINS) | set(library.CHECKERS)
    assert set(FUNCTIONS) | set(loops.BUILTINS) <= PYTHON_BUILTINS
    assert compiled | set(refused.BUILTINS) >= PYTHON_BUILTINS
    for name, value in vars(builtins).items():
        if (
            not callable(value)
            or name.startswith("_")
            or (isinstance(value, type) and issubclass(value, BaseException))
        ):
            continue
        if value.__class__.__module__ == "_sitebuiltins" and name not in refused.BUILTINS:
            continue  # copyright, credits, license: the interactive Python's
        assert name in compiled or name in library.CHECKERS or name in refused.BUILTINS, name


def test_a_program_that_is_refused_in_a_helper_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "helper_of_refused.py").write_text("def f(n: int) -> int:\n    print(n)\n    return n\n")
    path = tmp_path / "refused_by_helper.py"
    path.write_text(
        "from helper_of_refused import f\nfrom redisjit import Module\n\nmodule = Module('m')\n\n"
        "@module.command\ndef g(n: int) -> int:\n    return f(n)\n\n"
        "@module.command\ndef h(n: int) -> int:\n    return nothing\n"
    )
    rendered = render_all(refusals(path)).replace(f"{tmp_path}/", "")
    assert rendered.startswith("helper_of_refused.py:2:5: error[RJ201]: `print()` cannot be compiled")
    assert "refused_by_helper.py:12:12: error[RJ202]" in rendered


@pytest.mark.parametrize("count", [0, 2])
def test_a_file_declares_one_module(tmp_path: Path, golden: Golden, count: int) -> None:
    path = tmp_path / "declares_modules.py"
    path.write_text("from redisjit import Module\n" + "".join(f"m{i} = Module('m{i}')\n" for i in range(count)))
    golden(render_all(refusals(path)).replace(f"{tmp_path}/", "") + "\n", f"RJ121_{count}.err")
