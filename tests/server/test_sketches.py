"""examples/sketches: answers of redisbloom.so where a definition fixes them, redis-py's clients, promised errors."""

from __future__ import annotations

import math
import random
import shlex
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
import redis

from benchmarks.sketches import HOW_TO_INSTALL, PREFIX, build_renamed, redisbloom
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Frame
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.sketch_calls import ALIKE, REFUSED
from tests.server.test_hooks import wait_for
from tests.support.cluster import Cluster
from tests.support.missing import report_missing


@pytest.fixture(scope="module")
def theirs() -> Path:
    found = redisbloom()
    if found is None:
        report_missing("redisbloom.so", HOW_TO_INSTALL)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_renamed(tmp_path_factory.mktemp("renamed"))


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "sketches")


@pytest.fixture
def client(module: Path, server: StartServer) -> Iterator[redis.Redis]:
    found = server(module).client()
    found.flushall()
    yield found
    found.close()


def words(line: str, prefix: str = "") -> list[str]:
    command, *rest = shlex.split(line)
    return [prefix + command, *rest]


def shape(frame: Frame) -> object:
    """A reply with the kinds of its parts. A name in a map is a simple string there, and a string here."""
    if isinstance(frame.value, tuple):
        return frame.kind, tuple(map(shape, frame.value))
    kind = "$" if frame.kind == "+" and frame.value != b"OK" else frame.kind
    value: object = float(frame.value) if kind == "," and isinstance(frame.value, bytes) else frame.value
    if frame.is_error:
        value = str(frame.plain()).replace(PREFIX, "")
    elif kind == "$" and frame.value and b"." in str(frame.value).encode():
        value = str(frame.plain())[:5]  # digits of a double: servers differ
    return kind, value


@pytest.mark.parametrize("protocol", [2, 3])
def test_answers_are_those_of_redisbloom(theirs: Path, renamed: Path, server: StartServer, protocol: int) -> None:
    """Both on one server: each call in turn, to the one in one database, to the other in another."""
    running: Server = server(theirs, renamed)
    with running.connect(protocol) as one, running.connect(protocol) as other:
        one.call("FLUSHALL")
        for connection, database in ((one, 0), (other, 1)):
            connection.call("SELECT", database)
            connection.call("SET", "text", "x")
        alike, refused = ALIKE.strip().splitlines(), REFUSED.strip().splitlines()
        for line in alike + refused:
            expected, found = one.call(*words(line)), other.call(*words(line, PREFIX))
            if line in refused:
                assert expected.is_error, line
                assert found.is_error, line
            elif "first" in line or running.binary.name != "redis-6":
                assert shape(found) == shape(expected), line
            else:  # Redis 6.2 offers modules no maps and booleans; redisbloom sends them as what it is compiled for
                assert found.is_error == expected.is_error, line


def test_what_info_tells(client: redis.Redis) -> None:
    client.execute_command("BF.RESERVE", "n", "0.01", "100", "NONSCALING")
    assert client.execute_command("BF.INFO", "n", "EXPANSION") == [None]
    bf: Any = client.bf()
    bf.create("b", 0.01, 100)
    info = bf.info("b")
    assert (info.capacity, info.filterNum, info.insertedNum, info.expansionRate) == (100, 1, 0, 2)
    assert info.size == 144  # 18 words hold 100 items at an error of 0.005


