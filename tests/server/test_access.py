"""What key specifications say that a command does with its keys, and what ACL makes of it."""

from __future__ import annotations

import pytest

from redisjit.cli.inspect import as_text
from redisjit.compiler import Compilation
from redisjit.description import describe
from redisjit.serve import Server
from tests.conftest import CompileModule, StartServer

SOURCE = '''
from redisjit import Context, Hash, Key, List, Module, Set, SortedSet, Stream, StreamID, String

module = Module("access")


@module.command
def add(h: Hash, s: String, l: List, z: SortedSet, x: Stream, t: Set) -> None:
    """Something is added."""
    h[b"a"] = b"b"
    s.set(b"x")
    l.append(b"x")
    z.add(b"m", 1.0)
    x.add({b"f": b"v"}, StreamID(1, 1))
    t.add(b"m")


@module.command
def take(h: Hash, s: String, l: List, z: SortedSet, x: Stream, t: Set) -> None:
    """Something goes."""
    h.pop(b"a", None)
    s.delete()
    l.popleft()
    z.discard(b"m")
    x.trim(5)
    t.discard(b"m")


@module.command
def look(h: Hash, s: String, l: List, z: SortedSet, x: Stream, t: Set, k: Key) -> int:
    """Nothing changes."""
    found = int(b"f" in h) + len(s) + len(l[0]) + (z.rank(b"m") or 0) + int(b"x" in t) + int(k.exists)
    return found + len(x.range(count=1))


@module.command
def several(s: String, k: Key, other: Key, late: Key, h: Hash, gone: Key) -> int:
    """Each with its own."""
    k.copy_to(other)
    late.expire(100)
    del h[b"x"]
    gone.unlink()
    return s.incr()


@module.command
def mixed(l: List, s: String, h: Hash, z: SortedSet, t: Set) -> None:
    """More than one thing with each."""
    l.append(b"x")
    del l[0]
    if not s.exists:
        s.set(b"x")
    h.clear()
    h[b"f"] = b"v"
    z.incr(b"m")
    for member in t:
        t.discard(member)


@module.command
def through(ctx: Context, k: Key, h: Hash) -> None:
    """A command that is called may do anything with a key whose name is asked for."""
    ctx.call("DEL", k.name)
    len(h)


@module.command
def through_reading(ctx: Context, k: Key, h: Hash) -> int:
    """One that only reads, reads."""
    return int(ctx.call("STRLEN", k.name)) + len(h)


def fill(key: Set, names: list[bytes]) -> None:
    """It follows calls, and what keys are kept in."""
    for name in names:
        key.add(name)


@module.command
def helped(a: Set, *rest: Set) -> None:
    """Through a function, and from a tuple."""
    fill(a, [b"x"])
    for key in rest:
        key.discard(b"x")


@module.command
def places(keys: list[Set], *, store: List | None = None, mode: bytes = b"") -> int:
    """Where no range says it."""
    if store is not None:
        store.clear()
    return len(keys)
'''

FOUND = {
    "add": "h RW UPDATE; s OW UPDATE; l RW INSERT; z RW UPDATE; x RW INSERT; t RW INSERT",
    "take": "h RW ACCESS DELETE; s RM DELETE; l RW ACCESS DELETE; z RW DELETE; x RW DELETE; t RW DELETE",
    "look": "h RO; s RO; l RO ACCESS; z RO ACCESS; x RO ACCESS; t RO; k RO",
    "several": "s RW ACCESS UPDATE; k RO ACCESS; other OW UPDATE; late RW UPDATE; h RW DELETE; gone RM DELETE",
    "mixed": "l RW UPDATE; s OW UPDATE; h RW UPDATE; z RW ACCESS UPDATE; t RW ACCESS DELETE",
    "through": "k RW ACCESS UPDATE; h RO",
    "through_reading": "k RO ACCESS; h RO",
    "helped": "a RW INSERT; rest RW DELETE",
    "places": "keys RO; store RM DELETE",
}


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    file = tmp_path_factory.mktemp("access") / "access.py"
    file.write_text(SOURCE)
    compilation = Compilation(str(file))
    compilation.check()
    return {command["name"].partition(".")[2]: command for command in describe(compilation, [])["commands"]}


@pytest.mark.parametrize("name", FOUND)
def test_access(described: dict[str, dict[str, object]], name: str) -> None:
    keys = described[name]["keys"]
    assert isinstance(keys, list)
    assert "; ".join(f"{key['parameter']} {' '.join(key['flags'])}" for key in keys) == FOUND[name]


def test_shown(described: dict[str, dict[str, object]]) -> None:
    commands = [described["through"], described["places"]]
    text = as_text({"module": "access", "version": 1, "commands": commands, "needs": {}, "imports": []})
    assert "write deny-oom, keys: argument 1 to argument 2, every 1\n    access: k RW ACCESS UPDATE; h RO\n" in text
    assert "keys: as many as argument 1 says, after it; the argument after STORE\n    access: keys RO; store RM" in text


@pytest.fixture
def started(compile_module: CompileModule, server: StartServer) -> Server:
    found = server(compile_module(SOURCE, "access.py"))
    if not (found.binary.is_valkey or found.binary.version >= (7,)):
        pytest.skip("permissions to read or to write came with Redis 7.0")
    return found


def test_permissions(started: Server) -> None:
    """A key that a user may only read cannot be deleted by a command that calls another; and so on."""
    with started.connect() as connection:
        for words in (
            "ACL SETUSER ann on nopass +@all %R~r* %W~w* ~b*",
            "MSET r:s 5 w:s 5 b:s 5",
            "AUTH ann x",
        ):
            connection.call(*words.split())

        def denied(*words: str) -> bool:
            return str(connection.call(*words).plain()).startswith("NOPERM")

        assert denied("access.through", "r:s", "b:h")
        assert denied("access.through", "w:s", "b:h")
        assert not denied("access.through_reading", "r:s", "w:h")
        assert denied("access.through_reading", "w:s", "r:h")
        assert not denied("access.helped", "w:a", "w:b")
        assert denied("access.helped", "r:a", "w:b")
        assert denied("access.several", "w:s", "r:s", "w:o", "w:l", "w:h", "w:g")
        assert not denied("access.several", "b:s", "r:s", "w:o", "w:l", "w:h", "w:g")
        assert denied("access.several", "b:s", "w:s", "w:o", "w:l", "w:h", "w:g")
        assert denied("access.several", "b:s", "r:s", "w:o", "w:l", "w:h", "r:g")


def test_served(started: Server) -> None:
    """The server takes every combination, and says it again."""
    with started.connect() as connection:
        for name, access in FOUND.items():
            rows = connection.call("COMMAND", "INFO", f"access.{name}").plain()
            assert isinstance(rows, list)
            found = []
            for row in rows[0][8]:
                fields = dict(zip(row[::2], row[1::2], strict=True))
                found.append({flag.decode().upper() for flag in fields[b"flags"]} - {"INCOMPLETE"})
            assert found == [set(part.split()[1:]) for part in access.split("; ")]
