"""examples/auth.py: accounts, sessions, locks, AUTH; and that nothing that is secret is seen anywhere."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck
from tests.server.test_authentication import has_callbacks
from tests.server.test_hooks import wait_for
from tests.support.cluster import Cluster

QUICK = ("rounds", "1", "memory", "8192")
PASSWORD, OTHER, WRONG = "correct-horse", "battery-staple", "hunter2-and-more"


@pytest.fixture(scope="module")
def module(compile_module: CompileModule) -> Path:
    return compile_module(EXAMPLES / "auth.py")


def starting(binary: ServerBinary, module: Path, *words: str, **config: str) -> Server:
    lines = {name.replace("_", "-"): value for name, value in config.items()}
    return Server(binary, modules=[(module, *QUICK, *words)], config=lines)


@pytest.fixture
def client(server_binary: ServerBinary, module: Path) -> Iterator[Connection]:
    with starting(server_binary, module, "lock-ms", "150") as server, server.connect() as connection:
        yield connection


def said(connection: Connection, *words: bytes | str | int) -> str:
    value = connection.call(*words).plain()
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def test_sessions_expire(client: Connection) -> None:
    assert said(client, "AUTH.ENROL", "account:ann", PASSWORD) == "OK"
    assert said(client, "AUTH.LOGIN", "account:ann", "s", WRONG).startswith("WRONGPASS")
    token = said(client, "AUTH.LOGIN", "account:ann", "s", PASSWORD, 600)
    again = said(client, "AUTH.LOGIN", "account:ann", "t", PASSWORD)
    assert len(token) == len(again) == 32
    assert token != again
    assert 599_000 < int(said(client, "PTTL", "s")) <= 600_000
    assert 3_599_000 < int(said(client, "PTTL", "t")) <= 3_600_000
    assert said(client, "AUTH.CHECK", "s", token) == "account:ann"
    assert said(client, "AUTH.CHECK", "s", again) == "None"
    assert said(client, "AUTH.CHECK", "s", token + " ") == "None"
    assert said(client, "DEBUG", "RELOAD") == "OK"
    assert said(client, "AUTH.CHECK", "s", token) == "account:ann"
    assert 590_000 < int(said(client, "PTTL", "s")) <= 600_000
    assert said(client, "AUTH.VERIFY", "account:ann", PASSWORD) in ("1", "True")
    client.call("PEXPIRE", "s", 30)
    wait_for(lambda: said(client, "AUTH.CHECK", "s", token) == "None")
    assert said(client, "AUTH.CHECK", "t", again) == "account:ann"
    client.call("DEL", "t")
    assert said(client, "AUTH.CHECK", "t", again) == "None"


def test_a_lock_ends_by_itself(client: Connection) -> None:
    """Five failures lock an account, for the right password as well; a success forgets failures."""
    client.call("AUTH.ENROL", "account:ann", PASSWORD)

    def right() -> bool:
        return said(client, "AUTH.VERIFY", "account:ann", PASSWORD) == "1"

    for _ in range(3):
        for _ in range(4):
            assert said(client, "AUTH.VERIFY", "account:ann", WRONG) == "0"
        assert right()
    for _ in range(5):
        assert said(client, "AUTH.VERIFY", "account:ann", WRONG) == "0"
    assert not right()
    assert "locked" in said(client, "AUTH.LOGIN", "account:ann", "s", PASSWORD)
    assert said(client, "EXISTS", "s") == "0"
    wait_for(right)
    assert said(client, "HKEYS", "account:ann") == "[b'hash']"
    for _ in range(5):
        said(client, "AUTH.VERIFY", "account:ann", WRONG)
    assert said(client, "AUTH.UNLOCK", "account:ann") == "1"
    assert right()
    assert said(client, "AUTH.ENROL", "account:ann", OTHER) == "OK"
    assert not right()


def test_guesses_at_the_same_time(newest_binary: ServerBinary, module: Path) -> None:
    """However many ask at once, five are looked at: the right password comes too late among wrong ones."""
    with starting(newest_binary, module) as server, server.connect() as admin:
        admin.call("AUTH.ENROL", "account:ann", PASSWORD)
        clients = [server.connect() for _ in range(40)]
        for index, one in enumerate(clients):
            one.send("AUTH.VERIFY", "account:ann", PASSWORD if index >= 20 else f"{WRONG}-{index}")
            if index in (0, 19):
                time.sleep(0.05)
        assert [one.receive().value for one in clients] == [0] * 40
        for one in clients:
            one.close()
        assert said(admin, "HGET", "account:ann", "failures") == "0"
        assert int(said(admin, "HGET", "account:ann", "locked")) > 0


def test_another_cost(newest_binary: ServerBinary, module: Path) -> None:
    """What was hashed at another cost is hashed anew when the password is right, and at no other time."""
    with starting(newest_binary, module) as server, server.connect() as client:
        client.call("AUTH.ENROL", "account:ann", PASSWORD)
        before = said(client, "HGET", "account:ann", "hash")
        assert "m=8,t=1" in before
        assert said(client, "AUTH.VERIFY", "account:ann", PASSWORD) == "1"
        client.call("CONFIG", "SET", "auth.memory", "64kb", "auth.rounds", "2")
        assert said(client, "AUTH.VERIFY", "account:ann", WRONG) == "0"
        assert said(client, "HGET", "account:ann", "hash") == before
        assert said(client, "AUTH.VERIFY", "account:ann", PASSWORD) == "1"
        after = said(client, "HGET", "account:ann", "hash")
        assert "m=64,t=2" in after
        assert said(client, "AUTH.VERIFY", "account:ann", WRONG) == "0"
        assert said(client, "AUTH.VERIFY", "account:ann", PASSWORD) == "1"
        assert said(client, "HGET", "account:ann", "hash") == after
        for size in ("128kb", "256kb", "8mb", "4mb"):  # several at once: one hashes anew, the others look again
            client.call("CONFIG", "SET", "auth.memory", size)
            clients = [server.connect() for _ in range(2)]
            for one in clients:
                one.send("AUTH.VERIFY", "account:ann", PASSWORD)
            assert [one.receive().value for one in clients] == [1, 1]
            for one in clients:
                one.close()


def test_auth_itself(server_binary: ServerBinary, module: Path) -> None:
    with starting(server_binary, module) as server, server.connect() as admin:
        for user in ("ann", "bob"):
            admin.call("ACL", "SETUSER", user, "on", f">{OTHER}", "~*", "+@all")
        admin.call("ACL", "SETUSER", "off", "off", "~*", "+@all")
        admin.call("ACL", "SETUSER", "long", "on", ">" + "x" * 2000, "~*", "+@all")
        for name in ("ann", "nobody", "off"):
            assert said(admin, "AUTH.ENROL", f"account:{name}", PASSWORD) == "OK"
        ours = has_callbacks(server_binary)
        for user, password, is_in in (
            ("ann", PASSWORD, ours),
            ("ann", OTHER, not ours),  # the account's password counts, not the server's
            ("bob", OTHER, True),  # has no account
            ("bob", PASSWORD, False),
            ("ann", WRONG, False),
            ("ann", "", False),
            ("ann", "x" * 100_000, False),
            ("nobody", PASSWORD, False),  # an account, and no user
            ("nobody-at-all", PASSWORD, False),
            ("off", PASSWORD, False),
            ("long", "x" * 2000, True),  # has no account
            ("long", "x" * 1999, False),
            ("a\0b\xff", "\0", False),
        ):
            with server.connect() as one:
                reply = one.call("AUTH", user.encode("latin-1"), password)
                assert reply.is_error != is_in, (user, password, reply.plain())
                assert not reply.is_error or "WRONGPASS" in str(reply.plain())
                assert said(one, "ACL", "WHOAMI") == (user if is_in else "default")
        if not ours:
            assert "AUTH is its own" in server.log_tail()
            return
        admin.call("AUTH.UNLOCK", "account:ann")
        with server.connect() as one:  # whichever database is selected
            assert said(one, "SELECT", 5) == "OK"
            assert one.call("AUTH", "ann", OTHER).is_error
            assert said(one, "AUTH", "ann", PASSWORD) == "OK"
            assert " db=5 " in said(one, "CLIENT", "INFO")
            assert said(one, "DBSIZE") == "0"
        with server.connect() as one:
            assert one.call("HELLO", 3, "AUTH", "ann", PASSWORD).kind == "%"
            for _ in range(5):
                assert one.call("AUTH", "ann", WRONG).is_error
            assert one.call("AUTH", "ann", PASSWORD).is_error
            assert admin.call("AUTH.UNLOCK", "account:ann").value == 1
            assert said(one, "AUTH", "ann", PASSWORD) == "OK"


def test_what_is_nobodys_is_hashed_as_well(newest_binary: ServerBinary, module: Path) -> None:
    """By the memory that a hash takes: so much that it shows, and the same for all who are asked for a password."""
    with starting(newest_binary, module) as server, server.connect() as client:
        client.call("ACL", "SETUSER", "bob", "on", f">{OTHER}", "~*", "+@all")
        assert said(client, "CONFIG", "SET", "auth.memory", "64mb") == "OK"
        client.call("AUTH.ENROL", "account:ann", PASSWORD)
        client.call("AUTH.ENROL", "account:locked", PASSWORD)
        client.call("HSET", "account:locked", "locked", "9" * 15)
        pid = server.pid
        for account in ("ann", "locked", "bob", "nobody"):
            for words in (("AUTH.VERIFY", f"account:{account}", WRONG), ("AUTH", account, WRONG)):
                before = minor_faults(pid)
                said(client, *words)
                assert minor_faults(pid) - before > (48 << 20) // 4096 // 512, words  # with huge pages: 512 at once
        before = minor_faults(pid)
        said(client, "AUTH.CHECK", "s", "token")
        assert minor_faults(pid) - before < 24


def minor_faults(pid: int | None) -> int:
    """How many pages of memory a process has been given."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[7])


