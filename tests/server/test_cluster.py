"""A cluster of three nodes: routing of keys, messages between nodes, what handlers see of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import redis
from redis.cluster import RedisCluster
from redis.exceptions import RedisClusterException

from redisjit.declare.spec import KeyType
from redisjit.interp import Session
from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import Program, example
from tests.support.cluster import Cluster, free_ports

CASES = sorted((Path(__file__).parents[1] / "programs" / "example_cases").glob("*.txt"))

BUS = """
    from redisjit import Context, Module

    module = Module("messenger")


    @module.command
    def tell(ctx: Context, node: bytes, payload: bytes, type: int) -> None:
        ctx.send(node, type, payload)


    @module.command
    def shout(ctx: Context, payload: bytes, type: int) -> None:
        ctx.broadcast(type, payload)


    @module.on_message(1)
    def hear(ctx: Context, sender: bytes, payload: bytes) -> None:
        ctx.log("heard " + sender.decode() + " " + payload.hex())
        if payload.startswith(b"key:"):
            ctx.call("RPUSH", payload, sender)
        if payload == b"fail":
            raise ValueError([payload] * 3)
        if payload == b"ping":
            ctx.send(sender, 254, b"pong")


    @module.on_message(254)
    def answered(ctx: Context, sender: bytes, payload: bytes) -> None:
        ctx.log("answered " + sender.decode() + " " + str(len(payload)) + " " + payload[:4].hex())


    @module.command
    def me(ctx: Context) -> bytes | None:
        return ctx.node_id


    @module.command
    def nodes(ctx: Context) -> list[tuple[bytes, str, int, bytes | None, list[int]]]:
        out: list[tuple[bytes, str, int, bytes | None, list[int]]] = []
        for n in ctx.nodes():
            flags = [n.is_myself, n.is_master, n.is_replica, n.is_suspected, n.is_failed]
            out.append((n.id, n.host, n.port, n.master_id, [int(flag) for flag in flags]))
        return out


    @module.command
    def seen(ctx: Context) -> tuple[int, list[str]]:
        return ctx.cluster_size, [node.host for node in ctx.nodes(for_client=True)]


    @module.command
    def secret(ctx: Context) -> bytes:
        return ctx.internal_secret()


    @module.command
    def node(ctx: Context, id: bytes) -> int | None:
        found = ctx.node(id)
        return None if found is None else found.port


    @module.command
    def slot(ctx: Context, key: bytes) -> int:
        return ctx.slot_of(key)


    @module.command
    def name(ctx: Context, slot: int) -> bytes:
        return ctx.key_in_slot(slot)


    @module.command
    def publish(ctx: Context, channel: bytes, message: bytes) -> int:
        return ctx.publish(channel, message)


    @module.command
    def spublish(ctx: Context, channel: bytes, message: bytes) -> int:
        return ctx.spublish(channel, message)


    @module.command
    def free(ctx: Context) -> None:
        ctx.set_cluster_flags(no_failover=True, no_redirection=True)
