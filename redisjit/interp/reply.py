"""Replies of the commands that a handler calls, and status replies."""

from __future__ import annotations

from redisjit.interp.errors import RedisError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from redisjit.serve.resp import Frame

_TYPES = {
    "-": "error",
    "!": "error",
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

    Which of them works depends on `type`; another one raises TypeError. An element of a reply is a Reply, too: a view
    of the whole, which it keeps alive. One that is an error raises it, as RedisError, when its value is asked for. A
    handler that returns a Reply forwards it, in the protocol of the client.
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
        """`string` (a status too), `integer`, `array`, `null` or `error`.

        In RESP3's terms (`protocol=3`) also `map`, `set`, `double`, `bool`, `bignumber` and `verbatim`.
        """
        return "null" if self._frame.value is None else _TYPES[self._frame.kind]

    @property
    def is_null(self) -> bool:
        """Whether the reply is null: what a command answers when there is nothing."""
        return self._frame.value is None

    @property
    def format(self) -> str:
        """The format of a verbatim string: `txt` or `mkd`, say. Raises TypeError."""
        if self._frame.kind != "=":
            raise self._not("a verbatim string")
        return self._bulk()[:3].decode(errors="replace")

    def __bool__(self) -> bool:
        """The truth of the value: of a number, of a bool, whether a string or an array is empty; null is false."""
        kind, value = self._frame.kind, self._frame.value
        if self._frame.is_error:
            raise self._not("a truth value")
        if kind == ",":
            return float(self._bulk()) != 0
        if kind == "=":
            return len(self) > 0
        return kind == "(" or bool(value)

    def __int__(self) -> int:
        """An integer, a bool, a big number, or a string that `int()` accepts.

        Raises TypeError; ValueError for another text; a compiled module OverflowError for what exceeds 64 bits.
        """
        value = self._frame.value
        if self._frame.kind in ":#$+(" and isinstance(value, int | bytes):
            return int(value)
        raise self._not("an integer")

    def __float__(self) -> float:
        """A double, an integer, or a string that `float()` accepts. Raises TypeError; ValueError for another text."""
        value = self._frame.value
        if self._frame.kind in ":,$+" and isinstance(value, int | bytes):
            return float(value)
        raise self._not("a float")

    def __bytes__(self) -> bytes:
        """A string, the text of a verbatim string, the digits of a big number. Raises TypeError."""
        if self._frame.kind in "$+(" and self._frame.value is not None:
            return self._bulk()
        if self._frame.kind == "=":
            return self._bulk()[4:]
        raise self._not("a string")

    @property
    def protocol(self) -> bytes:
        """The reply as the server wrote it, in the protocol: to be stored or compared whole, say."""
        from redisjit.serve.resp import encoded

        return encoded(self._frame)

    def __len__(self) -> int:
        """The number of elements, of a map its pairs; or of bytes, where there are any. Raises TypeError."""
        value = self._frame.value
        if isinstance(value, tuple):
            return len(value) // 2 if self._frame.kind == "%" else len(value)
        if isinstance(value, bytes) and self._frame.kind in "$+=(":
            return len(bytes(self))
        raise self._not("an array")

    def __getitem__(self, index: int) -> Reply:
        """An element of an array reply. Raises IndexError, or TypeError."""
        if self._frame.kind != "*" or self._frame.value is None:
            raise self._not("an array")
        items = self._items()
        if not -len(items) <= index < len(items):
            raise IndexError("reply index out of range")
        return Reply(items[index])

    def __iter__(self) -> Iterator[Reply]:
        """Iterate over the elements of an array or a set, or the keys of a map. Raises TypeError."""
        items = self._items()
        return iter([Reply(item) for item in (items[::2] if self._frame.kind == "%" else items)])

    def items(self) -> list[tuple[Reply, Reply]]:
        """The keys and values of a map, or of an array that has them in turn, as RESP2 does.

        Raises TypeError; ValueError when one is left over.
        """
        frames = self._items() if self._frame.kind in "%*" else ()
        if self._frame.kind not in "%*":
            raise self._not("a map")
        if len(frames) % 2:
            raise ValueError("an array with an odd number of elements is not a map")
        return [(Reply(key), Reply(value)) for key, value in zip(frames[::2], frames[1::2], strict=True)]

    def get(self, key: bytes) -> Reply | None:
        """The value of a key in what `items()` gives, or None. Raises as `items()` does."""
        for name, value in self.items():
            if name.type in ("string", "verbatim") and bytes(name) == key:
                return value
        return None

    def _items(self) -> tuple[Frame, ...]:
        value = self._frame.value
        if isinstance(value, tuple):
            return value
        raise self._not("an array")

    def _bulk(self) -> bytes:
        value = self._frame.value
        assert isinstance(value, bytes)
        return value

    def _not(self, wanted: str) -> Exception:
        if self._frame.is_error:
            return RedisError(str(self._frame.plain()))
        return TypeError(f"reply of type {self.type} is not {wanted}")