def use_clients(client: redis.Redis) -> list[object]:
    """What redis-py's clients give, method by method."""
    bf: Any = client.bf()
    cms: Any = client.cms()
    topk: Any = client.topk()
    found: list[object] = []

    def note(call: Callable[[], object]) -> None:
        try:
            value = call()
        except redis.ResponseError as error:
            found.append(f"error: {error}")
        else:
            found.append(vars(value) if type(value).__module__.startswith("redis.") else value)

    note(lambda: bf.create("bloom", 0.01, 1000))
    note(lambda: bf.reserve("bloom", 0.01, 1000))
    note(lambda: bf.create("bloom_e", 0.01, 1000, expansion=1))
    note(lambda: bf.create("bloom_ns", 0.01, 1000, noScale=True))
    note(lambda: bf.create("bad", 0.01, 1000, expansion=2, noScale=True))
    note(lambda: bf.add("bloom", "foo"))
    note(lambda: bf.add("bloom", "foo"))
    note(lambda: bf.madd("bloom", "foo", "bar", "baz"))
    note(lambda: bf.exists("bloom", "foo"))
    note(lambda: bf.mexists("bloom", "foo", "noexist"))
    note(lambda: bf.card("bloom"))
    note(lambda: bf.insert("captest", ["foo", "bar"], capacity=10, error=0.1, expansion=2))
    note(lambda: bf.insert("nocreate", ["foo"], noCreate=1))
    note(lambda: bf.insert("nonscaling", ["foo", "foo"], noScale=True))
    info = bf.info("captest")
    if isinstance(info, list):  # Redis 6.2 has no maps of modules
        info = dict(zip(info[::2], info[1::2], strict=True))
    shown = info if isinstance(info, dict) else vars(info)
    found.append({name: value for name, value in shown.items() if name not in ("size", b"Size")})
    for number in range(1000):
        bf.add("bloom", number)
    at = 0
    chunks = []
    while True:
        at, data = bf.scandump("bloom", at)
        if at == 0:
            break
        chunks.append((at, data))
    client.delete("bloom")
    for at, data in chunks:
        note(lambda at=at, data=data: bf.loadchunk("bloom", at, data))  # type: ignore[misc]
    found.append(all(bf.exists("bloom", number) for number in range(1000)))
    note(lambda: cms.initbydim("dim", 1000, 5))
    note(lambda: cms.initbyprob("prob", 0.01, 0.01))
    note(lambda: cms.initbyprob("prob", 0.01, 0.01))
    note(lambda: cms.incrby("dim", ["foo"], [5]))
    note(lambda: cms.incrby("dim", ["foo", "bar"], [5, 15]))
    note(lambda: cms.query("dim", "foo", "bar", "baz"))
    note(lambda: cms.initbydim("other", 1000, 5))
    note(lambda: cms.initbydim("sum", 1000, 5))
    note(lambda: cms.incrby("other", ["foo", "baz"], [1, 2]))
    note(lambda: cms.merge("sum", 2, ["dim", "other"]))
    note(lambda: cms.merge("sum", 2, ["dim", "other"], [1, 2]))
    note(lambda: cms.query("sum", "foo", "bar", "baz"))
    note(lambda: cms.info("sum"))
    note(lambda: cms.info("nothing"))
    note(lambda: topk.reserve("top", 3, 50, 4, 0.9))
    note(lambda: topk.add("top", "A", "B", "C"))
    note(lambda: topk.incrby("top", ["A", "B", "D", "C"], [3, 5, 20, 11]))
    note(lambda: topk.query("top", "A", "B", "C", "D"))
    note(lambda: topk.list("top"))
    note(lambda: topk.list("top", withcount=True))
    note(lambda: topk.info("top"))
    note(lambda: topk.list("nothing"))
    return found


@pytest.mark.parametrize("protocol", [2, 3])
def test_clients_of_redis_py(theirs: Path, module: Path, server: StartServer, protocol: int) -> None:
    results = []
    for path in (module, theirs):
        running: Server = server(path)
        client = redis.Redis(host=running.host, port=running.port, protocol=protocol)
        with client:
            client.flushall()
            results.append(use_clients(client))
    assert len(results[0]) > 40
    for number, (ours, others) in enumerate(zip(*results, strict=True)):
        if running.binary.name == "redis-6" and protocol == 3:
            continue
        assert ours == others, number


def pipelined(client: redis.Redis, calls: list[tuple[Any, ...]]) -> list[Any]:
    pipe = client.pipeline(transaction=False)
    for call in calls:
        pipe.execute_command(*call)
    return pipe.execute()


