"""Users, permissions, the ACL log, and clients."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.support.missing import require_program

USERS = """
    from redisjit import Client, Context, Module, User

    module = Module("sec")


    def named(ctx: Context, name: bytes) -> User:
        return ctx.acl_user(name)


    @module.command
    def login(ctx: Context, name: bytes, rules: bytes) -> bytes:
        user = ctx.new_user(name)
        user.set_rules(rules)
        ctx.authenticate(user)
        ctx.authenticate(user)
        return ctx.client.user


    @module.command
    def become(ctx: Context, name: bytes) -> None:
        ctx.authenticate(named(ctx, name))


    @module.command
    def rules(ctx: Context, name: bytes) -> bytes:
        return named(ctx, name).rules


    @module.command
    def set_rules(ctx: Context, name: bytes, text: bytes) -> None:
        named(ctx, name).set_rules(text)


    @module.command
    def made(ctx: Context, name: bytes, text: bytes) -> bytes:
        users = [ctx.new_user(name), ctx.new_user(name), ctx.new_user(name)]
        del users[1]
        users[0].set_rules(text)
        return users[0].name


    @module.command
    def may_run(ctx: Context, name: bytes, *words: bytes) -> bool:
        user = named(ctx, name)
        if len(words) == 1:
            return user.may_run(words[0])
        if len(words) == 2:
            return user.may_run(words[0], words[1])
        return user.may_run(words[0], words[1], words[2])


    @module.command
    def may_run_in(ctx: Context, name: bytes, db: int, *words: bytes) -> bool:
        return named(ctx, name).may_run(words[0], *words[1:], db=db)


    @module.command
    def may(ctx: Context, name: bytes, key: bytes) -> tuple[int, int, int, int]:
        user = named(ctx, name)
        channel, pattern = user.may_use_channel(key), user.may_use_channel(key, pattern=True)
        return int(user.may_read(key)), int(user.may_write(key)), int(channel), int(pattern)


    @module.command
    def prefix(ctx: Context, name: bytes, key: bytes) -> tuple[int, int]:
        user = named(ctx, name)
        return int(user.may_read_prefix(key)), int(user.may_write_prefix(key))


    @module.command
    def log(ctx: Context, name: bytes, item: bytes, reason: str, own: int) -> None:
        ctx.acl_log(ctx.new_user(name) if own else named(ctx, name), item, reason)


    @module.command
    def hide(ctx: Context, secret: bytes, position: int) -> None:
        ctx.redact(position)


    def found(ctx: Context, id: int) -> Client:
        client = ctx.client_by_id(id)
        assert client is not None
        return client


    @module.command
    def info(ctx: Context, id: int) -> tuple[str, int, int, bytes]:
        client = found(ctx, id)
        return client.addr, client.port, client.db, client.user


    @module.command
    def flags(ctx: Context, id: int) -> list[int]:
        client = found(ctx, id)
        values = [client.is_tls, client.is_pubsub, client.is_blocked, client.is_tracking, client.is_unix_socket]
        return [int(value) for value in [*values, client.is_in_multi]]


    @module.command
    def name(ctx: Context, id: int) -> bytes | None:
        return found(ctx, id).name


    @module.command
    def set_name(ctx: Context, id: int, name: bytes) -> None:
        found(ctx, id).set_name(name)


    @module.command
    def certificate(ctx: Context) -> bytes | None:
        return ctx.client.certificate


    @module.command
    def close(ctx: Context, id: int) -> bytes:
        client = found(ctx, id)
        client.close()
        return client.addr.encode()
