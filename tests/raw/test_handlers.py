"""Handlers on the raw API: the same answers on every server, nothing leaked, changes replicated, refusals named."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from redisjit.cli.inspect import read_module
from redisjit.raw import table
from redisjit.serve import Server
from redisjit.serve.servers import ServerError
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.raw.test_availability import column


def number(name: str) -> int:
    """An integer constant of the table."""
    value = table.constant(name)
    assert isinstance(value, int)
    return value


HANDLERS = Path(__file__).with_name("handlers_raw.py")
PAIRS: list[tuple[tuple[str | int, ...], object]] = [
    (("HSET", "h", "a", "1", "b", "22"), 2),
    (("RAWTEST.HGET2", "h", "a", "b"), [b"1", b"22"]),
    (("RAWTEST.HGET2", "h", "a", "none"), [b"1", None]),
    (("RAWTEST.HGET2", "missing", "a", "b"), []),
    (("RAWTEST.HSET2", "h", "x", "y"), 2),
    (("RAWTEST.HGET2", "h", "field", "other"), [b"x", b"y"]),
    (("RAWTEST.TOTAL_LENGTH", "h"), 5),
    (("RAWTEST.TOTAL_LENGTH", "missing"), 0),
    (("RAWTEST.TOTAL_DEPTH", "h"), 4000),
    (("RAWTEST.ECHO", "hello", 42, "2.5"), b"hello! 42 2.50 end"),
    (("RAWTEST.INCR", "n"), 1),
    (("RAWTEST.INCR", "n"), 2),
    (("RAWTEST.SET_OPENED", "own"), 0),
    (("GET", "own"), b"own"),
    (("RAWTEST.MEMORY",), [0, -2, 4294967294, 200, 3, -5, 1, 1, 1, 8, 101]),
    (("RAWTEST.KEPT_ALIVE", 3), [98, 99, 98, 10, 49]),
    (("RAWTEST.KEPT_ALIVE", 2), [98, 99, 10, 122]),
    (("RAWTEST.SAME_BITS",), 9268),
    (("RAWTEST.LONG_DOUBLE", "1.5"), b"1.5"),
    (("RAWTEST.LONG_DOUBLE", "-0.25"), b"-0.25"),
    (("RAWTEST.SUPPORTED", number("EVENT_FLUSHDB"), number("SUBEVENT_FLUSHDB_END")), 1),
    (("RAWTEST.SUPPORTED", number("EVENT_FLUSHDB"), 99), 0),
    (("RAWTEST.SELECT", 0), 0),
    (("RAWTEST.LATER", 100_000), 0),
]
ERRORS: list[tuple[tuple[str | int, ...], str]] = [
    (("RAWTEST.SELECT", 4294967296), "OverflowError: the argument does not fit in C's int"),
    (("RAWTEST.SELECT", -2147483649), "OverflowError: the argument does not fit in C's int"),
    (("RAWTEST.DEAUTHENTICATE", -1), "OverflowError: the argument does not fit in C's unsigned long"),
    (("RAWTEST.COPY_NEGATIVE", "abc"), "ValueError: negative count"),
    (("RAWTEST.HSET_THEN_FAIL", "h", "w"), "ValueError: after the change"),
]


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(HANDLERS)


@pytest.fixture
def raw_server(module: Path, server: StartServer) -> Server:
    return server(module)


def until(happened: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for what the server does in its own time."""
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def call_all(server: Server) -> None:
    with server.connect(3) as connection:
        for words, expected in PAIRS:
            assert connection.call(*words).plain() == expected, words
        for words, message in ERRORS:
            reply = connection.call(*words)
            assert reply.kind == "-"
            assert isinstance(reply.value, bytes)
            assert re.fullmatch(rf"ERR {re.escape(message)} \(\w+\.py:\d+\)", reply.value.decode()), reply


def test_answers(raw_server: Server) -> None:
    call_all(raw_server)


def test_a_c_float(raw_server: Server) -> None:
    client = raw_server.client(3)
    assert client.execute_command("RAWTEST.RATIO") == 0.0
    client.config_set("maxmemory", 1 << 30)
    assert 0.0 < client.execute_command("RAWTEST.RATIO") < 0.5
    client.config_set("maxmemory", 0)


def test_a_failing_callback_is_logged(raw_server: Server) -> None:
    client = raw_server.client()
    client.hset("long", mapping={"a": "12", "b": "x" * 200})
    assert client.execute_command("RAWTEST.TOTAL_LENGTH", "long") in (0, 2)
    line = r"ValueError: too long \(\w+\.py:\d+\)"
    until(lambda: re.search(line, raw_server.log_tail()) is not None)