@pytest.mark.parametrize(
    ("error", "capacity", "items"), [(0.01, 10_000, 10_000), (0.001, 500, 10_000), (0.1, 100, 700)]
)
def test_filters_err_as_promised(client: redis.Redis, error: float, capacity: int, items: int) -> None:
    """Never a false no; a false yes as seldom as it was asked for, also when the filter has grown."""
    client.execute_command("BF.RESERVE", "b", error, capacity)
    for start in range(0, items, 500):
        client.execute_command("BF.MADD", "b", *range(start, min(start + 500, items)))
    for start in range(0, items, 500):
        assert all(client.execute_command("BF.MEXISTS", "b", *range(start, min(start + 500, items))))
    asked = 40_000
    wrong = 0
    for start in range(0, asked, 1000):
        names = [f"other:{number}" for number in range(start, start + 1000)]
        wrong += sum(client.execute_command("BF.MEXISTS", "b", *names))
    expected = asked * error
    assert wrong <= expected + 3 * math.sqrt(expected)
    card = client.execute_command("BF.CARD", "b")
    assert items * (1 - error) <= card <= items
    assert (client.execute_command("BF.INFO", "b", "FILTERS")[0] > 1) == (items > capacity)


def stream(seed: int, length: int) -> list[str]:
    """Items of which few come often."""
    draw = random.Random(seed)
    return [f"item:{int(draw.paretovariate(1.1))}" for _ in range(length)]


def test_sketches_err_as_promised(client: redis.Redis) -> None:
    """Never too few; too many by more than was asked for as seldom as was asked for."""
    error, probability = 0.002, 0.05
    client.execute_command("CMS.INITBYPROB", "c", error, probability)
    counted = Counter(stream(1, 30_000))
    pipelined(client, [("CMS.INCRBY", "c", item, count) for item, count in counted.items()])
    items = [*counted, *[f"never:{number}" for number in range(5000)]]
    found = [client.execute_command("CMS.QUERY", "c", *items[at : at + 500]) for at in range(0, len(items), 500)]
    over = [count - counted[item] for item, count in zip(items, chain.from_iterable(found), strict=True)]
    assert min(over) >= 0
    assert sum(extra > error * counted.total() for extra in over) <= probability * len(over)


def test_lists_hold_the_most_frequent(client: redis.Redis) -> None:
    items = stream(2, 30_000)
    counted = Counter(items)
    client.execute_command("TOPK.RESERVE", "t", 20, 500, 5, 0.9)
    for at in range(0, len(items), 500):
        client.execute_command("TOPK.ADD", "t", *items[at : at + 500])
    listed = [item.decode() for item in client.execute_command("TOPK.LIST", "t")]
    best = [item for item, _ in counted.most_common(20)]
    assert len(set(listed[:10]) & set(best[:10])) >= 9
    assert len(set(listed) & set(best)) >= 17
    flat = client.execute_command("TOPK.LIST", "t", "WITHCOUNT")
    for item, count in zip(flat[::2], flat[1::2], strict=True):
        assert math.isclose(count, counted[item.decode()], rel_tol=0.1)


def test_filters_cannot_become_better_for_ever(client: redis.Redis) -> None:
    """Each has half the error of the one before: at some time no number is so small."""
    client.execute_command("BF.RESERVE", "b", 0.5, 1, "EXPANSION", 1)
    with pytest.raises(redis.ResponseError, match="could not create filter"):
        pipelined(client, [("BF.ADD", "b", number) for number in range(1100)])
    count = client.execute_command("BF.CARD", "b")
    assert 900 < count < 1100
    chunks = dumped(client, "b")
    for at, data in chunks:
        client.execute_command("BF.LOADCHUNK", "c", at, data)
    assert dumped(client, "c") == chunks
    assert client.execute_command("BF.CARD", "c") == count


def dumped(client: redis.Redis, key: str) -> list[tuple[int, bytes]]:
    """The chunks of a filter."""
    chunks = []
    at, data = client.execute_command("BF.SCANDUMP", key, 0)
    while at:
        chunks.append((at, data))
        at, data = client.execute_command("BF.SCANDUMP", key, at)
    return chunks


