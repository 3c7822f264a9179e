"""The spellings that the messages recommend are accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from redisjit.diagnostics.base import CompileError
from redisjit.errors import render_all
from tests.support.stages import checked

# What a message says to write, as statements of a command with these parameters.
SPELLINGS = {
    "all, any": "for item in items:\n    if not item:\n        break",
    "chr": "x = bytes([n])",
    "filter": "x = [item for item in items if item]",
    "hex": "x = b.hex()",
    "isinstance": "x = key.get(b) is None",
    "iter": "for item in items:\n    break",
    "map": "x = [int(item) for item in items]",
    "memoryview": "x = b[1:3]",
    "ord": "x = b[0]",
    "print": "ctx.log(f'{n}')",
    "repr": "x = f'{n!r}'",
    "random.randint": "x = ctx.random_int(n)",
    "time.time": "x = ctx.time_ms()",
    "time.time_ns": "x = ctx.time_us()",
    "dict.update": "d: dict[bytes, int] = {}\nd[b] = n",
    "str.format": "x = f'{n}'",
    "str.join": "x = b','.join(items)",
    "str": "x = s.encode().upper().decode()",
    "set": "x: set[bytes] = set()\nx.add(b)",
    "int to float": "x = float(n)",
    "float to int": "x = int(f)",
    "bool to int": "x = int(n > 0)",
    "bytes to str": "x = b.decode()",
    "bytes of zeros": "x = b'\\0' * n",
    "percent": "x = f'{s}'.encode()",
    "negative power": "x = float(n) ** -2",
    "nested functions": "x = helper(b=n)",
    "raise": "raise ValueError(f'{n} is wrong')",
    "caught": "try:\n    pass\nexcept ValueError:\n    raise",
    "a slice assigned": "x = items[:1] + items[2:]",
    "`match`": "if n == 1:\n    pass\nelif n == 2:\n    pass",
    "empty list": "x: list[int] = []",
    "test it first": "value = key.get(b)\nif value is not None:\n    x = len(value)",
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_spelling(name: str, tmp_path: Path) -> None:
    source = (
        "def helper(b: int) -> int:\n    return b\n\n"
        "@module.command(replicate='effects')\n"
        "def f(ctx: Context, key: Hash, n: int, f: float, b: bytes, s: str) -> None:\n"
        "    items = [b, b]\n"
    )
    source += "".join(f"    {line}\n" for line in SPELLINGS[name].splitlines())
    try:
        checked(source, tmp_path)
    except CompileError as error:
        pytest.fail(render_all(error), pytrace=False)
