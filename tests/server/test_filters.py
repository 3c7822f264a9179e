"""Filters of commands: what they see and change, and that a faulty one does no harm."""

from __future__ import annotations

import pytest

from redisjit import Arguments
from redisjit.serve import Server, ServerBinary
from tests.conftest import EXAMPLES, CompileModule, StartMemcheck, StartServer

FILTERS = """
    from redisjit import Arguments, Context, Key, Module

    module = Module("fil")


    @module.filter
    def rewrite(args: Arguments) -> None:
        name = args[0].lower()
        if not name.startswith(b"f."):
            return
        if name == b"f.name":
            args[0] = b"ECHO"
        elif name == b"f.reversed":
            words = args[1:]
            words.reverse()
            args[0] = b"RPUSH"
            for i in range(len(words)):
                args[i + 1] = words[i]
        elif name == b"f.insert":
            args.insert(1, b"list")
            args[0] = b"RPUSH"
            args.append(args[2])
        elif name == b"f.many":
            args[0] = b"RPUSH"
            for i in range(1000):
                args.insert(-1, str(i).encode())
        elif name == b"f.delete":
            args[0] = b"ECHO"
            del args[1]
            while len(args) > 2:
                del args[-1]
        elif name == b"f.empty":
            args[0] = b"ECHO"
            while True:
                del args[-1]
        elif name == b"f.fails":
            args[0] = b"ECHO"
            args[1] = b"changed"
            raise ValueError(args[2])
        elif name == b"f.range":
            args[0] = b"ECHO"
            args[7] = args[-1]
        elif name == b"f.part" and b"x" in args:
            args[2] = args[2][1:3]
            args[0] = b"SET"
        elif name == b"f.self":
            args[0] = b"ECHO"
            args[1] = args[0]
        elif name == b"f.same":
            args[0] = args[1]
            args[1] = args[2]
            del args[2]
        elif name == b"f.client":
            args[0] = b"ECHO"
            args[1] = str(args.client_id).encode()
        elif name == b"f.joined":
            text = b",".join([word for word in args])
            args[0] = b"ECHO"
            args[1] = text


    @module.filter(own_calls=True)
    def own(args: Arguments) -> None:
        if args[0] == b"OWN.ECHO":
            args[0] = b"ECHO"
        elif args[0] == b"OWN.PUSH":
            args[0] = b"RPUSH"
            for i in range(40):
                args.append(str(i).encode())
        elif args[0] == b"OWN.LESS":
            args[0] = b"ECHO"
            while len(args) > 2:
                del args[1]


    @module.command
    def call(ctx: Context, text: bytes) -> bytes:
        return bytes(ctx.call("F.NAME", text))


    @module.command
    def call_push(ctx: Context, key: Key) -> int:
        return int(ctx.call("OWN.PUSH", key.name, "x"))


    @module.command
    def call_less(ctx: Context, text: bytes) -> bytes:
        return bytes(ctx.call("OWN.LESS", b"x", text, b"y", text))


    @module.command
    def call_own(ctx: Context, text: bytes) -> bytes:
        return bytes(ctx.call("OWN.ECHO", text))
"""

FAILING = """
    from redisjit import Arguments, Context, Module

    module = Module("failing")


    @module.filter
    def breaks(args: Arguments) -> None:
        args[0] = b"ECHO"


    @module.on_load
    def refuse(ctx: Context) -> None:
        raise OSError("no")


    @module.command
    def nothing() -> None:
        pass
"""

CALLS: list[tuple[tuple[str, ...], object]] = [
    (("f.name", "x"), b"x"),
    (("f.reversed", "a", "b", "c"), 2),
    (("LRANGE", "c", "0", "-1"), [b"b", b"a"]),
    (("f.insert", "v"), 2),
    (("LRANGE", "list", "0", "-1"), [b"v", b"v"]),
    (("f.many", "many", "end"), 1001),
    (("LINDEX", "many", "999"), b"999"),
    (("LINDEX", "many", "-1"), b"end"),
    (("f.delete", "x", "y", "z"), b"y"),
    (("f.part", "x", "abcd"), b"OK"),
    (("GET", "x"), b"bc"),
    (("f.self", "x"), b"ECHO"),
    (("f.same", "ECHO", "y"), b"y"),
    (("f.joined", "x"), b"f.joined,x"),
    (("fil.call_own", "x"), b"x"),
    (("fil.call_push", "pushed"), 41),
    (("fil.call_less", "z"), b"z"),
]
FAULTS = [("f.empty", "x", "y"), ("f.fails", "x", "y"), ("f.range", "x")]


