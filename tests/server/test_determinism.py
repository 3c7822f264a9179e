"""What is refused at compile time because a replica, or a restart, would compute something else."""

from __future__ import annotations

import pytest

from redisjit.diagnostics.base import CompileError
from tests.conftest import CompileModule

PREFIX = """
from redisjit import Context, Hash, Key, Module, String
module = Module("refused")


def helper(ctx: Context) -> int:
    return ctx.time_ms()


@module.command
def writes(ctx: Context, key: Hash, text: String, n: int, b: bytes) -> None:
    key[b"f"] = b"1"
"""

REFUSED = [
    'key[b"t"] = str(ctx.time_ms()).encode()',
    'key[b"t"] = str(ctx.time_us()).encode()',
    'key[b"t"] = str(helper(ctx)).encode()',
    "key[ctx.random_bytes(4)] = b",
    "text.incr(ctx.random_int(5))",
    "text.incr(ctx.client_id())",
    "key[ctx.user] = b",
    "text.incr(ctx.flags)",
    "text.incr(key.ttl or 0)",
    'text.set(bytes(ctx.call("SRANDMEMBER", "s")))',
    'ctx.call("SPOP", "s")',
    'ctx.call("EXPIRE", "s", n)',
    'ctx.call("SETEX", "s", n, b)',
    'ctx.call("SET", "s", b, "ex", n)',
    'ctx.call("SET", "s", b, b, n)',
    'ctx.call("XADD", "s", "*", "f", b)',
    'ctx.call("XADD", "s", b, "f", b)',
    'ctx.call("EVAL", "return 1", 0)',
    "ctx.call(b, n)",
]
ALLOWED = [
    "text.expire(n)",
    "text.persist()",
    'ctx.log("written")',
    'ctx.call("SET", "s", b)',
    'ctx.call("SET", "s", b, "NX", "PXAT", n)',
    'ctx.call("XADD", "s", "1-1", "f", b)',
    'ctx.call("PEXPIREAT", "s", n)',
    "ctx.call('GET', b)",
]


@pytest.mark.parametrize("line", REFUSED)
def test_refused(compile_module: CompileModule, line: str) -> None:
    with pytest.raises(CompileError) as caught:
        compile_module(f"{PREFIX}    {line}\n", emit="typed")
    assert [diagnostic.code for diagnostic in caught.value.diagnostics] == ["RJ216"]


@pytest.mark.parametrize("line", REFUSED)
def test_effects_are_the_way_out(compile_module: CompileModule, line: str) -> None:
    source = PREFIX.replace("@module.command", '@module.command(replicate="effects")')
    compile_module(f"{source}    {line}\n", emit="typed")


@pytest.mark.parametrize("read", ["ctx.time_us()", "helper(ctx)", "ctx.random_int(5)", "key.ttl or 0"])
def test_reading_is_free(compile_module: CompileModule, read: str) -> None:
    """A command that writes nothing may be as irregular as it likes."""
    source = PREFIX.replace('key[b"f"] = b"1"', f"ctx.log(str({read}))")
    compile_module(source, emit="typed")


@pytest.mark.parametrize("line", ALLOWED)
def test_allowed(compile_module: CompileModule, line: str) -> None:
    compile_module(f"{PREFIX}    {line}\n", emit="typed")
