"""Servers that several tests share: one for each program, set of modules and configuration."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from redisjit.serve import Server, ServerBinary

_KEPT = 6
_Key = tuple[str, tuple[Path, ...], tuple[tuple[str, str], ...]]


class ServerPool:
    """Starts servers on demand and keeps the last few; hands each out with an empty data set."""

    def __init__(self) -> None:
        self._servers: dict[_Key, Server] = {}
        self._used: set[_Key] = set()

    def get(self, binary: ServerBinary, *modules: Path, config: Mapping[str, str] | None = None) -> Server:
        """A running server. Configuration set by commands stays: a test that does so passes a `config` of its own."""
        key = (binary.name, modules, tuple(sorted((config or {}).items())))
        server = self._servers.pop(key, None)
        if server is not None and not server.alive:
            server.close()
            server = None
        if server is None:
            self._shrink()
            server = Server(binary, modules=modules, config=config)
            server.__enter__()
        else:
            with server.connect() as connection:
                connection.call("FLUSHALL")
        self._servers[key] = server  # the last one used stands last
        self._used.add(key)
        return server

    def release(self) -> list[str]:
        """A test has ended: what went wrong with the servers that it used."""
        wrong = []
        for key in self._used:
            server = self._servers[key]
            if server.exit_status not in (None, 0):
                wrong.append(f"{server.binary.product} ended with {server.exit_status}:\n{server.log_tail(60)}")
        self._used.clear()
        return wrong

    def close(self) -> None:
        """Stop all."""
        for server in self._servers.values():
            server.close()
        self._servers.clear()

    def _shrink(self) -> None:
        for key in [key for key in self._servers if key not in self._used][: len(self._servers) - _KEPT + 1]:
            self._servers.pop(key).close()
