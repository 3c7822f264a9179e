"""Generated programs run compiled and interpreted; `python -m tests.fuzz` does so for as long as wanted."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from redisjit.serve import ServerBinary
from tests.fuzz.compare import FOUND, outcome
from tests.fuzz.statements import Program
from tests.programs.harness import Host

LONG = settings().max_examples > 1000  # `make fuzz`
COMMANDS = 2


class DrawnChoices:
    """Choices that Hypothesis makes, and makes smaller when a program fails."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw

    def below(self, count: int) -> int:
        return self.draw(st.integers(0, count - 1))


class SeededChoices:
    """Choices from a seed: the same ones in every run."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def below(self, count: int) -> int:
        return self.random.randrange(count)


@st.composite
def program_texts(draw: st.DrawFn) -> str:
    return Program(DrawnChoices(draw), "fuzzed", COMMANDS).text


@pytest.fixture(scope="module")
def host(find_binary: Callable[[str], ServerBinary]) -> Iterator[Host]:
    with contextlib.closing(Host(find_binary("valkey-9"))) as host:
        yield host


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def check(host: Host, directory: Path, text: str) -> None:
    kind, message = outcome(host, text, directory, "fuzzed")
    if kind in ("differs", "crash"):
        if LONG:  # the last one written is the smallest
            FOUND.mkdir(exist_ok=True)
            (FOUND / "fuzzed.py").write_text(text)
        pytest.fail(f"{kind}: {message}\n{text}", pytrace=False)


@pytest.mark.skipif(LONG, reason="the property below runs instead")
def test_seeded_programs(host: Host, directory: Path) -> None:
    for seed in range(3):
        check(host, directory, Program(SeededChoices(seed), "fuzzed", 10).text)


@settings(
    max_examples=300 if LONG else 4,
    derandomize=not LONG,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=list(Phase) if LONG else [Phase.generate],
)
@given(text=program_texts())
def test_programs_property(host: Host, directory: Path, text: str) -> None:
    check(host, directory, text)
