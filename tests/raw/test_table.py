"""The table is whole and consistent, and cheap to use."""

from __future__ import annotations

import json
import math
import re
import struct
import subprocess
import sys
import time

import pytest

from redisjit.raw import _data, generate, table

SIZES = {
    "i8": 1,
    "u8": 1,
    "i16": 2,
    "u16": 2,
    "i32": 4,
    "u32": 4,
    "i64": 8,
    "u64": 8,
    "float": 4,
    "double": 8,
    "ptr": 8,
}
KINDS = {*SIZES, "void", "longdouble", "struct", "array"}
VARIADIC = {
    "Call",
    "CreateStringPrintf",
    "EmitAOF",
    "HashGet",
    "HashSet",
    "Log",
    "LogIOError",
    "Replicate",
    "ReplyWithCustomErrorFormat",
    "ReplyWithErrorFormat",
}


def all_functions() -> list[table.Function]:
    return [table.function(name) for name in table.functions()]


def test_every_row_is_there() -> None:
    assert len(table.functions()) == 399
    assert len(table.constants()) == 340
    assert table.images() == ("COMMAND_INFO_VERSION",)
    assert list(table.functions()) == sorted(table.functions())
    assert {name for name in table.functions() if table.function(name).variadic} == VARIADIC


def test_every_type_is_classified() -> None:
    assert set(_data.KINDS.values()) <= KINDS
    for function in all_functions():
        assert function.returns.kind not in ("struct", "array"), function.name
        for param in function.params:
            assert param.type.kind not in ("void", "array"), function.name
            assert re.fullmatch(r"[A-Za-z_]\w*", param.name), function.name
            assert not (param.out or param.nonnull) or param.type.kind == "ptr", function.name


@pytest.mark.parametrize(
    ("spelling", "kind"),
    [
        ("int", "i32"),
        ("long", "i64"),
        ("long long", "i64"),
        ("unsigned long long", "u64"),
        ("size_t", "u64"),
        ("mstime_t", "i64"),
        ("uint8_t", "u8"),
        ("RedisModuleTimerID", "u64"),
        ("RedisModuleEvent", "struct"),
        ("RedisModuleACLLogEntryReason", "i32"),
        ("RedisModuleCmdFunc", "ptr"),
        ("void (*)(void *)", "ptr"),
        ("RedisModuleString **", "ptr"),
        ("long double", "longdouble"),
    ],
)
def test_kinds_of_lp64(spelling: str, kind: str) -> None:
    assert table.ctype(spelling) == table.CType(kind, spelling)


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind: wchar_t"):
        generate.kind("wchar_t")


def test_by_value_and_long_double() -> None:
    def having(kind: str) -> set[str]:
        return {f.name for f in all_functions() if kind in {f.returns.kind, *(p.type.kind for p in f.params)}}

    assert having("struct") == {"IsSubEventSupported", "SubscribeToServerEvent"}
    assert having("longdouble") == {
        "CreateStringFromLongDouble",
        "LoadLongDouble",
        "ReplyWithLongDouble",
        "SaveLongDouble",
    }
    assert having("float") == {"GetUsedMemoryRatio", "LoadFloat", "SaveFloat"}


def test_counts_of_each_server() -> None:
    counts = dict.fromkeys(table.SERVERS, 0)
    for function in all_functions():
        for server, has in function.available.items():
            counts[server] += has
    assert counts == {
        "redis 6.2.5": 260,
        "redis 7.0.15": 332,
        "redis 8.2.3": 379,
        "valkey 8.1.8": 363,
        "valkey 9.1.2": 375,
    }


def test_versions_agree_with_availability() -> None:
    for function in all_functions():
        # The upper bound of `a..b` is a version that was asked.
        since = {"redis": function.since.split("..")[-1], "valkey": function.valkey_since.split("..")[-1]}
        for server, has in function.available.items():
            product, version = server.split()
            first = since[product]
            expected = first != "-" and numbers(first) <= numbers(version)
            assert has is expected, (function.name, server)


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def test_what_writes() -> None:
    for function in all_functions():
        if function.writes is None or function.writes == table.WRITES_DATASET:
            continue
        assert function.params[function.writes].type.spelling in ("RedisModuleKey *", "ValkeyModuleKey *")
        assert "willreturn" not in function.attributes
    assert table.function("HashSet").writes == 0
    assert table.function("HashGet").writes is None
    assert table.function("RdbLoad").writes == table.WRITES_DATASET
    assert table.function("StringDMA").writes_when == table.When(param=2, mask=2)
    assert table.constant("WRITE") == 2