class Stream:
    """What a server sends to a client that only listens."""

    def __init__(self, server: Server, *words: str) -> None:
        self.socket = socket.create_connection((server.host, server.port))
        self.socket.sendall(" ".join(words).encode() + b"\r\n")
        self.data = b""

    def until(self, mark: bytes) -> bytes:
        """Everything up to a mark."""
        self.socket.settimeout(20)
        while mark not in self.data:
            self.data += self.socket.recv(1 << 16)
        return self.data

    def close(self) -> None:
        self.socket.close()


def test_secrets_are_seen_nowhere(server_binary: ServerBinary, module: Path) -> None:
    """All that a server tells others, or writes, is searched: while it works, and after it has ended."""
    watching = {"slowlog_log_slower_than": "0", "slowlog_max_len": "1000", "loglevel": "debug", "appendonly": "yes"}
    watching |= {"notify_keyspace_events": "KEA", "latency_monitor_threshold": "1", "save": "3600 1"}
    if server_binary.is_valkey and server_binary.version >= (8, 1):
        watching |= {"commandlog_request_larger_than": "0", "commandlog_reply_larger_than": "0"}
    with ExitStack() as stack:
        server = stack.enter_context(starting(server_binary, module, **watching))
        config = {name.replace("_", "-"): value for name, value in watching.items()}
        replica = stack.enter_context(
            Server(server_binary, modules=[(module, *QUICK)], config=config, replica_of=server)
        )
        client, other = (stack.enter_context(server.connect()) for _ in range(2))
        wait_for(lambda: "master_link_status:up" in info(replica, "replication"))
        listening = [Stream(server, *words.split()) for words in ("MONITOR", "PSUBSCRIBE *", "SYNC")]
        listening += [Stream(replica, *words.split()) for words in ("MONITOR", "PSUBSCRIBE *")]
        for stream in listening:
            stack.callback(stream.close)
        time.sleep(0.2)
        client.call("ACL", "SETUSER", "ann", "on", "nopass", "~*", "+@all")
        tokens = use(client, other)
        with server.connect() as one:
            one.call("AUTH", "ann", WRONG)
            one.call("AUTH", "ann", PASSWORD)
        client.call("SET", "the-end", "searched-for")
        client.call("PUBLISH", "channel", "the-end")
        assert client.call("WAIT", 1, 20_000).value == 1
        with replica.connect() as reader:
            assert said(reader, "AUTH.CHECK", "s", tokens[0]) == "account:ann"
            said(reader, "AUTH.CHECK", "s", WRONG)
            said(reader, "AUTH.ENROL", "account:ann", OTHER)
            if has_callbacks(server_binary):
                said(reader, "AUTH", "ann", WRONG)
                said(reader, "AUTH", "ann", PASSWORD)
            said(reader, "AUTH", "default", "")
        seen: dict[str, bytes] = {}
        for index, stream in enumerate(listening):
            seen[f"stream {index}"] = stream.until(b"the-end")
        for each in (server, replica):
            for words in (
                "SLOWLOG GET -1",
                "SLOWLOG GET 1000",
                "INFO everything",
                "INFO",
                "ACL LOG",
                "ACL LIST",
                "CLIENT LIST",
                "LATENCY LATEST",
                "LATENCY DOCTOR",
                "LATENCY HISTOGRAM",
                "COMMANDLOG GET -1 slow",
                "COMMANDLOG GET -1 large-request",
                "COMMANDLOG GET -1 large-reply",
                "KEYS *",
                "HGETALL account:ann",
                "DUMP account:ann",
                "DUMP s",
                "GET s",
                "COMMAND INFO auth.enrol",
            ):
                with each.connect() as asking:
                    seen[f"{each.port} {words}"] = repr(asking.call(*words.split()).plain()).encode()
            with each.connect() as asking:
                asking.call("SAVE")
                asking.call("BGREWRITEAOF")
            wait_for(lambda each=each: "aof_rewrite_in_progress:0" in info(each, "persistence"))  # type: ignore[misc]
            for path in each.directory.rglob("*"):
                if path.is_file() and path.suffix != ".conf":
                    seen[f"{each.port} {path.name}"] = path.read_bytes()
        secrets = [PASSWORD, OTHER, WRONG, *tokens]
        assert len(tokens) == 2
        for place, data in seen.items():
            for secret in secrets:
                assert secret.encode() not in data, f"{secret} in {place}"
        # What is not secret is found by the same search.
        assert any(b"searched-for" in data for place, data in seen.items() if "stream" in place)
        assert b"searched-for" in seen["stream 2"]
        files = [data for place, data in seen.items() if "aof" in place or ".rdb" in place]
        assert len(files) >= 4
        assert any(b"account:ann" in data and b"argon2id" in data for data in files)
        shown = seen["stream 0"].lower(), seen[f"{server.port} SLOWLOG GET -1"].lower()
        hides_words = server_binary.is_valkey or server_binary.version >= (7,)
        for data in shown:
            assert (b"auth.enrol" in data) == hides_words
            assert (b"(redacted)" in data) or not hides_words


