"""SortedDict on every server: size, errors on the way, memory."""

from __future__ import annotations

import importlib
import random
import textwrap
from pathlib import Path

import pytest
import redis

from tests.conftest import CompileModule, StartMemcheck, StartServer

SORTED = """
    from redisjit import Module, SortedDict

    module = Module("sorted")


    def filled(n: int) -> SortedDict[bytes]:
        out: SortedDict[bytes] = SortedDict()
        for i in range(n):
            out[b"key:%05d" % (i * 7919 % 10007)] = b"value %d" % i
        return out


    @module.command
    def usage(n: int) -> int:
        return filled(n).memory_usage()


    @module.command
    def fails(n: int) -> int:
        found = filled(n)
        walk = found.items(reverse=True)
        for key, value in walk:
            found.pop(key)
            found[value] = key
            if len(key) > 3 and key < b"key:00030":
                raise ValueError(key + b"=" + value)
        return len(found)


    @module.command
    def emptied(n: int) -> int:
        found = filled(n)
        first = found.first()
        last = found.last()
        found.clear()
        found[b"again"] = b"x"
        return (len(first[0]) if first else 0) + (len(last[1]) if last else 0) + len(found)
"""


def test_sizes_and_errors(compile_module: CompileModule, server: StartServer) -> None:
    running = server(compile_module(SORTED, "sorted.py"))
    client = running.client()
    old = str(client.info("server")["redis_version"]).startswith("6.")
    if old:
        with pytest.raises(redis.ResponseError, match="how large a dictionary is"):
            client.execute_command("SORTED.USAGE", 1)
    else:
        small, large = (int(client.execute_command("SORTED.USAGE", n)) for n in (10, 1000))
        assert 0 < small < large < 1_000_000
    assert client.execute_command("SORTED.EMPTIED", 100) == 9 + len("value 38") + 1
    with pytest.raises(redis.ResponseError, match=r"ValueError: b'key:000\d\d=value \d+' \(sorted.py:"):
        client.execute_command("SORTED.FAILS", 3000)


def test_no_growth(compile_module: CompileModule, server: StartServer) -> None:
    client = server(compile_module(SORTED, "sorted.py")).client()

    def rounds(count: int) -> int:
        for _ in range(count):
            client.execute_command("SORTED.EMPTIED", 200)
            with pytest.raises(redis.ResponseError):
                client.execute_command("SORTED.FAILS", 1500)
        return int(client.info("memory")["used_memory"])

    before = rounds(30)
    assert rounds(60) - before < 100_000


TRACED = """
    from redisjit import Module, SortedDict

    module = Module("traced")


    @module.command
    def trace(*ops: bytes) -> list[bytes]:
        found: SortedDict[bytes] = SortedDict()
        walk = found.items()
        back = found.keys(None, b"c", reverse=True)
        out: list[bytes] = []
        for op in ops:
            what, key = op[:1], op[1:]
            if what == b"+":
                found[key] = op + b"%d" % len(out)
            elif what == b"-":
                if key in found:
                    out.append(found.pop(key))
            elif what == b">":
                for name, value in walk:
                    out.append(name + b"=" + value)
                    break
            elif what == b"<":
                for name in back:
                    out.append(name)
                    break
            elif what == b"r":
                walk = found.items(key)
            elif what == b"b":
                back = found.keys(key[:1], key[1:] or None, reverse=True)
            elif what == b"c":
                found.clear()
        return [*out, *found, b"%d" % len(found)]
"""


def test_the_same_as_cpython(
    compile_module: CompileModule, embedded_server: StartServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "traced_handlers.py").write_text(textwrap.dedent(TRACED))
    python = importlib.import_module("traced_handlers").trace
    client = embedded_server(compile_module(TRACED, "traced.py")).client()
    draw = random.Random(17)
    for _ in range(300):
        kinds = draw.choices(["+", "-", ">", "<", "r", "b", "c"], [30, 12, 20, 20, 2, 2, draw.choice([0, 1])], k=80)
        keys = ["".join(draw.choices("abcd\0", k=draw.randrange(4))) for _ in kinds]
        ops = [(kind + key).encode() for kind, key in zip(kinds, keys, strict=True)]
        assert client.execute_command("TRACED.TRACE", *ops) == python(*ops), ops


@pytest.mark.memcheck
def test_memory_of_sorted_dicts(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(SORTED, "sorted.py")) as server:
        client = server.client()
        client.execute_command("SORTED.USAGE", 50)
        client.execute_command("SORTED.EMPTIED", 50)
        for n in (0, 10, 1500):
            client.execute_command("SORTED.FAILS", 0)
            if n:
                with pytest.raises(redis.ResponseError):
                    client.execute_command("SORTED.FAILS", n)
