"""What servers say about commands: COMMAND INFO, GETKEYS and DOCS, and what ACL makes of the keys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from redisjit.serve import Server
from tests.conftest import CompileModule, StartServer

SIGNATURES = Path(__file__).with_name("signatures.py")
RO, LOOK = {b"RO", b"access"}, {b"RO"}
RW, UPDATE, OVERWRITE, REMOVE = (
    {b"RW", b"access", b"update"},
    {b"RW", b"update"},
    {b"OW", b"update"},
    {b"RM", b"delete"},
)


@dataclass(frozen=True)
class Expected:
    """A command: `range` is first, last and step; `irregular` that no range says all, for servers before 7.0.

    `keys` has a row for each key specification: first, last (relative to first, or from the end), step, flags.
    """

    arity: int
    flags: str
    range: tuple[int, int, int] = (0, 0, 0)
    keys: tuple[tuple[int, int, int, set[bytes]], ...] = ()
    irregular: bool = False


ONE = ((1, 0, 1, LOOK),)
COMMANDS = {
    "scalars": Expected(5, "readonly"),
    "nothing": Expected(1, "readonly"),
    "kinds": Expected(4, "readonly", (1, 3, 1), ((1, 0, 1, LOOK), (2, 0, 1, LOOK), (3, 0, 1, LOOK))),
    "optional": Expected(-2, "readonly", (1, 1, 1), ONE),
    "apart": Expected(4, "write denyoom fast", keys=((1, 0, 1, RO), (3, 0, 1, UPDATE)), irregular=True),
    "gap": Expected(6, "write denyoom", keys=((1, 0, 1, LOOK), (4, 0, 1, UPDATE), (5, 0, 1, LOOK)), irregular=True),
    "total": Expected(-2, "readonly", (1, -1, 1), ((1, -1, 1, LOOK),)),
    "store": Expected(-3, "write denyoom", (1, -1, 1), ((1, 0, 1, OVERWRITE), (2, -1, 1, RO))),
    "fields": Expected(-3, "readonly", (1, 1, 1), ((1, 0, 1, RO),)),
    "mset": Expected(-3, "write denyoom", (1, -2, 2), ((1, -2, 2, OVERWRITE),)),
    "tail": Expected(-4, "readonly", (3, -1, 2), ((3, -1, 2, LOOK),)),
    "copies": Expected(-3, "write denyoom", keys=((1, -2, 2, RW), (2, -1, 2, RW)), irregular=True),
    "mixed": Expected(-5, "write", keys=((1, 0, 1, REMOVE), (4, -1, 2, LOOK)), irregular=True),
    "scores": Expected(-3, "readonly"),
    "tokens": Expected(-2, "readonly", (1, 1, 1), ONE),
    "context": Expected(2, "readonly", (1, 1, 1), ONE),
}
# From 7.0 on the server works out first, last and step itself, and says less where keys do not follow each other.
DERIVED = {"apart": (1, 1, 1), "gap": (1, 1, 1), "mixed": (1, 1, 1)}

KEYS = {
    "kinds a b c": "a b c",
    "optional k 3": "k",
    "apart a f b": "a b",
    "gap a f g b c": "a b c",
    "total a b c": "a b c",
    "store a b c": "a b c",
    "fields k f g": "k",
    "mset a 1 b 2": "a b",
    "tail p x a y b": "a b",
    "copies a b c d": "a c b d",
    "mixed h w x a y b": "h a b",
    "tokens k NX": "k",
    "context k": "k",
}


@pytest.fixture
def signatures(compile_module: CompileModule, server: StartServer) -> Server:
    return server(compile_module(SIGNATURES))


def is_modern(server: Server) -> bool:
    """Whether the server has SetCommandInfo."""
    return server.binary.is_valkey or server.binary.version >= (7,)


def ask(server: Server, *words: str, protocol: int = 2) -> Any:
    with server.connect(protocol) as connection:
        return connection.call(*words).plain()


@pytest.mark.parametrize("name", COMMANDS)
def test_command_info(signatures: Server, name: str) -> None:
    expected = COMMANDS[name]
    modern = is_modern(signatures)
    told, arity, flags, first, last, step, *rest = ask(signatures, "COMMAND", "INFO", f"sig.{name}")[0]
    assert told == f"sig.{name}".encode()
    # Before Redis 7.0 a module cannot declare its arity.
    assert arity == (expected.arity if modern else -1)
    movable = expected.irregular or (modern and name in DERIVED)
    words = {*expected.flags.encode().split(), *([b"movablekeys"] if movable else [])}
    assert set(flags) - {b"module"} == words
    assert (first, last, step) == (DERIVED.get(name, expected.range) if modern else expected.range)
    if modern:
        assert [key_row(key) for key in rest[2]] == list(expected.keys)


def key_row(spec: list[Any]) -> tuple[int, int, int, set[bytes]]:
    """A key specification of COMMAND INFO as a row of `Expected.keys`."""
    fields = dict(zip(spec[::2], spec[1::2], strict=True))
    begin, find = fields[b"begin_search"], fields[b"find_keys"]
    assert (begin[1], find[1]) == (b"index", b"range")
    assert find[3][5] == 0
    return begin[3][1], find[3][1], find[3][3], set(fields[b"flags"])


@pytest.mark.parametrize("call", KEYS)
def test_keys_of_a_call(signatures: Server, call: str) -> None:
    assert ask(signatures, "COMMAND", "GETKEYS", *f"sig.{call}".split()) == KEYS[call].encode().split()


def test_keys_of_a_malformed_call(signatures: Server) -> None:
    """Before 7.0 the command itself is asked, with however few words: no key that is not there may be named."""
    with signatures.connect() as connection:
        for name in COMMANDS:
            for count in range(7):
                words = [f"k{number}" for number in range(count)]
                keys = connection.call("COMMAND", "GETKEYS", f"sig.{name}", *words).plain()
                assert isinstance(keys, str) or set(keys) <= {word.encode() for word in words}  # type: ignore[call-overload]


def test_keys_that_a_user_may_not_touch(signatures: Server) -> None:
    with signatures.connect() as connection:
        connection.call("ACL", "SETUSER", "ann", "on", "nopass", "~a*", "+@all")
        connection.call("AUTH", "ann", "")
        for call in KEYS:
            name, *words = call.split()
            keys = [*KEYS[call].split()]
            mine = [f"a{word}" if word in keys else word for word in words]
            reply = connection.call(f"sig.{name}", *mine)
            assert not str(reply.plain()).startswith("NOPERM"), call
            for position in [index for index, word in enumerate(words) if word in keys]:
                other = [f"b{word[1:]}" if index == position else word for index, word in enumerate(mine)]
                assert str(connection.call(f"sig.{name}", *other).plain()).startswith("NOPERM"), other
            # A call with too few words is refused like any other, whatever its keys.
            for count in range(len(words)):
                connection.call(f"sig.{name}", *mine[:count])
        assert connection.call("PING").value == b"PONG"


def docs(server: Server, name: str) -> Any:
    if not is_modern(server):
        pytest.skip("COMMAND DOCS came with Redis 7.0")
    return ask(server, "COMMAND", "DOCS", f"sig.{name}", protocol=3)[f"sig.{name}".encode()]


def argument(name: str, type: str, **more: Any) -> dict[bytes, Any]:
    return {b"name": name.encode(), b"type": type.encode()} | {key.encode(): value for key, value in more.items()}


def arguments_of(entry: Any) -> list[dict[bytes, Any]]:
    """The arguments without what only some versions show."""
    out = []
    for row in entry.get(b"arguments", []):
        kept = {key: value for key, value in row.items() if key not in (b"display_text", b"arguments")}
        if b"arguments" in row:
            kept[b"arguments"] = arguments_of(row)
        out.append(kept)
    return out


OPTIONAL = [b"optional"]
MULTIPLE = [b"multiple"]
ARGUMENTS = {
    "nothing": [],
    "scalars": [argument("n", "integer"), argument("x", "double"), argument("b", "string"), argument("s", "string")],
    "optional": [
        argument("key", "key", key_spec_index=0),
        argument("limit", "integer", flags=OPTIONAL),
        argument("name", "string", flags=OPTIONAL),
    ],
    "apart": [
        argument("first", "key", key_spec_index=0),
        argument("field", "string"),
        argument("second", "key", key_spec_index=1),
    ],
    "store": [
        argument("target", "key", key_spec_index=0),
        argument("sources", "key", key_spec_index=1, flags=MULTIPLE),
    ],
    "copies": [
        argument(
            "pairs",
            "block",
            flags=MULTIPLE,
            arguments=[
                argument("pairs-1", "key", key_spec_index=0),
                argument("pairs-2", "key", key_spec_index=1),
            ],
        )
    ],
    "mixed": [
        argument("head", "key", key_spec_index=0),
        argument("word", "string"),
        argument(
            "pairs",
            "block",
            flags=MULTIPLE,
            arguments=[argument("pairs-1", "string"), argument("pairs-2", "key", key_spec_index=1)],
        ),
    ],
    "tokens": [
        argument("key", "key", key_spec_index=0),
        argument("nx", "pure-token", token=b"NX", flags=OPTIONAL),
        argument("ex", "integer", token=b"EX", flags=OPTIONAL),
        argument(
            "unit",
            "oneof",
            flags=OPTIONAL,
            arguments=[argument("m", "pure-token", token=b"M"), argument("km", "pure-token", token=b"KM")],
        ),
        argument("max_len", "integer", token=b"MAXLEN", flags=OPTIONAL),
        argument(
            "mode",
            "oneof",
            flags=OPTIONAL,
            arguments=[argument("a", "pure-token", token=b"A"), argument("b", "pure-token", token=b"B")],
        ),
    ],
    "context": [argument("key", "key", key_spec_index=0)],
}


@pytest.mark.parametrize("name", ARGUMENTS)
def test_command_docs(signatures: Server, name: str) -> None:
    assert arguments_of(docs(signatures, name)) == ARGUMENTS[name]


def test_what_a_declaration_states(signatures: Server) -> None:
    entry = docs(signatures, "apart")
    assert entry[b"summary"] == b"Two keys, a field between them."
    assert entry[b"since"] == b"1.2.3"
    assert entry[b"complexity"] == b"O(1)"
    assert entry[b"module"] == b"sig"


def test_commands_of_the_module(signatures: Server) -> None:
    if not is_modern(signatures):
        pytest.skip("COMMAND LIST came with Redis 7.0")
    names = ask(signatures, "COMMAND", "LIST", "FILTERBY", "MODULE", "sig")
    assert set(names) == {f"sig.{name}".encode() for name in (*COMMANDS, "_kill")}  # the last ends a long command
