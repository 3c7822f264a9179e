"""`Stream`: entries with ids and fields, in the order in which they were added."""

from __future__ import annotations

from typing import NamedTuple

from redisjit.interp.errors import RedisError
from redisjit.interp.keys import Key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import overload

    from redisjit.serve.resp import Frame

_LIMIT = 1 << 63


class StreamID(NamedTuple):
    """The id of an entry: milliseconds since 1970, and a number within them. Ids compare as tuples do."""

    ms: int
    seq: int

    def __str__(self) -> str:
        """As commands write it: `1526919030474-55`."""
        return f"{self.ms}-{self.seq}"

    @staticmethod
    def parse(text: bytes) -> StreamID:
        """An id as commands write it; a missing number is 0. Raises RedisError with Redis's text for anything else.

        Numbers of more than 18 digits are refused, too.
        """
        ms, dash, seq = text.partition(b"-")
        if dash == b"":
            seq = b"0"
        if not ms.isdigit() or not seq.isdigit() or len(ms) > 18 or len(seq) > 18:
            raise RedisError("ERR Invalid stream ID specified as stream command argument")
        return StreamID(int(ms), int(seq))


class Stream(Key):
    """A key that holds a stream: entries of fields (a dict of bytes), each with an id greater than all before.

    What is iterated over is a snapshot: pairs of an id and the entry's fields. Of a field that an entry has twice, the
    dict holds the last value. A stream from which all entries were removed stays, because it knows its last id. Ids
    whose numbers do not fit in a signed 64-bit integer raise OverflowError.
    """

    __slots__ = ()
    _holds = b"stream"

    def __len__(self) -> int:
        """The number of entries."""
        return self._session.integer(b"XLEN", self._name)

    if TYPE_CHECKING:

        @overload
        def add(self, fields: dict[bytes, bytes]) -> StreamID: ...
        @overload
        def add(self, fields: dict[bytes, bytes], id: StreamID) -> StreamID: ...

    def add(self, fields: dict[bytes, bytes], id: StreamID | None = None) -> StreamID:
        """Append an entry and return its id, which the server makes from its clock when none is given.

        A command that lets the server choose replicates its effects. Raises ValueError without fields, and RedisError,
        with Redis's text, when the id is not greater than all ids so far.
        """
        if not fields:
            raise ValueError("an entry needs a field")
        words = [word for pair in fields.items() for word in pair]
        return _id(self._session.text(b"XADD", self._name, b"*" if id is None else _word(id), *words))

    def __contains__(self, id: StreamID) -> bool:
        """Whether there is an entry with this id."""
        return self.get(id) is not None

    def get(self, id: StreamID) -> dict[bytes, bytes] | None:
        """The fields of an entry, or None."""
        found = self.range(id, id)
        return found[0][1] if found else None

    def __getitem__(self, id: StreamID) -> dict[bytes, bytes]:
        """The fields of an entry. Raises KeyError."""
        found = self.get(id)
        if found is None:
            raise KeyError(str(id))
        return found

    def __delitem__(self, id: StreamID) -> None:
        """Remove an entry. Raises KeyError."""
        if not self.discard(id):
            raise KeyError(str(id))

    def discard(self, id: StreamID) -> bool:
        """Remove an entry. Returns whether it was there."""
        return self._session.ask(b"XDEL", self._name, _word(id)) == 1

    def range(
        self,
        start: StreamID | None = None,
        stop: StreamID | None = None,
        *,
        reverse: bool = False,
        count: int | None = None,
    ) -> list[tuple[StreamID, dict[bytes, bytes]]]:
        """The entries with ids from `start` to `stop`, both included; None is no bound. At most `count` of them.

        `reverse`: the last one comes first.
        """
        bounds = [b"-" if start is None else _word(start), b"+" if stop is None else _word(stop)]
        if count is not None and count <= 0:
            return []
        if reverse:
            bounds.reverse()
        limit: list[bytes | int] = [] if count is None else [b"COUNT", count]
        frame = self._session.frame(b"XREVRANGE" if reverse else b"XRANGE", self._name, *bounds, *limit)
        assert isinstance(frame.value, tuple)
        return [_entry(item) for item in frame.value]

    def __iter__(self) -> Iterator[tuple[StreamID, dict[bytes, bytes]]]:
        """Iterate over a snapshot of the entries: pairs of id and fields."""
        return iter(self.range())

    def __reversed__(self) -> Iterator[tuple[StreamID, dict[bytes, bytes]]]:
        """Iterate over a snapshot of the entries, from the last to the first."""
        return iter(self.range(reverse=True))

    def discard_range(
        self, start: StreamID | None = None, stop: StreamID | None = None, *, count: int | None = None
    ) -> int:
        """Remove the entries from `start` to `stop`, both included, at most `count` of them. Returns how many.

        None is no bound, and no limit.
        """
        found = self.range(start, stop, count=count)
        return sum(self.discard(id) for id, _ in found)

    @property
    def last_id(self) -> StreamID | None:
        """The greatest id that was ever added; None when the key is missing."""
        if not self.exists:
            return None
        frame = self._session.frame(b"XINFO", b"STREAM", self._name)
        assert isinstance(frame.value, tuple)
        words = [item.value for item in frame.value]
        found = words[words.index(b"last-generated-id") + 1]
        assert isinstance(found, bytes)
        return _id(found)

    def trim(self, length: int, approximate: bool = False) -> int:
        """Remove the oldest entries, so that `length` are left. Returns how many were removed.

        `approximate` leaves a few more where that is quicker; how many depends on the server, so a command that uses
        it replicates its effects. Raises ValueError when length < 0.
        """
        if length < 0:
            raise ValueError("negative length")
        return self._session.integer(b"XTRIM", self._name, b"MAXLEN", b"~" if approximate else b"=", length)

    def trim_before(self, id: StreamID) -> int:
        """Remove the entries whose ids are less than `id`. Returns how many."""
        return self._session.integer(b"XTRIM", self._name, b"MINID", b"=", _word(id))

    def clear(self) -> None:
        """Remove the stream itself, its last id included."""
        self.delete()


def argument_id(word: bytes) -> StreamID:
    """An id as an argument of a command."""
    ms, dash, seq = word.partition(b"-")
    good = ms.isdigit() and (seq.isdigit() or not dash) and len(word) < 128
    if not good or int(ms) >= _LIMIT or int(seq or b"0") >= _LIMIT:
        raise RedisError("ERR Invalid stream ID specified as stream command argument")
    return StreamID(int(ms), int(seq or b"0"))


def _word(id: StreamID) -> bytes:
    """An id as it is sent."""
    if id.ms < 0 or id.seq < 0:
        raise RedisError("ERR Invalid stream ID specified as stream command argument")
    return str(id).encode()


def _id(text: bytes) -> StreamID:
    ms, _, seq = text.partition(b"-")
    if int(ms) >= _LIMIT or int(seq) >= _LIMIT:
        raise OverflowError("an id of the stream does not fit in 64 bits")
    return StreamID(int(ms), int(seq))


def _entry(frame: Frame) -> tuple[StreamID, dict[bytes, bytes]]:
    assert isinstance(frame.value, tuple)
    name, fields = frame.value
    assert isinstance(name.value, bytes)
    assert isinstance(fields.value, tuple)
    words: list[bytes] = []
    for item in fields.value:
        assert isinstance(item.value, bytes)
        words.append(item.value)
    return _id(name.value), dict(zip(words[::2], words[1::2], strict=True))