"""


def old(server: Server) -> bool:
    return server.binary.version[0] < 7 and not server.binary.is_valkey


def asking(connection: Connection) -> Callable[..., object]:
    return lambda *words: connection.call(*words).plain()


def gone(connection: Connection) -> bool:
    try:
        connection.call("PING")
    except OSError:
        return True
    return False


def test_users_of_the_server(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"))
    with running.connect() as connection:
        ask = asking(connection)
        ask(
            "ACL",
            "SETUSER",
            "alice",
            "reset",
            "on",
            ">pw",
            "+@read",
            "+set",
            "+flushall",
            "~a:*",
            "resetchannels",
            "&chan*",
        )
        if old(running):
            for words in (["rules", "alice"], ["set_rules", "alice", "on"], ["log", "alice", "x", "key", "0"]):
                assert str(ask("sec." + words[0], *words[1:])).startswith("ERR ")
            assert str(ask("sec.may_run", "alice", "get", "x")).startswith("ERR this server does not let modules")
            assert str(ask("sec.may", "alice", "x")).startswith("ERR this server does not let modules")
            ask("ACL", "SETUSER", "alice", "+@all")
            assert ask("sec.become", "alice") is None
            assert ask("ACL", "WHOAMI") == b"alice"
            return
        assert "+@read" in str(ask("sec.rules", "alice"))
        assert ask("sec.rules", "nobody") == "ERR there is no user 'nobody'"
        assert "bogus" in str(ask("sec.set_rules", "alice", "+hget bogus"))
        assert ask("sec.set_rules", "alice", "+del") is None
        assert "+del" in str(ask("sec.rules", "alice"))
        assert "zero byte" in str(ask("sec.set_rules", "alice", b"+del\0+get"))
        can = [ask("sec.may_run", "alice", *words) for words in (["get", "a:1"], ["get", "b"], ["flushall"])]
        assert can == [1, 0, 1]
        assert [ask("sec.may_run", "alice", "flushdb"), ask("sec.may_run", "alice", "del", "a:1", "b")] == [0, 0]
        assert ask("sec.may", "alice", "a:1") == [1, 1, 0, 0]
        assert ask("sec.may", "alice", "chan1") == [0, 0, 1, 0]
        assert ask("sec.may", "alice", "chan*") == [0, 0, 1, 1]


def test_checks_of_incomplete_commands(compile_module: CompileModule, server: StartServer) -> None:
    """The server's check reads past the end of a command that is too short."""
    running = server(compile_module(USERS, "sec.py"))
    with running.connect() as connection:
        ask = asking(connection)
        ask("ACL", "SETUSER", "carol", "on", "+@all", "~a")
        for words in (
            ["set"],
            ["set", "x"],
            ["eval"],
            ["zunionstore", "x"],
            ["bitfield"],
            ["nosuch"],
            ["get", "a", "b"],
        ):
            assert str(ask("sec.may_run", "carol", *words)).startswith("ERR ")
        if not old(running):
            assert str(ask("sec.may_run", "carol", "set")) == "ERR wrong number of arguments for 'set' command"
            assert str(ask("sec.may_run", "carol", "nosuch")) == "ERR unknown command 'nosuch'"
            assert ask("sec.may_run", "carol", "config") in (0, 1)
            assert ask("sec.may_run", "carol", "sec.close", "x") == 1


