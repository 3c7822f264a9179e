"""The one renderer of diagnostics.

handlers.py:12:9: error[RJ203]: `foo` is not defined
   |
12 |     x = foo(bar)
   |         ^^^ no such name here
   = help: import it or define it above
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from redisjit.diagnostics.base import CompileError, Diagnostic

_TAB = 4
_RED, _BLUE, _BOLD, _PLAIN = "\x1b[1;31m", "\x1b[1;34m", "\x1b[1m", "\x1b[0m"


def _char_width(char: str) -> int:
    """Terminal cells that a character takes."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _expand(text: str) -> str:
    """`text` with tabs replaced, so that a caret below it stands where it should."""
    out: list[str] = []
    cells = 0
    for char in text:
        width = _TAB - cells % _TAB if char == "\t" else _char_width(char)
        out.append(" " * width if char == "\t" else char)
        cells += width
    return "".join(out)


def _cells(line: str, column: int) -> int:
    """Terminal cells before byte `column` of the line."""
    prefix = line.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "ignore")
    return sum(map(_char_width, _expand(prefix)))


def _source_line(file: str, number: int, sources: Mapping[str, str]) -> str | None:
    try:
        text = sources[file] if file in sources else Path(file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # Not splitlines(): that also breaks at form feeds and other characters that do not end a line of Python.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[number - 1] if 0 < number <= len(lines) else None


def render(diagnostic: Diagnostic, *, colour: bool = False, sources: Mapping[str, str] | None = None) -> str:
    """One diagnostic as text, without a newline at the end.

    The source line is read from the span's file, or taken from `sources` (file name -> text); when there is none, only
    the first line and the help are given. A span of several lines shows its first. Columns in the text count characters
    from 1.
    """

    def paint(text: str, code: str) -> str:
        return f"{code}{text}{_PLAIN}" if colour else text

    span = diagnostic.span
    title = diagnostic.text(diagnostic.title)
    label = diagnostic.text(diagnostic.label)
    hint = diagnostic.text(diagnostic.help)
    line = _source_line(span.file, span.line, sources or {})
    column = span.column if line is None else len(line.encode()[: span.column].decode("utf-8", "ignore"))
    place = f"{span.file}:{span.line}:{column + 1}:"
    out = [f"{paint(place, _BOLD)} {paint(f'error[{diagnostic.code}]', _RED)}{paint(f': {title}', _BOLD)}"]
    margin = " " * len(str(span.line))
    if line is not None:
        out += _snippet(line, diagnostic, label, margin, paint)
    elif label:
        out.append(f"{margin} {paint('=', _BLUE)} note: {label}")
    if hint:
        first, *rest = hint.splitlines()
        out.append(f"{margin} {paint('=', _BLUE)} help: {first}")
        out += [f"{margin}         {more}" for more in rest]
    return "\n".join(out)


def _snippet(line: str, diagnostic: Diagnostic, label: str, margin: str, paint: Callable[[str, str], str]) -> list[str]:
    span = diagnostic.span
    shown = line.rstrip()
    one_line = span.end_line in (0, span.line) and span.end_column > span.column
    start = _cells(line, span.column)
    end = _cells(line, span.end_column) if one_line else _cells(line, len(shown.encode()))
    carets = "^" * max(end - start, 1)
    bar = paint("|", _BLUE)
    number = paint(str(span.line), _BLUE)
    pointer = paint(f"{carets} {label}".rstrip(), _RED)
    return [f"{margin} {bar}", f"{number} {bar} {_expand(shown)}", f"{margin} {bar} {' ' * start}{pointer}"]


def render_all(
    problems: CompileError | Iterable[Diagnostic], *, colour: bool = False, sources: Mapping[str, str] | None = None
) -> str:
    """Several diagnostics as text, an empty line between them, without a newline at the end."""
    diagnostics = problems.diagnostics if isinstance(problems, CompileError) else problems
    return "\n\n".join(render(diagnostic, colour=colour, sources=sources) for diagnostic in diagnostics)
