"""`secrets=` of commands: MONITOR and the slow log do not have their words, wherever these stand in a call."""

from __future__ import annotations

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for
from tests.server.test_security import old

SECRETS = """
    from redisjit import Context, List, Module, RedisError, String

    module = Module("hid", threads=1)
    group = module.group("keys")


    @module.command(secrets=["b"])
    def middle(a: bytes, b: bytes, c: bytes) -> list[bytes]:
        return [a, b, c]


    @module.command(secrets=["n"])
    def number(n: int, key: String) -> int:
        return n


    @module.command(secrets=["b"])
    def optional(a: bytes, b: bytes = b"none", c: bytes = b"") -> list[bytes]:
        return [a, b, c]


    @module.command(secrets=["words"])
    def several(key: String, *words: bytes) -> list[bytes]:
        return [key.name, *words]


    @module.command(secrets=["last"])
    def counted(words: list[bytes], last: bytes) -> list[bytes]:
        return [*words, last]


    @module.command(secrets=["password"])
    def tokens(name: bytes, *, nx: bool = False, password: bytes | None = None) -> list[bytes]:
        return [name, password or b""]


    @module.command(secrets=["b"])
    def raises(a: bytes, b: bytes) -> None:
        raise RedisError("NOTGOOD " + a.decode() + b.decode())


    @module.command(secrets=["b"], background=True)
    def later(a: bytes, b: bytes) -> list[bytes]:
        return [a, b]


    @module.command(secrets=["b"], block="ms")
    def waits(ms: int, queue: List, b: bytes) -> list[bytes] | None:
        return [queue.popleft(), b] if len(queue) > 0 else None


    @module.command(secrets=["b"], replicate="effects")
    def writes(key: String, b: bytes) -> int:
        key.set(b"%d" % len(b))
        return len(b)


    @group.command(secrets=["b"], aliases=["put"])
    def set(a: bytes, b: bytes) -> list[bytes]:
        return [a, b]


    @group.command
    def get(a: bytes) -> bytes:
        return a


    @module.command
    def relay(ctx: Context, a: bytes) -> list[bytes]:
        return [bytes(item) for item in ctx.call("hid.middle", a, b"HIDDEN-6", a)]
"""

# A call, and what is seen of it. What begins with HIDDEN is secret.
CALLS: tuple[tuple[str, str, str], ...] = (
    ("hid.middle one HIDDEN three", "['one', 'HIDDEN', 'three']", "hid.middle one * three"),
    ("hid.middle one HIDDEN", "ERR wrong number", "hid.middle * *"),
    ("hid.middle one HIDDEN three HIDDEN-2", "ERR wrong number", "hid.middle * * * *"),
    ("hid.number HIDDEN k", "ERR value is not an integer", "hid.number * k"),
    ("hid.number 7654321 queue", "WRONGTYPE", "hid.number * queue"),
    ("hid.optional one", "['one', 'none', '']", "hid.optional one"),
    ("hid.optional one HIDDEN three", "['one', 'HIDDEN', 'three']", "hid.optional one * three"),
    ("hid.several key HIDDEN HIDDEN-2", "['key', 'HIDDEN', 'HIDDEN-2']", "hid.several key * *"),
    ("hid.counted 1 one HIDDEN", "['one', 'HIDDEN']", "hid.counted * * *"),
    ("hid.counted 5 one HIDDEN", "ERR", "hid.counted * * *"),
    ("hid.tokens name PASSWORD HIDDEN NX", "['name', 'HIDDEN']", "hid.tokens name * * *"),
    ("hid.tokens name PASSWORD HIDDEN HIDDEN-2", "ERR syntax", "hid.tokens name * * *"),
    ("hid.raises one HIDDEN", "NOTGOOD oneHIDDEN", "hid.raises one *"),
    ("hid.later one HIDDEN", "['one', 'HIDDEN']", "hid.later one *"),
    ("hid.waits 0 queue HIDDEN", "['item', 'HIDDEN']", "hid.waits 0 queue *"),
    ("hid.waits 20 none HIDDEN", "None", "hid.waits 20 none *"),
    ("hid.writes key HIDDEN", "6", "hid.writes key *"),
    ("hid.keys SET one HIDDEN", "['one', 'HIDDEN']", "hid.keys SET one *"),
    ("hid.keys PUT one HIDDEN HIDDEN-2", "ERR wrong number", "hid.keys PUT * * *"),
    ("hid.keys GET one", "one", "hid.keys GET one"),
    ("hid.relay one", "['one', 'HIDDEN-6', 'one']", "hid.relay one"),
)


def text(value: object) -> str:
    if isinstance(value, list):
        return repr([text(item) for item in value])
    return value.decode() if isinstance(value, bytes) else str(value)