"""


@pytest.fixture(scope="module")
def cluster(compile_module: CompileModule, newest_binary: ServerBinary) -> Iterator[Cluster]:
    """Three nodes with the module above, and all examples."""
    examples = [compile_module(example(path.stem)) for path in CASES]
    with Cluster(newest_binary, compile_module(BUS, "bus.py"), *examples) as nodes:
        yield nodes


def keys_of(connection: Connection, words: list[bytes]) -> list[bytes]:
    """The keys of a command, as the server finds them."""
    reply = connection.call("COMMAND", "GETKEYS", *words)
    return [] if reply.is_error else list(reply.plain())  # type: ignore[call-overload]


def tag_of(cluster: Cluster, server: Server, connection: Connection) -> bytes:
    """Braces that put a key on a node."""
    number = 0
    while cluster.owner(slot_of(connection, b"%d" % number)) is not server:
        number += 1
    return b"{%d}" % number


def slot_of(connection: Connection, key: bytes) -> int:
    slot = connection.call("CLUSTER", "KEYSLOT", key).value
    assert isinstance(slot, int)
    return slot


@pytest.mark.parametrize("cases", CASES, ids=lambda path: path.stem)
def test_keys_of_examples(cluster: Cluster, cases: Path) -> None:
    """The right node runs a command, and no other: cluster clients find it."""
    program = Program(example(cases.stem), cases)
    connections = {server: server.connect() for server in cluster.servers}
    first = connections[cluster.servers[0]]
    client = RedisCluster(host="127.0.0.1", port=cluster.servers[0].port)
    routed = 0
    for server, connection in connections.items():
        tag = tag_of(cluster, server, first)
        for step in program.steps:
            keys = keys_of(first, list(step.words))
            words = [word if at == 0 or word not in keys else tag + word for at, word in enumerate(step.words)]
            if not keys:
                continue
            routed += 1
            found = keys_of(first, words)
            assert [key.removeprefix(tag) for key in found] == keys
            slot = slot_of(first, found[0])
            for other in connections.values():
                reply = str(other.call(*words).plain())
                if other is connection:
                    assert not reply.startswith(("MOVED", "CROSSSLOT", "CLUSTERDOWN")), step.text
                else:
                    assert reply == f"MOVED {slot} 127.0.0.1:{server.port}", step.text
            assert "MOVED" not in sent(client, words, found[0])
            if len(set(keys)) > 1:
                apart = [word + b"x" if word == found[-1] else word for word in words]
                apart = [word.replace(tag, b"") if word == found[-1] + b"x" else word for word in apart]
                assert str(connection.call(*apart).plain()).startswith("CROSSSLOT")
    assert routed or not has_keys(program)
    client.close()
    for connection in connections.values():
        connection.close()


def sent(client: RedisCluster, words: list[bytes], key: bytes) -> str:
    """What a client that knows the cluster gets, as text."""
    name, node = words[0].decode(), None
    try:
        return repr(client.execute_command(name, *words[1:]))
    except RedisClusterException:  # redis-py knows no subcommands of modules: it has to be told the node
        node = client.get_node_from_key(key)
    except (redis.ResponseError, redis.AuthenticationError) as error:
        return str(error)
    try:
        return repr(client.execute_command(name, *words[1:], target_nodes=node))
    except (redis.ResponseError, redis.AuthenticationError) as error:
        return str(error)


def has_keys(program: Program) -> bool:
    """Whether commands of a module have keys."""
    return any(isinstance(p.type, KeyType) for spec in program.module.commands() for p in spec.parameters)


def wait_for(condition: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it does not come true"
        time.sleep(0.01)


def node_id(server: Server) -> bytes:
    with server.connect() as connection:
        id = connection.call("messenger.me").value
        assert id == connection.call("CLUSTER", "MYID").value
        assert isinstance(id, bytes)
        return id


def test_messages(cluster: Cluster) -> None:
    first, second, third = cluster.servers
    ids = {server: node_id(server) for server in cluster.servers}
    me = ids[first].decode()
    with first.connect() as connection, second.connect() as other:
        assert connection.call("messenger.tell", ids[second], b"\0\xff", 1).value is None
        wait_for(lambda: f"heard {me} 00ff" in second.log_tail(200))
        assert "heard" not in third.log_tail(200)
        assert connection.call("messenger.shout", b"all", 1).value is None
        for server in (second, third):
            wait_for(lambda server=server: f"heard {me} {b'all'.hex()}" in server.log_tail(200))  # type: ignore[misc]
        connection.call("messenger.tell", ids[third], b"ping", 1)
        wait_for(lambda: f"answered {ids[third].decode()} 4 {b'pong'.hex()}" in first.log_tail(200))
        connection.call("messenger.tell", ids[second], b"fail", 1)
        wait_for(lambda: "ValueError: [b'fail', b'fail', b'fail'] (bus.py:" in second.log_tail(200))
        connection.call("messenger.tell", ids[second], b"x" * 1_000_000, 254)
        wait_for(lambda: f"answered {me} 1000000 78787878" in second.log_tail(200))
        connection.call("messenger.tell", ids[second], b"", 254)
        wait_for(lambda: f"answered {me} 0" in second.log_tail(200))
        key = b"key:" + tag_of(cluster, second, connection)
        connection.call("messenger.tell", ids[second], key, 1)
        wait_for(lambda: other.call("LLEN", key).value == 1)
        connection.call("messenger.tell", ids[third], key, 1)  # its keys are not that node's
        wait_for(lambda: "RedisError: ERR the keys of 'RPUSH' are not served by this node" in third.log_tail(200))
        connection.call("messenger.tell", ids[third], b"nobody listens", 77)
        for words in (("messenger.tell", "x", "y", 1), ("messenger.tell", me, "y", 255), ("messenger.shout", "y", -1)):
            assert str(connection.call(*words).plain()).startswith("ERR ValueError")
        for node in (me, "0" * 40, "\0" * 40):
            assert str(connection.call("messenger.tell", node, "y", 1).plain()).startswith("ERR there is no link")


def test_a_node_keeps_its_receivers(cluster: Cluster) -> None:
    """Servers call receivers of modules that are gone, and go wrong when one is taken back."""
    first, second, _ = cluster.servers
    id = node_id(second)
    with first.connect() as connection, second.connect() as other:
        assert other.call("MODULE", "UNLOAD", "messenger").is_error
        assert "cannot forget the receivers" in second.log_tail(200)
        connection.call("messenger.tell", id, b"still", 1)
        wait_for(lambda: b"still".hex() in second.log_tail(200))


def test_nodes(cluster: Cluster) -> None:
    ids = {node_id(server): server.port for server in cluster.servers}
    for server in cluster.servers:
        with server.connect() as connection, Session(server.client()) as session:
            rows = connection.call("messenger.nodes").plain()
            assert isinstance(rows, list)
            assert {row[0]: row[2] for row in rows} == ids
            assert [row[4] for row in rows if row[0] == node_id(server)] == [[1, 1, 0, 0, 0]]
            assert all(row[3] is None and row[1] == b"127.0.0.1" for row in rows)
            for row in rows:
                node = session.context().node(row[0])
                assert node is not None
                flags = [node.is_myself, node.is_master, node.is_replica, node.is_suspected, node.is_failed]
                found = [node.id, node.host.encode(), node.port, node.master_id, [int(flag) for flag in flags]]
                assert found == row
                assert connection.call("messenger.node", node.id).value == node.port
            assert session.context().node_id == node_id(server)
            for unknown in (b"0" * 40, b"x", b"\0" * 40, b""):
                assert connection.call("messenger.node", unknown).value is None


def test_nodes_as_a_client_sees_them(cluster: Cluster) -> None:
    """Valkey's nodes can announce other addresses to clients."""
    announced = "cluster-announce-client-ipv4"
    with cluster.servers[0].connect() as first, cluster.servers[1].connect() as second:
        assert first.call("messenger.seen").plain() == [3, [b"127.0.0.1"] * 3]
        if not cluster.servers[0].binary.is_valkey:
            return
        assert second.call("CONFIG", "SET", announced, "10.1.2.3").value == b"OK"
        wait_for(lambda: b"10.1.2.3" in first.call("messenger.seen").plain()[1])  # type: ignore[index]
        assert sorted(row[1] for row in first.call("messenger.nodes").plain()) == [b"127.0.0.1"] * 3  # type: ignore
        assert second.call("CONFIG", "SET", announced, "").value == b"OK"
        wait_for(lambda: b"10.1.2.3" not in first.call("messenger.seen").plain()[1])  # type: ignore[index]