def info(server: Server, section: str) -> str:
    with server.connect() as connection:
        return said(connection, "INFO", section)


def use(client: Connection, other: Connection) -> list[str]:
    """Every command with a secret, in every way that it can be right or wrong. Returns the tokens."""
    assert said(client, "AUTH.ENROL", "account:ann", PASSWORD) == "OK"
    tokens = [said(client, "AUTH.LOGIN", "account:ann", "s", PASSWORD, "60")]
    tokens.append(said(client, "AUTH.LOGIN", "account:ann", "t", PASSWORD))
    assert said(client, "AUTH.CHECK", "s", tokens[0]) == "account:ann"
    for words in (
        ("AUTH.ENROL", "account:ann"),
        ("AUTH.ENROL", "account:ann", PASSWORD, OTHER),  # a password with a space in it, and no quotes
        ("AUTH.ENROL", "account:ann", PASSWORD * 200),
        ("AUTH.ENROL", "text", PASSWORD),
        ("AUTH.VERIFY", "account:ann", WRONG),
        ("AUTH.VERIFY", "account:ann", WRONG, OTHER, PASSWORD),
        ("AUTH.VERIFY", "account:nobody", PASSWORD),
        ("AUTH.LOGIN", "account:ann", "s", PASSWORD, "soon"),
        ("AUTH.LOGIN", "account:ann", "s", PASSWORD, "0"),
        ("AUTH.LOGIN", "account:ann", "s", PASSWORD, "60", OTHER),
        ("AUTH.LOGIN", "account:ann", "s", WRONG, "60"),
        ("AUTH.CHECK", "s", WRONG),
        ("AUTH.CHECK", "s", tokens[0], tokens[1]),
        ("AUTH.CHECK", "account:ann", tokens[0]),
    ):
        other.call("SET", "text", "x")
        client.call(*words)
    for words in (("AUTH.ENROL", "account:eve", OTHER), ("AUTH.CHECK", "s", tokens[0]), ("AUTH.CHECK", "s")):
        client.call("MULTI")
        client.call(*words)
        client.call("EXEC")
    assert said(client, "AUTH.CHECK", "s", tokens[0]) == "account:ann"
    client.call("ACL", "SETUSER", "weak", "on", "nopass", "~*", "+@all", "-auth.enrol", "-auth.check")
    other.call("AUTH", "weak", "")
    for words in (("AUTH.ENROL", "account:ann", OTHER), ("AUTH.CHECK", "s", tokens[0])):
        assert "NOPERM" in said(other, *words)
    other.call("AUTH", "default", "")
    return tokens


