"""examples/search: whatever commands do to hashes, an index finds what is in them now."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule
from tests.server.test_hooks import wait_for
from tests.support.searching import STOP_WORDS, Reference, check, random_query, searched

WORDS = """run running runs ran runner sea seas see monster monsters whale whales whaling fish fishes fishing the of and
über café Straße STRASSE naïve NAIVE résumé 42 x_1 ship ships shipping shipped captain captains""".split()
ASKED = [word for word in WORDS if word not in STOP_WORDS]
FIELDS = {"title": 2.0, "text": 1.0}


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "search")


def create(client: redis.Redis, name: str = "idx", prefix: str = "doc:", *options: str) -> None:
    words = ("ON", "HASH", "PREFIX", 1, prefix, *options, "SCHEMA", "title", "TEXT", "WEIGHT", 2, "text", "TEXT")
    client.execute_command("FT.CREATE", name, *words)


def text(draw: random.Random) -> bytes:
    """Some words, now and then with bytes between them that are no text."""
    found = " ".join(draw.choice(WORDS) for _ in range(draw.randrange(12))).encode()
    return found.replace(b" ", draw.choice((b" ", b"-", b"\xff\xfe", b", ", "\u2014".encode())))


def operate(draw: random.Random, client: redis.Redis) -> None:
    """Something that happens to documents."""
    name, other = (f"{draw.choice(('doc:', 'doc:', 'doc:', 'far:'))}{draw.randrange(12)}" for _ in range(2))
    what = draw.randrange(17)
    if what < 6:
        client.hset(name, mapping={field: text(draw) for field in draw.sample(["title", "text", "more"], 2)})
    elif what == 6:
        client.hdel(name, draw.choice(["title", "text"]))
    elif what == 7:
        client.delete(name, other)
    elif what == 8 and client.exists(name):
        client.rename(name, other)
    elif what == 9 and client.exists(name):
        client.copy(name, other, replace=True)
    elif what == 10:
        client.set(name, "a string")
    elif what == 11:
        client.sadd("set", "a", "b")
        client.sunionstore(name, ["set"])
    elif what == 12 and client.exists(name):
        client.pexpire(name, 1)
        wait_for(lambda: not client.exists(name))
    elif what == 13 and client.type(name) == b"hash":
        client.hincrby(name, "number", 1)
        client.restore(other, 0, client.dump(name), replace=True)  # type: ignore[arg-type]
    elif what == 14:
        pipe = client.pipeline()
        pipe.delete(name)
        pipe.hset(name, "title", text(draw))
        pipe.delete(other)
        pipe.hset(other, "text", text(draw))
        pipe.execute()
    elif what == 15:
        client.eval("redis.call('del', KEYS[1]) redis.call('hset', KEYS[1], 'text', ARGV[1])", 1, name, text(draw))
    elif what == 16 and client.exists(name):
        client.unlink(name)


def clear(client: redis.Redis) -> None:
    """Anything but hashes, which the commands of the operations would refuse."""
    for name in client.scan_iter():
        if client.type(name) not in (b"hash", b"ft-index1"):
            client.delete(name)


def test_random_operations(module: Path, server_binary: ServerBinary) -> None:
    draw = random.Random(11)
    config = {"appendonly": "yes", "aof-use-rdb-preamble": "yes", "enable-debug-command": "yes"}
    if server_binary.version < (7,) and not server_binary.is_valkey:
        del config["enable-debug-command"]
    with (
        Server(server_binary, modules=[module], config=config) as server,
        Server(server_binary, modules=[module], replica_of=server) as replica,
    ):
        client = server.client()
        for _ in range(30):
            operate(draw, client)
            clear(client)
        create(client)  # of what is there
        found = 0
        for round in range(24):
            for _ in range(15):
                operate(draw, client)
                if draw.random() < 0.5:
                    clear(client)
            if round == 8:
                client.execute_command("DEBUG", "RELOAD")
            if round == 12:
                client.execute_command("DEBUG", "LOADAOF")
            if round == 16:
                client.config_set("aof-use-rdb-preamble", "no")
                client.bgrewriteaof()
                wait_for(lambda: not client.info("persistence")["aof_rewrite_in_progress"])
                wait_for(lambda: not client.info("persistence")["aof_rewrite_scheduled"])
                client.execute_command("DEBUG", "LOADAOF")
            reference = Reference(client, "doc:", FIELDS)
            for _ in range(12):
                found += check(client, "idx", reference, random_query(draw, ASKED, tuple(FIELDS)))
            assert client.execute_command("FT.SEARCH", "idx", "*", "LIMIT", 0, 0) == [len(reference.documents)]
        assert found > 500
        replica.wait_for_master()
        mirror = replica.client()
        for _ in range(20):
            query = str(random_query(draw, ASKED, tuple(FIELDS)))
            assert searched(mirror, "idx", query) == searched(client, "idx", query)
        # The replica becomes a master, and goes on.
        mirror.execute_command("REPLICAOF", "NO", "ONE")
        for _ in range(60):
            operate(draw, mirror)
            clear(mirror)
        reference = Reference(mirror, "doc:", FIELDS)
        for _ in range(12):
            check(mirror, "idx", reference, random_query(draw, ASKED, tuple(FIELDS)))
        for text in (server.log(), replica.log()):
            assert "Error" not in text, text