def damaged(head: bytes) -> Iterator[bytes]:
    """A header with another byte at each of its places, and some longer and shorter ones."""
    for at, old in enumerate(head):
        for new in {0, 1, 0x3F, 0x40, 0x7F, 0x80, 0xFF, old ^ 1, old ^ 0x10, old ^ 0x80} - {old}:
            yield head[:at] + bytes([new]) + head[at + 1 :]
    for size in (0, 1, 39, 40, 41, 56, len(head) - 16, len(head) - 1):
        yield head[:size]
    yield head + b"\0"
    yield head + head[-16:]


def test_damaged_headers(client: redis.Redis) -> None:
    """Refused, or it was a number that fits the others: then the filter is as large as the one that was dumped."""
    client.execute_command("BF.RESERVE", "b", 0.01, 10, "EXPANSION", 3)
    client.execute_command("BF.MADD", "b", *range(200))
    (_, head), *others = dumped(client, "b")
    size = client.execute_command("BF.INFO", "b", "SIZE")
    accepted, refusals = 0, set[str]()
    for data in damaged(head):
        client.delete("c")
        try:
            client.execute_command("BF.LOADCHUNK", "c", 1, data)
        except redis.ResponseError as error:
            refusals.add(str(error))
            continue
        accepted += 1
        assert client.execute_command("BF.INFO", "c", "SIZE") == size
        pipelined(client, [("BF.LOADCHUNK", "c", at, data) for at, data in others])
        assert all(client.execute_command("BF.MEXISTS", "c", *range(200)))
        client.execute_command("BF.ADD", "c", "one more")
        assert client.execute_command("BF.CARD", "c") > 130
    assert 10 < accepted < 100
    assert refusals == {"received bad data", "insufficient memory to create filter", "could not create filter"}
    assert int(client.info("memory")["used_memory_peak"]) < 100_000_000


def test_nothing_is_counted_when_a_number_is_wrong(client: redis.Redis) -> None:
    client.execute_command("CMS.INITBYDIM", "c", 100, 5)
    client.execute_command("TOPK.RESERVE", "t", 3)
    for command in (("CMS.INCRBY", "c", "a", 5, "b", -1), ("TOPK.INCRBY", "t", "a", 5, "b", 100_001)):
        with pytest.raises(redis.ResponseError):
            client.execute_command(*command)
    assert client.execute_command("CMS.QUERY", "c", "a") == [0]
    assert client.execute_command("TOPK.LIST", "t") == []


def state(client: redis.Redis, suffix: str = "") -> list[Any]:
    """All that can be asked of three sketches."""
    item = [f"item:{number}" for number in range(30)]
    asked: list[tuple[Any, ...]] = [
        ("BF.SCANDUMP", "bloom" + suffix, 0),
        ("BF.INFO", "bloom" + suffix),
        ("BF.MEXISTS", "bloom" + suffix, *item),
        ("CMS.INFO", "cms" + suffix),
        ("CMS.QUERY", "cms" + suffix, *item),
        ("TOPK.INFO", "topk" + suffix),
        ("TOPK.LIST", "topk" + suffix, "WITHCOUNT"),
        ("TOPK.COUNT", "topk" + suffix, *item),
    ]
    return [*pipelined(client, asked), dumped(client, "bloom" + suffix)]


