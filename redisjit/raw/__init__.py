"""Every function and constant of the modules API under its own name, and the primitives to use them with: **unsafe**.

    from redisjit import raw

    raw.HashGet(raw.key(k), raw.HASH_CFIELDS, raw.cstring(b"field"), out, raw.NULL)

A compiled handler calls the server directly: pointers are not checked, and nothing is released for it. Integers are
checked against their C types (`OverflowError`). Changes are replicated as those through keys are, unless the code calls
`Replicate`, `ReplicateVerbatim` or `Call` with `!` itself. Under CPython every function raises `RuntimeError`; the
constants are plain values.

C types appear as `int` (all integers and enumerations), `float` (`float`, `double`, `long double`), `Pointer` (all
pointers, function pointers included) and `None` (`void`). Where C passes a structure by value, give a `Pointer` to it.
"""

from __future__ import annotations

from redisjit.raw.primitives import (
    NULL,
    Pointer,
    address,
    alloca,
    context,
    copy_bytes,
    cstring,
    data,
    function_pointer,
    has,
    key,
    load_f64,
    load_i32,
    load_i64,
    load_ptr,
    load_u8,
    load_u32,
    offset,
    store_f64,
    store_i32,
    store_i64,
    store_ptr,
    store_u8,
)

__all__ = [
    "NULL",
    "Pointer",
    "address",
    "alloca",
    "context",
    "copy_bytes",
    "cstring",
    "data",
    "function_pointer",
    "has",
    "key",
    "load_f64",
    "load_i32",
    "load_i64",
    "load_ptr",
    "load_u8",
    "load_u32",
    "offset",
    "store_f64",
    "store_i32",
    "store_i64",
    "store_ptr",
    "store_u8",
]

# Type checkers take this name for true and see the bindings; at run time they are imported when one is first used.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit.raw import bindings
    from redisjit.raw.bindings import *  # noqa: F403

    __all__ += bindings.__all__
else:

    def __getattr__(name: str) -> object:
        """A function or constant of the API, imported with the bindings when first used."""
        # The test keeps `from redisjit.raw import table` and other modules of the package from loading the bindings.
        if name[:1].isupper() or name[:2].lstrip("_").isupper():
            from redisjit.raw import bindings

            if hasattr(bindings, name):
                return getattr(bindings, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        from redisjit.raw import bindings

        return sorted({*globals(), *bindings.__all__})
