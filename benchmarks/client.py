"""A load generator: raw sockets, commands encoded once, replies counted by their bytes and compared."""

from __future__ import annotations

import socket
import time

from benchmarks.workloads import Command

PIPELINE = 32  # commands sent before a reply is awaited, per connection
CONNECTIONS = 3  # so that the server has work while the client reads
_MARK = b"\x00end-of-reply\x00"


def encode(command: Command) -> bytes:
    """Return `command` as the server reads it: a RESP array of bulk strings."""
    parts = [b"*%d\r\n" % len(command)]
    for argument in command:
        raw = argument.encode() if isinstance(argument, str) else argument
        parts.append(b"$%d\r\n%s\r\n" % (len(raw), raw))
    return b"".join(parts)


class WrongReplyError(RuntimeError):
    """The server gave a reply that differs from the first one."""


class LoadClient:
    """Sends one command again and again over a few pipelined connections, in RESP2.

    Replies must be the same bytes each time: they are awaited by length, so the client costs the least it can.
    """

    def __init__(self, host: str, port: int) -> None:
        """Connect to the server at `host` and `port`."""
        self._sockets = [socket.create_connection((host, port), timeout=120) for _ in range(CONNECTIONS)]
        for connection in self._sockets:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> LoadClient:
        """Return the client."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections."""
        self.close()

    def close(self) -> None:
        """Close the connections."""
        for connection in self._sockets:
            connection.close()

    def reply_to(self, command: Command) -> bytes:
        """Send `command` once and return its reply as raw bytes."""
        connection = self._sockets[0]
        mark = encode(("ECHO", _MARK))
        end = b"$%d\r\n%s\r\n" % (len(_MARK), _MARK)
        connection.sendall(encode(command) + mark)
        received = b""
        while not received.endswith(end):
            chunk = connection.recv(65536)
            if not chunk:
                raise ConnectionError("the server closed the connection")
            received += chunk
        return received[: -len(end)]

    def run(self, command: Command, reply: bytes, batches: int) -> float:
        """Execute `command` `batches * PIPELINE` times and return the seconds that took.

        Raises:
            WrongReplyError: a reply was not `reply`.
        """
        request = encode(command) * PIPELINE
        expected = reply * PIPELINE
        buffer = bytearray(len(expected))
        waiting: list[socket.socket] = []
        sent = 0
        start = time.perf_counter()
        for connection in self._sockets[:batches]:
            connection.sendall(request)
            waiting.append(connection)
            sent += 1
        while waiting:
            connection = waiting.pop(0)
            _receive(connection, buffer)
            if buffer != expected:
                raise WrongReplyError(f"{command[0]!r} replied {bytes(buffer[:80])!r}, not {reply[:80]!r}")
            if sent < batches:
                connection.sendall(request)
                waiting.append(connection)
                sent += 1
        return time.perf_counter() - start


def _receive(connection: socket.socket, buffer: bytearray) -> None:
    view = memoryview(buffer)
    position = 0
    while position < len(view):
        count = connection.recv_into(view[position:])
        if not count:
            raise ConnectionError("the server closed the connection")
        position += count
