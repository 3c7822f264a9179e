"""Generated loops over keys, compiled and under CPython: in place or over a snapshot, nobody can tell."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.serve import ServerBinary
from tests.fuzz.compare import outcome
from tests.fuzz.test_fuzz_programs import LONG, SeededChoices
from tests.fuzz.walks import program
from tests.programs.harness import Host


def test_walks(find_binary: Callable[[str], ServerBinary], tmp_path: Path) -> None:
    with contextlib.closing(Host(find_binary("valkey-9"))) as host:
        for seed in range(200 if LONG else 2):
            text = program(SeededChoices(seed), "walked", 10)
            kind, message = outcome(host, text, tmp_path, "walked")
            if kind != "same":
                pytest.fail(f"{kind}: {message}\n{text}", pytrace=False)
