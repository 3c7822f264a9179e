"""What a replica and the append-only file get: the same data as the master has, each write once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule
from tests.programs.harness import EXAMPLES, Program, programs
from tests.support.pairs import AOF, Pair, replicated, state

PROPAGATING = Path(__file__).with_name("propagating.py")
EXAMPLE_PROGRAMS = [
    program for program in programs() if program.path.parent == EXAMPLES and not program.missing_libraries
]


@pytest.fixture(scope="module")
def running(newest_binary: ServerBinary, compile_module: CompileModule) -> Iterator[Pair]:
    modules = [compile_module(path) for path in (PROPAGATING, *(program.path for program in EXAMPLE_PROGRAMS))]
    with replicated(newest_binary, modules) as pair:
        yield pair


@pytest.fixture
def pair(running: Pair) -> Pair:
    """Master and replica, with no data."""
    running.call("FLUSHALL")
    running.same_everywhere()
    return running


@pytest.mark.parametrize("program", EXAMPLE_PROGRAMS, ids=repr)
def test_examples(pair: Pair, program: Program, tmp_path: Path) -> None:
    for step in program.steps:
        pair.call(*step.words)
        pair.same_everywhere()
    pair.same_after_load(tmp_path)


# What is called; what is logged (`@` stands for a number): None for the call itself, once.
CASES: dict[str, list[str] | None] = {
    "then_raise h v": None,
    "only_raise h": [],
    "maybe h nothing": [],
    "maybe full f": None,
    "delete nothing": [],
    "delete full": None,
    "twice h s v": None,
    "twice_effects h s v": ["HSET h a v", "SET s v"],
    "one_effect h v": ["HSET h f v"],
    "every_effect h s": [
        "HSET h a 1",
        "HSET h b 2",
        "HDEL h a",
        "HDEL h b",
        "HSET h c 3",
        "SET s x",
        "APPEND s y",
        "DEL s",
        "INCRBY s 1",
        "INCRBY s -5",
        "PEXPIREAT s @",
        "PERSIST s",
        "PEXPIREAT h @",
    ],
    "effects_then_raise h v": ["HSET h f v"],
    "expiring s 100000": ["prop.expiring s 100000", "PEXPIREAT s @"],
    "expiring s 0": None,
    "expiring_effects s 100000": ["SET s v", "PEXPIREAT s @"],
    "expire_then_set s": None,
    "expire_then_persist s": ["SET s v", "PEXPIREAT s @", "PERSIST s"],
    "expire_same s t": ["prop.expire_same s t", "PEXPIREAT s @"],
    "expire_same s s": None,
    "expire_then_rename s t": ["SET s v", "PEXPIREAT s @", "RENAME s t"],
    "persist full": [],
    "persist fleeting": None,
    "expire_many 100000 a b": [],
    "expire_many 100000 fleeting a": ["prop.expire_many 100000 fleeting a", "PEXPIREAT fleeting @"],
    "call_effects h": ["RPUSH h:l 1 2", "HSET h f v", "RPUSH h:l 3"],
    "call_verbatim h": None,
    "call_only n": None,
    "call_reads full": [],
    "iterate full s": ["APPEND s f"],
}


@pytest.mark.parametrize("call", CASES)
def test_logged_once(pair: Pair, call: str) -> None:
    pair.call("HSET", "full", "f", "v")
    pair.call("SET", "fleeting", "v", "PX", 1_000_000)
    offset = pair.offset()
    words = f"prop.{call}".encode().split()
    pair.call(*words)
    expected = CASES[call]
    if expected is None:
        expected = [f"prop.{call}"]
    lines = [text.encode() for text in expected]
    if len(lines) > 1:
        lines = [b"MULTI", *lines, b"EXEC"]
    assert [re.sub(rb"\d{13}", b"@", b" ".join(command)) for command in pair.logged(offset)] == lines
    pair.same_everywhere()


def test_the_clock_and_randomness(pair: Pair, tmp_path: Path) -> None:
    offset = pair.offset()
    for name in ("a", "b"):
        pair.call("prop.clock", name)
    assert len([words for words in pair.logged(offset) if words[0] == b"HSET"]) == 4
    pair.same_everywhere()
    pair.same_after_load(tmp_path)


def test_everything_in_turn(pair: Pair, tmp_path: Path) -> None:
    pair.call("HSET", "full", "f", "v", "g", "w")
    pair.call("SET", "fleeting", "v", "PX", 1_000_000)
    for call in CASES:
        pair.call(*f"prop.{call}".split())
        pair.same_everywhere()
    pair.same_after_load(tmp_path)


def test_not_replicated(pair: Pair) -> None:
    offset = pair.offset()
    pair.call("prop.silent", "h", "v")
    assert pair.logged(offset) == []
    with pair.replica.connect() as replica:
        pair.replica.wait_for_master()
        assert replica.call("EXISTS", "h").value == 0


def test_replicated_by_hand(pair: Pair) -> None:
    offset = pair.offset()
    pair.call("prop.instead", "h", "v")
    assert pair.logged(offset) == [(b"HSET", b"h", b"f", b"v")]
    pair.same_everywhere()


def test_in_a_transaction(pair: Pair, tmp_path: Path) -> None:
    offset = pair.offset()
    pair.call("MULTI")
    pair.call("prop.twice", "h", "s", "1")
    pair.call("prop.maybe", "h", "nothing")
    pair.call("prop.twice_effects", "h2", "s2", "2")
    pair.call("prop.then_raise", "h3", "3")
    pair.call("EXEC")
    assert pair.logged(offset) == [
        (b"MULTI",),
        (b"prop.twice", b"h", b"s", b"1"),
        (b"HSET", b"h2", b"a", b"2"),
        (b"SET", b"s2", b"2"),
        (b"prop.then_raise", b"h3", b"3"),
        (b"EXEC",),
    ]
    pair.same_everywhere()
    pair.same_after_load(tmp_path)


def test_in_a_script(pair: Pair, tmp_path: Path) -> None:
    offset = pair.offset()
    script = """
        redis.call('prop.twice', KEYS[1], KEYS[2], '1')
        redis.call('prop.twice_effects', KEYS[3], KEYS[4], '2')
        redis.call('prop.expiring', KEYS[2], '100000')
        redis.pcall('prop.then_raise', KEYS[1], '3')
        return redis.call('prop.maybe', KEYS[1], 'nothing')
    """
    reply = pair.connection.call("EVAL", script, 4, "h", "s", "h2", "s2")
    assert not reply.is_error, reply
    assert [words[0] for words in pair.logged(offset)] == [
        b"MULTI",
        b"prop.twice",
        b"HSET",
        b"SET",
        b"prop.expiring",
        b"PEXPIREAT",
        b"prop.then_raise",
        b"EXEC",
    ]
    pair.same_everywhere()
    pair.same_after_load(tmp_path)


def test_a_replica_does_not_complain(pair: Pair) -> None:
    """An error that the master has replied already is no news to its replica."""
    pair.call("prop.then_raise", "h", "v")
    pair.replica.wait_for_master()
    assert "CRITICAL" not in pair.replica.log()


def test_a_replica_refuses_writes(pair: Pair) -> None:
    with pair.replica.connect() as replica:
        for call in ("twice h s v", "one_effect h v", "call_only n", "silent h v"):
            assert str(replica.call(*f"prop.{call}".split()).plain()).startswith("READONLY")
        assert replica.call("prop.call_reads", "h").value == 0


def test_a_restart(newest_binary: ServerBinary, compile_module: CompileModule) -> None:
    """The master itself, stopped and started; its replica finds it again."""
    modules = [compile_module(PROPAGATING)]
    with (
        Server(newest_binary, modules=modules, config=AOF) as master,
        Server(newest_binary, modules=modules, replica_of=master) as replica,
    ):
        with master.connect() as connection:
            for call in CASES:
                connection.call(*f"prop.{call}".split())
            before = state(connection)
        master.restart()
        with master.connect() as connection, replica.connect() as other:
            assert state(connection) == before
            connection.call("prop.twice", "new", "newer", "v")
            replica.wait_for_master()
            assert state(other) == state(connection)
