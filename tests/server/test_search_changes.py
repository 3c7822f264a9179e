"""examples/search: whatever commands do to hashes, an index finds what is in them now."""

from __future__ import annotations

import random
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st

from examples.search import postings, text
from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for
from tests.support.rdb import crc64
from tests.support.searching import STOP_WORDS, Query, Reference, check, random_query, searched

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


def text_of(draw: random.Random) -> bytes:
    """Some words, now and then with bytes between them that are no text."""
    found = " ".join(draw.choice(WORDS) for _ in range(draw.randrange(12))).encode()
    return found.replace(b" ", draw.choice((b" ", b"-", b"\xff\xfe", b", ", "\u2014".encode())))


def operate(draw: random.Random, client: redis.Redis) -> None:
    """Something that happens to documents."""
    name, other = (f"{draw.choice(('doc:', 'doc:', 'doc:', 'far:'))}{draw.randrange(12)}" for _ in range(2))
    what = draw.randrange(17)
    if what < 6:
        client.hset(name, mapping={field: text_of(draw) for field in draw.sample(["title", "text", "more"], 2)})
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
        pipe.hset(name, "title", text_of(draw))
        pipe.delete(other)
        pipe.hset(other, "text", text_of(draw))
        pipe.execute()
    elif what == 15:
        client.eval("redis.call('del', KEYS[1]) redis.call('hset', KEYS[1], 'text', ARGV[1])", 1, name, text_of(draw))
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
        for log in (server.log(), replica.log()):
            assert "Error" not in log, log


def test_tampered_indexes(module: Path, embedded_server: StartServer) -> None:
    """Values that somebody has made: refused, or searched without harm."""
    draw = random.Random(8)
    server = embedded_server(module, config={"rdbcompression": "no"})
    accepted = tamper(server, draw, 400)
    assert 40 < accepted < 400


@pytest.mark.memcheck
def test_memory_of_tampered_indexes(module: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(module, config={"rdbcompression": "no", "loglevel": "warning"}) as server:
        tamper(server, random.Random(9), 40)


def tamper(server: Server, draw: random.Random, count: int) -> int:
    """Restore so many indexes in which some bytes are others, and use those that the server takes: so many."""
    client = server.client(protocol=2)
    create(client)
    for number in range(200):
        client.hset(f"doc:{number}", mapping={"title": text_of(draw), "text": text_of(draw)})
    dump = client.dump("idx")
    assert isinstance(dump, bytes)
    accepted = 0
    for _ in range(count):
        body = bytearray(dump[:-8])
        for _ in range(draw.randrange(1, 4)):
            body[draw.randrange(12, len(body) - 2)] = draw.choice((0, 1, 127, 128, 255, draw.randrange(256)))
        pipe = client.pipeline(transaction=False)
        pipe.restore("idx", 0, bytes(body) + crc64(bytes(body)).to_bytes(8, "little"), replace=True)
        for query in ("whale", "sea", '"sea whale"', "-run", "wh* | ship", "*", "@title:café captain"):
            pipe.execute_command("FT.SEARCH", "idx", query, "HIGHLIGHT", "LIMIT", 0, 20)
        pipe.execute_command("FT.INFO", "idx")
        for number in draw.sample(range(200), 5):
            pipe.hset(f"doc:{number}", "title", text_of(draw))
        pipe.delete(f"doc:{draw.randrange(200)}")
        pipe.copy("idx", "copy", replace=True)
        replies = pipe.execute(raise_on_error=False)
        accepted += not isinstance(replies[0], Exception)
    assert server.alive
    return accepted


# Not what is a part of identifiers alone, and nothing that is younger than Unicode in some library.
LETTERS = st.characters(max_codepoint=0x2FFF, categories=["Lu", "Ll", "Lo", "Nd", "Zs", "Pd", "Ps", "Sm"])


@given(st.text(LETTERS | st.sampled_from("_ .,;!'\"\n\0")))
def test_property_words_are_pythons(given_text: str) -> None:
    """The words of a text are those of Python's own patterns and tables."""
    wanted = [plain(plain(word.casefold()).casefold()) for word in re.findall(r"\w+", given_text)]
    assert [word.decode() for word in text.words_of(given_text.encode())] == [word for word in wanted if word]


def plain(word: str) -> str:
    """Without marks, and in the one form that all ways to write it have."""
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.category(c).startswith("M"))


@given(st.text(), st.binary(max_size=4), st.text(max_size=3))
def test_property_highlighting_adds_tags_alone(before: str, noise: bytes, after: str) -> None:
    given_text = before.encode("utf-8", "ignore") + noise + after.encode("utf-8", "ignore")
    wanted = set(text.words_of(given_text)[::2])
    shown = text.highlighted(given_text, wanted, b"<<", b">>")
    assert shown.count(b"<<") - given_text.count(b"<<") >= len(wanted)
    if b"<" not in given_text and b">" not in given_text:
        assert shown.replace(b"<<", b"").replace(b">>", b"") == given_text


