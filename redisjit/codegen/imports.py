"""What the finished module imports: one pointer for each API function that is left after optimisation.

The table is made last, because only then is it known what is used: a module asks the server for nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from redisjit.codegen.target import Target, binding, remaining_imports
from redisjit.codegen.text import escape

# Functions that Valkey knows under another name.
VALKEY_NAMES = {"DefragRedisModuleString": "ValkeyModule_DefragValkeyModuleString"}


def add_imports(
    module: Any, target: Target, required: set[str], name: str, section: Callable[[list[str]], bytes]
) -> list[str]:
    """Define the pointers and the import table of an optimised module; returns the names it needs."""
    used = remaining_imports(module)
    lines = target.header.splitlines()
    rows = []
    for index, function in enumerate(used):
        shown = f"RedisModule_{function}"
        lines.append(f"@RedisModule_{function} = hidden global ptr null")
        lines.append(f'@.n{index} = private unnamed_addr constant [{len(shown) + 1} x i8] c"{shown}\\00"')
        valkey = VALKEY_NAMES.get(function)
        other = "null"
        if valkey is not None:
            lines.append(f'@.m{index} = private unnamed_addr constant [{len(valkey) + 1} x i8] c"{valkey}\\00"')
            other = f"@.m{index}"
        rows.append(
            f"%row {{ptr @.n{index}, ptr {other}, ptr @RedisModule_{function}, i64 {int(function in required)}}}"
        )
    lines.append("%row = type {ptr, ptr, ptr, i64}")
    table = f"[{', '.join(rows)}]" if rows else "zeroinitializer"
    lines.append(f"@rj_imports = hidden constant [{len(rows)} x %row] {table}")
    lines.append(f"@rj_import_count = hidden constant i64 {len(rows)}")
    lines.append(f'@rj_module_name = hidden constant [{len(name.encode()) + 1} x i8] c"{escape(name.encode())}\\00"')
    needed = [function for function in used if function in required]
    data = section(needed)
    lines.append(f'@.description = private constant [{len(data)} x i8] c"{escape(data)}", section ".redisjit"')
    lines.append('@llvm.used = appending global [1 x ptr] [ptr @.description], section "llvm.metadata"')
    module.link_in(binding().parse_assembly("\n".join(lines)))
    return needed