def run(connection: Connection) -> None:
    connection.call("RPUSH", "queue", "item", "other")
    for words, expected, _ in CALLS:
        found = text(connection.call(*words.split()).plain())
        assert found.startswith(expected), (words, found)


def test_secrets(compile_module: CompileModule, server: StartServer) -> None:
    running: Server = server(compile_module(SECRETS, "hid.py"), config={"slowlog-log-slower-than": "0"})
    with running.connect() as connection, running.connect() as watching:
        connection.call("SLOWLOG", "RESET")
        watching.call("MONITOR")
        run(connection)
        connection.call("GET", "the-end")
        monitor: list[str] = []
        while "the-end" not in " ".join(monitor[-1:]):
            monitor.append(text(watching.receive().plain()))
        log = connection.call("SLOWLOG", "GET", -1 if not old(running) else 1000).plain()
        assert isinstance(log, list)
        slow = [text(entry[3]) for entry in log if isinstance(entry, list)]
        everything = " ".join(monitor + slow)
        assert "HIDDEN" not in everything
        assert "7654321" not in everything
        assert "hid.relay" in everything
        shown = [" ".join("*" if word == "(redacted)" else word for word in words_of(line)) for line in monitor]
        if old(running):  # which can hide commands only
            assert not [line for line in shown if line.startswith("hid.") and "relay" not in line]
            return
        refused = [seen for _, reply, seen in CALLS if "wrong number" in reply]  # by the server, or by the command
        assert [line for line in shown if line.startswith("hid.") and line not in refused] == [
            line for _, _, seen in CALLS if seen not in refused for line in seen_by_monitor(seen)
        ]


def words_of(line: str) -> list[str]:
    """The words of a line of MONITOR."""
    return [word.strip('"') for word in line.partition("] ")[2].split('" "')]


def seen_by_monitor(call: str) -> list[str]:
    """What a command calls is seen as well, before it."""
    return (["hid.middle one * one"] if "relay" in call else []) + [call]


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(SECRETS, "hid.py")) as running, running.connect() as connection:
        run(connection)


WAITING = """
    from __future__ import annotations

    from dataclasses import dataclass, field

    from redisjit import Context, Key, Module

    module = Module("wsec")


    @module.datatype("wsec-rj-1")
    @dataclass
    class Box:
        items: list[bytes] = field(default_factory=list)


    @module.command
    def put(key: Key[Box], item: bytes) -> int:
        box = key.get_or_create(lambda: Box())
        box.items.append(item)
        return len(box.items)


    @module.command(block="ms")
    def swap(ctx: Context, ms: int, key: Key[Box], item: bytes) -> bytes | None:
        ctx.redact(2)
        ctx.redact(3)
        box = key.value
        if box is None or len(box.items) == 0:
            return None
        box.items.append(item)
        return box.items.pop(0)


    @module.command
    def show(key: Key[Box]) -> list[bytes]:
        box = key.value
        return [] if box is None else box.items
"""


def swaps(one: Connection, other: Connection) -> None:
    """One that is served at once, and one that waits, for a key whose name is hidden as well."""
    other.call("wsec.put", "box", "first")
    assert text(one.call("wsec.swap", 0, "box", "HIDDEN").plain()) == "first"
    one.send("wsec.swap", 0, "later", "HIDDEN-2")
    wait_for(lambda: "blocked_clients:1" in text(other.call("INFO", "clients").plain()))
    other.call("wsec.put", "later", "second")
    assert text(one.receive().plain()) == "second"
    assert text(one.call("wsec.swap", 10, "never", "HIDDEN-3").plain()) == "None"


def test_hidden_words_that_are_replicated(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """What hides a word of a command that waits changes neither what it waits for nor what replicas get."""
    if not server_binary.is_valkey and server_binary.version < (7,):
        return  # which can redact nothing
    module = compile_module(WAITING, "wsec.py")
    with (
        Server(server_binary, modules=[module], config={"slowlog-log-slower-than": "0"}) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
        master.connect() as one,
        master.connect() as other,
        replica.connect() as reader,
    ):
        wait_for(lambda: "master_link_status:up" in text(reader.call("INFO", "replication").plain()))
        swaps(one, other)
        assert other.call("WAIT", 1, 20_000).value == 1
        for connection in (other, reader):
            found = [text(connection.call("wsec.show", key).plain()) for key in ("box", "later", "never")]
            assert found == ["['HIDDEN']", "['HIDDEN-2']", "[]"]
        assert "HIDDEN" not in repr(other.call("SLOWLOG", "GET", 100).plain())


@pytest.mark.memcheck
def test_memory_of_those_that_wait(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with (
        memcheck_server(compile_module(WAITING, "wsec.py")) as running,
        running.connect() as one,
        running.connect() as other,
    ):
        swaps(one, other)