def test_replicas(server_binary: ServerBinary, module: Path) -> None:
    """A replica knows accounts, sessions and locks; it asks, and counts nothing."""
    with (
        starting(server_binary, module) as master,
        Server(server_binary, modules=[(module, *QUICK)], replica_of=master) as replica,
        master.connect() as client,
        replica.connect() as reader,
    ):
        wait_for(lambda: "master_link_status:up" in info(replica, "replication"))
        reader.call("ACL", "SETUSER", "ann", "on", "~*", "+@all")
        client.call("AUTH.ENROL", "account:ann", PASSWORD)
        token = said(client, "AUTH.LOGIN", "account:ann", "s", PASSWORD)
        client.call("AUTH.VERIFY", "account:ann", WRONG)
        assert client.call("WAIT", 1, 20_000).value == 1
        assert said(reader, "AUTH.CHECK", "s", token) == "account:ann"
        assert said(reader, "HGET", "account:ann", "failures") == "1"
        assert "READONLY" in said(reader, "AUTH.ENROL", "account:ann", OTHER)
        if has_callbacks(server_binary):
            for password, expected in ((WRONG, "WRONGPASS"), (PASSWORD, "OK")):
                with replica.connect() as one:
                    assert said(one, "AUTH", "ann", password).startswith(expected)
        assert said(reader, "HGET", "account:ann", "failures") == "1"
        for _ in range(4):
            client.call("AUTH.VERIFY", "account:ann", WRONG)
        assert client.call("WAIT", 1, 20_000).value == 1
        if has_callbacks(server_binary):
            with replica.connect() as one:
                assert said(one, "AUTH", "ann", PASSWORD).startswith("WRONGPASS")
        assert digest(client) == digest(reader)


