"""What the server calls on its own, at the worst of times: shutdown, flush, full synchronisation, a failed load.

The module has one of everything that the server may call. Under memcheck nothing of it reads what is gone, or leaks.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_events import TELLING, told
from tests.server.test_hooks import wait_for
from tests.support.cluster import Cluster

EVERYTHING = """
    from __future__ import annotations

    from dataclasses import dataclass

    from redisjit import Arguments, Context, Key, List, Module, RedisError, Reply, c, events

    module = Module("all_of_it", threads=2, stats=True)
    fail = module.config("fail", False)
    word = module.config("word", "a", choices=["a", "b"])


    @module.datatype("allofit-1", version=1)
    @dataclass
    class Tree:
        names: list[bytes]
        below: dict[bytes, int]


    @module.command
    def grow(key: Key[Tree], name: bytes) -> int:
        tree = key.get_or_create(lambda: Tree([], {}))
        tree.names.append(name * 10)
        tree.below[name] = len(tree.names)
        return len(tree.names)


    @fail.check
    def checked(value: bool) -> None:
        words = ["fail"] * 2
        if len(words) > 2:
            raise ValueError(words)


    @word.on_change
    def changed(ctx: Context) -> None:
        ctx.log("the word is " + word.value)


    @module.on_load
    def load(ctx: Context) -> None:
        ctx.after(60_000, later, b"at load")
        if fail.value:
            raise RedisError("FAILED as told")


    @module.on_unload
    def unload(ctx: Context) -> None:
        ctx.log("all unloaded")


    def later(ctx: Context, text: bytes) -> None:
        ctx.call("RPUSH", "later", text)


    def answered(ctx: Context, reply: Reply, text: bytes) -> None:
        ctx.call("RPUSH", "later", text)


    def left(ctx: Context, client: int) -> None:
        ctx.call("RPUSH", "left", client)


    @module.every(20)
    def tick(ctx: Context) -> None:
        if ctx.flags & 4:
            ctx.call("INCR", "ticks")


    @module.cron
    def cron(ctx: Context) -> None:
        ctx.info("memory").integer("used_memory")


    @module.on_key
    def key(ctx: Context, event: str, name: bytes) -> None:
        ctx.log(f"key {event} {len(name)}", "debug")


    @module.on_key("del", "expired", "set", job=True)
    def job(ctx: Context, event: str, name: bytes) -> None:
        ctx.call("HINCRBY", "events", event, 1)


    @module.on_event
    def flushed(ctx: Context, event: events.FlushDB) -> None:
        ctx.log(f"flush {event}")
        ctx.soon(later, repr(event.what).encode())


    @module.on_event
    def over(ctx: Context, event: events.Shutdown) -> None:
        ctx.log("shutdown " + word.value)


    @module.on_event
    def loading(ctx: Context, event: events.Loading) -> None:
        ctx.log(f"loading {event}")


    @module.on_event
    def removed(ctx: Context, event: events.KeyRemoved) -> None:
        ctx.log(f"removed {event}", "debug")


    @module.auth(background=True)
    def ask(ctx: Context, user: bytes, password: bytes) -> bool | None:
        n = 1
        while password == b"forever" and n > 0:
            n = n % 1000 + 1
        return True if password == b"magic" else None


    @module.filter
    def words(args: Arguments) -> None:
        if len(args) > 1 and args[0] == b"ECHO" and args[1] == b"change":
            args[1] = b"changed"


    @module.info("state")
    def state() -> dict[str, str]:
        return {"word": word.value}


    @module.export
    def twice(n: c.int) -> c.int:
        return n * 2


    @module.command(background=True)
    def busy(ctx: Context, name: bytes) -> None:
        n = 1
        while n > 0:
            n = n % 1000 + 1
            if n == 1000:
                with ctx.lock():
                    ctx.call("EXISTS", name)


    @module.command(block=True)
    def wait(queue: List) -> bytes | None:
        return queue.popleft() if len(queue) > 0 else None


    @module.command(replicate="effects")
    def begin(ctx: Context, name: bytes) -> None:
        guest = ctx.new_user(name)
        guest.set_rules(b"on +@all ~*")
        ctx.authenticate(guest, left)
        ctx.after(60_000, later, b"timer " + name)
        ctx.call_then(answered, "BLPOP", b"never:" + name, 0, argument=name)
