"""Handlers run by CPython on a real server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import redis

from redisjit import Context, Hash, Key, Module, RedisError, String
from redisjit.interp import Session, run_command
from redisjit.interp.arguments import parse_float, parse_integer
from redisjit.serve.resp import Frame
from tests.conftest import StartServer

module = Module("session")


@module.command
def hgetset(key: Hash, field: bytes, value: bytes) -> bytes | None:
    old = key.get(field)
    key[field] = value
    return old


@module.command
def fail(ctx: Context, n: int) -> int:
    if n == 1:
        raise AssertionError("one")
    if n == 2:
        raise RedisError("CODE two")
    if n == 3:
        raise RedisError()
    if n == 4:
        raise RedisError("a\r\nb\0c")
    return 1 << n


@module.command
def touch(key: String, *, nx: bool = False) -> bool:
    return key.exists and not nx


@pytest.fixture
def session(embedded_server: StartServer) -> Iterator[Session]:
    with Session(embedded_server().client()) as session:
        yield session


def test_handlers_can_be_called_directly(session: Session) -> None:
    assert hgetset(session.hash("h"), b"f", b"v") is None
    assert hgetset(session.hash(b"h"), b"f", b"w") == b"v"
    assert not touch(session.string("missing"))
    assert session.key("h").type == "hash"


def test_commands_can_be_called_as_words(session: Session) -> None:
    assert session.call(module, "SESSION.HGETSET", "h", "f", 1) is None
    assert session.call(module, b"session.hgetset", b"h", b"f", 2.5) == b"1"
    with pytest.raises(RedisError, match=r"^ERR wrong number of arguments for 'session.hgetset' command$"):
        session.call(module, "session.hgetset", "h")
    with pytest.raises(RedisError, match=r"^ERR unknown command 'session.nothing'$"):
        session.call(module, "session.nothing")


def test_run_command(embedded_server: StartServer) -> None:
    client = embedded_server().client()
    assert run_command(module, client, [b"session.hgetset", b"h", b"f", b"v"]) is None
    assert client.hget("h", "f") == b"v"


def test_exceptions_become_error_replies(session: Session) -> None:
    def reply(n: int) -> Frame:
        return session.run(module, [b"session.fail", b"%d" % n])

    line = fail.__code__.co_firstlineno + 3
    assert reply(1) == Frame("-", f"ERR AssertionError: one (test_session.py:{line})".encode())
    assert reply(2) == Frame("-", b"CODE two")
    assert reply(3) == Frame("-", b"ERR")
    assert reply(4) == Frame("-", b"a  b c")
    assert reply(62) == Frame(":", 1 << 62)
    assert reply(63) == Frame("-", b"ERR OverflowError: integer outside 64 bits")


def test_the_cause_is_kept(session: Session) -> None:
    with pytest.raises(RedisError) as caught:
        session.call(module, "session.fail", 1)
    assert isinstance(caught.value.__cause__, AssertionError)


def test_wrong_types_are_found_before_the_body(session: Session) -> None:
    session.ask(b"SET", b"s", b"x")
    with pytest.raises(RedisError, match=r"^WRONGTYPE Operation against a key holding the wrong kind of value$"):
        session.call(module, "session.hgetset", "s", "f", "v")


def test_a_database_and_a_password_are_taken_from_the_client(embedded_server: StartServer) -> None:
    server = embedded_server(config={"requirepass": "secret"})
    client = redis.Redis(host=server.host, port=server.port, db=3, password="secret")
    with Session(client) as session:
        session.hash("h")[b"f"] = b"v"
        assert session.context().db == 3
        assert client.hget("h", "f") == b"v"
    client.close()
    with pytest.raises(RedisError, match="WRONGPASS"):
        Session(redis.Redis(host=server.host, port=server.port, password="wrong"))


def test_other_connections_are_refused() -> None:
    with pytest.raises(ValueError, match="plain TCP"):
        Session(redis.Redis(unix_socket_path="/nowhere"))


INTEGERS = ["0", "-0", "+1", "1", "01", "00", "-", "", " 1", "1 ", "1.0", "9223372036854775807", "9223372036854775808"]
INTEGERS += ["-9223372036854775808", "-9223372036854775809", "1" * 100, "-1", "--1", "1e3", "0x1", "1_0", "\u0661"]


def test_integers_are_parsed_as_the_server_parses_them(server: StartServer) -> None:
    client = server().client()
    for text in INTEGERS:
        client.set("n", 0)
        try:
            expected = int(client.execute_command("INCRBY", "n", text))
        except redis.ResponseError as error:
            with pytest.raises(RedisError, match="^ERR " + str(error)):
                parse_integer(text.encode())
        else:
            assert parse_integer(text.encode()) == expected


FLOATS = [
    "0",
    "-0",
    "+1",
    "1.",
    ".5",
    "-.5",
    ".",
    "1e5",
    "1E+5",
    "1e",
    "e5",
    "inf",
    "-inf",
    "+Infinity",
    "infin",
    "nan",
]
FLOATS += ["1e400", "-1e400", "1e-400", "0e-400", "1e-320", "5e-324", "2e-324", "1.7976931348623157e308"]
FLOATS += ["1.7976931348623159e308", "", " 1", "1 ", "1_0", "0x10", "0x1p3", "-0x.8", "0x", "0x1p", "--1", "+-1", "1\0"]
FLOATS += ["0" * 400 + "1", "1" * 400, "0." + "0" * 400 + "1", "nan(1)", "1,5", "\u0661"]


def test_floats_are_parsed_as_the_server_parses_them(server: StartServer) -> None:
    running = server()
    client = running.client()
    with Session(client) as session:
        for text in FLOATS:
            client.delete("z")
            try:
                client.execute_command("ZADD", "z", text, "m")
            except redis.ResponseError as error:
                with pytest.raises(RedisError, match="^ERR " + str(error)):
                    parse_float(session, text.encode())
            else:
                assert parse_float(session, text.encode()) == client.zscore("z", "m"), text


def test_keys(session: Session) -> None:
    key = session.hash("h")
    assert (key.exists, key.type, key.ttl, len(key), repr(key)) == (False, "none", None, 0, "Hash(b'h')")
    key[b"f"] = b"v"
    assert (key.exists, key.type, key.ttl, key.name) == (True, "hash", None, b"h")
    assert key.expire(100_000)
    assert 0 < (key.ttl or 0) <= 100_000
    assert key.persist()
    assert not key.persist()
    assert key.delete()
    assert not key.delete()
    with pytest.raises(ValueError, match="out of range"):
        key.expire(0)
    assert isinstance(session.key("x"), Key)


def test_a_large_hash_is_read_in_pages(session: Session) -> None:
    key = session.hash("big")
    for i in range(3000):
        key[b"%d" % i] = b"v%d" % i
    assert dict(key.items()) == {b"%d" % i: b"v%d" % i for i in range(3000)}
    assert sorted(key) == sorted(key.keys())
    assert len(key.values()) == 3000


def test_context(session: Session) -> None:
    ctx = session.context()
    assert bytes(ctx.call("SET", "k", "v")) == b"OK"
    assert ctx.call("GET", "nothing").is_null
    assert int(ctx.call("RPUSH", "l", 1, 2.5, "x", b"y")) == 4
    assert [bytes(item) for item in ctx.call("LRANGE", "l", 0, -1)] == [b"1", b"2.5", b"x", b"y"]
    assert ctx.user == b"default"
    assert ctx.flags & 4
    with pytest.raises(TypeError, match="bool"):
        ctx.call("SET", "k", True)
    with pytest.raises(RedisError, match=r"^ERR unknown command 'foo'$"):
        ctx.call("foo", 1)
    with pytest.raises(TypeError, match="reply of type array is not an integer"):
        int(ctx.call("LRANGE", "l", 0, -1))
    ctx.replicate("SET", "k", 1)
    ctx.log("text", "warning")


def later(ctx: Context, argument: bytes) -> None:
    ctx.call("RPUSH", "later", argument)
    if argument == b"a":
        ctx.soon(alone)


def alone(ctx: Context) -> None:
    ctx.call("RPUSH", "later", "alone")


def test_what_is_wanted_later_is_called_when_the_test_says_so(session: Session) -> None:
    ctx = session.context()
    session.ask(b"DEL", b"later")
    ctx.after(10, later, b"a")
    off = ctx.after(0, later, b"b")
    ctx.soon(later, b"c")
    assert (ctx.cancel(off), ctx.cancel(off)) == (True, False)
    assert session.texts(b"LRANGE", b"later", b"0", b"-1") == []
    assert session.run_pending() == 3
    assert session.texts(b"LRANGE", b"later", b"0", b"-1") == [b"a", b"c", b"alone"]
    with pytest.raises(ValueError, match="ms must be"):
        ctx.after(-1, later)
    with pytest.raises(RuntimeError):
        ctx.add_reader(0, alone)
