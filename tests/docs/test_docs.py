"""Every block of every page is run: files are compiled and type-checked, commands are called, outputs compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from redisjit.serve import ServerBinary
from tests.docs.blocks import Block, apply_patch, blocks, matches, steps
from tests.docs.book import ROOT, Book, DocumentationError
from tests.support.missing import report_missing
from tools import language_usage

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.fixture(scope="session")
def mypy_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page(page: Path, tmp_path: Path, embedded_binary: ServerBinary, mypy_cache: Path) -> None:
    book = Book(tmp_path, embedded_binary)
    try:
        for block in blocks(page):
            book.run(block)
    finally:
        book.stop()
    book.close()
    typed = [name for name in book.files if name in book.compiled or "test_" in name]
    if typed:
        check_types(tmp_path, typed, mypy_cache)


def check_types(folder: Path, names: list[str], cache: Path) -> None:
    """The files of a page are what `mypy --strict` accepts."""
    options = ["--strict", "--follow-imports=silent", "--config-file=", f"--cache-dir={cache}"]
    command = [sys.executable, "-m", "mypy", *options, *names]
    result = subprocess.run(
        command, cwd=folder, env={"MYPYPATH": str(ROOT), "PATH": ""}, capture_output=True, text=True
    )
    if "No module named mypy" in result.stderr:
        report_missing("mypy", "pip install mypy")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text()):
        file, _, part = target.partition("#")
        path = (page.parent / file) if file else page
        assert path.exists(), target
        titles = re.findall(r"^#+ (.*)$", path.read_text(), re.MULTILINE) if part else []
        assert not part or part in [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles], target


def test_the_package_says_that_it_is_typed() -> None:
    assert (ROOT / "redisjit" / "py.typed").exists()


def page_of(folder: Path, text: str) -> list[Block]:
    path = folder / "page.md"
    path.write_text(text)
    return blocks(path)


@pytest.mark.parametrize(
    ("shown", "actual", "same"),
    [
        ("a\n", "a\n", True),
        ("a\n", "a  \n", True),
        ("a\n", "b\n", False),
        ("a\n", "a\nb\n", False),
        ("", "a\n", False),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\nd\n", "a\nd\n", True),
        ("a\n...\nd\n", "a\nb\n", False),
        ("2 passed in ...s\n", "2 passed in 0.12s\n", True),
        ("2 passed in ...s\n", "1 passed in 0.12s\n", False),
    ],
)
def test_outputs_are_compared(shown: str, actual: str, same: bool) -> None:
    assert matches(shown, actual) is same


WRONG = {
    "an unknown kind": "```ruby\nputs 1\n```\n",
    "no kind": "```\nnothing\n```\n",
    "an output of nothing": "```text\n1\n```\n",
    "another output": "```python\nprint(1)\n```\n```text\n2\n```\n",
    "a program that fails": "```python\n1 / 0\n```\n",
    "another reply": "```console\n127.0.0.1:6379> ECHO a\nb\n```\n",
    "an unknown program": "```console\n$ curl example.com\n```\n",
    "a make verb that is not there": "```console\n$ make nonsense\n```\n",
    "an extra that is not there": "```console\n$ pip install redisjit[nonsense]\n```\n",
    "a change of what is not there": "```diff\n--- pyproject.toml\n@@\n-no such line\n+another\n```\n",
    "a refusal that is not shown": "```python\n# bad.py\nfrom redisjit import Module\n\nmodule = Module('bad')\n```\n",
    "the same file twice": "```python\n# a.py\n```\n```python\n# a.py\n```\n",
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_page_fails(text: str, tmp_path: Path, embedded_binary: ServerBinary) -> None:
    book = Book(tmp_path, embedded_binary)

    def run() -> None:
        try:
            for block in page_of(tmp_path, text):
                book.run(block)
        finally:
            book.stop()
        book.close()

    with pytest.raises((DocumentationError, subprocess.CalledProcessError)):
        run()


def test_blocks_have_to_be_closed(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not closed"):
        page_of(tmp_path, "```python\n")
    with pytest.raises(ValueError, match="begins with a command"):
        steps(page_of(tmp_path, "```console\noutput\n```\n")[0])


@pytest.mark.parametrize(
    ("patch", "after"),
    [
        ("--- f\n@@\n a\n-b\n+c\n", "a\nc\n"),
        ("--- f\n@@ somewhere\n a\n+x\n b\n", "a\nx\nb\n"),
        ("--- f\n@@\n+end\n", "a\nb\nend\n"),
    ],
)
def test_patches(patch: str, after: str, tmp_path: Path) -> None:
    (tmp_path / "f").write_text("a\nb\n")
    apply_patch(patch, tmp_path)
    assert (tmp_path / "f").read_text() == after


@pytest.mark.parametrize("tool", ["api_coverage.py", "language_tables.py", "readme_numbers.py", "build_runtime.py"])
def test_generated_parts_are_current(tool: str, run_tool: Callable[[str], str]) -> None:
    if tool == "build_runtime.py" and find_spec("ziglang") is None:
        report_missing("ziglang", "pip install ziglang")
    assert run_tool(tool) == ""


def test_every_construct_is_in_two_programs() -> None:
    total, counts = language_usage.counted()
    assert total >= 300
    assert [name for name, count in counts.items() if count < 2] == []


@pytest.fixture
def run_tool() -> Callable[[str], str]:
    def run(name: str) -> str:
        command = [sys.executable, str(ROOT / "tools" / name), "--check"]
        result = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
        return result.stdout + result.stderr

    return run
