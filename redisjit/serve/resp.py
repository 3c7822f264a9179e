"""A small RESP2 and RESP3 client that keeps what a reply is on the wire.

Client libraries turn replies into Python values, which loses the kind: simple string or bulk string, set or array.
This one does not, and starts in a millisecond.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass, replace
from typing import BinaryIO


@dataclass(frozen=True)
class Frame:
    """One reply as it came.

    `kind` is the type byte of the protocol. `value` is bytes for texts (doubles and big numbers included, as they were
    written), int for `:`, bool for `#`, None for any null, and a tuple of frames for aggregates (for a map, keys and
    values in turn). `attributes` are the keys and values, in turn, of the attribute that was sent before it.
    """

    kind: str
    value: bytes | int | bool | tuple[Frame, ...] | None
    attributes: tuple[Frame, ...] = ()

    @property
    def is_error(self) -> bool:
        """Whether the server refused."""
        return self.kind in "-!"

    def plain(self) -> object:
        """The same reply without kinds: bytes, int, float, bool, None, list, dict (a map), set and so on.

        An error becomes the string of its message. Sets become lists, since an element may be an aggregate.
        """
        if isinstance(self.value, tuple):
            items = [frame.plain() for frame in self.value]
            return dict(zip(items[::2], items[1::2], strict=True)) if self.kind == "%" else items
        if isinstance(self.value, bytes):
            if self.is_error:
                return self.value.decode(errors="replace")
            if self.kind == ",":
                return float(self.value)
            if self.kind == "(":
                return int(self.value)
        return self.value


def encoded(frame: Frame) -> bytes:
    """A frame as it stands in the protocol, without its attributes."""
    value = frame.value
    kind = frame.kind.encode()
    if value is None:
        return b"_\r\n" if frame.kind == "_" else kind + b"-1\r\n"
    if isinstance(value, tuple):
        count = len(value) // 2 if frame.kind == "%" else len(value)
        return b"%b%d\r\n" % (kind, count) + b"".join(map(encoded, value))
    if isinstance(value, bool):
        return b"#t\r\n" if value else b"#f\r\n"
    if isinstance(value, bytes) and frame.kind in "$=!":
        return b"%b%d\r\n%b\r\n" % (kind, len(value), value)
    return b"%b%b\r\n" % (kind, value if isinstance(value, bytes) else b"%d" % value)


class Connection:
    """One connection to a server. Pushed messages between replies are dropped."""

    def __init__(self, host: str, port: int, *, protocol: int = 2, timeout: float | None = 60.0) -> None:
        """Connect; `timeout` (seconds) bounds the connection and every reply. Raises OSError."""
        self._socket = socket.create_connection((host, port), timeout=timeout)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._file: BinaryIO = self._socket.makefile("rb")
        if protocol == 3:
            try:
                answer = self.call("HELLO", "3")
                if answer.is_error:
                    raise OSError(f"the server does not speak RESP3: {answer.plain()}")
            except BaseException:
                self.close()
                raise

    def __enter__(self) -> Connection:
        """The connection itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._file.close()
        self._socket.close()

    def call(self, *words: bytes | str | int | float) -> Frame:
        """Send one command and wait for its reply. Raises OSError when the connection is lost."""
        self.send(*words)
        while (frame := self.receive()).kind == ">":
            pass
        return frame

    def send(self, *words: bytes | str | int | float) -> None:
        """Send one command and do not wait."""
        parts = [b"*%d\r\n" % len(words)]
        for word in words:
            data = word if isinstance(word, bytes) else str(word).encode()
            parts.append(b"$%d\r\n%s\r\n" % (len(data), data))
        self.send_encoded(b"".join(parts))

    def send_encoded(self, data: bytes) -> None:
        """Send bytes that are commands already, one or more."""
        self._socket.sendall(data)

    def receive(self) -> Frame:
        """The next frame, of whatever kind. Raises OSError when the connection is lost."""
        line = self._file.readline()
        if not line.endswith(b"\r\n"):
            raise ConnectionResetError("the server closed the connection")
        kind, text = chr(line[0]), line[1:-2]
        if kind in "+-,(":
            return Frame(kind, text)
        if kind == ":":
            return Frame(kind, int(text))
        if kind == "#":
            return Frame(kind, text == b"t")
        if kind == "_":
            return Frame(kind, None)
        if kind in "$!=":
            return Frame(kind, self._bulk(int(text)))
        if kind == "|":  # attributes of the reply that follows
            told = tuple([self.receive() for _ in range(2 * int(text))])
            return replace(self.receive(), attributes=told)
        if kind in "*%~>":
            count = int(text) * (2 if kind == "%" else 1)
            return Frame(kind, tuple([self.receive() for _ in range(count)]) if count >= 0 else None)
        raise OSError(f"not a reply: {line!r}")

    def _bulk(self, length: int) -> bytes | None:
        if length < 0:
            return None
        data = self._file.read(length + 2)
        if len(data) != length + 2:
            raise ConnectionResetError("the server closed the connection")
        return data[:-2]
