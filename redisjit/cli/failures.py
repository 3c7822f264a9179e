"""What the command line says about a mistake of the user's: diagnostics, never a traceback."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.diagnostics.base import Diagnostic, Span

REFUSED = 1
"""Exit code: the user's code was refused, or failed."""
USAGE = 2
"""Exit code: the command line was wrong, or named what does not exist."""


class Failure(Exception):
    """Ends the command with a message on standard error and an exit code."""

    def __init__(self, message: str, code: int = REFUSED) -> None:
        super().__init__(message)
        self.code = code


@contextmanager
def explained(file: str) -> Iterator[None]:
    """Turn what the body raises because of the user's `file` into a Failure; anything else, a bug of ours, passes."""
    try:
        yield
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # the file may end Python, or raise what is no Exception
        diagnostics = explain(error, file)
        if not diagnostics:
            raise
        from redisjit.errors import render_all

        if not os.path.isabs(file):
            diagnostics = tuple(map(_nearby, diagnostics))
        raise Failure(render_all(diagnostics, colour=sys.stderr.isatty())) from error


def _nearby(diagnostic: Diagnostic) -> Diagnostic:
    """The same diagnostic with its file named from here, as the user named the file to compile."""
    from dataclasses import replace

    return replace(diagnostic, span=replace(diagnostic.span, file=os.path.relpath(diagnostic.span.file)))


def explain(error: BaseException, file: str) -> tuple[Diagnostic, ...]:
    """The diagnostics that say what was wrong with the user's code, or none when the error is not its fault."""
    from redisjit.diagnostics.base import CompileError, Span
    from redisjit.diagnostics.loading import ImportRaised, InvalidSyntax

    if isinstance(error, CompileError):
        return error.diagnostics
    if isinstance(error, SyntaxError) and _is_users(error.filename):
        return (InvalidSyntax(_syntax_span(error), error.msg),)
    place = _last_user_frame(error, file)
    if place is None:
        # Without a place: a file with null bytes, of which Python says no more, and until 3.11.3 says it otherwise.
        if isinstance(error, (SyntaxError, ValueError)) and "null bytes" in str(error):
            return (InvalidSyntax(Span(str(Path(file).resolve()), 1), str(error)),)
        return ()
    column = place.colno or 0
    end_line, end_column = place.end_lineno or 0, place.end_colno or 0
    said = "".join(traceback.format_exception_only(error)).splitlines()
    message = next(line for line in said if not line.startswith("  "))  # those show where text is not Python
    return (ImportRaised(Span(place.filename, place.lineno or 1, column, end_line, end_column), message),)


def _is_users(file: str | None) -> bool:
    """Whether an error is in a file, and one of the user's: not in text that the user's code evaluates."""
    return file is not None and os.path.isfile(file) and not _is_ours(file)


def _is_ours(file: str) -> bool:
    return Path(file).resolve().is_relative_to(Path(__file__).resolve().parents[1])


def _syntax_span(error: SyntaxError) -> Span:
    """Where the error is. Python says 0 or less for what it does not know, and counts from 1 in one of two units."""
    import ast

    from redisjit.diagnostics.base import Span

    file = error.filename or ""
    in_bytes = True
    try:
        # The importer parses bytes, for which Python up to 3.12 counts bytes and later ones characters; for text all
        # count characters. What only the compiler proper finds is counted in bytes by all.
        ast.parse(Path(file).read_text(encoding="utf-8"))
    except SyntaxError as again:
        error, in_bytes = again, False
    except (OSError, ValueError):
        pass

    def column(offset: int | None) -> int:
        before = max((offset or 1) - 1, 0)
        return before if in_bytes else len((error.text or "")[:before].encode())

    line = error.lineno or 1
    start = column(error.offset)
    end = column(error.end_offset) if error.end_lineno == error.lineno else 0
    return Span(file, line, start, line, max(end, start + 1))


def _last_user_frame(error: BaseException, file: str) -> traceback.FrameSummary | None:
    """Where the user's code was when it raised: the innermost frame of `file` or of a module beside it.

    None when `file` was not running at all.
    """
    main = Path(file).resolve()
    found = None
    running = False
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename).resolve()
        running |= path == main or (path.name == "__init__.py" and main.is_relative_to(path.parent))
        beside = path.is_relative_to(main.parent) and "site-packages" not in path.parts and not _is_ours(str(path))
        if running and (path == main or beside):
            found = frame
    return found
