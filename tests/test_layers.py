"""The one direction of imports: a stage knows only the data of the stages before it.

The table is the rule; every import statement of the package is read, those inside functions included. Only the public
names may be named for annotations (`if TYPE_CHECKING:`) anywhere: nothing is imported by that.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "redisjit"

# Part -> the parts that it may import besides itself. A part is a file or folder at the top of the package.
ALLOWED: dict[str, set[str]] = {
    "__init__": {"c", "declare", "interp", "raw"},
    "__main__": {"cli"},
    "diagnostics": set(),
    "errors": {"diagnostics"},
    "declare": {"diagnostics"},
    "raw": {"diagnostics"},
    "c": {"declare", "diagnostics", "raw"},
    "interp": {"declare", "diagnostics", "errors", "raw", "serve"},
    "frontend": {"__init__", "declare", "diagnostics", "raw"},  # the public names: what user code refers to
    "glue": {"codegen", "declare", "diagnostics", "frontend", "raw"},  # of codegen: constant structures
    "ir": {"frontend", "declare", "diagnostics", "raw"},
    "passes": {"ir", "frontend", "diagnostics", "raw"},
    "codegen": {"passes", "ir", "frontend", "declare", "diagnostics", "raw", "writing"},
    "kernels": {"frontend", "diagnostics"},
    "prelude": {"raw"},
    "loading": {"declare", "diagnostics"},
    "checking": {
        *("declare", "frontend", "glue", "kernels", "diagnostics", "loading"),
        "interp",  # which knows what objects are as bytes
    },
    "description": {"__init__", "checking", "declare", "glue", "raw"},
    "compiler": {
        *("checking", "codegen", "description", "diagnostics", "frontend", "glue", "ir", "kernels", "passes"),
        "writing",
    },
    "outputs": {"writing"},
    "writing": set(),
    "serve": set(),
    "cli": {"__init__", "compiler", "diagnostics", "errors", "outputs", "serve"},
}

# Distribution -> the only parts that may import it.
OUTSIDE: dict[str, set[str]] = {
    "llvmlite": {"codegen", "kernels"},
    "numba": {"kernels"},
    "numpy": {"interp", "kernels"},
    "redis": {"interp", "serve"},
    "click": {"cli"},
}


def part_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The dotted names that a file imports, relative ones made absolute."""
    names: set[str] = set()
    package = ["redisjit", *path.relative_to(PACKAGE).parent.parts]
    tree = ast.parse(path.read_bytes())
    exempt = public_names_for_annotations(tree)
    for node in ast.walk(tree):
        if node in exempt:
            continue
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            stem = ".".join([*base, *([node.module] if node.module else [])])
            names.update(f"{stem}.{alias.name}" for alias in node.names)
    return names


def public_names_for_annotations(tree: ast.Module) -> list[ast.stmt]:
    """The statements `from redisjit import ...` directly below a top-level `if TYPE_CHECKING:`."""
    return [
        item
        for node in tree.body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for item in node.body
        if isinstance(item, ast.ImportFrom) and item.module == "redisjit"
    ]


def wrong_edges(path: Path) -> list[str]:
    part = part_of(path)
    wrong = []
    for name in sorted(imported(path)):
        top, *rest = name.split(".")
        if top in OUTSIDE and part not in OUTSIDE[top]:
            wrong.append(f"{path.relative_to(PACKAGE)} imports {top}")
        if top != "redisjit":
            continue
        # `from redisjit import Hash` takes a public name: that is the package's own __init__.
        target = rest[0] if rest and rest[0] in ALLOWED else "__init__"
        if target not in (part, *ALLOWED[part]):
            wrong.append(f"{path.relative_to(PACKAGE)} imports {name}")
    return wrong


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_the_table_names_every_part() -> None:
    assert {part_of(path) for path in sources()} <= set(ALLOWED)


def test_the_table_has_no_cycles() -> None:
    done: set[str] = set()
    while len(done) < len(ALLOWED):
        ready = {part for part, allowed in ALLOWED.items() if part not in done and allowed <= done}
        assert ready, f"a cycle among {set(ALLOWED) - done}"
        done |= ready


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports(path: Path) -> None:
    if part_of(path) == "prelude":
        pytest.skip("the prelude's imports are those of the language, not Python's")
    assert wrong_edges(path) == []


def test_a_wrong_edge_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.PACKAGE", tmp_path)
    (tmp_path / "frontend").mkdir()
    path = tmp_path / "frontend" / "check.py"
    path.write_text(
        "from ..ir import ops\nfrom .types import T\n"
        "def f():\n    import redisjit.cli.run\n    import llvmlite.binding\n"
        "if TYPE_CHECKING:\n    from redisjit import Hash\n    from redisjit.compiler import compile_file\n"
    )
    assert wrong_edges(path) == [
        "frontend/check.py imports llvmlite",
        "frontend/check.py imports redisjit.cli.run",
        "frontend/check.py imports redisjit.compiler.compile_file",
        "frontend/check.py imports redisjit.ir.ops",
    ]
