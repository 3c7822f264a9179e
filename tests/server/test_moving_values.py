"""Programs on data types whose values go through files, servers and nodes between the steps: nothing shows it."""

from __future__ import annotations

import random
import zlib
from pathlib import Path

import pytest

from redisjit.interp import Session
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection, Frame
from tests.conftest import EXAMPLES, CompileModule
from tests.programs.harness import HERE, Outcome, Program, Step, differences, dump, run_interpreted
from tests.support.cluster import Cluster
from tests.support.moving import Movers, Slot

PROGRAMS = [Program(HERE / "datatypes" / f"{name}.py") for name in ("stored_records", "trees", "arrays", "filters")]
PROGRAMS.append(Program(EXAMPLES / "bloom.py", HERE / "example_cases" / "bloom.txt"))
OFTEN = 0.3  # of the steps are followed by a move
TAG = "{tag}"


@pytest.fixture(params=PROGRAMS, ids=repr)
def program(request: pytest.FixtureRequest) -> Program:
    found = request.param
    assert isinstance(found, Program)
    return found


def seed_of(program: Program, binary: ServerBinary) -> int:
    """Each program and server has a seed of its own, so that all ways are gone."""
    return zlib.crc32(f"{program}{binary.name}".encode())


def test_moved(compile_module: CompileModule, server_binary: ServerBinary, program: Program) -> None:
    """RDB files, append-only files, copies, dumps, replicas, other servers: replies and data as under CPython."""
    choose = random.Random(seed_of(program, server_binary))
    with Movers(server_binary, compile_module(program.path), choose.getrandbits(32)) as movers:
        typed = server_binary.is_valkey or server_binary.version >= (7,)
        with Session(movers.main.client()) as session:
            expected = run_interpreted(program, session, 2, typed=typed)
            session.ask(b"FLUSHALL")
        replies: list[Frame] = []
        for step in program.steps:
            with movers.main.connect() as connection:
                frame = connection.call(*step.words)
            if step.compared:
                replies.append(frame)
            if choose.random() < OFTEN:
                movers.move()
        movers.check_replica()
        assert movers.done
        with movers.main.connect() as connection:
            found = Outcome(tuple(replies), tuple(dump(connection)))
        assert differences(program, expected, found) == [], movers.done


def tagged(steps: list[Step], connection: Connection) -> list[tuple[bytes, ...]]:
    """The commands with all their keys in one slot."""
    out = []
    for step in steps:
        words = list(step.words)
        keys = connection.call("COMMAND", "GETKEYS", *words)
        if not keys.is_error:
            for frame in keys.value if isinstance(keys.value, tuple) else ():
                assert isinstance(frame.value, bytes)
                words[words.index(frame.value, 1)] = TAG.encode() + frame.value
        out.append(tuple(words))
    return out


def test_slots(compile_module: CompileModule, server_binary: ServerBinary, program: Program) -> None:
    """A slot moves between the nodes of a cluster, key by key and (Valkey 9) at once."""
    module: Path = compile_module(program.path)
    with Server(server_binary, modules=[module]) as alone, alone.connect() as connection:
        commands = tagged(program.steps, connection)
        expected = [connection.call(*words) for words in commands]
        data = list(dump(connection))
    choose = random.Random(seed_of(program, server_binary))
    moves = 0
    with Cluster(server_binary, module) as cluster:
        slot = Slot(cluster, TAG, choose)
        for words, before in zip(commands, expected, strict=True):
            assert slot.call(*words) == before, words
            if choose.random() < OFTEN:
                slot.move()
                moves += 1
        with slot.owner.connect() as connection:
            assert list(dump(connection)) == data
    assert moves
