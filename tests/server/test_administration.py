"""The server itself: versions, numbers, settings, latency samples, RDB files."""

from __future__ import annotations

from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for

SERVING = """
    from redisjit import Context, Key, Module, RedisError, String

    module = Module("serving")


    @module.command
    def version(ctx: Context) -> tuple[str, int, int, int]:
        return ctx.server_name, *ctx.server_version


    @module.command
    def numbers(ctx: Context) -> bool:
        found = ctx.info("memory")
        ok = found.integer("used_memory") == int(found["used_memory"]) and found.number("used_memory") > 100_000
        return ok and int(found.unsigned("used_memory")) == found.integer("used_memory") and "used" not in found


    @module.command
    def keyspace(ctx: Context) -> str | None:
        return ctx.info("keyspace").get("db0")


    @module.command
    def word(ctx: Context, section: str, name: str) -> int:
        return ctx.info(section).integer(name)


    @module.command
    def sample(ctx: Context, event: str, ms: int) -> None:
        ctx.latency(event, ms)


    @module.command
    def full(ctx: Context) -> float:
        return ctx.used_memory_ratio


    @module.command
    def get(ctx: Context, name: str) -> tuple[str, list[str]]:
        return ctx.config_get(name), ctx.config_names(name + "*")


    @module.command
    def typed(ctx: Context) -> tuple[int, bool]:
        return ctx.config_int("list-compress-depth"), ctx.config_bool("activerehashing")


    @module.command
    def not_typed(ctx: Context) -> int:
        return ctx.config_int("maxmemory-policy")


    @module.command(replicate="effects")
    def change(ctx: Context, key: String, name: str, value: str) -> str:
        key.set(value.encode())
        before = ctx.config_get(name)
        ctx.config_set(name, value)
        key.append(b"!")
        return before + " " + ctx.config_get(name)


    @module.command
    def known(ctx: Context) -> list[int]:
        out = [ctx.known_flags, ctx.known_events, ctx.notified_events, ctx.known_options, ctx.known_open_modes]
        return [*out, ctx.type_methods_version, int(ctx.avoid_replica_traffic)]


    @module.command
    def name(ctx: Context) -> str:
        return ctx.command_name


    @module.command
    def times(ctx: Context) -> bool:
        return abs(ctx.cached_time_us() - ctx.time_us()) < 60_000_000


    @module.command
    def set_typed(ctx: Context, depth: int, rehash: bytes) -> tuple[int, bool]:
        ctx.config_set_int("list-compress-depth", depth)
        ctx.config_set_bool("activerehashing", rehash == b"yes")
        return ctx.config_int("list-compress-depth"), ctx.config_bool("activerehashing")


    @module.command
    def word_of(ctx: Context, name: str) -> str:
        return ctx.config_enum(name)


    @module.command
    def type_of(ctx: Context, name: str) -> str:
        return ctx.config_type(name)


    @module.command
    def set_word(ctx: Context, name: str, value: str) -> str:
        ctx.config_set_enum(name, value)
        return ctx.config_enum(name)


    @module.command
    def keys(ctx: Context) -> tuple[int, bytes | None]:
        return ctx.db_size, ctx.random_key()


    @module.command
    def scanned(ctx: Context, limit: int) -> int:
        found = [name for name in ctx.scan()]
        for name in ctx.scan():
            if len(found) > limit:
                raise ValueError(name + b" is too many")
        return len(set(found))


    @module.command(replicate="effects")
    def tell(ctx: Context, key: String, kind: str) -> int:
        key.append(b"x")
        ctx.notify("told", key.name, kind)
        return key.append(b"y") * 10 + int(ctx.must_obey)


    @module.command
    def age(ctx: Context, key: Key) -> tuple[int | None, int | None]:
        return ctx.idle_ms(key.name), ctx.frequency(key.name)


    @module.command
    def set_age(ctx: Context, key: Key, ms: int, n: int) -> tuple[bool, bool]:
        return ctx.set_idle_ms(key.name, ms), ctx.set_frequency(key.name, n)


    @module.command
    def save(ctx: Context, key: String, path: str) -> bytes | None:
        before = key.get()
        ctx.rdb_save(path)
        return before


    @module.command
    def load(ctx: Context, key: String, path: str) -> tuple[bytes | None, bytes | None]:
        before = key.get()
        ctx.rdb_load(path)
        return before, key.get()


    @module.command
    def write_and_load(ctx: Context, key: String, path: str) -> None:
        key.set(b"written")
        ctx.rdb_load(path)
"""


