"""`List`."""

from __future__ import annotations

from redisjit.interp.keys import Key


class List(Key):
    """."""

    __slots__ = ()
