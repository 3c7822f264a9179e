"""`NDArray[np.float64]` is an array of one dimension; `np.ndarray[tuple[int, int], np.dtype[np.float64]]` of two."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NoReturn

from redisjit.frontend import types
from redisjit.frontend.types import ClassType, Fixed, Type

if TYPE_CHECKING:
    from redisjit.frontend.annotations import Annotations
    from redisjit.frontend.context import FunctionContext
    from redisjit.frontend.scope import PreludeScope

DIMENSIONS = (1, 2)


def array_of(prelude: PreludeScope, item: Type, dimensions: int) -> ClassType:
    """The type of arrays of `item`."""
    return types.class_type(prelude.class_named(f"ndarray{dimensions}"), item)


def array_type(annotations: Annotations, name: str, items: list[ast.expr]) -> Type | None:
    """The type that `NDArray[...]` or `np.ndarray[...]` names, or None."""
    if name == "np_NDArray":
        return made(annotations, items[0], 1) if len(items) == 1 else None
    if len(items) != 2 or not isinstance(items[0], ast.Subscript) or not isinstance(items[1], ast.Subscript):
        return None
    shape = items[0].slice
    sizes = shape.elts if isinstance(shape, ast.Tuple) else [shape]
    plain = all(isinstance(size, ast.Name) and size.id == "int" for size in sizes)
    return made(annotations, items[1].slice, len(sizes)) if plain and len(sizes) in DIMENSIONS else None


def made(annotations: Annotations, item: ast.expr, dimensions: int) -> Type | None:
    found = annotations.type_of(item)
    return array_of(annotations.prelude, found, dimensions) if isinstance(found, Fixed) else None


def construct(c: FunctionContext, node: ast.Call, expected: Type | None) -> NoReturn:
    """`np.ndarray(...)`, `np.dtype(...)`."""
    c.unsupported(node, f"`{ast.unparse(node.func)}()`", "make arrays with np.zeros, np.empty, np.full or np.array")