FROM_AFAR = """
    from redisjit import Context, Module

    module = Module("afar")


    @module.command(background=True)
    def tell(ctx: Context, name: bytes) -> None:
        with ctx.lock():
            ctx.notify("told", name)
"""


@pytest.fixture
def serving(compile_module: CompileModule) -> Path:
    return compile_module(SERVING, "serving.py")


def test_versions_and_numbers(serving: Path, server: StartServer) -> None:
    running = server(serving)
    client = running.client(decode=True)
    found = client.info("server")
    name = "valkey" if "valkey_version" in found else "redis"
    version = [int(part) for part in str(found[f"{name}_version"]).split(".")]
    assert client.execute_command("SERVING.VERSION") == [name, *version]
    assert client.execute_command("SERVING.NUMBERS")
    assert client.execute_command("SERVING.KEYSPACE") is None
    client.set("k", "v")
    assert client.execute_command("SERVING.KEYSPACE").startswith("keys=1,")
    assert client.execute_command("SERVING.WORD", "memory", "maxmemory") == 0
    for words, why in {("server", "os"): "ValueError: the field os is", ("x", "y"): "KeyError: 'y'"}.items():
        with pytest.raises(redis.ResponseError, match=why):
            client.execute_command("SERVING.WORD", *words)


def test_memory_and_latency(serving: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[serving], config={"latency-monitor-threshold": "5"}) as server:
        client = server.client(decode=True)
        assert client.execute_command("SERVING.FULL") in ("0", 0)
        client.config_set("maxmemory", "1gb")
        assert 0 < float(client.execute_command("SERVING.FULL")) < 0.5
        for ms in ("4", "7", "-3"):
            client.execute_command("SERVING.SAMPLE", "my event", ms)
        assert [entry[1] for entry in client.execute_command("LATENCY", "HISTORY", "my_event")] == [7]


def test_settings_of_the_server(serving: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[serving]) as server:
        client = server.client(decode=True)
        assert client.execute_command("SERVING.GET", "list-compress-depth") == ["0", ["list-compress-depth"]]
        assert client.execute_command("SERVING.TYPED") == [0, 1]
        assert client.execute_command("SERVING.CHANGE", "k", "list-compress-depth", "2") == "0 2"
        assert client.execute_command("SERVING.TYPED") == [2, 1]
        assert client.get("k") == "2!"
        for value in ("x", "-5"):
            with pytest.raises(redis.ResponseError):
                client.execute_command("SERVING.CHANGE", "k", "list-compress-depth", value)
        with pytest.raises(redis.ResponseError, match="there is no setting 'nothing'"):
            client.execute_command("SERVING.GET", "nothing")
        with pytest.raises(redis.ResponseError, match="ValueError"):
            client.execute_command("SERVING.NOT_TYPED")


def test_settings_that_are_words(serving: Path, server_binary: ServerBinary) -> None:
    typed = not server_binary.is_valkey and server_binary.version >= (8,)
    with Server(server_binary, modules=[serving]) as server:
        client = server.client(decode=True)
        assert client.execute_command("SERVING.WORD_OF", "maxmemory-policy") == "noeviction"
        assert client.execute_command("SERVING.SET_WORD", "maxmemory-policy", "allkeys-lru") == "allkeys-lru"
        with pytest.raises(redis.ResponseError, match="maxmemory-policy"):
            client.execute_command("SERVING.SET_WORD", "maxmemory-policy", "nonsense")
        assert client.execute_command("SERVING.WORD_OF", "maxmemory-policy") == "allkeys-lru"
        for command in ("WORD_OF", "TYPE_OF") if typed else ("WORD_OF",):
            with pytest.raises(redis.ResponseError, match="there is no setting 'nothing'"):
                client.execute_command(f"SERVING.{command}", "nothing")
        names = {"maxmemory-policy": "enum", "maxmemory": "numeric", "activerehashing": "bool", "dir": "string"}
        for name, kind in names.items():
            if typed:
                assert client.execute_command("SERVING.TYPE_OF", name) == kind
            else:
                with pytest.raises(redis.ResponseError, match="does not tell modules the types"):
                    client.execute_command("SERVING.TYPE_OF", name)
        if typed:
            with pytest.raises(
                redis.ResponseError, match="ValueError: the setting maxmemory is not one of several words"
            ):
                client.execute_command("SERVING.WORD_OF", "maxmemory")


