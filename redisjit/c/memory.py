"""Reading what C points at, under CPython."""

from __future__ import annotations

from redisjit.raw.primitives import Pointer


def pointer(address: int | None) -> Pointer:
    """The `Pointer` of an address."""
    made = Pointer()
    made._address = address or 0
    return made


def keep(value: object) -> None:
    """Keep a value up to here: compiled code lets go of it after its last use, CPython at the end of the function.

    Needed where C has been given its address, and reads it in a later call.
    """


def string_at(p: Pointer, size: int | None = None) -> bytes:
    """A copy of `size` bytes at an address, or of the text there up to its NUL.

    Raises ValueError for NULL, and for a negative size. It is not seen whether so many bytes may be read.
    """
    import ctypes

    if not p:
        raise ValueError("NULL pointer")
    if size is not None and size < 0:
        raise ValueError("negative count")
    return ctypes.string_at(p._address, -1 if size is None else size)