"""
PLAIN = {"appendonly": "yes", "rdbcompression": "no"}  # memcheck does not follow the server's compression
SLOWER = 60.0  # seconds to wait for things under memcheck


@pytest.fixture
def everything(compile_module: CompileModule) -> Path:
    return compile_module(EVERYTHING, "everything.py")


def keep_busy(server: Server) -> Callable[[], None]:
    """Clients that wait for all that can be waited for, and data of all kinds. Returns what closes them."""
    client = server.client()
    client.execute_command("ACL", "SETUSER", "ann", "on", ">pw", "+@all", "~*")
    for index in range(30):
        client.execute_command("ALL_OF_IT.GROW", f"tree:{index % 3}", f"name {index}")
        client.hset("h", f"f{index}", "v")
    client.set("soon", "gone", px=1)
    waiting = [server.connect() for _ in range(4)]
    for connection, words in zip(
        waiting,
        [
            ("ALL_OF_IT.BUSY", "x"),
            ("ALL_OF_IT.WAIT", "queue"),
            ("AUTH", "ann", "forever"),
            ("ALL_OF_IT.BEGIN", "guest"),
        ],
        strict=True,
    ):
        connection.send(*words)
    wait_for(lambda: int(client.info("clients")["blocked_clients"]) >= 3, SLOWER)

    def close() -> None:
        for connection in waiting:
            connection.close()

    return close


@pytest.mark.memcheck
def test_shutdown(everything: Path, memcheck_server: StartMemcheck) -> None:
    """The server ends while threads work, clients wait, timers and promises are pending."""
    with memcheck_server(everything, config=PLAIN) as server:
        close = keep_busy(server)
        time.sleep(0.2)
    close()


@pytest.mark.memcheck
def test_flush_and_reload(everything: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(everything, config=PLAIN) as server:
        close = keep_busy(server)
        client = server.client()
        for words in (("SWAPDB", "0", "1"), ("DEBUG", "RELOAD"), ("FLUSHDB", "SYNC"), ("FLUSHALL", "ASYNC")):
            client.execute_command("ALL_OF_IT.GROW", "tree", "x")
            client.execute_command(*words)
        client.execute_command("CONFIG", "SET", "all_of_it.word", "b")
        assert client.execute_command("INFO", "all_of_it_state")
        wait_for(lambda: client.llen("later") >= 2, SLOWER)
        close()
        wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 0, SLOWER)


@pytest.mark.memcheck
@pytest.mark.parametrize("diskless", ["disabled", "swapdb"])
def test_full_synchronisation(
    everything: Path, memcheck_server: StartMemcheck, diskless: str, newest_binary: ServerBinary
) -> None:
    """A server that is busy becomes a replica, takes all data over, and is cut off in the midst of it."""
    config = {"repl-diskless-sync-delay": "0", "repl-diskless-load": diskless, "rdb-key-save-delay": "1000"}
    if not newest_binary.is_valkey:
        return  # the server under memcheck is Valkey, which takes no data from Redis 8
    with (
        Server(newest_binary, modules=[everything], config=config) as master,
        memcheck_server(everything, config={"repl-diskless-load": diskless}) as replica,
    ):
        source, client = master.client(), replica.client()
        for index in range(300):
            source.execute_command("ALL_OF_IT.GROW", f"tree:{index}", f"name {index}")
        close = keep_busy(replica)
        client.replicaof("127.0.0.1", master.port)
        wait_for(
            lambda: "loading" in replica.log_tail(300) or client.info("replication")["master_sync_in_progress"], SLOWER
        )
        client.replicaof("NO", "ONE")
        source.config_set("rdb-key-save-delay", "0")
        client.replicaof("127.0.0.1", master.port)
        wait_for(lambda: client.info("replication")["master_link_status"] == "up", SLOWER)
        wait_for(lambda: client.exists("tree:299"), SLOWER)
        assert client.execute_command("CONFIG", "GET", "all_of_it.word")
        close()


@pytest.mark.memcheck
def test_a_load_that_fails(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    """Everything is registered, and then taken back: nothing of it is called any more.

    But for the data type, of which the server itself loses what it has noted when the load fails.
    """
    before, _, rest = EVERYTHING.partition("    @module.datatype")
    everything = compile_module(before + "    @fail.check" + rest.partition("    @fail.check")[2], "undone.py")
    with memcheck_server() as server:
        client = server.client()
        client.config_set("notify-keyspace-events", "KEA")
        for value in ("yes", "maybe", "yes"):
            with pytest.raises(redis.ResponseError):
                client.execute_command("MODULE", "LOADEX", str(everything), "CONFIG", "all_of_it.fail", value)
            client.set("k", "v")
            client.delete("k")
            client.flushall()
            client.execute_command("DEBUG", "RELOAD")
            assert client.echo("change") == b"change"
            with pytest.raises(redis.AuthenticationError):
                client.execute_command("AUTH", "nobody", "magic")
        assert "FAILED as told" in server.log()
        client.execute_command("MODULE", "LOADEX", str(everything), "ARGS", "word", "b")
        assert client.echo("change") == b"changed"


def load_again(server: Server, module: Path) -> None:
    """The same file once more: the server says no, and what is loaded goes on with all that it has."""
    client = server.client()
    close = keep_busy(server)
    for _ in range(3):
        with pytest.raises(redis.ResponseError, match="Error loading the extension"):
            client.execute_command("MODULE", "LOAD", str(module))
        assert client.execute_command("ALL_OF_IT.GROW", "tree:0", "more") > 1
        client.copy("tree:1", "tree:copy", replace=True)
        client.delete("tree:copy")
        client.flushall(asynchronous=True)
        client.execute_command("ALL_OF_IT.GROW", "tree:0", "x")
        assert client.execute_command("ALL_OF_IT.GROW", "tree:0", "y") == 2
        assert client.execute_command("CONFIG", "GET", "all_of_it.word") in ([b"all_of_it.word", b"a"], [])
        assert client.execute_command("INFO", "all_of_it_state")
    wait_for(lambda: client.llen("later") >= 1, SLOWER)
    close()
    wait_for(lambda: int(client.info("clients")["blocked_clients"]) == 0, SLOWER)


def test_the_same_file_again(everything: Path, newest_binary: ServerBinary) -> None:
    with Server(newest_binary, modules=[everything]) as server:
        load_again(server, everything)


@pytest.mark.memcheck
def test_memory_of_the_same_file_again(everything: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(everything, config=PLAIN) as server:
        load_again(server, everything)


def test_loading_goes_on(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    config = {"loading-process-events-interval-bytes": "1024", "hz": "500"}
    large = 400
    if not server_binary.is_valkey and server_binary.version < (7,):
        config, large = {"hz": "500", "rdbcompression": "no"}, 2000  # the interval is two megabytes
    with Server(server_binary, modules=[compile_module(TELLING, "told.py")], config=config) as server:
        client = server.client()
        pipe = client.pipeline(transaction=False)
        for index in range(3000):
            pipe.set(f"key:{index}", b"%d" % index * large)
        pipe.execute()
        client.execute_command("DEBUG", "RELOAD")
        pattern = r"LoadingProgress\(what='rdb', hz=\d+, progress=-?\d+\)"
        assert any(re.fullmatch(pattern, line) for line in told(server))


def test_a_replica_loads_beside_its_data(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A replica that has lost track of its master, and goes on answering while it takes everything anew."""
    if not server_binary.is_valkey and server_binary.version < (7,):
        return
    module = compile_module(TELLING, "told.py")
    swapping = {
        "repl-diskless-load": "swapdb",
        "repl-diskless-sync": "yes",
        "repl-diskless-sync-delay": "0",
        "repl-backlog-size": "16384",
    }
    with (
        Server(server_binary, modules=[module], config=swapping) as master,
        Server(server_binary, modules=[module], replica_of=master, config=swapping) as replica,
    ):
        replica.wait_for_master()
        source = master.client()
        for _ in range(2):
            pipe = source.pipeline(transaction=True)  # nobody reconnects meanwhile
            pipe.execute_command("CLIENT", "KILL", "TYPE", "replica")
            for index in range(40):
                pipe.set(f"k{index}", b"x" * 10_000)
            pipe.execute()
            wait_for(lambda: replica.client().exists("k39"))
            if "ReplAsyncLoad(what='completed')" in told(replica):
                break
            source.flushall()
        assert "ReplAsyncLoad(what='started')" in told(replica)
        wait_for(lambda: "ReplAsyncLoad(what='completed')" in told(replica))


def test_slots_that_move(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    if not newest_binary.is_valkey:
        return
    with Cluster(newest_binary, compile_module(TELLING, "told.py")) as cluster:
        source, target = cluster.servers[0], cluster.servers[1]
        with source.connect() as connection, target.connect() as other:
            id = other.call("CLUSTER", "MYID").value
            assert isinstance(id, bytes)
            assert connection.call("CLUSTER", "MIGRATESLOTS", "SLOTSRANGE", 0, 10, 20, 30, "NODE", id).value == b"OK"
        for server, way in ((source, "export"), (target, "import")):
            for what in ("started", "completed"):
                head = rf"AtomicSlotMigration\(what='{way}-{what}', job='[0-9a-f]{{40}}', "
                wait_for_line(server, head + r"slots=\[\(0, 10\), \(20, 30\)\]\)")


def wait_for_line(server: Server, pattern: str) -> None:
    wait_for(lambda: any(re.fullmatch(pattern, line) for line in told(server)))
