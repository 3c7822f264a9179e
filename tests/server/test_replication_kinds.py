"""What a replica and the append-only file get of writes to lists, sets, sorted sets and streams."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from redisjit.compiler import Compilation
from redisjit.serve import ServerBinary
from tests.conftest import CompileModule
from tests.support.pairs import Pair, replicated

KINDS = Path(__file__).with_name("propagating_kinds.py")

# What is called; what is logged: None for the call itself, once.
CASES: dict[str, list[str] | None] = {
    "lists l": [
        "RPUSH l a",
        "LPUSH l b",
        "RPUSH l c",
        "RPUSH l d",
        "RPUSH l e",
        "LSET l 1 A",
        "LPOP l",  # no command inserts by index: what is before it goes, and comes back
        "LPUSH l x",
        "LPUSH l b",
        "RPOP l",  # nor does one remove by index
        "RPOP l",
        "RPUSH l e",
        "LREM l 1 A",
        "RPOP l",
        "LPOP l",
        "LTRIM l 0 0",
    ],
    "lists_verbatim l": None,
    "list_nothing l": [],
    "sets s": ["SADD s a", "SADD s b c", "SREM s c", "SREM s b", "SREM s a"],
    "sets_verbatim s": None,
    "set_again full": [],
    "in_order_of_a_set full t": ["RPUSH t m"],
    "in_order_of_a_difference full s t": ["RPUSH t m"],
    "scores z": [
        "ZADD z 1.5 a",
        "ZADD z 0.1 b",
        "ZADD z 2.0 b",
        "ZADD z 2.5 b",
        "ZADD z inf c",
        "ZREM z c",
        "ZREM z a",
        "ZADD z -3.0 d",
        "ZREM z d",
        "ZREM z b",
    ],
    "scores_verbatim z": None,
    "score_again board": [],
    "streams x": [
        *(f"XADD x {i}-{i} f {i} g " for i in range(1, 6)),
        "XDEL x 3-3",
        "XTRIM x MINID = 2-0",
        "XTRIM x MAXLEN = 2",
    ],
    "stream_now x": ["XADD x @-0 f v"],
    "streams_verbatim x": None,
    "stream_nothing x": [],
}


@pytest.fixture(scope="module")
def running(newest_binary: ServerBinary, compile_module: CompileModule) -> Iterator[Pair]:
    modules = [compile_module(KINDS)]
    with replicated(newest_binary, modules) as pair:
        yield pair


@pytest.fixture
def pair(running: Pair) -> Pair:
    """Master and replica, with little data."""
    for words in (("FLUSHALL",), ("SADD", "full", "m"), ("ZADD", "board", 1, "m")):
        running.call(*words)
    running.same_everywhere()
    return running


@pytest.mark.parametrize("call", CASES)
def test_logged_once(pair: Pair, call: str) -> None:
    offset = pair.offset()
    reply = pair.connection.call(*f"kinds.{call}".split())
    assert not reply.is_error, reply
    expected = CASES[call]
    lines = [text.encode() for text in ([f"kinds.{call}"] if expected is None else expected)]
    if len(lines) > 1:
        lines = [b"MULTI", *lines, b"EXEC"]
    assert [re.sub(rb"\d{13}", b"@", b" ".join(command)) for command in pair.logged(offset)] == lines
    pair.same_everywhere()


def test_everything_in_turn(pair: Pair, tmp_path: Path) -> None:
    for _ in range(2):
        for call in CASES:
            reply = pair.connection.call(*f"kinds.{call}".replace("streams x", "streams x2").split())
            assert call == "streams x" or not reply.is_error, (call, reply)
            pair.same_everywhere()
        pair.call("DEL", "x2")
    pair.same_after_load(tmp_path)


REFUSED = """
from redisjit import Module, Set, Stream

module = Module("refused")


@module.command
def pop(key: Set) -> bytes:
    return key.pop()


@module.command
def now(key: Stream) -> None:
    key.add({b"f": b"v"})


@module.command
def about(key: Stream) -> int:
    return key.trim(1, approximate=True)
"""


def test_what_the_server_chooses_is_not_sent_as_a_command(tmp_path: Path) -> None:
    from redisjit.diagnostics.base import CompileError

    file = tmp_path / "refused.py"
    file.write_text(REFUSED)
    with pytest.raises(CompileError) as caught:
        Compilation(str(file)).check()
    found = [type(problem).__name__ for problem in caught.value.diagnostics]
    assert found == ["NotDeterministic"] * 3


FLAGS = """
from redisjit import List, Module, Set, SortedSet, Stream, StreamID

module = Module("flags")


@module.command
def look(a: List, b: Set, c: SortedSet, d: Stream) -> int:
    return len(a[:]) + len(b.members()) + len(c.range()) + len(d.range()) + (b"x" in b) + (c.rank(b"x") or 0)


@module.command
def push(a: List, b: Set) -> None:
    a.append(b"x")


@module.command
def add(a: List, b: Set) -> None:
    b.add(b"x")


@module.command
def take(a: List, b: Set, c: SortedSet, d: Stream) -> None:
    a.pop()
    b.discard(b"x")
    c.popmin()
    d.trim(1)
    a.remove(b"x")
    a.trim(0, 1)


@module.command
def helped(a: List, b: Set) -> None:
    helper(b)


def helper(key: Set) -> None:
    key.update([b"x"])
"""


@pytest.mark.parametrize(
    ("command", "flags", "written"),
    [
        ("look", ["readonly"], set()),
        ("push", ["write", "deny-oom"], {"a"}),
        ("add", ["write", "deny-oom"], {"b"}),
        ("take", ["write"], {"a", "b", "c", "d"}),
        ("helped", ["write", "deny-oom"], {"b"}),
    ],
)
def test_flags_follow_from_the_code(tmp_path: Path, command: str, flags: list[str], written: set[str]) -> None:
    file = tmp_path / "flags_kinds.py"
    file.write_text(FLAGS)
    compilation = Compilation(str(file))
    compilation.check()
    found = next(each for each in compilation.commands if each.spec.name == f"flags.{command}")
    assert (found.flags, found.written) == (flags, written)
