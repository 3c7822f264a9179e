"""The renderer: carets under the right cells, whatever the line holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from redisjit.diagnostics.base import CompileError, Diagnostic, Span
from redisjit.errors import render, render_all


@dataclass(frozen=True)
class Unknown(Diagnostic):
    code: ClassVar[str] = "RJ999"
    title: ClassVar[str] = "`{name}` is not defined"
    label: ClassVar[str] = "no such name"
    help: ClassVar[str] = "define `{name}` first"

    name: str


@dataclass(frozen=True)
class Bare(Diagnostic):
    code: ClassVar[str] = "RJ998"
    title: ClassVar[str] = "refused"


def at(line: str, part: str, **more: int) -> Span:
    column = len(line[: line.index(part)].encode())
    return Span("handlers.py", 1, column, more.get("end_line", 1), column + len(part.encode()))


def shown(line: str, part: str) -> list[str]:
    return render(Unknown(at(line, part), part), sources={"handlers.py": line + "\n"}).split("\n")


def test_whole_form() -> None:
    source = "\n" * 11 + "    x = foo(bar)\n"
    diagnostic = Unknown(Span("handlers.py", 12, 8, 12, 16), "foo")
    assert render(diagnostic, sources={"handlers.py": source}) == (
        "handlers.py:12:9: error[RJ999]: `foo` is not defined\n"
        "   |\n"
        "12 |     x = foo(bar)\n"
        "   |         ^^^^^^^^ no such name\n"
        "   = help: define `foo` first"
    )


def test_no_label_no_help() -> None:
    assert render(Bare(Span("h.py", 1, 0, 1, 1)), sources={"h.py": "x"}) == (
        "h.py:1:1: error[RJ998]: refused\n  |\n1 | x\n  | ^"
    )


@pytest.mark.parametrize(
    ("line", "part", "column", "caret"),
    [
        ("x = 'é' + foo", "foo", 11, "          ^^^ no such name"),
        ("x = '日本' + foo", "foo", 12, "             ^^^ no such name"),
        ("x = 'e\u0301' + foo", "foo", 12, "          ^^^ no such name"),
        ("naïve = 1", "naïve", 1, "^^^^^ no such name"),
        ("\tx = foo", "foo", 6, "        ^^^ no such name"),
        ("a\tx = foo", "foo", 7, "        ^^^ no such name"),
        ("x = '🙂' + '🙂'", "'🙂'", 5, "    ^^^^ no such name"),
    ],
)
def test_columns(line: str, part: str, column: int, caret: str) -> None:
    first, _, _, pointer, _ = shown(line, part)
    assert first.startswith(f"handlers.py:1:{column}: ")
    assert pointer == "  | " + caret


def test_tabs_are_expanded_in_the_line() -> None:
    assert shown("\tx = foo", "foo")[2] == "1 |     x = foo"


def test_a_span_of_several_lines_shows_the_first() -> None:
    source = "x = foo(  \n    1,\n)\n"
    diagnostic = Unknown(Span("h.py", 1, 4, 3, 1), "foo")
    assert render(diagnostic, sources={"h.py": source}).split("\n")[2:4] == [
        "1 | x = foo(",
        "  |     ^^^^ no such name",
    ]


def test_form_feed_and_carriage_returns_do_not_shift_lines() -> None:
    source = "a = 1\r\n\x0cb = 2\r\nc = foo\r\n"
    diagnostic = Unknown(Span("h.py", 3, 4, 3, 7), "foo")
    assert render(diagnostic, sources={"h.py": source}).split("\n")[2] == "3 | c = foo"


def test_without_source() -> None:
    assert render(Unknown(Span("/no/such.py", 3, 4, 3, 7), "foo")) == (
        "/no/such.py:3:5: error[RJ999]: `foo` is not defined\n  = note: no such name\n  = help: define `foo` first"
    )


def test_a_line_after_the_end_of_the_file() -> None:
    assert "|" not in render(Bare(Span("h.py", 9)), sources={"h.py": "x"})


def test_reads_the_file(tmp_path: Path) -> None:
    path = tmp_path / "h.py"
    path.write_bytes(b"x = '\xff' + foo\n")
    assert "x = '\ufffd' + foo" in render(Unknown(Span(str(path), 1, 10, 1, 13), "foo"))


def test_colour_only_when_asked() -> None:
    diagnostic = Unknown(at("foo", "foo"), "foo")
    assert "\x1b" not in render(diagnostic, sources={"handlers.py": "foo"})
    coloured = render(diagnostic, colour=True, sources={"handlers.py": "foo"})
    assert "\x1b[1;31merror[RJ999]\x1b[0m" in coloured


def test_several() -> None:
    error = CompileError(Bare(Span("h.py", 1, 0, 1, 1)), Bare(Span("h.py", 2, 0, 2, 1)))
    text = render_all(error, sources={"h.py": "x\ny\n"})
    assert text.count("error[RJ998]") == 2
    assert "\n\nh.py:2:1:" in text
    assert str(error) == "RJ998: refused; RJ998: refused"


def test_braces_in_a_field_are_kept() -> None:
    assert "`{x}` is not defined" in render(Unknown(at("{x}", "{x}"), "{x}"), sources={"handlers.py": "{x}"})
