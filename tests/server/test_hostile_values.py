"""Values of data types that somebody has tampered with: refused, or sound; the server goes on, no memory is lost."""

from __future__ import annotations

import random
import re
import signal
import struct
import zlib
from pathlib import Path

import pytest

from redisjit.serve import Server, ServerBinary, ServerError
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.fuzz.payload_bodies import CUT, KINDS, Body, Kind, corrupted, enveloped, varint
from tests.fuzz.payloads import HANDLERS, LIMITED, Payloads, encoded
from tests.support import rdb

BY_NAME = {kind.short: kind for kind in KINDS}
LINK = BY_NAME["link"]
# The number of a link, the mark of what comes after it, of the others, their number, of the texts, their number.
ALONE = b"\x02" + b"\x00" + b"\x00\x00" + b"\x00\x00"


def head(kind: Kind) -> bytes:
    """What stands before the value."""
    return b"\x01" + varint(len(kind.serializer.schema)) + kind.serializer.schema


def payload(kind: Kind, value: bytes, version: int = 9) -> bytes:
    return rdb.dumped(rdb.value(kind.name, kind.version, rdb.saved(head(kind) + value)), version)


# A name, and a value that is wrong at its end or earlier. Each leads back to itself, or to what is gone already.
CIRCLES = {
    # The root is its own successor.
    "itself": (LINK, b"\x01" + b"\x02" + b"\x01\x02\x00" + b"\x00\x00" + b"\x00\x00"),
    # Among the others of the root is one whose others are the same list.
    "by a list": (
        LINK,
        b"\x00" + b"\x02\x00" + b"\x01\x01\x00" + b"\x00\x00" + b"\x02" + b"\x00" + b"\x02\x03" + b"\x00\x00",
    ),
    # Two that lead to each other, in a list of the root's.
    "two": (
        LINK,
        b"\x00" + b"\x02\x00" + b"\x00\x01\x01" + b"\x00\x00" + b"\x02" + b"\x01\x00" + b"\x00\x00" * 2
        # the one that comes after it leads back
        + b"\x04" + b"\x01\x02\x05" + b"\x00\x00" * 2,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CIRCLES)
def test_circles(compile_module: CompileModule, server: StartServer, name: str) -> None:
    """What leads back to itself is a value as any other, and is let go of when the bytes turn out to be wrong."""
    kind, value = CIRCLES[name]
    with server(compile_module(HANDLERS)).connect() as connection:
        assert connection.call("RESTORE", "k", 0, payload(kind, value)).plain() == b"OK"
        assert connection.call(kind.saver, "k").value == head(kind) + value
        assert connection.call("COPY", "k", "c").plain() == 1
        digests = connection.call("DEBUG", "DIGEST-VALUE", "k", "c").plain()
        assert isinstance(digests, list)
        assert digests[0] == digests[1] != b"0" * 40
        assert connection.call("MEMORY", "USAGE", "k").value
        for key in ("k", "c"):
            assert connection.call("payloads.cut_link", key).value
            assert connection.call("DEL", key).value == 1
        broken = [payload(kind, value[:end]) for end in range(len(value))] + [payload(kind, value + b"\x00")]
        assert_no_growth(connection, broken)


NAMED = b"\x00\x00" + b"\x00\x00\x00\x00"  # of a node: key, count, left, right, below

WRONG = {
    # Two entries of one name: the first object is gone, and its fields are still to come.
    "name twice": (BY_NAME["tree"], b"\x00\x00" + b"\x00\x01\x00" + NAMED + b"\x00\x02" + b"\x01x\x00" + b"\x01x\x00"),
    # The same, and something refers to the first.
    "gone": (BY_NAME["tree"], b"\x00\x00" + b"\x00\x01\x00" + NAMED + b"\x00\x03\x01x\x01\x01x\x00\x01y\x02\x0f"),
    # A reference to a list, where an object is wanted; to an object that is none; to one that comes later.
    "list": (LINK, b"\x00" + b"\x02\x00" + b"\x01\x01\x02\x03" + b"\x00\x00"),
    "nothing": (LINK, b"\x00" + b"\x02" + b"\x01\x02\x7f" + b"\x00\x00" * 2),
    "later": (LINK, b"\x00" + b"\x02" + b"\x01\x02\x05" + b"\x01\x00" * 2),
    "mark": (LINK, b"\x03" + ALONE),
    # As many items as there are bytes, or more than there can be anywhere.
    "many": (LINK, b"\x00" + b"\x02\x00" + b"\x00" + varint(1 << 40)),
    "most": (LINK, b"\x00" + b"\x02\x00" + b"\x00" + varint((1 << 64) - 1)),
    "long": (LINK, b"\x00" + b"\x02\x00" + b"\x00\x00" + b"\x00\x01" + varint((1 << 63) + 5) + b"abc"),
    "not UTF-8": (LINK, b"\x00" + b"\x02\x00" + b"\x00\x00" + b"\x00\x01" + b"\x02\xc3\x28"),
    "surrogate": (LINK, b"\x00" + b"\x02\x00" + b"\x00\x00" + b"\x00\x01" + b"\x03\xed\xa0\x80"),
    "number": (LINK, b"\x00" + b"\xff" * 10 + b"\x00" + b"\x00\x00" * 2),
    "rest": (LINK, b"\x00" + ALONE + b"\x00"),
    "empty": (LINK, b""),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong(compile_module: CompileModule, server: StartServer, name: str) -> None:
    kind, value = WRONG[name]
    running = server(compile_module(HANDLERS))
    with running.connect() as connection:
        assert connection.call("RESTORE", "k", 0, payload(LINK, b"\x00" + ALONE)).plain() == b"OK"
        reply = connection.call("RESTORE", "wrong\nname", 0, payload(kind, value))
        assert str(reply.plain()) == "ERR Bad data format"
        told = rf"the value of the key wrong name \(database (0|-1)\), of the type {kind.name}, cannot be loaded: \w"
        assert re.search(told, running.log_tail(20))
        assert_no_growth(connection, [payload(kind, value)])


def test_other_fields(compile_module: CompileModule, server: StartServer) -> None:
    """Values of which one field has another name: it has its default, or the value is refused."""
    choose = random.Random(5)
    with server(compile_module(HANDLERS)).connect() as connection:
        for kind in [kind for kind in KINDS if not kind.own]:
            body = kind.body(choose)
            schema = kind.serializer.schema
            for found in re.finditer(rb"\w+(?==)", schema):
                other = schema[: found.start()] + b"old" + schema[found.end() :]
                data = b"\x01" + varint(len(other)) + other + body.data[body.origin :]
                dump = rdb.dumped(rdb.value(kind.name, kind.version, rdb.saved(data)), 9)
                if not connection.call("RESTORE", "k", 0, dump).is_error:
                    assert not connection.call(f"payloads.use_{kind.short}", "k").is_error
                    assert not connection.call("DUMP", "k").is_error
                    for short in CUT:
                        connection.call(f"payloads.cut_{short}", "k")
                    assert connection.call("DEL", "k").value == 1


DEEP = 30_000
BEGIN = b"n=i,name=y,old="
GOOD = b"\x02\x01a"
# Schemas of values that have a field `old`, and what stands for it.
NESTED = {
    "shallow": (b"?" * 50 + b"[" * 50 + b"(i" + b")", b"\x01" * 50 + b"\x00\x01" * 50 + b"\x00"),
    "optional": (b"?" * DEEP + b"i", b"\x01" * DEEP + b"\x00"),
    "list": (b"[" * DEEP + b"i", b"\x00\x01" * DEEP + b"\x00"),
    "tuple": (b"(" * DEEP + b"i" + b")" * DEEP, b"\x00"),
    "unclosed": (b"(" * DEEP, b"\x00"),
    "dict": (b"{" * DEEP + b"i" * (DEEP + 1), b"\x00\x01" * DEEP + b"\x00"),
    "itself": (b"r1.;a=r1.", b"\x00" * 500_000),
    "two of itself": (b"r1.;*a=r1.,b=r1.", b"\x00" * 500_000),
    "nothing": (b"[()", b"\x00" + varint(1 << 40)),
    "row": (b"r999999.;a=i", b"\x00" * 9),
    "number": (b"r" + b"0" * DEEP + b"1.;a=i", b"\x00" * 9),
    "long": (b"i," + b"a" * 70_000 + b"=i", b"\x00\x00"),
}


@pytest.mark.parametrize("name", NESTED)
def test_nested_schemas(compile_module: CompileModule, server: StartServer, name: str) -> None:
    """What is passed over may be of any depth: that is an error at most."""
    code, value = NESTED[name]
    schema = BEGIN + code
    flat = BY_NAME["flat"]
    data = b"\x01" + varint(len(schema)) + schema + GOOD + value
    with server(compile_module(HANDLERS)).connect() as connection:
        dump = rdb.dumped(rdb.value(flat.name, flat.version, rdb.saved(data)), 9)
        restored = connection.call("RESTORE", "k", 0, dump)
        if name == "shallow":
            assert connection.call("payloads.use_flat", "k").plain() == b"0 b'a.' 0.5 True None"
        else:
            assert str(restored.plain()) == "ERR Bad data format"


def in_two(
    kind: Kind, text: bytes, rest: bytes, cut: int, *, mark: int = 64, count: int | None = None, tail: int = 0
) -> bytes:
    """What stands in files for a value with a text before the rest, which is in words."""
    if tail and tail == len(text) - 16:
        text, rest = text[:16], rest + text[16:]
    first = zlib.crc32(kind.serializer.schema) & ~0xE0 | mark
    out = rdb.length(rdb.STRING) + rdb.string(first.to_bytes(4, "little") + text)
    head = (len(rest) + 2 if count is None else count) | cut << 6 | tail << 12
    words = head.to_bytes(2, "little") + rest
    for at in range(0, len(words), 8):
        out += rdb.length(rdb.DOUBLE) + words[at : at + 8].ljust(8, b"\0")
    return rdb.dumped(rdb.value(kind.name, kind.version, out + rdb.length(rdb.END)), 9)


def in_two_strings(kind: Kind, text: bytes, second: bytes, *, mark: int = 96) -> bytes:
    """The same with the rest in a string: where the text belongs, in eight bytes, and the rest."""
    first = zlib.crc32(kind.serializer.schema) & ~0xE0 | mark
    out = b"".join(rdb.length(rdb.STRING) + rdb.string(data) for data in (first.to_bytes(4, "little") + text, second))
    return rdb.dumped(rdb.value(kind.name, kind.version, out + rdb.length(rdb.END)), 9)


def texts_apart(connection: Connection) -> list[bytes]:
    """Values with a text before the rest are taken; payloads that are not."""
    wrong = []
    half = struct.pack("<d", 2.5)
    line, flat, link = BY_NAME["line"], BY_NAME["flat"], LINK
    for text in (b"", b"a", "\u00e9".encode(), b"x" * 16, b"z" * 17, b"z" * 20, b"y" * 100):
        for parts in (b"", b"\2\4", b"\2" * 100):
            for more in (b"", b"m" * 30):
                before = b"\x02"
                after = half + varint(len(more)) + more + varint(len(parts)) + parts
                rest = before + after
                whole = b"\1" + varint(len(line.serializer.schema)) + line.serializer.schema
                whole += before + varint(len(text)) + text + after
                forms = [in_two_strings(line, text, (1).to_bytes(8, "little") + rest)]
                if len(rest) <= 40:
                    forms.append(in_two(line, text, rest, 1))
                if 16 < len(text) <= 20 and len(rest) <= 36:
                    forms.append(in_two(line, text, rest, 1, tail=len(text) - 16))
                for form in forms:
                    assert connection.call("RESTORE", "k", 0, form, "REPLACE").plain() == b"OK", (text, parts, more)
                    assert connection.call(line.saver, "k").value == whole
                    assert connection.call("COPY", "k", "c", "REPLACE").plain() == 1
                    used = connection.call("payloads.use_line", "k").plain()
                    shown = str(tuple([1, 2] if parts == b"\2\4" else [1] * len(parts)))
                    begin = text.decode() + text.decode()[:2]
                    assert used == f"0 {begin!r} {begin.isascii()} 2.5 {more[1:] + b'.'!r} {shown}".encode()
                    assert connection.call("payloads.use_line", "c").plain() == used
                for cut in (0, 2, 9, len(rest), len(rest) + 1, 1 << 63, (1 << 64) - 1):
                    wrong.append(in_two_strings(line, text, cut.to_bytes(8, "little") + rest))
                    if cut < 64 and len(rest) <= 40:
                        wrong.append(in_two(line, text, rest, cut))
                wrong += [in_two_strings(line, text, rest[:size]) for size in (0, 7, 8)]
                wrong += [
                    in_two_strings(line, text, (1).to_bytes(8, "little") + rest[:end]) for end in range(len(rest))
                ]
                wrong.append(in_two_strings(line, text, (1).to_bytes(8, "little") + rest + b"\0"))
                wrong += [in_two(line, text, rest[:40], 1, count=count) for count in (0, 1, 2, 3, 43, 50, 63)]
                wrong += [in_two(line, text, rest[:39], 1, tail=tail) for tail in (1, 5, 15) if len(text) != 17]
                wrong.append(in_two(line, text, rest[:40], 1, mark=96))
                wrong.append(in_two_strings(line, text, (1).to_bytes(8, "little") + rest, mark=64))
                wrong.append(in_two_strings(line, text + b"\xff", (1).to_bytes(8, "little") + rest))
    # Of a type in whose values others can be referred to, that is never written; it is read all the same.
    alone = b"\x00" + ALONE
    assert connection.call("RESTORE", "k", 0, in_two(flat, b"ab", b"\2" + half + b"\1\0", 1), "REPLACE").value == b"OK"
    assert connection.call("payloads.use_flat", "k").plain() == b"0 b'ab.' 2.5 True None"
    wrong.append(in_two(link, b"", alone, 0))
    wrong.append(in_two(link, b"x", alone, len(alone)))
    wrong.append(in_two(flat, b"ab", b"\2" + half + b"\1\0", 1, mark=0))
    schema = zlib.crc32(b"n=i,text=s") & ~0xE0 | 64  # that nobody has told
    unknown = rdb.length(rdb.STRING) + rdb.string(schema.to_bytes(4, "little") + b"a")
    unknown += rdb.length(rdb.DOUBLE) + b"\3\1\2".ljust(8, b"\0") + rdb.length(rdb.END)
    wrong.append(rdb.dumped(rdb.value(line.name, line.version, unknown), 9))
    connection.call("DEL", "k", "c")
    return wrong


def test_texts_before_the_rest(compile_module: CompileModule, server: StartServer) -> None:
    with server(compile_module(HANDLERS)).connect() as connection:
        wrong = texts_apart(connection)
        refuse(connection, wrong)
        before = refuse(connection, wrong)
        assert refuse(connection, wrong) - before < 4 * len(wrong)  # less than a part of each


@pytest.mark.memcheck
def test_texts_before_the_rest_leave_nothing(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(HANDLERS)) as running, running.connect() as connection:
        for wrong in texts_apart(connection):
            assert connection.call("RESTORE", "k", 0, wrong).is_error
        assert connection.call("DBSIZE").plain() == 0


def assert_no_growth(connection: Connection, payloads: list[bytes], rounds: int = 200) -> None:
    """All are refused, and when they have been for many times, no more memory is in use than after a few."""
    before = refuse(connection, payloads, 20)
    assert refuse(connection, payloads, rounds) - before < 40 * rounds  # less than an object is lost each time


def refuse(connection: Connection, payloads: list[bytes], times: int = 1) -> int:
    """All are refused; the memory in use then."""
    for _ in range(times):
        for wrong in payloads:
            assert connection.call("RESTORE", "wrong", 0, wrong).is_error
    text = str(connection.call("INFO", "memory").plain())
    return int(text.partition("used_memory:")[2].split("\\r")[0])


def test_payloads(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A slice of `python -m tests.fuzz.payloads`."""
    with Server(server_binary, modules=[compile_module(HANDLERS)], wrapper=LIMITED) as running:
        found = Payloads(running, seed=5).run(2000)
        assert running.alive
        assert found.wrong == []
        assert found.refused > 1000
        assert found.loaded > 200
        assert found.memory[-1] - found.memory[0] < 60_000


def test_commands(compile_module: CompileModule, server: StartServer) -> None:
    """The command of append-only files, called by somebody else."""
    choose = random.Random(3)
    bodies = [kind.body(choose) for kind in KINDS for _ in range(10)]
    running = server(compile_module(HANDLERS))
    with running.connect() as connection:
        connection.call("SET", "text", "x")
        for _ in range(300):
            body = choose.choice(bodies)
            wrong = corrupted(body, bodies, choose)
            reply = connection.call(choose.choice(KINDS).loader, "k", wrong)
            if not reply.is_error:
                assert not connection.call("DUMP", "k").is_error
                for short in CUT:
                    connection.call(f"payloads.cut_{short}", "k")
                assert connection.call("DEL", "k").value == 1
            assert connection.call("EXISTS", "k").value == 0
        for kind in KINDS:
            good = kind.body(choose).data
            assert connection.call(kind.loader, "k", good, "x").plain() == b"OK"
            assert connection.call(kind.loader, "k", good, "x", "y").is_error
            assert connection.call(kind.loader, "k").is_error
            assert str(connection.call(kind.loader, "text", good).plain()).startswith("WRONGTYPE")
            assert str(connection.call(kind.saver, "text").plain()).startswith("WRONGTYPE")
            assert connection.call("GET", "text").value == b"x"
            assert connection.call(kind.loader, "k", good[:-1]).is_error or kind.own  # which may read less as well
            assert connection.call(kind.saver, "k").value is not None  # what was there is still there
            for short in CUT:
                connection.call(f"payloads.cut_{short}", "k")
            connection.call("DEL", "k")


def saved_files(binary: ServerBinary, module: Path, body: Body) -> bytes:
    """An RDB file with one value."""
    with Server(binary, modules=[module]) as server, server.connect() as connection:
        assert connection.call(body.kind.loader, "tampered", body.data).plain() == b"OK"
        assert connection.call("SAVE").plain() == b"OK"
        return (server.directory / "dump.rdb").read_bytes()


def start_with(binary: ServerBinary, module: Path, name: str, data: bytes, config: dict[str, str]) -> str:
    """Start a server on a file: what its log says when it does not start, else nothing."""
    server = WithFile(binary, modules=[module], config=config, wrapper=LIMITED, start_seconds=10)
    server.file = name, data
    problem = ""
    try:
        with server, server.connect() as connection:
            assert connection.call("PING").plain() == b"PONG"
            connection.call("DEBUG", "DIGEST")
            connection.call("SAVE")
    except ServerError as error:
        problem = str(error)
    assert server.exit_status is not None
    # What is wrong is said before that: the server's own check of the file may then not come to an end.
    said = "Checking RDB file" in problem or "Internal error in RDB reading" in problem
    stuck = server.exit_status == -signal.SIGKILL and said
    assert server.exit_status >= 0 or stuck, f"it crashed: {problem}"
    return problem


class WithFile(Server):
    """A server that finds a file when it starts."""

    file: tuple[str, bytes]

    def stop(self, *, seconds: float = 3.0) -> None:
        super().stop(seconds=seconds)

    def _start_once(self) -> None:
        path = self.directory / self.file[0]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(self.file[1])
        super()._start_once()


def test_rdb_files(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A server that is told to load a tampered file says so and ends, or loads a value that is sound."""
    module = compile_module(HANDLERS)
    choose = random.Random(11)
    refused = 0
    for kind in (BY_NAME["all"], BY_NAME["tree"]):
        data = saved_files(server_binary, module, kind.body(choose))
        start = data.rindex(b"tampered") + len("tampered")
        for _ in range(6):
            wrong = bytearray(data)
            for _ in range(choose.choice((1, 1, 3))):
                at = choose.randrange(start, len(data) - 9)
                wrong[at] ^= 1 << choose.randrange(8)
            if choose.random() < 0.3:
                del wrong[choose.randrange(start, len(data)) :]
            refused += start_with(server_binary, module, "dump.rdb", bytes(wrong), {"rdbchecksum": "no"}) != ""
        assert start_with(server_binary, module, "dump.rdb", data, {}) == ""
    assert refused > 2


def test_append_only_files(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """A command of the file that cannot be obeyed is left out, as the server does with its own."""
    module = compile_module(HANDLERS)
    choose = random.Random(12)
    bodies = [kind.body(choose) for kind in KINDS for _ in range(3)]
    commands: list[tuple[bytes | str, ...]] = [("SELECT", "0")]
    for number in range(60):
        body = choose.choice(bodies)
        commands.append((body.kind.loader, f"wrong{number}", corrupted(body, bodies, choose)))
        commands.append((body.kind.loader, f"right{number}", body.data))
    data = b"".join(map(encoded, commands))
    server = WithFile(server_binary, modules=[module], config={"appendonly": "yes"}, wrapper=LIMITED)
    server.file = "appendonly.aof", data
    with server, server.connect() as connection:
        rights = connection.call("KEYS", "right*").plain()
        wrongs = connection.call("KEYS", "wrong*").plain()
        assert isinstance(rights, list)
        assert isinstance(wrongs, list)
        assert len(rights) == 60
        assert len(wrongs) < 50
        for key in rights + wrongs:
            assert not connection.call("DUMP", key).is_error


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    config = {"rdbcompression": "no", "loglevel": "warning"}
    with memcheck_server(compile_module(HANDLERS), config=config) as running:
        found = Payloads(running, seed=8, corpus=15).run(300)
        assert found.wrong == []
        with running.connect() as connection:
            for kind, value in [*WRONG.values(), *((kind, value + b"\x00") for kind, value in CIRCLES.values())]:
                assert connection.call("RESTORE", "wrong", 0, payload(kind, value)).is_error
            choose = random.Random(4)
            bodies = [kind.body(choose) for kind in KINDS]
            for body in bodies:
                for _ in range(20):
                    wrong = enveloped(body, corrupted(body, bodies, choose), bodies, choose, 9)
                    connection.call("RESTORE", "again", 0, wrong, "REPLACE")
                    for short in CUT:
                        connection.call(f"payloads.cut_{short}", "again")