def test_replicas_that_authenticate(newest_binary: ServerBinary, module: Path) -> None:
    """A replica is a client as any other: by the password of a user, or by that of an account."""
    with starting(newest_binary, module) as master, master.connect() as client:
        for user in ("plain", "kept"):
            client.call("ACL", "SETUSER", user, "on", f">{OTHER}", "+psync", "+replconf", "+ping")
        client.call("AUTH.ENROL", "account:kept", PASSWORD)
        for user, password in (("plain", OTHER), ("kept", PASSWORD)):
            config = {"masteruser": user, "masterauth": password}
            modules = [(module, *QUICK)]
            with Server(newest_binary, modules=modules, config=config, replica_of=master) as replica:
                wait_for(lambda replica=replica: "link_status:up" in info(replica, "replication"))  # type: ignore[misc]


def digest(connection: Connection) -> str:
    return said(connection, "DEBUG", "DIGEST")


def test_files(server_binary: ServerBinary, module: Path) -> None:
    """All of it is there again when the append-only file is read."""
    with (
        starting(server_binary, module, appendonly="yes", appendfsync="always") as server,
        server.connect() as client,
    ):
        client.call("AUTH.ENROL", "account:ann", PASSWORD)
        token = said(client, "AUTH.LOGIN", "account:ann", "s", PASSWORD)
        for _ in range(5):
            client.call("AUTH.VERIFY", "account:ann", WRONG)
        before, expected = said(client, "PTTL", "s"), digest(client)
        assert said(client, "DEBUG", "LOADAOF") == "OK"
        assert digest(client) == expected
        assert said(client, "AUTH.CHECK", "s", token) == "account:ann"
        assert 0 < int(said(client, "PTTL", "s")) <= int(before)
        assert said(client, "AUTH.VERIFY", "account:ann", PASSWORD) == "0"


def test_in_a_cluster(newest_binary: ServerBinary, module: Path) -> None:
    with Cluster(newest_binary, module) as cluster:
        for server in cluster.servers:
            with server.connect() as client:
                client.call("ACL", "SETUSER", "ann", "on", f">{OTHER}", "~*", "+@all")
        with cluster.servers[0].connect() as asking:
            slot = asking.call("CLUSTER", "KEYSLOT", "account:ann").value
            assert isinstance(slot, int)
        home = cluster.owner(slot)
        for server in cluster.servers:
            with server.connect() as client:
                found = said(client, "AUTH.ENROL", "account:ann", PASSWORD)
                assert (found == "OK") == (server is home)
                assert "MOVED" in found or server is home
        for server in cluster.servers:
            with server.connect() as client:  # at other nodes, the server's own password counts
                right = PASSWORD if server is home else OTHER
                assert said(client, "AUTH", "ann", WRONG).startswith("WRONGPASS")
                assert said(client, "AUTH", "ann", right) == "OK"
        with home.connect() as client:
            session = "session:{account:ann}"
            token = said(client, "AUTH.LOGIN", "account:ann", session, PASSWORD)
            assert said(client, "AUTH.CHECK", session, token) == "account:ann"
            assert "CROSSSLOT" in said(client, "AUTH.LOGIN", "account:ann", "elsewhere", PASSWORD)