def test_what_the_server_knows(serving: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[serving], config={"notify-keyspace-events": "KEA"}) as server:
        client = server.client(decode=True)
        flags, events, notified, options, modes, version, avoid = client.execute_command("SERVING.KNOWN")
        old = server_binary.version < (7, 0, 0) and not server_binary.is_valkey
        assert version == (3 if old else 4 if not has_files(server) else 5)
        assert flags & 0x3FFFFF == 0x3FFFFF
        assert (flags > 0x3FFFFF) is not old
        assert events & 0x3FFF == 0x3FFF
        assert notified & events == notified
        assert notified > 0
        assert options & 3 == 3
        assert modes & 3 == 3
        assert avoid == 0
        assert client.execute_command("SERVING.NAME") == "serving.name"
        assert client.execute_command("SERVING.TIMES") == 1
        assert client.execute_command("SERVING.SET_TYPED", 3, "no") == [3, 0]
        assert client.execute_command("SERVING.SET_TYPED", 0, "yes") == [0, 1]
        with pytest.raises(redis.ResponseError, match=r"list-compress-depth|argument"):
            client.execute_command("SERVING.SET_TYPED", -1, "no")


def test_events_of_keys(serving: Path, compile_module: CompileModule, server_binary: ServerBinary) -> None:
    modules = [serving, compile_module(FROM_AFAR, "afar.py")]
    with Server(server_binary, modules=modules, config={"notify-keyspace-events": "KEAd"}) as server:
        client = server.client(decode=True)
        with client.pubsub() as heard:
            heard.psubscribe("__key*__:*")
            assert heard.get_message(timeout=20) is not None
            kinds = ("module", "generic", "string", "list", "set", "hash", "zset", "stream")
            for number, kind in enumerate(kinds, 1):
                assert client.execute_command("SERVING.TELL", "k", kind) == number * 20
            with pytest.raises(redis.ResponseError, match="ValueError: an event of a key"):
                client.execute_command("SERVING.TELL", "k", "other")
            with pytest.raises(redis.ResponseError, match="told by the server's own thread only"):
                client.execute_command("AFAR.TELL", "k")
            messages = [heard.get_message(timeout=20) for _ in range(2 * len(kinds))]
        found = [(message["channel"], message["data"]) for message in messages if message is not None]
        assert found == [("__keyspace@0__:k", "told"), ("__keyevent@0__:told", "k")] * len(kinds)


def test_eviction(serving: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[serving]) as server:
        client = server.client(decode=True)
        assert client.execute_command("SERVING.KEYS") == [0, None]
        assert client.execute_command("SERVING.AGE", "k") == [None, None]
        assert client.execute_command("SERVING.SET_AGE", "k", 5000, 5) == [0, 0]
        client.set("k", "v")
        assert client.execute_command("SERVING.KEYS") == [1, "k"]
        client.mset({f"key:{n}": n for n in range(999)})
        assert client.execute_command("SERVING.SCANNED", 1000) == 1000
        with pytest.raises(redis.ResponseError, match="is too many"):
            client.execute_command("SERVING.SCANNED", 9)
        assert client.execute_command("SERVING.SET_AGE", "k", 0, 5) == [1, 0]
        if server_binary.is_valkey and server_binary.version >= (9, 1, 0):  # its own function mistakes the unit
            with pytest.raises(redis.ResponseError, match="cannot make a key so old"):
                client.execute_command("SERVING.SET_AGE", "k", 500_000, 5)
            assert client.execute_command("SERVING.AGE", "k") == [0, None]
        else:
            assert client.execute_command("SERVING.SET_AGE", "k", 500_000, 5) == [1, 0]
            for _ in range(2):  # looking at it is no use of it
                idle, frequency = client.execute_command("SERVING.AGE", "k")
                assert 490_000 <= idle < 600_000
                assert frequency is None
            assert client.object("idletime", "k") >= 490
        for age in ((-1, 5), (0, 256), (0, -1)):
            with pytest.raises(redis.ResponseError, match="ValueError"):
                client.execute_command("SERVING.SET_AGE", "k", *age)
        client.config_set("maxmemory-policy", "allkeys-lfu")
        client.set("k", "w")
        assert client.execute_command("SERVING.SET_AGE", "k", 0, 77) == [0, 1]
        assert client.execute_command("SERVING.AGE", "k") == [None, 77]
        assert client.object("freq", "k") == 77


