"""What this machine lacks: skipped with a report by name here, a failure in continuous integration."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

in_ci = os.environ.get("CI") == "true"

reported: dict[str, str] = {}
"""What was missing in this run -> how to get it."""


def report_missing(what: str, remedy: str) -> None:
    """Skip the running test (or, in CI, fail it) because `what` is not installed."""
    reported[what] = remedy
    if in_ci:
        pytest.fail(f"missing: {what} ({remedy})", pytrace=False)
    pytest.skip(f"missing: {what} ({remedy})")


def require_program(name: str, remedy: str) -> Path:
    """The path of a program on PATH; skips (or, in CI, fails) the test when there is none."""
    path = shutil.which(name)
    if path is None:
        report_missing(name, remedy)
    assert path is not None
    return Path(path)
