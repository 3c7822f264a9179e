"""Authentication by functions: at once, and on a thread, when it takes time.

And hearing of it when a client is no longer the user that it was made.
"""

from __future__ import annotations

import time

import pytest

from redisjit.serve import Server, ServerBinary, ServerError
from redisjit.serve.resp import Connection
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer
from tests.server.test_hooks import wait_for
from tests.server.test_security import gone

AUTH = """
    from redisjit import Context, Module, RedisError

    module = Module("door")


    @module.auth
    def check(ctx: Context, user: bytes, password: bytes) -> bool | None:
        if user == b"refused":
            return False
        if user == b"raises":
            raise RedisError("DENIED " + password.decode())
        if user == b"broken":
            return password[1000] == 0
        if user in (b"own", b"own_none", b"own_refused", b"own_broken"):
            made = ctx.new_user(user)
            made.set_rules(b"on allkeys +@all")
            ctx.authenticate(made)
            if user == b"own_none":
                return None
            return user == b"own" or password[1000] == 0 if user != b"own_refused" else False
        return True if password == b"magic" else None


    @module.auth
    def second(ctx: Context, user: bytes) -> bool | None:
        ctx.call("INCR", "asked")
        return None


    @module.command
    def nothing() -> None:
        pass
"""

SLOW = """
    import hashlib

    from redisjit import Context, Module, RedisError

    module = Module("slow", threads=2)


    @module.auth(background=True)
    def check(ctx: Context, user: bytes, password: bytes) -> bool | None:
        if user == b"others":
            return None
        if user == b"raises":
            raise RedisError("DENIED " + password.decode())
        if user == b"broken":
            return password[1000] == 0
        if user == b"forever":
            n = 1
            while n > 0:
                n = n % 1000 + 1
        found = hashlib.pbkdf2_hmac("sha256", password, user, 1000).hex().encode()
        with ctx.lock():
            ctx.call("INCR", "asked")
            stored = ctx.call("GET", b"hash:" + user)
            return not stored.is_null and bytes(stored) == found


    @module.auth
    def second(ctx: Context, user: bytes, password: bytes) -> bool | None:
        return True if password == b"magic" else None


    @module.command
    def enrol(ctx: Context, user: bytes, password: bytes) -> None:
        ctx.call("SET", b"hash:" + user, hashlib.pbkdf2_hmac("sha256", password, user, 1000).hex())
"""


def has_callbacks(binary: ServerBinary) -> bool:
    return binary.is_valkey or binary.version >= (7, 2)