@given(st.lists(st.tuples(st.integers(1, 400), st.lists(st.integers(0, 2**34), max_size=4)), max_size=600))
def test_property_posting_lists(changes: list[tuple[int, list[int]]]) -> None:
    """A list holds what was put into it last, in order, whatever the order of the changes."""
    made = postings.Postings(b"word", b"stem")
    wanted: dict[int, list[int]] = {}
    for number, places in changes:
        places = sorted({place % (2**32) | (place >> 32) % 32 << 32 for place in places})
        made.set(number, postings.places_as_bytes(places) if places else b"")
        wanted[number] = places
        if not places:
            del wanted[number]
    weights = [1.0] * postings.FIELDS
    counts: list[tuple[int, float]] = []
    for block in made.blocks:
        room = [(0, 0.0)] * block.size
        assert postings.counted(block.data, weights, room, 0) == block.size
        counts += room
    assert counts == [(number, float(len(wanted[number]))) for number in sorted(wanted)]
    assert made.count == len(wanted)
    assert all(block.size <= postings.MOST for block in made.blocks)
    for step in (1, 2, 7, 200):  # of some documents, in order
        asked = range(step, 402, step)
        cursor = postings.Cursor(made)
        assert [cursor.places(number, weights) for number in asked] == [wanted.get(number, []) for number in asked]
        often = [0.0] * len(asked)
        some = postings.tally(made, weights, [(number, 0.0) for number in asked], often)
        assert often == [float(len(wanted.get(number, []))) for number in asked]
        assert some == any(often)


def test_indexes_that_come_from_elsewhere(module: Path, server: StartServer) -> None:
    """In another database, or as it was some time ago: an index finds what is there, and now."""
    running = server(module)
    first, second = running.client(protocol=2), redis.Redis(host=running.host, port=running.port, db=1, protocol=2)
    create(first)
    first.hset("doc:1", "text", "whale")
    first.hset("doc:2", "text", "whale sea")
    second.hset("doc:2", "text", "ship sea")
    second.hset("doc:3", "text", "ship", items=["title", "whale"])
    old: Any = first.dump("idx")

    def is_current(client: redis.Redis) -> bool:
        reference = Reference(client, "doc:", FIELDS)
        asked = [Query("word", word) for word in ("whale", "ship", "sea", "captain")]
        return all(searched(client, "idx", str(query)).keys() == reference.found(query).keys() for query in asked)

    assert first.execute_command("COPY", "idx", "idx", "DB", 1) == 1
    first.execute_command("SELECT", 0)  # Valkey 8.1 leaves the client where it has told modules of the copy
    wait_for(lambda: is_current(second))
    assert searched(second, "idx", "whale").keys() == {"doc:3"}
    second.hset("doc:4", "text", "whale")
    wait_for(lambda: is_current(second))
    first.hset("doc:1", "text", "captain")
    first.delete("doc:2")
    first.restore("idx", 0, old, replace=True)
    wait_for(lambda: is_current(first))
    assert searched(first, "idx", "captain").keys() == {"doc:1"}
    second.delete("idx")
    assert first.move("idx", 1)
    wait_for(lambda: is_current(second))
    assert searched(second, "idx", "*").keys() == {"doc:2", "doc:3", "doc:4"}
    second.close()


def test_what_expires_with_nobody_to_tell(module: Path, server_binary: ServerBinary) -> None:
    """A server leaves out what has expired when it loads a file: indexes of the file are told of it later."""
    config = {} if server_binary.version < (7,) else {"enable-debug-command": "yes"}
    with Server(server_binary, modules=[module], config=config) as server:
        client = server.client(protocol=2)
        create(client)
        client.execute_command("DEBUG", "SET-ACTIVE-EXPIRE", 0)
        client.hset("doc:1", "text", "whale")
        client.hset("doc:2", "text", "whale")
        client.pexpire("doc:2", 1)
        wait_for(lambda: client.pttl("doc:2") < 0)

        def documents() -> int:
            found = client.execute_command("FT.INFO", "idx")
            return int(dict(zip(found[::2], found[1::2], strict=True))[b"num_docs"])

        client.execute_command("DEBUG", "RELOAD")
        assert searched(client, "idx", "whale").keys() == {"doc:1"}
        client.hset("doc:3", "text", "whale")
        wait_for(lambda: documents() == 2)
        assert searched(client, "idx", "whale").keys() == {"doc:1", "doc:3"}
