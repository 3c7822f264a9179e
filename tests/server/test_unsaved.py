"""What cannot be saved is not missing in a file that counts as whole: the server gives that up, and has the last."""

from __future__ import annotations

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck
from tests.server.test_hooks import wait_for

UNSAVED = """
    from __future__ import annotations

    from dataclasses import dataclass

    from redisjit import Key, Module, storage

    module = Module("unsaved")


    @module.datatype("unsaved-1", version=1)
    @dataclass
    class Whole:
        n: int

        def rdb_save(self) -> bytes:
            if self.n == 13:
                raise ValueError("thirteen")
            return b"%d" % self.n

        @staticmethod
        def rdb_load(data: bytes) -> Whole:
            return Whole(int(data))


    @module.datatype("unsaved-2", version=1)
    @dataclass
    class Parts:
        n: int

        def rdb_save(self, out: storage.Writer) -> None:
            out.write_int(self.n)
            if self.n == 13:
                raise ValueError("thirteen")
            out.write_bytes(b"the rest")

        @staticmethod
        def rdb_load(source: storage.Reader) -> Parts:
            n = source.read_int()
            source.read_bytes()
            return Parts(n)


    @module.datatype("unsaved-3", version=1)
    @dataclass
    class Words:
        n: int

        def aof_rewrite(self, key: bytes) -> list[list[bytes]]:
            if self.n == 13:
                raise ValueError("thirteen")
            return [[b"unsaved.words", key, b"%d" % self.n]]


    @dataclass
    class Last:
        n: int

        def rdb_save(self) -> bytes:
            if self.n == 13:
                raise ValueError("thirteen")
            return b"%d" % self.n

        @staticmethod
        def rdb_load(data: bytes) -> Last:
            return Last(int(data))


    last = module.state(Last(1), saved="unsaved-4")


    @module.command
    def whole(key: Key[Whole], n: int) -> int:
        key.value = Whole(n)
        return n


    @module.command
    def parts(key: Key[Parts], n: int) -> int:
        key.value = Parts(n)
        return n


    @module.command
    def words(key: Key[Words], n: int) -> int:
        key.value = Words(n)
        return n


    @module.command
    def state(key: Key[Words], n: int) -> int:
        last.n = n
        return n


    @module.command
    def read(key: Key[Words]) -> int | None:
        value = key.value
        return value.n if value is not None else None
"""
KINDS = ["whole", "parts", "words", "state"]


def persistence(connection: Connection) -> dict[str, str]:
    text = connection.call("INFO", "persistence").value
    assert isinstance(text, bytes)
    return dict(line.split(":", 1) for line in text.decode().splitlines() if ":" in line)


def in_background(connection: Connection, command: str, status: str, expected: str) -> None:
    """A file that a child writes, now or when another child is done, and how that has to end."""
    assert not connection.call(command).is_error
    busy = ("rdb_bgsave_in_progress", "aof_rewrite_in_progress", "aof_rewrite_scheduled")
    wait_for(lambda: persistence(connection)[status] == expected, 60.0)
    wait_for(lambda: all(persistence(connection)[name] == "0" for name in busy), 60.0)


def refuse(connection: Connection, kind: str) -> None:
    """A value that cannot be saved, and all that would save it."""
    files = kind != "words"  # which has bytes as any other, but no words
    for number in range(3):
        assert connection.call(f"unsaved.{kind}", f"k{number}", number).plain() == number
    if files:
        assert connection.call("SAVE").plain() == b"OK"
    in_background(connection, "BGREWRITEAOF", "aof_last_bgrewrite_status", "ok")
    assert connection.call(f"unsaved.{kind}", "bad", 13).plain() == 13
    if files:
        assert connection.call("SAVE").is_error
        in_background(connection, "BGSAVE", "rdb_last_bgsave_status", "err")
    in_background(connection, "BGREWRITEAOF", "aof_last_bgrewrite_status", "err")
    if kind in ("whole", "parts"):
        dumped = connection.call("DUMP", "bad").value
        assert isinstance(dumped, bytes)
        assert connection.call("RESTORE", "other", 0, dumped).is_error
    assert connection.call(f"unsaved.{kind}", "bad", 14).plain() == 14  # and all is well again
    assert connection.call("SAVE").plain() == b"OK"
    in_background(connection, "BGSAVE", "rdb_last_bgsave_status", "ok")
    in_background(connection, "BGREWRITEAOF", "aof_last_bgrewrite_status", "ok")
    assert connection.call("DEBUG", "RELOAD").plain() == b"OK"


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_given_up(compile_module: CompileModule, server_binary: ServerBinary, kind: str) -> None:
    preamble = "no" if kind == "words" else "yes"
    config = {"save": "", "appendonly": "yes", "aof-use-rdb-preamble": preamble}
    module = compile_module(UNSAVED, "unsaved.py")
    with Server(server_binary, modules=[module], config=config) as server, server.connect() as connection:
        refuse(connection, kind)
        assert "ValueError: thirteen" in server.log()


@pytest.mark.memcheck
def test_memory_of_files_that_are_given_up(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    config = {"save": "", "rdbcompression": "no"}
    module = compile_module(UNSAVED, "unsaved.py")
    with memcheck_server(module, config=config) as server, server.connect() as connection:
        for kind in ("whole", "parts", "state"):
            connection.call(f"unsaved.{kind}", "bad", 13)
            assert connection.call("SAVE").is_error
            if kind != "state":
                dumped = connection.call("DUMP", "bad").value
                assert isinstance(dumped, bytes)
                assert connection.call("RESTORE", "other", 0, dumped).is_error
                assert connection.call("COPY", "bad", "other").is_error
            connection.call(f"unsaved.{kind}", "bad", 14)
            assert connection.call("DEBUG", "RELOAD").plain() == b"OK"
            connection.call("FLUSHALL")
