"""`Set`."""

from __future__ import annotations

from redisjit.interp.keys import Key


class Set(Key):
    """."""

    __slots__ = ()