def test_the_secret_of_a_cluster(cluster: Cluster) -> None:
    answers = []
    for server in cluster.servers:
        with server.connect() as connection:
            answers.append(connection.call("messenger.secret").plain())
    if cluster.servers[0].binary.is_valkey:
        assert all("ERR this server has no secret" in str(answer) for answer in answers)
    else:
        assert isinstance(answers[0], bytes)
        assert len(answers[0]) == 40


def test_slots(cluster: Cluster) -> None:
    with cluster.servers[0].connect() as connection:
        for key in (b"foo", b"{user}:1", b"a{}b{c}", b"{", b"}{x}", b"{{x}}", b"\0\xff", b""):
            assert connection.call("messenger.slot", key).value == slot_of(connection, key)
        for slot in (0, 17, 16383):
            name = connection.call("messenger.name", slot).value
            assert isinstance(name, bytes)
            assert slot_of(connection, name) == slot
        for wrong in (-1, 16384, 1 << 40):
            assert "ValueError" in str(connection.call("messenger.name", wrong).plain())


def test_publishing_to_other_nodes(cluster: Cluster) -> None:
    first, second, _ = cluster.servers
    with first.connect() as connection, second.connect(3) as subscriber:
        subscriber.send("SUBSCRIBE", "news")
        assert subscriber.receive().kind == ">"
        assert connection.call("messenger.publish", "news", "hello").value == 0  # subscribers of this node
        assert subscriber.receive().plain() == [b"message", b"news", b"hello"]