def test_sketches_are_data_as_any_other(module: Path, server_binary: ServerBinary) -> None:
    """Files, copies and replicas have the same sketches, and go on with them in the same way."""
    config = {"appendonly": "yes"}
    if server_binary.version >= (7,):
        config["enable-debug-command"] = "yes"
    with (
        Server(server_binary, modules=[module], config=config) as server,
        Server(server_binary, modules=[module], replica_of=server) as replica,
    ):
        replica.wait_for_master()  # Redis 6.2 sends it the file that DEBUG RELOAD writes, too
        client, mirror = server.client(protocol=2), replica.client(protocol=2)
        client.execute_command("BF.RESERVE", "bloom", 0.01, 5, "EXPANSION", 2)
        client.execute_command("CMS.INITBYDIM", "cms", 50, 4)
        client.execute_command("TOPK.RESERVE", "topk", 5, 12, 3, 0.9)

        def use(suffix: str = "") -> None:
            items = stream(3, 300)
            client.execute_command("BF.MADD", "bloom" + suffix, *items)
            client.execute_command("CMS.INCRBY", "cms" + suffix, *[word for item in items for word in (item, 2)])
            client.execute_command("TOPK.ADD", "topk" + suffix, *items)

        use()
        now = state(client)
        assert now[1][5] > 2  # filters
        for name in ("bloom", "cms", "topk"):
            assert client.copy(name, name + ":copy")
            data: Any = client.dump(name)
            client.restore(name + ":restored", 0, data)
            sizes = [int(client.memory_usage(key) or 0) for key in (name, name + ":copy")]
            assert math.isclose(*sizes, rel_tol=0.2)  # a list that has grown has room for more
        assert state(client, ":copy") == state(client, ":restored") == now
        client.execute_command("DEBUG", "RELOAD")
        assert state(client) == now
        client.execute_command("DEBUG", "LOADAOF")
        assert state(client) == now
        client.config_set("aof-use-rdb-preamble", "no")
        client.bgrewriteaof()
        wait_for(lambda: not client.info("persistence")["aof_rewrite_in_progress"])
        wait_for(lambda: not client.info("persistence")["aof_rewrite_scheduled"])
        client.execute_command("DEBUG", "LOADAOF")
        assert state(client) == now
        use()
        use(":restored")  # the same numbers are drawn
        assert state(client) == state(client, ":restored") != now
        replica.wait_for_master()
        assert state(mirror) == state(client)
        with pytest.raises(redis.ReadOnlyError):
            mirror.execute_command("BF.ADD", "bloom", "x")
        assert "Error" not in server.log() + replica.log()


def test_in_a_cluster(module: Path, newest_binary: ServerBinary) -> None:
    with Cluster(newest_binary, module) as cluster:
        client = redis.RedisCluster(host=cluster.servers[0].host, port=cluster.servers[0].port)
        bf: Any = client.bf()
        assert [bf.add(f"filter:{number}", "x") for number in range(20)] == [1] * 20
        for name in ("a", "b", "sum"):
            client.execute_command("CMS.INITBYDIM", f"{{s}}{name}", 100, 5)
        client.execute_command("CMS.INCRBY", "{s}a", "x", 3)
        client.execute_command("CMS.INCRBY", "{s}b", "x", 4)
        assert client.execute_command("CMS.MERGE", "{s}sum", 2, "{s}a", "{s}b") in (b"OK", True)
        assert client.execute_command("CMS.QUERY", "{s}sum", "x") == [7]
        with pytest.raises(redis.exceptions.RedisClusterException):
            client.execute_command("CMS.MERGE", "{s}sum", 2, "{s}a", "b")
        client.close()


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(module) as server:
        client = server.client(protocol=2)
        client.execute_command("BF.RESERVE", "b", 0.01, 4, "EXPANSION", 3)
        client.execute_command("BF.MADD", "b", *range(60))
        client.execute_command("CMS.INITBYDIM", "m1", 20, 4)
        client.execute_command("TOPK.RESERVE", "t", 3, 5, 2, 0.5)
        (_, head), *others = dumped(client, "b")
        for data in list(damaged(head))[::5]:
            pipe = client.pipeline(transaction=False)
            pipe.delete("c")
            for at, chunk in ((1, data), *others, (9, b"x"), (1 << 62, b"x" * 8)):
                pipe.execute_command("BF.LOADCHUNK", "c", at, chunk)
            pipe.execute_command("BF.ADD", "c", "x")
            pipe.execute(raise_on_error=False)
        for line in ALIKE.strip().splitlines() + REFUSED.strip().splitlines():
            with suppress(redis.ResponseError):
                client.execute_command(*words(line))
        for name in ("b", "m1", "t"):
            client.copy(name, "copy", replace=True)
