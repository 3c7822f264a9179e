"""Calls of commands: what only a server shows. The rest is in `tests/programs`."""

from __future__ import annotations

import pytest

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck, StartServer
from tests.programs.harness import HERE, Program, run_compiled
from tests.server.test_memory import CONFIG, SLACK, used_memory

PROGRAMS = [
    Program(HERE / name)
    for name in ("replies/resp3.py", "replies/kinds.py", "contexts/call_options.py", "contexts/error_codes.py")
]

SOURCE = """\
from redisjit import Context, Module, RedisError, Reply

module = Module("calls")


@module.command(replicate="effects")
def errors(ctx: Context) -> list[str]:
    found = ctx.call("EVAL", "return {1, redis.error_reply('CODE text'), 'x'}", 0, protocol=3)
    out: list[str] = []
    for item in found:
        try:
            out.append(item.type)
            out.append(str(int(item)))
        except RedisError as e:
            out.append(e.code)
        except ValueError:
            out.append("no number")
    return out


@module.command(replicate="effects")
def forwarded(ctx: Context, protocol: int) -> Reply:
    return ctx.call("EVAL", "return {1, redis.error_reply('CODE text'), {'x'}}", 0, protocol=protocol)


@module.command
def written(ctx: Context, key: bytes, n: int) -> int:
    try:
        ctx.call("SET", key, "v", no_writes=n == 0)
    except RedisError:
        return 0
    return 1


@module.command(replicate="effects")
def maybe(ctx: Context, key: bytes, user: bytes) -> bool:
    try:
        ctx.call("INCR", key, user=user)
    except RedisError:
        return False
    return True
"""


def is_modern(server: Server) -> bool:
    return server.binary.is_valkey or server.binary.version >= (7,)


def test_errors_among_elements(compile_module: CompileModule, server: StartServer) -> None:
    started = server(compile_module(SOURCE))
    if not is_modern(started):
        pytest.skip("Redis 6.2 replicates no script that a module calls, and has no options")
    with started.connect() as connection:
        assert connection.call("calls.errors").plain() == [
            *(b"integer", b"1"),
            *(b"error", b"CODE"),
            *(b"string", b"no number"),
        ]
    for protocol in (2, 3):
        for wanted in (2, 3):
            with started.connect(protocol) as connection:
                assert connection.call("calls.forwarded", wanted).plain() == [1, "CODE text", [b"x"]]


def test_a_refusal_on_the_master_is_none_on_the_replica(
    server_binary: ServerBinary, compile_module: CompileModule
) -> None:
    module = compile_module(SOURCE)
    with (
        Server(server_binary, modules=[module]) as master,
        Server(server_binary, modules=[module], replica_of=master) as replica,
        master.connect() as connection,
        replica.connect() as other,
    ):
        replica.wait_for_master()
        connection.call("ACL", "SETUSER", "ann", "on", "nopass", "+incr", "~a*")
        modern = is_modern(master)
        assert connection.call("calls.maybe", "a", "ann").value == int(modern)
        assert connection.call("calls.maybe", "b", "ann").value == 0
        assert connection.call("calls.written", "c", 1).value == 1
        assert connection.call("calls.written", "d", 0).value == 0
        assert connection.call("WAIT", 1, 0).value == 1
        keys = other.call("KEYS", "*").plain()
        assert isinstance(keys, list)
        assert sorted(keys) == ([b"a", b"c"] if modern else [b"c"])


def test_nothing_is_left_behind(newest_binary: ServerBinary, compile_module: CompileModule) -> None:
    modules = [compile_module(program.path) for program in PROGRAMS]
    with Server(newest_binary, modules=modules, config=CONFIG | {"acllog-max-len": "0"}) as server:
        sizes = []
        for _ in range(12):
            with server.connect(3) as connection:
                for program in PROGRAMS:
                    run_compiled(program, connection)
                connection.call("FLUSHALL")
            sizes.append(used_memory(server))
        assert sizes[-1] - sizes[3] <= SLACK, sizes


@pytest.mark.memcheck
def test_under_memcheck(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    modules = [compile_module(program.path) for program in PROGRAMS]
    with memcheck_server(compile_module(SOURCE), *modules) as server:
        for protocol in (2, 3):
            with server.connect(protocol) as connection:
                for program in PROGRAMS:
                    run_compiled(program, connection)
                connection.call("calls.errors")
                connection.call("calls.forwarded", 3)
