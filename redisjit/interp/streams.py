"""`Stream`."""

from __future__ import annotations

from redisjit.interp.keys import Key


class Stream(Key):
    """."""

    __slots__ = ()