def storm(server: Server, module: Path, count: int) -> list[Connection]:
    """Many clients that have asked, of whom nobody has waited for the answer."""
    clients = [server.connect() for _ in range(count)]
    for index, one in enumerate(clients):
        if index % 3:
            one.send("AUTH", "ann" if index % 2 else "nobody", PASSWORD if index % 5 else WRONG)
        else:
            one.send("AUTH.LOGIN", "account:ann", f"s{index}", PASSWORD)
    return clients


def test_clients_that_go(newest_binary: ServerBinary, module: Path) -> None:
    """Who goes while a thread hashes for him harms nobody; who stays has an answer; the server serves others."""
    with starting(newest_binary, module, "failures", "1000000") as server, server.connect() as admin:
        admin.call("ACL", "SETUSER", "ann", "on", "~*", "+@all")
        admin.call("CONFIG", "SET", "auth.memory", "8mb")
        admin.call("AUTH.ENROL", "account:ann", PASSWORD)
        for _ in range(3):
            clients = storm(server, module, 60)
            for one in clients[::2]:
                one.close()
            assert said(admin, "PING") == "PONG"
            for index, one in enumerate(clients):
                if index % 2:
                    reply = one.receive()
                    assert reply.is_error == (bool(index % 3) and index % 5 == 0), (index, reply.plain())
                    one.close()
        wait_for(lambda: "blocked_clients:0" in said(admin, "INFO", "clients"))
        assert said(admin, "AUTH.VERIFY", "account:ann", PASSWORD) == "1"
        assert said(admin, "MODULE", "UNLOAD", "auth") == "OK"


@pytest.mark.parametrize("how", ["SHUTDOWN NOSAVE", "SHUTDOWN SAVE", "TERM"])
def test_a_server_that_ends(newest_binary: ServerBinary, module: Path, how: str) -> None:
    """While threads hash, and clients wait: it ends as it should, without a crash."""
    with starting(newest_binary, module) as server:
        with server.connect() as admin:
            admin.call("ACL", "SETUSER", "ann", "on", "~*", "+@all")
            admin.call("CONFIG", "SET", "auth.memory", "32mb")
            admin.call("AUTH.ENROL", "account:ann", PASSWORD)
            clients = storm(server, module, 30)
            time.sleep(0.02)
            if how == "TERM":
                assert server.pid is not None
                os.kill(server.pid, signal.SIGTERM)
            else:
                admin.send(*how.split())
            wait_for(lambda: not server.alive)
            for one in clients:
                one.close()
        assert server.exit_status == 0, server.log()


@pytest.mark.memcheck
def test_memory(module: Path, memcheck_server: StartMemcheck) -> None:
    config = {"auth.rounds": "1", "auth.memory": "8192", "auth.lock-ms": "1"}
    with memcheck_server(module, config=config) as server, server.connect() as client, server.connect() as other:
        client.call("ACL", "SETUSER", "ann", "on", "nopass", "~*", "+@all")
        use(client, other)
        for password in (PASSWORD, WRONG, "", "x" * 10_000, "\0"):
            for user in ("ann", "nobody", "default"):
                with server.connect() as one:
                    one.call("AUTH", user, password)
                    one.call("HELLO", 3, "AUTH", user, password)
        client.call("HSET", "account:ann", "hash", b"\0")
        client.call("AUTH.VERIFY", "account:ann", PASSWORD)
        client.call("AUTH", "ann", PASSWORD)
        client.call("HSET", "account:ann", "failures", "many")
        client.call("AUTH.VERIFY", "account:ann", PASSWORD)
        client.call("SET", "account:bob", "text")
        client.call("AUTH", "bob", PASSWORD)
        client.call("AUTH.ENROL", "account:ann", PASSWORD)
        for one in storm(server, module, 12):
            one.close()
        wait_for(lambda: "blocked_clients:0" in said(other, "INFO", "clients"))
