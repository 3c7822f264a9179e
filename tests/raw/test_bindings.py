"""The generated bindings are up to date, typed, and refuse to run under CPython."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

from redisjit import raw
from redisjit.raw import bindings, generate, primitives, table
from tests.raw.everything import constants, source

PYTHON = {
    "float": "float",
    "double": "float",
    "longdouble": "float",
    "ptr": "Pointer",
    "struct": "Pointer",
    "void": "None",
}


def test_generated_files_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0, capsys.readouterr().err


def test_check_names_what_is_out_of_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("functions.tsv", "constants.tsv", "structs.tsv", "bindings.py"):
        (tmp_path / name).write_bytes((generate.HERE / name).read_bytes())
    monkeypatch.setattr(generate, "HERE", tmp_path)
    assert generate.main(["--check"]) == 1
    assert capsys.readouterr().err == "_data.py: out of date\n"
    assert not (tmp_path / "_data.py").exists()
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0


def test_every_function_and_constant_is_bound() -> None:
    assert set(bindings.__all__) == {*table.functions(), *table.constants(), *table.images()}
    for name in bindings.__all__:
        assert getattr(raw, name) is getattr(bindings, name)


def test_signatures_are_those_of_the_table() -> None:
    for name in table.functions():
        function = table.function(name)
        parameters = list(inspect.signature(getattr(raw, name)).parameters.values())
        if function.variadic:
            assert parameters.pop().kind is inspect.Parameter.VAR_POSITIONAL
        found = [(parameter.name.removesuffix("_"), parameter.annotation) for parameter in parameters]
        assert found == [(param.name, PYTHON.get(param.type.kind, "int")) for param in function.params], name
        returns = inspect.signature(getattr(raw, name)).return_annotation
        assert returns == PYTHON.get(function.returns.kind, "int"), name


def test_constants_have_the_values_of_the_table() -> None:
    for name in table.constants():
        assert getattr(raw, name) == table.constant(name), name
    for name in table.images():
        assert isinstance(getattr(raw, name), raw.Pointer), name


def test_functions_refuse_to_run_under_cpython() -> None:
    message = r"redisjit\.raw\.KeyType works only in compiled code"
    with pytest.raises(RuntimeError, match=message):
        raw.KeyType(raw.NULL)


@pytest.mark.parametrize("name", sorted(set(raw.__all__) - {"NULL", "Pointer"}))
def test_primitives_refuse_to_run_under_cpython(name: str) -> None:
    primitive = getattr(primitives, name)
    arguments = [None] * len(inspect.signature(primitive).parameters)
    with pytest.raises(RuntimeError, match=rf"redisjit\.raw\.{name} works only in compiled code"):
        primitive(*arguments)


def test_the_null_pointer_is_false() -> None:
    assert not raw.NULL
    assert raw.Pointer() == raw.NULL
    assert hash(raw.Pointer()) == hash(raw.NULL)
    assert raw.NULL != 0


def test_unknown_names() -> None:
    for name in ("Nonsense", "NONSENSE", "nonsense", "_Nonsense", "compiled_only", "TYPE"):
        assert not hasattr(raw, name)


def test_import_is_lazy() -> None:
    code = "import json, sys, redisjit.raw; print(json.dumps(sorted(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    modules = set(json.loads(answer))
    assert not modules & {"redisjit.raw.bindings", "redisjit.raw._data", "redis", "llvmlite"}


def test_dir_lists_all() -> None:
    assert {"HashGet", "KEYTYPE_HASH", "_Assert", "alloca"} <= set(dir(raw))


def test_everything_refers_to_everything() -> None:
    tree = ast.parse(source())
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "raw"
    }
    assert {*table.functions(), *table.constants(), *table.images()} <= used
    assert len(constants(int)) + len(constants(float)) + len(constants(bytes)) == len(table.constants())


@pytest.mark.slow
def test_everything_is_typed(tmp_path: Path) -> None:
    path = tmp_path / "everything_handlers.py"
    path.write_text(source())
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(root / "pyproject.toml"), str(path)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    # Errors elsewhere in the package belong to other tests.
    errors = [line for line in done.stdout.splitlines() if line.startswith((str(path), "redisjit/raw/"))]
    assert errors == []
    assert done.returncode in (0, 1), done.stdout + done.stderr