def has_files(server: Server) -> bool:
    """Whether modules can save and load: since Redis 7.2."""
    return server.binary.is_valkey or server.binary.version >= (7, 2, 0)


def test_rdb_files(serving: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[serving], config={"appendonly": "yes"}) as server:
        client = server.client(decode=True)
        client.set("k", "first")
        client.hset("h", mapping={"f": "v"})
        if not has_files(server):
            for command in ("SAVE", "LOAD"):
                with pytest.raises(redis.ResponseError, match="this server does not let modules"):
                    client.execute_command(f"SERVING.{command}", "k", "mine.rdb")
            return
        assert client.execute_command("SERVING.SAVE", "k", "mine.rdb") == "first"
        assert (server.directory / "mine.rdb").exists()
        client.set("k", "second")
        client.set("other", "x")
        assert client.execute_command("SERVING.LOAD", "k", "mine.rdb") == ["second", "first"]
        assert sorted(client.keys()) == ["h", "k"]
        for path in ("nothing.rdb", "no/such/folder/x.rdb"):
            with pytest.raises(redis.ResponseError, match=r"the RDB file was not loaded \(2\)"):
                client.execute_command("SERVING.LOAD", "k", path)
        (server.directory / "text.rdb").write_text("no such data")
        with pytest.raises(redis.ResponseError, match="the file is no RDB file"):
            client.execute_command("SERVING.LOAD", "k", "text.rdb")
        assert client.get("k") == "first"
        with pytest.raises(redis.ResponseError, match=r"the RDB file was not saved \(2\)"):
            client.execute_command("SERVING.SAVE", "k", "no/such/folder/x.rdb")
        for path in ("", "a\0b"):
            with pytest.raises(redis.ResponseError, match="ValueError: a file has a name"):
                client.execute_command("SERVING.SAVE", "k", path)
        with pytest.raises(redis.ResponseError, match="cannot be loaded by what has written"):
            client.execute_command("SERVING.WRITE_AND_LOAD", "k", "mine.rdb")
        assert client.get("k") == "written"
        wait_for(lambda: not client.info("persistence")["aof_rewrite_in_progress"])
        server.restart()
        assert server.client(decode=True).get("k") == "written"
        assert server.client(decode=True).hgetall("h") == {"f": "v"}


def test_a_replica_does_not_load(serving: Path, newest_binary: ServerBinary) -> None:
    with (
        Server(newest_binary, modules=[serving]) as master,
        Server(newest_binary, modules=[serving], replica_of=master) as replica,
    ):
        replica.wait_for_master()
        master.client().set("k", "v")
        master.client().execute_command("SERVING.SAVE", "k", "mine.rdb")
        replica.client().execute_command("CONFIG", "SET", "replica-read-only", "no")
        with pytest.raises(redis.ResponseError, match="was not loaded"):
            replica.client().execute_command("SERVING.LOAD", "k", str(master.directory / "mine.rdb"))
        master.client().execute_command("SERVING.LOAD", "k", "mine.rdb")
        master.client().set("after", "w")
        replica.wait_for_master()
        assert master.client().get("k") == b"v"


EVERYTHING = """
VERSION
NUMBERS
KEYSPACE
WORD server os
WORD x y
SAMPLE e 9
FULL
GET nothing
GET list-compress-depth
TYPED
NOT_TYPED
NAME
KNOWN
TIMES
KEYS
TELL k module
TELL k other
SCANNED 5
SCANNED 0
AGE k
AGE x
SET_AGE k 9 9
SET_AGE x 9 9
SET_TYPED -1 no
SET_TYPED 1 no
CHANGE k list-compress-depth 2
CHANGE k list-compress-depth x
CHANGE k nothing x
SAVE k mine.rdb
LOAD k mine.rdb
LOAD k nothing
SAVE k no/such/x
"""


@pytest.mark.memcheck
def test_memory_of_administration(serving: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(serving) as server:
        client = server.client()
        client.set("k", "v")
        for _ in range(3):
            for line in EVERYTHING.strip().splitlines():
                first, *words = line.split()
                refused(client, f"SERVING.{first}", *words)


def refused(client: redis.Redis, *words: str) -> None:
    """Run a command, which may be refused."""
    try:
        client.execute_command(*words)
    except redis.ResponseError:
        return
