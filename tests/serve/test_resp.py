"""Every kind of RESP3 reply, read from a socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from redisjit.serve.resp import Connection, Frame


@contextmanager
def answering(reply: bytes) -> Iterator[Connection]:
    """A connection whose next reply is `reply`, after which the other side closes it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            peer, _ = listener.accept()
            with peer:
                peer.recv(1000)
                peer.sendall(reply)

        thread = threading.Thread(target=serve)
        thread.start()
        with Connection("127.0.0.1", listener.getsockname()[1], timeout=10) as connection:
            yield connection
        thread.join()


@pytest.mark.parametrize(
    ("wire", "frame", "plain"),
    [
        (b"+OK\r\n", Frame("+", b"OK"), b"OK"),
        (b"-ERR no\r\n", Frame("-", b"ERR no"), "ERR no"),
        (b"!6\r\nERR no\r\n", Frame("!", b"ERR no"), "ERR no"),
        (b":-7\r\n", Frame(":", -7), -7),
        (b"$3\r\n\r\n\x00\r\n", Frame("$", b"\r\n\x00"), b"\r\n\x00"),
        (b"$-1\r\n", Frame("$", None), None),
        (b"*-1\r\n", Frame("*", None), None),
        (b"_\r\n", Frame("_", None), None),
        (b"#t\r\n", Frame("#", True), True),
        (b",1.5\r\n", Frame(",", b"1.5"), 1.5),
        (b"(123456789012345678901\r\n", Frame("(", b"123456789012345678901"), 123456789012345678901),
        (b"=5\r\ntxt:x\r\n", Frame("=", b"txt:x"), b"txt:x"),
        (b"*2\r\n:1\r\n*0\r\n", Frame("*", (Frame(":", 1), Frame("*", ()))), [1, []]),
        (b"%1\r\n+k\r\n:1\r\n", Frame("%", (Frame("+", b"k"), Frame(":", 1))), {b"k": 1}),
        (b"~1\r\n:1\r\n", Frame("~", (Frame(":", 1),)), [1]),
        (b"|1\r\n+ttl\r\n:9\r\n:1\r\n", Frame(":", 1, (Frame("+", b"ttl"), Frame(":", 9))), 1),
        (b">1\r\n+news\r\n:1\r\n", Frame(":", 1), 1),
    ],
)
def test_kinds(wire: bytes, frame: Frame, plain: object) -> None:
    with answering(wire) as connection:
        got = connection.call("X")
    assert got == frame
    assert got.plain() == plain


@pytest.mark.parametrize("wire", [b"", b"+OK", b"$5\r\nab", b"*2\r\n:1\r\n"])
def test_a_lost_connection(wire: bytes) -> None:
    with answering(wire) as connection, pytest.raises(ConnectionResetError):
        connection.call("X")


def test_not_resp() -> None:
    with answering(b"HTTP/1.1 200\r\n") as connection, pytest.raises(OSError, match="not a reply"):
        connection.call("X")