def test_the_example_of_messages(cluster: Cluster) -> None:
    first = cluster.servers[0]
    with first.connect() as connection, first.connect(3) as subscriber:
        subscriber.send("SUBSCRIBE", "neighbours")
        assert subscriber.receive().kind == ">"
        assert connection.call("neighbour.ask").value is None
        answers = [subscriber.receive().plain() for _ in range(2)]
    senders = {bytes(answer[2]).split(b" ")[0] for answer in answers}  # type: ignore[index]
    assert senders == {node_id(server) for server in cluster.servers[1:]}


def test_slots_without_a_cluster(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BUS, "bus.py"))
    known = {b"foo": 12182, b"{user}:1": 5474, b"": 0}
    with running.connect() as connection:
        assert {key: connection.call("messenger.slot", key).value for key in known} == known
        assert connection.call("messenger.me").value is None
        assert connection.call("messenger.nodes").plain() == []
        assert connection.call("messenger.seen").plain() == [0, []]
        assert str(connection.call("messenger.secret").plain()).startswith("ERR this server has no secret")
        assert connection.call("messenger.node", "0" * 40).value is None
        assert connection.call("messenger.free").value is None
        assert str(connection.call("messenger.tell", "0" * 40, "x", 1).plain()).startswith("ERR there is no link")
        assert (
            str(connection.call("messenger.shout", "x", 1).plain()) == "ERR This instance has cluster support disabled"
        )
        name = connection.call("messenger.name", 17)
        if running.binary.is_valkey or running.binary.version >= (7, 4):
            assert isinstance(name.value, bytes)
        else:
            assert "does not tell modules" in str(name.plain())


def test_publishing(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(BUS, "bus.py"))
    with running.connect() as connection, running.connect(3) as subscriber:
        subscriber.send("SUBSCRIBE", "news")
        subscriber.receive()
        assert connection.call("messenger.publish", "news", b"\0\xff").value == 1
        assert subscriber.receive().plain() == [b"message", b"news", b"\0\xff"]
        sharded = connection.call("messenger.spublish", "news", "x")
        if running.binary.version < (7,):
            assert "no sharded channels" in str(sharded.plain())
            return
        assert sharded.value == 0
        subscriber.send("SSUBSCRIBE", "news")
        subscriber.receive()
        assert connection.call("messenger.spublish", "news", "y").value == 1
        assert subscriber.receive().plain() == [b"smessage", b"news", b"y"]


def test_no_redirection(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A node without slots serves keys all the same, once it was told to."""
    config = {"cluster-enabled": "yes"}
    module = compile_module(BUS, "bus.py")
    port = free_ports(1)[0]
    with Server(server_binary, modules=[module], config=config, port=port) as server, server.connect() as connection:
        assert str(connection.call("SET", "k", "v").plain()).startswith("CLUSTERDOWN")
        assert connection.call("messenger.free").value is None
        assert connection.call("SET", "k", "v").value == b"OK"


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    """A node that is alone: what comes from others is checked with three."""
    config = {"cluster-enabled": "yes", "cluster-port": str(free_ports(1)[0])}
    with memcheck_server(compile_module(BUS, "bus.py"), config=config) as running, running.connect() as connection:
        connection.call("messenger.free")
        me = connection.call("messenger.me").value
        assert isinstance(me, bytes)
        for words in (
            ("nodes",),
            ("seen",),
            ("secret",),
            ("node", me),
            ("node", "x"),
            ("slot", "{x}"),
            ("name", 17),
            ("name", -1),
        ):
            connection.call(f"messenger.{words[0]}", *words[1:])
        for target in (me, "0" * 40, "x"):
            connection.call("messenger.tell", target, "payload", 1)
        connection.call("messenger.shout", "payload", 1)
        connection.call("messenger.publish", "a", "b")
        connection.call("messenger.spublish", "a", "b")
