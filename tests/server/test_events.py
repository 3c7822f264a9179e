"""What the server tells a module: its events with their data, keys that change, and its cron."""

from __future__ import annotations

import re

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import EXAMPLES
from tests.server.test_hooks import wait_for

EVENTS = (
    "ReplicationRoleChanged Persistence FlushDB Loading ClientChange Shutdown ReplicaChange CronLoop MasterLinkChange "
    "ModuleChange LoadingProgress SwapDB ReplBackup ForkChild ReplAsyncLoad Config KeyRemoved AuthenticationAttempt "
    "AtomicSlotMigration"
).split()

HEAD = """
from redisjit import Context, Module, events

module = Module("told")


@module.command
def nothing() -> None:
    pass

"""

# Each event goes to the log as its text. An event of the cron would fill it.
TELLING = HEAD + "\n".join(
    f"@module.on_event\ndef e{index}(ctx: Context, event: events.{name}) -> None:\n    {body}\n"
    for index, name in enumerate(EVENTS)
    for body in ["assert event.hz > 0" if name == "CronLoop" else "ctx.log(f'told {event}')"]
)

LOOPING = (
    HEAD
    + """
@module.on_event
def loop(ctx: Context, event: events.EventLoop) -> None:
    ctx.log(f"told {event}")


@module.on_event
def end(ctx: Context, event: events.Shutdown) -> None:
    raise ValueError(event)
"""
)

CRON = (
    HEAD
    + """
@module.cron
def tick(ctx: Context) -> None:
    ctx.call("RPUSH", "ticks", int(ctx.call("LLEN", "ticks")))
    ctx.call("INCR", "count")


@module.cron
def failing() -> None:
    raise ValueError("no")


@module.on_event
def third(ctx: Context, event: events.CronLoop) -> None:
    ctx.log(f"hz {event.hz}")
"""
)

OTHER = """
from redisjit import Module

module = Module("other", version=7)


@module.command
def nothing() -> None:
    pass
"""

KEYS = (
    HEAD
    + """
@module.on_key("set", "del", "expired", "keymiss", "fancy")
def some(ctx: Context, event: str, key: bytes) -> None:
    ctx.log(f"some {event} {key.hex()} {ctx.db}")


@module.on_key
def all_(ctx: Context, event: str, key: bytes) -> None:
    if event != "lpush":
        ctx.log(f"all {event} {len(key)} " + str(int(ctx.call("EXISTS", key))))


@module.on_key("lpush")
def failing(ctx: Context, event: str) -> None:
    words = [event] * 3
    raise ValueError(words)
"""
)

PREFIXES = (
    HEAD
    + """
@module.on_key("set", "del", prefix=b"user:")
def some(ctx: Context, event: str, key: bytes) -> None:
    ctx.log(f"told some {event} {key.hex()}")


@module.on_key(prefix=(b"", b"more"))
def every(ctx: Context, event: str, key: bytes) -> None:
    if event != "rpush":
        ctx.log(f"told every {key.hex()}")


@module.on_key(prefix=(b"user:\\x00", b"\\xff", b"job:"), job=True)
def queued(ctx: Context, event: str, key: bytes) -> None:
    ctx.call("RPUSH", "queued", event, key)
"""
)

# What a handler is given lives as long as the call; what it keeps is there afterwards.
KEEPING = """
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from redisjit import Context, Module

module = Module("told")


@dataclass
class Seen:
    key: bytes
    parts: tuple[bytes, str]


@dataclass
class Kept:
    names: list[bytes] = field(default_factory=list)
    words: deque[str] = field(default_factory=deque)
    counts: dict[bytes, int] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    seen: list[Seen] = field(default_factory=list)
    last: bytes | None = None
    text: str = ""


kept = module.state(Kept())


@module.on_key
def changed(ctx: Context, event: str, key: bytes) -> None:
    keep(event, key)


@module.on_key("loaded")
def loaded(ctx: Context, event: str, key: bytes) -> None:
    keep(event, key)
    kept.last = bytes(ctx.call("TYPE", key)) + key[1:]


def keep(event: str, key: bytes) -> None:
    here = [key, key[1:]]
    kept.names += here
    kept.words.append(event)
    kept.counts[key] = kept.counts.get(key, 0) + 1
    kept.kinds.add(event)
    kept.seen.append(Seen(key[:-1], (key, event)))
    kept.last = key[2:]
    word = key.decode(errors="replace")
    if len(word) > 3:
        kept.text = word
    kept.text += event
    if not key:
        raise KeyError(key)


@module.command
def shown() -> list[bytes]:
    found = [b" ".join(kept.names), " ".join(kept.words).encode(), repr(sorted(kept.counts.items())).encode()]
    found += [repr(sorted(kept.kinds)).encode(), repr(kept.last).encode(), kept.text.encode()]
    found += [repr((one.key, one.parts)).encode() for one in kept.seen]
    return found


@module.command
def forget() -> None:
    kept.names.clear()
    kept.words.clear()
    kept.counts.clear()
    kept.kinds.clear()
    kept.seen.clear()
    kept.last = None
    kept.text = ""
"""

