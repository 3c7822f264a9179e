"""Active defragmentation: values and states keep their content while they are moved.

`mover.c` stands in for a server that moves every block, so this can be seen everywhere and under memcheck. Of the five
servers Redis 8 and 6 have an allocator that says what to move, so there it is the server's own work.
"""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck
from tests.programs.harness import HERE, Outcome, Program, differences, dump, programs, run_compiled
from tests.server.test_hooks import wait_for
from tests.support.missing import require_program
from tests.support.moving import keys_of

PROGRAM = HERE / "datatypes" / "moved.py"
EAGER = {
    "active-defrag-ignore-bytes": "1",
    "active-defrag-threshold-lower": "1",
    "active-defrag-cycle-min": "60",
    "active-defrag-cycle-max": "70",
}


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(PROGRAM)


@pytest.fixture(scope="module")
def make_mover(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes of a module one that loads it and moves its blocks."""
    compiler = require_program("cc", "apt-get install gcc")

    def make(module: Path) -> Path:
        made = tmp_path_factory.mktemp("mover") / "mover.so"
        source = Path(__file__).with_name("mover.c")
        flags = ["-shared", "-fPIC", "-O1", "-g", "-Wall", "-Werror", f'-DTARGET="{module}"']
        subprocess.run([compiler, *flags, source, "-o", made, "-ldl"], check=True)
        return made

    return make


@pytest.fixture(scope="module")
def mover(module: Path, make_mover: Callable[[Path], Path]) -> Path:
    return make_mover(module)


def number(connection: Connection, *words: str | int | bytes) -> int:
    found = connection.call(*words)
    assert isinstance(found.value, int), found
    return found.value


def same(connection: Connection) -> None:
    """A value that is moved, and one to which the same happened that is not."""
    assert connection.call("MOVED.WEIGH", "a").plain() == connection.call("MOVED.WEIGH", "b").plain()
    digests = connection.call("DEBUG", "DIGEST-VALUE", "a", "b").plain()
    assert isinstance(digests, list)
    assert digests[0] == digests[1]


def churn(connection: Connection, rounds: int, seed: int, *, knots: bool) -> None:
    """Change two values in the same ways, and move one of them meanwhile, in slices or at once."""
    chance = random.Random(seed)
    for _ in range(rounds):
        turn = chance.random()
        if turn < 0.25:
            words: list[str | int] = [chance.choice([1, 5, 30, 100]), "w" * chance.choice([0, 10, 300])]
            words += ["KNOTS"] if knots else []
            assert connection.call("MOVED.PUT", "a", *words) == connection.call("MOVED.PUT", "b", *words)
        elif turn < 0.4:
            count = chance.choice([1, 5, 30])
            assert connection.call("MOVED.CUT", "a", count) == connection.call("MOVED.CUT", "b", count)
        elif turn < 0.42:
            connection.call("DEL", "a", "b")
        elif turn < 0.5:
            connection.call("MOVED.NOTE", chance.choice([1, 100, 1000]))
            told = connection.call("MOVED.TOLD")
            connection.call("MOVER.STATES", *(["all"] if chance.random() < 0.3 else []))
            assert connection.call("MOVED.TOLD") == told
        elif turn < 0.53:
            connection.call("MOVED.FORGET", 0)
        elif turn < 0.6:
            connection.call("MOVER.MOVE", "a")
        else:
            for _ in range(chance.choice([1, 3, 20])):
                connection.call("MOVER.SLICE", "a")
        if chance.random() < 0.3:
            same(connection)
    same(connection)


@pytest.mark.parametrize("seed", [1, 2])
def test_every_block_moves(mover: Path, server_binary: ServerBinary, seed: int) -> None:
    with Server(server_binary, modules=[mover]) as server, server.connect() as connection:
        churn(connection, 600, seed, knots=True)
        assert number(connection, "MOVER.MOVED") > 50_000


@pytest.mark.memcheck
def test_memory_of_moving(memcheck_server: StartMemcheck, mover: Path) -> None:
    with memcheck_server(mover) as server, server.connect() as connection:
        churn(connection, 120, 3, knots=False)
        for end in (["DEL", "c"], ["MOVED.PUT", "c", 3, "x"], ["RENAME", "c", "d"], ["FLUSHALL"]):
            connection.call("MOVED.PUT", "c", 200, "word")
            assert number(connection, "MOVER.SLICE", "c") == 1
            connection.call(*end)  # half-way
            connection.call("MOVER.SLICE", "c")
        assert number(connection, "MOVER.MOVED") > 5_000


def test_slices(mover: Path, embedded_binary: ServerBinary) -> None:
    """A large value takes many slices, with changes between them; a small one, or one without a cursor, takes one."""
    with Server(embedded_binary, modules=[mover]) as server, server.connect() as connection:
        for key in "ab":
            connection.call("MOVED.PUT", key, 20_000, "word")
        connection.call("MOVED.PUT", "small", 1, "word")
        assert number(connection, "MOVER.EFFORT", "a") == 1  # nothing has been moved so far: it is freed at once
        slices = 1
        while number(connection, "MOVER.SLICE", "a"):
            slices += 1
            if slices % 100 == 0:
                for key in "ab":
                    connection.call("MOVED.CUT", key, 3)
        assert slices > 1000
        same(connection)
        assert number(connection, "MOVER.EFFORT", "a") == 0  # much
        assert number(connection, "MOVER.EFFORT", "small") == 1
        assert number(connection, "MOVER.SLICE", "small") == 1  # its object, then what that leads to
        moved = number(connection, "MOVER.MOVED")
        assert number(connection, "MOVER.MOVE", "a") == 0
        assert 5_000 < number(connection, "MOVER.MOVED") - moved < 17_000  # so much at once and no more
        same(connection)


def test_nothing_moves_under_a_handler(mover: Path, embedded_binary: ServerBinary) -> None:
    with Server(embedded_binary, modules=[mover]) as server, server.connect() as connection:
        for key in "ab":
            connection.call("MOVED.PUT", key, 30, "word")
        moved = number(connection, "MOVER.MOVED")
        found = [connection.call("MOVED.INSIDE", "a", command) for command in ("MOVER.MOVE", "MOVER.SLICE", "EXISTS")]
        assert found[0] == found[1] == found[2]
        assert number(connection, "MOVER.MOVED") == moved
        connection.call("MOVER.MOVE", "a")
        assert number(connection, "MOVER.MOVED") > moved
        same(connection)


PROGRAMS = [program for program in programs() if program.path.parent.name == "datatypes"]
PROGRAMS.append(Program(EXAMPLES / "bloom.py", HERE / "example_cases" / "bloom.txt"))


@pytest.mark.parametrize("program", PROGRAMS, ids=repr)
def test_programs(
    compile_module: CompileModule,
    make_mover: Callable[[Path], Path],
    embedded_binary: ServerBinary,
    program: Program,
) -> None:
    """All values and states move after every step, at once and in slices: replies and data are the same."""
    module = compile_module(program.path)
    with Server(embedded_binary, modules=[module]) as server, server.connect() as connection:
        expected = run_compiled(program, connection)
    with Server(embedded_binary, modules=[make_mover(module)]) as server, server.connect() as connection:
        replies = []
        for step in program.steps:
            frame = connection.call(*step.words)
            replies += [frame] if step.compared else []
            for key in keys_of(connection):
                connection.call("MOVER.SLICE", key)  # of other keys an error
                if len(replies) % 2:
                    connection.call("MOVER.MOVE", key)
            connection.call("MOVER.STATES", *(["all"] if len(replies) % 3 else []))
        assert differences(program, expected, Outcome(tuple(replies), tuple(dump(connection)))) == []
        assert number(connection, "MOVER.MOVED") > 0


# The servers' own


def hits(client: redis.Redis, field: str = "active_defrag_hits") -> int:
    return int(client.info("stats")[field])


@pytest.fixture(params=["redis-8", "redis-6"])
def fragmented(
    module: Path, find_binary: Callable[[str], ServerBinary], request: pytest.FixtureRequest
) -> Iterator[Callable[..., Server]]:
    """Starts a server with the module. The other three of the five are built without this."""
    started: list[Server] = []

    def start(**options: Any) -> Server:
        server = Server(find_binary(request.param), modules=[module], config={"hz": "100"}, **options)
        started.append(server)
        return server.__enter__()

    yield start
    for server in reversed(started):
        server.__exit__(None, None, None)


def contents(client: redis.Redis, keys: list[str]) -> list[Any]:
    digests = client.execute_command("DEBUG", "DIGEST-VALUE", *keys)
    return [digests, *(client.execute_command("MOVED.WEIGH", key) for key in keys)]


def test_servers_move_values(fragmented: Callable[..., Server]) -> None:
    """Every other value goes; the rest is moved while handlers read and change it, and stays what it is."""
    server = fragmented()
    client = server.client()
    empty = client.info("memory")["used_memory"]
    for index in range(1500):
        client.execute_command("MOVED.PUT", f"k{index}", 20, "word" * (index % 30))
    client.execute_command("MOVED.PUT", "big", 100_000, "w" * 200)
    client.execute_command("MOVED.PUT", "twin", 100_000, "w" * 200)
    client.execute_command("MOVED.NOTE", 20_000)
    client.delete(*(f"k{index}" for index in range(0, 1500, 2)))
    client.execute_command("MOVED.FORGET", 0)
    keys = [f"k{index}" for index in range(1, 1500, 2)]
    before, told = contents(client, keys), client.execute_command("MOVED.TOLD")
    for name, value in EAGER.items():
        client.config_set(name, value)
    client.config_set("activedefrag", "yes")
    wait_for(lambda: hits(client, "active_defrag_key_hits") > 0, 30)
    chance = random.Random(5)
    until = time.monotonic() + 6
    while time.monotonic() < until:  # most of it is done in a second
        count = chance.choice([1, 5])
        command = chance.choice(["PUT", "CUT"])
        words = [count, "word"] if command == "PUT" else [count]
        big, twin = (client.execute_command(f"MOVED.{command}", key, *words) for key in ("big", "twin"))
        assert big == twin
        key = chance.choice(keys)
        assert client.execute_command("MOVED.WEIGH", key) == before[1 + keys.index(key)]
        time.sleep(0.01)
    assert hits(client) > 20_000
    assert contents(client, keys) == before
    large = contents(client, ["big", "twin"])
    assert large[0][0] == large[0][1]
    assert large[1] == large[2]
    assert client.execute_command("MOVED.TOLD") == told
    found = client.execute_command("MOVED.ALL_OF")
    names = found if isinstance(found, dict) else found[::2]
    assert sorted(names) == sorted(key.encode() for key in [*keys, "big", "twin"])
    client.execute_command("DEBUG", "RELOAD")
    assert contents(client, keys) == before
    client.config_set("activedefrag", "no")
    client.flushall()
    wait_for(lambda: client.info("memory")["used_memory"] < empty + 8_000_000, 30)  # the state is left


def test_a_replica_of_what_was_moved(fragmented: Callable[..., Server]) -> None:
    server = fragmented()
    client = server.client()
    for index in range(400):
        client.execute_command("MOVED.PUT", f"k{index}", 20, "word")
    client.delete(*(f"k{index}" for index in range(0, 400, 2)))
    for name, value in EAGER.items():
        client.config_set(name, value)
    client.config_set("activedefrag", "yes")
    wait_for(lambda: hits(client) > 1000, 30)
    keys = [f"k{index}" for index in range(1, 400, 2)]
    replica = fragmented(replica_of=server).client()
    wait_for(lambda: replica.dbsize() == len(keys), 30)
    assert contents(replica, keys) == contents(client, keys)
