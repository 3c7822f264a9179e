"""What a replica and the append-only file get of expiries, copies, and fields that expire."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from redisjit.serve import ServerBinary
from tests.conftest import CompileModule
from tests.support.pairs import Pair, replicated

KEYS = Path(__file__).with_name("propagating_keys.py")
FAR = 4102444800000

# What is called; what is logged, with the moments that depend on the clock as @.
CASES: dict[str, list[str]] = {
    f"expire_at s {FAR}": [f"PEXPIREAT s {FAR}"],
    "expire_at s 1": ["DEL s"],
    "expire_at none 1": [],
    "copy s c": ["whole.copy s c", "PEXPIREAT s @", "PEXPIREAT c @"],
    "copy s full": ["whole.copy s full", "PEXPIREAT s @"],
    "over full s": ["whole.over full s"],
    "over none s": [],
    "effects s c": [f"PEXPIREAT s {FAR}", "COPY s c REPLACE", "UNLINK s"],
    "discard x 2": ["whole.discard x 2"],
    "discard none 2": [],
    "discard_effects x 2": ["XDEL x 1-1", "XDEL x 1-2"],
    f"field h f {FAR}": [f"HPEXPIREAT h {FAR} FIELDS 1 f"],
    "field h f 1": ["HDEL h f"],
    "field h none 1": [],
    "field_soon h f": ["HPEXPIREAT h @ FIELDS 1 f"],
    "persist_field h g": ["whole.persist_field h g"],
    "persist_field h f": [],
}


@pytest.fixture(scope="module")
def running(newest_binary: ServerBinary, compile_module: CompileModule) -> Iterator[Pair]:
    modules = [compile_module(KEYS)]
    with replicated(newest_binary, modules) as pair:
        yield pair


@pytest.fixture
def pair(running: Pair) -> Pair:
    """Master and replica, with little data."""
    data = ["FLUSHALL", "SET s x", "SADD full m", "XADD x 1-1 f v", "XADD x 1-2 f v", "XADD x 1-3 f v"]
    data += ["HSET h f v g w k x", f"HPEXPIREAT h {FAR} FIELDS 1 g"]
    for line in data:
        running.call(*line.split())
    running.same_everywhere()
    return running


@pytest.mark.parametrize("call", CASES)
def test_logged_once(pair: Pair, call: str) -> None:
    offset = pair.offset()
    reply = pair.connection.call(*f"whole.{call}".split())
    assert not reply.is_error, reply
    lines = [text.encode() for text in CASES[call]]
    if len(lines) > 1:
        lines = [b"MULTI", *lines, b"EXEC"]
    found = [re.sub(rb"\b1\d{12}\b", b"@", b" ".join(command)) for command in pair.logged(offset)]
    assert found == lines
    pair.same_everywhere()


def test_everything_in_turn(pair: Pair, tmp_path: Path) -> None:
    for _ in range(2):
        for call in CASES:
            reply = pair.connection.call(*f"whole.{call}".split())
            assert not reply.is_error, (call, reply)
            pair.same_everywhere()
    pair.same_after_load(tmp_path)