JOBS = (
    HEAD
    + """
@module.on_key("hset", "set", job=True)
def index(ctx: Context, event: str, key: bytes) -> None:
    ctx.call("HSET", "index", key, event)
    ctx.call("SET", "last", key)
    if key == b"bad":
        raise KeyError(key)


@module.on_key("set", job=True)
def second(ctx: Context, event: str, key: bytes) -> None:
    ctx.call("RPUSH", "seen", key)


@module.on_key("set", "hset")
def look(ctx: Context, event: str, key: bytes) -> None:
    if event == "set":
        ctx.job(third, key + b"!")


def third(ctx: Context, argument: bytes) -> None:
    ctx.call("RPUSH", "looked", argument, ctx.db)
    ctx.call("SET", "looking", argument)
    if argument == b"bad!":
        raise KeyError(argument)
"""
)


def told(server: Server) -> list[str]:
    """What is in the log, of what it has been told."""
    return re.findall(r"<told> told (.*)", server.log())


def test_events_carry_their_data(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(TELLING, "told.py")
    other = compile_module(OTHER, "other.py")
    seven = server_binary.is_valkey or server_binary.version >= (7,)
    with Server(server_binary, modules=[module], config={"appendonly": "yes"}) as server:
        client = server.client()
        client.set("k", "v")
        client.set("k", "w")
        client.delete("k")
        client.execute_command("FLUSHDB", "SYNC")
        client.execute_command("FLUSHALL", "ASYNC")
        client.execute_command("SWAPDB", 0, 3)
        client.execute_command("MODULE", "LOAD", str(other))
        client.execute_command("MODULE", "UNLOAD", "other")
        if seven:
            client.execute_command("CONFIG", "SET", "maxmemory", 0, "timeout", 0)
        client.bgsave()
        wait_for(lambda: "ForkChild(what='died')" in told(server))
        client.execute_command("DEBUG", "RELOAD")
        with pytest.raises(redis.AuthenticationError):
            client.execute_command("AUTH", "somebody", "wrong")
        found = told(server)
        for line in [
            "FlushDB(what='start', db=-1, sync=False)",
            "SwapDB(first=0, second=3)",
            "ModuleChange(what='loaded', name='other', version=7)",
            "ModuleChange(what='unloaded', name='other', version=7)",
            "Persistence(what='rdb-start')",
            "Persistence(what='sync-rdb-start')",
            "ForkChild(what='born')",
            "ForkChild(what='died')",
            "Loading(what='rdb-start')",
            "Loading(what='ended')",
        ]:
            assert line in found, line
        for what in ("start", "end"):  # Redis 8 does it in the background, and its client waits
            assert any(line.startswith(f"FlushDB(what='{what}', db=0, sync=") for line in found)
        if seven:
            assert "Config(names=['maxmemory', 'timeout'])" in found
        if server_binary.is_valkey or server_binary.version >= (7, 2):
            assert "KeyRemoved(what='overwritten', name=b'k', db=0)" in found
            assert "KeyRemoved(what='deleted', name=b'k', db=0)" in found
        if server_binary.is_valkey and server_binary.version >= (9,):
            attempt = r"AuthenticationAttempt\(client_id=\d+, user='somebody', module='', granted=False\)"
            assert any(re.fullmatch(attempt, line) for line in found)
        clients = [line for line in found if line.startswith("ClientChange(what='connected', id=")]
        assert re.search(r"address='127\.0\.0\.1', port=[1-9]\d*, db=0, flags=\d+\)", clients[0])
        server.stop()
        assert "Shutdown()" in told(server)
        assert "AssertionError" not in server.log()


def test_events_of_replication(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(TELLING, "told.py")
    swapping = {"repl-diskless-load": "swapdb", "repl-diskless-sync": "yes", "repl-diskless-sync-delay": "0"}
    with Server(server_binary, modules=[module], config=swapping) as master:
        master.client().set("k", "v")
        with Server(server_binary, modules=[module], replica_of=master, config=swapping) as replica:
            replica.wait_for_master()
            wait_for(lambda: "MasterLinkChange(what='up')" in told(replica))
            wait_for(lambda: "ReplicaChange(what='online')" in told(master))
            replica.client().execute_command("REPLICAOF", "NO", "ONE")
            wait_for(lambda: "ReplicaChange(what='offline')" in told(master))
            replica.client().execute_command("REPLICAOF", master.host, master.port)
            replica.wait_for_master()
            found = told(replica)
        assert any(line.startswith("Loading(what='repl-start')") for line in found)
        roles = [line for line in found if line.startswith("ReplicationRoleChanged(what='master', host='', ")]
        assert re.search(r"replid='[0-9a-f]{40}', replid2='[0-9a-f]{40}', offset=\d+", roles[0])
        assert any(f"what='replica', host='127.0.0.1', port={master.port}, " in line for line in found)


def test_the_event_loop_and_an_exception_at_the_end(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(LOOPING, "looping.py")]) as server:
        server.client().ping()
        if server_binary.is_valkey or server_binary.version >= (7,):
            assert {"EventLoop(what='before-sleep')", "EventLoop(what='after-sleep')"} <= set(told(server))
        else:
            assert "this server has no event EventLoop" in server.log()
        server.stop()
        assert "ValueError: Shutdown() (looping.py:" in server.log()


def test_cron_writes_are_replicated(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with (
        Server(server_binary, modules=[compile_module(CRON, "cron.py")], config={"hz": "100"}) as master,
        Server(server_binary, replica_of=master) as replica,
    ):
        client = replica.client()
        wait_for(lambda: client.llen("ticks") >= 5)
        assert client.lrange("ticks", 0, 4) == [b"0", b"1", b"2", b"3", b"4"]
        assert "ValueError: no (cron.py:" in master.log_tail(5)
        assert "<told> hz 100" in master.log_tail(5)


WATCHER = """
from redisjit import Context, Module

module = Module("watcher")


@module.on_key("set")
def seen(ctx: Context, event: str, key: bytes) -> None:
    ctx.log(f"seen: {event} {key!r}")
"""


def test_a_module_without_commands(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(WATCHER, "watcher.py"))
    with running.connect() as connection:
        connection.call("SET", "some", "1")
    wait_for(lambda: "seen: set b'some'" in running.log_tail(5))


def test_keys_that_change(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(KEYS, "keys.py")]) as server:
        client = server.client()
        client.execute_command("SELECT", 2)
        client.set(b"k\0\xff", "v")
        client.get("gone")
        client.hset("h", "f", "v")
        client.set("e", "v", px=1)
        wait_for(lambda: client.exists("e") == 0)
        client.delete("h")
        client.lpush("l", "x")
        log = server.log()
        for line in ["some set 6b00ff 2", "all set 3 1", "some keymiss 676f6e65 2", "all hset 1 1", "some del 68 2"]:
            assert f"<told> {line}" in log, line
        assert "some expired 65 2" in log
        assert "all keymiss" not in log
        assert "some hset" not in log
        assert "ValueError: ['lpush', 'lpush', 'lpush'] (keys.py:" in log


def test_jobs_write_when_the_command_is_done(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(JOBS, "jobs.py")
    with (
        Server(server_binary, modules=[module], config={"appendonly": "yes"}) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
    ):
        client = master.client()
        client.set("a", 1)
        client.hset("b", "f", "v")
        client.set("bad", 2)
        pipe = client.pipeline()
        pipe.set("c", 3)
        pipe.eval("redis.call('set', 'd', 4)", 0)
        pipe.execute()
        wanted = {b"a": b"set", b"b": b"hset", b"bad": b"set", b"c": b"set", b"d": b"set"}
        seen = [b"a", b"bad", b"c", b"d"]
        looked = [word for name in seen for word in (name + b"!", b"0")]
        wait_for(lambda: client.hgetall("index") == wanted and client.lrange("seen", 0, -1) == seen)
        wait_for(lambda: client.lrange("looked", 0, -1) == looked)
        assert "KeyError: b'bad' (jobs.py:" in master.log()
        assert "KeyError: b'bad!' (jobs.py:" in master.log()
        replica.wait_for_master()
        mirror = replica.client()
        for key in ("index", "seen", "last", "looked", "looking"):
            assert mirror.dump(key) == client.dump(key)
        client.execute_command("DEBUG", "LOADAOF")
        assert client.hgetall("index") == wanted
        assert client.lrange("seen", 0, -1) == seen
        assert client.lrange("looked", 0, -1) == looked
        client.execute_command("SELECT", 5)
        client.set("e", 5)
        wait_for(lambda: client.lrange("looked", 0, -1) == [b"e!", b"5"])


def test_keys_of_a_prefix(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[compile_module(PREFIXES)]) as server:
        client = server.client()
        for key in (b"user:1", b"other", b"user:", b"user", b"", b"user:\x00x", b"\xffz", b"job:"):
            client.set(key, "v")
        client.append("user:1", "v")
        client.delete("user:1", "other")
        named = ["user:1", "user:", "user:\x00x"]
        wanted = [f"some set {name.encode().hex()}" for name in named] + ["some del " + b"user:1".hex()]
        found = told(server)
        assert [line for line in found if line.startswith("some")] == wanted
        assert len([line for line in found if line.startswith("every")]) == 11
        jobs = [b"set", b"user:\x00x", b"set", b"\xffz", b"set", b"job:"]
        wait_for(lambda: client.lrange("queued", 0, -1) == jobs)


def keeps(client: redis.Redis, reload: bool) -> None:
    """What a handler keeps of what it was given is what it was."""
    keys = [b"k:1", b"\xff\xfe", "k\u00e9ys".encode(), b"a" * 300, b""]
    for key in keys:
        client.set(key, "v")
        client.delete(key)
    for number in range(200):  # the memory of what was lent is used again
        client.echo("x" * number)
    found: list[bytes] = client.execute_command("TOLD.SHOWN")
    events = [event for _ in keys for event in ("set", "del")]
    twice = [key for key in keys for _ in range(2)]
    assert found[0] == b" ".join(part for key in twice for part in (key, key[1:]))
    assert found[1] == " ".join(events).encode()
    assert found[2] == repr(sorted((key, 2) for key in keys)).encode()
    assert found[3] == b"['del', 'set']"
    assert found[4:6] == [b"b''", b"a" * 300 + b"del" + b"setdel"]
    assert found[6:] == [repr((key[:-1], (key, event))).encode() for key, event in zip(twice, events, strict=True)]
    if reload:  # the server has the names of keys that are loaded on its stack
        client.execute_command("TOLD.FORGET")
        client.set("k:9", "v")
        client.execute_command("DEBUG", "RELOAD")
        found = client.execute_command("TOLD.SHOWN")
        assert found[0:2] == [b"k:9 :9 k:9 :9", b"set loaded"]
        assert found[4] in (b"b'string:9'", b"b'none:9'")


def test_what_a_handler_keeps_of_a_key(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    config = {"enable-debug-command": "yes"}
    if server_binary.version < (7,) and not server_binary.is_valkey:
        del config["enable-debug-command"]
    with Server(server_binary, modules=[compile_module(KEEPING)], config=config) as server:
        keeps(server.client(), True)


@pytest.mark.memcheck
def test_memory_of_what_a_handler_keeps(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = [compile_module(KEEPING)]
    with memcheck_server(*modules, config={"rdbcompression": "no"}) as server:
        keeps(server.client(), True)
        server.client().execute_command("TOLD.FORGET")


@pytest.mark.memcheck
def test_memory_of_events(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = [
        compile_module(text, name) for text, name in ((TELLING, "told.py"), (KEYS.replace("told", "keys"), "k.py"))
    ]
    modules.append(compile_module(JOBS.replace("told", "jobs"), "jobs.py"))
    with memcheck_server(*modules) as server:
        client = server.client()
        for index in range(20):
            client.set(f"k{index}", "v")
            client.hset("h", "f", "v")
            client.lpush("l", "x")
            client.execute_command("CONFIG", "SET", "maxmemory", 0, "timeout", 0)
        client.set("bad", "v")
        client.delete("k1")
        client.execute_command("SWAPDB", 0, 3)
        client.flushall()
        for name in ("told", "keys", "jobs"):
            client.execute_command("MODULE", "UNLOAD", name)
        client.set("k", "v")


def test_example(compile_module: CompileModule, server: StartServer) -> None:
    client = server(compile_module(EXAMPLES / "expiring.py")).client()
    client.delete("ended")
    client.execute_command("EXPIRING.LOGIN", "ann")
    client.execute_command("EXPIRING.LOGIN", "bob", 1)
    client.delete("session:ann")
    wait_for(lambda: client.exists("session:bob") == 0 and client.llen("ended") == 2)
    assert sorted(client.execute_command("EXPIRING.ENDED")) == [b"ann del", b"bob expired"]