def test_what_is_nondeterministic() -> None:
    assert table.function("GetRandomBytes").nondeterministic
    assert not table.function("StringPtrLen").nondeterministic
    assert table.function("StreamAdd").nondeterministic_when == table.When(1, 1)
    assert table.constant("STREAM_ADD_AUTOID") == 1
    assert table.function("ScanKey").unordered
    assert not table.function("ScanKey").nondeterministic


def test_attributes() -> None:
    for function in all_functions():
        assert "nounwind" in function.attributes
        reads_only = any(attribute.startswith("memory(") for attribute in function.attributes)
        assert reads_only == ("willreturn" in function.attributes), function.name
        if reads_only and any(param.out for param in function.params):
            assert "memory(read, argmem: readwrite)" in function.attributes, function.name
    assert table.function("KeyType").attributes == ("nounwind", "willreturn", "memory(read)")
    assert table.function("StringPtrLen").params[1].out
    assert table.function("Alloc").result_attributes == ("noalias", "nonnull")


def test_what_differs_on_valkey() -> None:
    assert [f.name for f in all_functions() if f.valkey_params is not None] == ["ACLCheckKeyPrefixPermissions"]


def test_constants() -> None:
    assert table.constant("KEYTYPE_HASH") == 3
    assert table.constant("NO_EXPIRE") == -1
    assert table.constant("LOGLEVEL_NOTICE") == b"notice"
    assert table.constant("POSITIVE_INFINITE") == math.inf
    assert table.constant("VALKEY_OPTIONS_HANDLE_ATOMIC_SLOT_MIGRATION") == 1 << 5
    assert {type(table.constant(name)) for name in table.constants()} == {int, float, bytes}


def test_the_version_of_command_info_holds_the_sizes() -> None:
    image = table.image("COMMAND_INFO_VERSION")
    parts = ("RedisModuleCommandHistoryEntry", "RedisModuleCommandKeySpec", "RedisModuleCommandArg")
    assert struct.unpack("<i4x3q", image) == (1, *(table.struct(part).size for part in parts))


def test_structures_are_laid_out_as_c_does() -> None:
    for name in table.structs():
        layout = table.struct(name)
        for field, (kind, offset, size) in {
            f: (v.type.kind, v.offset, v.size) for f, v in layout.fields.items()
        }.items():
            assert offset + size <= layout.size, (name, field)
            if kind in SIZES:
                assert size == SIZES[kind], (name, field)
                assert offset % size == 0, (name, field)
    assert table.struct("RedisModuleTypeMethods").fields["aux_save2"].offset == 144
    assert table.struct("RedisModuleTypeMethods").fields["aux_save2"].since == "7.2.0"


def test_unknown_names() -> None:
    for ask in (table.function, table.constant, table.image, table.struct, table.ctype):
        with pytest.raises(KeyError):
            ask("Nonsense")


def test_one_function_is_cheap() -> None:
    # Byte code is what an installed package has; the limit is many times what it takes, for machines that are busy.
    code = (
        "import functools, json, time; start = time.perf_counter()\n"
        "from redisjit.raw import table; table.function('HashGet')\n"
        "import sys; print(json.dumps([time.perf_counter() - start, sorted(sys.modules)]))"
    )
    best = 1.0
    for _ in range(5):
        answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        seconds, modules = json.loads(answer)
        best = min(best, seconds)
        assert "redisjit.raw.bindings" not in modules
        assert "redisjit.raw.generate" not in modules
    start = time.perf_counter()
    for name in table.functions():
        table.Function(name, _data.FUNCTIONS[name])
    assert (time.perf_counter() - start) / len(table.functions()) < 0.001
    assert best < 0.05
