"""How values cross between the language and a kernel: which Numba type each has, and the words it takes in a frame.

A call passes one pointer, to a frame of 8-byte words. Word 0 is where an exception's arguments are, after an error. The
arguments follow, then the result. An array takes its address, its lengths and its strides (counted in items); one that
is a result has the kernel's `meminfo` before these. The wrapper that the front end makes (`frontend.kernels`) and the
entry function (`entry`) agree through this module.
"""

from __future__ import annotations

from typing import Any

from numba.core import types as nb

from redisjit.frontend import kernels as shape
from redisjit.frontend import types
from redisjit.frontend.types import Type

SCALARS: dict[Type, Any] = {types.INT: nb.int64, types.FLOAT: nb.float64, types.BOOL: nb.boolean, types.NONE: nb.none}
FIXED = {
    name: nb.boolean if name == "bool" else getattr(nb, name)
    for name in types.NUMPY  # the names are NumPy's, and Numba's
}


def numba_type(type: Type) -> Any:
    """The type that Numba gives an argument, or None when a kernel cannot take it."""
    type = types.resolve(type)
    if type in SCALARS:
        return SCALARS[type]
    if isinstance(type, types.Fixed):
        return FIXED[type.name]
    if type is types.BYTES:
        return nb.Bytes(nb.uint8, 1, "C")
    if isinstance(type, types.TupleType):
        items = [numba_type(item) for item in type.items]
        return None if None in items else nb.Tuple.from_types(tuple(items))
    if isinstance(type, types.ClassType) and type.decl.name in shape.DIMENSIONS:
        item = numba_type(type.args[0])
        return None if item is None else nb.Array(item, shape.DIMENSIONS[type.decl.name], "C")
    return None


def result_shape(kind: Any) -> shape.Result | None:
    """What the language makes of a kernel's result: as Numba hands it to CPython. None when it cannot."""
    kind = nb.unliteral(kind)
    if isinstance(kind, nb.Boolean):
        return shape.Plain(types.BOOL)
    if isinstance(kind, nb.Integer):
        return shape.Plain(types.INT, unsigned=not kind.signed and kind.bitwidth == 64)
    if kind in (nb.float32, nb.float64):
        return shape.Plain(types.FLOAT)
    if kind is nb.none:
        return shape.Nothing()
    if isinstance(kind, nb.Optional):
        inner = result_shape(kind.type)
        return shape.Maybe(inner) if isinstance(inner, shape.Plain) else None
    if isinstance(kind, nb.BaseTuple) and not isinstance(kind, nb.BaseNamedTuple):
        items = [result_shape(item) for item in kind.types]
        return None if None in items else shape.Items(tuple(item for item in items if item is not None))
    if isinstance(kind, nb.Array) and not isinstance(kind, nb.Bytes) and 1 <= kind.ndim <= 2:
        name = "bool" if isinstance(kind.dtype, nb.Boolean) else str(kind.dtype)
        item = types.NUMPY.get(name)
        return None if item is None else shape.Array(item, kind.ndim, kind.mutable)
    return None


def describe(kind: Any) -> str:
    """A Numba type in a message."""
    kind = nb.unliteral(kind)
    if isinstance(kind, nb.UnicodeType):
        return "str"
    if isinstance(kind, (nb.List, nb.ListType)):
        return "a list"
    if isinstance(kind, (nb.Set, nb.DictType)):
        return "a set or dict"
    if isinstance(kind, nb.Complex):
        return "a complex number"
    if isinstance(kind, nb.Array):
        return f"an array of {kind.ndim} dimensions of {kind.dtype}"
    return str(kind)
