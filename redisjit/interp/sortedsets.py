"""`SortedSet`: members with scores, in order."""

from __future__ import annotations

from redisjit.interp.errors import NOT_A_FLOAT, RedisError
from redisjit.interp.keys import _MISSING, Key, _Missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import overload

_LOWEST = float("-inf")
_HIGHEST = float("inf")
_EMPTY = "pop from an empty sorted set"


class SortedSet(Key):
    """A key that gives members (bytes) scores (floats): a mapping, ordered by score, then by member.

    Ranges are lists of members with their scores, made when they are asked for: a handler may change the key while it
    iterates. A score that is not a number is RedisError, with Redis's text.
    """

    __slots__ = ()
    _holds = b"zset"

    def __len__(self) -> int:
        """The number of members."""
        return self._session.integer(b"ZCARD", self._name)

    def __contains__(self, member: bytes) -> bool:
        """Whether `member` is there."""
        return self._score(member) is not None

    def _score(self, member: bytes) -> float | None:
        text = self._session.optional(b"ZSCORE", self._name, member)
        return None if text is None else float(text)

    def __getitem__(self, member: bytes) -> float:
        """The score of `member`. Raises KeyError."""
        found = self._score(member)
        if found is None:
            raise KeyError(member)
        return found

    def __setitem__(self, member: bytes, score: float) -> None:
        """Give `member` a score."""
        self.add(member, score)

    def __delitem__(self, member: bytes) -> None:
        """Remove `member`. Raises KeyError."""
        if not self.discard(member):
            raise KeyError(member)

    if TYPE_CHECKING:

        @overload
        def get(self, member: bytes, default: None = None) -> float | None: ...
        @overload
        def get(self, member: bytes, default: float) -> float: ...

    def get(self, member: bytes, default: float | None = None) -> float | None:
        """The score of `member`, or `default`."""
        found = self._score(member)
        return _float(default) if found is None else found

    def add(
        self, member: bytes, score: float, *, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
    ) -> bool:
        """Give `member` a score. Returns whether that changed anything.

        `nx`: only when it is not there yet; `xx`: only when it is; `gt`, `lt`: a member that is there gets only a
        greater, or a lesser, score. Raises RedisError, with Redis's text, where these exclude one another.
        """
        flags = [name for name, on in ((b"NX", nx), (b"XX", xx), (b"GT", gt), (b"LT", lt)) if on]
        return self._session.ask(b"ZADD", self._name, *flags, b"CH", _word(score), member) == 1

    def incr(self, member: bytes, by: float = 1.0) -> float:
        """Add `by` to the score of `member`, 0.0 when it is not there, and return the sum.

        Raises RedisError when the sum is not a number: `ERR resulting score is not a number (NaN)`.
        """
        return float(self._session.text(b"ZINCRBY", self._name, _word(by), member))

    def discard(self, member: bytes) -> bool:
        """Remove `member`. Returns whether it was there."""
        return self._session.ask(b"ZREM", self._name, member) == 1

    if TYPE_CHECKING:

        @overload
        def pop(self, member: bytes) -> float: ...
        @overload
        def pop(self, member: bytes, default: float) -> float: ...
        @overload
        def pop(self, member: bytes, default: None) -> float | None: ...

    def pop(self, member: bytes, default: float | _Missing | None = _MISSING) -> float | None:
        """Remove `member` and return its score; when it is not there, return `default` if given, else KeyError."""
        found = self._score(member)
        if found is not None:
            self.discard(member)
            return found
        if isinstance(default, _Missing):
            raise KeyError(member)
        return _float(default)

    def popmin(self) -> tuple[bytes, float]:
        """Remove the first member, and return it with its score. Raises KeyError when there is none."""
        return self._pop(b"ZPOPMIN")

    def popmax(self) -> tuple[bytes, float]:
        """Remove the last member, and return it with its score. Raises KeyError when there is none."""
        return self._pop(b"ZPOPMAX")

    def _pop(self, command: bytes) -> tuple[bytes, float]:
        found = _pairs(self._session.texts(command, self._name))
        if not found:
            raise KeyError(_EMPTY)
        return found[0]

    def rank(self, member: bytes, *, reverse: bool = False) -> int | None:
        """How many members come before `member`, or after it with `reverse`; None when it is not there. O(log n)."""
        found = self._session.ask(b"ZREVRANK" if reverse else b"ZRANK", self._name, member)
        assert found is None or isinstance(found, int)
        return found

    def count(
        self,
        low: float = _LOWEST,
        high: float = _HIGHEST,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
    ) -> int:
        """How many members have a score from `low` to `high`, which count too unless they are excluded. O(log n)."""
        return self._session.integer(b"ZCOUNT", self._name, _bound(low, exclude_low), _bound(high, exclude_high))

    def range(self, start: int = 0, stop: int | None = None, *, reverse: bool = False) -> list[tuple[bytes, float]]:
        """The members with the ranks of the slice `[start:stop]`, with their scores.

        `reverse`: ranks count from the greatest score, and the members come in that order.
        """
        size = len(self)
        first, last, _ = slice(start, stop).indices(size)
        if first >= last:
            return []
        command = b"ZREVRANGE" if reverse else b"ZRANGE"
        return _pairs(self._session.texts(command, self._name, first, last - 1, b"WITHSCORES"))

    def by_score(
        self,
        low: float = _LOWEST,
        high: float = _HIGHEST,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
        reverse: bool = False,
        limit: int | None = None,
    ) -> list[tuple[bytes, float]]:
        """The members with a score from `low` to `high`, which count too unless they are excluded, with their scores.

        At most `limit` of them. `reverse`: from the greatest score to the least.
        """
        bounds = [_bound(low, exclude_low), _bound(high, exclude_high)]
        if reverse:
            bounds.reverse()
        command = b"ZREVRANGEBYSCORE" if reverse else b"ZRANGEBYSCORE"
        return _pairs(self._session.texts(command, self._name, *bounds, b"WITHSCORES", *_limit(limit)))

    def by_lex(
        self,
        low: bytes | None = None,
        high: bytes | None = None,
        *,
        exclude_low: bool = False,
        exclude_high: bool = False,
        reverse: bool = False,
        limit: int | None = None,
    ) -> list[bytes]:
        """The members from `low` to `high` byte by byte, which count too unless they are excluded; None is no bound.

        That needs a sorted set whose scores are all the same; of another one the result is not specified. At most
        `limit` members. `reverse`: from the greatest to the least.
        """
        bounds = [_lex(low, exclude_low, b"-"), _lex(high, exclude_high, b"+")]
        if reverse:
            bounds.reverse()
        command = b"ZREVRANGEBYLEX" if reverse else b"ZRANGEBYLEX"
        return self._session.texts(command, self._name, *bounds, *_limit(limit))

    def keys(self) -> list[bytes]:
        """The members in order, as a new list."""
        return [member for member, _ in self.range()]

    def values(self) -> list[float]:
        """The scores in order, as a new list."""
        return [score for _, score in self.range()]

    def items(self) -> list[tuple[bytes, float]]:
        """The members with their scores in order, as a new list."""
        return self.range()

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the members, in order."""
        return iter(self.keys())

    def __reversed__(self) -> Iterator[bytes]:
        """Iterate over a snapshot of the members, from the last to the first."""
        return iter([member for member, _ in self.range(reverse=True)])

    def clear(self) -> None:
        """Remove all members."""
        self.delete()


def _float(value: float | None) -> float | None:
    return None if value is None else float(value)


def _word(score: float) -> bytes:
    """A score as it is sent."""
    if score != score:
        raise RedisError(NOT_A_FLOAT)
    return repr(float(score)).encode()


def _bound(score: float, excluded: bool) -> bytes:
    return b"(" + _word(score) if excluded else _word(score)


def _lex(bound: bytes | None, excluded: bool, absent: bytes) -> bytes:
    if bound is None:
        return absent
    return (b"(" if excluded else b"[") + bound


def _limit(limit: int | None) -> list[bytes | int]:
    return [] if limit is None else [b"LIMIT", 0, max(limit, 0)]


def _pairs(texts: list[bytes]) -> list[tuple[bytes, float]]:
    return [(member, float(score)) for member, score in zip(texts[::2], texts[1::2], strict=True)]
