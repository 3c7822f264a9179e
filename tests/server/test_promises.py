"""Commands whose reply comes later, and what is called then."""

from __future__ import annotations

import pytest

from redisjit.serve import Server, ServerBinary
from redisjit.serve.resp import Connection
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.server.test_authentication import answer
from tests.server.test_hooks import wait_for

LATER = """
    from redisjit import Context, List, Module, Reply

    module = Module("later")


    def arrived(ctx: Context, reply: Reply, argument: bytes) -> None:
        if reply.is_null:
            ctx.call("RPUSH", "log", argument + b": nothing")
        else:
            ctx.call("RPUSH", "log", argument + b": " + bytes(reply[1]))


    def any_reply(ctx: Context, reply: Reply) -> None:
        ctx.call("RPUSH", "log", f"{reply.type} {bytes(reply).decode()}")


    def fails(ctx: Context, reply: Reply) -> None:
        ctx.call("RPUSH", "log", "before")
        raise ValueError("after")


    def told(ctx: Context) -> None:
        ctx.call("INCR", "told")


    @module.command(replicate="effects")
    def pop(ctx: Context, queue: List, timeout: float, note: bytes) -> int:
        return ctx.call_then(arrived, "BLPOP", queue.name, timeout, argument=note)


    @module.command(replicate="effects")
    def run(ctx: Context, *words: bytes) -> int:
        return ctx.call_then(any_reply, words[0], *words[1:])


    @module.command(replicate="effects")
    def failing(ctx: Context, queue: List) -> int:
        return ctx.call_then(fails, "BLPOP", queue.name, 0)


    @module.command(replicate="effects")
    def tell(ctx: Context, stream: bytes) -> int:
        return ctx.call_then(told, "XREAD", "BLOCK", 0, "STREAMS", stream, "$")


    @module.command(replicate="effects")
    def again(ctx: Context, queue: bytes) -> int:
        return ctx.call_then(each, "BLPOP", queue, 0, argument=queue)


    def each(ctx: Context, reply: Reply, queue: bytes) -> None:
        item = bytes(reply[1])
        ctx.call("RPUSH", "log", item)
        if item != b"stop":
            ctx.call_then(each, "BLPOP", queue, 0, argument=queue)


    @module.command
    def cancel(ctx: Context, number: int) -> bool:
        return ctx.cancel_call(number)


    @module.command(replicate="effects")
    def cancelled_at_once(ctx: Context, queue: bytes) -> bool:
        return ctx.cancel_call(ctx.call_then(told, "LPOP", queue))
"""


def log(connection: Connection) -> list[bytes]:
    found = connection.call("LRANGE", "log", 0, -1).plain()
    assert isinstance(found, list)
    return found


def test_replies_that_come_later(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(LATER, "later.py"))
    with running.connect() as one, running.connect() as other:
        if not running.binary.is_valkey and running.binary.version < (7, 2):
            assert answer(one, "later.pop", "q", "0", "x") == "ERR this server has no calls whose reply comes later"
            return
        assert int(answer(one, "later.pop", "q", "0", "first")) > 0
        assert answer(one, "later.pop", "q", "0", "second") != "0"
        assert log(other) == []
        other.call("RPUSH", "q", "a", "b", "c")
        wait_for(lambda: sorted(log(other)) == [b"first: a", b"second: b"])
        answer(one, "later.pop", "q", "0", "third")  # it is there
        wait_for(lambda: b"third: c" in log(other))
        answer(one, "later.pop", "q", "0.01", "fourth")
        wait_for(lambda: b"fourth: nothing" in log(other))
        other.call("DEL", "log")
        for words, expected in (
            (("GET",), "ERR wrong number of arguments for 'get' command"),
            (("nonsense", "x"), "ERR unknown command 'nonsense"),
            (("LPOP", "log", "x"), "ERR value is"),
            (("WAIT", "0", "0"), "ERR a module cannot call 'wait"),
        ):
            assert answer(one, "later.run", *words).startswith(expected)
        answer(one, "later.run", "ECHO", "hello")
        wait_for(lambda: log(other) == [b"string hello"])
        other.call("DEL", "log")
        answer(one, "later.run", "BLMOVE", "src", "dst", "LEFT", "RIGHT", "0")
        other.call("SET", "dst", "x")
        other.call("RPUSH", "src", "v")  # an error that comes later: the function that reads it has it logged
        wait_for(lambda: "WRONGTYPE" in running.log_tail(50) or log(other) != [])
        assert answer(other, "PING") == "PONG"
        answer(one, "later.failing", "f")
        other.call("RPUSH", "f", "x")
        wait_for(lambda: "ValueError: after" in running.log_tail(50))
        answer(one, "later.tell", "s")
        other.call("XADD", "s", "*", "f", "v")
        wait_for(lambda: answer(other, "GET", "told") == "1")


def test_again_and_again(compile_module: CompileModule, newest_binary: ServerBinary) -> None:
    module = compile_module(LATER, "later.py")
    with Server(newest_binary, modules=[module]) as master, Server(newest_binary, modules=[module]) as replica:
        one, two = master.client(), replica.client()
        two.replicaof("127.0.0.1", master.port)
        wait_for(lambda: two.info("replication")["master_link_status"] == "up")
        with master.connect() as connection:
            answer(connection, "later.again", "q")
            assert "module" in answer(connection, "MODULE", "UNLOAD", "later").lower()
            for item in ("a", "b", "c", "stop", "left"):
                connection.call("RPUSH", "q", item)
            wait_for(lambda: log(connection) == [b"a", b"b", b"c", b"stop"])
            number = answer(connection, "later.pop", "nothing", "0", "x")
            assert answer(connection, "later.cancel", number) == "1"
            assert answer(connection, "later.cancel", number) == "0"
            assert answer(connection, "later.cancelled_at_once", "nothing") == "1"
            connection.call("MULTI")
            connection.call("later.pop", "nothing", "0", "multi")
            connection.call("EXEC")
            wait_for(lambda: b"multi: nothing" in log(connection))
            one.set("done", "1")
            wait_for(lambda: two.get("done") == b"1")
            assert two.lrange("q", 0, -1) == [b"left"]
            assert two.lrange("log", 0, -1) == one.lrange("log", 0, -1)
            assert one.get("told") is None
            wait_for(lambda: answer(connection, "MODULE", "UNLOAD", "later") == "OK")


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    module = compile_module(LATER, "later.py")
    with memcheck_server(module) as running, running.connect() as one, running.connect() as other:
        answer(one, "later.pop", "q", "0", "first")
        answer(one, "later.failing", "f")
        answer(one, "later.run", "BLMOVE", "src", "dst", "LEFT", "RIGHT", "0")
        answer(one, "later.run", "nonsense")
        answer(one, "later.run", "ECHO", "x")
        number = answer(one, "later.pop", "nothing", "0", "x")
        for _ in range(2):
            answer(one, "later.cancel", number)
        answer(one, "later.cancelled_at_once", "nothing")
        other.call("SET", "dst", "x")
        for key in ("q", "f", "src"):
            other.call("RPUSH", key, "a", "b")
        wait_for(lambda: b"first: a" in log(other))
        answer(one, "later.pop", "q", "0", "now")
        wait_for(lambda: b"now: b" in log(other))
        answer(one, "later.pop", "q", "0.01", "over")
        wait_for(lambda: b"over: nothing" in log(other))
        answer(one, "later.again", "never")  # pending when the server ends
