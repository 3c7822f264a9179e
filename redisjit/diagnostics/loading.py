"""Diagnostics of importing the user's file, before there is anything to compile (RJ0xx)."""

from __future__ import annotations

from redisjit.diagnostics.base import Diagnostic, diagnostic


@diagnostic
class InvalidSyntax(Diagnostic):
    """The file is not Python."""

    code = "RJ001"
    title = "not valid Python: {message}"
    label = "here"
    message: str


@diagnostic
class ImportRaised(Diagnostic):
    """The file's own module-level code raised an exception while it was imported."""

    code = "RJ002"
    title = "importing the file raised {exception}"
    label = "raised here"
    help = "module-level code runs at compile time; the file has to import under Python first"
    exception: str