def test_databases(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"))
    with running.connect() as connection:
        ask = asking(connection)
        ask("ACL", "SETUSER", "erin", "on", "+@all", "-flushall", "~a")
        if not (running.binary.is_valkey and running.binary.version >= (9, 1)):
            assert str(ask("sec.may_run_in", "erin", 0, "get", "a")).startswith("ERR this server does not let modules")
            return
        for databases, allowed in (("alldbs", {0, 1, 2, 15}), ("resetdbs", set()), ("db=1,2", {1, 2})):
            ask("ACL", "SETUSER", "erin", "resetdbs")
            ask("ACL", "SETUSER", "erin", databases)
            assert {db for db in (0, 1, 2, 15) if ask("sec.may_run_in", "erin", db, "get", "a")} == allowed
        assert ask("sec.may_run_in", "erin", 1, "get", "b") == 0
        assert ask("sec.may_run_in", "erin", 1, "flushall") == 0
        for db in (-1, 16, 1 << 31, 1 << 40):
            assert ask("sec.may_run_in", "erin", db, "get", "a") == 0
        for words in (["nosuch"], ["set", "a"]):
            assert str(ask("sec.may_run_in", "erin", 1, *words)).startswith("ERR ")


def test_prefixes(compile_module: CompileModule, server: StartServer) -> None:
    """A function with other arguments on Valkey than on Redis."""
    running = server(compile_module(USERS, "sec.py"))
    with running.connect() as connection:
        ask = asking(connection)
        ask("ACL", "SETUSER", "dave", "on", "+@all", "~a:*", "%R~r:*")
        if running.binary.version >= (9, 1) or (not running.binary.is_valkey and running.binary.version >= (8,)):
            found = [ask("sec.prefix", "dave", prefix) for prefix in ("a:", "a:b", "a", "r:", b"\0")]
            assert found == [[1, 1], [1, 1], [0, 0], [1, 0], [0, 0]]
        else:
            assert str(ask("sec.prefix", "dave", "a:")).startswith("ERR this server does not let modules")


def test_users_of_the_module(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"), config={"maxclients": "100"})
    with running.connect() as connection:
        ask = asking(connection)
        for _ in range(3):  # a user that clients use stays, whatever else becomes of it
            assert ask("sec.login", "bob", "on +@all ~k*") == b"bob"
            assert str(ask("GET", "x")).startswith("NOPERM")
            assert ask("GET", "kx") is None
        assert ask("ACL", "WHOAMI") == b"bob"
        assert str(ask("sec.login", "eve", "+@all")) == "ERR the client cannot become the user 'eve'"
        assert ask("ACL", "WHOAMI") == b"bob"
        assert "bogus" in str(ask("sec.made", "x", "on bogus"))
        assert ask("sec.made", "x", "on") == b"x"
        assert "zero byte" in str(ask("sec.made", b"x\0y", "on"))
        ask("ACL", "SETUSER", "frank", "on", "+@all", "~*")
        ask("ACL", "SETUSER", "off", "off")
        assert ask("sec.become", "frank") is None
        assert ask("ACL", "WHOAMI") == b"frank"
        for name in ("off", "nobody"):
            assert str(ask("sec.become", name)).startswith("ERR the client cannot become the user")
        assert ask("ACL", "WHOAMI") == b"frank"
        assert "no script" in str(ask("EVAL", "return redis.call('sec.become', 'frank')", 0))
        assert ask("ACL", "DELUSER", "frank") == 1


def test_clients_that_end_as_a_user_of_the_module(compile_module: CompileModule, server: StartServer) -> None:
    """A user that is freed while the server frees its last client would be freed twice with it."""
    running = server(compile_module(USERS, "sec.py"), config={"maxclients": "101"})
    with running.connect() as other:
        for way in ("kill", "close", "deauthenticate", "quit"):
            connection = running.connect()
            assert connection.call("sec.login", way, "on +@all ~*").value == way.encode()
            id = connection.call("CLIENT", "ID").value
            assert isinstance(id, int)
            if way == "kill":
                assert other.call("CLIENT", "KILL", "ID", id).value == 1
                assert gone(connection)
            elif way == "deauthenticate":
                assert other.call("sec.close", id).value == b"127.0.0.1"
                assert gone(connection)
            elif way == "quit":
                connection.call("QUIT")
            connection.close()
            assert other.call("PING").value == b"PONG"
        last = running.connect()
        own = last.call("CLIENT", "ID").value
        assert isinstance(own, int)
        assert last.call("sec.login", "last", "on +@all ~*").value == b"last"
        assert last.call("sec.close", own).value == b"127.0.0.1"  # after the reply
        assert gone(last)
        last.close()
        assert str(other.call("sec.close", own).plain()).startswith("ERR AssertionError")


def test_unloading_with_users(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(USERS, "sec.py")
    with Server(server_binary) as server, server.connect() as connection:
        for _ in range(20):
            assert not connection.call("MODULE", "LOAD", str(module)).is_error
            clients = [server.connect() for _ in range(3)]
            for client in clients:
                assert client.call("sec.login", "bob", "on +@all ~*").value == b"bob"
            connection.call("sec.made", "x", "on")
            assert connection.call("MODULE", "UNLOAD", "sec").value == b"OK"
            assert all(gone(client) for client in clients)
            for client in clients:
                client.close()
        assert connection.call("PING").value == b"PONG"


def test_the_acl_log(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"))
    if old(running):
        return
    client = running.client(decode=True)
    client.acl_setuser("greta", enabled=True)
    client.acl_log_reset()
    for reason in ("command", "key", "channel", "auth"):
        client.execute_command("sec.log", "greta", f"a {reason}", reason, "0")
    client.execute_command("sec.log", "own", "thing", "key", "1")
    entries = {entry["object"]: entry for entry in client.acl_log()}
    assert {name: entry["username"] for name, entry in entries.items() if name != "thing"} == {
        f"a {reason}": "greta" for reason in ("command", "key", "channel", "auth")
    }
    assert entries["thing"]["username"] == "own"
    assert entries["a channel"]["reason"] == "channel"
    with pytest.raises(redis.ResponseError, match="ValueError: the reason is"):
        client.execute_command("sec.log", "greta", "x", "other", "0")


def test_redacted_arguments(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"), config={"slowlog-log-slower-than": "0"})
    with running.connect() as connection:
        reply = connection.call("sec.hide", "hunter2", 1)
        if old(running):
            assert "redact" in str(reply.plain())
            return
        assert reply.value is None
        for position in (0, 3, -1, 1 << 40):
            assert "IndexError" in str(connection.call("sec.hide", "other", position).plain())
        shown = repr(connection.call("SLOWLOG", "GET", 100).plain())
    assert "(redacted)" in shown
    assert "hunter2" not in shown


def test_clients(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(USERS, "sec.py"))
    with running.connect() as connection, running.connect() as other:
        ask = asking(connection)
        id = other.call("CLIENT", "ID").value
        assert isinstance(id, int)
        port = other._socket.getsockname()[1]
        other.call("SELECT", 3)
        assert ask("sec.info", id) == [b"127.0.0.1", port, 3, b"default"]
        assert ask("sec.flags", id) == [0, 0, 0, 0, 0, 0]
        other.call("MULTI")
        assert ask("sec.flags", id) == [0, 0, 0, 0, 0, 1]
        other.call("DISCARD")
        other.call("SUBSCRIBE", "x")
        assert ask("sec.flags", id) == [0, 1, 0, 0, 0, 0]
        assert str(ask("sec.info", 1 << 40)).startswith("ERR AssertionError")
        assert ask("sec.certificate") is None
        if old(running):
            assert "names" in str(ask("sec.name", id))
            assert "name clients" in str(ask("sec.set_name", id, "x"))
            return
        assert ask("sec.name", id) is None
        assert ask("sec.set_name", id, "given") is None
        assert ask("sec.name", id) == b"given"
        assert "spaces" in str(ask("sec.set_name", id, "a b"))
        assert ask("sec.name", id) == b"given"


def test_a_certificate(
    compile_module: CompileModule, find_binary: Callable[[str], ServerBinary], tmp_path: Path
) -> None:
    """On the one server of the five that has TLS."""
    openssl = require_program("openssl", "apt-get install openssl")
    new = [str(openssl), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=redisjit", "-days", "2"]
    subprocess.run([*new, "-keyout", "key.pem", "-out", "cert.pem"], cwd=tmp_path, check=True, capture_output=True)
    cert, key = str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")
    from redisjit.serve.server import free_port

    port = free_port()
    config = {"tls-port": str(port), "tls-cert-file": cert, "tls-key-file": key, "tls-ca-cert-file": cert}
    with Server(find_binary("redis-7"), modules=[compile_module(USERS, "sec.py")], config=config):
        options = {"ssl_certfile": cert, "ssl_keyfile": key, "ssl_ca_certs": cert, "ssl_check_hostname": False}
        client = redis.Redis(host="127.0.0.1", port=port, ssl=True, **options)  # type: ignore[arg-type]
        shown = client.execute_command("sec.certificate")
        assert shown.split() == (tmp_path / "cert.pem").read_bytes().split()
        assert client.execute_command("sec.flags", client.client_id()) == [1, 0, 0, 0, 0, 0]
        client.close()


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(USERS, "sec.py")) as running, running.connect() as other:
        other.call("ACL", "SETUSER", "alice", "on", ">pw", "+@all", "~*")
        for words in (
            ("rules", "alice"),
            ("rules", "nobody"),
            ("set_rules", "alice", "+get bogus"),
            ("set_rules", "alice", "+get"),
            ("made", "x", "on bogus"),
            ("made", "x", "on"),
            ("may_run", "alice", "get", "x"),
            ("may_run", "alice", "get"),
            ("may_run", "alice", "ping"),
            ("may_run", "nobody", "get", "x"),
            ("may", "alice", "x"),
            ("prefix", "alice", "x"),
            ("log", "alice", "x", "key", "1"),
            ("log", "alice", "x", "key", "0"),
            ("hide", "x", "1"),
            ("certificate",),
        ):
            other.call(f"sec.{words[0]}", *words[1:])
        with running.connect() as client:
            client.call("AUTH", "alice", "pw")
            id = client.call("CLIENT", "ID").value
            assert isinstance(id, int)
            for word in ("info", "flags", "name"):
                other.call(f"sec.{word}", id)
            client.call("sec.login", "bob", "on +@all ~*")
            client.call("sec.login", "bob", "bogus")
            other.call("CLIENT", "KILL", "ID", id)
        with running.connect() as client:
            client.call("sec.login", "bob", "on +@all ~*")
            other.call("MODULE", "UNLOAD", "sec")
            time.sleep(0.1)