def calls(server: Server) -> list[tuple[tuple[str, ...], object]]:
    """Redis 6.2 counts the words of a command that a module calls before a filter changes them."""
    old = server.binary.version < (7,)
    return [(words, expected) for words, expected in CALLS if not old or words[0] != "fil.call_less"]


def test_what_filters_change(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(FILTERS, "fil.py"))
    with running.connect() as connection:
        for words, expected in calls(running):
            assert connection.call(*words).plain() == expected, words
        for word in ("MULTI", "f.name x", "f.reversed a b", "EXEC"):
            reply = connection.call(*word.split()).plain()
        assert reply == [b"x", 1]
        assert connection.call("EVAL", "return redis.call('f.name', 'y')", 0).value == b"y"
        assert str(connection.call("fil.call", "x").plain()) == "ERR unknown command 'F.NAME'"  # its own call
        found = connection.call("f.client", "x").plain()
        if running.binary.is_valkey or running.binary.version >= (7, 2):
            assert found == str(connection.call("CLIENT", "ID").value).encode()
        else:
            assert str(found).startswith("ERR unknown command")


def test_commands_of_scripts(compile_module: CompileModule, server: StartServer) -> None:
    """Valkey 9.1 fails when the command of a script gets more words: there it runs unchanged."""
    running = server(compile_module(FILTERS, "fil.py"))
    longer = {"f.insert", "f.many"}
    refusing = running.binary.is_valkey and running.binary.version >= (9, 1)
    with running.connect() as connection:
        for words, expected in calls(running):
            reply = connection.call("EVAL", "return redis.pcall(unpack(ARGV))", 0, *words)
            if refusing and longer & {words[0]}:
                assert reply.is_error, words
            elif not refusing:
                assert reply.plain() == expected, words
    assert refusing is ("a filter cannot add words to a command of a script" in running.log_tail(200))


def test_a_filter_that_fails_changes_nothing(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(FILTERS, "fil.py"))
    with running.connect() as connection:
        for words in FAULTS:
            reply = str(connection.call(*words).plain())
            assert reply.startswith("ERR unknown command")
            assert words[0] in reply
            assert "x" in reply
    log = running.log_tail(200)
    assert "ValueError: a command has at least its name (fil.py:" in log
    assert "ValueError: b'y' (fil.py:" in log
    assert "IndexError: list assignment index out of range (fil.py:" in log


def test_loading_and_unloading(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    """Servers before 7.4 do not forget the filters of a module whose load fails."""
    module, failing = compile_module(FILTERS, "fil.py"), compile_module(FAILING, "failing.py")
    with Server(server_binary) as server, server.connect() as connection:
        for _ in range(20):
            assert connection.call("MODULE", "LOAD", str(failing)).is_error
            assert connection.call("MODULE", "LOAD", str(module)).value == b"OK"
            assert connection.call("f.name", "x").value == b"x"
            assert connection.call("MODULE", "UNLOAD", "fil").value == b"OK"
            assert connection.call("f.name", "x").is_error
        assert connection.call("PING").value == b"PONG"


def test_the_example(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(EXAMPLES / "forgetful.py"))
    client = running.client()
    client.set("session:a", 1)
    client.set("a", 1)
    client.execute_command("forgetful.keep", "session:b", 1)
    client.set("session:c", 1, keepttl=True)
    assert 0 < client.ttl("session:a") <= 86_400
    assert client.ttl("a") == client.ttl("session:b") == client.ttl("session:c") == -1


def test_arguments_under_cpython() -> None:
    args = Arguments([b"SET", b"k"], client_id=7)
    args.append(b"v")
    args.insert(1, b"x")
    del args[1]
    args[0] = b"GETSET"
    assert (list(args), len(args), args.client_id, args[1:]) == ([b"GETSET", b"k", b"v"], 3, 7, [b"k", b"v"])
    assert b"k" in args
    for _ in range(2):
        del args[0]
    with pytest.raises(ValueError, match="at least its name"):
        del args[0]


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(FILTERS, "fil.py")) as running, running.connect() as connection:
        for words in [call for call, _ in CALLS] + FAULTS + [("f.client", "x")]:
            connection.call(*words)
            connection.call("EVAL", "return redis.pcall(unpack(ARGV))", 0, *words)
