"""What Numba accepts and gets wrong, or what would mean something else in a server: refused before it is lowered."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

import numba
import numpy as np
from numba.core import ir
from numba.core import types as nb
from numba.core.errors import UnsupportedError

TYPES: dict[Any, str] = {
    nb.Record: "records: what is read from one may have been freed by then",
    nb.NestedArray: "arrays inside records",
    nb.ArrayFlags: "`.flags` of an array: how it lies in memory is the caller's affair",
    nb.ArrayCTypes: "`.ctypes` of an array",
    nb.NPDatetime: "dates",
    nb.NPTimedelta: "time differences",
    nb.ListType: "`numba.typed.List` (use an array, or a list that stays inside the kernel)",
    nb.DictType: "dicts (use arrays, or sort and search)",
    nb.Generator: "generators",
    nb.ExternalFunctionPointer: "functions of C",
    nb.ObjModeDispatcher: "`objmode`: there is no Python in a server",
}


FUNCTIONS: dict[Any, str] = {
    np.lib.stride_tricks.as_strided: "`as_strided`, which can lead anywhere in memory",
    numba.carray: "`carray`, which can lead anywhere in memory",
    numba.farray: "`farray`, which can lead anywhere in memory",
}


def check_types(found: Iterable[Any], place: Any) -> None:
    """Refuse types that a kernel must not have inside."""
    for kind in found:
        if isinstance(kind, nb.Function) and kind.typing_key in FUNCTIONS:
            raise UnsupportedError(f"it uses {FUNCTIONS[kind.typing_key]}", loc=place)
        inner = kind.dtype if isinstance(kind, nb.Buffer) else kind
        for refused, what in TYPES.items():
            if isinstance(inner, refused):
                raise UnsupportedError(f"it uses {what}", loc=place)


def check_source(function: Any) -> None:
    """Refuse a `raise` where Numba loses it: inside an `except`, and inside a `try` within a `try`."""
    try:
        lines, first = inspect.getsourcelines(function)
        tree = ast.parse(textwrap.dedent("".join(lines)))
    except (OSError, TypeError, SyntaxError):
        return  # made by a program: there is no source to look at
    for node, depth, handling in raises(tree, 0, False):
        if depth > 1 or handling:
            where = "inside `except`" if handling else "inside a `try` within a `try`"
            place = ir.Loc(inspect.getsourcefile(function) or "", first + node.lineno - 1)
            raise UnsupportedError(f"it has a `raise` {where}, which Numba does not compile rightly", loc=place)


def raises(node: ast.AST, depth: int, handling: bool) -> Iterator[tuple[ast.Raise, int, bool]]:
    """Every `raise` below a node, how many `try` bodies it is in, and whether it stands in an `except`."""
    for field, value in ast.iter_fields(node):
        inside = isinstance(node, ast.Try) and field == "body"
        caught = handling or (isinstance(node, ast.Try) and field == "handlers")
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.Raise):
                yield child, depth + inside, caught
            elif isinstance(child, ast.AST):
                yield from raises(child, depth + inside, caught)
