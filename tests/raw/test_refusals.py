"""What the compiler says of raw calls that cannot be right, and what user code cannot reach."""

from __future__ import annotations

import pytest

from redisjit.diagnostics.base import CompileError
from redisjit.raw import callbacks, generate, table
from tests.conftest import CompileModule

HEAD = """\
from redisjit import Context, Module, raw

module = Module("refused")
LIMIT = 16


def plain(n: int) -> int:
    return n


def on_timer(c: raw.Pointer, data: raw.Pointer) -> None:
    return


@module.command
def f(ctx: Context, n: int, b: bytes) -> int:
    c = raw.context(ctx)
"""


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("raw.HashGte(c)", ("RJ205", "redisjit.raw", "HashGet")),
        ("raw.memcpy(c, c, 1)", ("RJ205", "memcpy")),  # the prelude's own
        ("raw.table.function(b)", ("RJ205", "table")),
        ("raw.Free()", ("RJ208", "raw.Free", "takes 1 arguments, and here are 0")),
        ("raw.Free(ptr=c)", ("RJ208", "keywords")),
        ("raw.Free(n)", ("RJ203", "argument 1 of raw.Free()", "Pointer", "int")),
        ("raw.SelectDb(c, n << 40)", ()),  # not known before it runs
        ("raw.SelectDb(c, 1099511627776)", ("RJ203", "argument 2 of raw.SelectDb()", "does not fit")),
        ("raw.CreateStringPrintf(c, raw.cstring(b'%s'), b)", ("RJ203", "int, float or Pointer", "bytes")),
        ("raw.cstring(b)", ("RJ219", "cstring()")),
        ("raw.cstring(b'a\\0b')", ("RJ219", "zero byte")),
        ("raw.alloca(n)", ("RJ219", "alloca()", "65536")),
        ("raw.alloca(65537)", ("RJ219", "alloca()", "65536")),
        ("raw.alloca(LIMIT)", ()),
        ("raw.has('Nothing')", ("RJ205", "Nothing")),
        ("raw.has(b)", ("RJ219", "has()")),
        ("raw.load_i64(c, 1, 2)", ("RJ208", "raw.load_i64")),
        ("raw.load_i64(c, far=1)", ("RJ208", "raw.load_i64", "far")),
        ("raw.store_i64(c, 1.5)", ("RJ203", "raw.store_i64", "int", "float")),
        ("raw.CreateTimer(c, 1, raw.function_pointer(on_timer), raw.NULL)", ()),
        (
            "raw.CreateTimer(c, 1, raw.function_pointer(plain), raw.NULL)",
            ("RJ203", "RedisModuleTimerProc", "(Pointer, Pointer) -> None", "(int) -> int"),
        ),
        ("raw.function_pointer(on_timer)", ("RJ208", "C type")),
        ("raw.function_pointer(on_timer, 'RedisModuleTimerProc')", ()),
        ("raw.function_pointer(on_timer, 'Nothing')", ("RJ219", "RedisModuleTimerProc")),
        ("raw.function_pointer(n, 'RedisModuleTimerProc')", ("RJ212", "function")),
    ],
)
def test_refused(compile_module: CompileModule, line: str, words: tuple[str, ...]) -> None:
    source = HEAD + f"    {line}\n    return raw.address(c)\n"
    if not words:
        compile_module(source, emit="ir")
        return
    with pytest.raises(CompileError) as caught:
        compile_module(source, emit="ir")
    from redisjit.errors import render

    text = "\n".join(render(diagnostic) for diagnostic in caught.value.diagnostics)
    assert line in text
    for word in words:
        assert word in text, text


CHANGES = """\
from redisjit import Context, Hash, Module, raw

module = Module("refused")


def each(key: raw.Pointer, field: raw.Pointer, value: raw.Pointer, data: raw.Pointer) -> None:
    return


@module.command(replicate="{replicate}")
def f(ctx: Context, key: Hash) -> int:
    c = raw.context(ctx)
    if {scan}:
        cursor = raw.ScanCursorCreate()
        raw.ScanKey(raw.key(key), cursor, raw.function_pointer(each), raw.NULL)
        raw.ScanCursorDestroy(cursor)
    if {replicated}:
        raw.ReplicateVerbatim(c)
    return raw.HashSet(raw.key(key), raw.HASH_CFIELDS, raw.cstring(b"a"), raw.NULL, raw.NULL)
"""


@pytest.mark.parametrize("replicate", ["effects", "verbatim"])
def test_changes_that_nobody_replicates(compile_module: CompileModule, replicate: str) -> None:
    scan = replicate == "verbatim"
    source = CHANGES.format(replicate=replicate, scan="len(key) > 0" if scan else "False", replicated="False")
    with pytest.raises(CompileError, match="RJ218"):
        compile_module(source, emit="ir")
    compile_module(source.replace("if False:", "if len(key) > 1:"), emit="ir")


def test_every_callback_has_its_c_type() -> None:
    spellings = {param.type.spelling for name in table.functions() for param in table.function(name).params}
    spellings |= {field.type.spelling for name in table.structs() for field in table.struct(name).fields.values()}
    missing = {spelling for spelling in spellings if generate.CALLBACK.fullmatch(spelling)} - set(callbacks.SIGNATURES)
    # It returns a structure of five words by value.
    assert missing == {"ValkeyModuleScriptingEngineGetMemoryInfoFunc"}