def test_authentication(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(AUTH, "door.py")
    if not has_callbacks(server_binary):
        with (
            pytest.raises(ServerError, match="lacks RedisModule_RegisterAuthCallback"),
            Server(server_binary, modules=[module]),
        ):
            pass
        return
    with Server(server_binary, modules=[module]) as server, server.connect() as connection:
        for name in ("alice", "refused", "raises", "broken"):
            connection.call("ACL", "SETUSER", name, "on", ">pw", "+@all", "~*")

        def tried(user: str, password: str) -> tuple[str, str]:
            with server.connect() as client:
                answer = str(client.call("AUTH", user, password).plain()).removeprefix("b'").removesuffix("'")
                return answer, "" if gone(client) else client.call("ACL", "WHOAMI").plain().decode()  # type: ignore[attr-defined]

        assert tried("alice", "pw") == ("OK", "alice")  # the server decides
        assert connection.call("GET", "asked").value == b"1"
        assert tried("alice", "magic") == ("OK", "alice")
        assert tried("alice", "wrong")[0].startswith("WRONGPASS")
        assert tried("nobody", "magic")[0].startswith("WRONGPASS")
        assert tried("refused", "pw")[0].startswith("WRONGPASS")
        assert tried("refused", "pw")[1] == "default"
        assert tried("raises", "pw") == ("DENIED pw", "default")
        assert tried("raises", "a\r\nb")[0] == "DENIED a  b"
        assert tried("broken", "pw") == ("ERR IndexError: index out of range (door.py:14)", "default")
        assert tried("own", "pw") == ("OK", "own")
        assert tried("own_none", "pw") == ("OK", "own_none")
        assert gone_after(server, "own_refused")
        assert gone_after(server, "own_broken")
        asked = int(str(connection.call("GET", "asked").plain()).strip("b'"))
        with server.connect() as client:  # the functions see database 0, whatever the client has selected
            client.call("SELECT", 3)
            for words in (("alice", "pw"), ("alice", "wrong"), ("raises", "pw"), ("broken", "pw"), ("own", "pw")):
                client.call("AUTH", *words)
                assert client.call("DBSIZE").value == 0
                assert b" db=3 " in bytes(client.call("CLIENT", "LIST").value or b"")  # type: ignore[arg-type]
        assert connection.call("GET", "asked").value == b"%d" % (asked + 5)
        with server.connect() as client:
            assert client.call("HELLO", 3, "AUTH", "alice", "magic").kind == "%"
            assert client.call("ACL", "WHOAMI").value == b"alice"
            assert connection.call("MODULE", "UNLOAD", "door").value == b"OK"
            assert client.call("ACL", "WHOAMI").value == b"alice"  # one of the server's users
            assert str(client.call("AUTH", "alice", "magic").plain()).startswith("WRONGPASS")


def gone_after(server: Server, user: str) -> bool:
    """Whether a client that has become a user, and then was refused, is closed."""
    with server.connect() as client:
        try:
            answer = client.call("AUTH", user, "pw")
        except OSError:
            return True
        return str(answer.plain()) != "b'OK'" and gone(client)


def test_the_example(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    module = compile_module(EXAMPLES / "passes.py")
    with Server(newest_binary, modules=[module]) as server:
        connection, client = server.connect(), server.connect()
        with connection, client:
            connection.call("ACL", "SETUSER", "alice", "on", ">pw", "+@all", "~*")
            token = connection.call("passes.issue", "alice", 60).value
            assert isinstance(token, bytes)
            assert "WRONGPASS" in str(client.call("AUTH", "bob", "token-1").plain())
            assert client.call("AUTH", "alice", token).value == b"OK"
            assert "WRONGPASS" in str(client.call("AUTH", "alice", token).plain())
            assert client.call("AUTH", "alice", "pw").value == b"OK"


def prepare(connection: Connection) -> None:
    for name in ("alice", "others", "raises", "broken", "forever"):
        connection.call("ACL", "SETUSER", name, "on", ">pw", "+@all", "~*")
    connection.call("slow.enrol", "alice", "secret")


def answer(connection: Connection, *words: str) -> str:
    return str(connection.call(*words).plain()).removeprefix("b'").removesuffix("'")


def test_on_a_thread(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(SLOW, "slow.py")
    if not has_callbacks(server_binary):
        with (
            pytest.raises(ServerError, match="lacks RedisModule_"),
            Server(server_binary, modules=[module]),
        ):
            pass
        return
    with Server(server_binary, modules=[module]) as server, server.connect() as other, server.connect() as client:
        prepare(other)
        for user, password, expected in (
            ("alice", "secret", "OK"),
            ("alice", "pw", "WRONGPASS"),  # the function decides, not the server
            ("nobody", "secret", "WRONGPASS"),
            ("raises", "pw", "DENIED pw"),
            ("raises", "a\r\nb", "DENIED a  b"),
            ("broken", "pw", "ERR IndexError: index out of range (slow.py:16)"),
            ("others", "pw", "OK"),  # the server is asked
            ("others", "magic", "OK"),  # the next function is
            ("others", "wrong", "WRONGPASS"),
        ):
            with server.connect() as one:
                assert answer(one, "AUTH", user, password).startswith(expected), (user, password)
                assert answer(one, "ACL", "WHOAMI") == (user if expected == "OK" else "default")
        with server.connect() as one:
            assert one.call("HELLO", 3, "AUTH", "alice", "secret").kind == "%"
            assert answer(one, "ACL", "WHOAMI") == "alice"
        assert int(answer(other, "GET", "asked")) == 4
        if not server_binary.is_valkey:
            return  # Redis 8.2 never answers AUTH in a transaction when a module has a callback, whatever that says
        client.call("MULTI")
        client.call("AUTH", "alice", "secret")
        result = client.call("EXEC")
        assert "takes time" in str(result.plain())
        assert answer(client, "ACL", "WHOAMI") == "default"


def test_clients_that_wait(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    """Others are served meanwhile; who goes, or is closed, ends the thread's work; the module stays as long."""
    with (
        Server(newest_binary, modules=[compile_module(SLOW, "slow.py")]) as server,
        server.connect() as other,
        server.connect() as gone,
        server.connect() as killed,
        server.connect() as more,
    ):
        prepare(other)
        id = killed.call("CLIENT", "ID").value
        for one in (gone, killed, more):
            one.send("AUTH", "forever", "x")
        wait_for(lambda: "blocked_clients:3" in answer(other, "INFO", "clients"))
        assert answer(other, "PING") == "PONG"
        assert "blocked" in answer(other, "MODULE", "UNLOAD", "slow")
        gone.close()
        other.call("CLIENT", "KILL", "ID", str(id))
        wait_for(lambda: "blocked_clients:1" in answer(other, "INFO", "clients"))
        with server.connect() as client:  # one of the two threads is free again
            assert answer(client, "AUTH", "alice", "secret") == "OK"
        more.close()
        wait_for(lambda: "OK" in answer(other, "MODULE", "UNLOAD", "slow"))


ENDS = """
    from redisjit import Context, Module

    module = Module("ends")


    def left(ctx: Context, client: int) -> None:
        ctx.call("RPUSH", "left", client)


    def also(ctx: Context) -> None:
        ctx.call("INCR", "also")


    @module.command(replicate="effects")
    def enter(ctx: Context, name: bytes) -> int:
        ctx.authenticate(ctx.acl_user(name), left)
        return ctx.client_id()


    @module.command(replicate="effects")
    def visit(ctx: Context, name: bytes) -> int:
        guest = ctx.new_user(name)
        guest.set_rules(b"on +@all ~*")
        ctx.authenticate(guest, ended=also)
        return ctx.client_id()


    @module.command(replicate="effects")
    def plain(ctx: Context, name: bytes) -> None:
        ctx.authenticate(ctx.acl_user(name), ended=None)
"""


def test_users_that_end(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(ENDS, "ends.py"))
    with running.connect() as other, running.connect() as one, running.connect() as two, running.connect() as three:
        other.call("ACL", "SETUSER", "alice", "on", "nopass", "+@all", "~*")
        if not running.binary.is_valkey and running.binary.version < (7,):
            assert "takes no functions" in answer(one, "ends.enter", "alice")
            assert answer(one, "ends.plain", "alice") == "None"
            return
        ids = [int(answer(client, "ends.enter", "alice")) for client in (one, two)]
        assert answer(three, "ends.visit", "guest") != "0"
        assert "become" in answer(other, "ends.enter", "nobody")
        assert answer(other, "EXISTS", "left") == "0"
        assert answer(one, "AUTH", "alice", "") == "OK"  # is that user by itself now
        wait_for(lambda: other.call("LRANGE", "left", 0, -1).plain() == [b"%d" % ids[0]])
        two.close()
        wait_for(lambda: other.call("LRANGE", "left", 0, -1).plain() == [b"%d" % id for id in ids])
        three.close()
        wait_for(lambda: answer(other, "GET", "also") == "1")
        assert answer(one, "ends.enter", "alice") == str(ids[0])
        assert answer(one, "ends.plain", "alice") == "None"
        wait_for(lambda: answer(other, "LLEN", "left") == "3")


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = compile_module(SLOW, "slow.py"), compile_module(ENDS, "ends.py")
    with memcheck_server(*modules) as running, running.connect() as other:
        prepare(other)
        waiting = [running.connect() for _ in range(2)]
        for one in waiting:
            one.send("AUTH", "forever", "x")
        wait_for(lambda: "blocked_clients:2" in answer(other, "INFO", "clients"))
        for one in waiting:
            one.close()
        for user, password in (
            ("alice", "secret"),
            ("alice", "x"),
            ("raises", "x"),
            ("broken", "x"),
            ("others", "pw"),
        ):
            with running.connect() as client:
                answer(client, "AUTH", user, password)
                client.call("MULTI")
                client.call("AUTH", user, password)
                client.call("EXEC")
        clients = [running.connect() for _ in range(4)]
        answer(clients[0], "ends.enter", "alice")
        answer(clients[0], "ends.enter", "nobody")
        answer(clients[1], "ends.visit", "guest")
        answer(clients[2], "ends.enter", "alice")
        answer(clients[3], "ends.visit", "guest")
        answer(clients[0], "AUTH", "alice", "secret")
        clients[1].close()
        time.sleep(0.2)
        answer(other, "MODULE", "UNLOAD", "ends")
        for client in clients:
            client.close()


@pytest.mark.memcheck
def test_memory_of_what_is_at_once(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(AUTH, "door.py")) as running, running.connect() as other:
        other.call("ACL", "SETUSER", "alice", "on", ">pw", "+@all", "~*")
        for user in ("alice", "raises", "broken", "own", "own_none", "own_refused", "own_broken"):
            with running.connect() as client:
                for password in ("pw", "magic"):
                    if user not in ("own_refused", "own_broken") or not gone_after(running, user):
                        client.call("AUTH", user, password)
                other.call("CLIENT", "KILL", "ID", client.call("CLIENT", "ID").plain())  # type: ignore[arg-type]