def test_an_event_is_passed_by_value(module: Path, server: StartServer) -> None:
    client = server(module, config={"databases": "4"}).client()  # its own: the subscription stays
    assert client.execute_command("RAWTEST.WATCH") == 0
    client.flushall()
    expected = number("EVENT_FLUSHDB") * 100 + number("SUBEVENT_FLUSHDB_END")
    assert client.get("event") == b"%d" % expected


def test_a_timer(raw_server: Server) -> None:
    client = raw_server.client()
    assert client.execute_command("RAWTEST.LATER", 1) == 0
    until(lambda: client.get("late") == b"late")


def test_changes_are_replicated(module: Path, server: StartServer) -> None:
    running = server(module, config={"appendonly": "yes", "appendfsync": "always", "aof-use-rdb-preamble": "no"})
    client = running.client()
    words = [
        ("RAWTEST.HSET2", "h", "x", "y"),
        ("RAWTEST.HSET2", "h", "", "y"),  # changes nothing
        ("RAWTEST.SET_OPENED", "o"),
        ("RAWTEST.INCR", "n"),
        ("RAWTEST.ECHO", "no change", 1, "1"),
        ("RAWTEST.OWN_WAY", "w"),
    ]
    for call in words:
        client.execute_command(*call)
    with pytest.raises(Exception, match="after the change"):
        client.execute_command("RAWTEST.HSET_THEN_FAIL", "h", "z")
    folder = running.directory
    text = b"".join(file.read_bytes() for file in sorted(folder.rglob("*.aof")))
    propagated = re.findall(rb"\*\d+\r\n\$\d+\r\n([\w.]+)\r\n\$\d+\r\n(\w+)\r\n(?:\$\d+\r\n(\w*)\r\n)?", text)
    assert [row for row in propagated if row[0] != b"SELECT"] == [
        (b"RAWTEST.HSET2", b"h", b"x"),
        (b"RAWTEST.SET_OPENED", b"o", b""),
        (b"RAWTEST.INCR", b"n", b""),
        (b"SET", b"w", b"another"),
        (b"RAWTEST.HSET_THEN_FAIL", b"h", b"z"),
    ]


@pytest.mark.memcheck
def test_memcheck(memcheck_server: StartMemcheck, module: Path) -> None:
    with memcheck_server(module) as running:
        for _ in range(3):
            call_all(running)
            running.client().flushall()


NEEDS = '''
from redisjit import Context, Module, raw

module = Module("needs")


@module.command
def load(ctx: Context) -> int:
    """Use {name}."""
    {guard}
    return raw.address(raw.{name}({arguments}))
'''


# Functions that some of the servers lack, with arguments.
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("GetCommandKeysWithFlags", "raw.context(ctx), raw.NULL, 0, raw.NULL, raw.NULL"),  # Redis 7.0
        ("RdbStreamCreateFromFile", 'raw.cstring(b"x")'),  # Redis 7.2
    ],
)
def test_what_a_server_lacks(compile_module: CompileModule, server: StartServer, name: str, arguments: str) -> None:
    guard = f'if not raw.has("{name}"): return -1'
    optional = compile_module(NEEDS.format(name=name, arguments=arguments, guard=guard))
    required = compile_module(NEEDS.format(name=name, arguments=arguments, guard="pass"))
    running = server(optional)
    if table.function(name).available[column(running.binary)]:
        server(required)
        return
    with running.connect() as connection:
        assert connection.call("NEEDS.LOAD").value == -1
    with pytest.raises(ServerError, match=f"needs: this server lacks RedisModule_{name}, which the module needs"):
        server(required)


def test_a_module_imports_only_what_it_uses(compile_module: CompileModule) -> None:
    path = compile_module(EXAMPLES / "hgetset.py")
    found = {text.decode() for text in re.findall(rb"RedisModule_(\w+)\0", path.read_bytes())}
    found -= {"OnLoad", "Log"}  # the runtime's: it logs what is missing
    needed = set(read_module(path)["imports"])
    assert needed <= found
    assert found - needed <= {"GetCommand", "SetCommandInfo"}  # of Redis 7.0; a module does without
    keys = {"CloseKey", "FreeString", "HashGet", "HashSet", "KeyType", "OpenKey", "RetainString", "StringPtrLen"}
    load = {"CreateCommand", "IsModuleNameBusy", "SetModuleAttribs", "SetModuleOptions"}
    replies = {"ReplyWithError", "ReplyWithNull", "ReplyWithStringBuffer", "WrongArity"}
    assert needed <= keys | load | replies | {"Alloc", "Free", "GetContextFlags", "ReplicateVerbatim"}
