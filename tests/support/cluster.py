"""A cluster of three nodes on the loopback interface."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack
from pathlib import Path

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from redisjit.serve.server import HOST

BUS = 10_000  # the port of the cluster's own connections, above that for clients
LAST_SLOT = 16_383
_SECONDS = 60.0


def free_ports(count: int) -> list[int]:
    """Ports that are free, and whose bus ports are free as well."""
    found: list[int] = []
    while len(found) < count:
        with socket.socket() as probe, socket.socket() as bus:
            probe.bind((HOST, 0))
            port = probe.getsockname()[1] % (1 << 15) + 10_000
            try:
                with socket.socket() as other:
                    other.bind((HOST, port))
                bus.bind((HOST, port + BUS))
            except OSError:
                continue
            if port not in found:
                found.append(port)
    return found


class Cluster:
    """Three masters, which share the slots; a context. Each has the modules loaded."""

    def __init__(self, binary: ServerBinary, *modules: Path) -> None:
        self._stack = ExitStack()
        self._binary = binary
        self._modules = modules
        self.servers: list[Server] = []

    def __enter__(self) -> Cluster:
        """Start the nodes, and wait until each serves its slots and knows the others."""
        config = {"cluster-enabled": "yes", "cluster-node-timeout": "15000", "cluster-require-full-coverage": "yes"}
        try:
            for port in free_ports(3):
                server = Server(self._binary, modules=self._modules, config=config, port=port)
                self.servers.append(self._stack.enter_context(server))
            self._join()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the nodes."""
        self._stack.close()

    def _join(self) -> None:
        for index, server in enumerate(self.servers):
            first, last = ((LAST_SLOT + 1) * part // 3 for part in (index, index + 1))
            with server.connect() as connection:
                ok(connection, "CLUSTER", "ADDSLOTS", *range(first, last))  # Redis 6 knows no ranges
                ok(connection, "CLUSTER", "SET-CONFIG-EPOCH", index + 1)
                for other in self.servers[:index]:
                    ok(connection, "CLUSTER", "MEET", HOST, other.port)
        end = time.monotonic() + _SECONDS
        while not all(map(self._joined, self.servers)):
            assert time.monotonic() < end, "the cluster does not come up"
            time.sleep(0.02)

    @staticmethod
    def _joined(server: Server) -> bool:
        with server.connect() as connection:
            text = connection.call("CLUSTER", "INFO").value
            nodes = connection.call("CLUSTER", "NODES").value
        assert isinstance(text, bytes)
        assert isinstance(nodes, bytes)
        lines = nodes.splitlines()
        linked = len(lines) == 3 and all(b" connected " in line + b" " for line in lines)
        return b"cluster_state:ok" in text and b"cluster_known_nodes:3" in text and linked

    def owner(self, slot: int) -> Server:
        """The node that serves a slot."""
        return self.servers[next(part for part in range(3) if slot < (LAST_SLOT + 1) * (part + 1) // 3)]


def ok(connection: Connection, *words: bytes | str | int) -> None:
    """Send a command that has to succeed."""
    reply = connection.call(*words)
    assert not reply.is_error, f"{words}: {reply.plain()}"
