"""Replies of the commands that a handler calls, and status replies."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from redisjit.serve.resp import Frame

_TYPES = {
    "+": "string",
    "$": "string",
    "=": "verbatim",
    ":": "integer",
    ",": "double",
    "#": "bool",
    "(": "bignumber",
    "*": "array",
    "~": "set",
    "%": "map",
    "_": "null",
}


class Status(str):
    """A text that is replied as a status, as `OK` is, not as a string of bytes. Control characters become spaces."""

    __slots__ = ()


class Reply:
    """The reply of a command, with Python's protocols: `int(r)`, `bytes(r)`, `float(r)`, `len(r)`, `r[i]`, iteration.

    Which of them works depends on `type`; another one raises TypeError. A handler that returns a Reply forwards it.
    """

    __slots__ = ("_frame",)

    def __init__(self, frame: Frame) -> None:
        """Wrap a reply as it came from the server. Only for use under CPython."""
        self._frame = frame

    def __repr__(self) -> str:
        """`Reply(b"value")`."""
        return f"Reply({self._frame.plain()!r})"

    @property
    def type(self) -> str:
        """`string` (a status too), `integer`, `array` or `null`.

        Commands are called in RESP2's terms, so these are all there are.
        """
        return "null" if self._frame.value is None else _TYPES[self._frame.kind]

    @property
    def is_null(self) -> bool:
        """Whether the reply is null: what a command answers when there is nothing."""
        return self._frame.value is None

    def __int__(self) -> int:
        """An integer reply, or a string reply that `int()` accepts. Raises TypeError; ValueError for another text."""
        value = self._frame.value
        if isinstance(value, int | bytes):
            return int(value)
        raise self._not("an integer")

    def __float__(self) -> float:
        """A string reply that `float()` accepts, or an integer reply. Raises TypeError; ValueError for another text."""
        value = self._frame.value
        if isinstance(value, int | bytes):
            return float(value)
        raise self._not("a float")

    def __bytes__(self) -> bytes:
        """A string reply. Raises TypeError."""
        value = self._frame.value
        if isinstance(value, bytes):
            return value
        raise self._not("a string")

    def __len__(self) -> int:
        """The number of elements of an array reply, or of bytes of a string reply. Raises TypeError."""
        value = self._frame.value
        if isinstance(value, bytes | tuple):
            return len(value)
        raise self._not("an array")

    def __getitem__(self, index: int) -> Reply:
        """An element of an array reply. Raises IndexError, or TypeError."""
        items = self._items()
        if not -len(items) <= index < len(items):
            raise IndexError("reply index out of range")
        return Reply(items[index])

    def __iter__(self) -> Iterator[Reply]:
        """Iterate over the elements of an array reply. Raises TypeError."""
        return iter([Reply(item) for item in self._items()])

    def _items(self) -> tuple[Frame, ...]:
        value = self._frame.value
        if isinstance(value, tuple):
            return value
        raise self._not("an array")

    def _not(self, wanted: str) -> TypeError:
        return TypeError(f"reply of type {self.type} is not {wanted}")
